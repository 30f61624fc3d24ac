import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskRatio, verdictOf } from '../../src/analyse/risk-ratio.ts';
import { seededRandom } from '../support/random.ts';

describe('the ratio of two shares', () => {
  it("[U] gives the interval of Koopman's own example", () => {
    // Biometrics 40 (1984): 36 of 40 against 16 of 80, 2.94 to 7.15.
    const found = riskRatio({ hits: 36, known: 40 }, { hits: 16, known: 80 });

    expect(found?.value).toBe(4.5);
    expect(found?.ci95[0]).toBeCloseTo(2.94, 2);
    expect(found?.ci95[1]).toBeCloseTo(7.15, 2);
  });

  it('[U] is nothing where a group is empty or neither has a hit', () => {
    expect(riskRatio({ hits: 0, known: 0 }, { hits: 3, known: 9 })).toBeNull();
    expect(riskRatio({ hits: 0, known: 20 }, { hits: 0, known: 30 })).toBeNull();
  });

  it('[U] begins at 0 where the first group has none, and stays finite where the second has none', () => {
    expect(riskRatio({ hits: 0, known: 30 }, { hits: 5, known: 60 })?.ci95[0]).toBe(0);
    const none = riskRatio({ hits: 8, known: 30 }, { hits: 0, known: 60 });
    expect(none?.ci95[0]).toBeGreaterThan(1);
    // One of 88 against none of 587 may well be chance: Fisher's exact test gives 0.13.
    expect(riskRatio({ hits: 1, known: 88 }, { hits: 0, known: 587 })?.ci95[0]).toBeLessThan(1);
    expect(Number.isFinite(none?.ci95[1])).toBe(true);
  });

  it('[U] says more, less or no difference by where the interval lies', () => {
    expect(verdictOf([1.01, 2])).toBe('more');
    expect(verdictOf([0.2, 0.99])).toBe('less');
    expect(verdictOf([0.9, 1])).toBe('no-difference');
  });

  const counts = fc
    .integer({ min: 1, max: 400 })
    .chain((known) => fc.record({ known: fc.constant(known), hits: fc.integer({ min: 0, max: known }) }));

  it('[P] holds its own value, and is turned round by swapping the groups', () => {
    fc.assert(
      fc.property(counts, counts, (over, under) => {
        const found = riskRatio(over, under);
        if (found === null) return;
        expect(found.ci95[0]).toBeLessThanOrEqual(found.value * 1.00001);
        expect(found.ci95[1]).toBeGreaterThanOrEqual(found.value * 0.99999);
        const turned = riskRatio(under, over);
        if (over.hits === 0 || under.hits === 0 || turned === null) return;
        expect(turned.ci95[0] * found.ci95[1]).toBeCloseTo(1, 2);
      }),
      { numRuns: 200 },
    );
  });

  it('[U] holds the true ratio about 95 times in a hundred, in small groups too', () => {
    const random = seededRandom(7);
    const draw = (known: number, share: number) => ({
      known,
      hits: Array.from({ length: known }, () => random()).filter((value) => value < share).length,
    });
    const held = (m: number, n: number, [p, q]: readonly [number, number]) => {
      let count = 0;
      for (let world = 0; world < 600; world += 1) {
        const found = riskRatio(draw(m, p), draw(n, q));
        if (found === null || (found.ci95[0] <= p / q && p / q <= found.ci95[1])) count += 1;
      }
      return count / 600;
    };

    for (const worlds of [
      held(20, 200, [0.3, 0.3]),
      held(25, 60, [0.2, 0.1]),
      held(200, 2000, [0.25, 0.2]),
      held(40, 40, [0.9, 0.6]),
    ]) {
      expect(worlds).toBeGreaterThan(0.925);
      expect(worlds).toBeLessThan(0.995);
    }
  });
});
