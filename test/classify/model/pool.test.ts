import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../scripts/train/random.ts';
import {
  inSteps,
  MOST_STEPS,
  newPool,
  PROJECTION_STEP,
  SHARE_BYTES,
  SHARE_LANES,
  TELLING_ROW,
} from '../../../src/classify/model/pool.ts';
import { EMBEDDING, FILTERS, HEADS, UNITS, WIDTH } from '../../../src/classify/model/shape.ts';

const NUMBERS = WIDTH * FILTERS;
const TOKENS = 20;
const ROWS = 50;

/** A pool full of whole numbers so small that few sums are more than a byte holds, the first rows zero as the network keeps them. */
function filled() {
  const random = seededRandom(11);
  const pool = newPool(TOKENS, ROWS);
  const fill = (numbers: Int8Array | Int16Array, from: number, size: number): void => {
    for (let at = from; at < numbers.length; at += 1) numbers[at] = random.below(2 * size + 1) - size;
  };
  fill(pool.bias, 0, 40);
  fill(pool.places, NUMBERS, 20);
  fill(pool.projections, NUMBERS, 40);
  fill(pool.shares, SHARE_LANES, 1000);
  for (let at = 1; at <= TOKENS; at += 1) {
    pool.entries[at] = random.below(ROWS);
    // Of most words nothing is known but the word.
    pool.flags[at] = at % 3 === 0 ? random.below(32) : 0;
  }
  return pool;
}

/** What a filter answers at a token, the plain way: first by the three words, then by their places, never beyond a byte. */
function plainAnswer(pool: ReturnType<typeof newPool>, token: number, filter: number): number {
  const parts = [pool.entries, pool.flags].flatMap((rows, nth) => {
    const table = nth === 0 ? pool.projections : pool.places;
    return [0, 1, 2].map((place) => table[(rows[token + place] ?? 0) * NUMBERS + place * FILTERS + filter] ?? 0);
  });
  return parts.reduce((sum, part) => Math.max(-128, Math.min(127, sum + part)), pool.bias[filter] ?? 0);
}

const filters = Array.from({ length: FILTERS }, (_, filter) => filter);

describe('newPool', () => {
  it('[U] places the strongest answers at the first token that gave them', () => {
    const pool = filled();
    pool.raise(TOKENS);
    pool.strongestAt.fill(-1);
    pool.place(TOKENS);
    const firstSo = (filter: number): number => {
      for (let token = 0; token < TOKENS; token += 1) {
        if (plainAnswer(pool, token, filter) === pool.strongest[filter]) return token;
      }
      return -1;
    };
    expect([...pool.strongestAt]).toEqual(filters.map(firstSo));
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

  it('[U] stops an answer at what a byte holds, above and below, wherever it comes there', () => {
    const pool = newPool(1, 4);
    pool.entries.set([1, 2, 3]);
    const give = (row: number, place: number, value: number): void => {
      pool.projections.fill(value, row * NUMBERS + place * FILTERS, row * NUMBERS + (place + 1) * FILTERS);
    };
    give(1, 0, 100);
    give(2, 1, 100);
    give(3, 2, -50);
    pool.raise(1);
    expect(new Set(pool.strongest)).toEqual(new Set([127 - 50]));
    pool.strongest.fill(0);
    give(1, 0, -100);
    give(2, 1, 127);
    give(3, 2, 50);
    pool.bias.fill(-100);
    pool.raise(1);
    expect(new Set(pool.strongest)).toEqual(new Set([-128 + 127 + 50]));
  });

  it('[U] adds what places say after what words do', () => {
    const pool = newPool(1, 2);
    pool.entries[1] = 1;
    pool.flags[1] = 1;
    pool.bias.fill(100);
    pool.projections.fill(100, NUMBERS);
    pool.places.fill(-60, NUMBERS);
    pool.raise(1);
    expect(new Set(pool.strongest)).toEqual(new Set([127 - 60]));
  });

  it('[U] adds up rows of shares', () => {
    const pool = filled();
    const rows = [3, 3, 17];
    pool.addresses.set(rows.map((row) => pool.firstShare + row * SHARE_BYTES));
    pool.sum.fill(0);
    pool.add(3);
    const wanted = Array.from({ length: SHARE_LANES }, (_, lane) =>
      rows.reduce((sum, row) => sum + (pool.shares[row * SHARE_LANES + lane] ?? 0), 0),
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

  it('[U] says what each filter does as a number of steps', () => {
    const pool = filled();
    pool.raise(3);
    pool.said.fill(-1);
    pool.say(FILTERS);
    expect([...pool.said.subarray(0, FILTERS)]).toEqual(
      filters.map((filter) => (pool.strongest[filter] ?? 0) * PROJECTION_STEP),
    );
    expect(new Set(pool.said.subarray(FILTERS))).toEqual(new Set([-1]));
  });

  it('[U] lets each unit answer to all filters, never below 0', () => {
    const pool = filled();
    const random = seededRandom(12);
    pool.raise(3);
    pool.hear.set(Array.from(pool.hear, () => random.below(2001) - 1000));
    pool.hearBias.set(Array.from(pool.hearBias, () => random.below(2001) - 1000));
    const step = 1 / 4096;
    const wanted = Array.from({ length: UNITS }, (_, unit) => {
      let sum = pool.hearBias[unit] ?? 0;
      for (const filter of filters) {
        sum += (pool.strongest[filter] ?? 0) * (pool.hear[unit * FILTERS + filter] ?? 0);
      }
      return Math.fround(Math.max(0, sum) * step);
    });
    pool.answer(UNITS * 4, step);
    expect([...pool.said.subarray(FILTERS)]).toEqual(wanted);
    expect(wanted.filter((value) => value > 0).length).toBeGreaterThan(UNITS / 4);
    expect(wanted).toContain(0);
  });

  it('[U] says for each head what filters and units do, rounded after each', () => {
    const pool = filled();
    const random = seededRandom(12);
    const number = () => Math.fround(random.below(2001) / 1000 - 1);
    pool.said.set(Array.from(pool.said, (_, at) => (at % 3 === 0 ? 0 : number())));
    pool.out.set(Array.from(pool.out, number));
    pool.logits.set(Array.from(pool.logits, (_, head) => head / 3));
    const wanted = Float32Array.from(pool.logits);
    for (const [at, value] of pool.said.entries()) {
      for (let head = 0; head < HEADS; head += 1) {
        wanted[head] = (wanted[head] ?? 0) + Math.fround(value * (pool.out[at * HEADS + head] ?? 0));
      }
    }
    pool.heads(FILTERS + UNITS);
    expect([...pool.logits]).toEqual([...wanted]);
  });

  it('[U] gives as pull of each filter what it and the units that answered tell for one head, rounded after each', () => {
    const pool = newPool(2, 2);
    const random = seededRandom(15);
    const number = () => Math.fround(random.below(2001) / 1000 - 1);
    pool.hear.set(Array.from(pool.hear, () => random.below(2001) - 1000));
    pool.telling.set(Array.from(pool.telling, number));
    pool.said.set(Array.from(pool.said, (_, at) => (at % 3 === 0 ? 0 : 1)));
    for (const head of [0, 7, HEADS - 1]) {
      const told = pool.telling.subarray(head * (FILTERS + UNITS), (head + 1) * (FILTERS + UNITS));
      const wanted = told.slice(0, FILTERS);
      for (const [unit, through] of told.subarray(FILTERS).entries()) {
        if (pool.said[FILTERS + unit] === 0) continue;
        for (const filter of filters) {
          wanted[filter] = (wanted[filter] ?? 0) + Math.fround(through * (pool.hear[unit * FILTERS + filter] ?? 0));
        }
      }
      pool.pullFor(head * TELLING_ROW);
      expect([...pool.pull]).toEqual([...wanted]);
    }
  });

  it('[U] adds up the squares that rows of bytes stand for, wherever they begin', () => {
    const pool = newPool(2, 2);
    const random = seededRandom(13);
    pool.wide.set(Array.from({ length: 100 * HEADS }, () => random.below(256)));
    pool.pairs.set(Array.from({ length: 100 * HEADS }, () => random.below(256)));
    pool.wide.set([0, 1, 127, 128, 129, 255], 4 * HEADS);
    const wanted = new Int32Array(HEADS);
    const rows = [4, 99, 4, 50].map((row, nth) => {
      const [table, first] = nth === 3 ? [pool.pairs, pool.firstPair] : [pool.wide, pool.firstWide];
      for (let head = 0; head < HEADS; head += 1) {
        const step = (table[row * HEADS + head] ?? 0) - 128;
        wanted[head] = (wanted[head] ?? 0) + step * Math.abs(step);
      }
      return first + row * HEADS;
    });
    pool.rows.set(rows);
    pool.squares(rows.length);
    expect([...pool.squared]).toEqual([...wanted]);
    const most = pool.rows.length;
    pool.wide.fill(255);
    pool.rows.fill(pool.firstWide);
    pool.squares(most);
    expect([...pool.squared]).toEqual(Array.from({ length: HEADS }, () => most * 127 ** 2));
  });

  it('[U] multiplies an embedding with the rows of the filters, rounded after each', () => {
    const pool = newPool(2, 2);
    const random = seededRandom(14);
    pool.conv.set(Array.from(pool.conv, () => random.below(2001) / 1000 - 1));
    pool.embedding.set(Array.from(pool.embedding, () => random.below(2001) / 1000 - 1));
    const wanted = new Float32Array(NUMBERS);
    for (let i = 0; i < EMBEDDING; i += 1) {
      for (let f = 0; f < NUMBERS; f += 1) {
        wanted[f] = (wanted[f] ?? 0) + Math.fround((pool.embedding[i] ?? 0) * (pool.conv[i * NUMBERS + f] ?? 0));
      }
    }
    pool.project(pool.sums.byteLength);
    expect([...pool.sums]).toEqual([...wanted]);
  });

  it('[U] keeps what filters get from a word as the nearest whole numbers of steps that a byte holds', () => {
    const pool = newPool(2, 3);
    const random = seededRandom(16);
    pool.sums.set(Array.from(pool.sums, () => (random.below(200_001) - 100_000) / 20_000));
    pool.sums.set([40, -40, 0]);
    pool.keep(NUMBERS);
    const wanted = Array.from(pool.sums, inSteps);
    const kept = pool.projections.subarray(NUMBERS, 2 * NUMBERS);
    // Halves may go to the even one.
    expect(wanted.filter((value, at) => Math.abs(value - (kept[at] ?? 0)) > 1)).toEqual([]);
    expect(wanted.filter((value, at) => value !== kept[at]).length).toBeLessThan(NUMBERS / 20);
    expect([...kept.subarray(0, 3)]).toEqual([MOST_STEPS, -128, 0]);
    expect(new Set(pool.projections.subarray(2 * NUMBERS))).toEqual(new Set([0]));
  });
});
