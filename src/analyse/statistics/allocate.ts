/** A part of all rows, before labels. */
export interface FrameStratum {
  readonly size: number;
  readonly flagged: boolean;
  /** The mean of the machine's chances. */
  readonly anticipated: number;
}

/** Below this many positives expected among labels an exact method is used. */
export const fewExpected = 10;

/**
 * How much wider than labels drawn at random the interval may become, squared, should the machine be of no use: no part gets less than its share of
 * the rows over this. Where few positives are expected the width goes with the labels themselves and not with their root.
 */
const caps = { many: 1.1, few: 1.04 } as const;

/** No part is taken for purer than this: chances near 0 and 1 promise more than the machine keeps. */
const purest = 0.005;

/** How many positives are expected among labels drawn at random. */
export function expectedPositives(strata: readonly FrameStratum[], labels: number): number {
  const all = strata.reduce((sum, { size }) => sum + size, 0);
  return (labels * strata.reduce((sum, { size, anticipated }) => sum + size * anticipated, 0)) / all;
}

/**
 * Labels for each part: its share of the rows less a cap, and what that leaves where most is gained (Neyman, "On the two different aspects of the
 * representative method", JRSS 97, 1934: by size times standard deviation). Chosen before any label is seen. Where few are expected, flagged rows
 * are one group drawn at one rate and so are the others, as the exact method asks. Sums to `labels` where there are so many rows.
 */
export function allocate(strata: readonly FrameStratum[], labels: number): number[] {
  const all = strata.reduce((sum, { size }) => sum + size, 0);
  if (labels >= all) return strata.map(({ size }) => size);
  const few = expectedPositives(strata, labels) < fewExpected;
  const cap = few ? caps.few : caps.many;
  const spread = strata.map(({ size, anticipated }) => {
    const p = Math.min(1 - purest, Math.max(purest, anticipated));
    return size * Math.sqrt(p * (1 - p));
  });
  const whole = spread.reduce((sum, value) => sum + value, 0);
  const least = strata.map(({ size }) => (labels * size) / all / cap);
  const wanted = strata.map((_, h) => Math.max(0, (labels * (spread[h] ?? 0)) / whole - (least[h] ?? 0)));
  const missing = wanted.reduce((sum, value) => sum + value, 0);
  const extra = labels - labels / cap;
  const shares = least.map((value, h) => value + (missing === 0 ? 0 : (extra * (wanted[h] ?? 0)) / missing));
  return whole === 0 ? [] : wholeNumbers(strata, shares, labels);
}

/** Whole numbers near the shares that sum to `labels`: one at least where there is a row, no more than there are rows. */
function wholeNumbers(strata: readonly FrameStratum[], shares: readonly number[], labels: number): number[] {
  const counts = shares.map((share, h) => Math.min(strata[h]?.size ?? 0, Math.max(1, Math.floor(share))));
  const room = (h: number) => (strata[h]?.size ?? 0) - (counts[h] ?? 0);
  const lack = (h: number) => (shares[h] ?? 0) - (counts[h] ?? 0);
  let left = labels - counts.reduce((sum, count) => sum + count, 0);
  while (left !== 0) {
    const open = counts.flatMap((count, h) => ((left > 0 ? room(h) > 0 : count > 1) ? [h] : []));
    if (open.length === 0) break;
    const best = open.reduce((one, other) => ((lack(other) - lack(one)) * left > 0 ? other : one));
    counts[best] = (counts[best] ?? 0) + Math.sign(left);
    left -= Math.sign(left);
  }
  return counts;
}
