import { describe, expect, it } from 'vitest';
import { bareAccount } from '../../src/model/account.ts';
import { mapAnswer } from '../../src/run/fetch/map-answer.ts';
import { mastodonNotifications } from '../../src/sources/mastodon/api.ts';
import { emptyBatch } from '../../src/sources/source.ts';
import { openApiInput, readCheckpoints } from '../../src/store/checkpoints.ts';
import { openDatabase } from '../../src/store/database.ts';
import type { Driver } from '../../src/store/driver.ts';
import { pageWriter, type StoredPage } from '../../src/store/page-writer.ts';
import { notification } from '../support/mastodon-samples.ts';

const owner = bareAccount('mastodon', { id: 'ada@social.example', handle: 'ada@social.example' });
const of = { platform: 'mastodon', account: 'ada@social.example' } as const;
const at = '2026-11-01T12:00:00.000Z';

function batchOf(...numbers: readonly number[]) {
  const answer = numbers.map((number) => notification(number));
  return mapAnswer(answer, { format: mastodonNotifications, owner, now: at }).batch;
}

async function world(wrap: (driver: Driver) => Driver = (driver) => driver) {
  const { driver } = await openDatabase(null, null);
  const input = { ...of, path: 'https://social.example notifications', kind: 'mastodon-notifications' };
  const { rid, pass } = await openApiInput(driver, input, at);
  const writer = pageWriter(wrap(driver));
  const page = (state: string, over: Partial<StoredPage>): StoredPage => ({
    target: { input: rid, pass, number: 1 },
    batch: emptyBatch(),
    checkpoint: { ...of, feed: 'notifications', state },
    input: { skipped: [], warnings: [], messages: 0 },
    changed: false,
    isLast: true,
    at,
    ...over,
  });
  const count = async (sql: string) => Number((await driver.all(`SELECT ${sql} AS n`))[0]?.n);
  return { driver, input, writer, page, count };
}

describe('pageWriter', () => {
  it('[I] stores rows and checkpoint, and says how many posts are new', async () => {
    const { driver, writer, page, count } = await world();

    expect(await writer.write(page('1', { batch: batchOf(1, 2) }))).toBe(2);
    expect(await writer.write(page('2', { batch: batchOf(2, 3) }))).toBe(1);

    expect(await readCheckpoints(driver, of)).toEqual(new Map([['notifications', '2']]));
    expect(await count('(SELECT sum(records) FROM sightings)')).toBe(3);
    expect(await count("(SELECT value FROM meta WHERE name = 'changed')")).toBe(1);
  });

  it('[I] leaves neither rows nor checkpoint where one of them cannot be written', async () => {
    const broken = (driver: Driver): Driver => ({
      name: driver.name,
      exec: (sql) => driver.exec(sql),
      all: (sql, parameters) => driver.all(sql, parameters),
      close: () => driver.close(),
      run: (sql, parameters) =>
        sql.includes('INTO checkpoints') && parameters?.[3] === 'bad'
          ? Promise.reject(new Error('the disk is full'))
          : driver.run(sql, parameters),
    });
    const { driver, writer, page, count } = await world(broken);

    await expect(writer.write(page('bad', { batch: batchOf(1) }))).rejects.toThrow('the disk is full');

    expect(await count('(SELECT count(*) FROM posts)')).toBe(0);
    expect(await writer.write(page('good', { batch: batchOf(1) }))).toBe(1);
    expect(await readCheckpoints(driver, of)).toEqual(new Map([['notifications', 'good']]));
    expect(await count("(SELECT value FROM meta WHERE name = 'changed')")).toBe(1);
  });

  it('[I] gives the same row to the same input of an account, another to another account', async () => {
    const { driver, input } = await world();

    const again = await openApiInput(driver, input, at);
    const other = await openApiInput(driver, { ...input, account: 'bea@social.example' }, at);

    expect([again.rid, other.rid]).toEqual([1, 2]);
  });
});
