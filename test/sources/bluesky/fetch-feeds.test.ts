import { describe, expect, it } from 'vitest';
import { blueskyApi } from '../../../src/sources/bluesky/index.ts';
import type { Feed, Known, KnownPost } from '../../../src/sources/feed.ts';
import {
  notification,
  owner,
  ownerDid,
  postUri,
  postView,
  rkeys,
  rosa,
  rosaDid,
  timDid,
} from '../../support/bluesky-samples.ts';
import { mapAll } from '../../support/map-all.ts';
import { connected } from '../../support/scripted-bluesky.ts';
import { all, clock, fromTheTop, knowing, readThrough, refuse, type Script } from '../../support/scripted-http.ts';

const [key = '', other = ''] = rkeys;

function ownPost(part: Partial<KnownPost> = {}): KnownPost {
  return { id: `${ownerDid}/${key}`, at: '2026-05-02T10:00:00.000Z', isReply: false, replies: 2, quotes: 1, ...part };
}

async function feedOf(name: string, answer: Script, known: Known = knowing()) {
  const { connection, http } = await connected(answer);
  const feeds = await all(connection.feeds(known));
  const feed = feeds.find((each) => each.name === name) as Feed;
  http.calls.length = 0;
  return { feed, http };
}

/** The clock of the tests, in weeks since 1970. */
const week = String(Math.floor(Date.parse(clock) / 604_800_000));

function at(time: string, part: Record<string, unknown> = {}) {
  return notification('mention', {
    indexedAt: time,
    record: { $type: 'app.bsky.feed.post', text: 'x', createdAt: time },
    ...part,
  });
}

describe('feeds of Bluesky', () => {
  it('[U] go from notifications over own posts to threads, quotes and profiles', async () => {
    const posts = [
      ownPost(),
      ownPost({ id: `${ownerDid}/${other}`, replies: 0, quotes: null }),
      ownPost({ id: `${ownerDid}/cid/bafy`, replies: 9 }),
      ownPost({ id: `${rosaDid}/${key}` }),
    ];
    const { connection } = await connected(() => null);
    const feeds = await all(connection.feeds(knowing({ ownPosts: () => Promise.resolve(posts) })));
    expect(feeds.map(({ name, version, worstCost }) => [name, version, worstCost])).toEqual([
      ['notifications', null, 0],
      ['posts', null, 0],
      [`thread:${ownerDid}/${key}`, '2', 0],
      [`quotes:${ownerDid}/${key}`, '1', 0],
      ['profiles', null, 0],
      ['notifications:again', week, 0],
      ['posts:again', week, 0],
    ]);
    expect(new Set(feeds.map(({ format }) => format))).toEqual(new Set([blueskyApi]));
  });

  it('[U] ask for notifications of all accounts, followed or not', async () => {
    const { feed, http } = await feedOf('notifications', () => ({ notifications: [], cursor: '' }));
    expect(await feed.page({ ...fromTheTop, most: 20 })).toMatchObject({ items: 0, next: null, newest: null });
    const url = http.calls[0]?.url ?? new URL('https://none.example');
    expect(url.searchParams.get('priority')).toBe('false');
    expect(url.searchParams.getAll('reasons')).toEqual(['mention', 'reply', 'quote']);
    expect(url.searchParams.get('limit')).toBe('20');
    expect(url.searchParams.has('cursor')).toBe(false);
    expect(url.searchParams.has('seenAt')).toBe(false);
  });

  it('[U] go on over pages that are empty, until there is no cursor', async () => {
    const pages: Record<string, unknown> = {
      '': { notifications: [], cursor: 'one' },
      one: { notifications: [at('2026-11-01T00:00:00Z')], cursor: 'two' },
      two: { notifications: [] },
    };
    const { feed } = await feedOf('notifications', ({ url }) => pages[url.searchParams.get('cursor') ?? '']);
    const read = await readThrough(feed);
    expect(read.map(({ items, next, newest }) => [items, next, newest])).toEqual([
      [0, 'one', null],
      [1, 'two', '2026-11-01T00:00:00.000Z'],
      [0, null, null],
    ]);
  });

  it('[U] know by the cursor of an empty page how far they came', async () => {
    const { feed } = await feedOf('notifications', () => ({ notifications: [], cursor: '2026-10-01T00:00:00.000Z' }));
    expect(await feed.page({ ...fromTheTop, head: '2026-11-01T00:00:00.000Z' })).toMatchObject({
      newest: '2026-10-01T00:00:00.000Z',
      reached: true,
    });
    expect(await feed.page(fromTheTop)).toMatchObject({ reached: false });
  });

  it('[U] leave likes and follows, keep kinds nobody knows when a post is with them', async () => {
    const notifications = [
      notification('like', { uri: `at://${rosaDid}/app.bsky.feed.like/${key}` }),
      notification('invented-in-2030', { uri: postUri(timDid, key) }),
      at('2026-11-02T00:00:00.000Z'),
      'rubbish',
    ];
    const { feed } = await feedOf('notifications', () => ({ notifications }));
    const { answer, items } = await feed.page(fromTheTop);
    expect(items).toBe(3);
    const { records, skipped } = mapAll(blueskyApi, [answer]);
    expect(records).toHaveLength(2);
    expect(skipped).toEqual({ 'bad-record': 1 });
  });

  it('[U] read a day back beyond what is known, for what was seen late or states another time', async () => {
    const head = '2026-11-10T12:00:00.000Z';
    const page = async (time: string) => {
      const { feed } = await feedOf('notifications', () => ({ notifications: [at(time)], cursor: 'more' }));
      return (await feed.page({ ...fromTheTop, head })).reached;
    };
    expect(await page('2026-11-10T11:00:00.000Z')).toBe(false);
    expect(await page('2026-11-09T12:00:00.001Z')).toBe(false);
    expect(await page('2026-11-09T11:59:59.999Z')).toBe(true);
  });

  it('[U] go on below what says that it is older than it is, until the last of a page was seen long before', async () => {
    const head = '2026-11-10T12:00:00.000Z';
    const backdated = at('2026-11-12T00:00:00Z', { record: { text: 'x', createdAt: '2020-01-01T00:00:00Z' } });
    const old = at('2026-11-01T00:00:00Z');
    const page = async (...notifications: readonly unknown[]) => {
      const { feed } = await feedOf('notifications', () => ({ notifications, cursor: 'more' }));
      return feed.page({ ...fromTheTop, head });
    };
    expect(await page(backdated)).toMatchObject({ reached: false, newest: '2026-11-12T00:00:00.000Z' });
    expect(await page(old, backdated)).toMatchObject({ reached: false, isMixed: true });
    expect(await page(backdated, old)).toMatchObject({ reached: true });
  });

  it('[U] take no time from the future', async () => {
    const { feed } = await feedOf('notifications', () => ({ notifications: [at('2031-01-01T00:00:00.000Z')] }));
    expect((await feed.page(fromTheTop)).newest).toBe(clock);
  });

  it('[U] are looked at again to their end, unless the run has just read them so', async () => {
    const old = at('2020-01-01T00:00:00Z');
    const answer: Script = ({ url }) => ({
      notifications: [old],
      ...(url.searchParams.get('cursor') === 'last' ? {} : { cursor: 'last' }),
    });
    const { connection, http } = await connected(answer);
    const read = async (head: string | null) => {
      const feeds = await all(connection.feeds(knowing()));
      const [first, second] = ['notifications', 'notifications:again'].map((name) =>
        feeds.find((feed) => feed.name === name),
      );
      await readThrough(first as Feed, head);
      http.calls.length = 0;
      return readThrough(second as Feed, clock);
    };
    expect((await read('2026-11-10T12:00:00.000Z')).map(({ items }) => items)).toEqual([1, 1]);
    expect(http.calls).toHaveLength(2);
    expect((await read(null)).map(({ items, next }) => [items, next])).toEqual([[0, null]]);
    expect(http.calls).toEqual([]);
  });

  it('[U] read own posts a month back, for their counts rise', async () => {
    const old = postView(owner, key, { indexedAt: '2026-10-25T00:00:00.000Z', record: { text: 'x' } });
    const { feed, http } = await feedOf('posts', () => ({ feed: [{ post: old }], cursor: 'x' }));
    expect(await feed.page({ ...fromTheTop, head: '2026-11-20T00:00:00.000Z' })).toMatchObject({ reached: false });
    expect(await feed.page({ ...fromTheTop, head: '2026-11-25T00:00:00.000Z' })).toMatchObject({ reached: true });
    expect(http.calls[0]?.url.searchParams.get('actor')).toBe(ownerDid);
    expect(http.calls[0]?.url.searchParams.get('filter')).toBe('posts_with_replies');
  });

  it('[U] place a repost where it was made', async () => {
    const repost = {
      post: postView(rosa, key, { indexedAt: '2024-01-01T00:00:00.000Z' }),
      reason: { $type: 'app.bsky.feed.defs#reasonRepost', by: owner, indexedAt: '2026-11-19T00:00:00.000Z' },
    };
    const { feed } = await feedOf('posts', () => ({ feed: [repost] }));
    expect(await feed.page({ ...fromTheTop, head: '2026-11-20T00:00:00.000Z' })).toMatchObject({
      reached: false,
      newest: '2026-11-19T00:00:00.000Z',
    });
  });

  it('[U] take a thread with posts that are hidden in it', async () => {
    const thread = {
      $type: 'app.bsky.feed.defs#threadViewPost',
      post: postView(owner, key),
      replies: [
        { $type: 'app.bsky.feed.defs#blockedPost', uri: postUri(timDid, key), blocked: true, author: { did: timDid } },
        { $type: 'app.bsky.feed.defs#notFoundPost', uri: postUri(timDid, other), notFound: true },
        { post: postView(rosa, other), replies: [{ post: postView(rosa, key) }, null] },
      ],
    };
    const known = knowing({ ownPosts: () => Promise.resolve([ownPost()]) });
    const { feed, http } = await feedOf(`thread:${ownerDid}/${key}`, () => ({ thread }), known);
    const page = await feed.page(fromTheTop);
    expect(page).toMatchObject({ items: 2, next: null });
    expect(mapAll(blueskyApi, [page.answer]).skipped).toEqual({ 'hidden-by-platform': 2, 'bad-record': 1 });
    expect(http.calls[0]?.url.searchParams.get('uri')).toBe(postUri(ownerDid, key));
  });

  it('[U] end one thread, not all, when its post is gone', async () => {
    const known = knowing({ ownPosts: () => Promise.resolve([ownPost()]) });
    const gone = refuse(400, { error: 'NotFound', message: 'Post not found' });
    for (const name of ['thread', 'quotes']) {
      const { feed } = await feedOf(`${name}:${ownerDid}/${key}`, () => gone, known);
      await expect(feed.page(fromTheTop)).rejects.toMatchObject({ gone: true });
    }
    const { feed } = await feedOf('notifications', () => gone);
    await expect(feed.page(fromTheTop)).rejects.toMatchObject({ gone: false });
  });

  it('[U] tell an account that is taken down in the middle', async () => {
    const { feed } = await feedOf('notifications', () => refuse(401, { error: 'AccountTakedown', message: 'x' }));
    await expect(feed.page(fromTheTop)).rejects.toMatchObject({ code: 'account-suspended' });
  });

  it.each([[null], ['<html>'], [{}], [{ notifications: 'x', feed: {}, posts: null, thread: [] }]])(
    '[U] refuse an answer that is none: %j',
    async (body) => {
      const known = knowing({ ownPosts: () => Promise.resolve([ownPost()]) });
      const { connection } = await connected(() => body);
      for (const feed of (await all(connection.feeds(known))).slice(0, 4)) {
        await expect(feed.page(fromTheTop)).rejects.toMatchObject({ code: 'api-unexpected' });
      }
    },
  );

  it('[U] hand on the failure of the other side', async () => {
    const { feed } = await feedOf('notifications', () => refuse(502, '<html>'));
    await expect(feed.page(fromTheTop)).rejects.toMatchObject({ code: 'platform-failed', status: 502 });
  });

  it('[U] ask for profiles in batches of 25, each account once, with pages that differ', async () => {
    const left = Array.from({ length: 60 }, (_, index) => `did:plc:author${String(index).padStart(3, '0')}`);
    const noDids = Array.from({ length: 30 }, (_, index) => `~${index}`);
    // The accounts of the second batch are gone: nothing comes back for them, and they stay unknown.
    const known = knowing({ unknownAuthors: (limit) => Promise.resolve([...noDids, ...left].slice(0, limit)) });
    const asked: number[] = [];
    const { feed } = await feedOf(
      'profiles',
      ({ url }) => {
        const actors = url.searchParams.getAll('actors');
        asked.push(actors.length);
        return { profiles: asked.length === 2 ? [] : actors.map((did) => ({ did, handle: 'x.example.com' })) };
      },
      known,
    );
    const pages = await readThrough(feed);
    expect(asked).toEqual([20, 25, 15]);
    expect(pages.map(({ next }) => next)).toEqual(['1', '2', null]);
    expect(pages.flatMap(({ answer }) => mapAll(blueskyApi, [answer]).batch.accounts)).toHaveLength(
      60 - (asked[1] ?? 0),
    );
  });
});

describe('posts of Bluesky looked up again', () => {
  const id = (did: string, rkey = key) => ({ id: `${did}/${rkey}`, author: { id: did, handle: null } });
  const gone = 'did:plc:deleted';
  const [suspended, deactivated, blocked] = ['did:plc:suspended', 'did:plc:deactivated', 'did:plc:blocked'];
  const answer: Script = ({ name, url }) => {
    if (name === 'app.bsky.feed.getPosts') return { posts: [postView(rosa, key)] };
    if (name === 'app.bsky.actor.getProfiles') {
      return { profiles: [rosa, { did: blocked, handle: 'b.example.com', viewer: { blockedBy: true } }] };
    }
    const actor = url.searchParams.get('actor');
    if (actor === suspended) return refuse(400, { error: 'AccountTakedown', message: 'Account has been suspended' });
    if (actor === deactivated) return refuse(400, { error: 'AccountDeactivated', message: 'Account is deactivated' });
    return refuse(400, { error: 'InvalidRequest', message: 'Profile not found' });
  };

  it('[U] are gone only when neither a block nor their author explains it', async () => {
    const { connection, http } = await connected(answer);
    http.calls.length = 0;
    const posts = [id(rosaDid), id(rosaDid, other), id(suspended), id(deactivated), id(blocked), id(gone)];
    const states = await connection.recheck([...posts, { id: 'rubbish', author: { id: null, handle: null } }]);
    expect([...states]).toEqual([
      [`${rosaDid}/${key}`, 'up'],
      [`${rosaDid}/${other}`, 'gone'],
      [`${suspended}/${key}`, 'suspended'],
      [`${deactivated}/${key}`, 'private'],
      [`${blocked}/${key}`, 'unknown'],
      [`${gone}/${key}`, 'gone'],
      ['rubbish', 'unknown'],
    ]);
    expect(http.calls[0]?.url.searchParams.getAll('uris')).toHaveLength(6);
    expect(connection).toMatchObject({ recheckSize: 25, recheckCost: 0 });
  });

  it('[U] are not called gone when the answer makes no sense', async () => {
    for (const body of [{}, { posts: 'x' }]) {
      const { connection } = await connected(() => body);
      await expect(connection.recheck([id(rosaDid)])).rejects.toMatchObject({ code: 'api-unexpected' });
    }
    const { connection } = await connected(({ name }) => (name.endsWith('getPosts') ? { posts: [] } : refuse(403, {})));
    await expect(connection.recheck([id(rosaDid)])).rejects.toMatchObject({ status: 403 });
  });
});
