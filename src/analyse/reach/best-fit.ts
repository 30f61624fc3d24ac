import { factorOf, product, solve, weightedProducts } from './linear.ts';
import type { Sample } from './sample.ts';
import { fitShiftedMean, type MeanFit, sharesToTry, times } from './shifted-mean.ts';

const msPerWeek = 7 * 86_400_000;

const postsThatTell = 4000;

/** The share of the last column that must be left when the others are held equal: below it the two are not told apart. */
const leastLeft = 0.05;

/** How far each post pulls the last coefficient, to first order, and how many columns were no repeats. */
export interface Pulls {
  readonly values: Float64Array;
  readonly used: number;
}

/** A fit, how much each post weighs in it, and its pulls: `null` where other columns leave too little of the last one. */
export interface BestFit {
  readonly fit: MeanFit;
  readonly importance: Float64Array;
  readonly pulls: Pulls | null;
}

/**
 * The fit by the shift under which the last coefficient varies least, were posts independent; then again with posts
 * of a full week weighing less, as far as posts of one week go up and down together.
 */
export function bestFit(sample: Sample, columns: readonly Float64Array[], rough: number): BestFit {
  const { share, start } = bestShare(sample.counts, columns, rough);
  const equal = new Float64Array(sample.at.length).fill(1);
  const first = fitShiftedMean(sample.counts, columns, { share, importance: equal, start });
  const importance = weekImportance(sample.at, first.scores);
  const fit = fitShiftedMean(sample.counts, columns, { share, importance, start: first.coefficients });
  return { fit, importance, pulls: pullsOnLast(fit, columns, importance) };
}

/** The shift under which the last coefficient varies least; of many posts, some thousands in even steps tell. */
function bestShare(
  counts: Float64Array,
  columns: readonly Float64Array[],
  rough: number,
): { share: number; start: Float64Array } {
  const stride = Math.max(1, Math.floor(counts.length / postsThatTell));
  const thinned = (column: Float64Array): Float64Array =>
    stride === 1 ? column : column.filter((_, post) => post % stride === 0);
  const few = columns.map(thinned);
  const importance = new Float64Array(thinned(counts).length).fill(1);
  const tried = sharesToTry(rough).map((share) => {
    const fit = fitShiftedMean(thinned(counts), few, { share, importance });
    const pulls = pullsOnLast(fit, few, importance);
    return { share, start: fit.coefficients, variance: pulls === null ? 0 : product(pulls.values, pulls.values) };
  });
  return tried.reduce((left, right) => (right.variance < left.variance ? right : left));
}

function pullsOnLast(
  { scores, weights }: MeanFit,
  columns: readonly Float64Array[],
  importance: Float64Array,
): Pulls | null {
  const size = columns.length;
  const factor = factorOf(weightedProducts(columns, weights), size);
  const left = factorOf(weightedProducts(columns, importance), size).pivots[size - 1] as number;
  if (!(left > leastLeft * besideConstant(columns[size - 1] as Float64Array, importance))) return null;
  const last = new Float64Array(size);
  last[size - 1] = 1;
  const row = solve(factor, last);
  const along = new Float64Array(scores.length);
  for (const [index, column] of columns.entries()) {
    const by = row[index] as number;
    for (let i = 0; i < along.length; i++) along[i] = (along[i] as number) + by * (column[i] as number);
  }
  return { values: times(along, times(scores, importance)), used: factor.used };
}

/** What is left of a column beside the constant alone. */
function besideConstant(column: Float64Array, weights: Float64Array): number {
  let all = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < column.length; i++) {
    const weight = weights[i] as number;
    const value = column[i] as number;
    all += weight;
    sum += weight * value;
    squares += weight * value * value;
  }
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
  return at.map((_, post) => 1 / (1 + shared * ((posts[weekOf(post)] as number) - 1)));
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
