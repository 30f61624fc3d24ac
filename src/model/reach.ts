import type { Interval } from './interval.ts';

/** Views, or likes and reposts; never mixed in one figure. */
export type ReachBasis = 'views' | 'engagement';

/** What some posts got. The quantiles are `null` for fewer than five posts. */
export interface ReachSpread {
  readonly n: number;
  readonly p25: number | null;
  readonly median: number | null;
  readonly p75: number | null;
  readonly total: number;
}

/** One post that got much or little. */
export interface ReachPost {
  /** `<platform>:<id>`; `null` where it is not public. */
  readonly post: string | null;
  /** ISO 8601 UTC. */
  readonly at: string | null;
  readonly value: number;
}

export type ReachKind = 'original' | 'reply' | 'thread' | 'media' | 'link';

/** What own posts got by one basis. Posts whose counts were read within seven days are left out. */
export interface ReachByBasis {
  readonly all: ReachSpread;
  readonly quarters: readonly (ReachSpread & { readonly start: string })[];
  readonly kinds: Readonly<Record<ReachKind, ReachSpread>>;
  /** By hour of the day in the window's zone, 24; by day of the week, Monday first. */
  readonly hours: readonly ReachSpread[];
  readonly weekdays: readonly ReachSpread[];
  /** The largest h such that h posts got at least h each. */
  readonly hIndex: { readonly n: number; readonly value: number | null };
  /** Up to five, best first; and up to five that got least, worst first. */
  readonly best: readonly ReachPost[];
  readonly worst: readonly ReachPost[];
}

/** What became of reach at one date: an event, or a change found by the tool. */
export interface ReachChangeRow {
  readonly event: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly at: string;
  readonly basis: ReachBasis;
  /** The other basis where it gives the same verdict. */
  readonly alsoBy: ReachBasis | null;
  readonly before: { readonly n: number; readonly median: number | null };
  readonly after: { readonly n: number; readonly median: number | null };
  readonly statistic: 'median' | 'geometric-mean';
  readonly ratio: number | null;
  readonly ci95: Interval | null;
  /** Whether a smooth trend explains the difference as well as a step; `null` without `fell` or `rose`. */
  readonly explainedByTrend: boolean | null;
  readonly verdict: 'fell' | 'rose' | 'no-change' | 'cannot-tell';
}

/** What the platform counted on one day over all posts, old ones among them. `null`: the table does not say, never 0. */
export interface ReachDay {
  /** `YYYY-MM-DD`, in the zone the platform counts its days in, which no input states. */
  readonly day: string;
  readonly views: number | null;
  /** Accounts that began to follow, and that ceased to. */
  readonly follows: number | null;
  readonly unfollows: number | null;
  readonly profileVisits: number | null;
}

/** One count over the days of a month that state it; `total` is `null` where none does. */
export interface ReachDaySum {
  readonly days: number;
  readonly total: number | null;
}

export type ReachDayCount = Exclude<keyof ReachDay, 'day'>;

/** The days of one calendar month that a table tells of. */
export type ReachDayMonth = Readonly<Record<ReachDayCount, ReachDaySum>> & {
  /** First day of the month. */
  readonly start: string;
  readonly days: number;
};

export interface Reach {
  readonly posts: number;
  readonly perPost: {
    readonly basis: ReachBasis | null;
    /** Own posts that carry that count, which the figures beside it are taken from; 0 where none carries any. */
    readonly posts: number;
    readonly median: number | null;
    readonly p25: number | null;
    readonly p75: number | null;
    readonly p95: number | null;
  };
  /** The median per 1,000 followers, by the newest follower count known; `null` where none is known. */
  readonly perThousandFollowers: {
    readonly basis: ReachBasis;
    readonly followers: number;
    /** When the followers were counted; ISO 8601 UTC. */
    readonly countedAt: string | null;
    readonly median: number;
  } | null;
  readonly timeline: readonly {
    readonly start: string;
    readonly basis: ReachBasis;
    readonly posts: number;
    readonly median: number;
    readonly total: number;
  }[];
  /** Likes of posts of which neither reposts nor views are known, never in a figure of likes and reposts; `null` where there are none. */
  readonly likesAlone: {
    readonly posts: number;
    readonly median: number;
    readonly p25: number;
    readonly p75: number;
    readonly p95: number;
    readonly timeline: readonly {
      readonly start: string;
      readonly posts: number;
      readonly median: number;
      readonly total: number;
    }[];
  } | null;
  readonly byBasis: Readonly<Record<ReachBasis, ReachByBasis>>;
  /** Totals of days, from a table of the account as a whole; empty where no input has one. Never in a figure of posts. */
  readonly daily: { readonly days: readonly ReachDay[]; readonly months: readonly ReachDayMonth[] };
  /** Over the whole data, whatever the window. */
  readonly changes: readonly ReachChangeRow[];
}

/** What it costs to read all that others wrote, over the days seen. */
export interface CostOfReading {
  /** Interactions a seen day. */
  readonly perDay: { readonly value: number | null; readonly interactions: number; readonly days: number };
  /** Share of the interactions of seen days that came from 23:00 to 7:00 by the window's zone. */
  readonly atNight: { readonly value: number | null; readonly night: number; readonly interactions: number };
  /** Minutes to read the interactions of a seen day once. */
  readonly reading: {
    readonly minutesPerDay: number | null;
    readonly words: number;
    readonly texts: number;
    readonly wordsPerMinute: number;
  };
  /** Interactions with a label of danger a week of seen days. */
  readonly dangerPerWeek: { readonly value: number | null; readonly items: number; readonly days: number };
}
