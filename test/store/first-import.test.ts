import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostRecord } from '../../src/model/post.ts';
import { openSqlite3 } from '../../src/store/driver-sqlite3.ts';
import { beginInput, importWriter, openStore, type Store } from '../../src/store/index.ts';
import { record } from '../support/records.ts';

const now = '2026-11-01T00:00:00.000Z';
const none = { accounts: [], messages: [], relations: [], handleChanges: [] };
let folder: string;
let path: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xhealth-test-'));
  path = join(folder, 'cache.sqlite');
  store = await openStore(path);
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function writerOf(name: string, channel: 'archive' | 'dump' = 'archive') {
  const input = { path: name, kind: 'x-archive', platform: 'x', channel } as const;
  return importWriter(store.driver, await beginInput(store.driver, input, now));
}

/** Writes each list of posts with a statement of its own. */
async function load(name: string, ...lists: readonly (readonly PostRecord[])[]): Promise<void> {
  const writer = await writerOf(name);
  for (const [index, posts] of lists.entries()) await writer.add({ ...none, posts }, `~${index}`);
  await writer.finish();
}

async function rows() {
  return store.driver.all(
    'SELECT p.rid, p.id, p.platform, p.text, s.records, s.likes FROM posts p JOIN sightings s ON s.post = p.rid ORDER BY p.rid, s.input',
  );
}

const indexes = "SELECT name FROM sqlite_master WHERE type = 'index' AND name = 'posts_id'";

describe('the import of a first export', () => {
  it('[I] leaves the index of posts behind, and posts in the order they came', async () => {
    await load('a', [record({ id: '5' }, { likes: 5 }), record({ id: '3' })], [record({ id: '4' }, { likes: 4 })]);

    expect((await rows()).map(({ rid, id, likes }) => [rid, id, likes])).toEqual([
      [1, '5', 5],
      [2, '3', null],
      [3, '4', 4],
    ]);
    expect(await store.driver.all(indexes)).toHaveLength(1);
  });

  const other = record({ id: '5', platform: 'mastodon', text: 'of another platform' });
  const longer = record({ id: '5', text: 'an ordinary text, and more of it' }, { likes: 7 });

  it.each([
    ['in one batch', [[record({ id: '5' }, { likes: 5 }), other, longer, record({ id: '6' })]]],
    ['in a later batch', [[record({ id: '5' }, { likes: 5 }), other], [record({ id: '6' })], [longer]]],
  ])('[I] keeps a post once that comes twice, %s', async (_, lists) => {
    await load('a', ...lists);

    const found = (await rows()).map(({ id, platform, text, records, likes }) => [id, platform, text, records, likes]);
    expect(found).toHaveLength(3);
    expect(found).toContainEqual(['5', 'x', 'an ordinary text, and more of it', 2, 7]);
    expect(found).toContainEqual(['5', 'mastodon', 'of another platform', 1, null]);
    expect(found).toContainEqual(['6', 'x', 'an ordinary text', 1, null]);
    expect(await store.driver.all(indexes)).toHaveLength(1);
  });

  it.each(['archive', 'dump'] as const)(
    '[I] does without the index meanwhile, that of others does not: %s',
    async (channel) => {
      const writer = await writerOf('a', channel);
      for (let id = 1; id <= 6; id++) await writer.add({ ...none, posts: [record({ id: String(id) })] }, `~${id}`);
      const meanwhile = await store.driver.all(indexes);
      await writer.finish();

      expect(meanwhile).toHaveLength(channel === 'archive' ? 0 : 1);
      expect(await rows()).toHaveLength(6);
    },
  );

  it('[I] that breaks off keeps what was written, and the next run makes the index and reads the rest', async () => {
    const batch = (first: number) => Array.from({ length: 2_000 }, (_, index) => record({ id: String(first + index) }));
    const writer = await writerOf('a');
    for (let first = 1; first < 60_000; first += 2_000) await writer.add({ ...none, posts: batch(first) }, '~1');
    await store.close();

    const driver = await openSqlite3(path);
    const before = await driver.all(indexes);
    const [kept] = await driver.all('SELECT count(*) AS n FROM posts');
    await driver.close();
    store = await openStore(path);
    await load('a', batch(49_001), batch(60_001));

    expect(before).toEqual([]);
    expect(kept?.n).toBe(50_000);
    expect(await store.driver.all(indexes)).toHaveLength(1);
    expect(await store.driver.all('SELECT count(*) AS n, count(DISTINCT id) AS ids FROM posts')).toEqual([
      { n: 53_000, ids: 53_000 },
    ]);
  });
});
