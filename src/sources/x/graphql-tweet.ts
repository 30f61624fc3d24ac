import type { Account, AccountRef } from '../../model/account.ts';
import type { Post, PostRecord } from '../../model/post.ts';
import type { RememberAccount } from '../account-memory.ts';
import { countOf, type Fields, isObject, objectOf, objectsOf, stringOf, stringsOf } from '../loose.ts';
import { type Batch, skip } from '../source.ts';
import { accountOfGraphqlUser, accountOfOldUser } from './graphql-user.ts';
import { idOf } from './id.ts';
import { asRepost, uniqueRefs } from './repost.ts';
import { metricsOfStatus, postOfStatus, refTo, targetOf } from './v1-post.ts';

/** A quote in a repost is the deepest that X nests. */
const nestingLimit = 3;

/** X wraps a post it shows in part only; more than one wrapper is not known. */
const wrapperLimit = 4;

export interface TweetsInto {
  readonly batch: Batch;
  readonly remember: RememberAccount;
  /** When it was on the screen; ISO 8601 UTC. */
  readonly seenAt: string | null;
}

/** Maps one `result` of X's web answers: the post, its author, and as context what it reposts or quotes. */
export function mapTweet(result: unknown, into: TweetsInto): void {
  const record = recordOf(result, 'record', into, 0);
  if (typeof record === 'string') skip(into.batch, record);
  else into.batch.posts.push(record);
}

/** The record of a result; a reason where it holds none. */
function recordOf(result: unknown, role: PostRecord['role'], into: TweetsInto, depth: number): PostRecord | string {
  const shown = unwrap(result);
  if (typeof shown === 'string') return shown;
  const legacy = objectOf(shown.legacy);
  if (legacy === null) return 'bad-record';
  // The id beside these two is rounded by the browser tool that stores it.
  const id = idOf(shown.rest_id) ?? idOf(legacy.id_str);
  if (id === null) return 'no-id';
  const account = authorOf(shown, into.seenAt);
  if (account !== null) into.remember(account, into.batch);
  const nestedRepost = (objectOf(legacy.retweeted_status_result) ?? objectOf(shown.retweeted_status_result))?.result;
  const original = contextOf(nestedRepost, into, depth);
  const quoted = contextOf(objectOf(shown.quoted_status_result)?.result, into, depth);
  const post = postOfStatus(legacy, {
    id,
    author: account === null ? fallbackAuthor(legacy, id) : { id: account.id, handle: account.handle },
    authorIsProtected: account?.protected ?? null,
    quoted: quoted === null ? null : refTo(quoted),
  });
  if (post === null) return 'bad-record';
  const whole = withNote(post, shown);
  if (isObject(nestedRepost) || idOf(legacy.retweeted_status_id_str) !== null) {
    return { post: asRepost(whole, original?.post ?? null), metrics: null, role, seenAt: into.seenAt };
  }
  const views = countOf(objectOf(shown.views)?.count);
  return { post: whole, metrics: metricsOfStatus(legacy, views), role, seenAt: into.seenAt };
}

/** The post inside wrappers for posts of limited visibility; a reason where X shows none. */
function unwrap(result: unknown): Fields | string {
  let inner = result;
  for (let level = 0; level < wrapperLimit; level += 1) {
    if (!isObject(inner)) return 'bad-record';
    if (isHidden(inner.__typename)) return 'hidden-by-platform';
    if (!isObject(inner.tweet)) return inner;
    inner = inner.tweet;
  }
  return 'bad-record';
}

/** Tombstones stand where a post was deleted, hidden or withheld; previews where only subscribers may read it. */
export function isHidden(typename: unknown): boolean {
  return typename === 'TweetTombstone' || typename === 'TweetUnavailable' || typename === 'TweetPreviewDisplay';
}

function contextOf(result: unknown, into: TweetsInto, depth: number): PostRecord | null {
  if (!isObject(result) || depth >= nestingLimit) return null;
  const record = recordOf(result, 'context', into, depth + 1);
  if (typeof record === 'string') return null;
  into.batch.posts.push(record);
  return record;
}

function authorOf(tweet: Fields, seenAt: string | null): Account | null {
  const user = objectOf(objectOf(tweet.core)?.user_results)?.result;
  return accountOfGraphqlUser(user, seenAt) ?? accountOfOldUser(tweet.user, seenAt);
}

/** Where X left the author out, the post still has the id, and its own media name the handle. */
function fallbackAuthor(legacy: Fields, id: string): AccountRef {
  const lists = [legacy.extended_entities, legacy.entities].map((entities) => objectsOf(objectOf(entities)?.media));
  const own = lists.flat().map(targetOf);
  return { id: idOf(legacy.user_id_str), handle: own.find((target) => target?.postId === id)?.handle ?? null };
}

/** The note of a long post is not escaped, and names more accounts than the cut text. */
function withNote(post: Post, tweet: Fields): Post {
  const note = objectOf(objectOf(objectOf(tweet.note_tweet)?.note_tweet_results)?.result);
  const text = stringOf(note?.text);
  const editGroup = editGroupOf(objectOf(tweet.edit_control));
  const base = editGroup === null ? post : { ...post, editGroup };
  if (note === null || text === null) return base;
  const inNote = objectsOf(objectOf(note.entity_set)?.user_mentions);
  const named = inNote.map((mention) => ({ id: idOf(mention.id_str), handle: stringOf(mention.screen_name) }));
  return { ...base, text, mentions: uniqueRefs([...post.mentions, ...named]) };
}

/** The id of the first version, where there are several. */
function editGroupOf(control: Fields | null): string | null {
  for (const part of [control, objectOf(control?.edit_control_initial), objectOf(control?.initial)]) {
    const ids = stringsOf(part?.edit_tweet_ids);
    if (ids.length > 1) return ids[0] ?? null;
  }
  return null;
}
