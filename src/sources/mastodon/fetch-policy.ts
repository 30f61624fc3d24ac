import { isObject } from '../loose.ts';
import type { Api } from './fetch-api.ts';

/** Whose notifications a server may drop, by the fields of its policy (from Mastodon 4.3 on). */
const droppable: Readonly<Record<string, string>> = {
  for_not_following: 'accounts you do not follow',
  for_not_followers: 'accounts that do not follow you',
  for_new_accounts: 'accounts younger than 30 days',
  for_limited_accounts: 'accounts that moderators have limited',
};

/**
 * Whose mentions the account's own settings drop before they are kept, as a sentence; `null`: none that is known of. What is
 * filtered is asked for all the same, and comes.
 */
export async function filterWords(api: Api): Promise<string | null> {
  const { body } = await api.get('/api/v2/notifications/policy', [400, 401, 403, 404, 405, 406, 410, 422, 501]);
  if (!isObject(body)) return null;
  const dropped = Object.entries(droppable).flatMap(([field, words]) => (body[field] === 'drop' ? [words] : []));
  if (dropped.length === 0) return null;
  return `Your notification settings ignore ${dropped.join(', ')}: what they write to you is never kept, so it cannot be read.`;
}
