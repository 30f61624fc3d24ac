import type { XhealthError } from '../../errors.ts';
import type { Account } from '../../model/account.ts';
import type { Permission, SessionKeeper } from '../../sources/feed.ts';
import type { FetchPlatform } from '../../sources/fetch-names.ts';
import type { Clock } from '../../sources/http-clock.ts';
import type { Progress } from '../request.ts';

/** Where a run stops with more to come; `null`: it does not. */
export interface FetchLimits {
  readonly items: number | null;
  /** US dollars. */
  readonly cost: number | null;
  /** Milliseconds from the start. */
  readonly timeMs: number | null;
}

/** Everything a run of `fetch` depends on, resolved. */
export interface FetchRequest {
  readonly version: string;
  readonly platform: FetchPlatform;
  /** As typed; `null`: the token's own account. */
  readonly account: string | null;
  /** Checked: https, or plain http to loopback; `null`: the platform's own. */
  readonly server: string | null;
  readonly secret: string;
  readonly limits: FetchLimits;
  readonly allAuthors: boolean;
  /** Why deleted texts are kept, and by whom; `null`: they go. */
  readonly keepDeleted: { readonly reason: string; readonly by: string } | null;
  /** `null`: a private temporary cache. */
  readonly cache: string | null;
  readonly driver: string | null;
  /** Where a login is kept between runs; `null`: nowhere. */
  readonly session: SessionKeeper | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly progress: Progress;
  /** Told at once, before the first call: the price of a run. */
  readonly notice: (text: string) => void;
}

/** What came of one kind of feed. */
export interface FeedOutcome {
  /** For people: `mentions and replies`. */
  readonly what: string;
  readonly items: number;
  /** Posts the cache did not have. */
  readonly news: number;
}

/** What came of a run. */
export interface FetchResult {
  readonly account: Account;
  readonly server: string;
  readonly feeds: readonly FeedOutcome[];
  readonly calls: number;
  /** US dollars at most. */
  readonly cost: number;
  /** Which limit it stopped at, in words; `null`: none. */
  readonly limit: string | null;
  /** Feeds that could not be read, with why. */
  readonly failures: readonly { readonly what: string; readonly error: XhealthError }[];
  /** Gaps that were not known before this run, and feeds that led nowhere: sentences. */
  readonly gaps: readonly string[];
  /** Whether every feed was read to what was known. */
  readonly upToDate: boolean;
  readonly interrupted: boolean;
}

/** What `--check` tells. */
export interface CheckResult {
  readonly account: Account;
  readonly server: string;
  readonly permissions: readonly Permission[];
  readonly expiresAt: string | null;
  /** What is known of how long such tokens last; `null`: nothing but that. */
  readonly lifetime: string | null;
  /** US dollars at most. */
  readonly cost: number;
}

/** What `--dry-run` tells of one feed. */
export interface PlannedFeed {
  readonly name: string;
  readonly what: string;
  /** `new`: never read. `goes-on`: a pass is not finished. `since`: what is newer than the last run. `nothing`: nothing new by its counts. */
  readonly from: 'new' | 'goes-on' | 'since' | 'nothing';
  /** The most one page costs, US dollars. */
  readonly worstCost: number;
  /** The most that all of it costs, US dollars; `null`: no bound is known. */
  readonly wholeCost: number | null;
}

export interface PlanResult {
  readonly account: Account;
  readonly server: string;
  readonly feeds: readonly PlannedFeed[];
  /** Calls that were made to know this. */
  readonly calls: number;
  /** What finding the account costs at most, which was not done; 0 where it is free. */
  readonly entryCost: number;
}

/** What `--recheck` found. */
export interface RecheckResult {
  readonly account: Account;
  readonly server: string;
  readonly checked: number;
  /** By what they were found to be. */
  readonly states: Readonly<Record<string, number>>;
  /** Deleted posts whose text was erased now. */
  readonly erased: number;
  /** Deleted posts whose text is kept, by `--keep-deleted`. */
  readonly kept: number;
  readonly cost: number;
  readonly limit: string | null;
  readonly interrupted: boolean;
}
