import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Driver } from '../../src/store/driver.ts';
import { openNodeSqlite } from '../../src/store/driver-node-sqlite.ts';
import { openSqlite3 } from '../../src/store/driver-sqlite3.ts';
import { testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const hasOwn = Number(process.versions.node.split('.')[0]) >= 24;
const drivers: [string, (path: string) => Promise<Driver>][] = [['sqlite3', openSqlite3]];
if (hasOwn) drivers.push(['node:sqlite', openNodeSqlite]);

describe.each(drivers)('a transaction that SQLite took back (%s)', (name, open) => {
  it('[I] is not gone on with: all that follows fails alike, and nothing of it is kept', async () => {
    const path = join(folder, `${name.replace(':', '-')}.sqlite`);
    const driver = await open(path);
    await driver.exec('CREATE TABLE rows (text TEXT); PRAGMA max_page_count = 8; BEGIN;');
    const asked = [
      driver.run('INSERT INTO rows VALUES (?)', ['first']),
      driver.run('INSERT INTO rows VALUES (?)', ['x'.repeat(100_000)]),
      // Asked for before the failure is known.
      driver.run('INSERT INTO rows VALUES (?)', ['last']),
      driver.exec('COMMIT'),
      driver.all('SELECT 1'),
    ];
    const [first, ...others] = await Promise.allSettled(asked);
    expect(first?.status).toBe('fulfilled');
    for (const other of others) {
      expect(other).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/full/) } });
    }
    await driver.close();

    const again = await open(path);
    expect(await again.all('SELECT text FROM rows')).toEqual([]);
    await expect(again.run('INSERT INTO nowhere VALUES (1)')).rejects.toThrow(/no such table/);
    expect(await again.run('INSERT INTO rows VALUES (?)', ['kept'])).toBe(1);
    await again.close();
  });
});
