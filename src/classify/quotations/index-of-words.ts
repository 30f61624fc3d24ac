import type { Wanted } from './wanted.ts';

/** Finds the wordings that a post may be the source of, without comparing it with all. */
export interface QuotationIndex {
  /** Indices of wordings worth a comparison with the post of these words. Valid until the next call. */
  readonly candidates: (ids: Int32Array, count: number) => readonly number[];
  /** Whether the post last asked about holds a word. */
  readonly holds: (id: number) => boolean;
}

/** From so many words that say something on, two of the rarest must be met. */
const TWO_HITS = 5;
/** Words in a row by which a wording is found that says too little by single words. */
const ANCHOR = 3;
const SIEVE = 1 << 16;

interface Lists {
  /** Wordings listed under word `id`: `items` from `offsets[id]` to `offsets[id + 1]`. */
  readonly offsets: Int32Array;
  readonly items: Int32Array;
}

interface Anchors {
  /** Rows of words by a hash of their numbers. */
  readonly rows: ReadonlyMap<number, readonly number[]>;
  /** Hashes that are not here are not in `rows`. */
  readonly sieve: Uint8Array;
  /** Lengths of rows in use. */
  readonly lengths: readonly number[];
}

/**
 * Prefix filtering (Chaudhuri and others, 2006): of c words, at most the share 1 - CONTENT_SHARE may be missing from a source;
 * so each wording is listed under so many of its rarest words, and one or two more, that a source cannot miss them all.
 */
export function indexOf(wantings: readonly Wanted[], size: number): QuotationIndex {
  const lists = listByRarest(wantings, size);
  const anchors = anchorsOf(wantings);
  const stamps = new Int32Array(size + 1);
  const hitStamps = new Int32Array(wantings.length);
  const hits = new Uint8Array(wantings.length);
  let epoch = 0;
  const holds = (id: number) => id !== 0 && stamps[id] === epoch;
  const meet = (id: number, found: number[]) => {
    for (let at = lists.offsets[id] ?? 0; at < (lists.offsets[id + 1] ?? 0); at += 1) {
      const each = lists.items[at] ?? 0;
      hits[each] = hitStamps[each] === epoch ? (hits[each] ?? 0) + 1 : 1;
      hitStamps[each] = epoch;
      if (hits[each] === hitsNeeded(wantings[each]?.keys.length ?? 0)) found.push(each);
    }
  };
  const candidates = (ids: Int32Array, count: number) => {
    epoch += 1;
    const met: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const id = ids[at] ?? 0;
      if (id === 0 || stamps[id] === epoch) continue;
      stamps[id] = epoch;
      meet(id, met);
    }
    const found = met.filter((each) => holdsEnough(wantings[each], holds));
    return anchors.lengths.length === 0 ? found : [...found, ...anchored(anchors, ids, count)];
  };
  return { candidates, holds };
}

function hitsNeeded(keys: number): number {
  return keys >= TWO_HITS ? 2 : 1;
}

/** How many of the rarest words a wording is listed under. Under two it is found by words in a row. */
function listed(wanted: Wanted): number {
  const keys = wanted.keys.length;
  return keys < 2 ? 0 : Math.max(2, keys - wanted.need + hitsNeeded(keys));
}

function listByRarest(wantings: readonly Wanted[], size: number): Lists {
  const counts = new Int32Array(size + 1);
  for (const { keys } of wantings) for (const id of keys) counts[id] = (counts[id] ?? 0) + 1;
  const offsets = new Int32Array(size + 2);
  const chosen = wantings.map((wanted) => {
    const rarest = [...wanted.keys]
      .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)
      .slice(0, listed(wanted));
    for (const id of rarest) offsets[id + 1] = (offsets[id + 1] ?? 0) + 1;
    return rarest;
  });
  for (let id = 0; id <= size; id += 1) offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0);
  const next = offsets.slice();
  const items = new Int32Array(offsets[size + 1] ?? 0);
  for (const [each, rarest] of chosen.entries()) {
    for (const id of rarest) {
      items[next[id] ?? 0] = each;
      next[id] = (next[id] ?? 0) + 1;
    }
  }
  return { offsets, items };
}

/** Whether the post holds enough of a wording's words. Of two, one may be there misspelt; where there are more, not
 * all are needed. */
function holdsEnough(wanted: Wanted | undefined, holds: (id: number) => boolean): boolean {
  if (wanted === undefined) return false;
  let missing = Math.max(1, wanted.keys.length - wanted.need);
  for (const id of wanted.keys) {
    if (holds(id)) continue;
    missing -= 1;
    if (missing < 0) return false;
  }
  return true;
}

function anchorsOf(wantings: readonly Wanted[]): Anchors {
  const rows = new Map<number, number[]>();
  const sieve = new Uint8Array(SIEVE);
  const lengths = new Set<number>();
  for (const [each, { ids, keys }] of wantings.entries()) {
    if (keys.length >= 2 || ids.length === 0) continue;
    const length = Math.min(ANCHOR, ids.length);
    lengths.add(length);
    for (const from of new Set([0, ids.length - length])) {
      const hash = rowHash(ids, from, length);
      sieve[hash & (SIEVE - 1)] = 1;
      const row = rows.get(hash);
      if (row === undefined) rows.set(hash, [each]);
      else row.push(each);
    }
  }
  return { rows, sieve, lengths: [...lengths] };
}

function rowHash(ids: Int32Array, from: number, length: number): number {
  let hash = length;
  for (let at = from; at < from + length; at += 1) hash = Math.imul(hash ^ (ids[at] ?? 0), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function anchored(anchors: Anchors, ids: Int32Array, count: number): Set<number> {
  const found = new Set<number>();
  for (const length of anchors.lengths) {
    for (let from = 0; from + length <= count; from += 1) {
      const hash = rowHash(ids, from, length);
      if (anchors.sieve[hash & (SIEVE - 1)] === 0) continue;
      for (const each of anchors.rows.get(hash) ?? []) found.add(each);
    }
  }
  return found;
}
