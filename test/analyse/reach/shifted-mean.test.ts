import { describe, expect, it } from 'vitest';
import { generator, normal, poisson } from '../../../bench/reach/worlds.js';
import { fitShiftedMean, sharesToTry } from '../../../src/analyse/reach/shifted-mean.ts';

function meanOf(counts: Float64Array, share: number): number {
  const one = new Float64Array(counts.length).fill(1);
  return Math.exp(fitShiftedMean(counts, [one], { share, importance: one }).coefficients[0] ?? Number.NaN);
}

describe('the shifted geometric mean', () => {
  it('[P] is so many times as high for counts so many times as high, zeros and all', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const next = generator(seed);
      const counts = Float64Array.from({ length: 200 }, () => (next() < 0.2 ? 0 : 1e4 * Math.exp(1.1 * normal(next))));
      const factor = 10 ** (4 * next());

      const times = meanOf(
        counts.map((count) => factor * count),
        0.1,
      );

      expect(times / meanOf(counts, 0.1) / factor).toBeCloseTo(1, 3);
    }
  });

  it('[U] is near the geometric mean for a small shift and near the mean for a large one', () => {
    const counts = Float64Array.from([1000, 2000, 4000, 8000, 3000, 1500]);
    const geometric = Math.exp(counts.reduce((sum, count) => sum + Math.log(count), 0) / 6);

    expect(meanOf(counts, 0.001) / geometric).toBeCloseTo(1, 2);
    expect(meanOf(counts, 30) / (19500 / 6)).toBeCloseTo(1, 1);
  });

  it('[U] tells a halving among posts of which most get next to nothing, where log(y + 1) does not', () => {
    const next = generator(3);
    const n = 20_000;
    const level = (i: number): number => (i < n ? 2 : 1);
    const counts = Float64Array.from({ length: 2 * n }, (_, i) =>
      poisson(next, level(i) * Math.exp(1.1 * normal(next))),
    );
    const one = new Float64Array(2 * n).fill(1);
    const step = new Float64Array(2 * n).fill(1, n);
    const fit = fitShiftedMean(counts, [one, step], { share: sharesToTry(1.5)[0] ?? 1, importance: one });
    const plain = (from: number): number =>
      counts.subarray(from, from + n).reduce((sum, count) => sum + Math.log1p(count), 0) / n;

    expect(Math.exp(fit.coefficients[1] ?? 0)).toBeGreaterThan(0.46);
    expect(Math.exp(fit.coefficients[1] ?? 0)).toBeLessThan(0.52);
    expect(Math.exp(plain(n) - plain(0))).toBeGreaterThan(0.6);
  });

  it('[U] moves little for one viral post', () => {
    const counts = Float64Array.from({ length: 100 }, (_, i) => 50 + ((i * 37) % 100));
    const viral = counts.slice();
    viral[50] = 1e6;

    expect(meanOf(viral, 0.1) / meanOf(counts, 0.1)).toBeLessThan(1.03);
  });
});
