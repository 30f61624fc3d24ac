import { type Lexicon, startOf, UNKNOWN } from './lexicon.ts';
import { isBreak, type Reading } from './reading.ts';
import { makeRoom } from './spots.ts';
import { type Entry, openState, type State } from './states.ts';
import { beginsTerm } from './term-scan.ts';

/** A term found in a reading: tokens `from` to `to`, end excluded. */
export interface Match {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

const none: readonly Match[] = [];

/** All terms of the lexicon in the text, overlapping ones too, by where they begin. Most texts return the same empty list. */
export function findTerms(reading: Reading, lexicon: Lexicon): readonly Match[] {
  const { ids, count } = reading;
  const { begins } = lexicon;
  makeRoom(lexicon.spots);
  let walk: Walk | null = null;
  for (let at = 0; at < count; at += 1) {
    const id = ids[at] as number;
    if (begins[id] !== 1 || !beginsTerm(lexicon, reading, at)) continue;
    walk ??= { reading, lexicon, from: 0, found: null };
    walk.from = at;
    step(walk, startOf(lexicon, id), at + 1);
  }
  return walk?.found ?? none;
}

interface Walk {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  from: number;
  found: Match[] | null;
}

function step(walk: Walk, state: State, at: number): void {
  if (!state.opened) openState(walk.lexicon.machine, state);
  const { entries, words } = state;
  for (let nth = 0; nth < entries.length; nth += 1) keep(walk, entries[nth], at);
  const { reading } = walk;
  if (at >= reading.count || isBreak(reading, at)) return;
  const id = reading.ids[at] as number;
  if (words !== null && id !== UNKNOWN) stepAll(walk, words.get(id), at + 1);
  if (((walk.lexicon.classBits[id] as number) & state.classBits) !== 0) stepClasses(walk, state, at);
  if (state.gaps.length > 0) stepGaps(walk, state, at);
}

function stepAll(walk: Walk, targets: readonly State[] | undefined, at: number): void {
  if (targets === undefined) return;
  for (let nth = 0; nth < targets.length; nth += 1) step(walk, targets[nth] as State, at);
}

/** The longest match of a group from one place is enough. */
function keep(walk: Walk, entry: Entry | undefined, to: number): void {
  if (entry === undefined) return;
  walk.found ??= [];
  const { found, from } = walk;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const match = found[at];
    if (match === undefined || match.from !== from) break;
    if (match.entry !== entry) continue;
    if (to > match.to) found[at] = { entry, from, to };
    return;
  }
  found.push({ entry, from, to });
}

function stepClasses(walk: Walk, state: State, at: number): void {
  for (const number of walk.lexicon.classes[walk.reading.ids[at] ?? 0] ?? []) {
    stepAll(walk, state.classes?.get(number), at + 1);
  }
}

function stepGaps(walk: Walk, state: State, at: number): void {
  for (const { most, next } of state.gaps) {
    for (let skipped = 0; skipped <= most; skipped += 1) {
      const to = at + skipped;
      if (to >= walk.reading.count || (skipped > 0 && isBreak(walk.reading, to))) break;
      step(walk, next, to);
    }
  }
}
