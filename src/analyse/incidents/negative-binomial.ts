import { logGamma } from '../distributions/gamma.ts';

/**
 * The negative binomial distribution by mean `mu` > 0 and shape `k` > 0: variance mu + mu²/k, Poisson as k grows (Lloyd-Smith,
 * "Maximum likelihood estimation of the negative binomial dispersion parameter", PLoS ONE 2(2), 2007).
 */
export interface NegativeBinomial {
  readonly mu: number;
  readonly k: number;
}

/** Above this a shape is as good as Poisson for counts of an account, and logarithms of gamma still subtract cleanly. */
export const largestShape = 10_000;

/** The logarithm of the probability of exactly `n`. */
export function logProbability(n: number, { mu, k }: NegativeBinomial): number {
  const choose = logGamma(n + k) - logGamma(k) - logGamma(n + 1);
  return choose - k * Math.log1p(mu / k) + n * Math.log(mu / (mu + k));
}

/**
 * The logarithm of the probability of `n` or more, for `n` above the mean: the first term over one less the ratio of the
 * terms after it. Exact for k = 1, else a little too large, never too small, which is the safe side for an alarm.
 */
export function logTail(n: number, law: NegativeBinomial): number {
  if (n <= law.mu) return 0;
  const odds = law.mu / (law.mu + law.k);
  const ratio = Math.max(odds, ((n + law.k) / (n + 1)) * odds);
  return Math.min(0, logProbability(n, law) - Math.log(Math.max(1e-12, 1 - ratio)));
}
