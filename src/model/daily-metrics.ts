import type { Platform } from './account.ts';

/** The counts of one day. `null`: the input cannot say, never 0. */
export interface DailyCounts {
  /** How often posts of the account were shown that day, posts of earlier days among them. */
  readonly views: number | null;
  readonly likes: number | null;
  readonly engagements: number | null;
  readonly bookmarks: number | null;
  readonly shares: number | null;
  readonly replies: number | null;
  readonly reposts: number | null;
  /** Accounts that began to follow, and that ceased to. */
  readonly follows: number | null;
  readonly unfollows: number | null;
  readonly profileVisits: number | null;
  /** Posts the account wrote. */
  readonly posts: number | null;
  readonly videoViews: number | null;
  readonly mediaViews: number | null;
}

/** What a platform counted of an account on one day, over all its posts. */
export interface DailyMetrics extends DailyCounts {
  readonly platform: Platform;
  /** `YYYY-MM-DD`, in the zone the platform counts its days in, which no input states. */
  readonly day: string;
}

/** The counts of a day, in the order that they are stored in. */
export const dailyCounts = [
  'views',
  'likes',
  'engagements',
  'bookmarks',
  'shares',
  'replies',
  'reposts',
  'follows',
  'unfollows',
  'profileVisits',
  'posts',
  'videoViews',
  'mediaViews',
] as const satisfies readonly (keyof DailyCounts)[];
