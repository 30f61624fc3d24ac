/** One more letter into the hash of a word. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 0x01000193) ^ code) | 0;
}

/** The hash of a word of lower-case letters. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/**
 * Finds what a word weighs by its hash alone: of 32 bits, so that a word that is not in the table passes for one that is
 * about once in ten million.
 */
export interface WordTable {
  /** Hashes by slot; a power of two slots. */
  readonly hashes: Int32Array;
  /** Weights by slot, 0 where empty. */
  readonly weights: Uint8Array;
}

/** Words by their hashes, each once, and what each weighs. */
export interface WeighedWords {
  readonly hashes: Int32Array;
  readonly weights: Uint8Array;
}

/** Words parted by white space, each with the weight of the last list that holds it. */
export function weighWords(lists: readonly { readonly words: string; readonly weight: number }[]): WeighedWords {
  const all = new Map<number, number>();
  for (const { words, weight } of lists) {
    for (const word of words.split(/\s+/)) if (word !== '') all.set(hashOf(word), weight);
  }
  return { hashes: Int32Array.from(all.keys()), weights: Uint8Array.from(all.values()) };
}

export function buildTable(words: WeighedWords): WordTable {
  const count = words.hashes.length;
  const size = 2 ** Math.ceil(Math.log2(count * 4));
  const table = { hashes: new Int32Array(size), weights: new Uint8Array(size) };
  for (let at = 0; at < count; at += 1) {
    const hash = words.hashes[at] as number;
    let slot = slotOf(hash, size - 1);
    while (table.weights[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.hashes[slot] = hash;
    table.weights[slot] = words.weights[at] as number;
  }
  return table;
}

/** What the word of this hash weighs; 0 when the table does not hold it. */
export function weightOf(table: WordTable, hash: number): number {
  const { hashes, weights } = table;
  const mask = hashes.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const weight = weights[slot] ?? 0;
    if (weight === 0 || hashes[slot] === hash) return weight;
  }
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
