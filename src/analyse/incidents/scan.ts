import { isWindow, type Rhythm, sumOf } from './rhythm.ts';
import type { Surprise } from './tail.ts';

/** Lengths of the windows, in seen hours. */
const lengths = [1, 2, 3, 4, 6, 8, 12, 18, 24, 36, 48, 72, 96, 120, 144, 168];
/** An incident has at least this many interactions above what is usual, and at least so many times the usual. */
const fewestAbove = 20;
const leastRatio = 2;
/**
 * False windows of one length that are put up with, a year, were they not to overlap: by the length up to which it holds. The
 * lengths overlap and start at every hour, so what comes of it was measured (docs/incidents.md). Most is allowed where it
 * helps most: bursts of hours stand far out, and where days are as uneven as k = 1 no single day of five times the usual
 * can be told from chance, but two or three can.
 */
const falseAYear = [
  { upTo: 23, windows: 0.007 },
  { upTo: 47, windows: 0.03 },
  { upTo: 168, windows: 0.11 },
] as const;
const hoursAYear = 8766;

/** Slots from `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch that holds enough above what is usual, and the part of it that stands out most, which by itself may not. */
export interface Burst extends Stretch {
  readonly core: Stretch;
}

/**
 * The windows that hold more than chance explains by a surprise, `part` of the false ones put up with being allowed, best first, none overlapping another: a scan statistic over windows of
 * many lengths (Kulldorff, "A spatial scan statistic", Communications in Statistics 26(6), 1997; for negative binomial
 * counts Tango, Takahashi and Kohriyama, Biometrics 67(1), 2011), the best being that of the highest likelihood ratio.
 */
export function scan(rhythm: Rhythm, surprise: Surprise, part: number): Burst[] {
  const found: (Stretch & { gain: number })[] = [];
  for (const length of lengths) {
    const allowed = falseAYear.find(({ upTo }) => length <= upTo)?.windows ?? 0;
    const limit = Math.log((part * allowed * length) / hoursAYear);
    for (let from = 0; from + length <= rhythm.slots.count; from++) {
      const to = from + length;
      if (!isMany(rhythm, from, to) || !isWindow(rhythm.slots, from, to)) continue;
      const count = sumOf(rhythm.countSum, from, to);
      if (surprise(from, to, count) > limit) continue;
      found.push({ from, to, gain: gainIn(rhythm, from, to) });
    }
  }
  found.sort((a, b) => b.gain - a.gain || a.from - b.from || a.to - b.to);
  return apart(found, rhythm);
}

function isMany(rhythm: Rhythm, from: number, to: number): boolean {
  const count = sumOf(rhythm.countSum, from, to);
  if (count < fewestAbove) return false;
  const usual = sumOf(rhythm.usualSum, from, to);
  return count - usual >= fewestAbove && count >= leastRatio * usual;
}

/** Kulldorff's logarithm of the likelihood ratio of a window; nought when it holds no more than is usual. */
function gainIn({ countSum, usualSum }: Rhythm, from: number, to: number): number {
  const count = sumOf(countSum, from, to);
  const usual = sumOf(usualSum, from, to);
  return count <= usual ? 0 : count * Math.log(count / usual) - (count - usual);
}

/** The part of a stretch with the highest likelihood ratio, among all or among those that hold enough above what is usual. */
function bestPart(stretch: Stretch, rhythm: Rhythm, enough: boolean): Stretch {
  let best = stretch;
  let most = gainIn(rhythm, stretch.from, stretch.to);
  for (let from = stretch.from; from < stretch.to; from++) {
    for (let to = from + 1; to <= stretch.to; to++) {
      const gain = gainIn(rhythm, from, to);
      if (gain > most && (!enough || isMany(rhythm, from, to))) [best, most] = [{ from, to }, gain];
    }
  }
  return best;
}

function apart(found: readonly Stretch[], rhythm: Rhythm): Burst[] {
  const taken = new Uint8Array(rhythm.slots.count);
  const chosen: Burst[] = [];
  for (const stretch of found) {
    if (taken[stretch.from] === 1 || taken[stretch.to - 1] === 1) continue;
    if (taken.subarray(stretch.from, stretch.to).includes(1)) continue;
    const best = grown(bestPart(stretch, rhythm, true), rhythm, taken);
    taken.fill(1, best.from, best.to);
    chosen.push({ ...best, core: bestPart(best, rhythm, false) });
  }
  return chosen;
}

/** Moves the ends hour by hour, not into a neighbour, as long as the likelihood ratio grows. */
function grown(stretch: Stretch, rhythm: Rhythm, taken: Uint8Array): Stretch {
  let best = stretch;
  let most = gainIn(rhythm, best.from, best.to);
  for (let step = 0; step < 168; step++) {
    const { from, to } = best;
    const moves = [
      { from: from + 1, to },
      { from: from - 1, to },
      { from, to: to - 1 },
      { from, to: to + 1 },
    ].filter((each) => isFree(each, rhythm, taken));
    const better = moves
      .map((each) => ({ each, value: gainIn(rhythm, each.from, each.to) }))
      .sort((a, b) => b.value - a.value)[0];
    if (better === undefined || better.value <= most) return best;
    [best, most] = [better.each, better.value];
  }
  return best;
}

function isFree({ from, to }: Stretch, rhythm: Rhythm, taken: Uint8Array): boolean {
  if (from < 0 || to > rhythm.slots.count || to <= from) return false;
  return taken[from] !== 1 && taken[to - 1] !== 1 && isMany(rhythm, from, to) && isWindow(rhythm.slots, from, to);
}
