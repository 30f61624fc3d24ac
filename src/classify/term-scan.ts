import { type Lexicon, startOf } from './lexicon.ts';
import { BREAK, type Reading } from './reading.ts';
import {
  ANYWHERE,
  ENDS,
  ENDS_BEFORE_MORE,
  isLeading,
  MOST_SPOTS,
  NOWHERE,
  type OpenGap,
  putLeading,
  putWay,
  type Spot,
  UNSEEN,
  wayFrom,
} from './spots.ts';
import { openState, type State } from './states.ts';

/**
 * Whether any term of the lexicon begins at a token, whose word begins some: as `findTerms` would find, but not which. Most words that could
 * begin a term begin none, and a look or two tells. Where there is no room to find out, it may be told of words that begin none.
 */
export function beginsTerm(lexicon: Lexicon, reading: Reading, from: number): boolean {
  const { starts, ends } = lexicon.spots;
  const { ids, before, count } = reading;
  const id = ids[from] as number;
  let spot = starts[id] as number;
  if (spot === UNSEEN) spot = addStart(lexicon, id);
  for (let at = from + 1; spot !== NOWHERE; at += 1) {
    const end = ends[spot] as number;
    if (end === ENDS) return true;
    if (at >= count || ((before[at] as number) & BREAK) !== 0) return false;
    if (end === ENDS_BEFORE_MORE) return true;
    spot = spotAfter(lexicon, spot, ids[at] as number);
  }
  return false;
}

function addStart(lexicon: Lexicon, id: number): number {
  const spot = spotOf(lexicon, [startOf(lexicon, id)], []);
  lexicon.spots.starts[id] = spot;
  return spot;
}

function spotAfter(lexicon: Lexicon, spot: number, id: number): number {
  const { spots } = lexicon;
  if (!isLeading(spots, spot, id)) {
    const known = spots.otherwise[spot] as number;
    return known === UNSEEN ? addOtherwise(lexicon, spot) : known;
  }
  const known = wayFrom(spots, spot, id);
  return known === UNSEEN ? addWay(lexicon, spot, id) : known;
}

function addOtherwise(lexicon: Lexicon, spot: number): number {
  const target = ledTo(lexicon, spot, null);
  lexicon.spots.otherwise[spot] = target;
  return target;
}

function addWay(lexicon: Lexicon, spot: number, id: number): number {
  const to = ledTo(lexicon, spot, id);
  putWay(lexicon.spots, { spot, id, to });
  return to;
}

/** What a word leads to from a spot; `null`: one that no term holds there. */
function ledTo(lexicon: Lexicon, spot: number, id: number | null): number {
  const { states, gaps } = lexicon.spots.all[spot] as Spot;
  const reached = new Set<State>();
  if (id !== null) for (const state of states) addTargets(reached, state, { id, classes: lexicon.classes[id] ?? [] });
  const passed = gaps.flatMap(({ next, left }) => (left > 0 ? [{ next, left: left - 1 }] : []));
  return spotOf(lexicon, [...reached], passed);
}

function addTargets(
  reached: Set<State>,
  { words, classes }: State,
  word: { readonly id: number; readonly classes: readonly number[] },
): void {
  for (const next of words?.get(word.id) ?? []) reached.add(next);
  for (const number of word.classes) for (const next of classes?.get(number) ?? []) reached.add(next);
}

/** What one is in with some states and gaps: a gap may be left at once, and be opened by the state that another leads to. */
function closureOf({ machine }: Lexicon, from: readonly State[], passed: readonly OpenGap[]): Spot {
  const states = new Set<State>();
  const gaps: OpenGap[] = [];
  const open = (gap: OpenGap): void => {
    if (gaps.some(({ next, left }) => next === gap.next && left >= gap.left)) return;
    gaps.push(gap);
    enter(gap.next);
  };
  const enter = (state: State): void => {
    if (states.has(state)) return;
    states.add(state);
    if (!state.opened) openState(machine, state);
    for (const { most, next } of state.gaps) open({ next, left: most });
  };
  for (const state of from) enter(state);
  for (const gap of passed) open(gap);
  return { states, gaps };
}

/** The number of the spot of some states and gaps, new if need be. */
function spotOf(lexicon: Lexicon, states: readonly State[], gaps: readonly OpenGap[]): number {
  if (states.length === 0 && gaps.length === 0) return NOWHERE;
  const { spots } = lexicon;
  const name = nameOf(states, gaps);
  const known = spots.byName.get(name);
  if (known !== undefined) return known;
  if (spots.all.length === MOST_SPOTS) return ANYWHERE;
  const closure = closureOf(lexicon, states, gaps);
  const number = spots.all.push(closure) - 1;
  spots.byName.set(name, number);
  spots.ends[number] = endsOf(states, closure);
  for (const state of closure.states) addLeading(lexicon, number, state);
  return number;
}

/** One name for all orders of the same states. */
function nameOf(states: readonly State[], gaps: readonly OpenGap[]): string {
  const names = states.map(({ places }) => places.join('.'));
  return [...names, ...gaps.map(({ next, left }) => `${next.places.join('.')}*${left}`)].sort().join(' ');
}

function endsOf(states: readonly State[], closure: Spot): number {
  if (states.some(isEnd)) return ENDS;
  return [...closure.states].some(isEnd) ? ENDS_BEFORE_MORE : 0;
}

function isEnd({ entries }: State): boolean {
  return entries.length > 0;
}

function addLeading(lexicon: Lexicon, spot: number, { words, classes }: State): void {
  const { spots, members } = lexicon;
  for (const id of words?.keys() ?? []) putLeading(spots, spot, id);
  for (const number of classes?.keys() ?? []) for (const id of members[number] ?? []) putLeading(spots, spot, id);
}
