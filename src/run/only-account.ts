import type { Platform } from '../model/account.ts';
import {
  accountByKey,
  findAccounts,
  findMentioned,
  type KnownAccount,
  type Store,
  type StoredInput,
} from '../store/index.ts';

/** An account by its key on its platform. */
export interface PlatformKey {
  readonly platform: Platform;
  readonly key: string;
}

/**
 * The account that all inputs name that name one. One names it by id and another by handle alone: they are one account where the cache knows it by both.
 */
export async function onlyAccount(
  store: Store,
  inputs: readonly StoredInput[],
  keyOf: (input: StoredInput) => string | null,
): Promise<PlatformKey | null> {
  const keys = new Map<string, PlatformKey>();
  for (const input of inputs) {
    const key = keyOf(input);
    if (key !== null) keys.set(`${input.platform}:${key}`, { platform: input.platform, key });
  }
  const [first, ...others] = keys.values();
  if (first === undefined || others.length === 0) return first ?? null;
  const accounts = new Set<string>();
  for (const { platform, key } of keys.values()) {
    accounts.add(`${platform}:${(await onlyId(store, platform, key)) ?? key}`);
  }
  if (accounts.size > 1) return null;
  return [first, ...others].find(({ key }) => !key.startsWith('@')) ?? first;
}

/** The id of the account of a key; `null` where it is not known, or where posts give its handle to others too: a handle may have been another's before. */
async function onlyId(store: Store, platform: Platform, key: string): Promise<string | null> {
  const { id, handle } = await withBothNames(store, await accountByKey(store.driver, platform, key));
  if (id === null || handle === null || !key.startsWith('@')) return id;
  const named = await findMentioned(store.driver, handle.toLowerCase(), platform);
  return named.every((account) => account.id === null || account.id === id) ? id : null;
}

/** With the half of its names that it lacks, where the cache tells it: a profile, or posts that name the account by both. */
export async function withBothNames(store: Store, account: KnownAccount): Promise<KnownAccount> {
  const name = account.handle === null ? account.id : account.id === null ? account.handle : null;
  if (name === null) return account;
  const found = await findAccounts(store.driver, name, account.platform);
  return found.length === 1 && found[0] ? found[0] : account;
}
