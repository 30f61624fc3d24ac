import { describe, expect, it } from 'vitest';
import type { Feed, Known, KnownPost } from '../../../src/sources/feed.ts';
import { threadsApi } from '../../../src/sources/threads/api.ts';
import { threadsFetcher } from '../../../src/sources/threads/fetch.ts';
import { mapAll } from '../../support/map-all.ts';
import {
  all,
  clock,
  connectRequest,
  fromTheTop,
  knowing,
  readThrough,
  refuse,
  type Script,
  scriptedHttp,
} from '../../support/scripted-http.ts';
import { idOfPost, insight, maya, profile, threadsPost, threadsReply } from '../../support/threads-samples.ts';

const secret = 'THAA-a-secret-token';
const noScope = refuse(400, { error: { message: 'x', type: 'OAuthException', code: 10 } });
const debug = {
  data: { is_valid: true, expires_at: 1_800_000_000, scopes: ['threads_basic', 'threads_read_replies'] },
};

/** A server that knows the account and what its token may do; the rest is the test's. */
function serving(answer: Script, { header = true } = {}): Script {
  return (call) => {
    const inHeader = call.options.headers?.authorization === `Bearer ${secret}`;
    const isTaken = header ? inHeader : call.url.searchParams.get('access_token') === secret;
    if (!isTaken) return refuse(400, { error: { message: 'x', type: 'OAuthException', code: 190 } });
    if (call.name === 'me') return profile;
    return call.name === 'debug_token' ? debug : answer(call);
  };
}

async function connected(answer: Script, part = {}) {
  const http = scriptedHttp(serving(answer, part));
  const connection = await threadsFetcher.connect(connectRequest(http, { secret }));
  http.calls.length = 0;
  return { http, connection };
}

async function feedOf(name: string, answer: Script, known: Known = knowing()) {
  const { http, connection } = await connected(answer);
  const feed = (await all(connection.feeds(known))).find((each) => each.name === name) as Feed;
  return { http, feed };
}

function known(part: Partial<KnownPost> = {}): KnownPost {
  return { id: idOfPost(1), at: '2026-11-17T20:54:47.000Z', isReply: false, replies: 2, quotes: null, ...part };
}

const posts = (...list: readonly KnownPost[]) => knowing({ ownPosts: () => Promise.resolve(list) });
const page = (data: readonly unknown[], after?: string) => ({
  data,
  paging: after === undefined ? {} : { cursors: { after } },
});

describe('the token of Threads', () => {
  it('[U] goes in a header, and its account and end are told', async () => {
    const http = scriptedHttp(serving(() => null));
    const connection = await threadsFetcher.connect(connectRequest(http, { secret, account: '@MAYA.example' }));
    expect(connection.account).toMatchObject({
      id: maya.id,
      handle: maya.username,
      bio: 'Lanes and trees.',
      snapshotAt: clock,
    });
    expect(connection.expiresAt).toBe('2027-01-15T08:00:00.000Z');
    expect(connection.server).toBe('https://graph.threads.net');
    expect(http.calls.filter(({ url }) => url.searchParams.has('access_token'))).toEqual([]);
    expect(Object.fromEntries((await connection.permissions()).map(({ what, allowed }) => [what, allowed]))).toEqual({
      'read your profile and your threads': true,
      'read replies to them': true,
      'read where you are mentioned': false,
      'read their views and other counts': false,
      'write, or hide replies, in your name': false,
    });
  });

  it('[U] goes as a parameter where a server takes no header, and then always', async () => {
    const { http, connection } = await connected(() => page([]), { header: false });
    const [feed] = await all(connection.feeds(knowing()));
    await feed?.page(fromTheTop);
    expect(http.calls.map(({ url }) => url.searchParams.get('access_token'))).toEqual([secret]);
  });

  it('[U] that is refused is told without being shown', async () => {
    const script = () => refuse(400, { error: { message: `Cannot parse access token ${secret}`, code: 190 } });
    const error = await threadsFetcher
      .connect(connectRequest(scriptedHttp(script), { secret }))
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'token-refused', exitCode: 4 });
    expect(String(error) + JSON.stringify(error)).not.toContain(secret);
  });

  it('[U] of another account is not used', async () => {
    const http = scriptedHttp(serving(() => null));
    const request = connectRequest(http, { secret, account: 'rosa.example' });
    await expect(threadsFetcher.connect(request)).rejects.toMatchObject({ code: 'other-account', exitCode: 2 });
  });

  it.each([refuse(404, {}), refuse(400, { error: { code: 100 } }), {}, { data: { scopes: 'x', expires_at: 0 } }])(
    '[U] may do what is unknown, until nobody knows when, where it cannot be asked (%#)',
    async (answer) => {
      const script: Script = (call) => (call.name === 'debug_token' ? answer : profile);
      const connection = await threadsFetcher.connect(connectRequest(scriptedHttp(script), { secret }));
      expect(connection.expiresAt).toBeNull();
      expect((await connection.permissions()).map(({ allowed }) => allowed)).toEqual([null, null, null, null, null]);
    },
  );

  it.each([[null], [{}], [{ id: 'x' }], [[]]])('[U] of a server that is none (%j) is no success', async (body) => {
    const request = connectRequest(
      scriptedHttp(() => body),
      { secret },
    );
    await expect(threadsFetcher.connect(request)).rejects.toMatchObject({ code: 'api-unexpected' });
  });
});

describe('feeds of Threads', () => {
  it('[U] are own threads and replies, mentions, and the replies to what has any', async () => {
    const list = posts(
      known(),
      known({ id: idOfPost(2), replies: 0 }),
      known({ id: idOfPost(3), isReply: true }),
      known({ id: idOfPost(4), replies: null }),
      known({ id: idOfPost(5), replies: null, at: '2026-01-01T00:00:00.000Z' }),
      known({ id: 'export/made' }),
    );
    const { connection } = await connected(() => null);
    expect((await all(connection.feeds(list))).map(({ name, version }) => [name, version])).toEqual([
      ['posts', null],
      ['own-replies', null],
      ['mentions', null],
      [`replies:${idOfPost(1)}`, '2'],
      [`replies:${idOfPost(3)}`, '2'],
      [`replies:${idOfPost(4)}`, null],
      [`replies:${idOfPost(5)}`, 'old'],
    ]);
  });

  it('[U] ask a thread for its conversation, and a reply for its replies', async () => {
    const list = posts(known(), known({ id: idOfPost(3), isReply: true }));
    for (const [number, edge] of [
      [1, 'conversation'],
      [3, 'replies'],
    ] as const) {
      const { feed, http } = await feedOf(`replies:${idOfPost(number)}`, () => page([threadsReply(2)]), list);
      const { answer, items, reached } = await feed.page({ ...fromTheTop, head: '2026-11-20T00:00:00.000Z' });
      expect(http.calls[0]?.url.pathname).toBe(`/v1.0/${idOfPost(number)}/${edge}`);
      expect(http.calls[0]?.url.searchParams.get('fields')).toContain('replied_to');
      // A conversation is read whole.
      expect([items, reached]).toEqual([1, false]);
      expect(mapAll(threadsApi, [answer]).records).toHaveLength(1);
    }
  });

  it('[U] put counts to own posts, in the shape that is read', async () => {
    const script: Script = ({ name }) =>
      name === 'insights'
        ? { data: [insight('views', 40)] }
        : page([threadsPost(1), threadsPost(2, { media_type: 'REPOST_FACADE' })]);
    const { feed, http } = await feedOf('posts', script);
    const { answer } = await feed.page(fromTheTop);
    expect(http.calls.map(({ name }) => name)).toEqual(['threads', 'insights']);
    expect(http.calls[1]?.url.searchParams.get('metric')).toContain('views');
    expect(mapAll(threadsApi, [answer]).records.map(({ metrics }) => metrics?.views ?? null)).toEqual([40, null]);
  });

  it('[U] go without counts when the token may not read them, ask once, and say so', async () => {
    const script: Script = ({ name }) => (name === 'insights' ? noScope : page([threadsPost(1), threadsPost(2)]));
    const { feed, http } = await feedOf('posts', script);
    const { items, gap, answer } = await feed.page(fromTheTop);
    expect([items, gap]).toEqual([2, expect.stringContaining('threads_manage_insights')]);
    expect(http.calls.map(({ name }) => name)).toEqual(['threads', 'insights']);
    expect(mapAll(threadsApi, [answer]).records.map(({ metrics }) => metrics)).toEqual([null, null]);
  });

  it('[U] lose the counts of one post alone, when only they are refused', async () => {
    const script: Script = ({ name, url }) => {
      if (name !== 'insights') return page([threadsPost(1), threadsPost(2)]);
      return url.pathname.includes(idOfPost(1))
        ? refuse(400, { error: { code: 100 } })
        : { data: [insight('views', 5)] };
    };
    const { feed } = await feedOf('posts', script);
    const { answer, gap } = await feed.page(fromTheTop);
    expect(mapAll(threadsApi, [answer]).records.map(({ metrics }) => metrics?.views ?? null)).toEqual([null, 5]);
    expect(gap).toBeNull();
  });

  it('[U] follow the cursor of lists that have no next, to an empty page or one that leads to itself', async () => {
    const script: Script = ({ url }) => {
      const after = url.searchParams.get('after');
      return after === null
        ? page([threadsReply(2)], 'a')
        : after === 'a'
          ? page([threadsReply(3)], 'b')
          : page([], 'c');
    };
    const { feed } = await feedOf('mentions', script);
    expect((await readThrough(feed)).map(({ items, next }) => [items, next])).toEqual([
      [1, 'a'],
      [1, 'b'],
      [0, null],
    ]);
    const { feed: looping } = await feedOf('mentions', () => page([threadsReply(2)], 'same'));
    expect((await readThrough(looping)).map(({ next }) => next)).toEqual(['same', null]);
  });

  it('[U] say that mentions are few until Meta grants access, or that none may be read', async () => {
    const { feed } = await feedOf('mentions', () => page([]));
    expect((await feed.page(fromTheTop)).gap).toContain('Advanced Access');
    const { feed: refused } = await feedOf('mentions', () => noScope);
    expect(await refused.page(fromTheTop)).toMatchObject({
      items: 0,
      next: null,
      gap: expect.stringContaining('none were read'),
    });
  });

  it('[U] ask for the replies to no further post when the token may read none', async () => {
    const { http, connection } = await connected(() => noScope);
    const feeds = (await all(connection.feeds(posts(known(), known({ id: idOfPost(2) }))))).slice(3);
    for (const feed of feeds) expect((await feed.page(fromTheTop)).gap).toContain('threads_read_replies');
    expect(http.calls).toHaveLength(1);
  });

  it('[U] stop at what is known, with room for what came late', async () => {
    const head = '2026-11-20T00:00:00.000Z';
    const reached = async (name: string, timestamp: string) => {
      const { feed } = await feedOf(name, ({ name: asked }) =>
        asked === 'insights' ? { data: [] } : page([threadsPost(1, { timestamp })], 'x'),
      );
      return (await feed.page({ ...fromTheTop, head })).reached;
    };
    expect(await reached('mentions', '2026-11-19T00:00:01+0000')).toBe(false);
    expect(await reached('mentions', '2026-11-18T23:59:59+0000')).toBe(true);
    expect(await reached('posts', '2026-10-22T00:00:00+0000')).toBe(false);
    expect(await reached('posts', '2026-10-20T00:00:00+0000')).toBe(true);
  });

  it('[U] end one feed when its post is gone, and all at the limit of calls', async () => {
    const name = `replies:${idOfPost(1)}`;
    const gone = refuse(400, { error: { code: 100, error_subcode: 33 } });
    const { feed } = await feedOf(name, () => gone, posts(known()));
    await expect(feed.page(fromTheTop)).rejects.toMatchObject({ gone: true });
    for (const code of [4, 17, 32, 613]) {
      const { feed: limited } = await feedOf(name, () => refuse(400, { error: { code } }), posts(known()));
      await expect(limited.page(fromTheTop)).rejects.toMatchObject({ code: 'limit-far', gone: false });
    }
  });

  it.each([['<html>'], [{ data: 'x' }], [{ error: { code: 1 } }]])(
    '[U] refuse an answer that is none: %j',
    async (body) => {
      const { feed } = await feedOf('mentions', () => body);
      await expect(feed.page(fromTheTop)).rejects.toMatchObject({ exitCode: 4 });
    },
  );

  it('[U] never call a post gone: what Threads answers can mean that it was made private', async () => {
    const script: Script = ({ name }) =>
      name === idOfPost(1) ? { id: name } : refuse(400, { error: { code: 100, error_subcode: 33 } });
    const { connection } = await connected(script);
    const author = { id: null, handle: 'rosa.example' };
    const states = await connection.recheck([idOfPost(1), idOfPost(2), 'export/made'].map((id) => ({ id, author })));
    expect([...states.values()]).toEqual(['up', 'unknown', 'unknown']);
  });
});
