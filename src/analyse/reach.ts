import type { Reach } from '../model/reach.ts';
import { type Calendar, dateOf, monthFinder, monthsBetween } from './calendar.ts';
import type { AnalysisInput } from './input.ts';
import { quantile, rounded } from './quantile.ts';
import { timeSpan } from './timeline.ts';

type Basis = 'views' | 'engagement';

const msPerDay = 86_400_000;

type Posts = Pick<AnalysisInput, 'now' | 'ownPosts'>;

/** What own posts got: quantiles (type 7) on the basis more posts have, views where as many have both, and months by each basis. */
export function reachBlock(input: Posts, calendar: Calendar): Pick<Reach, 'posts' | 'perPost' | 'timeline'> {
  const { ownPosts } = input;
  return {
    posts: ownPosts.count,
    perPost: perPost(known(ownPosts.views), known(ownPosts.engagement)),
    timeline: (['engagement', 'views'] as const)
      .flatMap((basis) =>
        monthly(input, calendar, ownPosts[basis]).map(({ start, ...month }) => ({ start, basis, ...month })),
      )
      .sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1)),
  };
}

/** The counts that are known, ascending. */
export function known(counts: Float64Array): Float64Array {
  const sorted = new Float64Array(knownOf(counts));
  let length = 0;
  for (let post = 0; post < counts.length; post++) {
    const count = counts[post] as number;
    if (!Number.isNaN(count)) sorted[length++] = count;
  }
  return sorted.sort();
}

function knownOf(counts: Float64Array): number {
  let known = 0;
  for (let post = 0; post < counts.length; post++) if (!Number.isNaN(counts[post])) known++;
  return known;
}

function perPost(views: Float64Array, engagement: Float64Array): Reach['perPost'] {
  const basis: Basis = views.length > 0 && views.length >= engagement.length ? 'views' : 'engagement';
  const counts = basis === 'views' ? views : engagement;
  if (counts.length === 0) return { basis: null, posts: 0, median: null, p25: null, p75: null, p95: null };
  return { basis, posts: counts.length, ...spreadPerPost(counts) };
}

/** Quantiles (type 7) of counts in ascending order, one at least. */
export function spreadPerPost(counts: Float64Array) {
  const at = (p: number): number => rounded(quantile(counts, p));
  return { median: at(0.5), p25: at(0.25), p75: at(0.75), p95: at(0.95) };
}

/** A month by its first day: posts with a known count, their median and their sum. */
interface Month {
  readonly start: string;
  readonly posts: number;
  readonly median: number;
  readonly total: number;
}

/** Months that have posts with a known count; posts without a time belong to none. */
export function monthly(input: Posts, calendar: Calendar, counts: Float64Array): Month[] {
  const { at } = input.ownPosts;
  const span = knownOf(counts) === 0 ? null : timeSpan(at, Date.parse(input.now) + msPerDay);
  if (span === null) return [];
  const months = monthsBetween(calendar, span.first, span.last);
  const monthOf = monthFinder(months);
  const monthOfPost = (post: number): number => {
    const time = at[post] ?? Number.NaN;
    const isCounted = time >= span.first && time <= span.last && !Number.isNaN(counts[post] ?? Number.NaN);
    return isCounted ? monthOf(time) : -1;
  };
  const valuesOf = byMonth(counts, monthOfPost, months.length);
  return months.flatMap(({ day }, month) => {
    const sorted = valuesOf(month).sort();
    if (sorted.length === 0) return [];
    const total = sorted.reduce((sum, count) => sum + count, 0);
    return [{ start: dateOf(day), posts: sorted.length, median: rounded(quantile(sorted, 0.5)), total }];
  });
}

/** The counts of each month, all in one column, month by month: an account of ten years has half a million posts. */
function byMonth(
  counts: Float64Array,
  monthOfPost: (post: number) => number,
  months: number,
): (month: number) => Float64Array {
  const next = new Uint32Array(months + 1);
  for (let post = 0; post < counts.length; post++) {
    const month = monthOfPost(post);
    if (month >= 0) increment(next, month + 1);
  }
  for (let month = 1; month <= months; month++) next[month] = (next[month] ?? 0) + (next[month - 1] ?? 0);
  const starts = next.slice();
  const values = new Float64Array(starts[months] ?? 0);
  for (let post = 0; post < counts.length; post++) {
    const month = monthOfPost(post);
    if (month >= 0) values[increment(next, month)] = counts[post] ?? 0;
  }
  return (month) => values.subarray(starts[month], starts[month + 1]);
}

/** Adds one, and gives what was there before. */
function increment(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}
