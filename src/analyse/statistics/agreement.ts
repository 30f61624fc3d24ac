import type { Interval } from '../../model/interval.ts';
import { quantile } from '../quantile.ts';
import { drawOf } from './draw.ts';

/** The values that raters gave to one thing; those without one are left out. */
export type Ratings = readonly string[];

/** How well raters agree beyond chance: 1 fully, 0 as by chance. */
export interface Agreement {
  readonly alpha: number;
  /** `null` where fewer than ten things were rated twice. */
  readonly ci95: Interval | null;
  /** Things rated by two or more. */
  readonly items: number;
}

/** Fixed, so that the same labels give the same interval. */
const seed = 19_700_401;
const resamples = 2_000;
const fewestForInterval = 10;

/**
 * Krippendorff's alpha for nominal values, any number of raters and missing values (Krippendorff, "Computing Krippendorff's alpha-reliability",
 * 2011), with a 95 % percentile interval from things drawn anew. `null` where nothing was rated twice or all ratings are the same value: there is
 * no chance to disagree then, and no telling.
 */
export function krippendorffAlpha(items: readonly Ratings[]): Agreement | null {
  const rated = items.filter((ratings) => ratings.length >= 2).map(coincidencesOf);
  const alpha = alphaOf(rated);
  if (alpha === null) return null;
  return { alpha, ci95: rated.length < fewestForInterval ? null : interval(rated), items: rated.length };
}

/** What one thing adds: its disagreement, and how often each value came. */
interface Coincidences {
  readonly disagreement: number;
  readonly counts: ReadonlyMap<string, number>;
}

function coincidencesOf(ratings: Ratings): Coincidences {
  const counts = new Map<string, number>();
  for (const value of ratings) counts.set(value, (counts.get(value) ?? 0) + 1);
  const agreeing = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const pairs = ratings.length * (ratings.length - 1);
  return { disagreement: (pairs - agreeing) / (ratings.length - 1), counts };
}

function alphaOf(items: readonly Coincidences[]): number | null {
  const totals = new Map<string, number>();
  let observed = 0;
  for (const { disagreement, counts } of items) {
    observed += disagreement;
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count);
  }
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const same = [...totals.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = (all * (all - 1) - same) / (all - 1);
  return all < 2 || expected === 0 ? null : 1 - observed / expected;
}

function interval(items: readonly Coincidences[]): Interval {
  const draw = drawOf(seed);
  const alphas: number[] = [];
  for (let round = 0; round < resamples; round++) {
    const again = items.map(() => items[Math.floor(draw() * items.length)] as Coincidences);
    // A resample of one value alone has no disagreement to be seen.
    alphas.push(alphaOf(again) ?? 1);
  }
  const sorted = Float64Array.from(alphas).sort();
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}
