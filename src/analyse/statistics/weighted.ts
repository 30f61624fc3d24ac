import type { Interval } from '../../model/interval.ts';
import { clopperPearson } from '../distributions/binomial.ts';

/** A drawn row: its value, 0 or 1 for a share, and the chance with which it was drawn. */
export interface WeightedRow {
  readonly value: number;
  readonly chance: number;
}

/**
 * The total of a value over all rows, from those drawn: Σ value / chance (Horvitz and Thompson, "A generalization of sampling without replacement
 * from a finite universe", JASA 47, 1952).
 */
export function horvitzThompson(rows: readonly WeightedRow[]): number {
  return rows.reduce((sum, { value, chance }) => sum + value / chance, 0);
}

/** The mean of a value over the rows of a kind, from those drawn: a ratio of two totals (Hájek, 1971). `null` for no row. */
export function hajek(rows: readonly WeightedRow[]): number | null {
  const all = rows.reduce((sum, { chance }) => sum + 1 / chance, 0);
  return all === 0 ? null : horvitzThompson(rows) / all;
}

/** A share among rows of a kind, with its exact interval. */
export interface WeightedShare {
  readonly share: number;
  readonly ci95: Interval;
}

/**
 * A share among the rows of a kind with a 95 % interval: Clopper and Pearson's, for as many rows as would say as much had each the same chance
 * (Korn and Graubard, "Confidence intervals for proportions with small expected number of positive counts estimated from survey data", Survey
 * Methodology 24, 1998; effective size by Kish, 1965). `null` for no row.
 */
export function weightedShare(rows: readonly WeightedRow[]): WeightedShare | null {
  const share = hajek(rows);
  if (share === null) return null;
  const sum = rows.reduce((total, { chance }) => total + 1 / chance, 0);
  const squares = rows.reduce((total, { chance }) => total + 1 / chance ** 2, 0);
  const size = sum ** 2 / squares;
  const [low, high] = clopperPearson(share * size, size);
  return { share, ci95: [Math.min(low, share), Math.max(high, share)] };
}
