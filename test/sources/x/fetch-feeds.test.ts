import { describe, expect, it } from 'vitest';
import { compareKeys, type Feed, type Known, type KnownPost } from '../../../src/sources/feed.ts';
import { xApiV2 } from '../../../src/sources/x/api-v2.ts';
import { xFetcher } from '../../../src/sources/x/fetch.ts';
import { mapAll } from '../../support/map-all.ts';
import {
  all,
  connectRequest,
  fromTheTop,
  knowing,
  readThrough,
  refuse,
  type Script,
  scriptedHttp,
} from '../../support/scripted-http.ts';
import { errorAbout, idAt, maya, ownAt, replyAt } from '../../support/x-api-server.ts';

/** The clock of the tests is at noon of 20 November 2026. */
const yesterday = '2026-11-19T08:00:00.000Z';
const monthAgo = '2026-10-20T08:00:00.000Z';

interface Scene {
  readonly known?: Known;
  readonly allAuthors?: boolean;
}

async function feedsFor(answer: Script, { known = knowing(), allAuthors = false }: Scene = {}) {
  const http = scriptedHttp((call) => (call.name === 'me' ? { data: maya } : answer(call)));
  const connection = await xFetcher.connect(connectRequest(http, { allAuthors }));
  http.calls.length = 0;
  return { http, feeds: await all(connection.feeds(known)) };
}

async function feedOf(name: string, answer: Script, scene?: Scene) {
  const { http, feeds } = await feedsFor(answer, scene);
  return { http, feed: feeds.find((each) => each.name === name) as Feed };
}

const page = (data: readonly unknown[], next?: string) => ({
  data,
  meta: { result_count: data.length, ...(next === undefined ? {} : { next_token: next }) },
});

const own = (part: Partial<KnownPost> = {}): KnownPost => ({
  id: idAt(yesterday),
  at: yesterday,
  isReply: false,
  replies: null,
  quotes: null,
  ...part,
});

const posts = (...list: readonly KnownPost[]) => ({ known: knowing({ ownPosts: () => Promise.resolve(list) }) });

describe('feeds of X', () => {
  it('[U] are own posts, mentions, search, what lies around own posts of late, and profiles', async () => {
    const at = (time: string, part: Partial<KnownPost>) => own({ id: idAt(time), at: time, ...part });
    const { feeds } = await feedsFor(
      () => null,
      posts(
        at(yesterday, { replies: 4, quotes: 1 }),
        at('2026-11-18T08:00:00.000Z', { replies: 9, isReply: true, quotes: 0 }),
        at('2026-11-17T08:00:00.000Z', { replies: 9, quotes: 7 }),
        at('2026-11-12T08:00:00.000Z', { replies: 9, quotes: 3 }),
        at(monthAgo, { replies: 50, quotes: 50 }),
        own({ id: 'made/up', replies: 3, quotes: 3 }),
        own({ id: '12', at: null, replies: 3, quotes: 3 }),
      ),
    );
    expect(feeds.map(({ name, version }) => [name, version])).toEqual([
      ['posts', null],
      ['mentions', null],
      ['search', null],
      [`quotes:${idAt('2026-11-17T08:00:00.000Z')}`, '7'],
      [`quotes:${idAt('2026-11-12T08:00:00.000Z')}`, '3'],
      [`quotes:${idAt(yesterday)}`, '1'],
      [`replies:${idAt('2026-11-17T08:00:00.000Z')}`, '9'],
      [`replies:${idAt(yesterday)}`, '4'],
      ['authors', null],
    ]);
  });

  it('[U] of own posts are no more than fifty for quotes and a hundred for replies', async () => {
    const many = Array.from({ length: 150 }, (_, at) =>
      own({ id: String(2_000_000_000_000_000_000n + BigInt(at)), replies: at, quotes: at }),
    );
    const { feeds } = await feedsFor(() => null, posts(...many));
    const numberOf = (group: string) => feeds.filter(({ name }) => name.startsWith(`${group}:`)).length;
    expect([numberOf('quotes'), numberOf('replies')]).toEqual([50, 100]);
    expect(feeds.find(({ name }) => name.startsWith('quotes:'))?.version).toBe('149');
  });

  it('[U] cost at most what is included with a page, and in all what X gives at most', async () => {
    const cost = async (scene?: Scene) =>
      Object.fromEntries(
        (await feedsFor(() => null, scene)).feeds.map(({ name, worstCost, wholeCost }) => [
          name,
          [worstCost, wholeCost].map((each) => (each === undefined ? null : Number(each.toFixed(6)))),
        ]),
      );
    expect(await cost()).toEqual({ posts: [0.5, 16], mentions: [0.5, 4], search: [0.5, null], authors: [1, 50] });
    // 25 posts, each with two more and four accounts.
    expect(await cost({ allAuthors: true })).toEqual({
      posts: [0.5, 16],
      mentions: [1.375, 44],
      search: [1.375, null],
      authors: [1, 50],
    });
  });

  it('[U] count what came', async () => {
    const { feed } = await feedOf('posts', () => page([ownAt(yesterday)], 'b'));
    expect((await feed.page(fromTheTop)).cost).toBe(0.005);
    const included = { users: [maya], tweets: [ownAt(monthAgo)], posts: [ownAt(monthAgo)] };
    const { feed: mentions } = await feedOf('mentions', () => ({ ...page([replyAt(yesterday)]), includes: included }));
    expect((await mentions.page(fromTheTop)).cost).toBeCloseTo(3 * 0.005 + 0.01, 9);
  });

  it('[U] ask for accounts beside posts only where all authors are wanted', async () => {
    for (const allAuthors of [false, true]) {
      const { http, feeds } = await feedsFor(() => page([]), { allAuthors });
      for (const feed of feeds) await feed.page(fromTheTop);
      const expanded = http.calls.filter(({ url }) => url.searchParams.has('expansions')).map(({ name }) => name);
      expect(expanded).toEqual(allAuthors ? ['mentions', 'recent'] : []);
      expect(http.calls.map(({ url }) => url.searchParams.has('tweet.fields'))).toEqual([true, true, true]);
      expect(http.calls.map(({ url }) => url.searchParams.get('max_results'))).toEqual(
        allAuthors ? ['100', '25', '25'] : ['100', '100', '100'],
      );
    }
  });
});

describe('a list of X', () => {
  it('[U] is read from what is known on, page after page, with no more asked for than is wanted', async () => {
    const head = idAt(monthAgo);
    const { feed, http } = await feedOf('mentions', ({ url }) =>
      url.searchParams.has('pagination_token')
        ? page([replyAt('2026-11-01T08:00:00.000Z')])
        : page([replyAt(yesterday)], 'b'),
    );
    const pages = await readThrough(feed, head);
    expect(pages.map(({ items, newest, gap }) => [items, newest, gap])).toEqual([
      [1, idAt(yesterday), null],
      [1, idAt('2026-11-01T08:00:00.000Z'), null],
    ]);
    expect(
      http.calls.map(({ url }) => [url.searchParams.get('since_id'), url.searchParams.get('pagination_token')]),
    ).toEqual([
      [head, null],
      [head, 'b'],
    ]);
    await feed.page({ cursor: null, head, most: 1 });
    await feed.page({ cursor: null, head, most: 40 });
    expect(http.calls.slice(2).map(({ url }) => url.searchParams.get('max_results'))).toEqual(['5', '40']);
  });

  it('[U] may have an empty page that is not the last, and one without data', async () => {
    const { feed } = await feedOf('mentions', ({ url }) => {
      const token = url.searchParams.get('pagination_token');
      if (token === null) return { meta: { result_count: 0, next_token: 'b' } };
      return token === 'b' ? page([replyAt(yesterday)], 'c') : { meta: { result_count: 0, next_token: '' } };
    });
    const pages = await readThrough(feed);
    expect(pages.map(({ items, newest }) => [items, newest])).toEqual([
      [0, null],
      [1, idAt(yesterday)],
      [0, null],
    ]);
  });

  it('[U] says where it ends for good, and that some may be missing where there was more than it gives', async () => {
    let asked = 0;
    const script: Script = () => {
      asked += 1;
      return page(
        [replyAt(yesterday, { id: idAt(yesterday, 900 - asked) })],
        asked % 8 === 0 ? undefined : `t${asked}`,
      );
    };
    const { feed } = await feedOf('mentions', script);
    const first = await readThrough(feed);
    expect(first.map(({ gap }) => gap === null)).toEqual([...Array(7).fill(true), false]);
    expect(first.at(-1)?.gap).toContain('newest 800');
    expect((await readThrough(feed, idAt(monthAgo))).at(-1)?.gap).toContain('some between may be missing');
  });

  it('[U] that was left in the middle knows how far it had come', async () => {
    const { feed } = await feedOf('mentions', () => page([replyAt(yesterday)]));
    const seventh = '700~~t7';
    expect((await feed.page({ ...fromTheTop, cursor: seventh })).gap).toContain('newest 800');
    expect((await feed.page({ ...fromTheTop, cursor: '600~~t6' })).gap).toBeNull();
  });

  it('[U] that leads back to itself, or on and on, gives its own cursor again: whoever reads sees the circle', async () => {
    const { feed } = await feedOf('mentions', () => page([replyAt(yesterday)], 'same'));
    const second = await feed.page({ ...fromTheTop, cursor: '100~~same' });
    expect(second.next).toBe('100~~same');
    let number = 0;
    const { feed: endless } = await feedOf('mentions', () => {
      number += 1;
      return { meta: { next_token: `t${number % 2}` } };
    });
    const seen = new Set<string>();
    let cursor: string | null = null;
    do {
      if (cursor !== null) seen.add(cursor);
      cursor = (await endless.page({ ...fromTheTop, cursor })).next;
    } while (cursor !== null && !seen.has(cursor));
    expect([cursor === null, seen.size < 20]).toEqual([false, true]);
  });

  it('[U] of own posts is read again for seven days, and from what is known where that is older', async () => {
    const { feed, http } = await feedOf('posts', () => page([ownAt(yesterday)], 'b'));
    const { next } = await feed.page({ ...fromTheTop, head: idAt(yesterday) });
    expect(next).toBe('100~2026-11-13T00:00:00Z~b');
    await feed.page({ ...fromTheTop, head: idAt(yesterday), cursor: '100~2026-11-12T00:00:00Z~b' });
    await feed.page({ ...fromTheTop, head: idAt(monthAgo) });
    const asked = http.calls.map(({ url }) => [url.searchParams.get('start_time'), url.searchParams.get('since_id')]);
    expect(asked).toEqual([
      ['2026-11-13T00:00:00Z', null],
      ['2026-11-12T00:00:00Z', null],
      [null, idAt(monthAgo)],
    ]);
  });

  it('[U] keeps what came beside errors about others, whatever these are', async () => {
    const errors = [errorAbout('1600000000000000009', 'suspended'), { status: null }, 'x', null];
    const { feed } = await feedOf('mentions', () => ({ ...page([replyAt(yesterday)]), errors }));
    const { answer, items } = await feed.page(fromTheTop);
    const { records, facts } = mapAll(xApiV2, [answer]);
    expect([items, records.length]).toEqual([1, 1]);
    expect(facts.warnings).toMatchObject([{ code: 'partial-errors' }]);
    expect(records[0]?.post.id).toBe(idAt(yesterday));
  });

  it('[U] of which nothing is given is a failure, and of a post that is gone none', async () => {
    for (const kind of ['gone', 'suspended', 'private'] as const) {
      const script: Script = () => ({ errors: [errorAbout(maya.id, kind)] });
      const { feed } = await feedOf('mentions', script);
      await expect(feed.page(fromTheTop)).rejects.toMatchObject({ code: 'not-found', gone: false });
      const { feed: quotes } = await feedOf(`quotes:${idAt(yesterday)}`, script, posts(own({ quotes: 2 })));
      await expect(quotes.page(fromTheTop)).rejects.toMatchObject({ gone: true });
    }
  });

  it('[U] that is not found at all is a failure', async () => {
    for (const name of ['posts', 'mentions', 'search']) {
      const { feed } = await feedOf(name, () => refuse(404, { title: 'Not Found' }));
      await expect(feed.page(fromTheTop)).rejects.toMatchObject({ status: 404, gone: false });
    }
  });

  it.each([[null], ['<html>'], [[]], [{}], [{ data: null }], [{ meta: 'x' }]])(
    '[U] is refused where it is none: %j',
    async (body) => {
      const { feed } = await feedOf('mentions', () => body);
      await expect(feed.page(fromTheTop)).rejects.toMatchObject({ code: 'api-unexpected', exitCode: 4 });
    },
  );

  it('[U] may be out of order and hold what is no post: its newest is the newest all the same', async () => {
    const list = [replyAt(monthAgo), { id: 2 ** 53 }, { text: 'x' }, null, 'x', replyAt(yesterday)];
    const { feed } = await feedOf('mentions', () => page(list));
    expect(await feed.page(fromTheTop)).toMatchObject({ items: 6, newest: idAt(yesterday) });
  });
});

describe('search of X', () => {
  it('[U] finds what names the account or answers it, and nothing of its own', async () => {
    const { feed, http } = await feedOf('search', () => page([replyAt(yesterday)], 'b'));
    const { next } = await feed.page({ ...fromTheTop, most: 3 });
    await feed.page({ ...fromTheTop, cursor: next });
    const [first, second] = http.calls.map(({ url }) => url.searchParams);
    expect(first?.get('query')).toBe('(@maya_example OR to:maya_example) -from:maya_example');
    expect([first?.get('max_results'), first?.get('since_id')]).toEqual(['10', null]);
    expect(second?.get('next_token')).toBe('b');
  });

  it('[U] asks from what is known on, unless that is older than search goes back: then it says what may be missing', async () => {
    const { feed, http } = await feedOf('search', () => page([]));
    expect((await feed.page({ ...fromTheTop, head: idAt(yesterday) })).gap).toBeNull();
    expect((await feed.page({ ...fromTheTop, head: idAt('2026-11-13T12:30:00.000Z') })).gap).toContain('2026-11-13');
    expect((await feed.page({ ...fromTheTop, head: idAt(monthAgo) })).gap).toContain('2026-10-20');
    expect(http.calls.map(({ url }) => url.searchParams.get('since_id'))).toEqual([idAt(yesterday), null, null]);
  });

  it('[U] asks without what is known where X has another clock and calls it too old, and says so', async () => {
    const tooOld = refuse(400, { errors: [{ parameters: { since_id: ['x'] }, message: "'since_id' is too old" }] });
    const { feed, http } = await feedOf('search', ({ url }) => (url.searchParams.has('since_id') ? tooOld : page([])));
    const { gap } = await feed.page({ ...fromTheTop, head: idAt(yesterday) });
    expect(gap).toContain('may be missing until 2026-11-19');
    expect(http.calls.map(({ url }) => url.searchParams.get('since_id'))).toEqual([idAt(yesterday), null]);
    const { feed: refused } = await feedOf('search', () => tooOld);
    await expect(refused.page({ ...fromTheTop, head: idAt(yesterday) })).rejects.toMatchObject({ status: 400 });
  });

  it('[U] of a conversation leaves what names the account, and knows of no gap', async () => {
    const scene = posts(own({ replies: 3 }));
    const { feed, http } = await feedOf(`replies:${idAt(yesterday)}`, () => page([replyAt(yesterday)]), scene);
    expect((await feed.page({ ...fromTheTop, head: idAt(monthAgo) })).gap).toBeNull();
    expect(http.calls[0]?.url.searchParams.get('query')).toBe(
      `conversation_id:${idAt(yesterday)} -from:maya_example -to:maya_example -@maya_example`,
    );
  });
});

describe('quotes at X', () => {
  it('[U] are read to what is known', async () => {
    const scene = posts(own({ quotes: 3 }));
    const known = replyAt('2026-11-19T09:00:00.000Z');
    const { feed, http } = await feedOf(
      `quotes:${idAt(yesterday)}`,
      () => page([replyAt('2026-11-19T10:00:00.000Z'), known], 'b'),
      scene,
    );
    expect((await feed.page({ ...fromTheTop, head: known.id })).reached).toBe(true);
    expect((await feed.page({ ...fromTheTop, head: idAt(monthAgo) })).reached).toBe(false);
    expect((await feed.page(fromTheTop)).reached).toBe(false);
    expect(http.calls[0]?.url.pathname).toBe(`/2/tweets/${idAt(yesterday)}/quote_tweets`);
  });

  it('[U] of a post that is not there any more end their own feed alone', async () => {
    const { feed } = await feedOf(`quotes:${idAt(yesterday)}`, () => refuse(404, {}), posts(own({ quotes: 3 })));
    await expect(feed.page(fromTheTop)).rejects.toMatchObject({ gone: true });
  });
});

describe('profiles at X', () => {
  const ids = Array.from({ length: 230 }, (_, at) => String(1_600_000_000_000_000_000n + BigInt(at)));
  const profile = (id: string) => ({ ...maya, id, username: `u${id.slice(-3)}` });

  it('[U] are asked for of those who were flagged, a hundred at a time, and are of the pages that are read', async () => {
    let wanted = 0;
    const flaggedAuthors = () => {
      wanted += 1;
      return Promise.resolve(['made/up', ...ids]);
    };
    const script: Script = ({ url }) => {
      const [suspended = '', ...found] = (url.searchParams.get('ids') ?? '').split(',');
      return { data: found.map(profile), errors: [errorAbout(suspended, 'suspended')] };
    };
    const { feed, http } = await feedOf('authors', script, { known: knowing({ flaggedAuthors }) });
    const pages = await readThrough(feed);
    expect(pages.map(({ items, cost }) => [items, Number(cost.toFixed(4))])).toEqual([
      [99, 0.99],
      [99, 0.99],
      [29, 0.29],
    ]);
    expect(wanted).toBe(1);
    expect(http.calls.flatMap(({ url }) => url.searchParams.get('ids')?.split(',') ?? [])).toEqual(ids);
    const { batch } = mapAll(xApiV2, [pages[0]?.answer]);
    expect(batch.accounts[0]).toMatchObject({ id: ids[1], followers: 1200, createdAt: maya.created_at });
    // Accounts are in no order of time: no page is newer than what is known.
    expect(pages.map(({ newest }) => newest)).toEqual([null, null, null]);
  });

  it('[U] left in the middle are asked for from the first that is still not known, and lead in no circle', async () => {
    const flaggedAuthors = () => Promise.resolve(ids);
    const { feed, http } = await feedOf('authors', () => ({ data: [] }), { known: knowing({ flaggedAuthors }) });
    const cursor = '1';
    const { next } = await feed.page({ ...fromTheTop, cursor });
    expect(http.calls[0]?.url.searchParams.get('ids')?.split(',')[0]).toBe(ids[0]);
    expect([next, next === cursor]).toEqual(['2', false]);
  });

  it('[U] are of all where all are wanted, and of nobody without a call', async () => {
    const unknownAuthors = () => Promise.resolve(ids.slice(0, 2));
    const { feed, http } = await feedOf('authors', () => ({ data: [] }), {
      known: knowing({ unknownAuthors }),
      allAuthors: true,
    });
    await feed.page({ ...fromTheTop, most: 1 });
    expect(http.calls[0]?.url.searchParams.get('ids')).toBe(ids[0]);
    const { feed: nobody, http: none } = await feedOf('authors', () => null);
    expect(await nobody.page(fromTheTop)).toMatchObject({ items: 0, cost: 0, next: null });
    expect(none.calls).toEqual([]);
  });

  it('[U] of which all are suspended are a page without any', async () => {
    const flaggedAuthors = () => Promise.resolve(ids.slice(0, 1));
    const script: Script = () => ({ errors: [errorAbout(ids[0] ?? '', 'suspended')] });
    const { feed } = await feedOf('authors', script, { known: knowing({ flaggedAuthors }) });
    expect(await feed.page(fromTheTop)).toMatchObject({ items: 0, cost: 0, next: null });
  });
});

describe('order keys of X', () => {
  it('[U] are ids, which have grown longer over the years', () => {
    expect(compareKeys('99', idAt(yesterday))).toBeLessThan(0);
    expect(compareKeys(idAt(monthAgo), idAt(yesterday))).toBeLessThan(0);
  });
});
