import { CLASS, END, GAP, leavesOf, placeOf, type Terms } from './pattern.ts';
import type { TermGroup } from './term-list.ts';

/** A group of terms of one detector: what a found term belongs to. */
export interface Entry {
  readonly detector: number;
  readonly group: TermGroup;
}

/** A state of the machine that finds terms: what may come next, and what ends here. Empty until it is opened. */
export interface State {
  /** Places in the row of terms that the state stands for. */
  readonly places: readonly number[];
  opened: boolean;
  /** By word id. */
  words: Map<number, readonly State[]> | null;
  /** By number of the class. */
  classes: Map<number, readonly State[]> | null;
  /** Bits of those classes, as `classBit` gives them. */
  classBits: number;
  gaps: readonly Gap[];
  entries: readonly Entry[];
  /** The state alone in a list: most words lead to one. */
  readonly alone: readonly State[];
}

interface Gap {
  readonly most: number;
  readonly next: State;
}

/** All terms, and the states that texts have led to so far. */
export interface Machine {
  readonly terms: Terms;
  readonly entries: readonly Entry[];
  /** By place. */
  readonly states: Map<number, State>;
}

const noGaps: readonly Gap[] = [];
const noEntries: readonly Entry[] = [];

export function newState(places: readonly number[]): State {
  const alone: State[] = [];
  const state = {
    places,
    opened: false,
    words: null,
    classes: null,
    classBits: 0,
    gaps: noGaps,
    entries: noEntries,
    alone,
  };
  alone.push(state);
  return state;
}

/** A bit for each of the first 31 classes, and one for all others together. */
export function classBit(number: number): number {
  return 1 << Math.min(number, 31);
}

/** Finds out what may follow in a state that is reached for the first time. */
export function openState(machine: Machine, state: State): void {
  const leaves: number[] = [];
  for (const place of state.places) leavesOf(machine.terms, place, leaves);
  for (const leaf of leaves) addLeaf(machine, state, leaf);
  state.opened = true;
}

function addLeaf(machine: Machine, state: State, leaf: number): void {
  const code = machine.terms.codes[leaf] ?? 0;
  if (code <= END) {
    const entry = machine.entries[END - code];
    if (entry !== undefined && !state.entries.includes(entry)) state.entries = [...state.entries, entry];
    return;
  }
  const next = stateAfter(machine, leaf);
  if (code <= GAP) state.gaps = [...state.gaps, { most: GAP - code, next }];
  else if (code <= CLASS) {
    state.classes ??= new Map();
    addTarget(state.classes, CLASS - code, next);
    state.classBits |= classBit(CLASS - code);
  } else {
    state.words ??= new Map();
    addTarget(state.words, code, next);
  }
}

/** The state after the word, class or gap at a place: one for all alternatives that go on alike. */
function stateAfter(machine: Machine, leaf: number): State {
  const place = placeOf(machine.terms, leaf + 1);
  const code = machine.terms.codes[place] ?? 0;
  // All terms of a group end in one state.
  const key = code <= END ? code : place;
  const known = machine.states.get(key);
  if (known !== undefined) return known;
  const state = newState([place]);
  machine.states.set(key, state);
  return state;
}

function addTarget(to: Map<number, readonly State[]>, key: number, target: State): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, target.alone);
  else if (!known.includes(target)) to.set(key, [...known, target]);
}
