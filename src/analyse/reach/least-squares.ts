import { bestFit } from './best-fit.ts';
import { type Column, sumOf } from './columns.ts';
import { giveBack } from './lent.ts';
import { factorOf, solve } from './linear.ts';
import type { Sample } from './sample.ts';
import { roughMean } from './shifted-mean.ts';

/** Logarithms that least squares can be used on, one a post, and how much each weighs. */
export interface Linear {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** The fitted logarithms of a sample and what each post adds to its own, drawn in. */
export function linearised(sample: Sample, columns: readonly Column[]): Linear & { residuals: Float64Array } {
  const { fit, importance } = bestFit(sample, columns, roughMean(sample.counts));
  const give = sumOf(fit.weights) / sumOf(importance);
  // The fit is of use to nobody else: its columns become those of the answer.
  const { fitted: values, scores: residuals, weights } = fit;
  for (let post = 0; post < values.length; post++) {
    const residual = (residuals[post] as number) / give;
    residuals[post] = residual;
    values[post] = (values[post] as number) + residual;
  }
  giveBack(weights);
  return { values, residuals, weights: importance };
}

/** The least-squares coefficients of the chosen columns; the values are the last row of the products. */
export function coefficientsOf(products: Float64Array, size: number, chosen: readonly number[]): Float64Array {
  const part = Float64Array.from(
    chosen.flatMap((row) => chosen.map((column) => products[row * size + column] as number)),
  );
  return solve(factorOf(part, chosen.length), rightOf(products, size, chosen));
}

function rightOf(products: Float64Array, size: number, chosen: readonly number[]): Float64Array {
  return Float64Array.from(chosen, (row) => products[(size - 1) * size + row] as number);
}

/** What the chosen columns leave of the values' sum of squares. */
export function squaresLeft(products: Float64Array, size: number, chosen: readonly number[]): number {
  const whole = products[size * size - 1] as number;
  const right = rightOf(products, size, chosen);
  const explained = coefficientsOf(products, size, chosen).reduce((sum, by, k) => sum + by * (right[k] as number), 0);
  return Math.max(1e-12 * whole, whole - explained);
}
