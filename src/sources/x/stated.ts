import { type AccountRef, accountKey } from '../../model/account.ts';

/** Gathers the accounts that the queries of one input name. */
export interface StatedAccounts {
  add(named: readonly AccountRef[]): void;
  /** The account, where all that were named are one and the same. */
  only(): AccountRef | null;
  isEmpty(): boolean;
}

export function statedAccounts(): StatedAccounts {
  const byKey = new Map<string, AccountRef>();
  return {
    add(named) {
      for (const ref of named) {
        const key = accountKey(ref);
        // Two are enough to know that the queries name more than one.
        if (key !== null && !byKey.has(key) && byKey.size < 2) byKey.set(key, ref);
      }
    },
    only() {
      const [first, second] = byKey.values();
      return first !== undefined && second === undefined ? first : null;
    },
    isEmpty: () => byKey.size === 0,
  };
}

/** The accounts a request to X's API is about: `/users/<id>/mentions`, or those a search query names. */
export function namedByRequest(url: string): readonly AccountRef[] {
  const mentions = /\/users\/(\d{1,20})\/mentions(?:[?#]|$)/.exec(url);
  if (mentions?.[1] !== undefined) return [{ id: mentions[1], handle: null }];
  const query = parameterOf(url, 'query');
  return query === null ? [] : namedByQuery(query);
}

/** The value of a parameter of a link; `null` when it has none or is no link. */
export function parameterOf(url: string, name: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).searchParams.get(name);
}

/** The accounts that the `to:handle` and `@handle` terms of a search query name; excluded ones (`-to:`) are not. */
export function namedByQuery(query: string): readonly AccountRef[] {
  return query.split(/[\s()"“”]+/).flatMap((term) => accountOfTerm(term) ?? []);
}

function accountOfTerm(term: string): AccountRef | null {
  const match = /^(to:@?|@)(\w{1,20})$/i.exec(term);
  const name = match?.[2];
  if (match === null || name === undefined) return null;
  // The API also takes an account's id after `to:`.
  const isId = match[1]?.toLowerCase() === 'to:' && /^\d{6,}$/.test(name);
  return isId ? { id: name, handle: null } : { id: null, handle: name };
}
