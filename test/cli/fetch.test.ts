import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { apiAccount, apiStatus, notification } from '../support/mastodon-samples.ts';
import { mastodonRoutes, mastodonToken, mentions, ownStatuses } from '../support/mastodon-server.ts';
import { type ReplayRoutes, type ReplayServer, replayServer } from '../support/replay-server.ts';
import { runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const servers: ReplayServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(routes: ReplayRoutes): Promise<ReplayServer> {
  const server = await replayServer(routes);
  servers.push(server);
  return server;
}

const env = { XHEALTH_MASTODON_TOKEN: mastodonToken };
let files = 0;
const fresh = (name: string) => join(folder, `${files++}-${name}`);

function fetchFrom(server: ReplayServer, cache: string, ...more: string[]) {
  return runCli(['fetch', 'mastodon', '--server', server.url, '--cache', cache, ...more], { env });
}

async function reportOf(cache: string, ...more: string[]) {
  const account = ['--account', 'mastodon:ada@social.example'];
  const { stdout, stderr, code } = await runCli(['analyse', ...account, '--cache', cache, '--format', 'json', ...more]);
  return { report: JSON.parse(stdout), stderr, code };
}

/** An account of ninety mentions and fifty posts. */
const usual = () => mastodonRoutes({ notifications: mentions(90), statuses: ownStatuses(50) });

describe('xhealth fetch', () => {
  it('[I] brings own posts and mentions into the cache, and a second run brings nothing', async () => {
    const server = await serve(usual());
    const cache = fresh('cache');

    expect(await fetchFrom(server, cache)).toEqual({ code: 0, stdout: '', stderr: '' });
    const calls = server.asked.length;
    expect(await fetchFrom(server, cache)).toEqual({ code: 0, stdout: '', stderr: '' });

    expect(server.asked.length - calls).toBe(4);
    const { report, code } = await reportOf(cache);
    expect(code).toBe(0);
    expect(report.totals).toMatchObject({ interactions: 90, posts: 50 });
    const unnamed = await runCli(['analyse', '--cache', cache, '--format', 'json']);
    expect(JSON.parse(unnamed.stdout).subjects).toEqual(report.subjects);
    expect(report.subjects).toMatchObject([{ id: 'ada@social.example', displayName: 'Invented ada' }]);
    expect(report.coverage.inputs).toMatchObject([
      { path: `${server.url} notifications`, channel: 'api', records: { interactions: 90 }, duplicates: 0 },
      { path: `${server.url} posts`, kind: 'mastodon-statuses', channel: 'api', records: { posts: 50 }, duplicates: 0 },
    ]);
  });

  it('[I] brings what is new since, and asks for no more than that', async () => {
    const cache = fresh('cache');
    const first = await serve(usual());
    await fetchFrom(first, cache);
    const later = await serve(mastodonRoutes({ notifications: mentions(95), statuses: ownStatuses(50) }));

    expect((await fetchFrom(later, cache)).code).toBe(0);

    expect(later.asked.filter((line) => line.includes('/notifications?'))).toHaveLength(1);
    expect((await reportOf(cache)).report.totals.interactions).toBe(95);
  });

  it('[I] stops at --max-items with exit 5, and goes on from there', async () => {
    const server = await serve(usual());
    const cache = fresh('cache');

    const stopped = await fetchFrom(server, cache, '--max-items', '80');
    expect(stopped).toMatchObject({ code: 5, stdout: '' });
    expect(stopped.stderr).toBe(
      'incomplete: stopped with more to come (--max-items 80); the same command goes on from there.\n',
    );
    const { report } = await reportOf(cache);
    expect(report.totals).toMatchObject({ interactions: 80, posts: 0 });
    expect(report.coverage.warnings).toContainEqual(
      expect.objectContaining({ code: 'fetch-unfinished', path: `${server.url} notifications` }),
    );
    expect((await reportOf(cache, '--strict')).code).toBe(5);

    expect((await fetchFrom(server, cache)).code).toBe(0);
    const whole = (await reportOf(cache)).report;
    expect(whole.totals).toMatchObject({ interactions: 90, posts: 50 });
    expect(JSON.stringify(whole.coverage.warnings)).not.toContain('fetch-');
  });

  it('[I] stops at --max-time with exit 5', async () => {
    const slow = await serve({
      ...usual(),
      'GET /api/v1/notifications': () => ({ status: 429, headers: { 'retry-after': '900' }, body: {} }),
    });

    const { code, stderr } = await fetchFrom(slow, fresh('cache'), '--max-time', '30s');

    expect(code).toBe(5);
    expect(stderr).toContain('The time given with --max-time is up');
  });

  it('[I] keeps what came before the token was withdrawn, and says so in one line', async () => {
    const pages = mastodonRoutes({ notifications: mentions(90), statuses: ownStatuses(10) });
    const server = await serve({
      ...pages,
      'GET /api/v1/notifications': (request) =>
        request.before < 1
          ? (pages['GET /api/v1/notifications']?.(request) ?? {})
          : { status: 401, body: { error: 'The access token was revoked' } },
    });
    const cache = fresh('cache');

    const { code, stderr } = await fetchFrom(server, cache);

    expect(code).toBe(4);
    expect(stderr).toMatch(/^error: .*401.*revoked.* \(mentions and replies\)\n$/);
    expect((await reportOf(cache)).report.totals.interactions).toBe(40);
  });

  it('[I] stores what has come at an interrupt, and exits 130', async () => {
    const interrupt = new AbortController();
    const pages = usual();
    const server = await serve({
      ...pages,
      'GET /api/v1/notifications': (request) => {
        if (request.before === 1) setTimeout(() => interrupt.abort(), 20);
        return { ...pages['GET /api/v1/notifications']?.(request), delayMs: request.before === 1 ? 3_000 : 0 };
      },
    });
    const cache = fresh('cache');

    const { code, stderr } = await runCli(['fetch', 'mastodon', '--server', server.url, '--cache', cache], {
      env,
      signal: interrupt.signal,
    });

    expect({ code, stderr }).toEqual({
      code: 130,
      stderr: 'interrupted: what was read so far is in the cache; the same command goes on from there.\n',
    });
    expect((await reportOf(cache)).report.totals.interactions).toBe(40);
    expect((await fetchFrom(await serve(usual()), cache)).code).toBe(0);
  });

  it('[I] counts mentions whose post is gone, and follows no link to another host', async () => {
    const gone = mentions(3).map((item, index) => (index === 1 ? { ...item, status: null } : item));
    const elsewhere = '<https://evil.example/api/v1/notifications?max_id=10001>; rel="next"';
    const server = await serve({
      ...mastodonRoutes({ notifications: [], statuses: [] }),
      'GET /api/v1/notifications': ({ before }) =>
        before === 0 ? { body: gone, headers: { link: elsewhere } } : { body: [] },
    });
    const cache = fresh('cache');

    expect(await fetchFrom(server, cache)).toMatchObject({ code: 0, stderr: '' });

    expect(server.asked.join('\n')).toContain('max_id=10001');
    const { report } = await reportOf(cache);
    expect(report.totals.interactions).toBe(2);
    expect(report.coverage.inputs[0].skipped).toEqual([{ reason: 'text-gone', count: 1 }]);
  });

  it('[I] tells a gap once, and keeps it in the report', async () => {
    const server = await serve({
      ...usual(),
      'GET /api/v2/notifications/policy': () => ({
        body: { for_new_accounts: 'drop', for_limited_accounts: 'filter' },
      }),
    });
    const cache = fresh('cache');

    const told = await fetchFrom(server, cache);
    expect(told.code).toBe(0);
    expect(told.stderr).toMatch(/^note: .*accounts younger than 30 days.*\n$/);
    expect((await fetchFrom(server, cache)).stderr).toBe('');
    expect((await reportOf(cache)).report.coverage.warnings).toContainEqual(
      expect.objectContaining({ code: 'fetch-gap' }),
    );
  });

  it('[I] shows the secret nowhere, not in the cache either', async () => {
    const cache = fresh('secret-cache');
    const leaky = await serve({
      ...usual(),
      'GET /api/v1/notifications': ({ headers }) => ({ status: 403, body: { error: `no ${headers.authorization}` } }),
    });
    const shown = [await fetchFrom(leaky, cache), await fetchFrom(await serve(usual()), cache, '--debug')];
    shown.push(await fetchFrom(leaky, cache, '--check'));

    expect(shown.map(({ code }) => code)).toEqual([4, 0, 0]);
    expect(JSON.stringify(shown)).not.toContain(mastodonToken);
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name)).includes(mastodonToken)).toBe(false);
  });
});

describe('xhealth fetch --check and --dry-run', () => {
  it('[I] says what the token may do, and makes no cache', async () => {
    const server = await serve({
      ...usual(),
      'GET /api/v1/notifications': () => ({ status: 403, body: { error: 'outside the authorized scopes' } }),
      'GET /api/v1/apps/verify_credentials': () => ({ body: { scopes: ['read', 'write:statuses'] } }),
    });
    const cache = fresh('never-made');

    const { code, stdout } = await fetchFrom(server, cache, '--check');

    expect(code).toBe(0);
    expect(stdout).toContain('mastodon:ada@social.example');
    expect(stdout).toContain('may not read mentions, replies and quotes (needs the scope read:notifications)');
    expect(stdout).toContain('write:statuses');
    expect(() => readFileSync(cache)).toThrow();
  });

  it('[I] says what a run would ask for, and asks for nothing of it', async () => {
    const server = await serve(usual());

    const { code, stdout } = await fetchFrom(server, fresh('cache'), '--dry-run', '--max-items', '100');

    expect(code).toBe(0);
    expect(stdout).toContain('mentions and replies: never read');
    expect(stdout).toContain('it stops after 100 items');
    expect(server.asked.filter((line) => line.includes('/notifications?'))).toEqual([]);
  });
});

describe('the token', () => {
  const check = (...more: string[]) => ['fetch', 'mastodon', '--check', ...more];

  it('[I] comes from a file of mode 0600, from standard input, or from the environment', async () => {
    const server = await serve(usual());
    const file = fresh('token');
    writeFileSync(file, `  ${mastodonToken}\n`, { mode: 0o600 });
    const at = ['--server', server.url];

    const found = [
      await runCli(check(...at, '--token-file', file)),
      await runCli(check(...at, '--token-file', '-'), { stdin: `${mastodonToken}\n` }),
      await runCli(check(...at), { env }),
    ];

    expect(found.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(3).fill({ code: 0, stderr: '' }));
  });

  it('[I] is refused from a file that others can read, with what to do', async () => {
    const file = fresh('token');
    writeFileSync(file, mastodonToken);
    chmodSync(file, 0o644);

    const { code, stderr } = await runCli(check('--server', 'social.example', '--token-file', file));

    expect(code).toBe(2);
    expect(stderr).toContain(`chmod 600 ${file}`);
  });

  it.each([
    ['none', [], {}, /No token was given.*XHEALTH_MASTODON_TOKEN/s],
    ['an empty one', [], { XHEALTH_MASTODON_TOKEN: ' ' }, /No token was given/],
    ['a file that is not there', ['--token-file', '/nowhere/token'], {}, /cannot be opened/],
    ['a folder', ['--token-file', '/'], {}, /is no file with a token/],
  ] as const)('[I] %s is exit 2 in words', async (_, more, from, words) => {
    const { code, stderr } = await runCli(check('--server', 'social.example', ...more), { env: from });

    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });

  it('[I] of another account is exit 2, and so is an address that is not safe', async () => {
    const server = await serve(usual());
    const other = await runCli(['fetch', 'mastodon', '@bea', '--server', server.url, '--check'], { env });
    const unsafe = await runCli(['fetch', 'mastodon', '--server', 'http://social.example', '--check'], { env });

    expect(other).toMatchObject({ code: 2 });
    expect(other.stderr).toContain('The token is that of ada@social.example, not of bea.');
    expect(unsafe).toMatchObject({ code: 2 });
    expect(unsafe.stderr).toContain('https alone');
  });

  it('[I] for a server that is none is told as that', async () => {
    const page = await serve({ 'GET /api/v1/accounts/verify_credentials': () => ({ raw: '<html></html>' }) });
    const nothing = await serve({});

    for (const server of [page, nothing]) {
      const { code, stderr } = await fetchFrom(server, fresh('cache'));
      expect({ code, lines: stderr.split('\n').length }).toEqual({ code: 4, lines: 2 });
      expect(stderr).toContain('does not answer as a Mastodon server does');
    }
  });
});

describe('xhealth fetch --recheck', () => {
  const words = 'unmistakable words that are about to go';
  const deleted = notification(700, { id: '10700', status: apiStatus(700, { content: `<p>@ada ${words}</p>` }) });
  const uri = apiStatus(700).uri;

  /** A server whose search no longer finds that post. */
  const without = (missing: readonly string[]): ReplayRoutes => ({
    ...mastodonRoutes({ notifications: [deleted, ...mentions(30)], statuses: ownStatuses(3) }),
    'GET /api/v2/search': ({ url }) => {
      const asked = url.searchParams.get('q') ?? '';
      const found = { ...apiStatus(1), uri: asked, account: apiAccount('bo@other.example') };
      return { body: { accounts: [], hashtags: [], statuses: missing.includes(asked) ? [] : [found] } };
    },
  });

  it('[I] erases the text of a deleted post to the last byte; counts and verdicts stay', async () => {
    const server = await serve(without([uri]));
    const cache = fresh('erase-cache');
    await fetchFrom(server, cache);
    const before = (await reportOf(cache, '--show-text', 'full')).report;

    const { code, stdout, stderr } = await fetchFrom(server, cache, '--recheck');

    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    for (const suffix of ['', '-wal', '-shm']) {
      const bytes = (() => {
        try {
          return readFileSync(`${cache}${suffix}`);
        } catch {
          return Buffer.alloc(0);
        }
      })();
      expect(bytes.includes(words)).toBe(false);
    }
    const after = (await reportOf(cache)).report;
    expect(after.totals).toEqual(before.totals);
    expect(after.toxicity.judged).toBe(before.toxicity.judged);
    expect(after.coverage.warnings).toContainEqual(
      expect.objectContaining({
        code: 'posts-since-deleted',
        text: expect.stringContaining('1 interaction was found'),
      }),
    );
  });

  it.each([
    ['by somebody who blocks the account', { blocked_by: true }, {}],
    ['by somebody it blocks', { blocking: true }, {}],
    ['by somebody it mutes', { muting: true }, {}],
    ['by somebody of whom it is not told', null, {}],
    ['by somebody suspended', {}, { suspended: true }],
  ])('[I] erases nothing %s, whose posts no search shows', async (_, relation, part) => {
    const author = { ...apiStatus(700).account, ...part };
    const server = await serve({
      ...without([uri]),
      'GET /api/v1/accounts/lookup': () => ({ body: author }),
      'GET /api/v1/accounts/relationships': () =>
        relation === null ? { status: 403, body: {} } : { body: [{ id: author.id, blocking: false, ...relation }] },
    });
    const cache = fresh('hidden-cache');
    await fetchFrom(server, cache);
    expect((await fetchFrom(server, cache, '--recheck')).code).toBe(0);
    expect(readFileSync(cache).includes(words)).toBe(true);
    expect(JSON.stringify((await reportOf(cache)).report.coverage.warnings)).not.toContain('posts-since-deleted');
  });

  it('[I] erases what is deleted by somebody who is there still', async () => {
    const { account } = apiStatus(700);
    const relations = [{ id: account.id, blocking: false, blocked_by: false, muting: false, domain_blocking: false }];
    const server = await serve({
      ...without([uri]),
      'GET /api/v1/accounts/lookup': () => ({ body: account }),
      'GET /api/v1/accounts/relationships': () => ({ body: relations }),
    });
    const cache = fresh('there-cache');
    await fetchFrom(server, cache);
    await fetchFrom(server, cache, '--recheck');
    expect(readFileSync(cache).includes(words)).toBe(false);
  });

  it('[I] keeps it for a reason, and notes who, why and until when', async () => {
    const server = await serve(without([uri]));
    const cache = fresh('cache');
    await fetchFrom(server, cache);

    const run = await fetchFrom(server, cache, '--recheck', '--keep-deleted', 'evidence, case 12');

    expect(run.code).toBe(0);
    const { openDatabase } = await import('../../src/store/database.ts');
    const { driver, close } = await openDatabase(cache, null);
    const [kept] = await driver.all('SELECT k.*, p.text FROM kept_deleted k JOIN posts p ON p.rid = k.post');
    await close();
    expect(kept).toMatchObject({ reason: 'evidence, case 12', text: `@ada ${words}` });
    expect(String(kept?.kept_by)).not.toBe('');
    expect(Date.parse(String(kept?.until)) - Date.parse(String(kept?.kept_at))).toBe(365 * 86_400_000);
  });

  it('[I] believes no search that finds nothing at all', async () => {
    const server = await serve({
      ...without([]),
      'GET /api/v2/search': () => ({ body: { accounts: [], hashtags: [], statuses: [] } }),
    });
    const cache = fresh('cache');
    await fetchFrom(server, cache);

    const { code, stderr } = await fetchFrom(server, cache, '--recheck');
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^note: The platform did not tell of 31 posts .*\n$/)]);
    expect((await fetchFrom(server, cache, '--recheck', '--quiet')).stderr).toBe('');

    const { report } = await reportOf(cache);
    expect(JSON.stringify(report.coverage.warnings)).not.toContain('posts-since-deleted');
  });

  it('[I] --keep-deleted alone is exit 2', async () => {
    expect((await runCli(['fetch', 'mastodon', '--keep-deleted', 'why'], { env })).code).toBe(2);
  });
});

describe('analyse --since-last-run', () => {
  it('[I] reports what is new since the last such run, and exits 10 for new danger alone', async () => {
    const threat = { content: '<p>@ada i will kill you tonight</p>' };
    const bad = notification(800, { id: '10800', status: apiStatus(800, threat) });
    const cache = fresh('cache');
    await fetchFrom(await serve(mastodonRoutes({ notifications: [bad, ...mentions(20)], statuses: [] })), cache);
    const watch = () => reportOf(cache, '--since-last-run', '--fail-on', 'danger');

    const first = await watch();
    expect(first.code).toBe(10);
    expect(first.report.totals.interactions).toBe(21);
    expect(first.report.coverage.warnings).toContainEqual(expect.objectContaining({ code: 'since-last-run' }));

    const second = await watch();
    expect({ code: second.code, stderr: second.stderr }).toEqual({ code: 0, stderr: '' });
    expect(second.report.totals.interactions).toBe(0);
    expect(second.report.coverage.inputs[0].records.interactions).toBe(21);

    const more = [
      notification(802, { id: '10802', status: apiStatus(802, threat) }),
      notification(801, { id: '10801', status: apiStatus(801) }),
      bad,
      ...mentions(20),
    ];
    await fetchFrom(await serve(mastodonRoutes({ notifications: more, statuses: [] })), cache);
    const third = await watch();
    expect(third.code).toBe(10);
    expect(third.report.totals.interactions).toBe(2);
    expect(third.report.toxicity.danger).toHaveLength(1);
    expect((await reportOf(cache)).report.totals.interactions).toBe(23);
  });

  it('[I] with --no-cache is exit 2', async () => {
    expect((await runCli(['analyse', '--since-last-run', '--no-cache'])).code).toBe(2);
  });
});
