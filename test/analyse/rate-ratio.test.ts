import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '../../src/analyse/chance.ts';
import {
  type Estimate,
  medianInterval,
  poissonInterval,
  ratioOfEstimates,
  ratioOfShares,
} from '../../src/analyse/rate-ratio.ts';
import { seededRandom } from '../support/random.ts';

/** An estimate with an interval round it. */
const estimate: fc.Arbitrary<Estimate> = fc
  .record({
    value: fc.double({ min: 0.01, max: 1000, noNaN: true }),
    below: fc.double({ min: 0, max: 1, noNaN: true }),
    above: fc.double({ min: 0.01, max: 3, noNaN: true }),
  })
  .map(({ value, below, above }) => ({ value, ci95: [value * (1 - below), value * (1 + above)] }));

describe('a ratio of two estimates', () => {
  it('[P] holds the ratio in its interval, and turned over gives the turned interval', () => {
    fc.assert(
      fc.property(estimate, estimate, (over, under) => {
        const found = ratioOfEstimates(over, under);
        const turned = ratioOfEstimates(under, over);
        const [low, high] = found?.ci95 ?? [Number.NaN, null];
        expect(low).toBeLessThanOrEqual((found?.value ?? 0) * 1.0001);
        if (high !== null) {
          expect(high).toBeGreaterThanOrEqual((found?.value ?? 0) * 0.9999);
          expect((turned?.ci95[0] ?? 0) * high).toBeCloseTo(1, 4);
        }
      }),
    );
  });

  it('[P] says p below 0.05 exactly where its interval leaves 1 out', () => {
    fc.assert(
      fc.property(estimate, estimate, (over, under) => {
        const found = ratioOfEstimates(over, under);
        const [low, high] = found?.ci95 ?? [0, null];
        // Six digits of the ends: what lies on the edge itself is not asked.
        if (Math.abs(low - 1) < 1e-4 || Math.abs((high ?? 0) - 1) < 1e-4) return;
        expect((found?.p ?? 1) < 0.05).toBe(low > 1 || (high !== null && high < 1));
      }),
    );
  });

  it('[U] has no upper end where the lower side has none, and a lower one', () => {
    const found = ratioOfEstimates({ value: 30, ci95: [20, 42] }, { value: 0, ci95: [0, 4] });
    expect(found).toMatchObject({ value: null, ci95: [expect.any(Number), null] });
    expect(found?.ci95[0]).toBeGreaterThan(4);
    expect(found?.p).toBeLessThan(0.001);
    const turned = ratioOfEstimates({ value: 0, ci95: [0, 4] }, { value: 30, ci95: [20, 42] });
    expect(turned?.value).toBe(0);
    expect(turned?.p).toBeCloseTo(found?.p ?? 1, 6);
    expect(ratioOfEstimates({ value: 0, ci95: [0, 4] }, { value: 0, ci95: [0, 9] })).toBeNull();
  });

  it('[U] holds the true ratio of two Poisson rates about as often as it says', () => {
    const random = seededRandom(7);
    const draw = (mean: number) => {
      let count = -1;
      for (let left = mean; left > 0; count++) left += Math.log(1 - random());
      return count;
    };
    const rate = (count: number, days: number): Estimate => {
      const [low, high] = poissonInterval(count);
      return { value: count / days, ci95: [low / days, high / days] };
    };
    let held = 0;
    const times = 400;
    for (let run = 0; run < times; run++) {
      const found = ratioOfEstimates(rate(draw(24), 30), rate(draw(20), 50));
      const [low, high] = found?.ci95 ?? [0, null];
      if (low <= 2 && (high === null || high >= 2)) held++;
    }
    expect(held / times).toBeGreaterThan(0.93);
  });
});

describe('the methods beside it', () => {
  it('[U] shares of accounts go by the score interval', () => {
    expect(ratioOfShares({ hits: 30, known: 100 }, { hits: 30, known: 100 })?.p).toBeCloseTo(1, 6);
    expect(ratioOfShares({ hits: 60, known: 100 }, { hits: 20, known: 100 })?.p).toBeLessThan(0.001);
    expect(ratioOfShares({ hits: 0, known: 100 }, { hits: 0, known: 100 })).toBeNull();
  });

  it('[U] Holm adjusts the smallest by all, the largest by none, and keeps the order', () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(holm([])).toEqual([]);
  });

  it('[P] Holm never makes a p-value smaller, and never passes 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (values) => {
        for (const [at, p] of holm(values).entries()) {
          expect(p).toBeGreaterThanOrEqual(values[at] ?? 0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('[U] the Poisson interval is that of the tables', () => {
    expect(poissonInterval(0)[0]).toBe(0);
    expect(poissonInterval(0)[1]).toBeCloseTo(3.6889, 3);
    expect(poissonInterval(10)[0]).toBeCloseTo(4.7954, 3);
    expect(poissonInterval(10)[1]).toBeCloseTo(18.3904, 3);
  });

  it('[U] a median has an interval round it, narrower with more posts, none where a quarter got nothing', () => {
    const [low, high] = medianInterval({ n: 100, p25: 10, median: 20, p75: 40 }) ?? [0, 0];
    const [closer] = medianInterval({ n: 400, p25: 10, median: 20, p75: 40 }) ?? [0];
    expect(low).toBeLessThan(20);
    expect(high).toBeGreaterThan(20);
    expect(closer).toBeGreaterThan(low);
    expect(medianInterval({ n: 100, p25: 0, median: 20, p75: 40 })).toBeNull();
  });
});
