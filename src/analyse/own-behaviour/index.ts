import type { OwnBehaviour, Topics } from '../../model/conversation.ts';
import type { Reason } from '../../model/report.ts';
import { quantile, rounded } from '../quantile.ts';

const msPerHour = 3_600_000;

/** The hours called night, as everywhere in the report: from 23:00 to 7:00. */
const nightFrom = 23;
const nightUntil = 7;

/** Own posts, one column a fact, in any order; reposts are not among them. */
export interface OwnPostFacts {
  readonly count: number;
  /** Milliseconds since 1970 UTC; NaN where not known. */
  readonly at: Float64Array;
  /** 1: the day is known and the hour is not. */
  readonly dayOnly: Uint8Array;
  /** 0 no, 1 yes, 2 not known: whether it replies, and whether it goes on from an own post. */
  readonly isReply: Uint8Array;
  readonly isThread: Uint8Array;
}

export interface OwnBehaviourInput {
  readonly posts: OwnPostFacts;
  /** What the posts were about, by `createTopicFinder`. */
  readonly topics: Topics;
  /** The hour of the day, 0 to 23, in the window's time zone. */
  readonly hourOf: (at: number) => number;
}

/** The block, and why each `null` in it is one: dotted path inside the block → reason. */
export interface OwnBehaviourResult {
  readonly ownBehaviour: OwnBehaviour;
  readonly reasons: Readonly<Record<string, Reason>>;
}

/** How the subject posts: whom to, when, how often, and about what where it drew abuse or went far without. */
export function ownBehaviourBlock({ posts, topics, hourOf }: OwnBehaviourInput): OwnBehaviourResult {
  const ownBehaviour = {
    posts: posts.count,
    replies: repliesOf(posts),
    hours: hoursOf(posts, hourOf),
    gaps: gapsOf(posts),
    topics,
  };
  return { ownBehaviour, reasons: reasonsOf(ownBehaviour) };
}

function repliesOf({ count: posts, isReply, isThread }: OwnPostFacts): OwnBehaviour['replies'] {
  let known = 0;
  let count = 0;
  for (let post = 0; post < posts; post++) {
    if (isReply[post] === 0 || isThread[post] === 1) known += 1;
    else if (isReply[post] === 1) {
      known += 1;
      count += 1;
    }
  }
  return { known, count, share: known === 0 ? null : rounded(count / known) };
}

function hoursOf({ count, at, dayOnly }: OwnPostFacts, hourOf: (at: number) => number): OwnBehaviour['hours'] {
  const byHour = new Array<number>(24).fill(0);
  let known = 0;
  for (let post = 0; post < count; post++) {
    const time = at[post] as number;
    if (Number.isNaN(time) || dayOnly[post] === 1) continue;
    known += 1;
    const hour = hourOf(time);
    byHour[hour] = (byHour[hour] ?? 0) + 1;
  }
  const night = byHour.reduce((sum, posts, hour) => sum + (hour >= nightFrom || hour < nightUntil ? posts : 0), 0);
  return { known, byHour, night, nightShare: known === 0 ? null : rounded(night / known) };
}

/** A thread is one sitting: its later posts would make most gaps seconds long. Where the day alone is known, so is no gap. */
function gapsOf({ count, at, dayOnly, isThread }: OwnPostFacts): OwnBehaviour['gaps'] {
  const known = new Float64Array(count);
  let n = 0;
  for (let post = 0; post < count; post++) {
    const time = at[post] as number;
    if (!Number.isNaN(time) && dayOnly[post] !== 1 && isThread[post] !== 1) known[n++] = time;
  }
  const gaps = known.subarray(0, n).sort();
  // From the last on, for each needs the time before it: the times themselves become the gaps.
  for (let later = n - 1; later > 0; later--)
    gaps[later] = ((gaps[later] as number) - (gaps[later - 1] as number)) / msPerHour;
  return gapsFrom(gaps.subarray(1).sort());
}

function gapsFrom(gaps: Float64Array): OwnBehaviour['gaps'] {
  return { count: gaps.length, median: gaps.length === 0 ? null : rounded(quantile(gaps, 0.5)) };
}

function reasonsOf({ posts, replies, hours, gaps, topics }: OwnBehaviour): Record<string, Reason> {
  const noPosts = {
    code: 'no-own-posts',
    text: 'No post by the account itself is in the inputs for this span of time.',
  };
  const unsaid = (text: string): Reason => (posts === 0 ? noPosts : { code: 'not-in-input', text });
  const reasons: Record<string, Reason> = {};
  if (replies.share === null) reasons['replies.share'] = unsaid('No input says whether the own posts are replies.');
  if (hours.nightShare === null) reasons['hours.nightShare'] = unsaid('Of no own post the hour is known.');
  if (gaps.median === null) {
    const text = 'A gap needs two own posts whose hours are known.';
    reasons['gaps.median'] = posts === 0 ? noPosts : { code: 'too-few', text };
  }
  return { ...reasons, ...topicReasons(topics, noPosts) };
}

function topicReasons(topics: Topics, noPosts: Reason): Record<string, Reason> {
  const reasons: Record<string, Reason> = {};
  const median = { code: 'not-in-input', text: 'No own post with a judged reply carries a count of its reach.' };
  if (topics.reach.median === null) reasons['topics.reach.median'] = topics.posts === 0 ? noPosts : median;
  for (const list of ['abuse', 'reach'] as const) {
    const { posts, hits, terms } = topics[list];
    if (terms !== null) continue;
    const reason = topics.posts === 0 ? noPosts : { code: 'too-few', text: tooFew[list](hits, posts - hits) };
    for (const key of ['found', 'hidden', 'terms']) reasons[`topics.${list}.${key}`] = reason;
  }
  return reasons;
}

/** Ten of either kind, as `createTopicFinder` needs them. */
const tooFew = {
  abuse: (hits: number, others: number): string =>
    `Among public posts with a judged reply, at least 10 that drew abuse and 10 that drew none are needed; there are ${hits} and ${others}.`,
  reach: (hits: number, others: number): string =>
    `Among public posts with a judged reply and a count, at least 10 that went further than the median without abuse and 10 others are needed; there are ${hits} and ${others}.`,
};
