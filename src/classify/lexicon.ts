import type { Detector } from './detector.ts';
import { linkTerm, placeOf, unlinked } from './pattern.ts';
import { newSpots, type Spots } from './spots.ts';
import { classBit, type Machine, newState, type State } from './states.ts';
import { classNames, type Firsts, readTerms, type TermTables } from './term-tables.ts';
import { disguisedWords, indexWords, type KnownWords, type WordIndex } from './word-index.ts';

export { HANDLE, LINK, NUMBER, UNKNOWN } from './term-tables.ts';

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

/** Reads the terms of detectors; states are made of them as texts need them. Throws on a malformed term. */
export function buildLexicon(detectors: readonly Detector[]): Lexicon {
  return lexiconOf(readTerms(detectors), detectors);
}

/** The lexicon of terms that were read before, with the detectors that they belong to. */
export function lexiconOf(terms: TermTables, detectors: readonly Detector[]): Lexicon {
  const { classes, begins, firsts } = terms;
  const index = indexWords(terms.words, terms.hashes);
  const count = terms.words.length;
  const masks = new Int32Array(count);
  const classBits = new Int32Array(count);
  for (const [id, numbers] of classes.entries()) {
    for (const number of numbers) classBits[id] = (classBits[id] ?? 0) | classBit(number);
    masks[id] = (classBits[id] ?? 0) & OWN_BITS;
  }
  const entries = detectors.flatMap(({ terms: groups }, detector) => groups.map((group) => ({ detector, group })));
  return {
    index,
    classes,
    masks,
    classBits,
    members: membersOf(classes),
    begins,
    firsts,
    starts: [],
    machine: { terms: unlinked(terms.codes), entries, states: new Map() },
    spots: newSpots(count),
    words: disguisedWords(index),
  };
}

function membersOf(classes: readonly (readonly number[])[]): number[][] {
  const members: number[][] = classNames.map(() => []);
  for (const [id, numbers] of classes.entries()) for (const number of numbers) members[number]?.push(id);
  return members;
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
