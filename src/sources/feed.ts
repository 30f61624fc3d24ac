import type { Account, AccountRef } from '../model/account.ts';
import type { FetchPlatform } from './fetch-names.ts';
import type { HttpClient, RateLimit } from './http.ts';
import type { RecordFormat } from './source.ts';

/** How far one feed of one account has been read; kept in the cache in the transaction of the page it follows from. */
export interface Checkpoint {
  /** Order key of the newest item when the last whole pass began; `null`: never read to its end. */
  readonly head: string | null;
  /** A pass that is not finished: the newest item when it began, and the cursor of the page it goes on with. */
  readonly pass: { readonly head: string | null; readonly next: string } | null;
  /** `Feed.version` of the last whole pass. */
  readonly version: string | null;
}

/**
 * One answer of a platform: a page of a feed, newest items first. Order keys compare by length, then by letter (`compareKeys`):
 * ids of one length or digits do so as they are, times when they are all written to the same digit.
 */
export interface FeedPage {
  /** The platform's answer, parsed: mapped by the feed's format, as a saved file of it would be. */
  readonly answer: unknown;
  /** Items in it: what limits count. */
  readonly items: number;
  /** What the platform charges for it, in US dollars at most; 0 where it is free. */
  readonly cost: number;
  /** Order key of its newest item; `null` when it is empty. */
  readonly newest: string | null;
  /** Cursor of the next, older page; `null`: the feed's end. */
  readonly next: string | null;
  /** The page reaches what `head` says is known: what is older need not be read again. */
  readonly reached: boolean;
  /** Left out: no page has a newer item than the page before it. `true`: what came late stands among what is older. */
  readonly isMixed?: boolean;
  /** What the platform says it holds back from here on, in a sentence for the user; `null`: nothing known. */
  readonly gap: string | null;
}

/** What a feed is asked for. */
export interface PageRequest {
  /** Where to go on, from the page before or from the checkpoint; `null`: from the newest. */
  readonly cursor: string | null;
  /** Order key of the newest item known from the last whole pass; `null`: nothing is known. */
  readonly head: string | null;
  /** The most items still wanted: a page may be asked for smaller, and may be larger all the same. `null`: as many as it gives. */
  readonly most: number | null;
}

/** One series of items of one account at one platform: its notifications, its own posts, the replies to one of its posts. */
export interface Feed {
  /** kebab-case; with `:<id>` behind it where there is one feed a post, `:again` for a second look. Part of the checkpoint's key. */
  readonly name: string;
  /** For people: `mentions and replies`. */
  readonly what: string;
  readonly format: RecordFormat;
  /** Changes when there may be something new, such as the number of replies; as in the checkpoint: nothing to read. `null`: always read. */
  readonly version: string | null;
  /** The most one page may cost, in US dollars: told before the first call, and asked of `--max-cost` before each. */
  readonly worstCost: number;
  /** The most that all of it costs, in US dollars, where the platform gives no more than so much; left out: no bound is known. */
  readonly wholeCost?: number;
  /** Reads one page. Throws an `ApiError`; one with `gone` ends this feed alone. */
  page(request: PageRequest): Promise<FeedPage>;
}

/** An own post, for feeds that go post by post. */
export interface KnownPost {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string | null;
  readonly isReply: boolean;
  /** The newest counts known; `null` where none says. */
  readonly replies: number | null;
  readonly quotes: number | null;
}

/** What the cache knows that a connection may ask for while it makes its feeds. */
export interface Known {
  /** Own posts of the account that are no reposts, newest first, at most `limit`. */
  ownPosts(limit: number): Promise<readonly KnownPost[]>;
  /** Ids of authors with an interaction flagged as abuse whose profile is not known, at most `limit`. */
  flaggedAuthors(limit: number): Promise<readonly string[]>;
  /** Ids of authors of interactions whose number of followers no input told, those with the newest interaction first, at most `limit`. */
  unknownAuthors(limit: number): Promise<readonly string[]>;
}

/**
 * Keeps what a login gave from one run to the next, for platforms that count logins: a file of mode 0600 beside the cache,
 * never the cache itself. What is kept is as secret as the password.
 */
export interface SessionKeeper {
  /** What was kept; `null` where nothing is or it cannot be read. */
  read(): Promise<string | null>;
  /** Replaces it in one step; `null` forgets it. */
  write(text: string | null): Promise<void>;
}

/** The money of a run, for calls that no page is charged for: each is asked for before it is made, and told when it was. */
export interface Purse {
  /** Throws an `ApiError` that is a limit where `--max-cost` leaves less than so many US dollars. `what`: for people, as a subject. */
  ask(worstCost: number, what: string): void;
  /** What a call has cost at most. */
  paid(cost: number): void;
}

/** What a post was found to be when it was looked up again. */
export type PostState = 'up' | 'gone' | 'suspended' | 'private' | 'unknown';

/** A line of `--check`: what the token may or may not do, in words. */
export interface Permission {
  readonly what: string;
  readonly allowed: boolean | null;
  readonly detail: string | null;
}

/** A platform's API, entered with a secret. */
export interface Connection {
  /** The account whose feeds are read, as the platform states it. */
  readonly account: Account;
  /** The server as coverage names it, without a secret: `https://social.example`. */
  readonly server: string;
  /** What the token may do. */
  permissions(): Promise<readonly Permission[]>;
  /** When the token ends, ISO 8601 UTC; `null`: it does not, or the platform does not say. */
  readonly expiresAt: string | null;
  /** What is known of how long such tokens last, in sentences, for whoever leaves one in cron; left out: nothing but `expiresAt`. */
  readonly lifetime?: string;
  /** Feeds in the order they are to be read; later ones may rest on what earlier ones brought into the cache. */
  feeds(known: Known): AsyncIterable<Feed>;
  /** The most posts one call of `recheck` takes, and what each costs at most in US dollars. */
  readonly recheckSize: number;
  readonly recheckCost: number;
  /** What became of these posts. */
  recheck(
    posts: readonly { readonly id: string; readonly author: AccountRef }[],
  ): Promise<ReadonlyMap<string, PostState>>;
}

/** What a user asks for. */
export interface ConnectRequest {
  /** As typed, without a leading `@`; `null`: the token's own account. */
  readonly account: string | null;
  /** `--server`, checked: https, or plain http to loopback; `null`: the platform's own. */
  readonly server: string | null;
  /** The secret, trimmed. Never in an error, a log or a URL that is shown. */
  readonly secret: string;
  /** `null`: a session lives as long as the run. */
  readonly session: SessionKeeper | null;
  /** Makes the one client all calls go through. */
  readonly http: HttpClient;
  /** Asked before each call that costs something and is no page. */
  readonly purse: Purse;
  /** Ask for the profile of every author, not of flagged ones alone (platforms that charge for them). */
  readonly allAuthors: boolean;
  /** Clock, ISO 8601 UTC. */
  readonly now: () => string;
}

/** What a run would read, as far as can be known without a call. */
export interface Preview extends Pick<Connection, 'account' | 'server' | 'feeds' | 'recheckCost'> {
  /** What finding the account costs, US dollars. */
  readonly entry: { readonly least: number; readonly most: number };
}

/** What a preview is made of; `account` is what was typed or the cache knows, with neither id nor handle where nothing is known. */
export interface PreviewRequest extends Pick<ConnectRequest, 'server' | 'allAuthors' | 'now'> {
  readonly account: AccountRef;
  /** Whether an account was typed: it is looked up beside that of the token. */
  readonly isNamed: boolean;
}

/** A platform that can be fetched from. Register it in `sources/fetchers.ts`. */
export interface Fetcher {
  readonly platform: FetchPlatform;
  /** The environment variable its secret may come from. */
  readonly variable: string;
  /** What the secret is and where one gets it, for `--help`, `--check` and errors. */
  readonly secretWords: string;
  /** The platform's own address; `null`: `--server` must name one. */
  readonly defaultServer: string | null;
  /** Reads the platform's rate-limit headers: forms of the reset differ. `null`: the answer says nothing. */
  rateLimit(headers: Readonly<Record<string, string>>, now: number): RateLimit | null;
  /** For a platform that charges for finding the account: what a run would read, without a call. `null`: it charges nothing. */
  readonly preview: ((request: PreviewRequest) => Preview) | null;
  /** Finds the account. Throws an `ApiError` or a `UsageError` that says what to do. */
  connect(request: ConnectRequest): Promise<Connection>;
}

/** Whether a feed looks again for what came late among what is known. */
export function isSecondLook({ name }: Pick<Feed, 'name'>): boolean {
  return name.endsWith(':again');
}

/** Orders keys of one feed: below 0 where `a` is older. */
export function compareKeys(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The newest of some keys; `null` where there is none. */
export function newestKey(keys: Iterable<string>): string | null {
  let newest: string | null = null;
  for (const key of keys) if (newest === null || compareKeys(key, newest) > 0) newest = key;
  return newest;
}
