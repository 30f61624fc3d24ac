import type { Detector } from './detector.ts';
import { addTerm, CLASS, END, GAP, idIn, newRow, type Row } from './pattern.ts';
import { wordClasses } from './term-lists/en/words.ts';
import { hashesOf } from './word-index.ts';

/** Ids of tokens that are no words of the lexicon. */
export const UNKNOWN = 0;
export const HANDLE = 1;
export const LINK = 2;
export const NUMBER = 3;
const FIRST_WORD = 4;

/** What a lexicon is made of and what takes longest to find out: plain numbers, so that it can be kept. */
export interface TermTables {
  /** All terms as one row: see `pattern.ts`. */
  readonly codes: Int16Array;
  /** By id, and their hashes. */
  readonly words: readonly string[];
  readonly hashes: Int32Array;
  /** Per word id, the numbers of the classes it belongs to; ids beyond the end belong to none. */
  readonly classes: readonly (readonly number[])[];
  /** Per word id: 1 where a term begins so. */
  readonly begins: Uint8Array;
  readonly firsts: Firsts;
}

/** Chains of places in the row of terms where one goes on after a first word or class, in the order of the terms. */
export interface Firsts {
  /** By word id, and by number of the class: where its chain begins; 0 for none. */
  readonly words: Int32Array;
  readonly classes: Int32Array;
  /** By link of a chain: a place, and the next link. */
  readonly places: Int32Array;
  readonly next: Int32Array;
}

export const classNames: readonly string[] = Object.keys(wordClasses);
/** An @handle stands where a person does. */
const handleClasses = ['person-object', 'handle'].map((name) => classNames.indexOf(name));
const noNumbers: readonly number[] = [];

/** Reads the terms of detectors. Throws on a malformed one. */
export function readTerms(detectors: readonly Detector[]): TermTables {
  const row = newRow(classNames, FIRST_WORD);
  const classes = readClasses(row);
  const groups = detectors.flatMap(({ terms }) => terms);
  for (const [group, { terms }] of groups.entries()) for (const term of terms) addTerm(row, term, group);
  const firsts = firstsOf(row);
  const count = row.words.length;
  const begins = new Uint8Array(count);
  for (let id = 0; id < count; id += 1) {
    const own = classes[id] ?? noNumbers;
    if (firsts.words[id] !== 0 || own.some((number) => firsts.classes[number] !== 0)) begins[id] = 1;
  }
  const { codes, words } = row;
  return { codes: Int16Array.from(codes), words, hashes: hashesOf(words), classes, begins, firsts };
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

function firstsOf(row: Row): Firsts {
  const { codes, heads } = row;
  const chains = { places: [0], next: [0] };
  const words = new Int32Array(row.words.length);
  const classes = new Int32Array(classNames.length);
  // Each goes to the head of its chain, so the last one goes first.
  for (let nth = heads.length - 1; nth >= 0; nth -= 1) {
    const head = heads[nth] ?? 0;
    const code = codes[head] ?? END;
    if (code > CLASS) addFirst(chains, words, { key: code, place: head + 1 });
    else if (code > GAP) addFirst(chains, classes, { key: CLASS - code, place: head + 1 });
  }
  return { words, classes, places: Int32Array.from(chains.places), next: Int32Array.from(chains.next) };
}

function addFirst(
  chains: { readonly places: number[]; readonly next: number[] },
  heads: Int32Array,
  given: { readonly key: number; readonly place: number },
): void {
  chains.next.push(heads[given.key] ?? 0);
  heads[given.key] = chains.places.push(given.place) - 1;
}
