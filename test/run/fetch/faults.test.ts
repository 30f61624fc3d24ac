import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors.ts';
import type { FetchPlatform } from '../../../src/sources/fetch-names.ts';
import { isObject } from '../../../src/sources/loose.ts';
import { notification, owner, ownerDid, postRecord, postUri, rkeys, rosaDid } from '../../support/bluesky-samples.ts';
import { contentsOf } from '../../support/cache-contents.ts';
import { fetchOnce } from '../../support/fetch-run.ts';
import { mastodonRoutes, mastodonToken, mentions, ownStatuses } from '../../support/mastodon-server.ts';
import {
  type ReplayAnswer,
  type ReplayRequest,
  type ReplayRoutes,
  type ReplayServer,
  replayServer,
} from '../../support/replay-server.ts';
import { testFolder } from '../../support/run-cli.ts';
import { profile, threadsPost, threadsReply } from '../../support/threads-samples.ts';
import { tiktokVideo, userAnswer, videosAnswer } from '../../support/tiktok-api-samples.ts';
import { ownAt, replyAt, xRoutes } from '../../support/x-api-server.ts';

/*
 * Every fault on every platform, in the middle of a list: what came before it is kept, it is told without the secret, and the
 * run after it brings the cache to what one run brings that nothing disturbed, row by row.
 */

const folder = testFolder();
const now = '2026-11-20T12:00:00.000Z';
const size = 4;

interface World {
  readonly secret: string;
  readonly routes: ReplayRoutes;
  /** The route of the list that breaks, and how many items it has. */
  readonly list: string;
  readonly items: number;
  /** What a 429 says of the window, so many seconds before it begins anew. */
  readonly limit: (seconds: number) => Readonly<Record<string, string>>;
}

const hour = (at: number) => new Date(Date.parse(now) - at * 3_600_000).toISOString();
const inSeconds = (seconds: number) => String(Math.floor(Date.now() / 1_000) + seconds);

/** Items in pages by a cursor that is a place among them. */
function paged<Item>(items: readonly Item[], cursor: string | null) {
  const from = Number(cursor ?? '0');
  const next = from + size < items.length ? String(from + size) : null;
  return { page: items.slice(from, from + size), next };
}

function mastodonWorld(): World {
  return {
    secret: mastodonToken,
    routes: mastodonRoutes({ notifications: mentions(12), statuses: ownStatuses(3), pageSize: size }),
    list: 'GET /api/v1/notifications',
    items: 12,
    limit: (seconds) => ({
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': new Date(Date.now() + seconds * 1_000).toISOString().replace('Z', '123Z'),
    }),
  };
}

function blueskyWorld(): World {
  const facet = { $type: 'app.bsky.richtext.facet#mention', did: ownerDid };
  const all = rkeys.slice(0, 12).map((rkey, at) =>
    notification('mention', {
      uri: postUri(rosaDid, rkey),
      indexedAt: hour(at),
      record: postRecord('@owner.example.com no', {
        createdAt: hour(at),
        facets: [{ index: { byteStart: 0, byteEnd: 18 }, features: [facet] }],
      }),
    }),
  );
  const session = { did: ownerDid, handle: owner.handle, accessJwt: 'access-token', refreshJwt: 'refresh-token' };
  const xrpc = (name: string) => `GET /xrpc/app.bsky.${name}`;
  return {
    secret: 'owner.example.com:abcd-efgh-ijkl-mnop',
    routes: {
      'POST /xrpc/com.atproto.server.createSession': () => ({ body: session }),
      'POST /xrpc/com.atproto.server.refreshSession': () => ({ body: session }),
      [xrpc('actor.getProfile')]: () => ({ body: owner }),
      [xrpc('actor.getProfiles')]: () => ({ body: { profiles: [] } }),
      [xrpc('feed.getAuthorFeed')]: () => ({ body: { feed: [] } }),
      [xrpc('notification.listNotifications')]: ({ url }) => {
        const { page, next } = paged(all, url.searchParams.get('cursor'));
        return { body: { notifications: page, ...(next === null ? {} : { cursor: next }) } };
      },
    },
    list: xrpc('notification.listNotifications'),
    items: 12,
    limit: (seconds) => ({ 'ratelimit-remaining': '0', 'ratelimit-reset': inSeconds(seconds) }),
  };
}

function xWorld(): World {
  const list = 'GET /2/users/:id/mentions';
  const secret = 'AAAA-a-secret-bearer-token';
  const all = Array.from({ length: 12 }, (_, at) => replyAt(hour(at + 1)));
  const routes = xRoutes({ secret, now, own: [ownAt(hour(2))], mentions: all });
  return {
    secret,
    routes: {
      ...routes,
      [list]: (request) => {
        request.url.searchParams.set('max_results', String(size));
        return routes[list]?.(request) ?? {};
      },
    },
    list,
    items: 12,
    limit: (seconds) => ({ 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': inSeconds(seconds) }),
  };
}

function threadsWorld(): World {
  const all = Array.from({ length: 12 }, (_, at) =>
    threadsReply(50 - at, {
      text: 'Ask @maya.example',
      timestamp: `${hour(at).slice(0, 19)}+0000`,
      root_post: { id: '5' },
      replied_to: { id: '5' },
    }),
  );
  return {
    secret: 'THAA-a-secret-token',
    routes: {
      'GET /v1.0/me': () => ({ body: profile }),
      'GET /v1.0/debug_token': () => ({ body: { data: { expires_at: 1_800_000_000, scopes: ['threads_basic'] } } }),
      'GET /v1.0/me/threads': () => ({ body: { data: [threadsPost(1, { has_replies: false })] } }),
      'GET /v1.0/me/replies': () => ({ body: { data: [] } }),
      'GET /v1.0/:id/insights': () => ({ body: { data: [] } }),
      'GET /v1.0/me/mentions': ({ url }) => {
        const { page, next } = paged(all, url.searchParams.get('after'));
        return { body: { data: page, ...(next === null ? {} : { paging: { cursors: { after: next } } }) } };
      },
    },
    list: 'GET /v1.0/me/mentions',
    items: 12,
    // Threads says nothing of its windows.
    limit: () => ({ 'retry-after': '60' }),
  };
}

function tiktokWorld(): World {
  const all = Array.from({ length: 12 }, (_, at) => tiktokVideo(40 - at, hour(at)));
  return {
    secret: 'act.a-secret-token',
    routes: {
      'GET /v2/user/info/': () => ({ body: userAnswer }),
      'POST /v2/video/list/': ({ body }) => {
        const cursor = isObject(body) && body.cursor !== undefined ? String(body.cursor) : null;
        const { page, next } = paged(all, cursor);
        return { body: videosAnswer(page, next === null ? undefined : Number(next)) };
      },
    },
    list: 'POST /v2/video/list/',
    items: 12,
    limit: () => ({ 'retry-after': '60' }),
  };
}

const worlds: readonly (readonly [FetchPlatform, () => World])[] = [
  ['mastodon', mastodonWorld],
  ['bluesky', blueskyWorld],
  ['x', xWorld],
  ['threads', threadsWorld],
  ['tiktok', tiktokWorld],
];

/** What is wrong with an answer, and whether another try of the same run is made. */
const faults: readonly (readonly [string, ReplayAnswer, 'passes' | 'lasts'])[] = [
  ['401', { status: 401, body: { error: 'invalid', title: 'Unauthorized' } }, 'lasts'],
  ['403', { status: 403, body: { error: 'no', title: 'Forbidden' } }, 'lasts'],
  ['404', { status: 404, body: { error: 'Record not found' } }, 'lasts'],
  ['404 as a page', { status: 404, raw: '<html>Not found</html>' }, 'lasts'],
  ['429', { status: 429, body: {} }, 'passes'],
  ['500', { status: 500, body: {} }, 'passes'],
  ['502', { status: 502, raw: '<html>Bad gateway</html>' }, 'passes'],
  ['503', { status: 503, raw: '' }, 'passes'],
  ['504', { status: 504, body: {} }, 'passes'],
  ['HTML', { raw: '<!doctype html><title>Maintenance</title>', headers: { 'content-type': 'text/html' } }, 'lasts'],
  ['truncated JSON', { raw: '[{"id":"1","sta' }, 'passes'],
  ['another JSON', { body: { hello: 'world' } }, 'lasts'],
  ['nothing', { raw: '' }, 'lasts'],
  ['null', { body: null }, 'lasts'],
  ['gzip garbage', { raw: 'garbage garbage', headers: { 'content-encoding': 'gzip' } }, 'passes'],
  ['gzip cut off', { raw: gzipSync('[1]').subarray(0, 15), headers: { 'content-encoding': 'gzip' } }, 'passes'],
  ['1 GB', { flood: 1024 ** 3 }, 'lasts'],
  ['a reset before it', { fault: 'reset' }, 'passes'],
  ['a reset within it', { fault: 'cut', body: { data: 'x'.repeat(50_000) } }, 'passes'],
];

let files = 0;
const servers: ReplayServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

async function serving({ routes, list }: World, answer: (request: ReplayRequest) => ReplayAnswer | null) {
  const usual = routes[list];
  const server = await replayServer({ ...routes, [list]: (request) => answer(request) ?? usual?.(request) ?? {} });
  servers.push(server);
  return server;
}

/** Paths name the server, whose port differs: they are left out. */
async function rowsOf(cache: string): Promise<string> {
  return JSON.stringify(await contentsOf(cache)).replace(/127\.0\.0\.1:\d+/g, 'server');
}

async function countOf(cache: string): Promise<number> {
  return (await contentsOf(cache)).sightings?.length ?? 0;
}

describe.each(worlds)('a fault of %s', (platform, make) => {
  const world = make();
  const place = (server: ReplayServer) => ({
    platform,
    server: server.url,
    secret: world.secret,
    cache: join(folder, `${platform}-${files++}.sqlite`),
    now,
  });
  let wanted = '';
  beforeAll(async () => {
    const unbroken = place(await serving(world, () => null));
    expect(await fetchOnce(unbroken)).toMatchObject({ upToDate: true, failures: [] });
    wanted = await rowsOf(unbroken.cache);
    expect(await countOf(unbroken.cache)).toBeGreaterThanOrEqual(world.items);
  });

  it.each(faults)('[I] that lasts (%s) is told, keeps what came, and costs nothing in the end', async (_, fault) => {
    let isBroken = true;
    const server = await serving(world, ({ before }) => (isBroken && before > 0 ? fault : null));
    const at = place(server);

    const { upToDate, limit, failures, interrupted } = await fetchOnce(at);

    expect([upToDate, interrupted, limit]).toEqual([false, false, null]);
    expect(failures.length).toBeGreaterThan(0);
    for (const { error } of failures) {
      expect(error.exitCode).toBe(4);
      expect(`${error.message} ${error.hint}`).not.toMatch(/secret|nobody-may-see|abcd-efgh|access-token/);
    }
    expect(await countOf(at.cache)).toBeGreaterThanOrEqual(size);
    expect(await countOf(at.cache)).toBeLessThan(JSON.parse(wanted).sightings.length);
    isBroken = false;
    expect(await fetchOnce(at)).toMatchObject({ upToDate: true, failures: [] });
    expect(await rowsOf(at.cache)).toBe(wanted);
  });

  it.each(faults.filter(([, , kind]) => kind === 'passes'))('[I] that passes (%s) is not noticed', async (_, fault) => {
    const at = place(await serving(world, ({ before }) => (before === 1 ? fault : null)));

    const { upToDate, failures, slept } = await fetchOnce(at);

    expect([upToDate, failures, slept.length]).toEqual([true, [], 1]);
    expect(await rowsOf(at.cache)).toBe(wanted);
  });

  it('[I] of too many calls waits until the window begins anew, in the form in which it is told', async () => {
    const limited = () => ({ status: 429, headers: world.limit(60), body: {} });
    const at = place(await serving(world, ({ before }) => (before === 1 ? limited() : null)));

    const { upToDate, slept } = await fetchOnce(at);

    expect(upToDate).toBe(true);
    // Once: a window that is known to be shut is waited for before the call, not twice.
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(58_000);
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(63_000);
    expect(await rowsOf(at.cache)).toBe(wanted);
  });

  it('[I] that is an interrupt, at each call in turn, loses nothing and doubles nothing', async () => {
    let interrupt = new AbortController();
    let left = Number.POSITIVE_INFINITY;
    const counted = Object.entries(world.routes).map(([route, answer]): [string, typeof answer] => [
      route,
      (request) => {
        left -= 1;
        if (left === 0) interrupt.abort();
        return answer(request);
      },
    ]);
    const at = place(await serving({ ...world, routes: Object.fromEntries(counted) }, () => null));
    const ends: string[] = [];
    for (let calls = 1; calls <= 12; calls += 1) {
      interrupt = new AbortController();
      left = calls;
      const ended = await fetchOnce(at, { signal: interrupt.signal }).catch((error: unknown) => error);
      if (ended instanceof ApiError) ends.push(ended.code);
      else if (isObject(ended) && ended.interrupted === true) ends.push('interrupted');
    }

    expect(ends.length).toBeGreaterThanOrEqual(3);
    expect(new Set(ends)).toEqual(new Set(['interrupted']));
    left = Number.POSITIVE_INFINITY;
    expect(await fetchOnce(at)).toMatchObject({ upToDate: true, failures: [] });
    expect(await rowsOf(at.cache)).toBe(wanted);
  });

  it('[I] of order within pages changes nothing', async () => {
    const server = await serving(world, (request) => shuffled(world.routes[world.list]?.(request) ?? {}));
    const at = place(server);

    expect(await fetchOnce(at)).toMatchObject({ upToDate: true, failures: [] });
    expect(JSON.parse(await rowsOf(at.cache)).posts).toEqual(JSON.parse(wanted).posts);
  });
});

/** The same page with its items the other way round. */
function shuffled(answer: ReplayAnswer): ReplayAnswer {
  return { ...answer, body: reversed(answer.body) };
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].reverse();
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, reversed(part)]));
}
