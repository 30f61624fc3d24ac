import type { AccountRef } from '../../model/account.ts';
import type { PostState } from '../feed.ts';
import { type Fields, objectsOf } from '../loose.ts';
import type { XApi } from './fetch-api.ts';
import { idOfError, idsOf, stateOfError } from './fetch-page.ts';
import { idOf } from './id.ts';

interface AskedPost {
  readonly id: string;
  readonly author: AccountRef;
}

/**
 * What became of posts, at most a hundred. A post that is not found may be deleted, or its author suspended: so the authors of
 * these are looked up too. Where X says neither that a post is there nor why not, its state stays unknown.
 */
export async function recheckPosts(api: XApi, posts: readonly AskedPost[]): Promise<ReadonlyMap<string, PostState>> {
  const asked = posts.filter(({ id }) => idOf(id) !== null);
  const found = await lookUp(api, '/2/tweets', [...new Set(asked.map(({ id }) => id))]);
  const missing = asked.filter(({ id }) => found.get(id) === 'gone');
  const authors = await lookUp(api, '/2/users', [...new Set(missing.flatMap(({ author }) => idOf(author.id) ?? []))]);
  return new Map(posts.map(({ id, author }) => [id, stateOf(found.get(id), authors.get(author.id ?? ''))]));
}

/** Where nothing is known of its author, a post that is not found cannot be called deleted. */
function stateOf(post: PostState | undefined, author: PostState | undefined): PostState {
  if (post !== 'gone') return post ?? 'unknown';
  return author === 'up' || author === 'gone' ? 'gone' : author === 'suspended' ? 'suspended' : 'unknown';
}

async function lookUp(api: XApi, path: string, ids: readonly string[]): Promise<ReadonlyMap<string, PostState>> {
  if (ids.length === 0) return new Map();
  return statesIn(await api.get(path, { ids: ids.join(',') }));
}

function statesIn(answer: Fields): ReadonlyMap<string, PostState> {
  const states = new Map<string, PostState>();
  for (const error of objectsOf(answer.errors)) {
    const id = idOfError(error);
    if (id !== null) states.set(id, stateOfError(error) ?? 'unknown');
  }
  for (const id of idsOf(answer)) states.set(id, 'up');
  return states;
}
