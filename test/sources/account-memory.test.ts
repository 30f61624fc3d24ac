import { describe, expect, it } from 'vitest';
import { type Account, bareAccount } from '../../src/model/account.ts';
import { accountMemory } from '../../src/sources/account-memory.ts';
import { emptyBatch } from '../../src/sources/source.ts';

const account: Account = {
  ...bareAccount('x', { id: '1500000000000000001', handle: 'maya_example' }),
  bio: '',
  followers: 1,
  protected: false,
  snapshotAt: '2026-03-01T10:00:00Z',
};

function handedOn(...accounts: readonly Account[]): number {
  return handedOnOf(accounts);
}

function handedOnOf(accounts: readonly Account[]): number {
  const remember = accountMemory();
  const batch = emptyBatch();
  for (const each of accounts) remember(each, batch);
  return batch.accounts.length;
}

describe('accountMemory', () => {
  it('[U] hands an account on once a day, by id or by handle', () => {
    const later = { ...account, snapshotAt: '2026-03-01T22:00:00Z' };
    expect(handedOn(account, later, { ...account })).toBe(1);
    expect(handedOn({ ...account, id: null }, { ...later, id: null, handle: 'maya_example' })).toBe(1);
    expect(handedOn(account, { ...account, snapshotAt: '2026-03-02T10:00:00Z' })).toBe(2);
  });

  it.each([
    ['a name', { displayName: 'Maya' }],
    ['nothing known where there was an empty text', { bio: null }],
    ['a count', { followers: 2 }],
    ['a count from none', { followers: null }],
    ['yes for no', { protected: true }],
    ['unknown for no', { protected: null }],
    ['the same text in another field', { bio: null, location: '' }],
    ['another account', { id: '1500000000000000002' }],
  ] as const)('[U] hands it on again with %s', (_, change) => {
    expect(handedOn(account, { ...account, ...change })).toBe(2);
  });

  it('[U] hands on nobody', () => {
    expect(handedOn({ ...account, id: null, handle: null })).toBe(0);
  });

  it('[U] tells thousands of counts apart', () => {
    const days = Array.from({ length: 5_000 }, (_, followers) => ({ ...account, followers }));
    expect(handedOn(...days)).toBe(5_000);
  });

  it('[U] knows nearly all authors of a busy year again', () => {
    const authors = Array.from({ length: 60_000 }, (_, n) => ({
      ...account,
      id: String(1_500_000_000_000 + n * 7_919),
    }));
    const count = handedOnOf([...authors, ...authors]);
    expect(count).toBeGreaterThanOrEqual(60_000);
    expect(count).toBeLessThan(61_000);
  });
});
