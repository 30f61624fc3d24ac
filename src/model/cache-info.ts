import type { Platform } from './account.ts';
import type { Channel } from './coverage.ts';

/** Days in UTC, `YYYY-MM-DD`; `null` where nothing is dated. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** One line of what was forgotten: how many, by what rule and when, never what it said or whose it was. */
export interface PurgeEntry {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly how: string;
  readonly texts: number;
  readonly profiles: number;
  readonly messages: number;
  /** Posts that went whole, counts and all. */
  readonly posts: number;
}

/** What a cache holds: what `xhealth cache info` shows. */
export interface CacheInfo {
  readonly path: string;
  /** Whether there is such a file; without it every count is 0. */
  readonly exists: boolean;
  /** Bytes on disk, SQLite's log included. */
  readonly bytes: number;
  readonly totals: {
    /** Accounts anything is known of, strangers included. */
    readonly accounts: number;
    readonly posts: number;
    /** Over the subjects, together: one message to two of them counts twice, as it is judged twice. */
    readonly interactions: number;
    /** Direct messages that were opened. */
    readonly messages: number;
    readonly inputs: number;
  };
  /** Accounts that were reported on. */
  readonly subjects: readonly {
    readonly platform: Platform;
    readonly id: string | null;
    readonly handle: string | null;
    /** Its own. */
    readonly posts: number;
    readonly interactions: number;
    readonly span: DaySpan;
  }[];
  readonly inputs: readonly {
    readonly path: string;
    readonly kind: string;
    readonly platform: Platform;
    readonly channel: Channel;
    /** Whether it was read to its end. */
    readonly complete: boolean;
    /** ISO 8601 UTC. */
    readonly lastReadAt: string;
    /** Distinct posts it holds, whoever wrote them. */
    readonly posts: number;
    readonly span: DaySpan;
  }[];
  /** What the cache drops by itself: words and profiles of others, so long after an input last held them. */
  readonly retention: {
    readonly days: number;
    /** Texts and profiles of others by the day they go, soonest first; never danger or what people labelled, nor who wrote it. */
    readonly due: readonly { readonly on: string; readonly texts: number; readonly profiles: number }[];
    /** Texts kept for being danger or labelled, and texts that are gone while their counts stay. */
    readonly kept: number;
    readonly gone: number;
  };
  /** The newest things that were forgotten, newest first: how many and by what rule. */
  readonly purges: readonly PurgeEntry[];
  readonly verdicts: {
    /** The model that judges now, by name and version. */
    readonly model: string;
    /** Interactions whose words as they are now were judged by it, by another version, by none. */
    readonly current: number;
    readonly older: number;
    readonly notJudged: number;
    /** The current model first, then by count. */
    readonly byModel: readonly { readonly model: string; readonly current: boolean; readonly count: number }[];
    /** Verdicts of the version before, kept for `analyse --rescore-diff`. */
    readonly kept: readonly { readonly model: string; readonly count: number }[];
  };
}
