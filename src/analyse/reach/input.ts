import type { ReachBasis, ReachChangeRow } from '../../model/reach.ts';

/** The two counts that tell how far a post went; they are never mixed in one figure. */
export type Basis = ReachBasis;

/** Own posts, one column a fact, in any order. Reposts are not among them. */
export interface ReachPosts {
  readonly count: number;
  /** Milliseconds since 1970 UTC; NaN where not known. */
  readonly at: Float64Array;
  /** 1: no input tells the hour; `at` is then the midnight at which its day begins in UTC. */
  readonly dayOnly: Uint8Array;
  /** Likes and reposts; NaN where not known. */
  readonly engagement: Float64Array;
  readonly views: Float64Array;
  /** When the counts were read, milliseconds since 1970 UTC; NaN where not known. */
  readonly countedAt: Float64Array;
  /** 0 no, 1 yes, 2 not known: this and the next three. */
  readonly isReply: Uint8Array;
  /** A reply to oneself. */
  readonly isThread: Uint8Array;
  readonly hasMedia: Uint8Array;
  readonly hasLink: Uint8Array;
}

/** A date to look around; `at` in milliseconds since 1970 UTC. */
export interface ReachEvent {
  readonly name: string;
  readonly at: number;
}

/** What to look around and with which posts. */
export interface ReachChangesOptions {
  readonly events: readonly ReachEvent[];
  /** Days before and after, at most; 365 where not given. */
  readonly spanDays?: number;
  /** Milliseconds since 1970 UTC: posts after it are left out, and counts without a time of reading were read then. */
  readonly now: number;
}

/** What became of the reach of posts at one date; `event` is `found` and the date for a change the tool found by itself. */
export interface ReachChange extends ReachChangeRow {
  /** A sentence where the verdict is `cannot-tell`, else `null`. */
  readonly reason: string | null;
}
