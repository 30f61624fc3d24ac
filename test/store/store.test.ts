import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCalendar } from '../../src/analyse/calendar.ts';
import type { Account } from '../../src/model/account.ts';
import type { PostRecord } from '../../src/model/post.ts';
import { ownPostColumns } from '../../src/run/own-post-columns.ts';
import { openSqlite3 } from '../../src/store/driver-sqlite3.ts';
import {
  beginInput,
  countSightings,
  endInput,
  type FactsQuery,
  findAccounts,
  importWriter,
  interactionPages,
  keepSubject,
  linkInteractions,
  listInputs,
  modelNumber,
  mostAddressed,
  openStore,
  ownPostPages,
  type Store,
  type StoredSubject,
  storeVerdicts,
  unjudgedPage,
  windowTotals,
} from '../../src/store/index.ts';
import type { InputEnd } from '../../src/store/inputs.ts';
import { account, record, replyTo } from '../support/records.ts';

const utc = createCalendar('UTC').offsets(0, 0);

const now = '2026-11-01T00:00:00.000Z';
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xhealth-test-'));
  path = join(folder, 'sub', 'cache.sqlite');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const end: InputEnd = {
  state: 'complete',
  identity: null,
  owner: null,
  stated: null,
  takenAt: null,
  counts: { messagesRead: false, messages: 0, likes: 0, blocks: 0, mutes: 0, followers: 0, following: 0 },
  skipped: [],
  expected: [],
  warnings: [],
  ignored: 0,
  damage: null,
};

interface Load {
  readonly posts?: readonly PostRecord[];
  readonly accounts?: readonly Account[];
  readonly end?: Partial<InputEnd>;
  readonly path?: string;
  readonly ownerKey?: string;
}

async function load(
  store: Store,
  { posts = [], accounts = [], end: part = {}, path: name = 'a.ndjson', ownerKey = '~1' }: Load,
): Promise<number> {
  const target = await beginInput(store.driver, { path: name, kind: 'x-twarc2', platform: 'x', channel: 'dump' }, now);
  const writer = importWriter(store.driver, target);
  await writer.add({ posts, accounts, messages: [], relations: [], handleChanges: [] }, ownerKey);
  await writer.finish();
  return endInput(store.driver, target, { ...end, ...part });
}

async function subjectOf(store: Store, id: string | null, handle: string | null): Promise<StoredSubject> {
  const subject = await keepSubject(store.driver, { platform: 'x', id, handle, displayName: null }, []);
  await linkInteractions(store.driver, subject);
  return subject;
}

async function linked(store: Store, subject: StoredSubject): Promise<string[]> {
  const rows = await store.driver.all(
    'SELECT p.id, i.kind FROM interactions i JOIN posts p ON p.rid = i.post WHERE i.subject = ? ORDER BY p.id',
    [subject.rid],
  );
  return rows.map((row) => `${row.id} ${row.kind}`);
}

function all(subject: StoredSubject): FactsQuery {
  return { subject, since: null, until: null, inputs: null };
}

describe.each(drivers())('the cache on %s', (driverName) => {
  it('[I] is a file of mode 0600, in a folder made for it', async () => {
    const store = await openStore(path, driverName);
    await load(store, { posts: [record({ id: '1' })] });

    expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const name of readdirSync(join(folder, 'sub')))
      expect(statSync(join(folder, 'sub', name)).mode & 0o077).toBe(0);
    await store.close();
  });

  it('[I] tightens the mode of a cache that others could read', async () => {
    await (await openStore(path, driverName)).close();
    execFileSync('chmod', ['644', path]);
    await (await openStore(path, driverName)).close();

    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('[I] keeps ids, times, emoji, NUL and lone surrogates as text', async () => {
    const store = await openStore(path, driverName);
    await load(store, { posts: [record({ id: '2099999999999999999', text: 'a\u0000b 😀 \ud800 "q" \u2028' })] });

    const [row] = await store.driver.all('SELECT id, text FROM posts');
    expect(row).toEqual({ id: '2099999999999999999', text: 'a\u0000b 😀 \ufffd "q" \u2028' });
    await store.close();
  });

  it('[I] changes nothing when the same content is read twice, and counts a copy as duplicates', async () => {
    const store = await openStore(path, driverName);
    const posts = [record({ id: '1' }, { likes: 3, reposts: 1 }), record({ id: '2' })];
    const first = await load(store, { posts, end: { identity: 'same' } });
    const second = await load(store, { posts, end: { identity: 'same' } });
    const copy = await load(store, { posts, end: { identity: 'same' }, path: 'copy.ndjson' });

    expect(second).toBe(first);
    expect((await listInputs(store.driver)).map((input) => input.rid)).toEqual([first, copy]);
    expect(await store.driver.all('SELECT count(*) AS n FROM posts')).toEqual([{ n: 2 }]);
    const counts = await countSightings(store.driver, all(await subjectOf(store, '42', null)), utc);
    expect(counts.map((count) => [count.input, count.records, count.firsts])).toEqual([
      [first, 2, 2],
      [copy, 2, 0],
    ]);
    await store.close();
  });

  it('[I] lets the richer of two records win, and keeps counts as history', async () => {
    const store = await openStore(path, driverName);
    await load(store, {
      posts: [
        record({ id: '1', text: 'cut at…', author: { id: null, handle: 'InventedWriter' } }, { likes: 3, reposts: 1 }),
      ],
      end: { takenAt: '2025-01-01T00:00:00Z' },
    });
    await load(store, {
      posts: [
        record(
          { id: '1', text: 'cut at the end, whole here', ...replyTo('42', 'DrExample') },
          { likes: 9, reposts: 2 },
        ),
      ],
      end: { takenAt: '2026-01-01T00:00:00Z' },
      path: 'b',
    });

    const [row] = await store.driver.all('SELECT text, author, reply_author FROM posts');
    expect(row).toEqual({ text: 'cut at the end, whole here', author: '900', reply_author: '42' });
    expect(await store.driver.all('SELECT likes FROM sightings ORDER BY input')).toEqual([{ likes: 3 }, { likes: 9 }]);
    const subject = await subjectOf(store, '900', null);
    const columns = await ownPostColumns(ownPostPages(store.driver, all(subject)));
    expect([columns.count, columns.engagement[0], columns.views[0]]).toEqual([1, 11, Number.NaN]);
    await store.close();
  });

  it('[I] tells replies, threads, media and links of own posts apart, and what is not known', async () => {
    const store = await openStore(path, driverName);
    const own = { author: { id: '42', handle: 'DrExample' } };
    await load(store, {
      posts: [
        record({ id: '1', ...own, hasMedia: true, hasLink: false }),
        record({ id: '2', ...own, ...replyTo('7', 'Other'), hasMedia: false, hasLink: true }),
        record({ id: '3', ...own, ...replyTo('42', 'DrExample') }),
      ],
    });
    const posts = await ownPostColumns(ownPostPages(store.driver, all(await subjectOf(store, '42', 'DrExample'))));

    expect([...posts.isReply]).toEqual([0, 1, 1]);
    expect([...posts.isThread]).toEqual([0, 0, 1]);
    expect([...posts.hasMedia]).toEqual([1, 0, 2]);
    expect([...posts.hasLink]).toEqual([0, 1, 2]);
    await store.close();
  });

  it('[I] goes on where an interrupted reading stopped, counting no row twice', async () => {
    const store = await openStore(path, driverName);
    const posts = [record({ id: '1' }), record({ id: '2' }), record({ id: '2' })];
    await load(store, { posts: posts.slice(0, 2), end: { state: 'partial' } });
    await load(store, { posts, end: { identity: 'whole' } });

    const inputs = await listInputs(store.driver);
    expect(inputs.map((input) => input.state)).toEqual(['complete']);
    const counts = await countSightings(store.driver, all(await subjectOf(store, '42', null)), utc);
    expect(counts.reduce((sum, count) => sum + count.records, 0)).toBe(3);
    expect(counts.reduce((sum, count) => sum + count.firsts, 0)).toBe(2);
    await store.close();
  });

  it('[I] retires an earlier reading of a path that the new one covers, keeping counts that differ', async () => {
    const store = await openStore(path, driverName);
    const old = [record({ id: '1' }, { likes: 1, reposts: 0 }), record({ id: '2' }, { likes: 5, reposts: 0 })];
    await load(store, { posts: old, end: { identity: 'day 1' } });
    const grown = [
      record({ id: '1' }, { likes: 4, reposts: 0 }),
      record({ id: '2' }, { likes: 5, reposts: 0 }),
      record({ id: '3' }),
    ];
    const second = await load(store, { posts: grown, end: { identity: 'day 2' } });
    const third = await load(store, { posts: [record({ id: '9' })], end: { identity: 'day 3' } });

    expect((await listInputs(store.driver)).map((input) => input.rid)).toEqual([second, third]);
    expect(await store.driver.all('SELECT input, likes FROM sightings WHERE post = 1 ORDER BY input')).toEqual([
      { input: 1, likes: 1 },
      { input: second, likes: 4 },
    ]);
    expect(await store.driver.all('SELECT count(*) AS n FROM sightings WHERE input = 1')).toEqual([{ n: 1 }]);
    await store.close();
  });

  it('[I] links replies, quotes and mentions, and never reposts or own posts', async () => {
    const store = await openStore(path, driverName);
    const me = { id: '42', handle: 'DrExample' };
    await load(store, {
      posts: [
        record({ id: '1', author: me }),
        record({ id: '2', ...replyTo('42', 'DrExample') }),
        record({ id: '3', quotes: { postId: '1', author: { id: null, handle: null } } }),
        record({ id: '4', mentions: [{ id: '7', handle: 'other' }, me] }),
        record({ id: '5', isRepost: true, mentions: [me] }),
        record({ id: '6', author: me, mentions: [me] }),
        record({ id: '7', mentions: [{ id: '142', handle: 'xDrExample' }] }),
        record({ id: '8', mentions: [{ id: null, handle: 'drexample' }] }),
        record({ id: '9', mentions: [{ id: '555', handle: 'DrExample' }] }),
      ],
      accounts: [account(me)],
    });

    expect(await linked(store, await subjectOf(store, '42', 'DrExample'))).toEqual([
      '2 reply',
      '3 quote',
      '4 mention',
      '8 mention',
    ]);
    await store.close();
  });

  it('[I] finds replies again when the posts they answer come later', async () => {
    const store = await openStore(path, driverName);
    await load(store, {
      posts: [record({ id: '5', inReplyTo: { postId: '77', author: { id: null, handle: null } } })],
    });
    const before = await linked(store, await subjectOf(store, '42', null));
    await load(store, { posts: [record({ id: '77', author: { id: '42', handle: null } })], path: 'archive' });
    const after = await linked(store, await subjectOf(store, '42', null));

    expect([before, after]).toEqual([[], ['5 reply']]);
    await store.close();
  });

  it('[I] follows the history of handles, and gives the account named in a body its id', async () => {
    const store = await openStore(path, driverName);
    const target = await beginInput(
      store.driver,
      { path: 'a', kind: 'x-archive', platform: 'x', channel: 'archive' },
      now,
    );
    const writer = importWriter(store.driver, target);
    const change = { platform: 'x' as const, accountId: '42', from: 'OldExample', to: 'DrExample', changedAt: null };
    await writer.add(
      {
        posts: [record({ id: '4', mentions: [{ id: '77', handle: 'Quiet' }] })],
        accounts: [account({ id: '42', handle: 'DrExample' })],
        messages: [],
        relations: [],
        handleChanges: [change],
      },
      '42',
    );
    await writer.finish();

    expect((await findAccounts(store.driver, '@oldexample', null)).map((each) => each.id)).toEqual(['42']);
    expect((await findAccounts(store.driver, 'QUIET', 'x')).map((each) => each.id)).toEqual(['77']);
    expect(await findAccounts(store.driver, 'nobody', null)).toEqual([]);
    expect(await mostAddressed(store.driver, 5)).toMatchObject([{ account: { id: '77', handle: 'quiet' }, count: 1 }]);
    const subject = await subjectOf(store, '42', null);
    expect(subject.keys).toEqual(['42', '@drexample', '@oldexample']);
    await store.close();
  });

  it('[I] collapses the versions of an edited post on the last', async () => {
    const store = await openStore(path, driverName);
    const me = { id: '42', handle: null };
    await load(store, {
      posts: [
        record({ id: '10', author: me }),
        record({ id: '11', author: me, editGroup: '10' }),
        record({ id: '12', author: me, editGroup: '10' }),
      ],
    });
    const subject = await subjectOf(store, '42', null);

    expect((await windowTotals(store.driver, all(subject))).posts).toBe(1);
    const counts = await countSightings(store.driver, all(subject), utc);
    expect(counts.reduce((sum, count) => sum + count.records, 0)).toBe(3);
    await store.close();
  });

  it('[I] judges again when the text or the model changes, and not otherwise', async () => {
    const store = await openStore(path, driverName);
    await load(store, { posts: [record({ id: '2', text: 'short', ...replyTo('42', null) })] });
    const subject = await subjectOf(store, '42', null);
    const query = { subject: subject.rid, model: await modelNumber(store.driver, 'm1'), from: 0, size: 10 };
    const page = await unjudgedPage(store.driver, query);
    const rows: [number, number, string][] = JSON.parse(page?.json.toString() ?? '[]');
    await storeVerdicts(
      store.driver,
      subject.rid,
      query.model,
      JSON.stringify(rows.map((row) => [row[0], row[1], 0.5, 4, 0, null, 'en'])),
    );

    expect(rows.map((row) => row[2])).toEqual(['short']);
    expect(await unjudgedPage(store.driver, query)).toBeNull();
    expect(await unjudgedPage(store.driver, { ...query, model: await modelNumber(store.driver, 'm2') })).not.toBeNull();
    await load(store, { posts: [record({ id: '2', text: 'longer than before', ...replyTo('42', null) })], path: 'b' });
    await subjectOf(store, '42', null);
    expect(await unjudgedPage(store.driver, query)).not.toBeNull();
    await store.close();
  });

  it('[I] applies both bounds of the window, the end excluded, whatever the precision of a time', async () => {
    const store = await openStore(path, driverName);
    const at = [
      '2026-02-28T23:59:59Z',
      '2026-03-01T00:00:00Z',
      '2026-03-01T00:00:00.123Z',
      '2026-03-31T23:59:59.999Z',
      '2026-04-01T00:00:00Z',
      null,
    ];
    await load(store, {
      posts: at.map((createdAt, index) => record({ id: String(index), createdAt, ...replyTo('42', null) })),
    });
    const subject = await subjectOf(store, '42', null);
    const seen: (string | null)[] = [];
    const query = { ...all(subject), since: '2026-03-01T00:00:00.000Z', until: '2026-04-01T00:00:00.000Z' };
    for await (const page of interactionPages(store.driver, query, 2)) seen.push(...page.at);

    expect(seen).toEqual(at.slice(1, 4));
    await store.close();
  });

  it('[I] leaves no trace of a temporary cache', async () => {
    const before = readdirSync(tmpdir()).filter((name) => /^xhealth-(?!test)/.test(name));
    const store = await openStore(null, driverName);
    await load(store, { posts: [record({ id: '1' })] });

    expect(readdirSync(tmpdir()).filter((name) => /^xhealth-(?!test)/.test(name))).toEqual(before);
    expect(await store.driver.all('SELECT count(*) AS n FROM posts')).toEqual([{ n: 1 }]);
    await store.close();
  });

  it('[I] rolls back what was not committed when a process dies, and keeps the rest', async () => {
    const store = await openStore(path, driverName);
    await load(store, { posts: [record({ id: '1' })] });
    await store.driver.exec('BEGIN');
    await store.driver.run("INSERT INTO meta (name, value) VALUES ('x', 'y')");
    execFileSync('cp', ['-r', join(folder, 'sub'), join(folder, 'crashed')]);
    await store.close();
    const after = await openStore(join(folder, 'crashed', 'cache.sqlite'), driverName);

    expect(await after.driver.all("SELECT count(*) AS n FROM meta WHERE name = 'x'")).toEqual([{ n: 0 }]);
    expect(await after.driver.all('SELECT count(*) AS n FROM posts')).toEqual([{ n: 1 }]);
    await after.close();
  });
});

describe('a cache that cannot be used', () => {
  it.each([
    ['cache-corrupt', 'text that is no database at all, and long enough to be looked at as one '.repeat(20)],
    ['cache-corrupt', `SQLite format 3\u0000${'\u0001'.repeat(4096)}`],
  ])('[I] is told as %s', async (code, content) => {
    const file = join(folder, 'cache.sqlite');
    writeFileSync(file, content);

    await expect(openStore(file)).rejects.toMatchObject({ code, exitCode: 4 });
    expect(existsSync(file)).toBe(true);
  });

  it('[I] is told apart when it is another program’s database', async () => {
    const file = join(folder, 'cache.sqlite');
    const driver = await openSqlite3(file);
    await driver.exec('CREATE TABLE bookmarks (id)');
    await driver.close();

    await expect(openStore(file)).rejects.toMatchObject({ code: 'cache-foreign' });
  });

  it('[I] is refused when a newer version made it', async () => {
    const store = await openStore(path);
    await store.driver.exec('PRAGMA user_version = 99');
    await store.close();

    await expect(openStore(path)).rejects.toMatchObject({
      code: 'cache-newer',
      hint: expect.stringContaining('Update'),
    });
  });

  it('[I] is refused when it is a folder', async () => {
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'cache-not-a-file', exitCode: 2 });
  });

  it('[I] says that the disk is full, and that nothing stored is lost', async () => {
    const store = await openStore(path);
    await load(store, { posts: [record({ id: '1' })] });
    const [pages] = await store.driver.all('SELECT page_count AS n FROM pragma_page_count');
    await store.driver.exec(`PRAGMA max_page_count = ${Number(pages?.n) + 2}`);
    const many = Array.from({ length: 2_000 }, (_, index) =>
      record({ id: String(1_000 + index), text: 'x'.repeat(200) }),
    );
    const error: unknown = await load(store, { posts: many, path: 'b' }).catch((caught: unknown) =>
      store.explain(caught),
    );
    await store.close();
    const after = await openStore(path);

    expect(error).toMatchObject({ code: 'disk-full', exitCode: 4 });
    expect(await after.driver.all('SELECT count(*) AS n FROM posts')).toEqual([{ n: 1 }]);
    await after.close();
  });

  it('[E] names the run that holds it, after waiting', { timeout: 40_000 }, async () => {
    const store = await openStore(path);
    const code = `import('${new URL('../../dist/store/index.js', import.meta.url)}').then((m) => m.openStore(${JSON.stringify(path)})).then(() => process.exit(9), (e) => { console.log(e.code, e.message); })`;
    const child = spawn(process.execPath, ['-e', code]);
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    await new Promise((resolve) => child.on('close', resolve));
    await store.close();

    expect(output).toContain('cache-held');
    expect(output).toContain(`process ${process.pid}`);
  });
});

/** Both drivers, where Node has one of its own. */
function drivers(): string[] {
  return Number(process.versions.node.split('.')[0]) >= 24 ? ['sqlite3', 'node:sqlite'] : ['sqlite3'];
}
