import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type ReplayServer, replayServer } from '../support/replay-server.ts';
import { runCli, testFolder } from '../support/run-cli.ts';
import { insight, profile, threadsPost, threadsReply } from '../support/threads-samples.ts';

const folder = testFolder();
const secret = 'THAA-a-secret-token';
const env = { XHEALTH_THREADS_TOKEN: secret };

const servers: ReplayServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** One own thread with two replies, and a mention. The token is taken as a parameter alone, as the documentation has it. */
async function threadsServer(): Promise<ReplayServer> {
  const guarded =
    (body: (after: string | null) => unknown) =>
    ({ url }: { readonly url: URL }) =>
      url.searchParams.get('access_token') === secret
        ? { body: body(url.searchParams.get('after')) }
        : { status: 400, body: { error: { message: `Unsupported ${secret}`, type: 'OAuthException', code: 190 } } };
  const listed = (...data: readonly unknown[]) =>
    guarded((after) => (after === null ? { data, paging: { cursors: { before: 'a', after: 'b' } } } : { data: [] }));
  const server = await replayServer({
    'GET /v1.0/me': guarded(() => profile),
    'GET /v1.0/debug_token': guarded(() => ({ data: { expires_at: 1_800_000_000, scopes: ['threads_basic'] } })),
    'GET /v1.0/me/threads': listed(threadsPost(1)),
    'GET /v1.0/me/replies': listed(),
    'GET /v1.0/me/mentions': listed(
      threadsReply(9, { text: 'Ask @maya.example', root_post: { id: '5' }, replied_to: { id: '5' } }),
    ),
    'GET /v1.0/:id/conversation': listed(threadsReply(2), threadsReply(3, { username: undefined, text: 'I agree.' })),
    'GET /v1.0/:id/insights': guarded(() => ({
      data: [insight('views', 900), insight('likes', 4), insight('replies', 2), insight('reposts', 1)],
    })),
  });
  servers.push(server);
  return server;
}

describe('xhealth fetch threads', () => {
  it('[I] brings replies, mentions and views, and the second time nothing; the token is nowhere', async () => {
    const server = await threadsServer();
    const cache = join(folder, 'whole.sqlite');
    const fetch = () =>
      runCli(['fetch', 'threads', '--server', server.url, '--cache', cache], { env, now: '2026-11-20T12:00:00.000Z' });
    const { code, stdout, stderr } = await fetch();
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('Advanced Access');
    const report = async () => {
      const args = ['analyse', '--account', 'threads:maya.example', '--format', 'json', '--cache', cache];
      return JSON.parse((await runCli(args, { now: '2026-12-20T12:00:00.000Z' })).stdout);
    };
    const first = await report();
    expect(first.totals).toMatchObject({ posts: 1, interactions: 3, authors: 2 });
    expect(first.reach.perPost).toMatchObject({ basis: 'views', median: 900 });
    const before = server.asked.length;
    expect((await fetch()).code).toBe(0);
    expect((await report()).totals).toEqual(first.totals);
    expect(server.asked.slice(before).filter((line) => line.includes('conversation'))).toEqual([]);
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    for (const text of [stdout, stderr, ...files]) expect(text).not.toContain(secret);
  });

  it('[I] tells what the token may do and until when', async () => {
    const server = await threadsServer();
    const { code, stdout } = await runCli(
      ['fetch', 'threads', '--check', '--server', server.url, '--cache', join(folder, 'none')],
      { env },
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('maya.example')]);
    expect(stdout).toMatch(/It ends on 2027-.*\nA long token lasts 60 days/);
    expect(stdout).not.toContain(secret);
  });

  it('[I] tells a token that is refused without showing it', async () => {
    const server = await threadsServer();
    const args = ['fetch', 'threads', '--server', server.url, '--cache', join(folder, 'refused')];
    const { code, stderr } = await runCli(args, { env: { XHEALTH_THREADS_TOKEN: 'another-secret-token' } });
    expect(code).toBe(4);
    expect(stderr).toContain('does not take this token');
    expect(stderr).not.toMatch(/another-secret-token|THAA/);
  });
});
