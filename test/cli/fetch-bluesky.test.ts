import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  notification,
  owner,
  ownerDid,
  postRecord,
  postUri,
  postView,
  replyTo,
  rkeys,
  rosa,
  rosaDid,
} from '../support/bluesky-samples.ts';
import { type ReplayRequest, type ReplayServer, replayServer } from '../support/replay-server.ts';
import { runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const secret = 'abcd-efgh-ijkl-mnop';
const env = { XHEALTH_BLUESKY_APP_PASSWORD: `owner.example.com:${secret}` };
const [own = '', reply = '', quote = '', mention = '', unheard = ''] = rkeys;

const servers: ReplayServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const xrpc = (name: string) => `GET /xrpc/${name}`;
const mentioning = postRecord('@owner.example.com no', {
  facets: [
    {
      index: { byteStart: 0, byteEnd: 18 },
      features: [{ $type: 'app.bsky.richtext.facet#mention', did: ownerDid }],
    },
  ],
});
const quoteOf = postView(rosa, quote, { record: postRecord('Look at this liar.') });

/** One own post with a reply, a quote and a mention elsewhere. `expires`: after so many calls the first token is refused. */
async function blueskyServer({ expires = Number.POSITIVE_INFINITY, status = 0 } = {}): Promise<ReplayServer> {
  let calls = 0;
  let given = 0;
  const session = () => {
    given += 1;
    return {
      body: {
        did: ownerDid,
        handle: owner.handle,
        accessJwt: `access-token-${given}`,
        refreshJwt: `refresh-token-${given}`,
      },
    };
  };
  const guarded = (answer: (request: ReplayRequest) => unknown) => (request: ReplayRequest) => {
    calls += 1;
    if (status !== 0) return { status, raw: '<html>Bad gateway</html>' };
    const isOld = request.headers.authorization === 'Bearer access-token-1' && calls > expires;
    return isOld
      ? { status: 400, body: { error: 'ExpiredToken', message: 'Token has expired' } }
      : { body: answer(request) };
  };
  const answerOf = postView(rosa, reply, { record: postRecord('You fool.', { reply: replyTo(ownerDid, own) }) });
  const server = await replayServer({
    'POST /xrpc/com.atproto.server.createSession': session,
    'POST /xrpc/com.atproto.server.refreshSession': ({ body }) =>
      body === null ? session() : { status: 400, body: { error: 'InvalidRequest' } },
    [xrpc('app.bsky.actor.getProfile')]: guarded(() => owner),
    [xrpc('app.bsky.notification.listNotifications')]: guarded(({ url }) =>
      url.searchParams.get('cursor') === null
        ? { notifications: [notification('reply', { uri: postUri(rosaDid, reply) })], cursor: 'older' }
        : {
            notifications: [
              notification('mention', { uri: postUri(rosaDid, mention), record: mentioning }),
              notification('new-in-2030', { uri: postUri(rosaDid, unheard) }),
            ],
          },
    ),
    [xrpc('app.bsky.feed.getAuthorFeed')]: guarded(() => ({
      feed: [{ post: postView(owner, own, { replyCount: 1, quoteCount: 1 }) }],
    })),
    [xrpc('app.bsky.feed.getPostThread')]: guarded(() => ({
      thread: { post: postView(owner, own), replies: [{ post: answerOf }] },
    })),
    [xrpc('app.bsky.feed.getQuotes')]: guarded(() => ({
      posts: [
        {
          ...quoteOf,
          record: postRecord('Look at this liar.', {
            embed: { $type: 'app.bsky.embed.record', record: { uri: postUri(ownerDid, own), cid: 'bafyown' } },
          }),
        },
      ],
    })),
    [xrpc('app.bsky.actor.getProfiles')]: guarded(() => ({ profiles: [{ ...rosa, followersCount: 3, labels: [] }] })),
  });
  servers.push(server);
  return server;
}

function methods({ asked }: ReplayServer): readonly string[] {
  return asked.map((line) => /\.(\w+)(?:\?|$)/.exec(line)?.[1] ?? line);
}

async function reportOf(cache: string) {
  const { stdout } = await runCli([
    'analyse',
    '--account',
    'bluesky:owner.example.com',
    '--format',
    'json',
    '--cache',
    cache,
  ]);
  return JSON.parse(stdout);
}

describe('xhealth fetch bluesky', () => {
  it('[I] brings replies, quotes and mentions into the cache, and the second time nothing', async () => {
    const server = await blueskyServer();
    const cache = join(folder, 'whole.sqlite');
    const fetch = () => runCli(['fetch', 'bluesky', '--server', server.url, '--cache', cache], { env });
    expect(await fetch()).toEqual({ code: 0, stdout: '', stderr: '' });
    const first = await reportOf(cache);
    expect(first.totals).toMatchObject({ posts: 1, interactions: 3, authors: 1 });
    expect(first.subjects).toEqual([expect.objectContaining({ id: ownerDid, handle: 'owner.example.com' })]);
    const before = server.asked.length;
    expect((await fetch()).code).toBe(0);
    expect((await reportOf(cache)).totals).toEqual(first.totals);
    // Neither the login nor what has not changed: a thread, its quotes, a profile.
    expect(methods(server).slice(before)).toEqual([
      'getProfile',
      'listNotifications',
      'listNotifications',
      'getAuthorFeed',
    ]);
  });

  it('[I] goes on when its token expires in the middle', async () => {
    const server = await blueskyServer({ expires: 2 });
    const cache = join(folder, 'expired.sqlite');
    const { code, stderr } = await runCli(['fetch', 'bluesky', '--server', server.url, '--cache', cache], { env });
    expect([code, stderr]).toEqual([0, '']);
    expect(methods(server).filter((name) => name.endsWith('Session'))).toEqual(['createSession', 'refreshSession']);
    expect((await reportOf(cache)).totals).toMatchObject({ posts: 1, interactions: 3 });
  });

  it('[I] leaves no secret anywhere but in the kept session, which is its owner’s alone', async () => {
    const server = await blueskyServer({ status: 502 });
    const cache = join(folder, 'secrets.sqlite');
    const failed = await runCli(['fetch', 'bluesky', '--server', server.url, '--cache', cache, '--max-time', '1s'], {
      env,
    });
    expect(failed.code).not.toBe(0);
    const good = await blueskyServer();
    await runCli(['fetch', 'bluesky', '--server', good.url, '--cache', cache], { env });
    const files = readdirSync(folder).filter((name) => name.startsWith('secrets.sqlite'));
    const kept = files.filter((name) => name.endsWith('-session'));
    expect(kept).toHaveLength(1);
    expect(statSync(join(folder, kept[0] ?? '')).mode & 0o777).toBe(0o600);
    const told = [
      failed.stdout,
      failed.stderr,
      ...files.filter((name) => !kept.includes(name)).map((name) => readFileSync(join(folder, name), 'latin1')),
    ];
    for (const text of told) expect(text).not.toMatch(/abcd-efgh-ijkl-mnop|access-token|refresh-token/);
    expect(readFileSync(join(folder, kept[0] ?? ''), 'utf8')).not.toContain(secret);
  });
});
