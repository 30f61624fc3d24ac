import { UsageError } from '../errors.ts';
import { type Platform, platforms } from '../model/account.ts';
import { type AccountKeys, findAccounts, keysOfAccount, knownKeys, projectKey, type Store } from '../store/index.ts';
import { accountWords, parseAccount } from './choose-subjects.ts';
import { isAccountPseudonym, pseudonyms } from './pseudonyms.ts';

/**
 * The one account a user names by `@handle`, `platform:handle`, id or pseudonym, with every key it is known by. Throws a
 * `UsageError` where the cache knows none or several.
 */
export async function findAccount(store: Store, option: string, who: string): Promise<AccountKeys> {
  if (isAccountPseudonym(who.trim())) return byPseudonym(store, option, who.trim());
  const { platform, name } = parseAccount(who);
  const found = await findAccounts(store.driver, name, platform);
  const current = found.filter(({ handle }) => handle?.toLowerCase() === name.toLowerCase());
  const best = current.length === 1 ? current : found;
  const [account] = best;
  if (account === undefined) throw nobody(option, who);
  if (best.length > 1) {
    throw new UsageError(`${option} ${who} fits ${best.length} accounts: ${best.map(accountWords).join(', ')}.`, {
      code: 'account-ambiguous',
      hint: 'Name one as platform:id, for example x:12345.',
    });
  }
  return { ...account, keys: await keysOfAccount(store.driver, account) };
}

/** A pseudonym cannot be turned back: the key of every account is hashed until one fits. */
async function byPseudonym(store: Store, option: string, wanted: string): Promise<AccountKeys> {
  const names = pseudonyms(await projectKey(store.driver));
  for await (const page of knownKeys(store.driver)) {
    const hit = page.find(([platform, key]) => isPlatform(platform) && names.account(platform, key) === wanted);
    if (hit === undefined || !isPlatform(hit[0])) continue;
    const [platform, key] = hit;
    const found = await findAccounts(store.driver, key, platform);
    const account = found.find(({ id }) => id === key) ?? {
      platform,
      id: null,
      handle: key.replace(/^@/, ''),
      displayName: null,
    };
    return { ...account, keys: [...new Set([key, ...(await keysOfAccount(store.driver, account))])] };
  }
  throw nobody(option, wanted);
}

function isPlatform(name: string): name is Platform {
  return platforms.some((platform) => platform === name);
}

function nobody(option: string, who: string): UsageError {
  return new UsageError(`The cache knows no account ${JSON.stringify(who)}, which ${option} names.`, {
    code: 'account-not-found',
    hint: 'Name it as @handle, platform:handle, id or account-…, as a report shows it, and the same --cache.',
  });
}
