import { type Column, eachBlock, thinned } from './columns.ts';
import { giveBack, lend } from './lent.ts';
import { factorOf, product, solve, weightedProducts } from './linear.ts';
import type { Sample } from './sample.ts';
import { fitShiftedMean, type MeanFit, sharesToTry } from './shifted-mean.ts';

const msPerWeek = 7 * 86_400_000;

const postsThatTell = 4000;

/** The share of the last column that must be left when the others are held equal: below it the two are not told apart. */
const leastLeft = 0.05;

/** How far each post pulls the last coefficient, to first order, and how many columns were no repeats. */
export interface Pulls {
  readonly values: Float64Array;
  readonly used: number;
}

/** A fit, and how much each post weighs in it. */
export interface BestFit {
  readonly fit: MeanFit;
  readonly importance: Float64Array;
}

/**
 * The fit by the shift under which the last coefficient varies least, were posts independent; then again with posts
 * of a full week weighing less, as far as posts of one week go up and down together.
 */
export function bestFit(sample: Sample, columns: readonly Column[], rough: number): BestFit {
  const { share, start } = bestShare(sample.counts, columns, rough);
  const first = fitShiftedMean(sample.counts, columns, { share, importance: null, start });
  const importance = weekImportance(sample.at, first.scores);
  const fit = fitShiftedMean(sample.counts, columns, { share, importance, start: first.coefficients, over: first });
  return { fit, importance };
}

/** The shift under which the last coefficient varies least; of many posts, some thousands in even steps tell. */
function bestShare(
  counts: Float64Array,
  columns: readonly Column[],
  rough: number,
): { share: number; start: Float64Array } {
  const stride = Math.max(1, Math.floor(counts.length / postsThatTell));
  const few = columns.map((column) => thinned(column, stride));
  const fewCounts = thinned(counts, stride);
  const importance = new Float64Array(fewCounts.length).fill(1);
  const tried = sharesToTry(rough).map((share) => {
    const fit = fitShiftedMean(fewCounts, few, { share, importance: null });
    const pulls = pullsOnLast(fit, few, importance);
    giveBack(fit.fitted, fit.scores, fit.weights);
    return { share, start: fit.coefficients, variance: pulls === null ? 0 : product(pulls.values, pulls.values) };
  });
  return tried.reduce((left, right) => (right.variance < left.variance ? right : left));
}

/** The pulls on the last coefficient; `null` where other columns leave too little of the last one. */
export function pullsOnLast(
  { scores, weights }: MeanFit,
  columns: readonly Column[],
  importance: Float64Array,
): Pulls | null {
  const size = columns.length;
  const factor = factorOf(weightedProducts(columns, weights), size);
  const left = factorOf(weightedProducts(columns, importance), size).pivots[size - 1] as number;
  if (!(left > leastLeft * besideConstant(columns[size - 1] as Column, importance))) return null;
  const last = new Float64Array(size);
  last[size - 1] = 1;
  const row = solve(factor, last);
  const values = new Float64Array(scores.length);
  eachBlock(columns, scores.length, (blocks, from, to) => {
    const along = values.subarray(from, to);
    for (const [index, column] of blocks.entries()) {
      const by = row[index] as number;
      for (let i = 0; i < along.length; i++) along[i] = (along[i] as number) + by * (column[i] as number);
    }
    for (let i = from; i < to; i++)
      values[i] = (values[i] as number) * ((scores[i] as number) * (importance[i] as number));
  });
  return { values, used: factor.used };
}

/** What is left of a column beside the constant alone. */
function besideConstant(column: Column, weights: Float64Array): number {
  let all = 0;
  let sum = 0;
  let squares = 0;
  eachBlock([column], weights.length, ([block], from, to) => {
    for (let i = from; i < to; i++) {
      const weight = weights[i] as number;
      const value = block?.[i - from] as number;
      all += weight;
      sum += weight * value;
      squares += weight * value * value;
    }
  });
  return squares - (sum * sum) / all;
}

/**
 * 1 / (1 + ρ (n - 1)) for each post of a week with n: what one mean of the week would weigh, a share ρ of whose noise its
 * posts have in common (Kish, "Survey sampling", 1965). ρ by the analysis of variance between and within weeks.
 */
function weekImportance(at: Float64Array, scores: Float64Array): Float64Array {
  const first = at[0] ?? 0;
  const weekOf = (post: number): number => Math.floor(((at[post] as number) - first) / msPerWeek);
  const weeks = at.length === 0 ? 0 : weekOf(at.length - 1) + 1;
  const posts = new Float64Array(weeks);
  const sums = new Float64Array(weeks);
  let squares = 0;
  for (let post = 0; post < at.length; post++) {
    const week = weekOf(post);
    const score = scores[post] as number;
    posts[week] = (posts[week] as number) + 1;
    sums[week] = (sums[week] as number) + score;
    squares += score * score;
  }
  const shared = sharedWithin(posts, sums, squares);
  const importance = lend(at.length);
  for (let post = 0; post < at.length; post++)
    importance[post] = 1 / (1 + shared * ((posts[weekOf(post)] as number) - 1));
  return importance;
}

/** The share of the noise that posts of one group have in common, 0 to 1; groups without posts do not count. */
function sharedWithin(posts: Float64Array, sums: Float64Array, squares: number): number {
  let groups = 0;
  let total = 0;
  let sum = 0;
  let pairs = 0;
  let between = 0;
  for (const [group, n] of posts.entries()) {
    if (n === 0) continue;
    groups++;
    total += n;
    sum += sums[group] as number;
    pairs += n * n;
    between += (sums[group] as number) ** 2 / n;
  }
  if (groups < 2 || total <= groups) return 0;
  const meanBetween = (between - (sum * sum) / total) / (groups - 1);
  const meanWithin = (squares - between) / (total - groups);
  const typical = (total - pairs / total) / (groups - 1);
  const shared = (meanBetween - meanWithin) / (meanBetween + (typical - 1) * meanWithin);
  return Number.isFinite(shared) ? Math.min(1, Math.max(0, shared)) : 0;
}
