import { UsageError } from './errors.ts';
import { type Label, labelMask } from './model/verdict.ts';
import { findAccount } from './run/find-accounts.ts';
import { daysBefore, dropDue } from './run/retention.ts';
import {
  type AccountKeys,
  cacheFileBytes,
  dropTexts,
  existingCacheBytes,
  forgetAuthor,
  forgetSubject,
  keepSubject,
  linkInteractions,
  type Purge,
  removeCacheFile,
  removeSession,
  type Store,
  vacuum,
  wholeCache,
  withStore,
} from './store/index.ts';

/** What to forget. Without a part of it: what the cache would drop by itself by now. */
export interface PurgeRequest {
  readonly cache: string;
  readonly driver: string | null;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Texts of others that no input of so many last days held. */
  readonly olderThan: number | null;
  /** Texts of others written before then, ISO 8601 UTC. */
  readonly before: string | null;
  readonly label: Label | null;
  /** `@handle`, `platform:handle`, id or pseudonym of somebody who wrote. */
  readonly author: string | null;
  /** An account that was reported on. */
  readonly account: string | null;
  readonly all: boolean;
  /** Spare what was flagged as danger or labelled by a person. */
  readonly keepDanger: boolean;
  /** Count, change nothing. */
  readonly dryRun: boolean;
}

interface Gone {
  readonly texts: number;
  readonly profiles: number;
  readonly messages: number;
  /** Posts that went whole, counts and all. */
  readonly posts: number;
  /** Places in posts of others that pointed at who was forgotten whole. */
  readonly pointers: number;
}

/** What went, or would go. */
export interface PurgeResult extends Gone {
  /** Bytes of the cache before and after; `null` where nothing was changed. */
  readonly bytes: { readonly before: number; readonly after: number } | null;
}

/**
 * Forgets what was asked and rewrites the file, so that nothing of it is left in its bytes. Throws a `UsageError` where
 * there is no cache or nobody of that name, and a `StoreError` where the cache cannot be used.
 */
export async function purgeCache(request: PurgeRequest): Promise<PurgeResult> {
  const { cache, dryRun } = request;
  const before = existingCacheBytes(cache);
  const result = await withStore(request, async (store) => {
    const gone = await forget(store, request);
    if (dryRun) return { ...gone, bytes: null };
    if (!request.all) await vacuum(store.driver);
    return { ...gone, bytes: { before, after: request.all ? 0 : (cacheFileBytes(cache) ?? 0) } };
  });
  // Only when nothing failed: who asks to forget all has been answered.
  if (request.all && !dryRun) removeCacheFile(cache);
  return result;
}

/** Rewrites the cache without what was freed in it. Gives its bytes before and after. */
export async function vacuumCache(
  cache: string,
  driver: string | null,
): Promise<{ readonly before: number; readonly after: number }> {
  const before = existingCacheBytes(cache);
  return withStore({ cache, driver }, async (store) => {
    await vacuum(store.driver);
    return { before, after: cacheFileBytes(cache) ?? 0 };
  });
}

async function forget(store: Store, request: PurgeRequest): Promise<Gone> {
  const { now: at, dryRun: dry, olderThan, before, label } = request;
  if (request.all) {
    const { posts, accounts, messages } = await wholeCache(store.driver);
    return { posts, texts: posts, profiles: accounts, messages, pointers: 0 };
  }
  const author = request.author === null ? null : await findAccount(store, '--author', request.author);
  const account = request.account === null ? null : await findAccount(store, '--account', request.account);
  if (olderThan === null && before === null && label === null)
    return forgetWhole(store, { author, account }, { cache: request.cache, at, dry });
  const subject = account === null ? null : await keepSubject(store.driver, account, []);
  if (subject !== null) await linkInteractions(store.driver, subject);
  const selection = {
    unreadSince: olderThan === null ? null : daysBefore(at, olderThan),
    writtenBefore: before,
    subject,
    authors: author === null ? null : author.keys.map((key) => `${author.platform}:${key}`),
    labels: label === null ? null : labelMask([label]),
    keepNeeded: request.keepDanger,
  };
  return { ...(await dropTexts(store.driver, selection, { how: howOf(request), at, dry })), posts: 0, pointers: 0 };
}

async function forgetWhole(
  store: Store,
  { author, account }: { readonly author: AccountKeys | null; readonly account: AccountKeys | null },
  { cache, ...when }: Pick<Purge, 'at' | 'dry'> & { readonly cache: string },
): Promise<Gone> {
  if (author !== null && account !== null) {
    throw new UsageError('--author and --account both name whom to forget whole.', {
      code: 'options-exclude-each-other',
      hint: 'Forget one, then the other; with --older-than, --before or --label they may stand together.',
    });
  }
  const gone =
    author !== null
      ? await forgetAuthor(store.driver, author, { how: 'an author', ...when })
      : account !== null
        ? await forgetSubject(store.driver, account, { how: 'an account that was reported on', ...when })
        : null;
  if (account !== null && !when.dry) removeSession(cache, account.platform);
  if (gone === null) return { ...(await dropDue(store, when.at, when.dry)), posts: 0, pointers: 0 };
  const { posts, accounts, messages, pointers } = gone;
  return { texts: posts, profiles: accounts, messages, posts, pointers };
}

/** The rule in words, without whose texts it took: the log outlives them. */
function howOf({ olderThan, before, label, author, account, keepDanger }: PurgeRequest): string {
  return [
    ...(olderThan === null ? [] : [`not in any input for ${olderThan} days`]),
    ...(before === null ? [] : [`written before ${before.slice(0, 10)}`]),
    ...(label === null ? [] : [`labelled ${label}`]),
    ...(author === null ? [] : ['by one author']),
    ...(account === null ? [] : ['to one account']),
    ...(keepDanger ? ['danger and labels kept'] : []),
  ].join(', ');
}
