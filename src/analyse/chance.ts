/** The 97.5 % quantile of the normal distribution. */
const normal = 1.959964;

/**
 * The two-sided chance of a ratio at least so far from 1 where there is none, from the ends of its 95 % interval on the
 * scale of logarithms, where the interval is that of a normal variate (Altman and Bland, "How to obtain the P value from
 * a confidence interval", BMJ 343:d2304, 2011).
 */
export function chanceOfRatio(ratio: number, low: number, high: number): number {
  const error = (Math.log(high) - Math.log(low)) / (2 * normal);
  if (!(error > 0)) return ratio === 1 ? 1 : 0;
  return twoSided(Math.log(ratio) / error);
}

/** The chance that a standard normal variate lies at least as far from 0 as `z`: Abramowitz and Stegun 26.2.17, to 1.5e-7. */
export function twoSided(z: number): number {
  const far = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * far);
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.min(1, ((2 * Math.exp((-far * far) / 2)) / Math.sqrt(2 * Math.PI)) * polynomial);
}

/**
 * The chances corrected for having looked as often as there are chances: Holm, "A simple sequentially rejective multiple
 * test procedure", Scandinavian Journal of Statistics 6(2), 1979. In the order given, none above 1.
 */
export function holm(chances: readonly number[]): number[] {
  const order = chances.map((chance, index) => ({ chance, index })).sort((a, b) => a.chance - b.chance);
  const corrected: number[] = chances.map(() => 1);
  let least = 0;
  for (const [rank, { chance, index }] of order.entries()) {
    least = Math.max(least, Math.min(1, chance * (chances.length - rank)));
    corrected[index] = least;
  }
  return corrected;
}
