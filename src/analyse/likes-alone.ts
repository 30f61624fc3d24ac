import type { Reach } from '../model/reach.ts';
import type { Calendar } from './calendar.ts';
import type { AnalysisInput } from './input.ts';
import { known, monthly, spreadPerPost } from './reach.ts';

/**
 * Likes of own posts of which neither reposts nor views are known, as in an archive of TikTok: a figure of its own, for likes are
 * not likes and reposts. `null` where no post has them.
 */
export function likesAlone(input: AnalysisInput, calendar: Calendar): Reach['likesAlone'] {
  const { engagement, views, likes } = input.ownPosts;
  const counts = likes.map((count, post) =>
    Number.isNaN(engagement[post] ?? Number.NaN) && Number.isNaN(views[post] ?? Number.NaN) ? count : Number.NaN,
  );
  const sorted = known(counts);
  if (sorted.length === 0) return null;
  return { posts: sorted.length, ...spreadPerPost(sorted), timeline: monthly(input, calendar, counts) };
}
