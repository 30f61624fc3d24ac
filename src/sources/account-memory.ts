import { type Account, accountKey } from '../model/account.ts';
import type { Batch } from './source.ts';

/** Enough for the authors of a busy day; full, it starts anew: the cost is a repeated row, never a lost one. */
const capacity = 20_000;

/** Hands an account on unless the same input just told the same of it. */
export type RememberAccount = (account: Account, batch: Batch) => void;

/**
 * Keeps the same account, seen on the same day with the same facts, from being handed on with each of its posts: a file
 * of a million replies names the account replied to a million times.
 */
export function accountMemory(): RememberAccount {
  const seen = new Map<string, Account>();
  return (account, batch) => {
    const key = accountKey(account);
    if (key === null) return;
    const before = seen.get(key);
    if (before !== undefined && tellsTheSame(before, account)) return;
    if (seen.size >= capacity) seen.clear();
    seen.set(key, account);
    batch.accounts.push(account);
  };
}

function tellsTheSame(a: Account, b: Account): boolean {
  return sameDay(a.snapshotAt, b.snapshotAt) && sameNames(a, b) && sameProfile(a, b) && sameCounts(a, b);
}

function sameDay(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && a.slice(0, 10) === b.slice(0, 10));
}

function sameNames(a: Account, b: Account): boolean {
  return a.platform === b.platform && a.id === b.id && a.handle === b.handle && a.displayName === b.displayName;
}

function sameProfile(a: Account, b: Account): boolean {
  return (
    a.bio === b.bio &&
    a.location === b.location &&
    a.link === b.link &&
    a.avatarUrl === b.avatarUrl &&
    a.defaultAvatar === b.defaultAvatar &&
    a.createdAt === b.createdAt &&
    a.protected === b.protected &&
    a.verified === b.verified &&
    a.declared === b.declared
  );
}

function sameCounts(a: Account, b: Account): boolean {
  return a.followers === b.followers && a.following === b.following && a.posts === b.posts;
}
