/** The chance that a normal variate exceeds `z`, to seven digits of itself (Press et al., "Numerical Recipes", 1992, erfcc). */
export function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const powers = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ];
  const exponent = powers.reduceRight((sum, factor) => sum * t + factor, 0);
  const beyond = (t * Math.exp(-x * x + exponent)) / 2;
  return z >= 0 ? beyond : 1 - beyond;
}

/** Further out a chance is below the smallest double. */
const farthest = 38;

/** What a normal variate exceeds with a chance, by halving; 0 for a chance of a half or more. */
export function exceededWith(chance: number): number {
  let low = 0;
  let high = farthest;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > chance) low = middle;
    else high = middle;
  }
  return low;
}

/** Logarithms of the factorials up to `n`. */
export function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let i = 1; i <= n; i++) logs[i] = (logs[i - 1] ?? 0) + Math.log(i);
  return logs;
}

/** `drawn` of `all` posts hold a term, `marked` of all are of a kind, and `both` of those drawn. */
export interface Draw {
  readonly all: number;
  readonly marked: number;
  readonly drawn: number;
  readonly both: number;
}

/** The chance that as many of those drawn are marked, or more, where neither knows of the other (Fisher's exact test). */
export function hypergeometricTail({ all, marked, drawn, both }: Draw, logs: Float64Array): number {
  const log = (n: number): number => logs[n] ?? 0;
  const choose = (n: number, k: number): number => log(n) - log(k) - log(n - k);
  const most = Math.min(drawn, marked);
  if (both <= Math.max(0, drawn + marked - all)) return 1;
  let term = Math.exp(choose(marked, both) + choose(all - marked, drawn - both) - choose(all, drawn));
  let sum = term;
  for (let k = both; k < most; k++) {
    term *= ((marked - k) * (drawn - k)) / ((k + 1) * (all - marked - drawn + k + 1));
    sum += term;
  }
  return Math.min(1, sum);
}
