import { describe, expect, it } from 'vitest';
import { generator, normal } from '../../../bench/reach/worlds.js';
import { studentBeyond, studentLimit } from '../../../src/analyse/distributions/student.ts';
import { factorOf, solve, weightedProducts } from '../../../src/analyse/reach/linear.ts';
import { sumVariance } from '../../../src/analyse/reach/long-run.ts';

describe('Student’s t', () => {
  it.each([
    // From printed tables.
    [0.05, 2, 4.303],
    [0.05, 10, 2.228],
    [0.01, 5, 4.032],
    [0.001, 12, 4.318],
    [0.05, 1000, 1.962],
  ])('[U] is exceeded either way with chance %d at %d degrees of freedom beyond %d', (beyond, freedom, limit) => {
    expect(studentLimit(beyond, freedom)).toBeCloseTo(limit, 3);
    expect(studentBeyond(limit, freedom)).toBeCloseTo(beyond, 4);
  });
});

describe('linear equations', () => {
  it('[U] are solved', () => {
    const x = solve(factorOf(Float64Array.of(4, 2, 2, 3), 2), Float64Array.of(10, 11));

    expect(Array.from(x, (each) => Number(each.toFixed(9)))).toEqual([1, 3]);
  });

  it('[U] leave a column out that repeats an earlier one', () => {
    const one = Float64Array.of(1, 1, 1);
    const columns = [one, Float64Array.of(1, 2, 4), Float64Array.of(2, 4, 8)];
    const factor = factorOf(weightedProducts(columns, one), 3);

    expect(factor.used).toBe(2);
    expect(solve(factor, Float64Array.of(3, 7, 14))[2]).toBe(0);
  });
});

describe('the variance of a sum', () => {
  /** Sums of 240 values of which runs of `run` are alike: the true variance of the sum is 240 · run. */
  function averageVariance(run: number): number {
    const next = generator(run);
    let total = 0;
    for (let k = 0; k < 400; k++) {
      const runs = Array.from({ length: 240 / run }, () => normal(next));
      total += sumVariance(Float64Array.from({ length: 240 }, (_, i) => runs[Math.floor(i / run)] ?? 0)).variance;
    }
    return total / 400;
  }

  it('[U] is n σ² for independent values', () => {
    expect(averageVariance(1) / 240).toBeGreaterThan(0.9);
    expect(averageVariance(1) / 240).toBeLessThan(1.1);
  });

  it('[U] grows with what neighbours have in common', () => {
    expect(averageVariance(6) / 240).toBeGreaterThan(5);
    expect(averageVariance(6) / 240).toBeLessThan(6.6);
  });

  it('[U] does not take a mean for noise', () => {
    expect(sumVariance(new Float64Array(100).fill(7)).variance).toBeLessThan(1e-12);
  });
});
