import type { Detector } from './detector.ts';
import { type Part, parseTerm } from './pattern.ts';
import type { TermGroup } from './term-list.ts';
import { wordClasses } from './term-lists/en/words.ts';

/** Ids of tokens that are no words of the lexicon. */
export const UNKNOWN = 0;
export const HANDLE = 1;
export const LINK = 2;
export const NUMBER = 3;
const FIRST_WORD = 4;

/** A group of terms of one detector: what a found term belongs to. */
export interface Entry {
  readonly detector: number;
  readonly group: TermGroup;
}

/** A state of the machine that finds terms: what may come next, and what ends here. */
export interface State {
  readonly words: ReadonlyMap<number, readonly State[]>;
  readonly classes: ReadonlyMap<number, readonly State[]>;
  readonly gaps: readonly { readonly most: number; readonly next: State }[];
  readonly entries: readonly Entry[];
}

/** Every word any term or class knows, and all terms as one machine. Built once. */
export interface Lexicon {
  readonly index: WordIndex;
  /** Per word id, the classes it belongs to: bit n is the n-th class of `words.ts`. */
  readonly masks: Int32Array;
  /** Per word id, the same as class numbers. */
  readonly classes: readonly (readonly number[])[];
  /** Per word id, the state after a term's first word; `null` where none begins so. */
  readonly starts: readonly (State | null)[];
  /** Per word id: 1 where a term begins so. */
  readonly begins: Uint8Array;
  /** Words worth uncovering when they are disguised. */
  readonly words: ReadonlySet<string>;
}

const classNames = Object.keys(wordClasses);
/** An @handle stands where a person does. */
const handleClasses = ['person-object', 'handle'].map((name) => classNames.indexOf(name));
const noTargets: readonly State[] = [];

/** Finds the id of a word without cutting it out of its text: open addressing by `hashStep`. */
export interface WordIndex {
  /** Ids by slot, 0 where empty; a power of two slots. */
  readonly slots: Int32Array;
  /** Words by id. */
  readonly words: readonly string[];
}

/** One more code unit into the hash of a word. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The id of `source` from `start` to `end`, whose hash is known; `UNKNOWN` when no term or class has the word. */
export function idAt(index: WordIndex, source: string, word: { start: number; end: number; hash: number }): number {
  const mask = index.slots.length - 1;
  for (let slot = word.hash & mask; ; slot = (slot + 1) & mask) {
    const id = index.slots[slot] ?? 0;
    if (id === 0) return UNKNOWN;
    const known = index.words[id] ?? '';
    if (known.length === word.end - word.start && source.startsWith(known, word.start)) return id;
  }
}

/** The id of a whole string. */
export function idOfWord(index: WordIndex, word: string): number {
  return idAt(index, word, { start: 0, end: word.length, hash: hashOf(word) });
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/** At most an eighth full, so that unknown words meet an empty slot at once. */
function indexOf(ids: ReadonlyMap<string, number>): WordIndex {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(ids.size * 8)));
  const words: string[] = [];
  for (const [word, id] of ids) {
    let slot = hashOf(word) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id;
    words[id] = word;
  }
  return { slots, words };
}

/** The bits of some classes of `words.ts`. Only the first 31 classes have one. */
export function classBits(...names: readonly string[]): number {
  let bits = 0;
  for (const name of names) {
    const at = classNames.indexOf(name);
    if (at < 0 || at > 30) throw new Error(`no class of words with a bit is called ${name}`);
    bits |= 1 << at;
  }
  return bits;
}

/** Compiles the terms of all detectors. */
export function buildLexicon(detectors: readonly Detector[]): Lexicon {
  const ids = new Map<string, number>();
  const classes: number[][] = Array.from({ length: FIRST_WORD }, () => []);
  classes[HANDLE] = handleClasses;
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    const id = classes.length;
    ids.set(word, id);
    classes.push([]);
    return id;
  };
  for (const [number, name] of classNames.entries()) {
    for (const word of wordClasses[name] ?? []) classes[idOf(word)]?.push(number);
  }
  const root = union(detectors.flatMap((detector, number) => statesOf(detector, number, idOf)));
  const starts = classes.map((list, id) => startOf(root, id, list));
  return {
    index: indexOf(ids),
    classes,
    masks: Int32Array.from(classes, maskOf),
    starts,
    begins: Uint8Array.from(starts, (start) => (start === null ? 0 : 1)),
    words: new Set([...ids.keys()].filter((word) => /^[a-z]{3,}$/.test(word))),
  };
}

function statesOf(detector: Detector, number: number, idOf: (word: string) => number): State[] {
  return detector.terms.flatMap((group) => {
    const end = state({ entries: [{ detector: number, group }] });
    return group.terms.map((term) => compile(parseTerm(term), end, idOf));
  });
}

/** From the end to the beginning, so that alternatives share what follows them. */
function compile(parts: readonly Part[], end: State, idOf: (word: string) => number): State {
  return parts.reduceRight((next, part) => {
    if (part.kind === 'word') return state({ words: new Map([[idOf(part.word), [next]]]) });
    if (part.kind === 'class') return state({ classes: new Map([[classNames.indexOf(part.name), [next]]]) });
    if (part.kind === 'gap') return state({ gaps: [{ most: part.most, next }] });
    return union(part.of.map((parts) => compile(parts, next, idOf)));
  }, end);
}

function state(given: Partial<State>): State {
  return { words: new Map(), classes: new Map(), gaps: [], entries: [], ...given };
}

function union(states: readonly State[]): State {
  const first = states[0];
  if (states.length === 1 && first !== undefined) return first;
  const words = new Map<number, State[]>();
  const classes = new Map<number, State[]>();
  for (const one of states) {
    addTargets(words, one.words);
    addTargets(classes, one.classes);
  }
  return {
    words,
    classes,
    gaps: states.flatMap((one) => one.gaps),
    entries: [...new Set(states.flatMap((one) => one.entries))],
  };
}

function addTargets(to: Map<number, State[]>, from: State['words']): void {
  for (const [key, targets] of from) {
    const known = to.get(key);
    if (known === undefined) to.set(key, [...targets]);
    else for (const target of targets) if (!known.includes(target)) known.push(target);
  }
}

function startOf(root: State, id: number, classes: readonly number[]): State | null {
  const targets = [
    root.words.get(id) ?? noTargets,
    ...classes.map((name) => root.classes.get(name) ?? noTargets),
  ].flat();
  return targets.length === 0 ? null : union([...new Set(targets)]);
}

function maskOf(classes: readonly number[]): number {
  let mask = 0;
  for (const bit of classes) if (bit < 31) mask |= 1 << bit;
  return mask;
}
