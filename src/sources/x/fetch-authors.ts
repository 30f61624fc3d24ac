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
  let ids: readonly string[] | null = null;
  let from = 0;
  return feed('authors', what, {
    version: null,
    worstCost: pageSize * xPrices.user,
    wholeCost: mostProfiles * xPrices.user,
    async page({ cursor, most }) {
      if (ids === null || cursor === null) {
        const found = await (allAuthors ? known.unknownAuthors(mostProfiles) : known.flaggedAuthors(mostProfiles));
        ids = found.filter((id) => idOf(id) !== null);
        from = 0;
      }
      const asked = ids.slice(from, from + Math.max(1, Math.min(pageSize, most ?? pageSize)));
      if (asked.length === 0) return pageOf({ data: [] });
      const answer = await api.get('/2/users', { ids: asked.join(',') }, 'users');
      from += asked.length;
      // The cursor only tells pages apart: whom to ask for stands in the cache. And no account is newer than another.
      const next = from < ids.length ? String(Number(cursor ?? '0') + 1) : null;
      return { ...pageOf(answer), newest: null, next };
    },
  });
}
