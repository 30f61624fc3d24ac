import { ApiError, type XhealthError } from '../../errors.ts';
import { type Connection, type Feed, isSecondLook, type Known } from '../../sources/feed.ts';
import { isLimit } from '../../sources/http-errors.ts';
import type { Budget } from './budget.ts';
import { groupOf } from './budget.ts';
import type { FeedStore } from './feed-store.ts';
import { type Ending, readFeed } from './read-feed.ts';
import type { FeedOutcome, FetchResult } from './request.ts';

export interface FeedsRun {
  readonly connection: Connection;
  readonly known: Known;
  readonly kept: FeedStore;
  readonly budget: Budget;
  readonly signal: AbortSignal;
  /** Told what is being read and how many items have come. */
  readonly progress: (what: string, items: number) => void;
}

/** What came of all feeds; as in `FetchResult`. */
export type FeedsResult = Pick<FetchResult, 'feeds' | 'limit' | 'failures' | 'gaps' | 'upToDate' | 'interrupted'>;

/** So many feeds failing one after the other are not their own fault. */
const failuresInRow = 3;

/** Reads every feed in the order the connection gives them. One that cannot be read leaves the others to be read. */
export async function readFeeds(run: FeedsRun): Promise<FeedsResult> {
  const tally = tallyOf(run);
  const turns = turnsOf(run.kept);
  try {
    for await (const feed of turns.inOrder(run.connection.feeds(run.known))) {
      run.progress(feed.what, tally.items());
      const ending = await readOne(feed, { ...run, gap: tally.gap, stored: tally.add });
      if (ending.kind === 'up-to-date' || (ending.kind === 'limit' && hadTurn(feed, ending))) turns.had(feed);
      if (tally.ends(feed, ending)) break;
    }
  } catch (error) {
    // The connection itself makes calls between its feeds.
    tally.broken(error);
  }
  const result = tally.result();
  if (!result.interrupted) await run.kept.keepTurns(result.limit === null ? [] : turns.list());
  return result;
}

/**
 * Whose turn it is. Lists are read again some way behind what is known: where a limit is met within that each time, the first
 * feed would take it all for ever. So those read before a limit ended the last run come after those that were not.
 */
function turnsOf({ hadTurn }: FeedStore) {
  const list = new Set(hadTurn);
  return {
    list: (): readonly string[] => [...list],
    had({ name }: Feed): void {
      // Feeds of one post are read when their counts change, and wait for nobody.
      if (groupOf({ name }) === name || isSecondLook({ name })) list.add(name);
    },
    async *inOrder(feeds: AsyncIterable<Feed>): AsyncGenerator<Feed> {
      const last: Feed[] = [];
      for await (const feed of feeds) {
        if (hadTurn.includes(feed.name)) last.push(feed);
        else yield feed;
      }
      list.clear();
      yield* last;
    },
  };
}

/** A second look may take many runs: it takes no turn of what is new. */
function hadTurn(feed: Feed, ending: Extract<Ending, { readonly kind: 'limit' | 'stopped' }>): boolean {
  return ending.hadTurn === true || isSecondLook(feed);
}

type OneEnding = Ending | { readonly kind: 'failed'; readonly error: ApiError };

async function readOne(feed: Feed, run: Parameters<typeof readFeed>[1]): Promise<OneEnding> {
  try {
    return await readFeed(feed, run);
  } catch (error) {
    if (error instanceof ApiError) return { kind: 'failed', error };
    throw error;
  }
}

/** What will not be better for the next feed. */
function endsRun({ status, code }: ApiError): boolean {
  return status === 401 || status === 402 || status === 429 || code === 'not-reached';
}

/** Keeps count of a run. */
function tallyOf(run: FeedsRun) {
  const feeds = new Map<string, FeedOutcome>();
  const gaps = new Set<string>();
  const failures: { what: string; error: XhealthError }[] = [];
  let isStopped = false;
  let limit: string | null = null;
  let interrupted = false;
  let inRow = 0;
  let items = 0;

  function failed(what: string, error: ApiError): boolean {
    failures.push({ what, error });
    inRow += 1;
    return endsRun(error) || inRow >= failuresInRow;
  }

  return {
    items: () => items,
    gap: (words: string) => void gaps.add(words),
    add(feed: Feed, page: { readonly items: number; readonly news: number }): void {
      const group = groupOf(feed);
      const before = feeds.get(group) ?? { what: feed.what, items: 0, news: 0 };
      feeds.set(group, { ...before, items: before.items + page.items, news: before.news + page.news });
      items += page.items;
      run.progress(feed.what, items);
    },
    /** Takes note of how a feed ended; whether the run ends with it. */
    ends({ what }: Feed, ending: OneEnding): boolean {
      if (ending.kind === 'failed') return failed(what, ending.error);
      inRow = 0;
      if (ending.kind === 'limit') limit = ending.words;
      interrupted ||= ending.kind === 'interrupted';
      if (ending.kind === 'stopped') {
        isStopped = true;
        gaps.add(`${capital(ending.words)}.`);
      }
      return limit !== null || interrupted;
    },
    broken(error: unknown): void {
      if (run.signal.aborted) interrupted = true;
      else if (isLimit(error)) limit = error.message.replace(/\.$/, '');
      else if (error instanceof ApiError) failed('the list of what to read', error);
      else throw error;
    },
    result(): FeedsResult {
      const upToDate = limit === null && !interrupted && !isStopped && failures.length === 0;
      return { feeds: [...feeds.values()], limit, failures, gaps: [...gaps], upToDate, interrupted };
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
