import type { AccountRef } from '../../model/account.ts';
import type { PostState } from '../feed.ts';
import { isObject, listOf, objectOf, objectsOf, stringOf, textOf } from '../loose.ts';
import { hostOf } from './address.ts';
import type { Api } from './fetch-api.ts';

interface AskedPost {
  readonly id: string;
  readonly author: AccountRef;
}

const refusals = [400, 401, 403, 404, 410, 422];

/**
 * Looks posts up again in the server's own copy: it forgets a post when its author deletes it. Where the search does not even
 * find the account's own newest post, nothing found says nothing. Nor does it where one of the two accounts blocks or mutes the
 * other, or the author is suspended: a server then shows none of their posts. So of each that is missing its author is looked up.
 */
export async function recheckPosts(
  api: Api,
  accountId: string,
  posts: readonly AskedPost[],
): Promise<ReadonlyMap<string, PostState>> {
  const states = new Map<string, PostState>();
  const works = posts.length > 0 && (await searchWorks(api, accountId));
  const authors = new Map<string, Promise<PostState>>();
  const absence = (handle: string): Promise<PostState> => {
    const known = authors.get(handle) ?? absenceBy(api, handle);
    authors.set(handle, known);
    return known;
  };
  for (const { id, author } of posts) {
    const found = works ? await stateOf(api, id) : 'unknown';
    states.set(id, found === 'gone' ? await (author.handle === null ? 'unknown' : absence(author.handle)) : found);
  }
  return states;
}

/** What it means that a post by this author is not found. */
async function absenceBy(api: Api, handle: string): Promise<PostState> {
  const { status, body } = await api.get(`/api/v1/accounts/lookup?acct=${encodeURIComponent(handle)}`, refusals);
  // The server has forgotten the author with all posts.
  if (status === 404 || status === 410) return 'gone';
  const record = status < 400 ? objectOf(body) : null;
  const id = stringOf(record?.id);
  if (record === null || id === null) return 'unknown';
  if (record.suspended === true) return 'suspended';
  const between = await api.get(`/api/v1/accounts/relationships?id[]=${encodeURIComponent(id)}`, refusals);
  const relation = between.status < 400 ? objectsOf(between.body).find((each) => stringOf(each.id) === id) : undefined;
  if (relation === undefined) return 'unknown';
  return hiding.some((name) => relation[name] === true) ? 'unknown' : 'gone';
}

/** What keeps posts of one account from another. */
const hiding = ['blocking', 'blocked_by', 'muting', 'domain_blocking'];

async function searchWorks(api: Api, accountId: string): Promise<boolean> {
  const { body } = await api.get(`/api/v1/accounts/${accountId}/statuses?limit=5&exclude_reblogs=true`, refusals);
  for (const status of objectsOf(body)) {
    const uri = textOf(status.uri);
    if (uri !== null) return (await stateOf(api, uri)) === 'up';
  }
  return false;
}

/** An address is only looked up where the server may resolve it, though it knows the post: else it is taken for words. */
async function stateOf(api: Api, uri: string): Promise<PostState> {
  if (hostOf(uri) === null) return 'unknown';
  const { status, body } = await api.get(
    `/api/v2/search?q=${encodeURIComponent(uri)}&type=statuses&resolve=true&limit=1`,
    refusals,
  );
  if (status >= 400 || !isObject(body) || !Array.isArray(body.statuses)) return 'unknown';
  const found = objectsOf(listOf(body.statuses)).find((each) => each.uri === uri || each.url === uri);
  if (found === undefined) return 'gone';
  return objectOf(found.account)?.suspended === true ? 'suspended' : 'up';
}
