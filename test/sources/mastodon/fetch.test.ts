import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors.ts';
import { mapAnswer } from '../../../src/run/fetch/map-answer.ts';
import type { Connection, Feed, KnownPost, PageRequest } from '../../../src/sources/feed.ts';
import type { HttpAnswer, HttpClient } from '../../../src/sources/http.ts';
import { mastodonFetcher } from '../../../src/sources/mastodon/fetch.ts';
import { apiAccount, apiStatus, notification, ownStatus } from '../../support/mastodon-samples.ts';

const now = '2026-06-01T00:00:00.000Z';
const ownId = String(apiAccount('ada').id);

type Answers = Readonly<Record<string, unknown>>;

/** A client that answers by the path; an `ApiError` is thrown unless the caller takes its status. */
function fakeHttp(answers: Answers): HttpClient & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async json(url, options = {}): Promise<HttpAnswer> {
      const { pathname, search } = new URL(url);
      const path = `${pathname}${decodeURIComponent(search)}`;
      asked.push(path);
      const known = answers[path] ?? answers[pathname] ?? 404;
      const answer = typeof known === 'function' ? known(new URL(url)) : known;
      if (typeof answer === 'number') return refused(answer, options.accept ?? []);
      return isLinked(answer)
        ? { status: 200, headers: { link: answer.link }, body: answer.body }
        : { status: 200, headers: {}, body: answer };
    },
  };
}

function refused(status: number, accept: readonly number[]): HttpAnswer {
  if (accept.includes(status)) return { status, headers: {}, body: { error: 'no' } };
  throw new ApiError(`${status}`, { code: 'refused', status, gone: status === 404 });
}

function isLinked(answer: unknown): answer is { readonly link: string; readonly body: unknown } {
  return typeof answer === 'object' && answer !== null && 'link' in answer;
}

const own = { '/api/v1/accounts/verify_credentials': apiAccount('ada') };

async function connected(
  answers: Answers,
  { account = null, server = 'https://reached.example' as string | null } = {},
) {
  const http = fakeHttp({ ...own, ...answers });
  const connection = await mastodonFetcher.connect({
    account,
    server,
    secret: 'a-secret',
    http,
    allAuthors: false,
    now: () => now,
    purse: { ask: () => undefined, paid: () => undefined },
    session: null,
  });
  return { connection, http };
}

async function feedsOf(
  connection: Connection,
  posts: readonly KnownPost[] = [],
  read = true,
): Promise<readonly Feed[]> {
  const feeds: Feed[] = [];
  const known = { ownPosts: async () => posts, flaggedAuthors: async () => [], unknownAuthors: async () => [] };
  for await (const feed of connection.feeds(known)) {
    feeds.push(feed);
    if (read && feed.name === 'posts') await feed.page(start);
  }
  return feeds;
}

const start: PageRequest = { cursor: null, head: null, most: null };

describe('the account of a token', () => {
  it('[U] is stored under the name its server states, not the address it is reached by', async () => {
    const { connection } = await connected({});

    expect(connection.account).toMatchObject({
      id: 'ada@social.example',
      handle: 'ada@social.example',
      snapshotAt: now,
    });
    expect(connection.server).toBe('https://reached.example');
  });

  it('[U] names its server, else --server must', async () => {
    const { http } = await connected({}, { account: 'ada@social.example' as never, server: null });
    expect(http.asked).toEqual(['/api/v1/accounts/verify_credentials']);

    await expect(connected({}, { server: null })).rejects.toMatchObject({ code: 'server-needed', exitCode: 2 });
  });

  it('[U] may be none: what an application alone gets', async () => {
    await expect(connected({ '/api/v1/accounts/verify_credentials': 422 })).rejects.toMatchObject({
      code: 'token-refused',
    });
  });
});

describe('the limit', () => {
  it.each([
    ['2026-08-01T13:55:00.940463Z', Date.parse('2026-08-01T13:55:00.940Z')],
    ['1785592500', 1_785_592_500_000],
    ['1785592500940', 1_785_592_500_940],
  ])('[U] begins anew at %s', (reset, resetAt) => {
    expect(mastodonFetcher.rateLimit({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, 0)).toEqual({
      remaining: 0,
      resetAt,
    });
  });

  it('[U] is unknown where the server says nothing that can be read', () => {
    expect(mastodonFetcher.rateLimit({}, 0)).toBeNull();
    expect(mastodonFetcher.rateLimit({ 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': 'soon' }, 0)).toBeNull();
  });
});

describe('mentions and replies', () => {
  const feed = async (answers: Answers) => {
    const { connection, http } = await connected(answers);
    const found = (await feedsOf(connection, [], false)).find(({ name }) => name === 'notifications');
    if (found === undefined) throw new Error('no such feed');
    return { page: (request: Partial<PageRequest> = {}) => found.page({ ...start, ...request }), http };
  };

  it('[U] are asked for with what the server filtered, and since what is known', async () => {
    const { page, http } = await feed({ '/api/v1/notifications': [notification(2)] });

    await page({ head: '400', cursor: '600' });

    expect(http.asked.at(-1)).toBe(
      '/api/v1/notifications?limit=80&types[]=mention&types[]=quote&include_filtered=true&max_id=600&since_id=400',
    );
  });

  it('[U] are asked for in plainer words where a server refuses', async () => {
    const strict = ({ search }: URL) => (/include_filtered|quote/.test(search) ? 422 : [notification(2)]);
    const { page, http } = await feed({ '/api/v1/notifications': strict });

    const first = await page();
    await page();

    expect(first).toMatchObject({ items: 1, gap: expect.stringContaining('filtered') });
    expect(http.asked.filter((path) => path.includes('notifications?'))).toHaveLength(4);
  });

  it('[U] are all that is kept of what a server sends', async () => {
    const others = [notification(5, { type: 'favourite' }), notification(4, { type: 'pleroma:emoji_reaction' }), null];
    const { page } = await feed({
      '/api/v1/notifications': [...others, notification(3), notification(2, { type: 'quote' })],
    });

    const found = await page();

    expect(found).toMatchObject({ items: 5, newest: '505', next: '502' });
    expect(found.answer).toEqual([null, notification(3), notification(2, { type: 'quote' })]);
  });

  it.each([
    ['<https://x.example/?max_id=77>; rel="next", <https://x.example/?min_id=99>; rel="prev"', '77'],
    ['<https://x.example/?max_id=77&limit=3>; rel=next', '77'],
    ['<https://x.example/?min_id=99>, <https://x.example/?max_id=01HX%2B>; rel="next"', '01HX+'],
    ['<https://x.example/?min_id=99>; rel="prev"', null],
    ['nonsense', null],
  ])('[U] go on by the link %s', async (link, next) => {
    const { page } = await feed({ '/api/v1/notifications': { link, body: [notification(2)] } });

    expect((await page()).next).toBe(next);
  });

  it('[U] end with an empty page, and reach what is known by its number as text', async () => {
    const { page } = await feed({
      '/api/v1/notifications': ({ search }: URL) =>
        search.includes('max_id=1')
          ? []
          : [notification(1, { id: '10000000000000000001' }), notification(2, { id: '999' })],
    });

    expect(await page({ cursor: '1' })).toMatchObject({ items: 0, next: null, newest: null });
    expect(await page({ head: '1000' })).toMatchObject({ newest: '10000000000000000001', reached: true });
    expect(await page({ head: '99' })).toMatchObject({ reached: false });
  });
});

describe('replies to own posts', () => {
  const post = ownStatus(7, { replies_count: 2, created_at: '2026-05-30T00:00:00.000Z' });
  const stranger = apiStatus(8, { mentions: [], in_reply_to_id: post.id, in_reply_to_account_id: ownId });

  it('[U] are asked for where there are any, and known as replies though nobody is named in them', async () => {
    const { connection } = await connected({
      [`/api/v1/accounts/${ownId}/statuses`]: [post, ownStatus(6, { replies_count: 0 })],
      [`/api/v1/statuses/${post.id}/context`]: { ancestors: [], descendants: [stranger] },
    });
    const feeds = (await feedsOf(connection)).filter(({ name }) => name.startsWith('replies:'));

    expect(feeds).toMatchObject([{ name: `replies:${post.id}`, version: '2' }]);
    const page = await feeds[0]?.page(start);
    const { batch } = mapAnswer(page?.answer, { format: feeds[0]?.format as never, owner: connection.account, now });
    const reply = batch.posts.find((each) => each.post.id === stranger.uri);
    expect(reply).toMatchObject({
      role: 'record',
      seenAt: now,
      post: { inReplyTo: { postId: post.uri, author: { id: 'ada@social.example' } } },
    });
    expect(batch.posts.find((each) => each.post.id === post.uri)?.role).toBe('context');
  });

  it('[U] of posts known from earlier runs are asked for by the number in their link', async () => {
    const uri = 'https://social.example/users/ada/statuses/1234';
    const { connection, http } = await connected({
      [`/api/v1/accounts/${ownId}/statuses`]: [],
      '/api/v1/statuses/1234': { ...post, id: '1234', uri },
      '/api/v1/statuses/1234/context': { ancestors: [], descendants: [] },
    });
    const known = { at: null, quotes: null, isReply: false };
    const feeds = await feedsOf(connection, [
      { ...known, id: uri, replies: 3 },
      { ...known, id: 'https://social.example/users/ada/statuses/99', replies: 0 },
      { ...known, id: 'https://social.example/objects/0a1b', replies: 2 },
    ]);

    expect(feeds.map(({ name }) => name)).toEqual(['notifications', 'posts', 'replies:1234']);
    await feeds.at(-1)?.page(start);
    expect(http.asked.slice(-2)).toEqual(['/api/v1/statuses/1234', '/api/v1/statuses/1234/context']);
  });
});

describe('own posts', () => {
  it('[U] of the last month are read again, for their counts', async () => {
    const recent = Array.from({ length: 40 }, (_, index) =>
      ownStatus(99 - index, { created_at: '2026-05-20T00:00:00Z' }),
    );
    const old = [ownStatus(3, { created_at: '2026-03-01T00:00:00Z' })];
    const { connection } = await connected({
      [`/api/v1/accounts/${ownId}/statuses`]: ({ search }: URL) => (search.includes('max_id') ? old : recent),
    });
    const feed = (await feedsOf(connection, [], false)).find(({ name }) => name === 'posts');
    const head = String(recent[0]?.id);

    expect(await feed?.page({ ...start, head })).toMatchObject({ reached: false });
    expect(await feed?.page({ ...start, head, cursor: '5' })).toMatchObject({ reached: true });
  });
});

describe('an answer of 200 that is no list', () => {
  it.each([
    ['an object', { error: 'maintenance' }],
    ['null', { link: '', body: null }],
  ])('[U] (%s) is a failure, not the end of a feed', async (_, body) => {
    const { connection } = await connected({
      '/api/v1/notifications': body,
      [`/api/v1/accounts/${ownId}/statuses`]: body,
    });
    const feeds = (await feedsOf(connection, [], false)).slice(0, 2);

    expect(feeds.map(({ name }) => name)).toEqual(['notifications', 'posts']);
    for (const feed of feeds)
      await expect(feed.page({ ...start, cursor: '7' })).rejects.toMatchObject({
        code: 'answer-not-known',
        gone: false,
      });
  });

  it('[U] leaves a conversation to be read by the next run', async () => {
    const [post] = [ownStatus(1, { replies_count: 2 })];
    const { connection } = await connected({
      [`/api/v1/accounts/${ownId}/statuses`]: [post],
      [`/api/v1/statuses/${post?.id}/context`]: { error: 'maintenance' },
    });
    const conversation = (await feedsOf(connection)).find(({ name }) => name.startsWith('replies:'));

    await expect(conversation?.page(start)).rejects.toMatchObject({ code: 'answer-not-known', gone: false });
  });
});
