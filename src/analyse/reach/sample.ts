import type { Basis, ReachPosts } from './input.ts';
import { giveBack, lend } from './lent.ts';
import { sortByTime } from './time-order.ts';

const msPerDay = 86_400_000;

/** A post younger than this when its counts were read is left out: they were still growing. */
export const settledDays = 7;

/** Half the width of the window in which posts are counted for the posting rate, days. */
const rateDays = 3.5;

/** The posts of one basis that can be compared, in time order; a range of it is a view, not a copy. */
export interface Sample {
  readonly at: Float64Array;
  readonly counts: Float64Array;
  /** Reply, thread, media, link: 0 no, 1 yes, 2 not known. */
  readonly flags: readonly Uint8Array[];
  /** Logarithm of the own posts, of any kind, within half a week either way. */
  readonly rate: Float64Array;
}

/** The posts with a settled, known, non-negative count on a basis, in time order. */
export function sampleOf(posts: ReachPosts, basis: Basis, now: number): Sample {
  const chosen = settledPosts(posts, basis, now);
  const room = () => new Float64Array(chosen.length);
  const at = valuesAt(chosen, posts.at, room());
  return {
    at,
    counts: valuesAt(chosen, posts[basis], room()),
    flags: [posts.isReply, posts.isThread, posts.hasMedia, posts.hasLink].map((flag) => flagsAt(chosen, flag)),
    rate: at.length === 0 ? at : ratesOf(posts, at, now),
  };
}

/** Writes the numbers of a column at some places to `values`, and gives it back. */
export function valuesAt(places: Uint32Array, column: Float64Array, values: Float64Array): Float64Array {
  for (let index = 0; index < places.length; index++) values[index] = column[places[index] as number] as number;
  return values;
}

function flagsAt(places: Uint32Array, column: Uint8Array): Uint8Array {
  const flags = new Uint8Array(places.length);
  for (let index = 0; index < places.length; index++) flags[index] = column[places[index] as number] ?? 2;
  return flags;
}

/** Places of the posts with a settled, known, non-negative count on a basis, by time. */
export function settledPosts(posts: ReachPosts, basis: Basis, now: number): Uint32Array {
  // Ties by count: the figures must not depend on the order in which posts came.
  return sortByTime(settledPlaces(posts, basis, now), posts.at, posts[basis]);
}

/** The same in the order of the input. */
export function settledPlaces(posts: ReachPosts, basis: Basis, now: number): Uint32Array {
  const counts = posts[basis];
  const places = new Uint32Array(posts.count);
  let kept = 0;
  for (let post = 0; post < posts.count; post++) {
    const at = posts.at[post] ?? Number.NaN;
    const counted = posts.countedAt[post] ?? Number.NaN;
    const count = counts[post] ?? Number.NaN;
    const age = Math.min(Number.isNaN(counted) ? now : counted, now) - at;
    if (age >= settledDays * msPerDay && count >= 0 && count < Number.POSITIVE_INFINITY) places[kept++] = post;
  }
  // A copy of what is kept, for the rest may be most of it.
  return kept === posts.count ? places : places.slice(0, kept);
}

/** The posting rates at some times, by all own posts, with or without counts. */
function ratesOf(posts: ReachPosts, at: Float64Array, now: number): Float64Array {
  const times = lend(posts.count);
  let known = 0;
  for (let post = 0; post < posts.count; post++) {
    const at = posts.at[post] as number;
    if (at <= now) times[known++] = at;
  }
  const rate = rates(at, times.subarray(0, known).sort());
  giveBack(times);
  return rate;
}

function rates(at: Float64Array, all: Float64Array): Float64Array {
  const width = rateDays * msPerDay;
  let first = 0;
  let end = 0;
  const rate = new Float64Array(at.length);
  for (let post = 0; post < at.length; post++) {
    const time = at[post] as number;
    while (first < all.length && (all[first] as number) < time - width) first++;
    while (end < all.length && (all[end] as number) <= time + width) end++;
    rate[post] = Math.log(Math.max(1, end - first));
  }
  return rate;
}

/** The posts at or after `from` and before `until`, milliseconds. */
export function between(sample: Sample, from: number, until: number): Sample {
  const first = firstAtOrAfter(sample.at, from);
  const end = firstAtOrAfter(sample.at, until);
  return {
    at: sample.at.subarray(first, end),
    counts: sample.counts.subarray(first, end),
    flags: sample.flags.map((flag) => flag.subarray(first, end)),
    rate: sample.rate.subarray(first, end),
  };
}

/** The first place in sorted times that is not before a time. */
export function firstAtOrAfter(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
