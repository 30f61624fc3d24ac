import { describe, expect, it } from 'vitest';
import { cell, misses } from '../../../bench/statistics/cell.js';
import { clopperPearson } from '../../../src/analyse/distributions/binomial.ts';
import { allocate, expectedPositives } from '../../../src/analyse/statistics/allocate.ts';
import { correctedRate } from '../../../src/analyse/statistics/corrected-rate.ts';
import { exactInterval } from '../../../src/analyse/statistics/exact-interval.ts';
import { fisherTest } from '../../../src/analyse/statistics/fisher-test.ts';
import { scoreInterval } from '../../../src/analyse/statistics/score-interval.ts';

const endless = 1e9;
const part = (labelled: number, positive: number, over: object = {}) => ({
  size: endless,
  labelled,
  positive,
  flagged: true,
  chances: null,
  ...over,
});

describe('clopperPearson', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I, method 5.
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('[U] %i of %i: %d to %d, as Newcombe has it', (hits, of, low, high) => {
    expect(clopperPearson(hits, of)[0]).toBeCloseTo(low, 4);
    expect(clopperPearson(hits, of)[1]).toBeCloseTo(high, 4);
  });

  it('[U] holds for counts at which a sum of terms would vanish', () => {
    const [low, high] = clopperPearson(2_500, 5_000);

    expect(low).toBeCloseTo(0.48604, 4);
    expect(high).toBeCloseTo(0.51396, 4);
  });
});

describe('scoreInterval', () => {
  // The same table, method 3: Wilson's score interval.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('[U] is Wilson’s for one part: %i of %i is %d to %d, as Newcombe has it', (hits, of, low, high) => {
    const interval = scoreInterval([part(of, hits)]);

    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  it('[U] of two parts is Miettinen and Nurminen’s for a difference, where one counts its negatives', () => {
    // Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17, 1998, table II, example (a): 56/70
    // and 48/80, by Mee 0.0528 to 0.3382. p1 - p2 = 2 (p1/2 + (1 - p2)/2) - 1.
    const [low, high] = scoreInterval([part(70, 56), part(80, 32)]);

    expect(2 * low - 1).toBeCloseTo(0.0528, 2);
    expect(2 * high - 1).toBeCloseTo(0.3382, 2);
  });

  it('[U] is narrower for what was drawn from few, and a point for all of them', () => {
    const width = ([low, high]: readonly [number, number]) => high - low;

    expect(width(scoreInterval([part(50, 20, { size: 100 })]))).toBeLessThan(
      0.75 * width(scoreInterval([part(50, 20)])),
    );
    expect(width(scoreInterval([part(100, 40, { size: 100 })]))).toBeCloseTo(0, 9);
  });
});

describe('exactInterval', () => {
  it('[U] is Clopper and Pearson’s for one group', () => {
    expect(
      exactInterval([
        { weight: 1, of: 29, hits: 1 },
        { weight: 0, of: 0, hits: 0 },
      ]),
    ).toEqual(clopperPearson(1, 29));
  });

  it('[U] with nothing seen the larger, sparser group sets the limit', () => {
    const [low, high] = exactInterval([
      { weight: 0.02, of: 10, hits: 0 },
      { weight: 0.98, of: 190, hits: 0 },
    ]);

    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(0.98 * clopperPearson(0, 190)[1] - 1e-6);
    expect(high).toBeLessThan(1.1 * clopperPearson(0, 190)[1]);
  });

  it('[U] covers what it says for any two shares, counted over every outcome', () => {
    const [first, second] = [
      { weight: 0.2, of: 6 },
      { weight: 0.8, of: 14 },
    ];
    const intervals = Array.from({ length: 7 }, (_, a) =>
      Array.from({ length: 15 }, (_, b) =>
        exactInterval([
          { ...first, hits: a },
          { ...second, hits: b },
        ]),
      ),
    );
    for (const p of [0.02, 0.1, 0.35, 0.5, 0.8, 0.97]) {
      for (const q of [0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9]) {
        const truth = 0.2 * p + 0.8 * q;
        const covered = coverage(intervals, truth, (a, b) => binomial(6, a, p) * binomial(14, b, q));
        expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-4);
      }
    }
  });
});

/** The chance of all outcomes whose interval holds the truth. */
function coverage(
  intervals: readonly (readonly (readonly [number, number])[])[],
  truth: number,
  chance: (a: number, b: number) => number,
): number {
  const held = intervals.flatMap((row, a) =>
    row.map(([low, high], b) => (low <= truth && truth <= high ? chance(a, b) : 0)),
  );
  return held.reduce((sum, each) => sum + each, 0);
}

function binomial(n: number, k: number, p: number): number {
  let chance = p ** k * (1 - p) ** (n - k);
  for (let i = 1; i <= k; i++) chance *= (n - k + i) / i;
  return chance;
}

describe('correctedRate', () => {
  it('[U] names the exact method where few positives were expected, or came', () => {
    const strata = [part(50, 20, { size: 500 }), part(150, 5, { size: 9_500, flagged: false })];

    expect(correctedRate(strata, 4)?.method).toBe('checked-exact');
    expect(correctedRate([part(50, 1, { size: 500 }), part(150, 1, { size: 9_500, flagged: false })], 40)?.method).toBe(
      'checked-exact',
    );
    expect(correctedRate(strata, 40)?.rate).toBeCloseTo(0.05 * 0.4 + 0.95 * (5 / 150), 12);
    expect(
      correctedRate([part(50, 30, { size: 500 }), part(150, 15, { size: 9_500, flagged: false })], 40)?.method,
    ).toBe('checked-ppi');
  });

  it('[U] with no positive the lower end is 0 and the upper is not; with all the other way round', () => {
    const none = correctedRate([part(20, 0), part(180, 0, { flagged: false })], 20);
    const all = correctedRate([part(20, 20), part(180, 180, { flagged: false })], 20);

    expect(none).toMatchObject({ rate: 0, method: 'checked-exact' });
    expect(none?.ci95[0]).toBe(0);
    expect(none?.ci95[1]).toBeGreaterThan(0.01);
    expect(all).toMatchObject({ rate: 1 });
    expect(all?.ci95[0]).toBeLessThan(0.99);
  });

  it('[U] a part without labels leaves the rate unknown, and everything labelled makes it certain', () => {
    expect(correctedRate([part(0, 0), part(10, 1)], 20)).toBeNull();
    expect(correctedRate([part(10, 3, { size: 10 }), part(30, 1, { size: 30 })], 20)).toEqual({
      rate: 0.1,
      ci95: [0.1, 0.1],
      method: 'checked-exact',
    });
  });

  it('[P] holds the truth as often as it says, no wider than labels at random: some cells of docs/statistics.md', () => {
    const statistics = { allocate, expectedPositives, correctedRate, clopperPearson, scoreInterval };
    const asked = [
      { machine: 'sharp', prevalence: 0.05, size: 500 },
      { machine: 'good', prevalence: 0.2, size: 100 },
      { machine: 'good', prevalence: 0.02, size: 100 },
      { machine: 'over-sure', prevalence: 0.1, size: 200 },
    ];
    for (const each of asked) expect([each, misses(cell({ ...each, runs: 2_000 }, statistics))]).toEqual([each, []]);
  });
});

describe('fisherTest', () => {
  it('[U] the lady tasting tea: three of four right has a chance of 0.486, all four of 0.029', () => {
    expect(fisherTest({ hits: 3, of: 4 }, { hits: 1, of: 4 })).toBeCloseTo(0.4857, 4);
    expect(fisherTest({ hits: 4, of: 4 }, { hits: 0, of: 4 })).toBeCloseTo(0.0286, 4);
  });
});
