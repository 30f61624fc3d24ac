import { layWithin, withinBorder } from './border.ts';
import { bitCount, differenceHash, type HashHalves, hashDistance } from './difference-hash.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Area, mirrored, side, sumsOf, wholeArea } from './raster.ts';
import { windows, windowsOfRatio } from './windows.ts';

/** Pictures kept for a closer look for each saved one; more found no more in `bench/who/pictures.js`. */
const kept = 24;

/** Bits of 64 a candidate may differ by. Unlike pictures differ by 32 or so; a part laid 5 % beside its place by up to 20. */
const mostBits = 22;

/** A picture of one of the account's own posts. */
export interface Own {
  readonly fingerprint: Fingerprint;
  /** Name of the picture in its archive. */
  readonly name: string;
  readonly postId: string | null;
}

/** A guess at how an own picture and a saved one lie over each other. */
export interface Candidate {
  readonly own: Own;
  /** The part of one picture that the whole of the other lies on. */
  readonly area: Area;
  /** Whether the saved picture lies in the own one's part, as a crop does, or the own one in the saved one's, as in a screenshot. */
  readonly inside: 'own' | 'saved';
  /** Whether the saved picture is to be seen in a mirror. */
  readonly mirror: boolean;
  readonly bits: number;
}

/** The hashes of a picture and of its parts. */
interface Hashes {
  readonly ratio: number;
  /** Whole picture, then in a mirror: two halves each. */
  readonly whole: Int32Array;
  /** Two halves for each of `windows`. */
  readonly parts: Int32Array;
  /** What is within an even border, and its hash. */
  readonly content: Area;
  readonly contentHash: HashHalves;
}

/** The saved pictures with the best guesses for each. Own pictures are shown to it one by one and are not all kept. */
export interface CandidateSearch {
  add(own: Own): void;
  /** The guesses for a saved picture, nearest first. */
  of(saved: number): readonly Candidate[];
}

export function candidateSearch(saved: readonly Fingerprint[]): CandidateSearch {
  const hashes = saved.map((each) => hashesOf(each, null));
  const ratios = [...new Set(hashes.map((each) => each.ratio))];
  const found = saved.map((): Candidate[] => []);
  return {
    add(own) {
      const ratio = ratioOf(own.fingerprint);
      const mine = hashesOf(own.fingerprint, neededFor(ratios, ratio));
      for (let at = 0; at < hashes.length; at += 1) {
        const other = hashes[at];
        const list = found[at];
        if (other === undefined || list === undefined) continue;
        const limit = list.length < kept ? mostBits : (list[kept - 1]?.bits ?? mostBits) - 1;
        best.bits = limit + 1;
        search(mine.parts, other.whole, other.ratio - ratio, 'own');
        search(other.parts, mine.whole, ratio - other.ratio, 'saved');
        searchContent(mine, other);
        if (best.bits <= limit) insert(list, { own, ...best });
      }
    },
    of: (at) => found[at] ?? [],
  };
}

function ratioOf({ width, height }: Fingerprint): number {
  return Math.log(width / height);
}

/** Which parts of a picture with this ratio any of the others could be: proportions rule most of them out. */
function neededFor(others: readonly number[], ratio: number): Uint8Array {
  const needed = new Uint8Array(windows.length);
  needed[0] = 1;
  for (const other of others) for (const at of windowsOfRatio(other - ratio)) needed[at] = 1;
  return needed;
}

const scratch = sumsOf(new Uint8Array(side * side));

/** `needed` holds 1 for each part to be hashed; `null` is all. */
function hashesOf(picture: Fingerprint, needed: Uint8Array | null): Hashes {
  const parts = new Int32Array(windows.length * 2);
  const sums = sumsOf(picture.grey, scratch);
  for (const [at, window] of windows.entries()) {
    if (needed !== null && needed[at] === 0) continue;
    const { high, low } = differenceHash(sums, window);
    parts[2 * at] = high;
    parts[2 * at + 1] = low;
  }
  const content = withinBorder(picture.grey);
  const contentHash = differenceHash(sums, content);
  const mirror = differenceHash(sumsOf(mirrored(picture.grey), scratch), wholeArea);
  const whole = Int32Array.of(parts[0] ?? 0, parts[1] ?? 0, mirror.high, mirror.low);
  return { ratio: ratioOf(picture), whole, parts, content, contentHash };
}

/** The best guess for the pair at hand: one object, for a fresh one for each of ten million pairs would cost more than the search. */
const best = { bits: 0, area: wholeArea, inside: 'own' as Candidate['inside'], mirror: false };

/** Looks for a whole picture, plain and mirrored, among the parts of another. */
function search(parts: Int32Array, whole: Int32Array, ratio: number, inside: Candidate['inside']): void {
  const high = whole[0] ?? 0;
  const low = whole[1] ?? 0;
  const mirrorHigh = whole[2] ?? 0;
  const mirrorLow = whole[3] ?? 0;
  const list = windowsOfRatio(ratio);
  for (let step = -1; step < list.length; step += 1) {
    // The whole is compared whatever the proportions: pictures get stretched.
    const at = step < 0 ? 0 : (list[step] ?? 0);
    const partHigh = parts[2 * at] ?? 0;
    const partLow = parts[2 * at + 1] ?? 0;
    const bits = bitCount(partHigh ^ high) + bitCount(partLow ^ low);
    if (bits < best.bits) note(bits, at, inside, false);
    const mirrorBits = bitCount(partHigh ^ mirrorHigh) + bitCount(partLow ^ mirrorLow);
    if (mirrorBits < best.bits) note(mirrorBits, at, inside, true);
  }
}

/** Looks whether two pictures are the same within their borders. */
function searchContent(own: Hashes, saved: Hashes): void {
  if (own.content === wholeArea && saved.content === wholeArea) return;
  const bits = hashDistance(own.contentHash, saved.contentHash);
  if (bits >= best.bits) return;
  const { area, inside } = layWithin(own.content, saved.content);
  best.bits = bits;
  best.area = area;
  best.inside = inside;
  best.mirror = false;
}

function note(bits: number, window: number, inside: Candidate['inside'], mirror: boolean): void {
  best.bits = bits;
  best.area = windows[window] ?? wholeArea;
  best.inside = inside;
  best.mirror = mirror;
}

function insert(list: Candidate[], candidate: Candidate): void {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.bits ?? 0) > candidate.bits) at -= 1;
  list.splice(at, 0, candidate);
  if (list.length > kept) list.pop();
}
