import { UsageError } from '../errors.ts';
import { type Platform, platforms } from '../model/account.ts';
import {
  accountByKey,
  addressedByMost,
  adoptExport,
  findAccounts,
  type KnownAccount,
  keepSubject,
  listInputs,
  listSubjects,
  mostAddressed,
  type Store,
  type StoredInput,
  type StoredSubject,
} from '../store/index.ts';
import { onlyAccount, type PlatformKey, withBothNames } from './only-account.ts';

/** How many accounts a message offers when it cannot tell whom the report is about. */
const offered = 5;

/**
 * Whom the report is about: the accounts the user named; else the owner of the only archive, the only subject
 * reported on before, the account an input itself states. Throws a `UsageError` that lists candidates when that does
 * not settle it. Empty when the cache knows nobody.
 */
export async function chooseSubjects(
  store: Store,
  named: readonly string[],
  thisRun: readonly number[],
): Promise<readonly StoredSubject[]> {
  const inputs = await listInputs(store.driver);
  if (named.length === 0) return impliedSubject(store, inputs, thisRun);
  const accounts = await namedAccounts(store, named, inputs);
  const current = inputs.filter((input) => thisRun.includes(input.rid));
  const subjects: StoredSubject[] = [];
  for (const account of accounts) {
    for (const rid of namelessExports(current, account)) await adoptExport(store.driver, rid, account);
    subjects.push(await keepSubject(store.driver, account, []));
  }
  return subjects;
}

/** Exports that do not say whose they are belong to the account the user names while reading them. */
function namelessExports(inputs: readonly StoredInput[], account: KnownAccount): number[] {
  return inputs
    .filter((input) => input.channel === 'archive' && input.owner === null && input.platform === account.platform)
    .map((input) => input.rid);
}

async function namedAccounts(
  store: Store,
  named: readonly string[],
  inputs: readonly StoredInput[],
): Promise<KnownAccount[]> {
  const accounts = new Map<Platform, KnownAccount>();
  for (const who of named) {
    const account = await namedAccount(store, who, inputs);
    const other = accounts.get(account.platform);
    if (other !== undefined && accountWords(other) !== accountWords(account)) throw twoOfOnePlatform(other, account);
    accounts.set(account.platform, account);
  }
  return [...accounts.values()];
}

function twoOfOnePlatform(one: KnownAccount, other: KnownAccount): UsageError {
  return new UsageError(
    `--account names two accounts of ${one.platform}: ${accountWords(one)} and ${accountWords(other)}.`,
    {
      code: 'account-twice',
      hint: 'A report is about one person with one account a platform: run it once for each.',
    },
  );
}

async function namedAccount(store: Store, who: string, inputs: readonly StoredInput[]): Promise<KnownAccount> {
  const { platform, name } = parseAccount(who);
  const found = await findAccounts(store.driver, name, platform);
  const current = found.filter((account) => account.handle?.toLowerCase() === name.toLowerCase());
  const best = current.length === 1 ? current : found;
  if (best.length > 1) {
    throw new UsageError(`--account ${who} fits ${best.length} accounts: ${best.map(toldApart(best)).join(', ')}.`, {
      code: 'account-ambiguous',
      hint: 'Name one as platform:id, for example --account x:12345.',
    });
  }
  const only = [...new Set(inputs.map((input) => input.platform))];
  const [account] = best;
  return account ?? { platform: platform ?? only[0] ?? 'x', ...idOrHandle(name), displayName: null };
}

/** Accounts in words of which no two are the same: those that had one handle are named by their ids. */
function toldApart(accounts: readonly KnownAccount[]): (account: KnownAccount) => string {
  const words = accounts.map(accountWords);
  return (account) => {
    const plain = accountWords(account);
    const isAlone = words.indexOf(plain) === words.lastIndexOf(plain);
    return isAlone || account.id === null ? plain : `${account.platform}:${account.id} (${account.handle ?? '?'})`;
  };
}

/** Nothing is known of the account: digits alone are an id where they are too long for a handle, and a DID is one. */
function idOrHandle(name: string): { id: string | null; handle: string | null } {
  return /^(?:\d{16,}$|did:[a-z]+:)/.test(name) ? { id: name, handle: null } : { id: null, handle: name };
}

/** Splits `platform:handle`; a bare handle or id has no platform. Throws a `UsageError` for an unknown platform or an empty name. */
export function parseAccount(who: string): { readonly platform: Platform | null; readonly name: string } {
  // A DID has a colon of its own.
  if (/^did:[a-z]+:\S+$/.test(who.trim())) return { platform: 'bluesky', name: who.trim() };
  const match = /^(?:(?<platform>[a-z]+):)?@?(?<name>[^\s@:](?:\S*[^\s:])?)$/i.exec(who.trim());
  const platform = match?.groups?.platform?.toLowerCase() ?? null;
  const known = platforms.find((each) => each === platform) ?? null;
  const name = match?.groups?.name;
  if (name === undefined || (platform !== null && known === null)) {
    throw new UsageError(`--account ${who} is not an account.`, {
      code: 'account-not-understood',
      hint: `Give @handle, platform:handle or an id; platforms are ${platforms.join(', ')}.`,
    });
  }
  return { platform: known, name };
}

/** Whom inputs are about where nobody is named: the accounts of `inputs`, those of this run first. */
export async function impliedSubject(
  store: Store,
  inputs: readonly StoredInput[],
  thisRun: readonly number[],
): Promise<readonly StoredSubject[]> {
  const current = inputs.filter((input) => thisRun.includes(input.rid));
  const found = await impliedKey(store, inputs, current);
  if (found) {
    const account = await withBothNames(store, await accountByKey(store.driver, found.platform, found.key));
    return [await keepSubject(store.driver, account, found.key.startsWith('~') ? [found.key] : [])];
  }
  if (inputs.length === 0) return [];
  throw await undecided(store, inputs);
}

async function impliedKey(
  store: Store,
  inputs: readonly StoredInput[],
  current: readonly StoredInput[],
): Promise<PlatformKey | null> {
  return (
    (await onlyOwner(store, current)) ??
    (await onlyOwner(store, inputs)) ??
    (await onlySubject(store)) ??
    (await onlyAccount(store, current, ownerOrStated)) ??
    onlyAccount(store, inputs, ownerOrStated)
  );
}

/** An input that is being read, with what it has said so far. */
export type OpenInput = Pick<StoredInput, 'rid' | 'platform' | 'owner' | 'stated'>;

/**
 * Whom the report will most likely be about, while `open` is still read and posts after `newSince` are new: to begin work for, never to rely on.
 * Of several that were named the one of `platform`.
 * `null` where that cannot be told yet.
 */
export async function expectedAccount(
  store: Store,
  named: readonly string[],
  {
    open,
    platform,
    before,
    newSince,
  }: {
    readonly open: OpenInput;
    readonly platform: Platform;
    readonly before: readonly number[];
    readonly newSince: number;
  },
): Promise<KnownAccount | null> {
  const inputs = (await listInputs(store.driver)).map((input) =>
    input.rid === open.rid ? { ...input, ...open } : input,
  );
  if (named.length > 0) return (await expectedNamed(store, named, inputs)).find(onPlatform(platform)) ?? null;
  const current = inputs.filter(({ rid }) => rid === open.rid || before.includes(rid));
  const found = await impliedKey(store, inputs, current);
  // Who owns an export that does not say so may be told later.
  if (found?.key.startsWith('~')) return null;
  if (found === null) return addressedByMost(store.driver, newSince);
  return withBothNames(store, await accountByKey(store.driver, found.platform, found.key));
}

function onPlatform(platform: Platform): (account: KnownAccount) => boolean {
  return (account) => account.platform === platform;
}

/** None where they cannot be told apart: the end of the run says so. */
async function expectedNamed(
  store: Store,
  named: readonly string[],
  inputs: readonly StoredInput[],
): Promise<readonly KnownAccount[]> {
  try {
    return await namedAccounts(store, named, inputs);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

/** The owner of the only archive; exports that do not say whose they are count where no other does. */
async function onlyOwner(store: Store, inputs: readonly StoredInput[]): Promise<PlatformKey | null> {
  const exports = inputs.filter((input) => input.channel === 'archive');
  const isOwned = exports.some(({ owner }) => owner !== null);
  return onlyAccount(store, exports, ({ owner, rid }) => (isOwned ? owner : `~${rid}`));
}

/** An archive states an account too: of two that have different owners neither is the one that another input states. */
function ownerOrStated({ channel, owner, stated }: StoredInput): string | null {
  return stated ?? (channel === 'archive' ? owner : null);
}

/** Subjects whose keys overlap are one account that more became known of. */
async function onlySubject(store: Store): Promise<PlatformKey | null> {
  const subjects = await listSubjects(store.driver);
  const [first] = subjects;
  const key = first?.keys.find((each) => !each.startsWith('@')) ?? first?.keys[0];
  if (!first || key === undefined) return null;
  const same = subjects.every(
    (subject) => subject.platform === first.platform && subject.keys.some((each) => first.keys.includes(each)),
  );
  return same ? { platform: first.platform, key } : null;
}

async function undecided(store: Store, inputs: readonly StoredInput[]): Promise<UsageError> {
  const candidates = (await candidateAccounts(store, inputs)).slice(0, offered);
  const list = candidates.length === 0 ? 'The inputs address nobody.' : `They concern: ${candidates.join(', ')}.`;
  return new UsageError(`Whom is the report about? The inputs do not say. ${list}`, {
    code: 'account-needed',
    hint: 'Name the account, for example --account @handle.',
  });
}

/** The accounts that inputs concern, in words: owners of archives, then those most often addressed. */
export async function candidateAccounts(store: Store, inputs: readonly StoredInput[]): Promise<readonly string[]> {
  const words = new Map<string, string>();
  for (const { platform, owner, channel } of inputs) {
    if (channel !== 'archive' || owner === null) continue;
    const account = accountWords(await accountByKey(store.driver, platform, owner));
    words.set(account, `${account} (owner of an archive)`);
  }
  for (const { account, count } of await mostAddressed(store.driver, offered)) {
    const name = accountWords(account);
    if (!words.has(name)) words.set(name, `${name} (addressed ${count} times)`);
  }
  return [...words.values()];
}

/** An account as messages name it. */
export function accountWords(account: KnownAccount): string {
  return account.handle === null
    ? `${account.platform}:${account.id ?? '(unknown)'}`
    : `${account.platform}:${account.handle}`;
}
