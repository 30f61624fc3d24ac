import { describe, expect, it } from 'vitest';
import { generator, normal } from '../../../bench/reach/worlds.js';
import { changePoints, type Series } from '../../../src/analyse/reach/pelt.ts';

// Flow of the Nile at Aswan, 10⁸ m³ a year, 1871 to 1970: Cobb, "The problem of the Nile: conditional solution to a
// change-point problem", Biometrika 65, 1978. The change is after 1898, the 28th year.
const nile = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100,
  1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456,
  824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897,
  822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975,
  815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

function seriesOf(values: readonly number[], sd = 1): Series {
  return { values: Float64Array.from(values), weights: new Float64Array(values.length).fill(1 / sd ** 2) };
}

/** The least cost over all ways to cut, by trying each. */
function leastCost({ values, weights }: Series, penalty: number): number {
  const n = values.length;
  const best = [-penalty];
  for (let end = 1; end <= n; end++) {
    const costs = best.map((before, start) => before + penalty + squares(values, weights, [start, end]));
    best.push(Math.min(...costs));
  }
  return best[n] ?? Number.NaN;
}

function squares(values: Float64Array, weights: Float64Array, [start, end]: readonly [number, number]): number {
  const some = Array.from(values.slice(start, end), (value, k) => ({ value, weight: weights[start + k] ?? 0 }));
  const whole = some.reduce((sum, { weight }) => sum + weight, 0);
  const mean = some.reduce((sum, { value, weight }) => sum + weight * value, 0) / whole;
  return some.reduce((sum, { value, weight }) => sum + weight * (value - mean) ** 2, 0);
}

function costOf(series: Series, changes: readonly number[], penalty: number): number {
  const bounds = [0, ...changes, series.values.length];
  return bounds
    .slice(1)
    .reduce(
      (sum, end, k) => sum + squares(series.values, series.weights, [bounds[k] ?? 0, end]),
      penalty * changes.length,
    );
}

describe('PELT', () => {
  it('[U] finds the change in the flow of the Nile after 1898', () => {
    expect(changePoints(seriesOf(nile, 130), 2 * Math.log(100))).toEqual([28]);
  });

  it('[P] costs no more than the best of all ways to cut', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = generator(seed);
      const values = Array.from({ length: 40 }, (_, i) => normal(next) + (i > 13 ? 2 : 0) - (i > 27 ? 3 * next() : 0));
      const weights = Float64Array.from(values, () => 0.2 + next());
      const series = { values: Float64Array.from(values), weights };
      const penalty = 0.5 + 6 * next();

      expect(costOf(series, changePoints(series, penalty), penalty)).toBeCloseTo(leastCost(series, penalty), 8);
    }
  });

  it('[U] cuts no segment shorter than asked', () => {
    const spike = seriesOf([0, 0, 0, 0, 50, 0, 0, 0, 0, 0]);

    expect(changePoints(spike, 1)).toEqual([4, 5]);
    for (const place of changePoints(spike, 1, 3)) expect(place % 10).toBeGreaterThanOrEqual(3);
  });

  it('[U] finds none in a series without points', () => {
    expect(changePoints(seriesOf([]), 1)).toEqual([]);
  });
});
