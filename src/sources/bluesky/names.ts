import type { AccountRef } from '../../model/account.ts';
import type { PostRef } from '../../model/post.ts';

/** Where a record lies: `at://<did>/<collection>/<rkey>`. */
export interface RecordName {
  readonly did: string;
  readonly collection: string;
  readonly rkey: string;
}

export const postCollection = 'app.bsky.feed.post';

/** Nobody known. */
export const nobody: AccountRef = { id: null, handle: null };

/** What a DID may hold, far shorter than its rule allows. Source: atproto.com/specs/did. */
const didPattern = /^did:[a-z]{1,20}:[A-Za-z0-9._:%-]{1,240}$/;
const uriPattern =
  /^at:\/\/(did:[a-z]{1,20}:[A-Za-z0-9._:%-]{1,240})\/([a-zA-Z][a-zA-Z0-9.-]{2,316})\/(?!\.{1,2}$)([A-Za-z0-9._:~-]{1,512})$/;
const rkeyPattern = /^(?!\.{1,2}$)[A-Za-z0-9._:~-]{1,512}$/;

/** A handle is a domain name. Source: atproto.com/specs/handle. */
const handlePattern = /^(?=.{3,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** What Bluesky shows in place of a handle that it could not confirm. */
const unresolved = 'handle.invalid';

/** Takes an `at://` address of a record apart; `null` for anything else, an address by handle among them. */
export function readUri(value: unknown): RecordName | null {
  const match = typeof value === 'string' ? uriPattern.exec(value) : null;
  const [, did, collection, rkey] = match ?? [];
  return did === undefined || collection === undefined || rkey === undefined ? null : { did, collection, rkey };
}

export function didOf(value: unknown): string | null {
  return typeof value === 'string' && didPattern.test(value) ? value : null;
}

/** A handle in lower case, without `@`; `null` for one that does not lead to its account. */
export function handleOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const handle = value.toLowerCase();
  return handle !== unresolved && handlePattern.test(handle) ? handle : null;
}

export function isRkey(value: string): boolean {
  return rkeyPattern.test(value);
}

/**
 * The id of a post: `<did>/<rkey>`. A record key is unique in one account's posts and no further; both parts stand in every
 * address of the post, so that an export, an answer of the API and a link give the same id.
 */
export function postIdOf(name: Pick<RecordName, 'did' | 'rkey'>): string {
  return `${name.did}/${name.rkey}`;
}

/**
 * The id of a repost: by whom, and of what. Its own record key would do, but not every answer of the API holds it; and an account
 * reposts a post once.
 */
export function repostIdOf(did: string, postId: string): string {
  return `${did}/repost/${postId}`;
}

/** The post an address leads to; `null` where it leads to a list, a feed or nowhere. */
export function postRefOf(uri: unknown): PostRef | null {
  const name = readUri(uri);
  if (name === null || name.collection !== postCollection) return null;
  return { postId: postIdOf(name), author: { id: name.did, handle: null } };
}
