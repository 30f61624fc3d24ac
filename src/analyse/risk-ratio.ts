import type { GroupRatio, Interval } from '../model/report.ts';
import { clopperPearson } from './distributions/binomial.ts';
import { normal975 } from './distributions/normal.ts';
import { rounded } from './quantile.ts';

/** Fewer known in a group, or a larger share of it unknown, and no verdict is given. */
export const fewestKnown = 20;
export const mostUnknown = 0.3;

/** `hits` of `known`. */
export interface Proportion {
  readonly hits: number;
  readonly known: number;
}

/** The 95 % quantile of chi squared with one degree of freedom. */
const chiSquared = 3.841459;

/** Fewer hits than this in a group, and the exact interval counts too. */
const fewHits = 5;

/** Ratios are looked for between e^-20 and e^20. */
const farthest = 20;
const halvings = 80;

/**
 * The ratio of one proportion over another with its 95 % score interval (Koopman, "Confidence intervals for the ratio of two binomial
 * proportions", Biometrics 40, 1984), which holds what it says for small counts too. Where the lower proportion is none the
 * ratio has no upper end: value and upper end are then those with half a hit added to each (Walter, "The distribution of Levin's
 * measure of attributable risk", Biometrika 62, 1975). Below five hits in a group the score interval says too much; it is widened
 * to the exact one of rare events, which takes the hits as drawn between the groups by their sizes. `null` where a group is empty or neither has a hit.
 */
export function riskRatio(over: Proportion, under: Proportion): { value: number; ci95: Interval } | null {
  if (over.known === 0 || under.known === 0 || over.hits + under.hits === 0) return null;
  if (under.hits === 0) {
    const { value, high } = halfAdded(over, under);
    const low = Math.min(bound(over, under, -1, Math.log(value)), exact(over, under)[0]);
    return { value: rounded(value), ci95: [rounded(low), rounded(high)] };
  }
  const value = over.hits / over.known / (under.hits / under.known);
  const middle = Math.log(value);
  const low = over.hits === 0 ? 0 : bound(over, under, -1, middle);
  const from = over.hits === 0 ? -farthest : middle;
  const high = bound(over, under, 1, from);
  if (Math.min(over.hits, under.hits) >= fewHits) return { value: rounded(value), ci95: [rounded(low), rounded(high)] };
  const [least, most] = exact(over, under);
  return { value: rounded(value), ci95: [rounded(Math.min(low, least)), rounded(Math.max(high, most))] };
}

/** What an interval of a ratio says. */
export function verdictOf([low, high]: Interval): GroupRatio['verdict'] {
  if (low > 1) return 'more';
  return high < 1 ? 'less' : 'no-difference';
}

/**
 * The exact interval of a ratio of rare events: given all hits, those of one group are binomial (Przyborowski and Wilenski,
 * "Homogeneity of results in testing samples from Poisson series", Biometrika 31, 1940).
 */
function exact(over: Proportion, under: Proportion): Interval {
  const [low, high] = clopperPearson(over.hits, over.hits + under.hits);
  const ratio = (share: number) => ((share / (1 - share)) * under.known) / over.known;
  return [ratio(low), high === 1 ? 0 : ratio(high)];
}

/** Where the score statistic leaves the 95 % region on one side of `from` (a logarithm), by halving. */
function bound(over: Proportion, under: Proportion, side: 1 | -1, from: number): number {
  let inside = from;
  let outside = side * farthest;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (inside + outside) / 2;
    if (statistic(over, under, Math.exp(middle)) <= chiSquared) inside = middle;
    else outside = middle;
  }
  return Math.exp((inside + outside) / 2);
}

/** Koopman's statistic of a ratio: the two counts against their most likely proportions with that ratio. */
function statistic(over: Proportion, under: Proportion, ratio: number): number {
  const [x, m] = [over.hits, over.known];
  const [y, n] = [under.hits, under.known];
  const b = ratio * (m + y) + x + n;
  const root = Math.sqrt(Math.max(0, b * b - 4 * ratio * (m + n) * (x + y)));
  const p = (b - root) / (2 * (m + n));
  return deviation(x, m, p) + deviation(y, n, p / ratio);
}

/** Squared deviation of a count from what a proportion expects, over its variance. */
function deviation(hits: number, known: number, p: number): number {
  const difference = (hits - known * p) ** 2;
  // Certain: rounding leaves a difference of its own size there.
  const variance = known * p * (1 - p);
  if (variance < 1e-12) return difference < 1e-9 ? 0 : Number.POSITIVE_INFINITY;
  return difference / variance;
}

function halfAdded(over: Proportion, under: Proportion): { value: number; high: number } {
  const [x, m, y, n] = [over.hits, over.known, under.hits, under.known].map((count) => count + 0.5) as [
    number,
    number,
    number,
    number,
  ];
  const value = x / m / (y / n);
  return { value, high: Math.exp(Math.log(value) + normal975 * Math.sqrt(1 / x - 1 / m + 1 / y - 1 / n)) };
}
