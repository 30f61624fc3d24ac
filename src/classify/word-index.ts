/** Finds the id of a word without cutting it out of its text: open addressing by `hashStep`. */
export interface WordIndex {
  /** Ids by slot, 0 where empty; a power of two slots. */
  readonly slots: Int32Array;
  /** Words and their hashes by id. */
  readonly words: readonly string[];
  readonly hashes: Int32Array;
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
  return { slots, words, hashes };
}

/** The hash of each word, as `hashStep` makes it. */
export function hashesOf(words: readonly string[]): Int32Array {
  return Int32Array.from(words, hashOf);
}

/** One more code unit into the hash of a word. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The id of `source` from `start` to `end`, whose hash is known; 0 when the index has no such word. */
export function idAt(index: WordIndex, source: string, word: { start: number; end: number; hash: number }): number {
  const { slots, hashes, words } = index;
  const mask = slots.length - 1;
  for (let slot = word.hash & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot] as number;
    if (id === 0) return 0;
    if (hashes[id] !== word.hash) continue;
    if (isWordAt(words[id] as string, source, word)) return id;
  }
}

/** Most words are shorter than a call of `startsWith` is worth. */
function isWordAt(known: string, source: string, word: { start: number; end: number }): boolean {
  if (known.length !== word.end - word.start) return false;
  for (let at = 0; at < known.length; at += 1) {
    if (known.charCodeAt(at) !== source.charCodeAt(word.start + at)) return false;
  }
  return true;
}

/** The id of a whole string; 0 when the index has no such word. */
export function idOfWord(index: WordIndex, word: string): number {
  return idAt(index, word, { start: 0, end: word.length, hash: hashOf(word) });
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
