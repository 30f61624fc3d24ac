import { type Account, accountKey } from '../model/account.ts';
import type { Batch } from './source.ts';

/** Enough for the authors of a busy day; full, it starts anew: the cost is a repeated row, never a lost one. */
const capacity = 20_000;

/** Hands an account on unless the same input just told the same of it. */
export type RememberAccount = (account: Account, batch: Batch) => void;

/**
 * Keeps the same account, seen on the same day with the same facts, from being handed on with each of its posts: a file
 * of a million replies names the account replied to a million times. Remembers a checksum of the facts, not the account:
 * the garbage collector copies what lives on.
 */
export function accountMemory(): RememberAccount {
  const seen = new Map<string, number>();
  return (account, batch) => {
    const key = accountKey(account);
    if (key === null) return;
    const facts = checksum(account);
    if (seen.get(key) === facts) return;
    if (seen.size >= capacity) seen.clear();
    seen.set(key, facts);
    batch.accounts.push(account);
  };
}

/** Start and factor of FNV-1a, public domain (Fowler, Noll, Vo). */
const start = 0x811c9dc5;
const factor = 0x01000193;

/** 32 bits: two versions of one account share them once in four thousand million times. */
function checksum(account: Account): number {
  let sum = start;
  for (const field in account) {
    const value = account[field as keyof Account];
    // Of the time of the snapshot the day alone.
    if (typeof value === 'string') sum = mixText(sum, value, field === 'snapshotAt' ? 10 : value.length);
    else sum = mix(sum, typeof value === 'number' ? value + 2 : value === null ? -1 : Number(value));
  }
  return sum;
}

function mixText(sum: number, text: string, length: number): number {
  let mixed = mix(sum, length);
  for (let at = 0; at < length; at += 1) mixed = mix(mixed, text.charCodeAt(at));
  return mixed;
}

function mix(sum: number, value: number): number {
  return Math.imul(sum ^ value, factor);
}
