import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type ReplayRoutes, type ReplayServer, replayServer } from '../support/replay-server.ts';
import { runCli, testFolder } from '../support/run-cli.ts';
import { errorAbout, idAt, maya, ownAt, replyAt, xRoutes } from '../support/x-api-server.ts';

const folder = testFolder();
const secret = 'AAAA-a-secret-bearer-token';
const env = { XHEALTH_X_TOKEN: secret };
const now = '2026-11-20T12:00:00.000Z';

const servers: ReplayServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serving(routes: ReplayRoutes): Promise<ReplayServer> {
  const server = await replayServer(routes);
  servers.push(server);
  return server;
}

/** Times an hour apart, newest first. */
function hours(count: number, from: string): readonly string[] {
  return Array.from({ length: count }, (_, at) => new Date(Date.parse(from) - at * 3_600_000).toISOString());
}

const own = ownAt('2026-11-18T08:30:00.000Z', { quote_count: 1, reply_count: 2 });
const rude = '1600000000000000066';
const insult = replyAt('2026-11-19T10:00:00.000Z', {
  text: '@maya_example you are a worthless piece of shit, nobody wants you here',
  author_id: rude,
});
const mentions = [insult, ...hours(120, '2026-11-19T09:00:00.000Z').map((at) => replyAt(at))];
const deep = replyAt('2026-11-19T11:30:00.000Z', {
  text: 'I would not say so.',
  in_reply_to_user_id: '1600000000000000003',
  conversation_id: own.id,
  referenced_tweets: [{ type: 'replied_to', id: mentions[1]?.id }],
});
const quote = replyAt('2026-11-19T11:00:00.000Z', {
  text: 'Look at this https://t.co/abc',
  in_reply_to_user_id: undefined,
  referenced_tweets: [{ type: 'quoted', id: own.id }],
});

const scene = {
  secret,
  now,
  own: [own],
  mentions,
  found: (query: string) => (query.startsWith('conversation_id') ? [deep] : [insult]),
  quotes: { [own.id]: [quote] },
  users: (ids: readonly string[]) => ({
    data: ids.filter((id) => id === rude).map((id) => ({ ...maya, id, username: 'rude_example' })),
    errors: ids.filter((id) => id !== rude).map((id) => errorAbout(id, 'suspended')),
  }),
};

const at = (server: ReplayServer, name: string, ...more: readonly string[]) =>
  runCli(['fetch', 'x', ...more, '--server', server.url, '--cache', join(folder, `${name}.sqlite`)], { env, now });

async function report(name: string) {
  const args = [
    'analyse',
    '--account',
    'x:maya_example',
    '--format',
    'json',
    '--cache',
    join(folder, `${name}.sqlite`),
  ];
  const { stdout, stderr } = await runCli(args, { now: '2026-12-20T12:00:00.000Z' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** How often each call was made. */
function counted(asked: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const line of asked) {
    const name = line.split('?')[0]?.split('/').at(-1) ?? '';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe('xhealth fetch x', () => {
  it('[I] brings mentions, quotes, deep replies and the profile of who was flagged; the second time nothing', async () => {
    const server = await serving(xRoutes(scene));
    const { code, stdout, stderr } = await at(server, 'whole');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      /up to \$0\.01 to find the account and \$1\.00 for each page; read for the first time at most \$16\.00 for your own posts, \$4\.00 for mentions and replies, \$50\.00 for profiles of who was flagged in all; no bound is known for what search finds; no --max-cost is given/,
    );
    const first = await report('whole');
    expect(first.totals).toMatchObject({ posts: 1, interactions: 122 });
    expect(first.reach.perPost).toMatchObject({ basis: 'views', median: 500 });
    expect(counted(server.asked)).toEqual({ me: 1, tweets: 1, mentions: 2, recent: 2, quote_tweets: 1, users: 1 });
    const users = server.asked.find((line) => line.startsWith('GET /2/users?')) ?? '';
    expect(new URLSearchParams(users.split('?')[1]).get('ids')).toBe(rude);
    const before = server.asked.length;
    expect((await at(server, 'whole')).code).toBe(0);
    expect((await report('whole')).totals).toEqual(first.totals);
    expect(counted(server.asked.slice(before))).toEqual({ me: 1, tweets: 1, mentions: 1, recent: 1 });
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    for (const text of [stdout, stderr, ...files]) expect(text).not.toContain(secret);
  });

  it('[I] stops before it costs more than it may, and goes on from there', async () => {
    const server = await serving(xRoutes(scene));
    const stopped = await at(server, 'dear', '--max-cost', '1.2');
    expect([stopped.code, stopped.stderr]).toEqual([5, expect.stringContaining('--max-cost 1.2')]);
    // Who has set a limit and watches nothing is not written to every hour.
    expect(stopped.stderr).not.toContain('charges for');
    // The account $0.01, own posts $0.005, a page of mentions $0.50; for the second one $0.50 more would be too much after the third.
    expect(counted(server.asked).mentions).toBeLessThanOrEqual(2);
    for (let run = 0; run < 5 && (await at(server, 'dear', '--max-cost', '1.2')).code === 5; run += 1);
    await at(server, 'whole-again');
    expect((await report('dear')).totals).toEqual((await report('whole-again')).totals);
  });

  it('[I] says that the newest 800 mentions are all there is', async () => {
    const many = hours(900, '2026-11-20T09:00:00.000Z').map((time) => replyAt(time));
    const server = await serving(xRoutes({ ...scene, mentions: many, found: () => [], quotes: {} }));
    const { code, stderr } = await at(server, 'deep');
    expect([code, stderr]).toEqual([0, expect.stringContaining('newest 800')]);
    expect(counted(server.asked).mentions).toBe(8);
    const { totals, coverage } = await report('deep');
    expect(totals.interactions).toBe(800);
    expect(JSON.stringify(coverage)).toContain('newest 800');
    expect((await at(server, 'deep')).stderr).not.toContain('newest 800');
  });

  it('[I] reads with the token of an app what is public, and tells what it may do', async () => {
    const server = await serving(xRoutes({ ...scene, isApp: true }));
    const check = await at(server, 'none', '@maya_example', '--check');
    expect([check.code, check.stderr]).toEqual([0, '']);
    expect(check.stdout).toContain('may not act for an account');
    expect(check.stdout).toContain('may read mentions of it');
    expect(check.stdout).toContain('suits cron');
    expect(check.stdout).toContain('To say so cost at most $0.0');
    expect(check.stdout).not.toContain('Nothing says that it ends');
    expect(check.stdout).not.toContain(secret);
    const nameless = await at(server, 'none');
    expect([nameless.code, nameless.stderr]).toEqual([2, expect.stringContaining('name the account')]);
    expect((await at(server, 'app', 'maya_example')).code).toBe(0);
    expect((await report('app')).totals.interactions).toBe(122);
  });

  it('[I] tells what it would ask for, and makes not one call', async () => {
    const server = await serving(xRoutes(scene));
    const { code, stdout, stderr } = await at(server, 'plan', '--dry-run');
    expect([code, stderr, server.asked]).toEqual([0, '', []]);
    expect(stdout).toContain("A run for the token's own account of x at ");
    expect(stdout).toContain('mentions and replies: never read');
    expect(stdout).toContain('up to $0.50 a page, $4.00 for all of it');
    expect(stdout).toContain('nothing limits what it costs');
    expect(stdout).toContain('Nothing was asked, not even whose the token is');
  });

  it('[I] tells what it would ask for by what the cache knows, of the account named or the only one', async () => {
    const server = await serving(xRoutes(scene));
    await at(server, 'planned');
    const calls = server.asked.length;
    for (const who of [[], ['@Maya_Example']]) {
      const { code, stdout } = await at(server, 'planned', ...who, '--dry-run');
      expect([code, server.asked.length]).toEqual([0, calls]);
      expect(stdout).toContain('A run for x:maya_example at ');
      expect(stdout).toContain('mentions and replies: what is newer than the last run');
      expect(stdout).toMatch(/quotes of your posts: nothing new by its counts/);
    }
    // What was asked for and had nothing was read all the same.
    expect((await at(server, 'planned', '--dry-run')).stdout).not.toContain('never read');
    expect((await at(server, 'planned', 'somebody_else', '--dry-run')).stdout).toContain('replies: never read');
  });

  it.each([
    ['a run', []],
    ['a run for an account that is named', ['@maya_example']],
    ['--check', ['--check']],
    ['--recheck', ['--recheck']],
    ['--dry-run', ['--dry-run']],
  ])('[I] makes not one call for %s that may cost nothing', async (what, more) => {
    const server = await serving(xRoutes(scene));
    const { code, stdout, stderr } = await at(server, 'nothing', ...more, '--max-cost', '0');
    expect([code, server.asked]).toEqual([what === '--dry-run' ? 0 : 5, []]);
    if (what === '--dry-run') return;
    expect(stdout).toBe('');
    expect(stderr).toContain('Finding the account may cost $0.01, which is more than --max-cost 0 leaves.');
  });

  it.each([
    ['a run', [], '0.50', 'reading one page may cost $0.51'],
    ['--recheck', ['--recheck'], '0.019', 'looking one post up may cost $0.02'],
  ])('[I] pays for no account when %s could read nothing with the rest', async (_, more, most, words) => {
    const server = await serving(xRoutes(scene));
    const { code, stderr } = await at(server, 'little', ...more, '--max-cost', most);
    expect([code, stderr, server.asked]).toEqual([5, expect.stringContaining(words), []]);
  });

  it('[I] makes no call that may cost more than is left, when it looks posts up again', async () => {
    const server = await serving(
      xRoutes({ ...scene, tweets: (ids) => ({ data: ids.map((id) => ({ id, text: 'x' })) }) }),
    );
    await at(server, 'cents');
    const before = server.asked.length;
    // A cent for the account, five for five posts; there are more.
    const { code, stderr } = await at(server, 'cents', '--recheck', '--max-cost', '0.06');
    expect([code, stderr]).toEqual([5, expect.stringContaining('--max-cost 0.06')]);
    const asked = server.asked.slice(before);
    expect(counted(asked)).toEqual({ me: 1, tweets: 1 });
    expect(asked.at(-1)).toContain('ids=');
    expect(new URLSearchParams(asked.at(-1)?.split('?')[1]).get('ids')?.split(',')).toHaveLength(5);
  });

  it('[I] counts an answer that was lost on its way as paid, and asks again only where that may be paid too', async () => {
    const routes = xRoutes(scene);
    const route = 'GET /2/users/:id/mentions';
    const server = await serving({
      ...routes,
      [route]: (request) => ({ ...routes[route]?.(request), ...(request.before === 0 ? {} : { fault: 'cut' }) }),
    });
    // The account $0.01, own posts $0.005, a page of mentions $0.50, the lost one $0.50: the same once more would be $1.515.
    const { code, stderr } = await at(server, 'lost', '--max-cost', '1.2');
    expect([code, stderr]).toEqual([5, expect.stringContaining('lost on its way may cost $0.50')]);
    expect(counted(server.asked).mentions).toBe(2);
    const whole = await serving(routes);
    while ((await at(whole, 'lost', '--max-cost', '1.2')).code === 5);
    await at(whole, 'not-lost');
    expect((await report('lost')).totals).toEqual((await report('not-lost')).totals);
  });

  it('[I] waits for its window, and ends in a sentence when the credits are used up', async () => {
    const routes = xRoutes(scene);
    const mentionsRoute = 'GET /2/users/:id/mentions';
    const body = { title: 'CreditsDepleted', detail: 'No credits left.', status: null };
    const server = await serving({
      ...routes,
      [mentionsRoute]: (request) => {
        const reset = String(Math.floor(Date.now() / 1_000));
        if (request.before === 0)
          return {
            status: 429,
            body: {},
            headers: { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': reset, 'retry-after': '0' },
          };
        const isFirst = !request.url.searchParams.has('pagination_token');
        return isFirst ? (routes[mentionsRoute]?.(request) ?? {}) : { status: 403, body };
      },
    });
    const { code, stderr } = await at(server, 'credits');
    expect([code, stderr]).toEqual([4, expect.stringContaining('credits')]);
    expect(counted(server.asked)).toMatchObject({ mentions: 3 });
    expect(counted(server.asked).recent).toBeUndefined();
    expect((await report('credits')).totals.interactions).toBe(100);
  });

  it.each([
    ['leads back to itself', () => ({ data: [insult], meta: { next_token: 'same' } }), 'the same page twice'],
    ['is empty and goes round', (n: number) => ({ meta: { next_token: `t${n % 3}` } }), 'lead in a circle'],
    ['grows newer', (n: number) => ({ data: [mentions[9 - n]], meta: { next_token: `t${n}` } }), 'not in order'],
  ])('[I] leaves a list that %s with a warning, and reads the rest', async (what, body, words) => {
    const server = await serving({
      ...xRoutes(scene),
      'GET /2/users/:id/mentions': ({ before }) => ({ body: body(before) }),
    });
    const { code, stderr } = await at(server, `loop-${what.length}`);
    expect([code, stderr]).toEqual([5, expect.stringContaining(words)]);
    expect(counted(server.asked)).toMatchObject({ recent: 2, quote_tweets: 1 });
    expect(counted(server.asked).mentions).toBeLessThan(25);
  });

  it('[I] ends where the token does, keeps what came, and goes on with another', async () => {
    const routes = xRoutes(scene);
    const route = 'GET /2/users/:id/mentions';
    const server = await serving({
      ...routes,
      [route]: (request) =>
        request.before === 1
          ? { status: 401, body: { title: 'Unauthorized', status: null } }
          : (routes[route]?.(request) ?? {}),
    });
    const { code, stderr } = await at(server, 'expired');
    expect([code, stderr]).toEqual([4, expect.stringContaining('401')]);
    expect(stderr).not.toContain(secret);
    expect((await at(server, 'expired')).code).toBe(0);
    expect((await report('expired')).totals.interactions).toBe(122);
  });

  it('[I] looks posts up again and erases what was deleted, and no more than that', async () => {
    const server = await serving(
      xRoutes({
        ...scene,
        tweets: (ids) => ({
          data: ids.filter((id) => id !== insult.id && id !== deep.id).map((id) => ({ id, text: 'x' })),
          errors: [errorAbout(insult.id, 'gone'), errorAbout(deep.id, 'gone')].filter((error) =>
            ids.includes(String(error.value)),
          ),
        }),
      }),
    );
    await at(server, 'again');
    const { code, stderr } = await at(server, 'again', '--recheck');
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^note: .*\$0\.01 for each post; no --max-cost.*\n$/)]);
    expect(counted(server.asked)).toMatchObject({ tweets: 3 });
    const bytes = readFileSync(join(folder, 'again.sqlite'), 'latin1');
    // The author of the one is there, so it was deleted; that of the other is suspended.
    expect(bytes).not.toContain('worthless piece');
    expect(bytes).toContain('I would not say so.');
  });

  it.each([
    ['pages of the API', 'pages', (row: unknown) => ({ data: [row], meta: { result_count: 1 } })],
    [
      'a file of twarc2',
      'twarc',
      (row: unknown) => ({ data: [row], meta: { result_count: 1 }, __twarc: { version: '2' } }),
    ],
  ])('[I] follows the deletion of what came from the API as %s, and no file brings it back', async (_, name, saved) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, `${JSON.stringify(saved(insult))}\n`);
    const server = await serving(
      xRoutes({
        ...scene,
        mentions: [],
        found: () => [],
        quotes: {},
        users: (ids) => ({ data: ids.map((id) => ({ ...maya, id, username: 'rude_example' })) }),
        tweets: (ids) => ({ errors: ids.map((id) => errorAbout(id, 'gone')) }),
      }),
    );
    const cache = ['--cache', join(folder, `${name}.sqlite`)];
    await at(server, name);
    expect((await runCli(['analyse', file, '--account', 'x:maya_example', ...cache], { now })).code).toBe(0);
    expect(readFileSync(join(folder, `${name}.sqlite`), 'latin1')).toContain('worthless piece');

    const { code, stderr } = await at(server, name, '--recheck');

    expect([code, stderr.startsWith('note: ')]).toEqual([0, true]);
    const asked = server.asked.filter((line) => line.startsWith('GET /2/tweets?'));
    expect(asked.map((line) => new URLSearchParams(line.split('?')[1]).get('ids'))).toEqual([insult.id]);
    expect(readFileSync(join(folder, `${name}.sqlite`), 'latin1')).not.toContain('worthless piece');
    // The file is still on the disk, and may be read again, under another name too.
    const again = join(folder, `${name}-again.json`);
    writeFileSync(again, `${JSON.stringify(saved(insult))}\n\n`);
    await runCli(['analyse', file, again, '--account', 'x:maya_example', ...cache], { now });
    expect(readFileSync(join(folder, `${name}.sqlite`), 'latin1')).not.toContain('worthless piece');
    expect((await report(name)).totals.interactions).toBe(1);
  });

  it('[I] keeps ids whole that no number holds', async () => {
    const ids = [idAt(now, 1), idAt(now, 2)];
    const server = await serving(
      xRoutes({
        ...scene,
        mentions: ids.map((id) => replyAt('2026-11-20T11:00:00.000Z', { id })).reverse(),
        found: () => [],
      }),
    );
    await at(server, 'ids');
    const bytes = readFileSync(join(folder, 'ids.sqlite'), 'latin1');
    for (const id of ids) expect(bytes).toContain(id);
  });
});
