import type { PictureMatch } from '../model/report.ts';
import { approach, type Overlay, overlay, settle } from './align.ts';
import type { Candidate, Own } from './candidates.ts';
import { type Changes, changesOf } from './changes.ts';
import { differenceHash, hashDistance } from './difference-hash.ts';
import type { Fingerprint } from './fingerprint.ts';
import { mirrored, type Sums, sumsOf, wholeArea } from './raster.ts';

/** Guesses looked at: the likest as they lie and the nearest by their bits; then those whose detail agrees best when laid better. */
const looked = { likest: 4, nearest: 5, closely: 4 };

/** Correlation from which a guess is worth a close look. A large sticker leaves little more. */
const leastLikeness = 0.3;

/** Share of the tiles with detail that must agree, once laid with care and before, and the fewest of them: less is a blank page or a plain sky. */
const leastAgreement = 0.65;
const leastRoughly = 0.25;
const fewestTiles = 12;

/** Above these, two pictures that belong together are not the same. See docs/pictures.md for how they were chosen. */
const sameShare = 0.001;
const samePatch = 3;
const sameArea = 0.93;

/** A saved picture's best match, its name left to the caller. */
export interface Found {
  readonly own: Own;
  readonly verdict: PictureMatch['verdict'];
  readonly distance: number;
  readonly changedShare: number;
}

/** The own picture a saved one is the same as or close to; `null` where it is neither. */
export function matchOf(saved: Fingerprint, candidates: readonly Candidate[]): Found | null {
  const pictures = { plain: sumsOf(saved.grey), mirror: sumsOf(mirrored(saved.grey)) };
  const guesses = candidates.map((candidate) => ({ candidate, laid: lay(pictures, candidate) }));
  let best: Found | null = null;
  for (const { candidate, laid } of worthALook(guesses)) {
    const found = judge(candidate, settle(laid));
    if (found !== null && (best === null || isBetter(found, best))) best = found;
  }
  return best;
}

/** The few guesses that may hold. By likeness alone, forty screenshots of one app would hide the one with a sticker on it. */
function worthALook(guesses: readonly Guess[]): readonly Guess[] {
  const likest = [...guesses].sort((a, b) => b.laid.likeness - a.laid.likeness).slice(0, looked.likest);
  const rough = [...new Set([...likest, ...guesses.slice(0, looked.nearest)])].map(({ candidate, laid }) => {
    const near = approach(laid);
    return { candidate, laid: near, agreement: near.likeness < leastLikeness ? 0 : changesOf(near).agreement };
  });
  return rough
    .filter(({ agreement }) => agreement >= leastRoughly)
    .sort((a, b) => b.agreement - a.agreement)
    .slice(0, looked.closely);
}

interface Guess {
  readonly candidate: Candidate;
  readonly laid: Overlay;
}

/** The sums of a saved picture, as it is and in a mirror. */
interface Pictures {
  readonly plain: Sums;
  readonly mirror: Sums;
}

function lay({ plain, mirror }: Pictures, candidate: Candidate): Overlay {
  const own = sumsOf(candidate.own.fingerprint.grey);
  const saved = candidate.mirror ? mirror : plain;
  return candidate.inside === 'own' ? overlay(own, saved, candidate.area) : overlay(saved, own, candidate.area);
}

function judge({ own, mirror }: Candidate, laid: Overlay): Found | null {
  if (laid.likeness < leastLikeness) return null;
  const changes = changesOf(laid);
  if (changes.tiles < fewestTiles || changes.agreement < leastAgreement) return null;
  const distance = hashDistance(differenceHash(laid.outer, laid.area), differenceHash(laid.inner, wholeArea));
  const verdict = isSame(changes, laid) && !mirror ? 'same' : 'possible-doctoring';
  return { own, verdict, distance, changedShare: Math.round(changes.share * 1e4) / 1e4 };
}

function isSame({ share, largestPatch }: Changes, { area }: Overlay): boolean {
  return share <= sameShare && largestPatch < samePatch && area.w * area.h >= sameArea;
}

/** The same before the doctored, then what is nearest, then by name: the answer must not hang on the order of the files. */
function isBetter(a: Found, b: Found): boolean {
  if (a.verdict !== b.verdict) return a.verdict === 'same';
  if (a.changedShare !== b.changedShare) return a.changedShare < b.changedShare;
  if (a.distance !== b.distance) return a.distance < b.distance;
  return `${a.own.postId}/${a.own.name}` < `${b.own.postId}/${b.own.name}`;
}
