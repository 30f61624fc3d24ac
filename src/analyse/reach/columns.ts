/**
 * One number a post. What little tells (a kind, a constant) is made anew, a block of posts at a time: an account of ten years has half a million posts, and
 * a design ten columns.
 */
export type Column = Float64Array | MadeColumn;

export interface MadeColumn {
  readonly length: number;
  /** Writes the numbers of the posts from `from` to before `to` to the start of `into`. */
  fill(into: Float64Array, from: number, to: number): void;
  /** Holds the block made last. */
  readonly scratch: Float64Array;
}

/** Posts in a block: few enough that all columns of one stay in the processor's own memory. */
const blockPosts = 2048;

/** Calls `each` with the columns' numbers of one block of posts after the other. They hold until the next block. */
export function eachBlock(
  columns: readonly Column[],
  length: number,
  each: (blocks: readonly Float64Array[], from: number, to: number) => void,
): void {
  for (let from = 0; from < length; from += blockPosts) {
    const to = Math.min(length, from + blockPosts);
    each(
      columns.map((column) => blockOf(column, from, to)),
      from,
      to,
    );
  }
}

function blockOf(column: Column, from: number, to: number): Float64Array {
  if (column instanceof Float64Array) return column.subarray(from, to);
  column.fill(column.scratch, from, to);
  return column.scratch.subarray(0, to - from);
}

function made(length: number, fill: MadeColumn['fill']): MadeColumn {
  return { length, fill, scratch: new Float64Array(Math.min(length, blockPosts)) };
}

/** The number 1 for each post. */
export function constantColumn(length: number): Column {
  return made(length, (into, from, to) => into.fill(1, 0, to - from));
}

/** 0 for the posts before `first`, then 1. */
export function stepColumn(length: number, first: number): Column {
  return made(length, (into, from, to) => {
    for (let post = from; post < to; post++) into[post - from] = post < first ? 0 : 1;
  });
}

/** 1 for posts with this flag, else 0, less the mean; with how many posts have it. */
export function flagColumn(flag: Uint8Array, value: number): { readonly column: Column; readonly having: number } {
  let having = 0;
  for (const each of flag) if (each === value) having++;
  const mean = having / Math.max(1, flag.length);
  // Flags follow each other at random: to look a number up is several times as fast as to ask which it is.
  const numbers = new Float64Array(256).fill(0 - mean);
  numbers[value] = 1 - mean;
  const column = made(flag.length, (into, from, to) => {
    for (let post = from; post < to; post++) into[post - from] = numbers[flag[post] as number] as number;
  });
  return { column, having };
}

/** 1 for the times at or after `at`, which are in order, else 0, less the mean. */
export function laterColumn(times: Float64Array, at: number): Column {
  let first = times.length;
  while (first > 0 && (times[first - 1] as number) >= at) first--;
  const mean = (times.length - first) / Math.max(1, times.length);
  return made(times.length, (into, from, to) => {
    for (let post = from; post < to; post++) into[post - from] = (post < first ? 0 : 1) - mean;
  });
}

/** A column less its mean. */
export function centred(column: Float64Array): Column {
  const mean = sumOf(column) / Math.max(1, column.length);
  return made(column.length, (into, from, to) => {
    for (let post = from; post < to; post++) into[post - from] = (column[post] as number) - mean;
  });
}

/** Every so many posts of a column. */
export function thinned(column: Column, stride: number): Float64Array {
  const few = new Float64Array(Math.ceil(column.length / stride));
  eachBlock([column], column.length, ([block], from, to) => {
    for (let at = Math.ceil(from / stride); at * stride < to; at++) few[at] = block?.[at * stride - from] as number;
  });
  return few;
}

/** The sum of a column, from its start. */
export function sumOf(column: Float64Array): number {
  let sum = 0;
  for (let post = 0; post < column.length; post++) sum += column[post] as number;
  return sum;
}

/** The sum of the squares of a column. */
export function squaresOf(column: Float64Array): number {
  let sum = 0;
  for (let post = 0; post < column.length; post++) sum += (column[post] as number) * (column[post] as number);
  return sum;
}
