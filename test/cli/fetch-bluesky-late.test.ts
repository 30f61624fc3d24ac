import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { notification, owner, ownerDid, postRecord, postUri, rkeyOf, rosaDid } from '../support/bluesky-samples.ts';
import { type ReplayServer, replayServer } from '../support/replay-server.ts';
import { runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const env = { XHEALTH_BLUESKY_APP_PASSWORD: 'owner.example.com:abcd-efgh-ijkl-mnop' };
const day = 86_400_000;
const start = Date.parse('2026-11-20T12:00:00.000Z');

const servers: ReplayServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

interface Mention {
  /** When Bluesky saw it, and when it says it was written; milliseconds since 1970. */
  readonly seen: number;
  readonly written: number;
}

/** How a list is sorted, newest first. */
const orders = {
  'when it was seen': ({ seen }: Mention) => seen,
  'the earlier of when it was seen and says it was written': ({ seen, written }: Mention) => Math.min(seen, written),
} as const;

const pageSize = 10;

function shown({ seen, written }: Mention): unknown {
  return notification('mention', {
    uri: postUri(rosaDid, rkeyOf(seen)),
    indexedAt: new Date(seen).toISOString(),
    record: postRecord('@owner.example.com no', {
      createdAt: new Date(written).toISOString(),
      facets: [
        {
          index: { byteStart: 0, byteEnd: 18 },
          features: [{ $type: 'app.bsky.richtext.facet#mention', did: ownerDid }],
        },
      ],
    }),
  });
}

/** A server whose list of notifications can grow; its cursor is a place in it. */
async function serverOf(mentions: readonly Mention[], by: (mention: Mention) => number): Promise<ReplayServer> {
  const xrpc = (name: string) => `GET /xrpc/app.bsky.${name}`;
  const server = await replayServer({
    'POST /xrpc/com.atproto.server.createSession': () => ({
      body: { did: ownerDid, handle: owner.handle, accessJwt: 'access-token', refreshJwt: 'refresh-token' },
    }),
    [xrpc('actor.getProfile')]: () => ({ body: owner }),
    [xrpc('actor.getProfiles')]: () => ({ body: { profiles: [] } }),
    [xrpc('feed.getAuthorFeed')]: () => ({ body: { feed: [] } }),
    [xrpc('notification.listNotifications')]: ({ url }) => {
      const from = Number(url.searchParams.get('cursor') ?? '0');
      const sorted = [...mentions].sort((a, b) => by(b) - by(a));
      const page = sorted.slice(from, from + pageSize);
      const cursor = from + pageSize < sorted.length ? { cursor: String(from + pageSize) } : {};
      return { body: { notifications: page.map(shown), ...cursor } };
    },
  });
  servers.push(server);
  return server;
}

/** A mention a day for two months. */
const usual = (): Mention[] =>
  Array.from({ length: 60 }, (_, at) => ({ seen: start - at * day, written: start - at * day }));

async function world(name: string, by: (mention: Mention) => number) {
  const mentions = usual();
  const server = await serverOf(mentions, by);
  const cache = join(folder, `${name}.sqlite`);
  const pages = () => server.asked.filter((line) => line.includes('listNotifications')).length;
  return {
    mentions,
    /** Fetches so many days later. Gives how many mentions the cache has then, and the pages it took. */
    async fetch(days: number, ...more: readonly string[]) {
      const now = new Date(start + days * day).toISOString();
      const before = pages();
      const { code } = await runCli(['fetch', 'bluesky', '--server', server.url, '--cache', cache, ...more], {
        env,
        now,
      });
      const args = ['analyse', '--account', 'bluesky:owner.example.com', '--format', 'json', '--cache', cache];
      const { totals } = JSON.parse((await runCli(args, { now })).stdout);
      return { code, found: totals.interactions, pages: pages() - before };
    },
  };
}

describe('a mention that says that it is older than it is', () => {
  it.each(Object.keys(orders) as (keyof typeof orders)[])(
    '[I] is found, with all that came after it, where the list is sorted by %s',
    async (order) => {
      const { mentions, fetch } = await world(`late-${order.length}`, orders[order]);
      expect(await fetch(0)).toMatchObject({ code: 0, found: 60, pages: 6 });
      // Eleven honest ones fill more than a page, below or above one that says it is forty days old.
      mentions.push({ seen: start + 0.9 * day, written: start - 40 * day });
      for (let at = 0; at < 11; at += 1) {
        const time = start + (0.5 + at / 100) * day;
        mentions.push({ seen: time, written: time });
      }
      const isOnTop = order === 'when it was seen';
      const soon = await fetch(1);
      expect(soon).toMatchObject({ code: 0, found: isOnTop ? 72 : 71 });
      expect(soon.pages).toBeLessThanOrEqual(3);
      // Once a week the list is read to its end.
      expect(await fetch(8)).toMatchObject({ code: 0, found: 72 });
      expect((await fetch(8)).pages).toBeLessThanOrEqual(3);
    },
  );

  it('[I] is found with a small limit too, which keeps nothing new from coming', async () => {
    const { mentions, fetch } = await world('small', orders['the earlier of when it was seen and says it was written']);
    await fetch(0);
    mentions.push({ seen: start + 7 * day, written: start - 50 * day });
    mentions.push({ seen: start + 8 * day, written: start + 8 * day });
    // The new one comes at once, the late one in the runs after it.
    expect(await fetch(9, '--max-items', '20')).toMatchObject({ code: 5, found: 61 });
    let last = await fetch(9, '--max-items', '20');
    for (let run = 0; run < 12 && last.code === 5; run += 1) last = await fetch(9, '--max-items', '20');
    expect(last).toMatchObject({ code: 0, found: 62 });
  });
});
