import type { Interval } from '../model/interval.ts';
import { chanceOfRatio } from './chance.ts';
import { normal975 } from './distributions/normal.ts';
import { rounded } from './quantile.ts';
import { riskRatio } from './risk-ratio.ts';

/** An estimate with its own interval. */
export interface Estimate {
  readonly value: number;
  readonly ci95: Interval;
}

/** A ratio of two estimates: `value` is `null` where the lower one is none, the upper end of its interval where there is none. */
export interface RatioOfEstimates {
  readonly value: number | null;
  readonly ci95: readonly [number, number | null];
  /** Two-sided, not adjusted. */
  readonly p: number;
}

/**
 * The ratio of two independent estimates from their own intervals (MOVER: Donner and Zou, "Closed-form confidence intervals for
 * functions of the normal mean and standard deviation", Statistical Methods in Medical Research 21, 2012), so that what each
 * interval holds, few authors who write much above all, is in the ratio too. `null` where both are none.
 */
export function ratioOfEstimates(over: Estimate, under: Estimate): RatioOfEstimates | null {
  if (over.value <= 0 && under.value <= 0) return null;
  const low = lowEnd(over, under);
  const upper = lowEnd(under, over);
  const high = upper === 0 ? null : 1 / upper;
  const value = under.value > 0 ? over.value / under.value : null;
  return {
    value: value === null ? null : rounded(value),
    ci95: [rounded(low), high === null ? null : rounded(high)],
    p: fromInterval(value, low, high),
  };
}

/** The lower end; the upper one is the reciprocal of that of the ratio turned over. */
function lowEnd(over: Estimate, under: Estimate): number {
  const product = over.value * under.value;
  const gain = over.ci95[0] * (2 * over.value - over.ci95[0]);
  const loss = under.ci95[1] * (2 * under.value - under.ci95[1]);
  const whole = product + Math.sqrt(Math.max(0, product * product - gain * loss));
  return whole === 0 ? 0 : Math.max(0, gain / whole);
}

/**
 * The ratio of two shares of accounts, each account for itself: `riskRatio` (Koopman's score interval), with the p-value its
 * interval implies. `null` where a group is empty or neither has a hit.
 */
export function ratioOfShares(
  over: { readonly hits: number; readonly known: number },
  under: { readonly hits: number; readonly known: number },
): RatioOfEstimates | null {
  const found = riskRatio(over, under);
  if (found === null) return null;
  const [low, high] = found.ci95;
  return { value: found.value, ci95: found.ci95, p: fromInterval(found.value, low, high) };
}

/** `chanceOfRatio`, of ratios of which one side may be none. */
function fromInterval(value: number | null, low: number, high: number | null): number {
  if (value === null) return ofNone(1 / low);
  if (value === 0) return ofNone(high ?? Number.POSITIVE_INFINITY);
  return chanceOfRatio(value, low, high ?? Number.POSITIVE_INFINITY);
}

/**
 * Where one side has none: its upper limit, as a ratio, is 3.69 over what would be expected of it, and none of those come with the
 * chance e^-expected.
 */
function ofNone(high: number): number {
  return Math.min(1, 2 * Math.exp(-upperOfNone / high));
}

/** -ln 0.025: the exact upper limit where nothing was counted. */
const upperOfNone = 3.688_879;

/**
 * Garwood's exact 95 % interval of a Poisson count ("Fiducial limits for the Poisson distribution", Biometrika 28, 1936), by halving.
 * For small counts: the sum is taken term by term.
 */
export function poissonInterval(count: number): Interval {
  const far = count + 10 * Math.sqrt(count + 1) + 10;
  const low = count === 0 ? 0 : halve(far, (mean) => 1 - atMost(count - 1, mean) < 0.025);
  return [low, halve(far, (mean) => atMost(count, mean) > 0.025)];
}

function halve(far: number, holds: (mean: number) => boolean): number {
  let low = 0;
  let high = far;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The probability of at most `count` events where `mean` are expected. */
function atMost(count: number, mean: number): number {
  let logTerm = -mean;
  let sum = Math.exp(logTerm);
  for (let i = 1; i <= count; i++) {
    logTerm += Math.log(mean) - Math.log(i);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

/**
 * The 95 % interval of a median from its quartiles: 1.25 × IQR / (1.35 √n) is the standard error (McGill, Tukey and Larsen,
 * "Variations of box plots", The American Statistician 32, 1978), taken on the scale of logarithms since what posts get is skewed.
 * An approximation, and as if posts were independent. `null` where a quartile is 0.
 */
export function medianInterval(spread: {
  readonly n: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
}): Interval | null {
  const { n, p25, median, p75 } = spread;
  if (n === 0 || p25 <= 0 || median <= 0) return null;
  const half = (normal975 * 1.25 * Math.log(p75 / p25)) / (1.35 * Math.sqrt(n));
  return [rounded(median * Math.exp(-half)), rounded(median * Math.exp(half))];
}
