import type { Interval } from '../../model/interval.ts';
import { fewExpected } from './allocate.ts';
import { exactInterval, type Group } from './exact-interval.ts';
import { predictionPowered } from './prediction-powered.ts';
import { scoreInterval } from './score-interval.ts';
import { type LabelledStratum, weightsOf } from './stratum.ts';

/** A share of all rows from labels of some, with an interval that holds the classifier's errors. */
export interface CorrectedRate {
  readonly rate: number;
  readonly ci95: Interval;
  readonly method: 'checked-ppi' | 'checked-exact';
}

/**
 * The share of positives among all rows. `expected`: positives expected among the labels when they were drawn. Exact where few positives or few
 * negatives were expected or came; else prediction-powered with a score interval. `null` where a part with rows has no label.
 */
export function correctedRate(strata: readonly LabelledStratum[], expected: number): CorrectedRate | null {
  const drawn = strata.filter(({ size }) => size > 0);
  if (drawn.length === 0 || drawn.some(({ labelled }) => labelled === 0)) return null;
  const weights = weightsOf(drawn);
  const plain = drawn.reduce((sum, { positive, labelled }, h) => sum + ((weights[h] ?? 0) * positive) / labelled, 0);
  if (drawn.every(({ size, labelled }) => size === labelled)) {
    return { rate: plain, ci95: [plain, plain], method: 'checked-exact' };
  }
  const labelled = drawn.reduce((sum, each) => sum + each.labelled, 0);
  const positive = labelled * plain;
  if (Math.min(expected, positive, labelled - positive) < fewExpected) {
    const [low, high] = exactInterval(groupsOf(drawn));
    return { rate: plain, ci95: [Math.min(low, plain), Math.max(high, plain)], method: 'checked-exact' };
  }
  const { share, left } = predictionPowered(drawn);
  const [low, high] = scoreInterval(drawn, left);
  const shift = share - plain;
  const ci95: Interval = [Math.max(0, Math.min(share, low + shift)), Math.min(1, Math.max(share, high + shift))];
  return { rate: share, ci95, method: 'checked-ppi' };
}

/**
 * The parts as two groups, flagged and not. Where the rates within a group differ it counts for as many labels as would say as much (Kish, "Survey
 * Sampling", 1965, 11.7; used for exact intervals by Korn and Graubard, Survey Methodology 24, 1998), rounded so that the interval is not narrower.
 */
function groupsOf(strata: readonly LabelledStratum[]): Group[] {
  const all = strata.reduce((sum, { size }) => sum + size, 0);
  return [true, false].map((flagged) => {
    const parts = strata.filter((each) => each.flagged === flagged);
    const size = parts.reduce((sum, each) => sum + each.size, 0);
    if (size === 0) return { weight: 0, of: 0, hits: 0 };
    const spread = parts.reduce((sum, each) => sum + each.size ** 2 / each.labelled, 0);
    const of = Math.max(1, Math.floor(size ** 2 / spread + 1e-9));
    const share = parts.reduce((sum, each) => sum + (each.size * each.positive) / each.labelled, 0) / size;
    return { weight: size / all, of, hits: Math.min(of, Math.round(share * of)) };
  });
}
