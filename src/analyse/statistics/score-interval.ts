import type { Interval } from '../../model/interval.ts';
import { normal975 } from '../distributions/normal.ts';
import { finiteCorrection, type LabelledStratum, weightsOf } from './stratum.ts';

/** How far the multiplier is looked for on its logarithm, and how finely. */
const farthest = 40;
const halvings = 70;

/**
 * The 95 % score interval of Σ W p over parts drawn apart: all shares whose most likely parts (under Σ W p = share) are no further from the
 * estimate than 1.96 of their own standard errors. With one part it is Wilson's ("Probable inference, the law of succession, and statistical
 * inference", JASA 22, 1927); for two with weights 1 and -1 it is Mee's (Biometrics 40, 1984). The most likely parts come from one Lagrange
 * multiplier, each the root of a quadratic; as in Miettinen and Nurminen's (Statistics in Medicine 4, 1985) the variance is that of fewer labels, by the
 * numbers learned beside the share: one less than there are parts, and as many from each. `left` is the share of the variance that is left after adjustment by the machine's chances.
 */
export function scoreInterval(strata: readonly LabelledStratum[], left = 1): Interval {
  const weights = weightsOf(strata);
  const parts = strata.map((stratum, index) => ({
    weight: weights[index] ?? 0,
    labelled: stratum.labelled,
    spread: Math.max(stratum.labelled / 2, stratum.labelled - (strata.length - 1) / strata.length),
    positive: stratum.positive,
    correction: finiteCorrection(stratum),
  }));
  const estimate = parts.reduce((sum, part) => sum + (part.weight * part.positive) / part.labelled, 0);
  const low = estimate <= 0 ? 0 : bound(parts, { estimate, left, side: 1 });
  const high = estimate >= 1 ? 1 : bound(parts, { estimate, left, side: -1 });
  return [low, high];
}

interface Part {
  readonly weight: number;
  readonly labelled: number;
  /** Labels that the variance is taken over. */
  readonly spread: number;
  readonly positive: number;
  readonly correction: number;
}

interface Side {
  readonly estimate: number;
  readonly left: number;
  /** 1: below the estimate, -1: above. */
  readonly side: 1 | -1;
}

/** The share at which the score statistic leaves the region, by halving on the logarithm of the multiplier. */
function bound(parts: readonly Part[], { estimate, left, side }: Side): number {
  let inside = -farthest;
  let outside = farthest;
  for (let step = 0; step < halvings; step++) {
    const middle = (inside + outside) / 2;
    const { share, variance } = constrained(parts, side * Math.exp(middle));
    if ((estimate - share) ** 2 <= normal975 * normal975 * left * variance) inside = middle;
    else outside = middle;
  }
  return constrained(parts, side * Math.exp(inside)).share;
}

/** The most likely parts for a multiplier, summed: their share and the variance of its estimate. */
function constrained(parts: readonly Part[], multiplier: number): { share: number; variance: number } {
  let share = 0;
  let variance = 0;
  for (const { weight, labelled, spread, positive, correction } of parts) {
    const pull = multiplier * weight;
    const p = likeliest(pull, labelled, positive);
    share += weight * p;
    variance += (weight * weight * p * (1 - p) * correction) / spread;
  }
  return { share, variance };
}

/** The root of pull·p² - (n + pull)·p + y = 0 between 0 and 1, in the form that loses no digits. */
function likeliest(pull: number, n: number, y: number): number {
  const b = n + pull;
  const root = Math.sqrt(Math.max(0, b * b - 4 * pull * y));
  const p = b > 0 ? (2 * y) / (b + root) : (b - root) / (2 * pull);
  return Math.min(1, Math.max(0, p));
}
