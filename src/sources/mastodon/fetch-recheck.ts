import type { AccountRef } from '../../model/account.ts';
import type { PostState } from '../feed.ts';
import { isObject, listOf, objectOf, objectsOf, textOf } from '../loose.ts';
import { hostOf } from './address.ts';
import type { Api } from './fetch-api.ts';

interface AskedPost {
  readonly id: string;
  readonly author: AccountRef;
}

const refusals = [400, 401, 403, 404, 410, 422];

/**
 * Looks posts up again in the server's own copy: it forgets a post when its author deletes it. Where the search does not even
 * find the account's own newest post, nothing found says nothing.
 */
export async function recheckPosts(
  api: Api,
  accountId: string,
  posts: readonly AskedPost[],
): Promise<ReadonlyMap<string, PostState>> {
  const states = new Map<string, PostState>();
  const works = posts.length > 0 && (await searchWorks(api, accountId));
  for (const { id } of posts) states.set(id, works ? await stateOf(api, id) : 'unknown');
  return states;
}

async function searchWorks(api: Api, accountId: string): Promise<boolean> {
  const { body } = await api.get(`/api/v1/accounts/${accountId}/statuses?limit=5&exclude_reblogs=true`, refusals);
  for (const status of objectsOf(body)) {
    const uri = textOf(status.uri);
    if (uri !== null) return (await stateOf(api, uri)) === 'up';
  }
  return false;
}

async function stateOf(api: Api, uri: string): Promise<PostState> {
  if (hostOf(uri) === null) return 'unknown';
  const { status, body } = await api.get(
    `/api/v2/search?q=${encodeURIComponent(uri)}&type=statuses&resolve=false&limit=1`,
    refusals,
  );
  if (status >= 400 || !isObject(body) || !Array.isArray(body.statuses)) return 'unknown';
  const found = objectsOf(listOf(body.statuses)).find((each) => each.uri === uri || each.url === uri);
  if (found === undefined) return 'gone';
  return objectOf(found.account)?.suspended === true ? 'suspended' : 'up';
}
