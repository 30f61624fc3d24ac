import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isObject } from '../../src/sources/loose.ts';
import { type ReplayServer, replayServer } from '../support/replay-server.ts';
import { runCli, testFolder } from '../support/run-cli.ts';
import { errorAnswer, idOfVideo, tiktokVideo, userAnswer, videosAnswer } from '../support/tiktok-api-samples.ts';

const folder = testFolder();
const secret = 'act.a-secret-token';
const now = '2026-11-20T12:00:00.000Z';

const servers: ReplayServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** Two pages of videos; ids are bare numbers, as some answers of TikTok have them. `ends`: how many calls the token lasts. */
async function tiktokServer(ends = Number.POSITIVE_INFINITY): Promise<ReplayServer> {
  const pages = [
    videosAnswer(
      [tiktokVideo(3, '2026-11-19T12:00:00.000Z'), tiktokVideo(2, '2026-11-18T12:00:00.000Z')],
      1_795_000_000_000,
    ),
    videosAnswer([tiktokVideo(1, '2026-11-17T12:00:00.000Z')]),
  ].map((page) => JSON.stringify(page).replace(/"id":"(\d+)"/g, '"id":$1'));
  let calls = 0;
  const isTaken = (token: string | undefined) => {
    calls += 1;
    return token === `Bearer ${secret}` && calls <= ends;
  };
  const ended = { status: 401, body: errorAnswer('access_token_invalid') };
  const server = await replayServer({
    'GET /v2/user/info/': ({ headers }) => (isTaken(headers.authorization) ? { body: userAnswer } : ended),
    'POST /v2/video/list/': ({ headers, body }) => {
      if (!isTaken(headers.authorization)) return ended;
      return { raw: (isObject(body) && body.cursor !== undefined ? pages[1] : pages[0]) ?? '' };
    },
  });
  servers.push(server);
  return server;
}

const at = (server: ReplayServer, name: string, ...more: readonly string[]) =>
  runCli(['fetch', 'tiktok', ...more, '--server', server.url, '--cache', join(folder, `${name}.sqlite`)], {
    env: { XHEALTH_TIKTOK_TOKEN: secret },
    now,
  });

async function report(name: string) {
  const args = [
    'analyse',
    '--account',
    'tiktok:maya.example',
    '--format',
    'json',
    '--cache',
    join(folder, `${name}.sqlite`),
  ];
  return JSON.parse((await runCli(args, { now: '2026-12-20T12:00:00.000Z' })).stdout);
}

describe('xhealth fetch tiktok', () => {
  it('[I] brings own videos with their views, says that comments do not come, and the second time nothing', async () => {
    const server = await tiktokServer();
    const { code, stdout, stderr } = await at(server, 'whole');
    expect([code, stdout, stderr]).toEqual([0, '', expect.stringContaining('no comments')]);
    const first = await report('whole');
    expect(first.totals).toMatchObject({ posts: 3, interactions: 0 });
    expect(first.reach.perPost).toMatchObject({ basis: 'views', median: 9100 });
    const second = await at(server, 'whole');
    expect([second.code, second.stderr]).toEqual([0, '']);
    expect((await report('whole')).totals).toEqual(first.totals);
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    for (const text of [stdout, stderr, ...files]) expect(text).not.toContain(secret);
    expect(files.join('')).toContain(idOfVideo(3));
  });

  it('[I] goes on where the token ended in the middle', async () => {
    const { code, stderr } = await at(await tiktokServer(4), 'ended');
    expect([code, stderr]).toEqual([4, expect.stringContaining('does not take this token')]);
    expect(stderr).not.toContain(secret);
    expect((await report('ended')).totals.posts).toBe(2);
    expect((await at(await tiktokServer(), 'ended')).code).toBe(0);
  });

  it('[I] tells what the token may do', async () => {
    const { code, stdout } = await at(await tiktokServer(), 'none', '--check');
    expect([code, stdout]).toEqual([0, expect.stringContaining('may not read comments')]);
    expect(stdout).toContain('24 hours after it gave it');
  });
});
