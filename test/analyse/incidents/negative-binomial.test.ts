import { describe, expect, it } from 'vitest';
import { logGamma } from '../../../src/analyse/distributions/gamma.ts';
import { logProbability, logTail } from '../../../src/analyse/incidents/negative-binomial.ts';

/** Term after term from nought, by the ratio of neighbours. */
function tailBySum(n: number, mu: number, k: number): number {
  let term = (k / (k + mu)) ** k;
  for (let i = 0; i < n; i++) {
    term *= ((i + k) / (i + 1)) * (mu / (mu + k));
  }
  let sum = 0;
  for (let i = n; i < n + 20_000; i++) {
    sum += term;
    term *= ((i + k) / (i + 1)) * (mu / (mu + k));
  }
  return sum;
}

describe('the negative binomial', () => {
  it('[U] has the gamma function of tables', () => {
    // Abramowitz and Stegun, table 6.1: Γ(1/2) = √π, Γ(1.25); Γ(5) = 24; ln Γ(100).
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 9);
    expect(logGamma(1.25)).toBeCloseTo(Math.log(0.9064024771), 8);
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 10);
    expect(logGamma(100)).toBeCloseTo(359.1342053696, 8);
    expect(logGamma(1_000.5)).toBeCloseTo((logGamma(1_000) + logGamma(1_001)) / 2, 3);
  });

  it.each([
    [0.5, 0.3],
    [4, 1],
    [30, 2.5],
    [120, 40],
  ])('[U] of mean %d and shape %d sums to one with that mean and variance', (mu, k) => {
    const terms = Array.from({ length: 8_000 }, (_, n) => Math.exp(logProbability(n, { mu, k })));
    const moment = (power: number) => terms.reduce((sum, p, n) => sum + p * (n - (power === 2 ? mu : 0)) ** power, 0);
    expect(terms.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 6);
    expect(moment(1)).toBeCloseTo(mu, 4);
    expect(moment(2) / (mu + mu ** 2 / k)).toBeCloseTo(1, 4);
  });

  it('[U] is Poisson when the shape is large', () => {
    // Poisson(3): P(5) = e^-3 3^5 / 5! = 0.1008188.
    expect(Math.exp(logProbability(5, { mu: 3, k: 10_000 }))).toBeCloseTo(0.1008188, 4);
  });

  it.each([
    [26, 1, 1],
    [120, 10, 1],
    [60, 20, 3],
    [40, 10, 50],
    [25, 8, 0.4],
  ])(
    '[U] has a tail at %d of mean %d and shape %d that is never too small and at most a third too large',
    (n, mu, k) => {
      const exact = tailBySum(n, mu, k);
      const tail = Math.exp(logTail(n, { mu, k }));
      expect(tail / exact).toBeGreaterThan(0.999);
      expect(tail / exact).toBeLessThan(1.34);
    },
  );

  it('[U] calls nothing at or below the mean a tail', () => {
    expect(logTail(10, { mu: 10, k: 1 })).toBe(0);
    expect(logTail(0, { mu: 0.1, k: 1 })).toBe(0);
  });
});
