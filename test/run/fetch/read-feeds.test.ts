import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors.ts';
import { bareAccount } from '../../../src/model/account.ts';
import { budgetOf } from '../../../src/run/fetch/budget.ts';
import { type FeedStore, feedStore } from '../../../src/run/fetch/feed-store.ts';
import { readFeed } from '../../../src/run/fetch/read-feed.ts';
import { type FeedsResult, readFeeds } from '../../../src/run/fetch/read-feeds.ts';
import type { FetchLimits } from '../../../src/run/fetch/request.ts';
import { type Connection, compareKeys, type Feed, type FeedPage, type PageRequest } from '../../../src/sources/feed.ts';
import { timeIsUp } from '../../../src/sources/http-errors.ts';
import { mastodonNotifications } from '../../../src/sources/mastodon/api.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { notification } from '../../support/mastodon-samples.ts';

const owner = bareAccount('mastodon', { id: 'ada@social.example', handle: 'ada@social.example' });
const noLimits: FetchLimits = { items: null, cost: null, timeMs: null };

/** Pages of items numbered from `newest` down to 1, by a cursor that is the last number seen. */
function pager(
  newest: number,
  { size = 3, over = {} }: { size?: number; over?: Partial<Feed> } = {},
): Feed & {
  readonly asked: PageRequest[];
} {
  const asked: PageRequest[] = [];
  return {
    name: 'notifications',
    what: 'mentions',
    format: mastodonNotifications,
    version: null,
    worstCost: 0,
    asked,
    async page(request) {
      asked.push(request);
      return pageAt(request, newest, size);
    },
    ...over,
  };
}

function pageAt({ cursor, head }: PageRequest, newest: number, size: number): FeedPage {
  const from = cursor === null ? newest : Number(cursor) - 1;
  const numbers = Array.from({ length: Math.max(0, Math.min(size, from)) }, (_, index) => from - index);
  const last = numbers.at(-1) ?? 0;
  return {
    answer: numbers.map((number) => notification(number)),
    items: numbers.length,
    cost: 0,
    newest: numbers[0] === undefined ? null : String(numbers[0]),
    next: last > 1 ? String(last) : null,
    reached: head !== null && numbers.some((number) => compareKeys(String(number), head) <= 0),
    gap: null,
  };
}

async function world() {
  const store = await openDatabase(null, null);
  const posts = async () => Number((await store.driver.all('SELECT count(*) AS n FROM posts'))[0]?.n);
  async function read(feeds: readonly Feed[], limits: Partial<FetchLimits> = {}, signal?: AbortSignal) {
    const clock = { now: () => Date.parse('2026-11-01T12:00:00Z'), sleep: async () => undefined, random: () => 0 };
    const now = () => new Date(clock.now()).toISOString();
    const result: FeedsResult = await readFeeds({
      connection: {
        account: owner,
        server: 'https://social.example',
        async *feeds() {
          yield* feeds;
        },
      } as unknown as Connection,
      known: { ownPosts: async () => [], flaggedAuthors: async () => [], unknownAuthors: async () => [] },
      kept: await feedStore(store, { account: owner, server: 'https://social.example', now }),
      budget: budgetOf({ ...noLimits, ...limits }, clock),
      signal: signal ?? new AbortController().signal,
      progress: () => undefined,
    });
    return result;
  }
  const warnings = async () => {
    const [row] = await store.driver.all('SELECT warnings FROM inputs');
    return JSON.parse(String(row?.warnings)).map(({ code }: { readonly code: string }) => code);
  };
  return { read, posts, warnings };
}

describe('reading feeds', () => {
  it('[I] reads to the end, then only what is newer', async () => {
    const { read, posts } = await world();
    expect(await read([pager(10)])).toMatchObject({ upToDate: true, feeds: [{ items: 10, news: 10 }] });

    const later = pager(12);
    expect(await read([later])).toMatchObject({ upToDate: true, feeds: [{ news: 2 }] });

    expect(later.asked).toEqual([{ cursor: null, head: '10', most: null }]);
    expect(await posts()).toBe(12);
  });

  it('[I] gives every feed its turn, though a limit is met by what the first reads again each time', async () => {
    const { read } = await world();
    const again = (): Feed => ({
      ...pager(6),
      name: 'posts',
      page: async (request) => ({ ...pageAt(request, 6, 3), reached: false }),
    });
    const ends: boolean[] = [];
    const asked: PageRequest[] = [];
    for (let run = 0; run < 6 && !ends.includes(true); run += 1) {
      const other = pager(9);
      const { failures } = await read([again(), other], { items: 3 });
      asked.push(...other.asked);
      ends.push(asked.length === 3);
      expect(failures).toEqual([]);
    }

    expect(asked.map(({ cursor }) => cursor)).toEqual([null, '7', '4']);
    expect(await read([again(), pager(9)])).toMatchObject({ upToDate: true });
  });

  it('[I] finishes the pass of an earlier run before it begins a new one', async () => {
    const { read, posts } = await world();
    expect(await read([pager(10)], { items: 4 })).toMatchObject({ limit: '--max-items 4', upToDate: false });
    expect(await posts()).toBe(6);

    const later = pager(20);
    expect(await read([later])).toMatchObject({ upToDate: true });

    expect(later.asked.map(({ cursor, head }) => [cursor, head])).toEqual([
      ['5', null],
      ['2', null],
      [null, '10'],
      ['18', '10'],
      ['15', '10'],
      ['12', '10'],
    ]);
    expect(await posts()).toBe(20);
  });

  it('[I] begins anew where the platform knows an old cursor no more', async () => {
    const { read, posts } = await world();
    await read([pager(10)], { items: 4 });
    const stale = pager(10);
    let asked = 0;
    const page = async (request: PageRequest) => {
      asked += 1;
      if (asked === 1) throw new ApiError('no such cursor', { code: 'refused', status: 400 });
      return stale.page(request);
    };

    expect(await read([{ ...stale, page }])).toMatchObject({ upToDate: true, failures: [] });
    expect(await posts()).toBe(10);
  });

  it.each([
    ['a cursor that leads back', (request: PageRequest) => ({ ...pageAt(request, 9, 3), next: '7' }), 6],
    [
      'the same page under another cursor',
      (request: PageRequest) => ({ ...pageAt({ ...request, cursor: null }, 9, 3), next: `${request.cursor}x` }),
      3,
    ],
    [
      'pages out of order',
      (request: PageRequest) =>
        request.cursor === '4' ? pageAt({ ...request, cursor: '100' }, 99, 3) : pageAt(request, 9, 3),
      9,
    ],
  ])('[I] stops at %s, keeps what came, and loses nothing for later', async (_, answer, kept) => {
    const { read, posts, warnings } = await world();
    const feed = pager(9);

    const stopped = await read([{ ...feed, page: async (request) => answer(request) }]);

    expect(stopped).toMatchObject({ upToDate: false, limit: null, failures: [] });
    expect(stopped.gaps).toHaveLength(1);
    expect(await posts()).toBe(kept);
    expect(await warnings()).toEqual(['fetch-loop']);
    expect(await read([pager(9)])).toMatchObject({ upToDate: true });
    expect(await posts()).toBeGreaterThanOrEqual(9);
    expect(await warnings()).toEqual([]);
  });

  it('[I] asks --max-cost before each call', async () => {
    const { read } = await world();
    const feed = pager(30, { over: { worstCost: 0.4 } });
    const paid = { ...feed, page: async (request: PageRequest) => ({ ...(await feed.page(request)), cost: 0.4 }) };

    const result = await read([paid], { cost: 1 });

    expect(result.limit).toBe('--max-cost 1');
    expect(feed.asked).toHaveLength(2);
    expect(await read([paid], { cost: 0 })).toMatchObject({ limit: '--max-cost 0' });
    // With so little no page ever comes: that is said.
    expect((await read([paid], { cost: 0.3 })).limit).toBe(
      '--max-cost 0.3, which is less than the $0.40 that one page may cost',
    );
    expect(feed.asked).toHaveLength(2);
  });

  it('[I] takes the time of --max-time as a limit, not as a fault', async () => {
    const { read, posts } = await world();
    const feed = pager(9);
    const page = async (request: PageRequest) => {
      if (request.cursor !== null) throw timeIsUp();
      return feed.page(request);
    };

    expect(await read([{ ...feed, page }])).toMatchObject({
      limit: 'The time given with --max-time is up',
      failures: [],
    });
    expect(await posts()).toBe(3);
  });

  it('[I] lets one feed end alone where what it is of is gone, and asks no more until it changes', async () => {
    const { read, posts } = await world();
    const calls: string[] = [];
    const gone = (version: string): Feed => ({
      ...pager(3, { over: { name: 'replies:7', version } }),
      page: async () => {
        calls.push(version);
        throw new ApiError('not there', { code: 'not-found', status: 404, gone: true });
      },
    });

    expect(await read([gone('1'), pager(3)])).toMatchObject({ upToDate: true, failures: [] });
    await read([gone('1')]);
    await read([gone('2')]);

    expect(calls).toEqual(['1', '2']);
    expect(await posts()).toBe(3);
  });

  it('[I] calls a list of the account that is not found a failure, not up to date', async () => {
    const { read } = await world();
    const missing: Feed = {
      ...pager(3),
      page: async () => {
        throw new ApiError('not there', { code: 'not-found', status: 404, gone: true });
      },
    };

    expect(await read([missing])).toMatchObject({ upToDate: false, failures: [{ what: 'mentions' }] });
  });

  it('[I] reads the others where one feed fails, and none where the token does', async () => {
    const failing = (status: number): Feed => ({
      ...pager(3, { over: { name: `posts-${status}` } }),
      page: async () => {
        throw new ApiError('no', { code: 'refused', status });
      },
    });
    const one = await world();
    expect(await one.read([failing(403), pager(3)])).toMatchObject({
      upToDate: false,
      failures: [{ what: 'mentions' }],
    });
    expect(await one.posts()).toBe(3);
    const all = await world();
    expect((await all.read([failing(401), pager(3)])).failures).toHaveLength(1);
    expect(await all.posts()).toBe(0);
  });

  it('[I] skips a feed whose counts say that nothing is new', async () => {
    const { read } = await world();
    const feed = pager(3, { over: { name: 'replies:7', version: '12' } });

    await read([feed]);
    await read([feed]);

    expect(feed.asked).toHaveLength(1);
  });

  it('[I] asks for a page while the one before is stored, and never for two', async () => {
    const { read } = await world();
    const feed = pager(9);
    let open = 0;
    let most = 0;
    const page = async (request: PageRequest) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      return feed.page(request);
    };

    await read([{ ...feed, page }]);

    expect(most).toBe(1);
  });

  it('[U] has asked for the next page before the last one is stored, and stores them one after the other', async () => {
    const events: string[] = [];
    const kept: FeedStore = {
      checkpoint: () => ({ head: null, pass: null, version: null }),
      wasRead: () => false,
      keep: async ({ answer }) => {
        const name = `${(answer as { readonly id: string }[])[0]?.id}`;
        events.push(`store ${name}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        events.push(`stored ${name}`);
        return 0;
      },
      warned: async () => null,
      hadTurn: [],
      keepTurns: async () => undefined,
      renumber: () => undefined,
    };
    const feed = pager(9);
    const page = async (request: PageRequest) => {
      events.push(`ask ${request.cursor}`);
      return feed.page(request);
    };
    const clock = { now: () => 0, sleep: async () => undefined, random: () => 0 };
    const { signal } = new AbortController();
    const nothing = () => undefined;

    await readFeed(
      { ...feed, page },
      { kept, budget: budgetOf(noLimits, clock), signal, stored: nothing, gap: nothing },
    );

    expect(events).toEqual([
      'ask null',
      'ask 7',
      'store 509',
      'ask 4',
      'stored 509',
      'store 506',
      'stored 506',
      'store 503',
      'stored 503',
    ]);
  });
});
