import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../scripts/train/random.ts';
import { newPool, SHARE_BYTES, SHARE_LANES } from '../../../src/classify/model/pool.ts';
import { FILTERS, WIDTH } from '../../../src/classify/model/shape.ts';

const NUMBERS = WIDTH * FILTERS;
const TOKENS = 20;
const ROWS = 50;

/** A pool full of small whole numbers, the first rows zero as the network keeps them. */
function filled() {
  const random = seededRandom(11);
  const pool = newPool(TOKENS, ROWS);
  const fill = (numbers: Int16Array, from: number): void => {
    for (let at = from; at < numbers.length; at += 1) numbers[at] = random.below(2001) - 1000;
  };
  fill(pool.bias, 0);
  fill(pool.places, NUMBERS);
  fill(pool.projections, NUMBERS);
  fill(pool.shares, SHARE_LANES);
  fill(pool.pairs.subarray(0, 100 * SHARE_LANES), 0);
  for (let at = 1; at <= TOKENS; at += 1) {
    pool.entries[at] = random.below(ROWS);
    pool.flags[at] = random.below(32);
  }
  return pool;
}

/** What a filter answers at a token, the plain way. */
function plainAnswer(pool: ReturnType<typeof newPool>, token: number, filter: number): number {
  let sum = pool.bias[filter] ?? 0;
  for (let place = 0; place < WIDTH; place += 1) {
    const row = pool.entries[token + place] ?? 0;
    const flags = pool.flags[token + place] ?? 0;
    sum += pool.projections[row * NUMBERS + place * FILTERS + filter] ?? 0;
    sum += pool.places[flags * NUMBERS + place * FILTERS + filter] ?? 0;
  }
  return sum;
}

const filters = Array.from({ length: FILTERS }, (_, filter) => filter);

describe('newPool', () => {
  it('[U] answers as the plain sum does, at every token', () => {
    const pool = filled();
    for (let token = 0; token < TOKENS; token += 1) {
      pool.answer(token);
      expect([...pool.answers]).toEqual(filters.map((filter) => plainAnswer(pool, token, filter)));
    }
  });

  it.each([0, 1, 7, TOKENS])(
    '[U] raises the strongest by the answers at the first %i tokens, never below 0',
    (count) => {
      const pool = filled();
      pool.entries[count + 1] = 0;
      pool.flags[count + 1] = 0;
      pool.raise(count);
      const tokens = Array.from({ length: count }, (_, token) => token);
      expect([...pool.strongest]).toEqual(
        filters.map((filter) => Math.max(0, ...tokens.map((token) => plainAnswer(pool, token, filter)))),
      );
    },
  );

  it('[U] adds up rows of shares and of pairs', () => {
    const pool = filled();
    const rows = [3, 3, 17];
    pool.addresses.set(rows.map((row) => pool.firstShare + row * SHARE_BYTES));
    pool.addresses[3] = pool.firstPair + 42 * SHARE_BYTES;
    pool.sum.fill(0);
    pool.add(4);
    const wanted = Array.from({ length: SHARE_LANES }, (_, lane) =>
      rows.reduce(
        (sum, row) => sum + (pool.shares[row * SHARE_LANES + lane] ?? 0),
        pool.pairs[42 * SHARE_LANES + lane] ?? 0,
      ),
    );
    expect([...pool.sum]).toEqual(wanted);
  });

  it('[U] stops at what sixteen bits hold', () => {
    const pool = newPool(2, 2);
    pool.shares.fill(30_000);
    pool.addresses.set([pool.firstShare, pool.firstShare]);
    pool.add(2);
    expect(pool.sum[0]).toBe(32_767);
  });
});
