import { type Column, eachBlock, sumOf } from './columns.ts';
import { lend } from './lent.ts';
import { factorOf, product, productSums, solve } from './linear.ts';

/**
 * The shift in counts that the smaller side must have: below it, the whole numbers themselves bend the logarithm (a post
 * that can expect two likes often gets none).
 */
const smallestShift = 3;

/**
 * Shifts tried, as shares of the mean. A small one is close to the geometric mean, best where counts have long tails both
 * ways; a large one is close to the plain mean, best where many posts get next to nothing.
 */
const shiftShares = [0.1, 0.5, 2] as const;
const largestShare = 30;

/** Residuals further out than so many mean absolute deviations (times √(π/2), the normal's standard deviation) are drawn in. */
const drawnIn = 2.5;

/** Nothing nearer than this, in logarithms, is drawn in, however alike most counts are. */
const leastLimit = 0.5;

const normalDeviation = Math.sqrt(Math.PI / 2);

/** A fit of the shifted geometric mean by columns. */
export interface MeanFit {
  /** On the scale of logarithms, one for each column. */
  readonly coefficients: Float64Array;
  /** The fitted logarithm of each post. */
  readonly fitted: Float64Array;
  /** The residual of each post, drawn in. Times its importance, it sums to zero along every column. */
  readonly scores: Float64Array;
  /** How much each score, times its importance, gives way to a change of the fitted logarithm. */
  readonly weights: Float64Array;
}

/** The shifts to try, as shares of the mean, from a rough mean of the side that has less. */
export function sharesToTry(roughMean: number): number[] {
  const least = Math.min(largestShare, smallestShift / roughMean);
  return [...new Set(shiftShares.map((share) => Math.max(share, least)))];
}

/** How counts are to be fitted: the shift as a share of the mean, and how much each post is to weigh. */
export interface FitOptions {
  readonly share: number;
  /** `null`: all the same. */
  readonly importance: Float64Array | null;
  /** Coefficients near the answer, where there are any. */
  readonly start?: Float64Array;
  /** An earlier fit of as many posts, which is written over: of half a million posts each takes 12 MB. */
  readonly over?: MeanFit;
}

/**
 * The shifted geometric mean of counts, exp(mean log(y + s)) - s, by columns: the fitted mean m of a post solves
 * Σ x ψ(log((y + s m) / (m + s m))) = 0 with the shift s a share of m, so that counts twice as high give a mean twice as
 * high, zeros and all, which log(y + 1) does not. ψ draws in what lies far out (Huber, "Robust estimation of a location
 * parameter", Annals of Mathematical Statistics 35, 1964). The first column must be the constant 1.
 */
export function fitShiftedMean(
  counts: Float64Array,
  columns: readonly Column[],
  { share, importance, start, over }: FitOptions,
): MeanFit {
  const coefficients = start === undefined ? new Float64Array(columns.length) : start.slice();
  if (start === undefined) coefficients[0] = Math.log(roughMean(counts));
  const settling = start === undefined ? 4 : 2;
  const room = (): Float64Array => lend(counts.length);
  const { fitted, scores, weights } = over ?? { fitted: room(), scores: room(), weights: room() };
  const state: State = { counts, share, importance, fitted, scores, weights };
  let limit = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 30; round++) {
    eachBlock(columns, counts.length, (blocks, from, to) => {
      fillFitted(fitted.subarray(from, to), blocks, coefficients);
      fillResiduals(state, from, to);
    });
    // The limit settles in the first rounds, then stays, so that the last ones converge.
    if (round < settling) limit = Math.max(leastLimit, drawnIn * normalDeviation * meanDeviation(scores));
    const step = newtonStep(columns, state, limit);
    let largest = 0;
    for (let column = 0; column < columns.length; column++) {
      const by = Math.max(-2, Math.min(2, step[column] as number));
      coefficients[column] = (coefficients[column] as number) + by;
      largest = Math.max(largest, Math.abs(by));
    }
    if (round >= settling && largest < 1e-6) break;
  }
  return { coefficients, fitted, scores, weights };
}

/** A rough mean that one post cannot decide: of counts cut at ten times the mean of their square roots, squared. */
export function roughMean(counts: Float64Array): number {
  let roots = 0;
  for (let post = 0; post < counts.length; post++) roots += Math.sqrt(counts[post] as number);
  const cut = 10 * Math.max(0.1, (roots / Math.max(1, counts.length)) ** 2);
  let sum = 0;
  for (let post = 0; post < counts.length; post++) sum += Math.min(cut, counts[post] as number);
  return Math.max(0.01, sum / Math.max(1, counts.length));
}

function fillFitted(fitted: Float64Array, columns: readonly Float64Array[], coefficients: Float64Array): void {
  fitted.fill(0);
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] as Float64Array;
    const coefficient = coefficients[index] as number;
    for (let i = 0; i < fitted.length; i++) fitted[i] = (fitted[i] as number) + coefficient * (column[i] as number);
  }
}

interface State {
  readonly counts: Float64Array;
  readonly share: number;
  readonly importance: Float64Array | null;
  readonly fitted: Float64Array;
  readonly scores: Float64Array;
  /** Holds the fitted means until they are drawn in. */
  readonly weights: Float64Array;
}

function fillResiduals({ counts, share, fitted, scores, weights }: State, from: number, to: number): void {
  const whole = Math.log1p(share);
  for (let i = from; i < to; i++) {
    const mean = Math.exp(Math.max(-30, Math.min(50, fitted[i] as number)));
    weights[i] = mean;
    const shift = share * mean;
    const count = counts[i] as number;
    // The last term takes back, to second order, what the noise of whole numbers (Poisson) takes from a logarithm.
    scores[i] = Math.log((count + shift) / mean) - whole + count / (2 * (count + shift) ** 2);
  }
}

function meanDeviation(values: Float64Array): number {
  const mean = sumOf(values) / Math.max(1, values.length);
  let apart = 0;
  for (let i = 0; i < values.length; i++) apart += Math.abs((values[i] as number) - mean);
  return apart / Math.max(1, values.length);
}

/** Draws in what lies further out than the limit, and notes how much each score gives way. */
function drawIn(state: State, limit: number, { from, to }: { readonly from: number; readonly to: number }): void {
  const { counts, share, importance, fitted, scores, weights } = state;
  for (let i = from; i < to; i++) {
    const residual = scores[i] as number;
    const count = counts[i] as number;
    const log = fitted[i] as number;
    const mean = log < -30 || log > 50 ? Math.exp(log) : (weights[i] as number);
    const isFar = Math.abs(residual) > limit;
    if (isFar) scores[i] = residual > 0 ? limit : -limit;
    const give = isFar ? 0 : count / (count + share * mean);
    weights[i] = importance === null ? give : give * (importance[i] as number);
  }
}

/** Draws the residuals in and gives the step towards the coefficients at which they sum to zero along every column. */
function newtonStep(columns: readonly Column[], state: State, limit: number): Float64Array {
  const { scores, importance, weights } = state;
  const gradient = new Float64Array(columns.length);
  const sums = productSums(columns.length);
  eachBlock(columns, scores.length, (blocks, from, to) => {
    drawIn(state, limit, { from, to });
    const drawn = scores.subarray(from, to);
    const pulls = importance === null ? drawn : times(drawn, importance.subarray(from, to));
    for (let column = 0; column < blocks.length; column++)
      gradient[column] = product(blocks[column] as Float64Array, pulls, gradient[column]);
    sums.add(blocks, weights.subarray(from, to));
  });
  return solve(factorOf(sums.whole(), columns.length), gradient);
}

/** Two columns multiplied, post by post. */
export function times(left: Float64Array, right: Float64Array): Float64Array {
  const products = new Float64Array(left.length);
  for (let post = 0; post < left.length; post++) products[post] = (left[post] as number) * (right[post] as number);
  return products;
}
