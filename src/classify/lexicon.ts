import type { Detector } from './detector.ts';
import { addTerm, CLASS, END, GAP, idIn, linkTerm, newRow, placeOf, type Row, termsOf } from './pattern.ts';
import { newSpots, type Spots } from './spots.ts';
import { classBit, type Entry, type Machine, newState, type State } from './states.ts';
import { wordClasses } from './term-lists/en/words.ts';
import { disguisedWords, indexWords, type KnownWords, type WordIndex } from './word-index.ts';

/** Ids of tokens that are no words of the lexicon. */
export const UNKNOWN = 0;
export const HANDLE = 1;
export const LINK = 2;
export const NUMBER = 3;
const FIRST_WORD = 4;

/** Every word any term or class knows, and all terms as one machine. Built once. */
export interface Lexicon {
  readonly index: WordIndex;
  /** Per word id, the classes it belongs to: bit n is the n-th class of `words.ts`. */
  readonly masks: Int32Array;
  /** The same with a further bit for all classes that have none of their own. */
  readonly classBits: Int32Array;
  /** Per word id, the same as class numbers. */
  readonly classes: readonly (readonly number[])[];
  /** Ids of the words of each class. */
  readonly members: readonly (readonly number[])[];
  /** Per word id: 1 where a term begins so. */
  readonly begins: Uint8Array;
  readonly firsts: Firsts;
  /** Per word id, the state after a term's first word, once a text has begun so. */
  readonly starts: (State | undefined)[];
  readonly machine: Machine;
  /** The same machine as texts have led through it so far. */
  readonly spots: Spots;
  /** Words worth uncovering when they are disguised. */
  readonly words: KnownWords;
}

/** Chains of places in the row of terms where one goes on after a first word or class, in the order of the terms. */
interface Firsts {
  /** By word id, and by number of the class: where its chain begins; 0 for none. */
  readonly words: Int32Array;
  readonly classes: Int32Array;
  /** By link of a chain: a place, and the next link. */
  readonly places: number[];
  readonly next: number[];
}

const classNames = Object.keys(wordClasses);
/** An @handle stands where a person does. */
const handleClasses = ['person-object', 'handle'].map((name) => classNames.indexOf(name));
const noNumbers: readonly number[] = [];
/** All but the bit for classes that have none of their own. */
const OWN_BITS = 0x7fffffff;

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

/** Reads the terms of all detectors; states are made of them as texts need them. */
export function buildLexicon(detectors: readonly Detector[]): Lexicon {
  const row = newRow(classNames, FIRST_WORD);
  const classes = readClasses(row);
  const entries: Entry[] = [];
  for (const [detector, { terms: groups }] of detectors.entries()) {
    for (const group of groups) {
      for (const term of group.terms) addTerm(row, term, entries.length);
      entries.push({ detector, group });
    }
  }
  const firsts = firstsOf(row);
  const index = indexWords(row.words);
  const count = row.words.length;
  const masks = new Int32Array(count);
  const classBits = new Int32Array(count);
  const begins = new Uint8Array(count);
  for (let id = 0; id < count; id += 1) {
    const own = classes[id] ?? noNumbers;
    for (const number of own) classBits[id] = (classBits[id] ?? 0) | classBit(number);
    masks[id] = (classBits[id] ?? 0) & OWN_BITS;
    if (firsts.words[id] !== 0 || own.some((number) => firsts.classes[number] !== 0)) begins[id] = 1;
  }
  const machine = { terms: termsOf(row), entries, states: new Map() };
  return {
    index,
    classes,
    masks,
    classBits,
    members: membersOf(classes),
    begins,
    firsts,
    starts: [],
    machine,
    spots: newSpots(count),
    words: disguisedWords(index),
  };
}

/** Gives the words of all classes their ids; returns the classes of each by its id. */
function readClasses(row: Row): (readonly number[])[] {
  const members: number[][] = Array.from({ length: FIRST_WORD }, () => []);
  members[HANDLE] = handleClasses;
  for (const [number, name] of classNames.entries()) {
    for (const word of wordClasses[name] ?? []) {
      const id = idIn(row, word);
      const known = members[id];
      if (known === undefined) members.push([number]);
      else known.push(number);
    }
  }
  return members;
}

function membersOf(classes: readonly (readonly number[])[]): number[][] {
  const members: number[][] = classNames.map(() => []);
  for (const [id, numbers] of classes.entries()) for (const number of numbers) members[number]?.push(id);
  return members;
}

function firstsOf(row: Row): Firsts {
  const { codes, heads } = row;
  const words = new Int32Array(row.words.length);
  const classes = new Int32Array(classNames.length);
  const firsts: Firsts = { words, classes, places: [0], next: [0] };
  // Each goes to the head of its chain, so the last one goes first.
  for (let nth = heads.length - 1; nth >= 0; nth -= 1) {
    const head = heads[nth] ?? 0;
    const code = codes[head] ?? END;
    if (code > CLASS) addFirst(firsts, words, { key: code, place: head + 1 });
    else if (code > GAP) addFirst(firsts, classes, { key: CLASS - code, place: head + 1 });
  }
  return firsts;
}

function addFirst(firsts: Firsts, heads: Int32Array, given: { key: number; place: number }): void {
  firsts.next.push(heads[given.key] ?? 0);
  heads[given.key] = firsts.places.push(given.place) - 1;
}

/** The state after a word that a term begins with. */
export function startOf(lexicon: Lexicon, id: number): State {
  const known = lexicon.starts[id];
  if (known !== undefined) return known;
  const { firsts } = lexicon;
  const places: number[] = [];
  addPlaces(places, lexicon, firsts.words[id]);
  for (const number of lexicon.classes[id] ?? noNumbers) addPlaces(places, lexicon, firsts.classes[number]);
  const state = newState(places);
  lexicon.starts[id] = state;
  return state;
}

function addPlaces(places: number[], lexicon: Lexicon, head = 0): void {
  for (let link = head; link !== 0; link = lexicon.firsts.next[link] ?? 0) {
    const first = lexicon.firsts.places[link] ?? 0;
    linkTerm(lexicon.machine.terms, first);
    const place = placeOf(lexicon.machine.terms, first);
    if (!places.includes(place)) places.push(place);
  }
}
