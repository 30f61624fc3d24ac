import { generator, normal } from '../../../bench/reach/worlds.js';
import type { ReachPosts } from '../../../src/analyse/reach/index.ts';

export const msPerDay = 86_400_000;
export const eventAt = Date.UTC(2024, 5, 1);
export const now = Date.UTC(2026, 0, 1);

/** One post; what is not given is not known, but for the kind, which is an original without media or link. */
export interface MadePost {
  /** Days after the event. */
  readonly day: number;
  readonly engagement?: number;
  readonly views?: number;
  readonly countedAt?: number;
  readonly dayOnly?: number;
  readonly isReply?: number;
  readonly isThread?: number;
  readonly hasMedia?: number;
  readonly hasLink?: number;
}

export function postsOf(made: readonly MadePost[]): ReachPosts {
  const numbers = (of: (post: MadePost) => number | undefined): Float64Array =>
    Float64Array.from(made, (post) => of(post) ?? Number.NaN);
  const flags = (of: (post: MadePost) => number | undefined): Uint8Array =>
    Uint8Array.from(made, (post) => of(post) ?? 0);
  return {
    count: made.length,
    at: numbers(({ day }) => eventAt + day * msPerDay),
    engagement: numbers(({ engagement }) => engagement),
    views: numbers(({ views }) => views),
    countedAt: numbers(({ countedAt }) => countedAt),
    dayOnly: flags(({ dayOnly }) => dayOnly),
    isReply: flags(({ isReply }) => isReply),
    isThread: flags(({ isThread }) => isThread),
    hasMedia: flags(({ hasMedia }) => hasMedia),
    hasLink: flags(({ hasLink }) => hasLink),
  };
}

/** So many posts on even days of the days given, log-normal with log-sd 0.8 about a level. */
export function spread(
  days: readonly [number, number],
  posts: number,
  { level, seed = 1 }: { level: number; seed?: number },
): { day: number; count: number }[] {
  const next = generator(seed);
  const [from, until] = days;
  return Array.from({ length: posts }, (_, k) => ({
    day: from + ((k + 0.5) * (until - from)) / posts,
    count: Math.round(level * Math.exp(0.8 * normal(next))),
  }));
}
