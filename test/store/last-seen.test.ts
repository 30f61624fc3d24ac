import { describe, expect, it } from 'vitest';
import { bareAccount } from '../../src/model/account.ts';
import { openDatabase } from '../../src/store/database.ts';
import type { Driver } from '../../src/store/driver.ts';
import { openSqlite3 } from '../../src/store/driver-sqlite3.ts';
import { dropTexts, importWriter } from '../../src/store/index.ts';
import { beginInput } from '../../src/store/inputs.ts';
import { migrations } from '../../src/store/migrations.ts';

/** A cache as the version before had it: without the step that notes when accounts were seen. */
async function earlier(): Promise<Driver> {
  const driver = await openSqlite3(':memory:');
  const steps = migrations.filter(({ name }) => name < '0010');
  for (const { sql } of steps) await driver.exec(sql);
  return driver;
}

const lastSeen = migrations.find(({ name }) => name === '0010-last-seen')?.sql ?? '';

async function seen(driver: Driver): Promise<Record<string, string>> {
  const rows = await driver.all('SELECT key, seen_at FROM accounts ORDER BY key');
  return Object.fromEntries(rows.map((row) => [String(row.key), String(row.seen_at)]));
}

describe('when accounts were last seen', () => {
  it('[I] takes for accounts of an earlier cache what their posts say, and for the others the day it is brought up to date', async () => {
    const driver = await earlier();
    const input = `INSERT INTO inputs (rid, path, kind, platform, channel, state, first_read_at, last_read_at, held_at)`;
    for (const sql of [
      `${input} VALUES (1, 'a', 'k', 'x', 'dump', 'complete', '2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.000Z', '2024-06-01T00:00:00.000Z')`,
      `${input} VALUES (2, 'b', 'k', 'x', 'api', 'complete', '2024-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', NULL)`,
      `INSERT INTO accounts (platform, key, id, bio) VALUES ('x', 'author', 'author', 'b'), ('x', 'fetched', 'fetched', 'b'), ('x', 'follower', 'follower', 'b')`,
      `INSERT INTO posts (rid, platform, id, author, day_only, text, is_repost, visibility, changed)
       VALUES (1, 'x', '1', 'author', 0, 'w', 0, 'public', 1), (2, 'x', '2', 'fetched', 0, 'w', 0, 'public', 1)`,
      `INSERT INTO sightings (post, input, pass, records, contexts, seen_at)
       VALUES (1, 1, 1, 1, 0, NULL), (2, 2, 1, 1, 0, '2025-02-01T00:00:00.000Z')`,
    ])
      await driver.run(sql);
    const from = new Date().toISOString();
    await driver.exec(lastSeen);
    const found = await seen(driver);
    expect(found).toMatchObject({ author: '2024-06-01T00:00:00.000Z', fetched: '2025-02-01T00:00:00.000Z' });
    expect(found.follower?.slice(0, 10) ?? '').not.toBe('');
    expect(Date.parse(found.follower ?? '')).toBeGreaterThanOrEqual(Date.parse(from) - 1);

    // A year back from the day of the step nothing is due but what is known to be.
    const selection = { writtenBefore: null, subject: null, authors: null, labels: null, keepNeeded: true };
    const purge = { how: 'a test', at: from, dry: true };
    const unseenSince = (unreadSince: string) => dropTexts(driver, { ...selection, unreadSince }, purge);
    expect(await unseenSince('2025-11-01T00:00:00.000Z')).toMatchObject({ texts: 2, profiles: 2 });
    expect(await unseenSince('9999-01-01T00:00:00.000Z')).toMatchObject({ texts: 2, profiles: 3 });
    await driver.close();
  });

  it('[I] moves on with each reading that holds the account, and never back', async () => {
    const { driver, close } = await openDatabase(null, null);
    const read = async (path: string, now: string, ids: readonly string[]) => {
      const start = { path, kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
      const writer = importWriter(driver, await beginInput(driver, start, now));
      const accounts = ids.map((id) => ({ ...bareAccount('x', { id, handle: `h${id}` }), bio: 'the same' }));
      await writer.add({ accounts, posts: [], messages: [], relations: [], handleChanges: [] }, '~');
      await writer.finish();
    };
    await read('a', '2025-01-01T00:00:00.000Z', ['1', '2']);
    await read('b', '2026-01-01T00:00:00.000Z', ['2']);
    expect(await seen(driver)).toEqual({ 1: '2025-01-01T00:00:00.000Z', 2: '2026-01-01T00:00:00.000Z' });
    await read('c', '2024-01-01T00:00:00.000Z', ['2']);
    expect(await seen(driver)).toMatchObject({ 2: '2026-01-01T00:00:00.000Z' });
    await close();
  });
});
