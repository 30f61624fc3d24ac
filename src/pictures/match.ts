import type { PictureMatch } from '../model/report.ts';
import { approach, type Overlay, overlay, settle } from './align.ts';
import type { Candidate, Own, Saved, View } from './candidates.ts';
import { type Changes, changesOf } from './changes.ts';
import { differenceHash, hashDistance } from './difference-hash.ts';
import { mirrored, type Sums, sumsOf, wholeArea } from './raster.ts';
import { besides, turnedBack } from './turned.ts';

/** Guesses looked at: the likest as they lie and the nearest by their bits; then those whose detail agrees best when laid better. */
const looked = { likest: 4, nearest: 5, closely: 4 };

/** Correlation from which a guess is worth a close look. A large sticker leaves little more. */
const leastLikeness = 0.3;

/** Share of the tiles with detail that must agree, once laid with care and before, and the fewest of them: less is a blank page or a plain sky. */
const leastAgreement = 0.65;
const leastRoughly = 0.25;
const fewestTiles = 12;
/** Turning gives twelve times the chances to agree: more is asked of it. */
const fewestTurnedTiles = 24;
const leastTurnedSide = 0.72;

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
export function matchOf(saved: Saved, candidates: readonly (readonly Candidate[])[]): Found | null {
  const views = viewsOf(saved);
  let best: Found | null = null;
  for (const group of candidates) {
    const guesses = [...group, ...turnedMore(group)].map((candidate) => ({ candidate, laid: lay(views, candidate) }));
    for (const { candidate, laid } of worthALook(guesses)) {
      const found = judge(candidate, settle(laid));
      if (found !== null && (best === null || isBetter(found, best))) best = found;
    }
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

/** The same pictures turned by a degree more and less: bits alone do not tell by how much one was. */
function turnedMore(candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap((candidate) =>
    typeof candidate.view === 'string' ? [] : besides(candidate.view).map((view) => ({ ...candidate, view })),
  );
}

interface Guess {
  readonly candidate: Candidate;
  readonly laid: Overlay;
}

/** The sums of a saved picture in a view, made when they are first asked for. */
type Views = (view: View, isMirror: boolean) => Sums;

function viewsOf(saved: Saved): Views {
  const known = new Map<View | 'mirror', Sums>();
  return (view, isMirror) => {
    const key = isMirror ? 'mirror' : view;
    const sums = known.get(key) ?? sumsOf(isMirror ? mirrored(saved.grey) : greyOf(saved, view));
    known.set(key, sums);
    return sums;
  };
}

function greyOf(saved: Saved, view: View): Uint8Array {
  if (view === 'content') return saved.content ?? saved.grey;
  return view === 'whole' || saved.fine === null ? saved.grey : turnedBack(saved.fine, saved, view);
}

function lay(views: Views, candidate: Candidate): Overlay {
  const { grey, content } = candidate.own.fingerprint;
  const own = sumsOf(candidate.view === 'content' ? (content ?? grey) : grey);
  const saved = views(candidate.view, candidate.mirror);
  return candidate.inside === 'own' ? overlay(own, saved, candidate.area) : overlay(saved, own, candidate.area);
}

function judge({ own, view, mirror }: Candidate, laid: Overlay): Found | null {
  if (laid.likeness < leastLikeness || (isTurned(view) && !isWhereItWas(laid))) return null;
  const changes = changesOf(laid);
  if (changes.tiles < (isTurned(view) ? fewestTurnedTiles : fewestTiles) || changes.agreement < leastAgreement)
    return null;
  const distance = hashDistance(differenceHash(laid.outer, laid.area), differenceHash(laid.inner, wholeArea));
  const verdict = isSame(changes, laid) && view === 'whole' && !mirror ? 'same' : 'possible-doctoring';
  return { own, verdict, distance, changedShare: Math.round(changes.share * 1e4) / 1e4 };
}

function isTurned(view: View): boolean {
  return typeof view !== 'string';
}

/** A picture that was turned lies about where its middle is; one that had to be shrunk to fit is another. */
function isWhereItWas({ area }: Overlay): boolean {
  return Math.min(area.w, area.h) >= leastTurnedSide;
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
