import { fillRandom, type RandomState } from './random.ts';

/** A discrete distribution ready for drawing at constant cost. */
export interface AliasTable {
  /** What the first outcome of the table stands for. */
  readonly base: number;
  /** The bits of a random number that do not pick the column: they pick its side. */
  readonly shift: number;
  /** Per column, below which value of those bits its own outcome is meant. */
  readonly keep: Int32Array;
  /** Per column its own outcome, then the one it shares with. */
  readonly outcomes: Int32Array;
}

/** Room for as many draws as are made at a time. */
export interface DrawBuffer {
  readonly numbers: Uint32Array;
  readonly outcomes: Int32Array;
}

/** Outcomes this much rarer than the commonest are left out: far below what 32 random bits can tell. */
const negligible = 1e-16;

export function drawBuffer(size: number): DrawBuffer {
  return { numbers: new Uint32Array(size), outcomes: new Int32Array(size) };
}

/**
 * Outcome `i` has weight `weights[i]`. Vose's alias method (M. D. Vose, "A linear algorithm for generating random
 * numbers", IEEE TSE 17(9), 1991) on a power of two of columns, so that one 32-bit number picks column and side.
 * A probability is off by at most the number of columns / 2^32.
 */
export function aliasTable(weights: Float64Array, base = 0): AliasTable {
  const bits = Math.max(2, Math.ceil(Math.log2(weights.length)));
  const size = 2 ** bits;
  const shift = 32 - bits;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scaled = new Float64Array(size);
  for (let i = 0; i < weights.length; i++) scaled[i] = ((weights[i] ?? 0) * size) / total;
  const outcomes = new Int32Array(2 * size);
  for (let i = 0; i < outcomes.length; i++) outcomes[i] = i >> 1;
  const keep = new Int32Array(size).fill(2 ** shift);
  pairColumns(scaled, (low, high) => {
    keep[low] = Math.round((scaled[low] ?? 0) * 2 ** shift);
    outcomes[2 * low + 1] = high;
  });
  return { base, shift, keep, outcomes };
}

/** Gives each column that is short of its share a partner with too much. */
function pairColumns(scaled: Float64Array, pair: (low: number, high: number) => void): void {
  const short: number[] = [];
  const rich: number[] = [];
  for (let i = 0; i < scaled.length; i++) ((scaled[i] ?? 0) < 1 ? short : rich).push(i);
  for (let low = short.pop(), high = rich.pop(); low !== undefined && high !== undefined; low = short.pop()) {
    pair(low, high);
    const rest = (scaled[high] ?? 0) + (scaled[low] ?? 0) - 1;
    scaled[high] = rest;
    if (rest >= 1) continue;
    short.push(high);
    high = rich.pop();
  }
}

/** The Poisson distribution of a positive mean. */
export function poissonTable(mean: number): AliasTable {
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let k = mode, p = 1; k > 0 && p > negligible; k--) {
    p *= k / mean;
    below.push(p);
  }
  const above: number[] = [];
  for (let k = mode + 1, p = mean / (mode + 1); p > negligible; k++, p *= mean / k) above.push(p);
  return aliasTable(Float64Array.from([...below.reverse(), 1, ...above]), mode - below.length);
}

/** Draws `count` outcomes to the start of the buffer. Without a branch: nobody can predict it, and it is the hot loop. */
export function drawOutcomes(table: AliasTable, random: RandomState, buffer: DrawBuffer, count: number): void {
  const { base, shift, keep, outcomes: values } = table;
  const { numbers, outcomes } = buffer;
  fillRandom(random, numbers, count);
  const mask = (1 << shift) - 1;
  for (let i = 0; i < count; i++) {
    const number = numbers[i] as number;
    const column = number >>> shift;
    const side = ((keep[column] as number) - 1 - (number & mask)) >>> 31;
    outcomes[i] = base + (values[2 * column + side] as number);
  }
}
