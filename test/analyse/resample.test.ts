import { describe, expect, it } from 'vitest';
import { aliasTable, drawBuffer, drawOutcomes, poissonTable } from '../../src/analyse/alias.ts';
import { quantile, rounded } from '../../src/analyse/quantile.ts';
import { fillRandom, randomState } from '../../src/analyse/random.ts';
import { type AuthorCells, resampleAuthors } from '../../src/analyse/resample.ts';

function cellsOf(groups: readonly (readonly [authors: number, interactions: number, hits: number])[]): AuthorCells {
  return {
    authors: Float64Array.from(groups, ([authors]) => authors),
    columns: [Float64Array.from(groups, ([, n]) => n), Float64Array.from(groups, ([, , hits]) => hits)],
  };
}

/** The plain way: draw as many authors as there are, one by one, from a list of them. */
function naive(cells: AuthorCells, draws: number): Float64Array[] {
  const list = [...cells.authors].flatMap((authors, cell) => new Array<number>(authors).fill(cell));
  const state = randomState(99);
  const numbers = new Uint32Array(list.length);
  const sums = cells.columns.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    fillRandom(state, numbers, list.length);
    for (const number of numbers) {
      const cell = list[Math.floor((number / 2 ** 32) * list.length)] ?? 0;
      for (const [k, sum] of sums.entries()) sum[draw] = (sum[draw] ?? 0) + (cells.columns[k]?.[cell] ?? 0);
    }
  }
  return sums;
}

function ratesOf([interactions, hits]: readonly Float64Array[]): Float64Array {
  return Float64Array.from(hits ?? [], (hit, i) => hit / (interactions?.[i] ?? Number.NaN)).sort();
}

/** The greatest distance of two samples' distribution functions (Kolmogorov and Smirnov). */
function distance(a: Float64Array, b: Float64Array): number {
  let greatest = 0;
  for (const value of new Set([...a, ...b])) {
    const below = (values: Float64Array) => values.filter((other) => other <= value).length / values.length;
    greatest = Math.max(greatest, Math.abs(below(a) - below(b)));
  }
  return greatest;
}

describe('random numbers', () => {
  it('[U] follow the reference implementation from its state 1, 2, 3, 4', () => {
    // xoshiro128** 1.1 by hand: rotl(2 * 5, 7) * 9 = 11520 first; the state is then 7, 0, 1026, 12288.
    const state = Int32Array.from([1, 2, 3, 4]);
    const numbers = new Uint32Array(3);
    fillRandom(state, numbers, 3);
    expect([...numbers]).toEqual([11_520, 0, 5_927_040]);
  });
});

describe('alias tables', () => {
  it.each([
    ['one outcome', [3]],
    ['uneven weights', [1, 0, 5, 2, 1e-3]],
    ['many outcomes', Array.from({ length: 37 }, (_, i) => (i % 5) ** 2)],
  ])('[U] draw each outcome as often as it weighs: %s', (_, weights) => {
    const draws = 200_000;
    const buffer = drawBuffer(draws);
    drawOutcomes(aliasTable(Float64Array.from(weights)), randomState(7), buffer, draws);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [outcome, weight] of weights.entries()) {
      const share = buffer.outcomes.filter((drawn) => drawn === outcome).length / draws;
      const expected = weight / total;
      expect(Math.abs(share - expected)).toBeLessThanOrEqual(5 * Math.sqrt((expected * (1 - expected)) / draws));
    }
  });

  it.each([0.02, 1, 7.5, 400, 150_000])('[U] a Poisson table of mean %f has its mean and variance', (mean) => {
    const draws = 100_000;
    const buffer = drawBuffer(draws);
    drawOutcomes(poissonTable(mean), randomState(3), buffer, draws);
    const average = buffer.outcomes.reduce((sum, value) => sum + value, 0) / draws;
    const variance = buffer.outcomes.reduce((sum, value) => sum + (value - average) ** 2, 0) / draws;
    expect(Math.abs(average - mean)).toBeLessThan(5 * Math.sqrt(mean / draws));
    expect(Math.abs(variance / mean - 1)).toBeLessThan(5 * Math.sqrt((2 + 1 / mean) / draws));
  });
});

describe('resampling authors', () => {
  it.each([
    [
      'few authors',
      cellsOf([
        [6, 1, 0],
        [2, 3, 1],
        [1, 10, 7],
      ]),
    ],
    [
      'many authors',
      cellsOf([
        [150, 1, 0],
        [30, 2, 1],
        [12, 4, 0],
        [5, 9, 3],
        [1, 60, 41],
        [1, 35, 0],
      ]),
    ],
  ])('[U] gives the distribution of drawing them one by one: %s', (_, cells) => {
    const draws = 4_000;
    const fast = ratesOf(resampleAuthors(cells, new Map(), draws));
    const slow = ratesOf(naive(cells, draws));
    // 1.95 * sqrt(2 / n) is exceeded by chance once in a thousand.
    expect(distance(fast, slow)).toBeLessThan(1.95 * Math.sqrt(2 / draws));
  });

  it('[U] always draws exactly as many authors as there are', () => {
    const cells = { authors: Float64Array.of(300, 50, 7, 1), columns: [Float64Array.of(1, 1, 1, 1)] };
    const [drawn] = resampleAuthors(cells);
    expect(new Set(drawn)).toEqual(new Set([358]));
  });
});

describe('quantiles', () => {
  it('[U] are those of type 7', () => {
    const values = Float64Array.of(1, 2, 4, 8);
    expect([0, 0.25, 0.5, 0.75, 0.95, 1].map((p) => rounded(quantile(values, p)))).toEqual([1, 1.75, 3, 5, 7.4, 8]);
    expect(quantile(Float64Array.of(5), 0.95)).toBe(5);
  });
});
