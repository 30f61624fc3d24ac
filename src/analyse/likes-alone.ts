import type { Reach } from '../model/reach.ts';
import type { Calendar } from './calendar.ts';
import type { AnalysisInput } from './input.ts';
import { known, monthly, spreadPerPost } from './reach.ts';

/**
 * Likes of own posts of which neither reposts nor views are known, as in an archive of TikTok: a figure of its own, for likes are
 * not likes and reposts. `null` where no post has them.
 */
export function likesAlone(input: Pick<AnalysisInput, 'now' | 'ownPosts'>, calendar: Calendar): Reach['likesAlone'] {
  const { engagement, views, likes } = input.ownPosts;
  const isAlone = (post: number): boolean =>
    Number.isNaN(engagement[post] ?? Number.NaN) && Number.isNaN(views[post] ?? Number.NaN);
  // Of most accounts nothing is: then not even a column is made for it.
  if (!likes.some((count, post) => !Number.isNaN(count) && isAlone(post))) return null;
  const counts = likes.map((count, post) => (isAlone(post) ? count : Number.NaN));
  const sorted = known(counts);
  return { posts: sorted.length, ...spreadPerPost(sorted), timeline: monthly(input, calendar, counts) };
}
