import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepToRetention } from '../../src/run/retention.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const now = '2026-11-01T00:00:00.000Z';
let real: Store;

beforeEach(async () => {
  real = await openStore(null);
  for (const sql of [
    `INSERT INTO inputs (rid, path, kind, platform, channel, state, first_read_at, last_read_at)
     VALUES (1, 'a', 'x-twarc2', 'x', 'dump', 'complete', '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z')`,
    `INSERT INTO posts (rid, platform, id, author, day_only, text, is_repost, visibility, changed)
     VALUES (1, 'x', '1', '7', 0, 'words', 0, 'public', 1)`,
    'INSERT INTO sightings (post, input, pass, records, contexts) VALUES (1, 1, 1, 1, 0)',
  ])
    await real.driver.run(sql);
});

afterEach(() => real.close());

/** The store, of which every statement is noted and a rewriting of the file fails with `message`. */
function watched(message: string | null) {
  const asked: string[] = [];
  const { driver } = real;
  const store: Store = {
    ...real,
    driver: {
      name: driver.name,
      all: (sql, parameters) => driver.all(sql, parameters),
      run: (sql, parameters) => driver.run(sql, parameters),
      close: () => driver.close(),
      exec: (sql) => {
        asked.push(sql);
        return sql === 'VACUUM' && message !== null ? Promise.reject(new Error(message)) : driver.exec(sql);
      },
    },
  };
  return { store, asked };
}

const words = async () => (await real.driver.all('SELECT text FROM posts'))[0]?.text;

describe('keepToRetention', () => {
  it('[I] rewrites the file where anything went, and not where nothing did', async () => {
    const { store, asked } = watched(null);
    await keepToRetention(store, '2025-06-01T00:00:00.000Z');
    expect([await words(), asked.includes('VACUUM')]).toEqual(['words', false]);
    await keepToRetention(store, now);
    expect([await words(), asked.includes('VACUUM')]).toEqual(['', true]);
    asked.splice(0);
    await keepToRetention(store, now);
    expect(asked).not.toContain('VACUUM');
  });

  it('[I] lets the report be made where the disk has no room for that, and hides no other failure', async () => {
    await expect(keepToRetention(watched('SQLITE_FULL: database or disk is full').store, now)).resolves.toBeUndefined();
    expect(await words()).toBe('');
    await real.driver.run("UPDATE posts SET text = 'again'");
    await expect(keepToRetention(watched('SQLITE_CORRUPT: malformed').store, now)).rejects.toThrow('malformed');
  });
});
