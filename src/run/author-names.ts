import type { AnalysisInput, DangerRow } from '../analyse/index.ts';
import type { Platform } from '../model/account.ts';
import { handlesOf, type Store, type StoredSubject } from '../store/index.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { ShowAuthors } from './request.ts';

/** What the naming of authors depends on. */
export interface Naming {
  readonly subjects: readonly StoredSubject[];
  readonly showAuthors: ShowAuthors;
  readonly pseudonyms: Pseudonyms;
}

/**
 * How the report names authors: handles where they were asked for, and for danger where a person reads; else pseudonyms. Where no input told the handle, as
 * in direct messages, the platform's id takes its place: it is all by which an account can be blocked or reported.
 */
export async function authorNames(
  store: Store,
  context: Naming,
  dangerRows: readonly DangerRow[],
): Promise<AnalysisInput['nameAuthor']> {
  const { showAuthors } = context;
  const danger = new Map<string, string>();
  for (const row of dangerRows) if (row.authorHandle !== null) danger.set(row.authorKey, `@${row.authorHandle}`);
  const everyone = showAuthors === 'handle' ? await allHandles(store, context) : new Map<string, string>();
  return (key, forDanger) => {
    const isShown = showAuthors === 'handle' || (forDanger && showAuthors !== 'pseudonym');
    if (!isShown) return pseudonymOf(key, context.pseudonyms);
    return everyone.get(key) ?? danger.get(key) ?? withoutHandle(key);
  };
}

/** `x:88`: what `explain` takes too; accounts that are known by their handle alone have it for a key. */
function withoutHandle(key: string): string {
  const bare = key.slice(key.indexOf(':') + 1);
  return bare.startsWith('@') ? bare : key;
}

function pseudonymOf(key: string, names: Pseudonyms): string {
  const colon = key.indexOf(':');
  return names.account(key.slice(0, colon) as Platform, key.slice(colon + 1));
}

async function allHandles(store: Store, context: Naming): Promise<Map<string, string>> {
  const handles = new Map<string, string>();
  for (const subject of context.subjects) {
    for (const [key, handle] of await handlesOf(store.driver, subject))
      handles.set(`${subject.platform}:${key}`, `@${handle}`);
  }
  return handles;
}
