import type { State } from './states.ts';

/**
 * The states of terms as one deterministic machine: all that one may be in at once is one spot, which gets its number when a text first leads
 * there. `term-scan.ts` fills it. What each look needs stands in small flat arrays: most looks end at once.
 */
export interface Spots {
  /** By number; the first is the end of all ways. */
  readonly all: Spot[];
  readonly byName: Map<string, number>;
  /** By word id, the spot after it as the first word of a term; `UNSEEN` until a text began one so. */
  readonly starts: Int32Array;
  /** By number: `ENDS` and `ENDS_BEFORE_MORE`. */
  readonly ends: Uint8Array;
  /** Bits by a hash of spot and word, of which it has `HASH_BITS`: where none is set, the word leads where any unknown one would. */
  readonly leading: Int32Array;
  /** By number, where such a word leads; `UNSEEN` until a text went so. */
  readonly otherwise: Int32Array;
  /** By spot and word as one number: where the others lead. */
  readonly ways: Map<number, number>;
}

export interface Spot {
  readonly states: readonly State[];
  readonly gaps: readonly OpenGap[];
}

/** Words that may still be passed over before what comes next. */
export interface OpenGap {
  readonly next: State;
  readonly left: number;
}

export const NOWHERE = 0;
export const UNSEEN = -1;
/** A term ends here; one ends here if its sentence goes on. */
export const ENDS = 1;
export const ENDS_BEFORE_MORE = 2;

/** So long that about one of `leading` in twenty is set: each that is met by chance asks for a look at `ways`, which takes longer. */
const HASH_BITS = 20;
/** Kept at most: what people write needs a third. Between two looks at the number few are added. */
const MOST_SPOTS = 8192;
const MOST_WAYS = 65_536;
const ROOM_LEFT = 512;

/** Spots for terms of so many different words. */
export function newSpots(words: number): Spots {
  const spots: Spots = {
    all: [],
    byName: new Map(),
    starts: new Int32Array(words),
    ends: new Uint8Array(MOST_SPOTS),
    leading: new Int32Array(2 ** HASH_BITS / 32),
    otherwise: new Int32Array(MOST_SPOTS),
    ways: new Map(),
  };
  forget(spots);
  return spots;
}

/** Begins anew where too much is kept: numbers given before are good no more. */
export function makeRoom(spots: Spots): void {
  if (spots.all.length > MOST_SPOTS - ROOM_LEFT || spots.ways.size > MOST_WAYS) forget(spots);
}

function forget(spots: Spots): void {
  spots.all.length = 0;
  spots.all.push({ states: [], gaps: [] });
  spots.byName.clear();
  spots.starts.fill(UNSEEN);
  spots.leading.fill(0);
  spots.otherwise.fill(UNSEEN);
  spots.ways.clear();
}

/** Whether a word may lead from a spot elsewhere than an unknown one. */
export function isLeading({ leading }: Spots, spot: number, id: number): boolean {
  const bit = bitOf(spot, id);
  return ((leading[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
}

export function putLeading({ leading }: Spots, spot: number, id: number): void {
  const bit = bitOf(spot, id);
  leading[bit >> 5] = (leading[bit >> 5] as number) | (1 << (bit & 31));
}

function bitOf(spot: number, id: number): number {
  return (Math.imul(spot, 0x9e3779b1) + Math.imul(id, 0x85ebca6b)) >>> (32 - HASH_BITS);
}
