import { studentLimit } from '../distributions/student.ts';
import { quantile } from '../quantile.ts';
import { bestFit, pullsOnLast } from './best-fit.ts';
import { constantColumn, stepColumn } from './columns.ts';
import { controlsOf } from './design.ts';
import { giveBack } from './lent.ts';
import { sumVariance } from './long-run.ts';
import { between, type Sample } from './sample.ts';
import { roughMean } from './shifted-mean.ts';

const msPerDay = 86_400_000;

/** No verdict from fewer posts, days of span, or days with posts, a side. */
export const floor = { posts: 20, days: 28, daysWithPosts: 10 } as const;

/** A side with fewer posts that got anything is compared as if so many had got one: else it has no mean to compare. */
const fewestPositive = 5;

/** One side's posts, and their median. */
export interface Side {
  readonly n: number;
  readonly median: number | null;
}

/** Before and after of equal length, in milliseconds, and what lies in them. */
export interface Spans {
  readonly length: number;
  readonly before: Sample;
  readonly after: Sample;
}

/** The change across a date on the scale of logarithms, its standard error and the degrees of freedom that go with it. */
export interface Estimate {
  readonly change: number;
  readonly error: number;
  readonly freedom: number;
}

/** Before and after a date: as long as asked, cut on both sides to what the posts of the sample cover on the shorter. */
export function spansAround(sample: Sample, at: number, most: number): Spans {
  const first = sample.at[0] ?? at;
  const last = sample.at[sample.at.length - 1] ?? at;
  // One millisecond on, for a span does not hold its end.
  const length = Math.max(0, Math.min(most, at - first, last + 1 - at));
  return { length, before: between(sample, at - length, at), after: between(sample, at, at + length) };
}

/** How many posts a side has and what the middle one got. */
export function sideOf({ counts }: Sample): Side {
  return { n: counts.length, median: counts.length === 0 ? null : quantile(counts.slice().sort(), 0.5) };
}

/** Why the posts of two spans are too few for a verdict, or `null`. */
export function tooFew({ length, before, after }: Spans): string | null {
  const fewest = Math.min(before.at.length, after.at.length);
  if (fewest < floor.posts) {
    return `A verdict needs ${floor.posts} posts with a settled count on each side; there are ${before.at.length} before and ${after.at.length} after.`;
  }
  if (length < floor.days * msPerDay) {
    return `A verdict needs ${floor.days} days on each side; the posts cover ${Math.floor(length / msPerDay)}.`;
  }
  const days = Math.min(daysWithPosts(before.at), daysWithPosts(after.at));
  if (days < floor.daysWithPosts) {
    return `A verdict needs posts on ${floor.daysWithPosts} days of each side; one side has them on ${days}.`;
  }
  return null;
}

function daysWithPosts(at: Float64Array): number {
  return new Set(at.map((time) => Math.floor(time / msPerDay))).size;
}

/**
 * The change between two spans with kind, rate and time of year held equal; `null` where those changed so much together
 * with the date that the two cannot be told apart.
 */
export function estimateChange({ before, after }: Spans): Estimate | null {
  const counts = [lifted(before.counts), lifted(after.counts)];
  const n = before.at.length + after.at.length;
  const sample = joined(before, after, counts);
  const controls = controlsOf(sample);
  const step = stepColumn(n, before.at.length);
  const columns = [constantColumn(n), ...controls.columns, ...controls.waves, step];
  const least = Math.min(...counts.map(roughMean));
  const { fit, importance } = bestFit(sample, columns, least);
  const pulls = pullsOnLast(fit, columns, importance);
  giveBack(fit.fitted, fit.scores, fit.weights, importance);
  if (pulls === null) return null;
  return {
    change: fit.coefficients[columns.length - 1] as number,
    ...spread(pulls.values, { before: before.at.length, columns: pulls.used, slow: controls.waves.length }),
  };
}

/** Counts of which at least five are more than none; those lifted lie evenly among the posts. */
function lifted(counts: Float64Array): Float64Array {
  const missing = fewestPositive - counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  if (missing <= 0) return counts;
  const none = Array.from(counts.keys()).filter((post) => counts[post] === 0);
  const raised = counts.slice();
  for (let k = 0; k < missing; k++) raised[none[Math.floor(((k + 0.5) * none.length) / missing)] as number] = 1;
  return raised;
}

function joined(before: Sample, after: Sample, counts: readonly Float64Array[]): Sample {
  return {
    at: concat([before.at, after.at]),
    counts: concat(counts),
    flags: before.flags.map((flag, index) => flagsOf(flag, after.flags[index] ?? new Uint8Array())),
    rate: concat([before.rate, after.rate]),
  };
}

function flagsOf(before: Uint8Array, after: Uint8Array): Uint8Array {
  const whole = new Uint8Array(before.length + after.length);
  whole.set(before);
  whole.set(after, before.length);
  return whole;
}

function concat(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}

/** The standard error from both sides' pulls; degrees of freedom after Satterthwaite, Biometrics Bulletin 2, 1946. */
function spread(
  pulls: Float64Array,
  { before, columns, slow }: { before: number; columns: number; slow: number },
): Omit<Estimate, 'change'> {
  const sides = [sumVariance(pulls.subarray(0, before)), sumVariance(pulls.subarray(before))];
  const waves = sides.reduce((sum, side) => sum + side.waves, 0);
  const variance = sides.reduce((sum, side) => sum + side.variance, 0);
  const fourth = sides.reduce((sum, side) => sum + side.variance ** 2 / side.waves, 0);
  const n = pulls.length;
  // Columns take from the noise they are fitted to; slow ones take it from the slow waves it is measured by.
  const taken = (n / Math.max(1, n - columns)) * (waves / Math.max(1, waves - slow));
  return {
    error: Math.sqrt(variance * taken),
    freedom: fourth === 0 ? waves : Math.max(2, variance ** 2 / fourth - slow),
  };
}

/** The interval of the ratio that a change stands for, at the chance `beyond` of lying outside. */
export function ratioInterval({ change, error, freedom }: Estimate, beyond: number): readonly [number, number] {
  const reach = error * studentLimit(beyond, freedom);
  return [Math.exp(change - reach), Math.exp(change + reach)];
}
