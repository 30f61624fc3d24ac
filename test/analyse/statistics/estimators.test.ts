import { describe, expect, it } from 'vitest';
import { allocate, expectedPositives } from '../../../src/analyse/statistics/allocate.ts';
import { drawOf, drawSpread, shuffled, systematic } from '../../../src/analyse/statistics/draw.ts';
import { predictionPowered } from '../../../src/analyse/statistics/prediction-powered.ts';
import { anticipatedHalfWidth, labelsFor } from '../../../src/analyse/statistics/sample-size.ts';
import type { LabelledStratum } from '../../../src/analyse/statistics/stratum.ts';
import { hajek, horvitzThompson, weightedShare } from '../../../src/analyse/statistics/weighted.ts';

/** All ways to choose `count` of `items`. */
function choices<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, at) => choices(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('weights of a stratified sample, against enumeration', () => {
  const strata = [
    { values: [1, 0, 1, 1], drawn: 2 },
    { values: [0, 0, 1, 0, 0], drawn: 3 },
    { values: [1, 1], drawn: 1 },
  ];
  const samples = strata
    .map(({ values, drawn }) =>
      choices(
        values.map((value) => ({ value, chance: drawn / values.length })),
        drawn,
      ),
    )
    .reduce((all, next) => all.flatMap((before) => next.map((rows) => [...before, ...rows])), [[]] as {
      value: number;
      chance: number;
    }[][]);

  it('[U] the Horvitz–Thompson total is right on average over every sample there is', () => {
    expect(samples).toHaveLength(6 * 10 * 2);
    expect(mean(samples.map(horvitzThompson))).toBeCloseTo(6, 12);
  });

  it('[U] the weights of each stratified sample sum to the rows, so Hájek and stratified agree', () => {
    for (const sample of samples) {
      expect(horvitzThompson(sample.map(({ chance }) => ({ value: 1, chance })))).toBeCloseTo(11, 12);
      expect(hajek(sample)).toBeCloseTo(horvitzThompson(sample) / 11, 12);
    }
  });

  it('[U] every row is drawn with its chance, whatever the start', () => {
    for (const [count, size] of [
      [3, 10],
      [4, 7],
      [5, 5],
      [1, 9],
      [7, 23],
    ] as const) {
      const times = new Array(size).fill(0);
      const starts = 7_000;
      // Every start of a fine grid once stands for all of them.
      for (let start = 0; start < starts; start++)
        for (const row of systematic(count, size, () => (start + 0.5) / starts)) times[row] += 1;
      for (const time of times) expect(time / starts).toBeCloseTo(count / size, 2);
    }
  });
});

describe('drawSpread', () => {
  it('[U] gives every month its share, every row the same chance, and no row twice', () => {
    const months = [40, 5, 0, 15];
    const draw = drawOf(3);
    const times = new Array(60).fill(0);
    const runs = 6_000;
    for (let run = 0; run < runs; run++) {
      const rows = drawSpread(months, 12, draw);
      expect(new Set(rows).size).toBe(12);
      expect(rows.filter((row) => row < 40)).toHaveLength(8);
      for (const row of rows) times[row] += 1;
    }
    // 0.2 of the runs; four standard errors.
    for (const time of times) expect(Math.abs(time / runs - 0.2)).toBeLessThan(4.5 * Math.sqrt(0.16 / runs));
    expect(drawSpread([3, 2], 9, draw)).toEqual([0, 1, 2, 3, 4]);
    expect(drawSpread([], 3, draw)).toEqual([]);
  });
});

describe('horvitzThompson and hajek', () => {
  it('[U] weighs by the chance of being drawn', () => {
    const rows = [
      { value: 10, chance: 0.5 },
      { value: 4, chance: 0.25 },
    ];

    expect(horvitzThompson(rows)).toBe(36);
    expect(hajek(rows)).toBe(6);
    expect(hajek([])).toBeNull();
  });

  it('[U] gives an exact interval for equal chances: Clopper and Pearson, 4 of 20 have it (5.7 to 43.7 %)', () => {
    const rows = Array.from({ length: 20 }, (_, at) => ({ value: Number(at < 4), chance: 0.3 }));
    const found = weightedShare(rows);

    expect(found?.share).toBeCloseTo(0.2, 12);
    // binom.test(4, 20) of R gives 0.05733400 and 0.43661400.
    expect(found?.ci95[0]).toBeCloseTo(0.057334, 5);
    expect(found?.ci95[1]).toBeCloseTo(0.436614, 5);
    expect(weightedShare([])).toBeNull();
  });
});

describe('allocate', () => {
  const strata = [
    { size: 500, flagged: true, anticipated: 0.6 },
    { size: 1_500, flagged: false, anticipated: 0.2 },
    { size: 8_000, flagged: false, anticipated: 0.01 },
  ];

  it('[U] gives every label, no part fewer than its share over the cap, and the uncertain parts more', () => {
    const counts = allocate(strata, 400);

    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(400);
    expect(expectedPositives(strata, 400)).toBeCloseTo(27.2, 9);
    for (const [at, { size }] of strata.entries())
      expect(counts[at]).toBeGreaterThanOrEqual(Math.floor((400 * size) / 10_000 / 1.1));
    expect((counts[0] ?? 0) / 500).toBeGreaterThan((counts[2] ?? 0) / 8_000);
  });

  it('[U] never draws more than there is, and all where as many are wanted', () => {
    expect(
      allocate(
        [
          { size: 3, flagged: true, anticipated: 0.9 },
          { size: 97, flagged: false, anticipated: 0.5 },
        ],
        60,
      )[0],
    ).toBeLessThanOrEqual(3);
    expect(allocate(strata, 20_000)).toEqual([500, 1_500, 8_000]);
  });

  it('[U] finds the size for a wanted width, and more labels are never wider', () => {
    const labels = labelsFor(strata, 0.02);

    expect(anticipatedHalfWidth(strata, labels)).toBeLessThanOrEqual(0.02);
    expect(anticipatedHalfWidth(strata, labels - 1)).toBeGreaterThan(0.02);
    expect(anticipatedHalfWidth(strata, 10_000)).toBe(0);
  });
});

describe('predictionPowered', () => {
  const part = (over: Partial<LabelledStratum>): LabelledStratum => ({
    size: 10_000,
    labelled: 100,
    positive: 40,
    flagged: true,
    chances: null,
    ...over,
  });

  it('[U] is the plain estimate where chances say nothing of truth', () => {
    // Chances of 0.2 and 0.6, half of each, whatever the truth.
    const chances = { meanOfAll: 0.5, sum: 40, squares: 50 * 0.04 + 50 * 0.36, withTruth: 16 };

    expect(predictionPowered([part({ chances })])).toEqual({ share: 0.4, tuning: 0, left: 1 });
  });

  it('[U] follows the formula of PPI++ where chances tell truth: λ = cov / var, mean + λ (mean of all - mean of labelled)', () => {
    // 50 chances of 0.8 of which 38 are true, 50 of 0.2 of which 2 are.
    const chances = { meanOfAll: 0.45, sum: 50, squares: 50 * 0.64 + 50 * 0.04, withTruth: 38 * 0.8 + 2 * 0.2 };
    const { share, tuning, left } = predictionPowered([part({ chances })]);
    const variance = 34 - 100 * 0.25;
    const covariance = 30.8 - 0.5 * 40;

    // cov / var is 1.2: more than the whole of the chances is never used.
    expect(covariance / variance).toBeCloseTo(1.2, 9);
    expect(tuning).toBe(1);
    expect(share).toBeCloseTo(0.4 + 0.45 - 0.5, 9);
    expect(left).toBeCloseTo(((24 - 2 * 10.8 + 9) / 24) * (40 / 39), 6);
  });

  it('[U] leaves chances alone with fewer than ten of an answer', () => {
    const chances = { meanOfAll: 0.3, sum: 50, squares: 34, withTruth: 7 };

    expect(predictionPowered([part({ positive: 8, chances })])).toEqual({ share: 0.08, tuning: 0, left: 1 });
  });
});

describe('drawOf', () => {
  it('[U] gives the same for the same seed, another for another', () => {
    const items = Array.from({ length: 50 }, (_, at) => at);

    expect(shuffled(items, drawOf(7))).toEqual(shuffled(items, drawOf(7)));
    expect(shuffled(items, drawOf(7))).not.toEqual(shuffled(items, drawOf(8)));
    expect([...shuffled(items, drawOf(7))].sort((a, b) => a - b)).toEqual(items);
  });
});
