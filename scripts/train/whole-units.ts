import { MOST_STEPS } from '../../src/classify/model/pool.ts';
import { FILTERS, UNITS } from '../../src/classify/model/shape.ts';
import type { HeardParts } from '../../src/classify/model/weights.ts';
import type { Network } from './network.ts';

/** A filter answers in whole numbers up to this, and the sum of a unit must stay below the other. */
const STRONGEST = MOST_STEPS;
const MOST_SUM = 2 ** 31;
const MOST_SHORT = 2 ** 15 - 1;
/** Stands in for no weight at all, by which nothing can be divided. */
const LEAST = 1e-6;

/** What units get from filters as whole numbers of two bytes, as fine as sums of them allow that four bytes must hold. */
export function heardParts({ hear, hearBias }: Pick<Network, 'hear' | 'hearBias'>): HeardParts {
  const most = Math.min(MOST_SUM / STRONGEST / largestSum({ hear, hearBias }), MOST_SHORT / largestOf(hear));
  const step = 2 ** -Math.floor(Math.log2(most));
  const parts = new Int16Array(hear.length);
  for (let u = 0; u < UNITS; u += 1) {
    for (let f = 0; f < FILTERS; f += 1) parts[u * FILTERS + f] = Math.round((hear[f * UNITS + u] as number) / step);
  }
  return { parts, step };
}

/** The same as numbers, in rows of filters as the training has them. */
export function hearOf({ parts, step }: HeardParts): Float32Array {
  const hear = new Float32Array(parts.length);
  for (let f = 0; f < FILTERS; f += 1) {
    for (let u = 0; u < UNITS; u += 1) hear[f * UNITS + u] = step * (parts[u * FILTERS + f] as number);
  }
  return hear;
}

/** The most that any unit could come to if filters answered 1 at most, and a little more, for rounding. What a unit adds by itself does not grow with them, so that the bound is wider there than it need be. */
function largestSum({ hear, hearBias }: Pick<Network, 'hear' | 'hearBias'>): number {
  let most = LEAST;
  for (let u = 0; u < UNITS; u += 1) {
    let sum = Math.abs(hearBias[u] as number);
    for (let f = 0; f < FILTERS; f += 1) sum += Math.abs(hear[f * UNITS + u] as number);
    most = Math.max(most, sum);
  }
  return most * 1.01;
}

function largestOf(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), LEAST);
}
