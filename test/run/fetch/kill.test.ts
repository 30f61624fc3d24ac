import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentsOf } from '../../support/cache-contents.ts';
import { apiAccount, apiStatus } from '../../support/mastodon-samples.ts';
import { mastodonRoutes, mastodonToken, mentions, ownStatuses } from '../../support/mastodon-server.ts';
import { seededRandom } from '../../support/random.ts';
import { type ReplayServer, replayServer } from '../../support/replay-server.ts';
import { testFolder } from '../../support/run-cli.ts';

/*
 * The real command, killed in the midst of its work again and again: after so many of its calls, and a few milliseconds more. What
 * is in the cache in the end must be what one run that nobody disturbed brings, row by row.
 */

const folder = testFolder();
const bin = join(import.meta.dirname, '../../../bin/xhealth.js');

/** Lanes run side by side, each with a cache and a server of its own. */
const lanes = 4;
const killsPerLane = 51;

/** A page holds so few that the work outlasts the kills. */
const pageSize = 4;

function world() {
  const statuses = ownStatuses(24, { replies_count: 1 });
  return {
    pageSize,
    notifications: mentions(440),
    statuses,
    routes: {
      'GET /api/v1/statuses/:id': ({ params }: { readonly params: Readonly<Record<string, string>> }) => ({
        body: statuses.find(({ id }) => id === params.id),
      }),
      'GET /api/v1/statuses/:id/context': ({ params }: { readonly params: Readonly<Record<string, string>> }) => ({
        body: {
          ancestors: [],
          descendants: [
            apiStatus(Number(params.id?.slice(-4)), {
              uri: `https://other.example/users/cy/statuses/${params.id}`,
              account: apiAccount('cy@other.example'),
              mentions: [],
              in_reply_to_id: params.id,
              in_reply_to_account_id: '1',
            }),
          ],
        },
      }),
    },
  };
}

let servers: ReplayServer[] = [];
beforeAll(async () => {
  servers = await Promise.all(Array.from({ length: lanes + 1 }, () => replayServer(mastodonRoutes(world()))));
});
afterAll(async () => {
  for (const server of servers) await server.close();
});

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

function fetchInto(cache: string, server: ReplayServer, onStart: (child: ChildProcess) => void): Promise<Ended> {
  const child = spawn(process.execPath, [bin, 'fetch', 'mastodon', '--server', server.url, '--cache', cache], {
    env: { ...process.env, XHEALTH_MASTODON_TOKEN: mastodonToken },
  });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  onStart(child);
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stderr })));
}

/** Kills the child when the server has been asked so often, and so many milliseconds later. */
function killAfter(server: ReplayServer, { calls, ms }: { readonly calls: number; readonly ms: number }) {
  return (child: ChildProcess) => {
    const until = server.asked.length + calls;
    const timer = setInterval(() => {
      if (child.exitCode !== null) return clearInterval(timer);
      if (server.asked.length < until) return;
      clearInterval(timer);
      setTimeout(() => child.kill('SIGKILL'), ms);
    }, 1);
  };
}

async function lane(number: number): Promise<{ readonly kills: number; readonly cache: string }> {
  const draw = seededRandom(7_000 + number);
  const cache = join(folder, `lane-${number}.sqlite`);
  const server = servers[number] as ReplayServer;
  let kills = 0;
  while (kills < killsPerLane) {
    // Nought calls: while it starts, opens the cache or makes its tables.
    const calls = Math.floor(draw() * 6);
    const ended = await fetchInto(cache, server, killAfter(server, { calls, ms: draw() * (calls === 0 ? 150 : 12) }));
    if (ended.signal === 'SIGKILL') kills += 1;
    else if (ended.code !== 0) throw new Error(ended.stderr);
  }
  const whole = await fetchInto(cache, server, () => undefined);
  expect(whole).toEqual({ code: 0, signal: null, stderr: '' });
  return { kills, cache };
}

it('[I] loses nothing and doubles nothing, killed more than 200 times', async () => {
  const unbroken = join(folder, 'unbroken.sqlite');
  const reference = servers[lanes] as ReplayServer;
  expect(await fetchInto(unbroken, reference, () => undefined)).toMatchObject({ code: 0 });
  const wanted = await contentsOf(unbroken);
  expect(wanted.check).toEqual(['ok']);
  expect(wanted.posts).toHaveLength(440 + 24 + 24);

  const done = await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));

  expect(done.reduce((sum, { kills }) => sum + kills, 0)).toBeGreaterThanOrEqual(200);
  for (const { cache } of done) expect(await contentsOf(cache)).toEqual(wanted);
}, 300_000);
