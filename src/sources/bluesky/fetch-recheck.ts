import type { Connection, PostState } from '../feed.ts';
import { type Fields, objectOf, objectsOf, textOf } from '../loose.ts';
import type { Session } from './fetch-session.ts';
import { notUnderstood, XrpcError } from './fetch-xrpc.ts';
import { isRkey, postCollection, postIdOf, readUri } from './names.ts';

type Recheck = Connection['recheck'];

/** Posts a call of `getPosts` takes, and accounts one of `getProfiles`. Source: the lexicons of `app.bsky`. */
export const recheckSize = 25;

/**
 * What became of posts. Bluesky leaves out a post that is gone, all posts of an account that is, and those of accounts that
 * block or are blocked: so for each that is missing its author is looked up before it is called gone.
 */
export function recheckWith(session: Session): Recheck {
  return async (posts) => {
    const uris = new Map(posts.flatMap(({ id }) => addressOf(id)));
    const states = new Map<string, PostState>(posts.map(({ id }) => [id, 'unknown']));
    const shown = await shownOf(session, [...uris.values()]);
    for (const id of shown) if (states.has(id)) states.set(id, 'up');
    const missing = [...uris.keys()].filter((id) => states.get(id) !== 'up');
    const authors = await authorStates(session, [...new Set(missing.map(didIn))]);
    for (const id of missing) states.set(id, authors.get(didIn(id)) ?? 'unknown');
    return states;
  };
}

async function shownOf(session: Session, uris: readonly string[]): Promise<readonly string[]> {
  if (uris.length === 0) return [];
  const method = 'app.bsky.feed.getPosts';
  const { posts } = await session.get(method, { uris });
  if (!Array.isArray(posts)) throw notUnderstood(method);
  return objectsOf(posts).flatMap(({ uri }) => {
    const name = readUri(uri);
    return name === null ? [] : [postIdOf(name)];
  });
}

/** What the absence of a post means, by its author: the post is gone, or the author is. */
async function authorStates(session: Session, dids: readonly string[]): Promise<ReadonlyMap<string, PostState>> {
  const states = new Map<string, PostState>();
  if (dids.length === 0) return states;
  const method = 'app.bsky.actor.getProfiles';
  const { profiles } = await session.get(method, { actors: dids });
  if (!Array.isArray(profiles)) throw notUnderstood(method);
  for (const profile of objectsOf(profiles)) {
    const did = textOf(profile.did);
    if (did !== null) states.set(did, hasBlock(profile) ? 'unknown' : 'gone');
  }
  for (const did of dids) if (!states.has(did)) states.set(did, await missingAuthor(session, did));
  return states;
}

function hasBlock(profile: Fields): boolean {
  const viewer = objectOf(profile.viewer);
  return viewer?.blockedBy === true || Boolean(viewer?.blocking) || Boolean(viewer?.blockingByList);
}

/** How Bluesky refuses a profile. Source: `getProfile` of its AppView, which calls one that is not there a bad request. */
const absences: Readonly<Record<string, PostState>> = {
  AccountTakedown: 'suspended',
  AccountDeactivated: 'private',
  InvalidRequest: 'gone',
};

/** Why there is no profile. A deactivated account comes back when its owner likes. */
async function missingAuthor(session: Session, actor: string): Promise<PostState> {
  try {
    await session.get('app.bsky.actor.getProfile', { actor });
    return 'unknown';
  } catch (error) {
    if (!(error instanceof XrpcError)) throw error;
    const state = absences[error.refusal ?? ''];
    if (state === undefined) throw error;
    return state;
  }
}

/** The id of a post and its address, where the id is one of a post. */
function addressOf(id: string): readonly (readonly [string, string])[] {
  const [did = '', rkey = '', more] = id.split('/');
  const uri = `at://${did}/${postCollection}/${rkey}`;
  return more === undefined && isRkey(rkey) && readUri(uri) !== null ? [[id, uri]] : [];
}

function didIn(id: string): string {
  return id.split('/')[0] ?? '';
}
