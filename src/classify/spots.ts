import type { State } from './states.ts';

/**
 * The states of terms as one deterministic machine: all that one may be in at once is one spot, which gets its number when a text first leads
 * there. `term-scan.ts` fills it. What each look needs stands in small flat arrays: most looks end at once.
 */
export interface Spots {
  /** By number; the first is the end of all ways, the second stands for those that there is no room for. */
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
  /** Where the others lead: for each, its spot and word as one number, then the spot after it. Open addressing by the same hash. */
  readonly ways: Int32Array;
  wayCount: number;
}

export interface Spot {
  /** Every state that one is in, those after a gap included. */
  readonly states: ReadonlySet<State>;
  readonly gaps: readonly OpenGap[];
}

const nothing: Spot = { states: new Set(), gaps: [] };

/** Words that may still be passed over before what comes next. */
export interface OpenGap {
  readonly next: State;
  readonly left: number;
}

export const NOWHERE = 0;
/** The spot of all ways for which there is no room any more: whoever asks must look himself. */
export const ANYWHERE = 1;
export const UNSEEN = -1;
/** A term ends here; one ends here if its sentence goes on. */
export const ENDS = 1;
export const ENDS_BEFORE_MORE = 2;

/** So long that about one of `leading` in twenty is set: each that is met by chance asks for a look at `ways`, which takes longer. */
const HASH_BITS = 20;
/** Kept at most: what people write needs a third. */
export const MOST_SPOTS = 8192;
const MOST_WAYS = 65_536;
const ROOM_LEFT = 512;
/** Twice as many as ways: a look at one seldom needs a second. */
const WAY_BITS = 17;

/** Spots for terms of so many different words. */
export function newSpots(words: number): Spots {
  const spots: Spots = {
    all: [],
    byName: new Map(),
    starts: new Int32Array(words),
    ends: new Uint8Array(MOST_SPOTS),
    leading: new Int32Array(2 ** HASH_BITS / 32),
    otherwise: new Int32Array(MOST_SPOTS),
    ways: new Int32Array(2 * 2 ** WAY_BITS),
    wayCount: 0,
  };
  forget(spots);
  return spots;
}

/** Begins anew where there is hardly room for the ways of another text: numbers given before are good no more. */
export function makeRoom(spots: Spots): void {
  if (spots.all.length > MOST_SPOTS - ROOM_LEFT || spots.wayCount > MOST_WAYS - ROOM_LEFT) forget(spots);
}

function forget(spots: Spots): void {
  spots.all.length = 0;
  spots.all.push(nothing, nothing);
  spots.byName.clear();
  spots.ends[ANYWHERE] = ENDS;
  spots.starts.fill(UNSEEN);
  spots.leading.fill(0);
  spots.otherwise.fill(UNSEEN);
  // A megabyte, which starts as zeros and shall not be written at every start.
  if (spots.wayCount > 0) spots.ways.fill(0);
  spots.wayCount = 0;
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
  return hashOf(spot, id) >>> (32 - HASH_BITS);
}

function hashOf(spot: number, id: number): number {
  return Math.imul(spot, 0x9e3779b1) + Math.imul(id, 0x85ebca6b);
}

/** Where a word leads from a spot that it is leading from; `UNSEEN` until `putWay` has told. */
export function wayFrom({ ways, starts }: Spots, spot: number, id: number): number {
  const slot = slotOf(ways, spot * starts.length + id, hashOf(spot, id));
  return ways[slot] === 0 ? UNSEEN : (ways[slot + 1] as number);
}

/** Of a spot and a word that have none yet; not kept where there is no room. */
export function putWay(spots: Spots, way: { readonly spot: number; readonly id: number; readonly to: number }): void {
  const { ways, starts } = spots;
  if (spots.wayCount >= MOST_WAYS) return;
  const key = way.spot * starts.length + way.id;
  const slot = slotOf(ways, key, hashOf(way.spot, way.id));
  ways[slot] = key;
  ways[slot + 1] = way.to;
  spots.wayCount += 1;
}

/** The slot of a way, or the empty one where it would stand: no key is 0, for nothing leads on from `NOWHERE`. */
function slotOf(ways: Int32Array, key: number, hash: number): number {
  for (let slot = (hash >>> (32 - WAY_BITS)) * 2; ; slot = (slot + 2) & (ways.length - 1)) {
    const found = ways[slot];
    if (found === key || found === 0) return slot;
  }
}
