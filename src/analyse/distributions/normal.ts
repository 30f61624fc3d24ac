/** The 97.5 % quantile of the standard normal distribution. */
export const normal975 = 1.959964;

/** The chance that a standard normal variate lies at least as far from 0 as `z`: Abramowitz and Stegun 26.2.17, to 1.5e-7. */
export function twoSided(z: number): number {
  const far = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * far);
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.min(1, ((2 * Math.exp((-far * far) / 2)) / Math.sqrt(2 * Math.PI)) * polynomial);
}

/** What a normal variate exceeds with a small chance: Abramowitz and Stegun 26.2.23, to 0.0005. */
export function upperQuantile(chance: number): number {
  const t = Math.sqrt(-2 * Math.log(chance));
  return t - (2.515517 + 0.802853 * t + 0.010328 * t ** 2) / (1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3);
}
