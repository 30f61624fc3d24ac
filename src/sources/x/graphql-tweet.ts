import type { Account, AccountRef } from '../../model/account.ts';
import type { Post, PostRecord } from '../../model/post.ts';
import type { RememberAccount } from '../account-memory.ts';
import { isObject } from '../loose.ts';
import { type Batch, skip } from '../source.ts';
import { GraphqlTweet } from './graphql-schema.ts';
import { accountOfGraphqlUser, accountOfOldUser } from './graphql-user.ts';
import { asRepost, uniqueRefs } from './repost.ts';
import { postOfLink } from './text.ts';
import { metricsOfStatus, postOfStatus, refTo } from './v1-post.ts';

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
  const tweet = GraphqlTweet.safeParse(shown).data;
  if (tweet === undefined) return 'bad-record';
  // The id beside these two is rounded by the browser tool that stores it.
  const id = tweet.rest_id ?? tweet.legacy.id_str;
  if (id === null) return 'no-id';
  const account = authorOf(tweet, into.seenAt);
  if (account !== null) into.remember(account, into.batch);
  const nestedRepost = tweet.legacy.retweeted_status_result ?? tweet.retweeted_status_result;
  const original = contextOf(nestedRepost?.result, into, depth);
  const quoted = contextOf(tweet.quoted_status_result?.result, into, depth);
  const post = postOfStatus(tweet.legacy, {
    id,
    author: account === null ? fallbackAuthor(tweet, id) : { id: account.id, handle: account.handle },
    authorIsProtected: account?.protected ?? null,
    quoted: quoted === null ? null : refTo(quoted),
  });
  if (post === null) return 'bad-record';
  const whole = withNote(post, tweet);
  if (isObject(nestedRepost?.result) || tweet.legacy.retweeted_status_id_str !== null) {
    return { post: asRepost(whole, original?.post ?? null), metrics: null, role, seenAt: into.seenAt };
  }
  return { post: whole, metrics: metricsOfStatus(tweet.legacy, tweet.views?.count ?? null), role, seenAt: into.seenAt };
}

/** The post inside wrappers for posts of limited visibility; a reason where X shows none. */
function unwrap(result: unknown): Readonly<Record<string, unknown>> | string {
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

function authorOf(tweet: GraphqlTweet, seenAt: string | null): Account | null {
  return accountOfGraphqlUser(tweet.core?.user_results?.result, seenAt) ?? accountOfOldUser(tweet.user, seenAt);
}

/** Where X left the author out, the post still has the id, and its own media name the handle. */
function fallbackAuthor(tweet: GraphqlTweet, id: string): AccountRef {
  const media = [...(tweet.legacy.extended_entities?.media ?? []), ...(tweet.legacy.entities?.media ?? [])];
  const links = media.map((item) => postOfLink(item.expanded_url ?? ''));
  return { id: tweet.legacy.user_id_str, handle: links.find((link) => link?.postId === id)?.handle ?? null };
}

/** The note of a long post is not escaped, and names more accounts than the cut text. */
function withNote(post: Post, tweet: GraphqlTweet): Post {
  const note = tweet.note_tweet?.note_tweet_results?.result;
  const editGroup = editGroupOf(tweet);
  const base = editGroup === null ? post : { ...post, editGroup };
  if (!note || note.text === null) return base;
  const inNote = note.entity_set?.user_mentions ?? [];
  const named = inNote.map((mention) => ({ id: mention.id_str, handle: mention.screen_name }));
  return { ...base, text: note.text, mentions: uniqueRefs([...post.mentions, ...named]) };
}

function editGroupOf(tweet: GraphqlTweet): string | null {
  const control = tweet.edit_control;
  const lists = [
    control?.edit_tweet_ids,
    control?.edit_control_initial?.edit_tweet_ids,
    control?.initial?.edit_tweet_ids,
  ];
  return lists.find((ids) => (ids?.length ?? 0) > 1)?.[0] ?? null;
}
