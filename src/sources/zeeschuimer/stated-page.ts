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

/** What the address of a page tells of whom it is about. */
export interface PageFacts {
  /** The accounts a search on it names; `null` where it is no search. */
  readonly searched: readonly AccountRef[] | null;
  /** The account whose page it is. */
  readonly handle: string | null;
}

export function lookedAtPages(factsOf: (url: string | null) => PageFacts): LookedAtPages {
  const bySearch = statedAccounts();
  const byPage = statedAccounts();
  let isMixed = false;
  let last: string | null = null;
  return {
    add(url) {
      if (url === last) return;
      last = url;
      const page = factsOf(url);
      if (page.searched !== null) bySearch.add(page.searched);
      if (page.handle === null) isMixed = true;
      else byPage.add([{ id: null, handle: page.handle }]);
    },
    stated() {
      if (bySearch.isEmpty()) return isMixed ? null : byPage.only();
      return bySearch.only();
    },
  };
}

const nothing: PageFacts = { searched: null, handle: null };

export function pageOfX(url: string | null): PageFacts {
  if (url === null || !/^https:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\//.test(url)) return nothing;
  const first = /^https:\/\/[^/]+\/(\w{1,20})(?:[/?#]|$)/.exec(url)?.[1];
  if (first === undefined) return nothing;
  if (first === 'search') return { searched: namedByQuery(parameterOf(url, 'q') ?? ''), handle: null };
  return pagesOfX.has(first.toLowerCase()) ? nothing : { searched: null, handle: first };
}

const otherSites = /^https:\/\/(?:www\.|m\.)?(?:tiktok\.com|threads\.(?:net|com))\//;

/** Of TikTok and Threads, which write `/@handle`, and `q` for what is searched. */
export function pageWithAt(url: string | null): PageFacts {
  if (url === null || !otherSites.test(url)) return nothing;
  const path = url.replace(otherSites, '');
  if (/^search(?:[/?#]|$)/.test(path)) {
    const name = /^@([\w.]{1,32})$/.exec(parameterOf(url, 'q')?.trim() ?? '')?.[1];
    return { searched: name === undefined ? [] : [{ id: null, handle: name }], handle: null };
  }
  return { searched: null, handle: /^@([\w.]{1,32})(?:[/?#]|$)/.exec(path)?.[1] ?? null };
}

/** First parts of Instagram's paths that are pages of Instagram, not of an account. */
const pagesOfInstagram = new Set(['accounts', 'direct', 'explore', 'p', 'reel', 'reels', 'stories', 'tv']);

export function pageOfInstagram(url: string | null): PageFacts {
  const first = /^https:\/\/www\.instagram\.com\/([\w.]{1,30})(?:[/?#]|$)/.exec(url ?? '')?.[1];
  return first === undefined || pagesOfInstagram.has(first) ? nothing : { searched: null, handle: first };
}
