import type { ReachKind, ReachSpread as Spread } from '../../model/reach.ts';
import { quantile, rounded } from '../quantile.ts';
import { sumOf } from './columns.ts';
import type { Basis, ReachPosts } from './input.ts';
import { giveBack, lend, lendWhole } from './lent.ts';
import { settledPlaces, settledPosts, valuesAt } from './sample.ts';

/** Fewer posts than this give no median and no spread. */
export const fewestPosts = 5;

const msPerDay = 86_400_000;

/** How many of the best and of the worst posts are named. */
const named = 5;

/** Months, hours and weekdays of the reader's time zone. */
export interface ReachClock {
  /** The first day of each month, `YYYY-MM-DD`, in order and without gaps. */
  readonly months: readonly string[];
  /** The place of an instant among the months, -1 outside of them. */
  monthOf(at: number): number;
  /** 0 to 23. */
  hourOf(at: number): number;
  /** 0 Monday to 6 Sunday. */
  weekdayOf(at: number): number;
}

/** The counts of some posts: quantiles of type 7, `null` with a reason for fewer than five posts. */
export interface ReachSpread extends Spread {
  readonly reason: string | null;
}

/** A month or quarter, by its first day. */
export type ReachPeriod = ReachSpread & { readonly start: string };

/** What posts got, by one basis; posts of unknown time or kind are left out where those matter. */
export interface ReachByBasis {
  readonly all: ReachSpread;
  readonly months: readonly ReachPeriod[];
  readonly quarters: readonly ReachPeriod[];
  readonly kinds: Readonly<Record<ReachKind, ReachSpread>>;
  /** By hour of the day, 24; posts of which the day alone is known are in none. */
  readonly hours: readonly ReachSpread[];
  /** By day of the week, Monday first. */
  readonly weekdays: readonly ReachSpread[];
  /** The largest h such that h posts got at least h each (Hirsch, PNAS 102, 2005); `null` without posts. */
  readonly hIndex: { readonly n: number; readonly value: number | null; readonly reason: string | null };
  /** Places in the input of the posts that got most, best first; and of those that got least, worst first. */
  readonly best: readonly number[];
  readonly worst: readonly number[];
}

/** Both bases, never mixed. */
export type ReachOverTime = Readonly<Record<Basis, ReachByBasis>>;

/** What own posts got over time, by kind and by the clock. Posts whose counts were read within seven days are left out. */
export function reachOverTime(
  posts: ReachPosts,
  options: { readonly clock: ReachClock; readonly now: number },
): ReachOverTime {
  return { views: byBasis(posts, 'views', options), engagement: byBasis(posts, 'engagement', options) };
}

function byBasis(posts: ReachPosts, basis: Basis, { clock, now }: { clock: ReachClock; now: number }): ReachByBasis {
  const chosen = settledPosts(posts, basis, now);
  const counts = valuesAt(chosen, posts[basis], lend(chosen.length));
  const at = valuesAt(chosen, posts.at, lend(chosen.length));
  const quarters = [...new Set(clock.months.map(quarterOf))];
  const quarterOfMonth = clock.months.map((start) => quarters.indexOf(quarterOf(start)));
  const values = lend(counts.length);
  const spreads = spreadsOf({ counts, at, values });
  const isDayOnly = (index: number): boolean => posts.dayOnly[chosen[index] as number] === 1;
  const told = {
    all: spreads([() => 0, 1])[0] ?? spreadOf(counts),
    months: periods(clock.months, spreads([clock.monthOf, clock.months.length])),
    quarters: periods(quarters, spreads([(time) => quarterOfMonth[clock.monthOf(time)] ?? -1, quarters.length])),
    kinds: kindSpreads(posts, chosen, { counts, values }),
    hours: spreads([(time, index) => (isDayOnly(index) ? -1 : clock.hourOf(time)), 24]),
    weekdays: spreads([(time, index) => (isDayOnly(index) ? weekdayOfDay(time, clock) : clock.weekdayOf(time)), 7]),
    hIndex: hIndexOf(counts, values),
    ...extremes(chosen, counts),
  };
  giveBack(counts, at, values);
  return told;
}

/** The weekday of a post whose hour is not known: a day of UTC is two days in other zones, and which of them cannot be told. */
function weekdayOfDay(midnight: number, { weekdayOf }: ReachClock): number {
  const weekday = weekdayOf(midnight);
  return weekday === weekdayOf(midnight + msPerDay - 1) ? weekday : -1;
}

function quarterOf(start: string): string {
  const month = Number(start.slice(5, 7));
  return `${start.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

function periods(starts: readonly string[], each: readonly ReachSpread[]): ReachPeriod[] {
  return starts.map((start, index) => ({ start, ...(each[index] ?? spreadOf(new Float64Array(0))) }));
}

interface Grouping {
  readonly counts: Float64Array;
  readonly at: Float64Array;
  /** Room for as many numbers. */
  readonly values: Float64Array;
}

/**
 * Gives the spread of each of so many groups of posts, by their times; a group number outside them is left out. All groupings share their columns: an account
 * of ten years has half a million posts.
 */
function spreadsOf({ counts, at, values }: Grouping) {
  return ([group, groups]: readonly [
    group: (time: number, index: number) => number,
    groups: number,
  ]): ReachSpread[] => {
    const groupOf = lendWhole(at.length);
    // A group below none is one beyond all.
    for (let index = 0; index < at.length; index++) groupOf[index] = group(at[index] as number, index);
    const starts = startsOf(groupOf, groups);
    const next = starts.slice();
    for (let index = 0; index < at.length; index++) {
      const place = next[groupOf[index] as number];
      if (place === undefined) continue;
      values[place] = counts[index] as number;
      next[groupOf[index] as number] = place + 1;
    }
    giveBack(groupOf);
    return Array.from({ length: groups }, (_, each) => spreadOf(values.subarray(starts[each], next[each])));
  };
}

/** Where each group begins, were its members to stand together. */
function startsOf(groupOf: Uint32Array, groups: number): Uint32Array {
  const sizes = new Uint32Array(groups);
  for (const group of groupOf) if (group < groups) sizes[group] = (sizes[group] as number) + 1;
  const starts = new Uint32Array(groups);
  for (let group = 1; group < groups; group++)
    starts[group] = (starts[group - 1] as number) + (sizes[group - 1] as number);
  return starts;
}

/** The spread of these counts, which it puts in order. */
function spreadOf(counts: Float64Array): ReachSpread {
  const sorted = counts.sort();
  const n = sorted.length;
  const total = rounded(sumOf(sorted));
  if (n < fewestPosts) {
    const reason = `A median needs ${fewestPosts} posts; there are ${n}.`;
    return { n, p25: null, median: null, p75: null, total, reason };
  }
  const at = (p: number): number => rounded(quantile(sorted, p));
  return { n, p25: at(0.25), median: at(0.5), p75: at(0.75), total, reason: null };
}

function kindSpreads(
  posts: ReachPosts,
  chosen: Uint32Array,
  { counts, values }: Pick<Grouping, 'counts' | 'values'>,
): Record<ReachKind, ReachSpread> {
  const { isReply, isThread, hasMedia, hasLink } = posts;
  const those = (has: (post: number) => boolean): ReachSpread => {
    let n = 0;
    for (let index = 0; index < counts.length; index++) {
      if (has(chosen[index] as number)) values[n++] = counts[index] as number;
    }
    return spreadOf(values.subarray(0, n));
  };
  return {
    original: those((post) => isReply[post] === 0 && isThread[post] !== 1),
    reply: those((post) => isReply[post] === 1 && isThread[post] === 0),
    thread: those((post) => isThread[post] === 1),
    media: those((post) => hasMedia[post] === 1),
    link: those((post) => hasLink[post] === 1),
  };
}

function hIndexOf(counts: Float64Array, sorted: Float64Array): ReachByBasis['hIndex'] {
  const n = counts.length;
  if (n === 0) return { n, value: null, reason: 'No post has a settled count.' };
  sorted.set(counts);
  sorted.sort().reverse();
  const below = sorted.findIndex((count, index) => count < index + 1);
  return { n, value: below === -1 ? n : below, reason: null };
}

/** Places in the input of the posts that got most and least, by one basis. */
export function extremePosts(posts: ReachPosts, basis: Basis, now: number): Pick<ReachByBasis, 'best' | 'worst'> {
  const chosen = settledPlaces(posts, basis, now);
  return extremes(chosen, valuesAt(chosen, posts[basis], new Float64Array(chosen.length)), posts.at);
}

/** Ties go to the earlier post: to the one that comes first, where no times are given. */
function extremes(
  chosen: Uint32Array,
  counts: Float64Array,
  times: Float64Array | null = null,
): Pick<ReachByBasis, 'best' | 'worst'> {
  const postsOf = (places: readonly number[]): number[] => places.map((index) => chosen[index] as number);
  const timeOf = (index: number): number => times?.[chosen[index] as number] ?? index;
  return { best: postsOf(first(counts, timeOf, -1)), worst: postsOf(first(counts, timeOf, 1)) };
}

/** The places of the few largest (`sign` -1) or smallest counts, in order: one pass, for an account has hundreds of thousands. */
function first(counts: Float64Array, timeOf: (index: number) => number, sign: 1 | -1): number[] {
  const places: number[] = [];
  const isAhead = (index: number, other: number): boolean => {
    const apart = sign * ((counts[index] as number) - (counts[other] as number));
    return apart < 0 || (apart === 0 && timeOf(index) < timeOf(other));
  };
  let most = Number.POSITIVE_INFINITY;
  for (let index = 0; index < counts.length; index++) {
    if (sign * (counts[index] as number) > most) continue;
    const last = places[named - 1];
    if (last !== undefined && !isAhead(index, last)) continue;
    const at = places.findIndex((other) => isAhead(index, other));
    places.splice(at < 0 ? places.length : at, 0, index);
    if (places.length > named) places.pop();
    if (places.length === named) most = sign * (counts[places[named - 1] as number] as number);
  }
  return places;
}
