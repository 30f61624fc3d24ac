import type { AccountRef } from '../../model/account.ts';
import { namedByQuery, parameterOf, statedAccounts } from '../x/stated.ts';

/** First parts of X's paths that are pages of X, not of an account. */
const pagesOfX = new Set([
  'compose',
  'explore',
  'hashtag',
  'home',
  'i',
  'jobs',
  'messages',
  'notifications',
  'search',
  'settings',
]);

/** Gathers the pages that were looked at, and tells whom they are about. */
export interface LookedAtPages {
  add(url: string | null): void;
  /** The account that the searches name; without searches, the one that every page is of. */
  stated(): AccountRef | null;
}

export function lookedAtPages(): LookedAtPages {
  const bySearch = statedAccounts();
  const byPage = statedAccounts();
  let isMixed = false;
  let last: string | null = null;
  return {
    add(url) {
      if (url === last) return;
      last = url;
      const page = pageOf(url);
      if (page.query !== null) bySearch.add(namedByQuery(page.query));
      if (page.handle === null) isMixed = true;
      else byPage.add([{ id: null, handle: page.handle }]);
    },
    stated() {
      if (bySearch.isEmpty()) return isMixed ? null : byPage.only();
      return bySearch.only();
    },
  };
}

function pageOf(url: string | null): { readonly query: string | null; readonly handle: string | null } {
  const nothing = { query: null, handle: null };
  if (url === null || !/^https:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\//.test(url)) return nothing;
  const first = /^https:\/\/[^/]+\/(\w{1,20})(?:[/?#]|$)/.exec(url)?.[1];
  if (first === undefined) return nothing;
  if (first === 'search') return { query: parameterOf(url, 'q'), handle: null };
  return pagesOfX.has(first.toLowerCase()) ? nothing : { query: null, handle: first };
}
