import { normal975, twoSided } from './distributions/normal.ts';

/**
 * The two-sided chance of a ratio at least so far from 1 where there is none, from its 95 % interval on the scale of logarithms (Altman and Bland, "How to obtain the P
 * value from a confidence interval", BMJ 343:d2304, 2011): from the end on the side of 1, for how far the other one lies says nothing of that. Below 0.05 exactly where the interval leaves 1 out.
 */
export function chanceOfRatio(ratio: number, low: number, high: number): number {
  const towards = ratio >= 1 ? Math.log(ratio / low) : Math.log(high / ratio);
  if (!(towards > 0)) return ratio === 1 ? 1 : 0;
  return twoSided((normal975 * Math.abs(Math.log(ratio))) / towards);
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
