import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../src/model/account.ts';
import { bareAccount } from '../../src/model/account.ts';
import { beginInput, importWriter, openStore, type Store } from '../../src/store/index.ts';
import { writtenAccounts } from '../../src/store/written-accounts.ts';

const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.double(), fc.constant(null));

describe('accounts that were written', () => {
  it('[P] are those whose row is the very same as the last of them', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 6 }), fc.nat(), value, (row, at, other) => {
        const { isWritten } = writtenAccounts();
        const changed = row.with(2 + (at % (row.length - 2)), other);

        expect(isWritten(row)).toBe(false);
        expect(isWritten(row)).toBe(true);
        const isSame = row.every((each, place) => Object.is(each, changed[place]));
        expect(isWritten(changed)).toBe(isSame);
        expect(isWritten(row)).toBe(isSame);
      }),
      { numRuns: 50 },
    );
  });

  it('[U] tell a number from its digits, nothing from an empty text, and where a text ends', () => {
    const { isWritten } = writtenAccounts();
    for (const row of [
      ['x', 'k', 5, null],
      ['x', 'k', '5', null],
      ['x', 'k', '5', ''],
      ['x', 'k', '', '5'],
      ['x', 'k', 'ab', 'c'],
      ['x', 'k', 'a', 'bc'],
    ])
      expect(isWritten(row), row.join()).toBe(false);
  });
});

describe('an import with accounts that come again', () => {
  let store: Store;
  const maya = { ...bareAccount('x', { id: '1', handle: 'maya' }), snapshotAt: '2026-01-01T00:00:00.000Z' };

  beforeEach(async () => {
    store = await openStore(null);
  });

  afterEach(async () => {
    await store.close();
  });

  /** Writes each account with a statement of its own, and counts the writes of one. */
  async function load(...accounts: readonly Account[]): Promise<number> {
    await store.driver.exec(
      `CREATE TEMP TABLE writes (key TEXT);
       CREATE TEMP TRIGGER on_insert AFTER INSERT ON accounts BEGIN INSERT INTO writes VALUES (new.key); END;
       CREATE TEMP TRIGGER on_update AFTER UPDATE ON accounts BEGIN INSERT INTO writes VALUES (new.key); END`,
    );
    const start = { path: 'a', kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
    const writer = importWriter(store.driver, await beginInput(store.driver, start, '2026-02-01T00:00:00.000Z'));
    const none = { posts: [], messages: [], relations: [], handleChanges: [] };
    for (const [index, each] of accounts.entries()) await writer.add({ ...none, accounts: [each] }, `~${index}`);
    await writer.finish();
    const [row] = await store.driver.all('SELECT count(*) AS n FROM temp.writes');
    return Number(row?.n);
  }

  async function followers(): Promise<unknown> {
    const [row] = await store.driver.all("SELECT followers FROM accounts WHERE key = '1'");
    return row?.followers;
  }

  it('[I] writes one that says the same but once', async () => {
    expect(await load({ ...maya, followers: 5 }, { ...maya, followers: 5 }, { ...maya, followers: 5 })).toBe(1);
    expect(await followers()).toBe(5);
  });

  it('[I] ends with what was said last, though it was said before', async () => {
    await load({ ...maya, followers: 5 }, { ...maya, followers: 6 }, { ...maya, followers: 5 });
    expect(await followers()).toBe(5);
  });
});
