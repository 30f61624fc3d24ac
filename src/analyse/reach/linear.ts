import { type Column, eachBlock } from './columns.ts';

/** A pivot below this share of its diagonal: the column repeats the ones before it and is left out. */
const repeats = 1e-9;

/** A symmetric matrix taken apart (Cholesky), columns that repeat earlier ones left out. */
export interface Factor {
  readonly size: number;
  /** Row after row of the lower triangle; a row of a column left out is zero. */
  readonly lower: Float64Array;
  /** What was left of each diagonal after the columns before it. */
  readonly pivots: Float64Array;
  readonly used: number;
}

/** Takes a symmetric, non-negative matrix of `size` × `size` numbers apart. */
export function factorOf(matrix: Float64Array, size: number): Factor {
  const lower = new Float64Array(size * size);
  const pivots = new Float64Array(size);
  let used = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) {
      const diagonal = lower[column * size + column] as number;
      const left = (matrix[row * size + column] as number) - rowsProduct(lower, { size, row, column });
      lower[row * size + column] = diagonal === 0 ? 0 : left / diagonal;
    }
    const whole = matrix[row * size + row] as number;
    const pivot = whole - rowsProduct(lower, { size, row, column: row });
    if (!(pivot > repeats * whole)) {
      lower.fill(0, row * size, (row + 1) * size);
      continue;
    }
    pivots[row] = pivot;
    lower[row * size + row] = Math.sqrt(pivot);
    used++;
  }
  return { size, lower, pivots, used };
}

function rowsProduct(lower: Float64Array, at: { size: number; row: number; column: number }): number {
  let sum = 0;
  for (let k = 0; k < at.column; k++) {
    sum += (lower[at.row * at.size + k] as number) * (lower[at.column * at.size + k] as number);
  }
  return sum;
}

/** The solution for a right-hand side; zero in columns left out. */
export function solve({ lower, size }: Factor, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    const diagonal = lower[row * size + row] as number;
    let sum = x[row] as number;
    for (let k = 0; k < row; k++) sum -= (lower[row * size + k] as number) * (x[k] as number);
    x[row] = diagonal === 0 ? 0 : sum / diagonal;
  }
  for (let row = size - 1; row >= 0; row--) {
    const diagonal = lower[row * size + row] as number;
    let sum = x[row] as number;
    for (let k = row + 1; k < size; k++) sum -= (lower[k * size + row] as number) * (x[k] as number);
    x[row] = diagonal === 0 ? 0 : sum / diagonal;
  }
  return x;
}

/** The products of all columns with each other, each post weighted. */
export function weightedProducts(columns: readonly Column[], weights: Float64Array): Float64Array {
  const sums = productSums(columns.length);
  eachBlock(columns, weights.length, (blocks, from, to) => sums.add(blocks, weights.subarray(from, to)));
  return sums.whole();
}

/** Sums the products of all columns with each other, each post weighted, block by block. */
export function productSums(size: number) {
  const products = new Float64Array(size * size);
  let weighted = new Float64Array(0);
  return {
    add(blocks: readonly Float64Array[], weights: Float64Array): void {
      if (weighted.length < weights.length) weighted = new Float64Array(weights.length);
      const posts = weights.length;
      for (let row = 0; row < size; row++) {
        const left = blocks[row] as Float64Array;
        for (let i = 0; i < posts; i++) weighted[i] = (left[i] as number) * (weights[i] as number);
        for (let column = 0; column <= row; column++) {
          const at = row * size + column;
          products[at] = product(blocks[column] as Float64Array, weighted, products[at]);
        }
      }
    },
    /** The whole matrix, row after row. */
    whole(): Float64Array {
      for (let row = 0; row < size; row++) {
        for (let column = 0; column < row; column++)
          products[column * size + row] = products[row * size + column] as number;
      }
      return products;
    },
  };
}

/** The sum of the products of two columns, added to what was summed before. */
export function product(left: Float64Array, right: Float64Array, before = 0): number {
  let sum = before;
  for (let i = 0; i < left.length; i++) sum += (left[i] as number) * (right[i] as number);
  return sum;
}
