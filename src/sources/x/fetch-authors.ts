import type { Feed } from '../feed.ts';
import { type FeedsOf, feed, pageOf, pageSize } from './fetch-page.ts';
import { xPrices } from './fetch-prices.ts';
import { idOf } from './id.ts';

/** The most profiles of one run: 50 calls, and 50 dollars. */
const mostProfiles = 5_000;

/**
 * Profiles of those who wrote what was flagged as abuse, or of all: each costs twice what a post does. X tells of suspended ones
 * that they are, and charges nothing for it, so that they are asked for again in every run.
 */
export function authorsFeed({ api, known, allAuthors }: FeedsOf): Feed {
  const what = allAuthors ? 'profiles of who wrote to you' : 'profiles of who was flagged';
  let ids: readonly string[] = [];
  return feed('authors', what, {
    version: null,
    worstCost: pageSize * xPrices.user,
    async page({ cursor, most }) {
      // Whom to ask for stands in the cache: a cursor of an earlier run says no more than that there were some left.
      const from = ids.length === 0 ? 0 : Number(cursor ?? '0');
      if (from === 0) {
        const found = await (allAuthors ? known.unknownAuthors(mostProfiles) : known.flaggedAuthors(mostProfiles));
        ids = found.filter((id) => idOf(id) !== null);
      }
      const asked = ids.slice(from, from + Math.max(1, Math.min(pageSize, most ?? pageSize)));
      if (asked.length === 0) return { ...pageOf({ data: [] }), newest: null };
      const answer = await api.get('/2/users', { ids: asked.join(',') }, 'users');
      const to = from + asked.length;
      // Ids of accounts say nothing of when: no page of these is newer than another.
      return { ...pageOf(answer), newest: null, next: to < ids.length ? String(to) : null };
    },
  });
}
