import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSqlite3 } from '../../src/store/driver-sqlite3.ts';
import { beginInput, importWriter, openStore, type Store } from '../../src/store/index.ts';
import { record } from '../support/records.ts';

const now = '2026-11-01T00:00:00.000Z';
const none = { accounts: [], messages: [], relations: [], handleChanges: [] };
let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xhealth-test-'));
  store = await openStore(join(folder, 'before', 'cache.sqlite'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Adds so many posts that come so many milliseconds after one another, each in a statement of its own. Gives how many a crash leaves then. */
async function seenAfter(posts: number, apart: number): Promise<number> {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const input = { path: 'a', kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
  const writer = importWriter(store.driver, await beginInput(store.driver, input, now));
  for (let index = 0; index < posts; index += 1) {
    await writer.add({ ...none, posts: [record({ id: String(index + 1) })] }, `~${index}`);
    clock += apart;
  }
  // What a process leaves that is killed here: the files as they are on the disk.
  cpSync(join(folder, 'before'), join(folder, 'after'), { recursive: true });
  const other = await openSqlite3(join(folder, 'after', 'cache.sqlite'));
  const [row] = await other.all('SELECT count(*) AS count FROM posts');
  await other.close();
  await writer.finish();
  return Number(row?.count);
}

describe('what has been read of an input', () => {
  it('[I] outlives a crash once it is a second old', async () => {
    expect(await seenAfter(8, 600)).toBeGreaterThanOrEqual(3);
  });

  it('[I] is written in one go within that second', async () => {
    expect(await seenAfter(8, 1)).toBe(0);
  });
});
