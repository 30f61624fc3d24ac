import { newUnits, writeUnits } from './units.ts';

/** Finds the id of a word without cutting it out of its text: open addressing by `hashStep`. */
export interface WordIndex {
  /** Ids by slot, 0 where empty; a power of two slots. */
  readonly slots: Int32Array;
  /** Words and their hashes by id. */
  readonly words: readonly string[];
  readonly hashes: Int32Array;
  /** The UTF-16 units of all words, one after the other, and where each begins and the last ends. */
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
}

/** All that a search for disguises asks of a list of words. */
export type KnownWords = Pick<ReadonlySet<string>, 'has'>;

/** Slots for each word, at least: unknown words mostly meet an empty one at once. */
const SLOTS_PER_WORD = 4;
/** Shorter words are not worth uncovering. */
const MIN_DISGUISED = 3;

/** An index of words by their ids; ids that are no words have an empty one. `hashes`: where they are known. */
export function indexWords(words: readonly string[], hashes: Int32Array = hashesOf(words)): WordIndex {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(words.length * SLOTS_PER_WORD)));
  const mask = slots.length - 1;
  for (let id = 0; id < words.length; id += 1) {
    if (words[id] === '') continue;
    let slot = (hashes[id] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  return { slots, words, hashes, ...unitsOf(words) };
}

function unitsOf(words: readonly string[]): Pick<WordIndex, 'codes' | 'starts'> {
  const starts = new Int32Array(words.length + 1);
  for (let id = 0; id < words.length; id += 1) starts[id + 1] = (starts[id] as number) + (words[id] as string).length;
  const units = newUnits(starts[words.length]);
  writeUnits(units, words.join(''));
  return { codes: units.codes, starts };
}

/** The hash of each word, as `hashStep` makes it. */
export function hashesOf(words: readonly string[]): Int32Array {
  return Int32Array.from(words, hashOf);
}

/** One more code unit into the hash of a word. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The id of the word that stands in `codes` from `start` to `end` and whose hash is known; 0 when the index has no such word. */
export function idAt(index: WordIndex, codes: Uint16Array, word: { start: number; end: number; hash: number }): number {
  const { slots, hashes } = index;
  const mask = slots.length - 1;
  for (let slot = word.hash & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot] as number;
    if (id === 0) return 0;
    if (hashes[id] !== word.hash) continue;
    if (isWordAt(index, id, codes, word)) return id;
  }
}

function isWordAt(
  { codes: known, starts }: WordIndex,
  id: number,
  codes: Uint16Array,
  { start, end }: { start: number; end: number },
): boolean {
  const first = starts[id] as number;
  if ((starts[id + 1] as number) - first !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (known[first + at - start] !== codes[at]) return false;
  }
  return true;
}

const own = newUnits();

/** The id of a whole string; 0 when the index has no such word. */
export function idOfWord(index: WordIndex, word: string): number {
  writeUnits(own, word);
  return idAt(index, own.codes, { start: 0, end: word.length, hash: hashOf(word) });
}

function hashOf(word: string): number {
  let hash = 0;
  // As `hashStep`, but not a call for each letter: most words are hashed once, before any code is compiled.
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

/** The words of an index that are worth uncovering when they are disguised: three letters or more, and nothing else. */
export function disguisedWords(index: WordIndex): KnownWords {
  return { has: (word) => word.length >= MIN_DISGUISED && /^[a-z]+$/.test(word) && idOfWord(index, word) !== 0 };
}
