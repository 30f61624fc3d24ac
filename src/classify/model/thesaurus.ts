import { hashOfRange } from './hashing.ts';

/**
 * Groups of words of like meaning, by the hashes of their words: what the network learns of a group holds for a word of it that no text taught.
 * All arrays are plain, so that a file can hold them as they are.
 */
export interface Thesaurus {
  /** The hash of each word, ascending: of 32 bits, so that another word passes for one of them once in a hundred thousand. */
  readonly hashes: Int32Array;
  /** Per word and one more: where its groups begin in `groups`. */
  readonly starts: Uint32Array;
  /** Numbers of groups. */
  readonly groups: Uint16Array;
}

const none = new Uint16Array(0);

/** The groups of a word, by its hash; none where the thesaurus does not have it. */
export function groupsOf({ hashes, starts, groups }: Thesaurus, hash: number): Uint16Array {
  // Hashes lie evenly over 32 bits: from where this one should stand it is a few steps, side by side in memory.
  let at = Math.floor((hash / 2 ** 32 + 0.5) * hashes.length);
  while (at > 0 && (hashes[at - 1] as number) >= hash) at -= 1;
  while ((hashes[at] as number) < hash) at += 1;
  if (hashes[at] !== hash) return none;
  return groups.subarray(starts[at], starts[at + 1]);
}

/** What each of its groups counts for a word: all together as much as one would. */
export function shareOfGroup(groups: number): number {
  return groups === 0 ? 0 : 1 / Math.sqrt(groups);
}

/** Where the groups of each word begin, and where those of the last end, from how many each has. */
export function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at += 1) starts[at + 1] = (starts[at] as number) + (counts[at] as number);
  return starts;
}

/** How many groups each word has. */
export function countsOf({ starts }: Thesaurus): Uint8Array {
  return Uint8Array.from({ length: starts.length - 1 }, (_, at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0));
}

/** A thesaurus of words and the numbers of their groups, 255 at most. Throws where two words have one hash. */
export function buildThesaurus(words: ReadonlyMap<string, readonly number[]>): Thesaurus {
  const entries = [...words]
    .map(([word, groups]) => ({ hash: hashOfRange(word, 0, word.length), word, groups }))
    .sort((a, b) => a.hash - b.hash);
  for (const [at, { hash, word }] of entries.entries()) {
    if (entries[at + 1]?.hash === hash) throw new Error(`two words of the thesaurus have one hash: ${word}`);
  }
  return {
    hashes: Int32Array.from(entries, ({ hash }) => hash),
    starts: startsOf(Uint8Array.from(entries, ({ groups }) => groups.length)),
    groups: Uint16Array.from(entries.flatMap(({ groups }) => groups)),
  };
}
