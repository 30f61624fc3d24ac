/** Numbers for words: 1 and up; 0 for a word that is none of the vocabulary's. */
export interface Vocabulary {
  hashes: Int32Array;
  checks: Int32Array;
  ids: Int32Array;
  mask: number;
  /** The highest number given. */
  size: number;
}

const FIRST_SLOTS = 1024;

export function newVocabulary(): Vocabulary {
  return { ...slots(FIRST_SLOTS), size: 0 };
}

/** The number of a word by its two hashes; 0 where it is unknown. */
export function idOf(vocabulary: Vocabulary, hash: number, check: number): number {
  return vocabulary.ids[slotOf(vocabulary, hash, check)] ?? 0;
}

/** The number of a word, a new one where it has none. */
export function intern(vocabulary: Vocabulary, hash: number, check: number): number {
  const slot = slotOf(vocabulary, hash, check);
  const known = vocabulary.ids[slot] ?? 0;
  if (known !== 0) return known;
  vocabulary.size += 1;
  put(vocabulary, slot, { hash, check, id: vocabulary.size });
  if (vocabulary.size * 2 > vocabulary.ids.length) widen(vocabulary);
  return vocabulary.size;
}

function slots(count: number) {
  const ints = () => new Int32Array(count);
  return { hashes: ints(), checks: ints(), ids: ints(), mask: count - 1 };
}

/** Where a word is, or where it would go. */
function slotOf(vocabulary: Vocabulary, hash: number, check: number): number {
  const { ids, hashes, checks, mask } = vocabulary;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (ids[slot] !== 0 && (hashes[slot] !== hash || checks[slot] !== check)) slot = (slot + 1) & mask;
  return slot;
}

interface Entry {
  readonly hash: number;
  readonly check: number;
  readonly id: number;
}

function put(vocabulary: Vocabulary, slot: number, { hash, check, id }: Entry): void {
  vocabulary.hashes[slot] = hash;
  vocabulary.checks[slot] = check;
  vocabulary.ids[slot] = id;
}

function widen(vocabulary: Vocabulary): void {
  const { hashes, checks, ids } = vocabulary;
  Object.assign(vocabulary, slots(ids.length * 2));
  for (const [at, id] of ids.entries()) {
    if (id === 0) continue;
    const entry = { hash: hashes[at] ?? 0, check: checks[at] ?? 0, id };
    put(vocabulary, slotOf(vocabulary, entry.hash, entry.check), entry);
  }
}
