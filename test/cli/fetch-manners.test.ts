import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { mastodonRoutes, mastodonToken, mentions, ownStatuses } from '../support/mastodon-server.ts';
import { type ReplayServer, replayServer } from '../support/replay-server.ts';
import { runCli, testFolder } from '../support/run-cli.ts';
import { errorAbout, maya, ownAt, replyAt, xRoutes } from '../support/x-api-server.ts';

const folder = testFolder();
const servers: ReplayServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(routes: Parameters<typeof replayServer>[0]): Promise<ReplayServer> {
  const server = await replayServer(routes);
  servers.push(server);
  return server;
}

const env = { XHEALTH_MASTODON_TOKEN: mastodonToken };
const usual = () => mastodonRoutes({ notifications: mentions(90), statuses: ownStatuses(5) });

describe('xhealth fetch', () => {
  it('[I] tells on a terminal what it reads and how many came, and leaves nothing on the line', async () => {
    const server = await serve(usual());
    const args = ['fetch', 'mastodon', '--server', server.url, '--cache', join(folder, 'terminal.sqlite')];

    const { code, stderr } = await runCli(args, { env, stderrIsTty: true });

    expect(code).toBe(0);
    expect(stderr).toContain('reading mentions and replies');
    expect(
      stderr
        .split(/[\r\n]/)
        .at(-1)
        ?.replace(/\u001b\[\w+/g, ''),
    ).toBe('');
    expect((await runCli([...args, '--quiet'], { env, stderrIsTty: true })).stderr).toBe('');
  });

  it.each(['json', 'ndjson', 'csv', 'html', 'markdown', 'terminal'])(
    '[I] leaves no secret in a report as %s, though a server wrote it everywhere it could',
    async (format) => {
      const leaky = mentions(3).map((item) => ({ ...item, event: mastodonToken, report: { id: mastodonToken } }));
      const server = await serve({
        ...mastodonRoutes({ notifications: leaky, statuses: ownStatuses(2) }),
        'GET /api/v2/notifications/policy': () => ({ status: 403, body: { error: `no ${mastodonToken}` } }),
      });
      const cache = join(folder, `report-${format}.sqlite`);
      await runCli(['fetch', 'mastodon', '--server', server.url, '--cache', cache], { env });

      const args = ['analyse', '--cache', cache, '--format', format, '--show-text', 'full', '--show-authors', 'handle'];
      const { code, stdout, stderr } = await runCli(args);

      expect([code, stdout.length > 100]).toEqual([0, true]);
      expect(stdout + stderr + readFileSync(cache, 'latin1')).not.toContain(mastodonToken);
    },
  );

  it('[I] makes no call while another run holds the cache, and says so in one line', { timeout: 40_000 }, async () => {
    const server = await serve(usual());
    const cache = join(folder, 'held.sqlite');
    const other = await openStore(cache);

    const { code, stdout, stderr } = await runCli(['fetch', 'mastodon', '--server', server.url, '--cache', cache], {
      env,
    });
    await other.close();

    expect([code, stdout, server.asked]).toEqual([4, '', []]);
    expect(stderr).toMatch(/^error: [^\n]*\n$/);
  });
});

describe('xhealth fetch --recheck', () => {
  const post = (number: number) =>
    replyAt(`2026-11-19T0${number}:00:00.000Z`, {
      author_id: `160000000000000000${number}`,
      text: `Words number ${number}.`,
    });
  const [up, gone, suspended, closed] = [post(1), post(2), post(3), post(4)];
  const states = { [gone.id]: 'gone', [suspended.id]: 'gone', [closed.id]: 'private' } as const;
  const scene = {
    secret: 'AAAA-a-secret-bearer-token',
    now: '2026-11-20T12:00:00.000Z',
    own: [ownAt('2026-11-18T08:30:00.000Z')],
    mentions: [closed, suspended, gone, up],
    tweets: (ids: readonly string[]) => ({
      data: ids.filter((id) => !(id in states)).map((id) => ({ id, text: 'x' })),
      errors: Object.entries(states)
        .filter(([id]) => ids.includes(id))
        .map(([id, state]) => errorAbout(id, state)),
    }),
    users: (ids: readonly string[]) => ({
      data: ids.filter((id) => id === gone.author_id).map((id) => ({ ...maya, id, username: 'somebody' })),
      errors: ids.filter((id) => id === suspended.author_id).map((id) => errorAbout(id, 'suspended')),
    }),
  };

  async function found(cache: string): Promise<readonly (readonly unknown[])[]> {
    const store = await openStore(cache);
    const rows = await store.driver.all(
      'SELECT p.id, t.state, t.first_at, t.last_at, p.text FROM post_states t JOIN posts p ON p.rid = t.post ORDER BY p.id, t.state',
    );
    await store.close();
    return rows.map(({ id, state, first_at: first, last_at: last, text }) => [id, state, first, last, text !== '']);
  }

  it('[I] keeps what became of posts as facts with their dates, and follows a deletion alone', async () => {
    const server = await serve(xRoutes(scene));
    const cache = join(folder, 'dated.sqlite');
    const fetch = (now: string, ...more: readonly string[]) =>
      runCli(['fetch', 'x', '--server', server.url, '--cache', cache, '--quiet', ...more], {
        env: { XHEALTH_X_TOKEN: scene.secret },
        now,
      });
    const [first, second] = ['2026-11-20T12:00:00.000Z', '2026-11-21T12:00:00.000Z'];
    await fetch(first);

    expect(await fetch(first, '--recheck')).toEqual({ code: 0, stdout: '', stderr: '' });
    await fetch(second, '--recheck');

    expect(await found(cache)).toEqual([
      [up.id, 'up', first, second, true],
      // What is gone is not asked for again.
      [gone.id, 'gone', first, first, false],
      [suspended.id, 'suspended', first, second, true],
      [closed.id, 'private', first, second, true],
    ]);
  });

  it('[I] follows the deletions it saw before the platform failed', async () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      replyAt(new Date(Date.parse('2026-11-19T00:00:00.000Z') - at * 60_000).toISOString()),
    );
    const routes = xRoutes({
      ...scene,
      mentions: [gone, ...many],
      tweets: (ids) => ({ errors: ids.map((id) => errorAbout(id, 'gone')) }),
      users: (ids) => ({ data: ids.map((id) => ({ ...maya, id, username: `u${id}` })) }),
    });
    const server = await serve({
      ...routes,
      'GET /2/tweets': (request) =>
        request.before === 0
          ? (routes['GET /2/tweets']?.(request) ?? {})
          : { status: 401, body: { title: 'Unauthorized', status: 401 } },
    });
    const cache = join(folder, 'failed.sqlite');
    const fetch = (...more: readonly string[]) =>
      runCli(['fetch', 'x', '--server', server.url, '--cache', cache, '--quiet', ...more], {
        env: { XHEALTH_X_TOKEN: scene.secret },
        now: scene.now,
      });
    await fetch();

    const { code, stderr } = await fetch('--recheck');

    expect([code, stderr]).toEqual([4, expect.stringMatching(/^error: .*401.*\n$/)]);
    const rows = await found(cache);
    expect(rows).toHaveLength(100);
    for (const [, state, , , hasText] of rows) expect([state, hasText]).toEqual(['gone', false]);
  });
});
