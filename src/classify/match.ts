import type { Entry, Lexicon, State } from './lexicon.ts';
import { isBreak, type Reading } from './reading.ts';

/** A term found in a reading: tokens `from` to `to`, end excluded. */
export interface Match {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

const none: readonly Match[] = [];

/** All terms of the lexicon in the text, overlapping ones too. Most texts return the same empty list. */
export function findTerms(reading: Reading, lexicon: Lexicon): readonly Match[] {
  const { ids, count } = reading;
  const { starts, begins } = lexicon;
  const walk: Walk = { reading, lexicon, from: 0, found: null };
  for (let at = 0; at < count; at += 1) {
    const id = ids[at] ?? 0;
    if (begins[id] !== 1) continue;
    const start = starts[id];
    if (start === null || start === undefined) continue;
    walk.from = at;
    step(walk, start, at + 1);
  }
  return walk.found ?? none;
}

interface Walk {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  from: number;
  found: Match[] | null;
}

function step(walk: Walk, state: State, at: number): void {
  for (let nth = 0; nth < state.entries.length; nth += 1) keep(walk, state.entries[nth], at);
  const { reading } = walk;
  if (at >= reading.count || isBreak(reading, at)) return;
  const targets = state.words.size === 0 ? undefined : state.words.get(reading.ids[at] ?? 0);
  if (targets !== undefined) for (const next of targets) step(walk, next, at + 1);
  if (state.classes.size > 0) stepClasses(walk, state, at);
  if (state.gaps.length > 0) stepGaps(walk, state, at);
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
  for (const name of walk.lexicon.classes[walk.reading.ids[at] ?? 0] ?? []) {
    const targets = state.classes.get(name);
    if (targets !== undefined) for (const next of targets) step(walk, next, at + 1);
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
