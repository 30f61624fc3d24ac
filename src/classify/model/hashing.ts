export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;
export const CHECK_FACTOR = 31;

/** FNV-1a (Fowler, Noll, Vo) over the UTF-16 units of `source` from `start` to `end`, as a signed 32-bit integer. */
export function hashOfRange(source: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ source.charCodeAt(at), FNV_PRIME);
  return hash | 0;
}

/** A second hash, of another kind: Horner's rule with `CHECK_FACTOR`, beginning with the length. */
export function checkOfRange(source: string, start: number, end: number): number {
  let check = end - start;
  for (let at = start; at < end; at += 1) check = (Math.imul(check, CHECK_FACTOR) + source.charCodeAt(at)) | 0;
  return check;
}

/** Spreads a hash over all its bits: the finaliser of MurmurHash3 (Appleby). Unsigned. */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The hash of two neighbouring words in their order. Unsigned. */
export function pairHash(first: number, second: number): number {
  return spread(Math.imul(first, 31) ^ Math.imul(second, 0x9e3779b1));
}

/** The hash of a word with what is known of its place. Unsigned. */
export function placedHash(word: number, place: number): number {
  return spread(Math.imul(word, 0x27d4eb2f) + Math.imul(place, 0x165667b1));
}

/** Whether a word, by its hash, is on a list of bits. */
export function isListed(list: Uint8Array, hash: number): boolean {
  const bit = spread(hash ^ 0x2545f491) & (list.length * 8 - 1);
  return ((list[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** Puts a word on a list of bits, whose length is a power of two. */
export function putOnList(list: Uint8Array, hash: number): void {
  const bit = spread(hash ^ 0x2545f491) & (list.length * 8 - 1);
  list[bit >> 3] = (list[bit >> 3] ?? 0) | (1 << (bit & 7));
}

const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 5;
const LEFT_EDGE = 60;
const RIGHT_EDGE = 62;

/** As many runs of letters as the longest word of the model has. */
export const MOST_GRAMS = 128;

/**
 * Writes the hashes (unsigned) of the runs of two to five letters of the word that stands in `source` from `start` to `end`,
 * between its edges `<` and `>` but for the whole of it, and gives their number. Marks in angle brackets have none.
 */
export function gramHashes(source: string, span: { start: number; end: number }, into: Uint32Array): number {
  const { start, end } = span;
  if (source.charCodeAt(start) === LEFT_EDGE) return 0;
  const length = end - start + 2;
  let count = 0;
  for (let from = 0; from + SHORTEST_GRAM <= length; from += 1) {
    let hash = FNV_OFFSET;
    const longest = Math.min(LONGEST_GRAM, length - from);
    for (let size = 1; size <= longest; size += 1) {
      const at = start + from + size - 2;
      const code = at < start ? LEFT_EDGE : at < end ? source.charCodeAt(at) : RIGHT_EDGE;
      hash = Math.imul(hash ^ code, FNV_PRIME);
      if (size >= SHORTEST_GRAM && size < length && count < into.length) into[count++] = spread(hash);
    }
  }
  return count;
}
