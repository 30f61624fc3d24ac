/** Waves a side: few, so that bursts of weeks are in the noise that is measured; more would only lower Student's factor. */
export const wavesPerSide = 6;

/** The variance of a sum of values that may depend on their neighbours, and how many waves it was measured by. */
export interface SumVariance {
  readonly variance: number;
  readonly waves: number;
}

/**
 * The variance of the sum of values in time order by the equal-weighted cosine estimator: the mean square of their first
 * cosine waves (Müller, "HAC corrections for strongly autocorrelated time series", Journal of Business & Economic
 * Statistics 32, 2014; Lazarus, Lewis, Stock and Watson, "HAR inference: recommendations for practice", same journal 36,
 * 2018). Student's t with as many degrees of freedom as waves goes with it. A mean of the values does not count.
 */
export function sumVariance(values: Float64Array, most: number = wavesPerSide): SumVariance {
  const n = values.length;
  const waves = Math.max(1, Math.min(most, Math.floor(n / 5)));
  let squares = 0;
  for (let wave = 1; wave <= waves; wave++) squares += cosine(values, wave) ** 2;
  return { variance: (2 * squares) / waves, waves };
}

/** Σ value · cos(π wave (i + ½) / n), the cosines by turning one step at a time. */
function cosine(values: Float64Array, wave: number): number {
  const angle = (Math.PI * wave) / values.length;
  const twice = 2 * Math.cos(angle);
  let before = Math.cos(-angle / 2);
  let now = Math.cos(angle / 2);
  let sum = 0;
  for (const value of values) {
    sum += value * now;
    const next = twice * now - before;
    before = now;
    now = next;
  }
  return sum;
}
