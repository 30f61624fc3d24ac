import { normal975, twoSided } from './distributions/normal.ts';

/**
 * The two-sided chance of a ratio at least so far from 1 where there is none, from the ends of its 95 % interval on the
 * scale of logarithms, where the interval is that of a normal variate (Altman and Bland, "How to obtain the P value from
 * a confidence interval", BMJ 343:d2304, 2011).
 */
export function chanceOfRatio(ratio: number, low: number, high: number): number {
  const error = (Math.log(high) - Math.log(low)) / (2 * normal975);
  if (!(error > 0)) return ratio === 1 ? 1 : 0;
  return twoSided(Math.log(ratio) / error);
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
