import type { ToneCounts, ToneShares } from '../../model/conversation.ts';
import { tones } from '../../model/conversation.ts';
import { abuseMask, directions, labelMask } from '../../model/verdict.ts';
import { rounded } from '../quantile.ts';
import { isAbusive } from '../tally.ts';

const critical = labelMask(['criticism']);
const supportive = labelMask(['support']);
const quoted = directions.indexOf('quoted');

/** Places in `tones`. */
export const toneIndex = {
  abusive: tones.indexOf('abusive'),
  critical: tones.indexOf('critical'),
  supportive: tones.indexOf('supportive'),
  neutral: tones.indexOf('neutral'),
} as const;

/**
 * The tone of a judged interaction, as a place in `tones`. Who abuses and praises abuses; who praises and disagrees
 * disagrees: that is the grey area, and support is left to mean applause alone. Abuse of somebody else decides nothing.
 */
export function toneOf(labels: number, direction: number): number {
  if (isAbusive(labels, direction)) return toneIndex.abusive;
  if ((labels & critical) !== 0) return toneIndex.critical;
  return (labels & supportive) !== 0 ? toneIndex.supportive : toneIndex.neutral;
}

/** Whether a tone is neither abuse nor support. */
export function isMiddle(tone: number): boolean {
  return tone === toneIndex.critical || tone === toneIndex.neutral;
}

/** What a tone is counted in: the four tones, then `both` and `elsewhere`. */
export const countersOfTone = tones.length + 2;

/** Adds one judged interaction to the counters that begin at `from`. */
export function addTone(counters: Uint32Array, from: number, row: { labels: number; direction: number }): void {
  const { labels, direction } = row;
  const tone = toneOf(labels, direction);
  add(counters, from + tone);
  if (tone === toneIndex.critical && (labels & supportive) !== 0) add(counters, from + tones.length);
  const told = (labels & abuseMask) !== 0 || direction === quoted;
  if (tone !== toneIndex.abusive && told) add(counters, from + tones.length + 1);
}

function add(counters: Uint32Array, at: number): void {
  counters[at] = (counters[at] ?? 0) + 1;
}

export function countsAt(counters: Uint32Array, from: number): ToneCounts {
  const [abusive = 0, criticalOnes = 0, supportiveOnes = 0, neutral = 0, both = 0, elsewhere = 0] = counters.subarray(
    from,
    from + countersOfTone,
  );
  const judged = abusive + criticalOnes + supportiveOnes + neutral;
  return { judged, abusive, critical: criticalOnes, supportive: supportiveOnes, neutral, both, elsewhere };
}

/** `null` where nothing was judged. */
export function sharesOf(counts: ToneCounts): ToneShares | null {
  const { judged } = counts;
  if (judged === 0) return null;
  const share = (count: number): number => rounded(count / judged);
  return {
    abusive: share(counts.abusive),
    critical: share(counts.critical),
    supportive: share(counts.supportive),
    neutral: share(counts.neutral),
    middle: share(counts.critical + counts.neutral),
  };
}
