import { bitCount, differenceHash, type HashHalves, hashDistance } from './difference-hash.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Area, mirrored, side, sumsOf, wholeArea } from './raster.ts';
import { middle, type Turn, turnedBack, turns } from './turned.ts';
import { middlePart, windows, windowsOfRatio } from './windows.ts';

/** Pictures kept for a closer look for each saved one; more found no more in `bench/who/pictures.js`. */
const kept = 32;

/** Bits of 64 a candidate may differ by. Unlike pictures differ by 32 or so; a part laid 5 % beside its place by up to 20. */
const mostBits = 22;

/** A picture of one of the account's own posts, or of its profile. */
export interface Own {
  readonly fingerprint: Fingerprint;
  /** Name of the picture in its archive. */
  readonly name: string;
  readonly postId: string | null;
  readonly of: 'post' | 'profile';
}

/** What of both pictures is compared: all of them, what is within their borders, or the own one's middle and that of the saved one turned back. */
export type View = 'whole' | 'content' | Turn;

/** A guess at how an own picture and a saved one lie over each other. */
export interface Candidate {
  readonly own: Own;
  readonly view: View;
  /** The part of one picture that the whole of the other lies on. */
  readonly area: Area;
  /** Whether the saved picture lies in the own one's part, as a crop does, or the own one in the saved one's, as in a screenshot. */
  readonly inside: 'own' | 'saved';
  /** Whether the saved picture is to be seen in a mirror. */
  readonly mirror: boolean;
  readonly bits: number;
}

/** A saved picture; its finer greys, a square of any size, are what it is turned back by, `null` where that is not asked. */
export interface Saved extends Fingerprint {
  readonly fine: Uint8Array | null;
}

/** The hashes of a picture and of its parts. */
interface Hashes {
  readonly ratio: number;
  /** Whole picture, then in a mirror: two halves each. */
  readonly whole: Int32Array;
  /** Two halves for each of `windows`. */
  readonly parts: Int32Array;
  /** Of what is within an even border; of the whole where there is none. */
  readonly content: HashHalves;
  readonly hasBorder: boolean;
  /** Two halves for each of `turns`; none for an own picture. */
  readonly turned: Int32Array;
}

/** The saved pictures with the best guesses for each. Own pictures are shown to it one by one and are not all kept. */
export interface CandidateSearch {
  add(own: Own): void;
  /** The guesses for a saved picture, nearest first: those of each view apart, so that many of one kind do not crowd out another. */
  of(saved: number): readonly (readonly Candidate[])[];
}

export function candidateSearch(saved: readonly Saved[]): CandidateSearch {
  const hashes = saved.map((each) => ({ ...hashesOf(each, null), turned: turnedHashes(each) }));
  const ratios = [...new Set(hashes.map((each) => each.ratio))];
  const found = saved.map((): Candidate[][] => [[], [], []]);
  return {
    add(own) {
      const ratio = ratioOf(own.fingerprint);
      const mine = hashesOf(own.fingerprint, neededFor(ratios, ratio));
      for (let at = 0; at < hashes.length; at += 1) {
        const other = hashes[at];
        const lists = found[at];
        if (other !== undefined && lists !== undefined) compare(mine, other, { own, lists });
      }
    },
    of: (at) => found[at] ?? [],
  };
}

/** Puts the best guesses for a pair, of each view, into the lists of the saved picture. */
function compare(
  own: Hashes,
  saved: Hashes,
  { own: picture, lists }: { readonly own: Own; readonly lists: readonly Candidate[][] },
): void {
  for (const [at, group] of bests.entries()) {
    const limit = limitOf(lists[at] ?? []);
    for (const best of group) best.bits = limit + 1;
  }
  search(own.parts, saved.whole, saved.ratio - own.ratio, 'own');
  search(saved.parts, own.whole, own.ratio - saved.ratio, 'saved');
  searchContent(own, saved);
  searchTurned(own, saved);
  for (const [at, group] of bests.entries()) {
    const list = lists[at] ?? [];
    for (const best of group) if (best.bits <= limitOf(list)) insert(list, { own: picture, ...best });
  }
}

function limitOf(list: readonly Candidate[]): number {
  return list.length < kept ? mostBits : (list[kept - 1]?.bits ?? mostBits) - 1;
}

function ratioOf({ width, height }: Fingerprint): number {
  return Math.log(width / height);
}

/** Which parts of a picture with this ratio any of the others could be: proportions rule most of them out. */
function neededFor(others: readonly number[], ratio: number): Uint8Array {
  const needed = new Uint8Array(windows.length);
  needed[0] = 1;
  needed[middlePart] = 1;
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
    setHash(parts, at, differenceHash(sums, window));
  }
  const whole = { high: parts[0] ?? 0, low: parts[1] ?? 0 };
  const mirrorHash = differenceHash(sumsOf(mirrored(picture.grey), scratch), wholeArea);
  const content = picture.content === null ? whole : differenceHash(sumsOf(picture.content, scratch), wholeArea);
  return {
    ratio: ratioOf(picture),
    whole: Int32Array.of(whole.high, whole.low, mirrorHash.high, mirrorHash.low),
    parts,
    content,
    hasBorder: picture.content !== null,
    turned: noTurns,
  };
}

const noTurns = new Int32Array(0);

function turnedHashes(picture: Saved): Int32Array {
  const { fine } = picture;
  if (fine === null) return noTurns;
  const hashes = new Int32Array(turns.length * 2);
  for (const [at, turn] of turns.entries()) {
    setHash(hashes, at, differenceHash(sumsOf(turnedBack(fine, picture, turn), scratch), wholeArea));
  }
  return hashes;
}

function setHash(hashes: Int32Array, at: number, { high, low }: HashHalves): void {
  hashes[2 * at] = high;
  hashes[2 * at + 1] = low;
}

/** The best guess for the pair at hand, plain, in a mirror, turned or within borders: one object each, for a fresh one for each of ten million pairs would cost more than the search. */
const plain = { bits: 0, view: 'whole' as View, area: wholeArea, inside: 'own' as Candidate['inside'], mirror: false };
const mirror = { ...plain, mirror: true };
const turned = { ...plain, area: middle };
const content = { ...plain, view: 'content' as View };
const bests = [[plain, mirror], [turned], [content]];

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
    if (bits < plain.bits) note(plain, bits, at, inside);
    const mirrorBits = bitCount(partHigh ^ mirrorHigh) + bitCount(partLow ^ mirrorLow);
    if (mirrorBits < mirror.bits) note(mirror, mirrorBits, at, inside);
  }
}

function note(best: typeof plain, bits: number, window: number, inside: Candidate['inside']): void {
  best.bits = bits;
  best.area = windows[window] ?? wholeArea;
  best.inside = inside;
}

/** Looks whether two pictures are the same within their borders. */
function searchContent(own: Hashes, saved: Hashes): void {
  if (!own.hasBorder && !saved.hasBorder) return;
  content.bits = hashDistance(own.content, saved.content);
}

/** Proportions that differ by more than this are no turned picture's. */
const sameProportions = 0.1;

/** Looks for the middle of a picture among the ways the other may have been turned. */
function searchTurned(own: Hashes, saved: Hashes): void {
  if (Math.abs(own.ratio - saved.ratio) > sameProportions) return;
  const high = own.parts[2 * middlePart] ?? 0;
  const low = own.parts[2 * middlePart + 1] ?? 0;
  for (let at = 0; 2 * at < saved.turned.length; at += 1) {
    const bits = bitCount(high ^ (saved.turned[2 * at] ?? 0)) + bitCount(low ^ (saved.turned[2 * at + 1] ?? 0));
    if (bits >= turned.bits) continue;
    turned.bits = bits;
    turned.view = turns[at] ?? 'whole';
  }
}

function insert(list: Candidate[], candidate: Candidate): void {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.bits ?? 0) > candidate.bits) at -= 1;
  list.splice(at, 0, candidate);
  if (list.length > kept) list.pop();
}
