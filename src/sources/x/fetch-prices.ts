import { type Fields, isObject, listOf, objectOf } from '../loose.ts';

/**
 * What X charges for what it returns, in US dollars. Source: X's price list for pay-per-use (in force since 6 February 2026,
 * owned reads since 20 April 2026), as it read in August 2026. The same thing is charged once a UTC day, which X does not
 * promise: it is not reckoned with.
 */
export const xPrices = {
  post: 0.005,
  user: 0.01,
  /**
   * A post of one's own timeline or mentions, where the token, the account and the app are one owner's. X does not tell whose
   * an app is, so that no estimate rests on it.
   */
  ownedPost: 0.001,
} as const;

/** A post with everything that may be included beside it: who wrote it, whom it answers, and two posts with their authors. */
const included = { posts: 2, users: 4 } as const;

/** The most that so many posts cost. X does not say whether what it includes beside them is charged: the worst is taken. */
export function worstOfPosts(count: number, isExpanded: boolean): number {
  const posts = isExpanded ? 1 + included.posts : 1;
  return count * (posts * xPrices.post + (isExpanded ? included.users * xPrices.user : 0));
}

/** The most that an answer costs, by what is in it. */
export function costOf(answer: Fields): number {
  const rows = Array.isArray(answer.data) ? answer.data : [answer.data];
  const includes = objectOf(answer.includes);
  const users = rows.filter(isUser).length + listOf(includes?.users).length;
  const posts = rows.filter((row) => isObject(row) && !isUser(row)).length;
  const beside = listOf(includes?.tweets).length + listOf(includes?.posts).length;
  return (posts + beside) * xPrices.post + users * xPrices.user;
}

/** The most that one call costs, by what it asks for: so many posts or accounts, else one account. */
export function worstOfCall(
  path: string,
  { ids, max_results: size }: Readonly<Record<string, string | null>>,
  isExpanded: boolean,
): number {
  if (typeof size === 'string') return worstOfPosts(Number(size), isExpanded);
  if (typeof ids !== 'string') return xPrices.user;
  return ids.split(',').length * (path === '/2/users' ? xPrices.user : xPrices.post);
}

function isUser(row: unknown): boolean {
  return isObject(row) && typeof row.username === 'string' && row.text === undefined;
}
