import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfRatio, holm } from '../../src/analyse/chance.ts';

describe('the chance of a ratio', () => {
  it('[U] is that of the worked example of Altman and Bland (BMJ 343:d2304): 0.81, 0.70 to 0.94, P = 0.005', () => {
    // Their ends are rounded: by the nearer one alone it is 0.0055.
    expect(Math.abs(chanceOfRatio(0.81, 0.7, 0.94) - 0.005)).toBeLessThan(0.001);
  });

  it('[U] is 1 for a ratio of 1, and the same for a ratio and its inverse', () => {
    expect(chanceOfRatio(1, 0.5, 2)).toBeCloseTo(1, 5);
    expect(chanceOfRatio(2, 1.2, 3.4)).toBeCloseTo(chanceOfRatio(1 / 2, 1 / 3.4, 1 / 1.2), 9);
  });

  it('[P] is below 0.05 exactly where the interval leaves 1 out', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (ratio, width) => {
          const [low, high] = [ratio * Math.exp(-width), ratio * Math.exp(width)];
          fc.pre(Math.min(Math.abs(Math.log(low)), Math.abs(Math.log(high))) > 1e-6);
          expect(chanceOfRatio(ratio, low, high) < 0.05).toBe(low > 1 || high < 1);
        },
      ),
    );
  });
});

describe('the correction for having looked often', () => {
  it('[U] is that of R, p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "holm")', () => {
    const corrected = holm([0.01, 0.02, 0.03, 0.04, 0.05]);
    for (const [index, value] of [0.05, 0.08, 0.09, 0.09, 0.09].entries())
      expect(corrected[index]).toBeCloseTo(value, 12);
  });

  it('[P] never lowers a chance, keeps their order and leaves one look as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), (chances) => {
        const corrected = holm(chances);
        for (const [i, chance] of chances.entries()) {
          expect(corrected[i]).toBeGreaterThanOrEqual(chance);
          for (const [j, other] of chances.entries())
            if (chance < other) expect(corrected[i]).toBeLessThanOrEqual(corrected[j] ?? 0);
        }
      }),
    );
    expect(holm([0.3])).toEqual([0.3]);
  });
});
