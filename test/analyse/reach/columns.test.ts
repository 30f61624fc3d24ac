import { describe, expect, it } from 'vitest';
import { generator } from '../../../bench/reach/worlds.js';
import {
  type Column,
  centred,
  constantColumn,
  eachBlock,
  flagColumn,
  laterColumn,
  stepColumn,
  thinned,
} from '../../../src/analyse/reach/columns.ts';
import { forgetLent, giveBack, lend, lendWhole } from '../../../src/analyse/reach/lent.ts';
import { weightedProducts } from '../../../src/analyse/reach/linear.ts';
import { sortByTime } from '../../../src/analyse/reach/time-order.ts';

/** More than two blocks, and not a whole number of them. */
const posts = 5000;

function whole(column: Column): Float64Array {
  const numbers = new Float64Array(column.length);
  eachBlock([column], column.length, ([block], from) => numbers.set(block ?? [], from));
  return numbers;
}

function lessMean(numbers: Float64Array): Float64Array {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return numbers.map((each) => each - mean);
}

describe('columns made block by block', () => {
  const next = generator(7);
  const flag = Uint8Array.from({ length: posts }, () => Math.floor(3 * next()));
  const times = Float64Array.from({ length: posts }, () => 1000 * next()).sort();

  it('[U] hold what they stand for', () => {
    const { column, having } = flagColumn(flag, 1);
    const ones = Float64Array.from(flag, (each) => (each === 1 ? 1 : 0));

    expect(whole(constantColumn(posts))).toEqual(new Float64Array(posts).fill(1));
    expect(whole(stepColumn(posts, 2049))).toEqual(new Float64Array(posts).fill(1, 2049));
    expect(whole(column)).toEqual(lessMean(ones));
    expect(having).toBe(ones.reduce((sum, each) => sum + each, 0));
    expect(whole(centred(times))).toEqual(lessMean(times));
    const middle = times[3000] ?? 0;
    expect(whole(laterColumn(times, middle))).toEqual(lessMean(times.map((time) => (time >= middle ? 1 : 0))));
  });

  it('[U] are thinned from the first post on, across blocks', () => {
    expect(thinned(times, 7)).toEqual(times.filter((_, post) => post % 7 === 0));
    expect(thinned(centred(times), 1)).toEqual(lessMean(times));
  });

  it('[U] have the products of whole columns', () => {
    const made = [constantColumn(posts), flagColumn(flag, 2).column, centred(times)];
    const weights = Float64Array.from({ length: posts }, () => next());
    const columns = made.map(whole);
    const plain = columns.flatMap((left) =>
      columns.map((right) =>
        left.reduce((sum, each, post) => sum + each * (weights[post] ?? 0) * (right[post] ?? 0), 0),
      ),
    );

    for (const [at, product] of weightedProducts(made, weights).entries())
      expect(product).toBeCloseTo(plain[at] ?? 0, 8);
  });
});

describe('posts in order of time', () => {
  const orderOf = (places: Uint32Array, at: Float64Array, ties: Float64Array) =>
    places.slice().sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || (ties[a] ?? 0) - (ties[b] ?? 0));

  it.each([
    ['seconds of ten years', 3e8, 1000],
    ['parts of milliseconds', 50, 0.25],
    ['a few days', 5, 86_400_000],
    ['more than a thousand years', 4e13, 1],
  ])('[P] are as if they were compared, ties by count: %s', (_, range, unit) => {
    for (let seed = 1; seed <= 5; seed++) {
      const next = generator(seed);
      const at = Float64Array.from({ length: 3000 }, () => Math.floor(range * (next() - 0.5)) * unit);
      const ties = Float64Array.from({ length: 3000 }, () => Math.floor(3 * next()));
      const places = Uint32Array.from(at.keys()).filter((place) => place % 3 !== 0);

      expect(sortByTime(places.slice(), at, ties)).toEqual(orderOf(places, at, ties));
    }
  });

  it('[U] may be none, one, or all of one time', () => {
    const at = new Float64Array(5).fill(1.7e12);
    const ties = Float64Array.from([3, 1, 2, 1, 0]);

    expect([...sortByTime(new Uint32Array(0), at, ties)]).toEqual([]);
    expect([...sortByTime(Uint32Array.of(3), at, ties)]).toEqual([3]);
    expect([...sortByTime(Uint32Array.of(0, 1, 2, 3, 4), at, ties)]).toEqual([4, 1, 3, 2, 0]);
  });
});

describe('lent columns', () => {
  it('[U] are lent again when they were given back, and to nobody else before', () => {
    forgetLent();
    const first = lend(100);
    const second = lend(100);
    giveBack(first);
    const third = lendWhole(99);
    const fourth = lend(100);

    expect(third.buffer).toBe(first.buffer);
    expect(new Set([first.buffer, second.buffer, fourth.buffer]).size).toBe(3);
    expect([third.length, fourth.length]).toEqual([99, 100]);
    forgetLent();
  });
});
