import { UsageError } from '../../errors.ts';
import { accountKey, platforms } from '../../model/account.ts';
import { accountKeys, findAccounts, type KnownAccount, mentionLists, type StoredSubject } from '../../store/index.ts';
import { isAccountPseudonym } from '../pseudonyms.ts';
import type { ExplainContext } from './context.ts';

interface Asked {
  /** Lower case; `null` where none was named. */
  readonly platform: string | null;
  /** Lower case, without `@`; and as it was written. */
  readonly name: string;
  readonly exact: string;
  /** Written with `@`: a handle and never an id. */
  readonly isHandle: boolean;
}

function parse(asked: string): Asked {
  const text = asked.trim();
  const platform = platforms.find((each) => text.toLowerCase().startsWith(`${each}:`)) ?? null;
  const rest = platform === null ? text : text.slice(platform.length + 1);
  const exact = rest.replace(/^@/, '');
  return { platform, name: exact.toLowerCase(), exact, isHandle: rest.startsWith('@') };
}

/** Whether what was asked about can be nothing but an author. */
export function isAuthorAlone(asked: string): boolean {
  const { name, isHandle } = parse(asked);
  return isHandle || isAccountPseudonym(name);
}

/**
 * Keys under which the cache may know the author that was asked about, best first: none where it cannot be one of this
 * subject's platform. Throws a `UsageError` where a name fits several accounts.
 */
export async function authorKeys(context: ExplainContext, subject: StoredSubject): Promise<readonly string[]> {
  const asked = parse(context.request.id);
  if (asked.name === '' || (asked.platform !== null && asked.platform !== subject.platform)) return [];
  const account = await accountNamed(context, subject, asked);
  const bare = `@${asked.name}`;
  if (account !== null) {
    // What one input showed without an id has a key of its own: its handle. Who asks by an id wants no other account.
    const isById = !asked.isHandle && account.id === asked.exact;
    const keys = isById ? [account.id] : [accountKey(account), accountKey({ ...account, id: null }), bare];
    return [...new Set(keys.filter((key) => key !== null))];
  }
  if (!asked.isHandle && isAccountPseudonym(asked.name)) return keyOfPseudonym(context, subject, asked.name);
  return asked.isHandle ? [bare] : [asked.exact, bare];
}

async function accountNamed(
  { store, request }: ExplainContext,
  { platform }: StoredSubject,
  asked: Asked,
): Promise<KnownAccount | null> {
  const found = await findAccounts(store.driver, asked.name, platform);
  const byId = asked.isHandle ? undefined : found.find((account) => account.id === asked.exact);
  if (byId !== undefined) return byId;
  const current = found.filter((account) => account.handle?.toLowerCase() === asked.name);
  const named = found.filter((account) => account.id !== asked.exact);
  const best = current.length > 0 ? current : named;
  if (best.length > 1) throw ambiguous(request.id, best);
  return best[0] ?? null;
}

function ambiguous(asked: string, found: readonly KnownAccount[]): UsageError {
  const list = found.map(({ platform, id }) => `${platform}:${id}`).join(', ');
  return new UsageError(`${JSON.stringify(asked)} fits ${found.length} accounts: ${list}.`, {
    code: 'author-ambiguous',
    hint: 'Handles change hands, ids do not: name one by its id.',
  });
}

/** A pseudonym cannot be turned back: the key of every account is hashed until one fits. */
async function keyOfPseudonym(
  { store, names }: ExplainContext,
  subject: StoredSubject,
  wanted: string,
): Promise<readonly string[]> {
  const fits = (key: string) => names.account(subject.platform, key) === wanted;
  for await (const keys of accountKeys(store.driver, subject)) {
    const key = keys.find(fits);
    if (key !== undefined) return [key];
  }
  for (const list of await mentionLists(store.driver, { subject, since: null, until: null, inputs: null })) {
    const key = list
      .split('|')
      .map((item) => `@${item.slice(item.indexOf(' ') + 1)}`)
      .find(fits);
    if (key !== undefined) return [key];
  }
  return [];
}
