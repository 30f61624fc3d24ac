import { z } from 'zod';
import { type Account, type AccountRef, bareAccount } from '../../../model/account.ts';
import type { Post, PostRecord, PostRef } from '../../../model/post.ts';
import {
  handleOf,
  hasMedia,
  idOf,
  linksOf,
  mentionsOf,
  metricsOf,
  nobody,
  readLinks,
  replyOf,
  tweetId,
  writtenAt,
} from '../archive/parts.ts';
import { tweetShape } from '../archive/tweet-schema.ts';
import { languageOf, unescapeText } from '../text.ts';
import { parseTime } from '../time.ts';

const anything = z.unknown().optional();

const words = z.string().optional().catch(undefined);

const yesNo = z.boolean().optional().catch(undefined);

const userSchema = z
  .object({
    id_str: anything,
    id: anything,
    screen_name: words,
    name: words,
    description: words,
    location: words,
    created_at: words,
    profile_image_url_https: words,
    protected: yesNo,
    verified: yesNo,
  })
  .optional()
  .catch(undefined);

const nestedSchema = z
  .object({ ...tweetShape, user: userSchema })
  .optional()
  .catch(undefined);

const itemSchema = z.object({
  ...tweetShape,
  user: userSchema,
  retweeted_status: nestedSchema,
  quoted_status: nestedSchema,
  quoted_status_id_str: anything,
});

/** One item of a month: a tweet of old, or, in archives continued by hand, one as the v1.1 API gave it. */
export type Item = z.infer<typeof itemSchema>;

type Nested = NonNullable<z.infer<typeof nestedSchema>>;

type User = NonNullable<z.infer<typeof userSchema>>;

/** The item in a row; `null` when it is none. */
export function parseItem(row: unknown): Item | null {
  return itemSchema.safeParse(row).data ?? null;
}

/** Whose tweet it is: the tweet's own word, completed by the owner's details. */
export function authorOf(user: User | undefined, owner: AccountRef): AccountRef {
  const ref = refOf(user);
  const isOwner = ref.id === null ? ref.handle === null || isSame(ref.handle, owner.handle) : ref.id === owner.id;
  return isOwner ? { id: owner.id ?? ref.id, handle: owner.handle ?? ref.handle } : ref;
}

function isSame(a: string, b: string | null): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

function refOf(user: User | undefined): AccountRef {
  return user === undefined ? nobody : { id: idOf(user.id_str) ?? idOf(user.id), handle: handleOf(user.screen_name) };
}

/** The account a tweet carries with it; `null` when it names nobody. */
export function accountOfUser(user: User | undefined, snapshotAt: string | null): Account | null {
  const ref = refOf(user);
  if (user === undefined || (ref.id === null && ref.handle === null)) return null;
  const avatarUrl = user.profile_image_url_https ?? null;
  return {
    ...bareAccount('x', ref),
    displayName: user.name ?? null,
    bio: user.description ?? null,
    location: user.location ?? null,
    avatarUrl,
    defaultAvatar: avatarUrl === null ? null : avatarUrl.includes('/default_profile'),
    createdAt: user.created_at === undefined ? null : parseTime(user.created_at),
    protected: user.protected ?? null,
    // The v1.1 objects these items are knew the checked badge alone.
    verified: user.verified === undefined ? null : user.verified ? 'legacy' : 'none',
    snapshotAt,
  };
}

/** The item as a post; a repost has the original's full text. `null` when its id or text is missing. */
export function postOfItem(item: Item, owner: AccountRef): PostRecord | null {
  const author = authorOf(item.user, owner);
  const record = recordOf(item, author, 'record');
  if (record === null) return null;
  const original = item.retweeted_status;
  if (original === undefined) return { ...record, post: { ...record.post, quotes: quotesOf(item, record.post) } };
  const text = original.full_text ?? original.text;
  const post: Post = {
    ...record.post,
    text: text === undefined ? record.post.text : unescapeText(text),
    isRepost: true,
    inReplyTo: null,
    quotes: null,
  };
  return { ...record, post, metrics: null };
}

/** The post of another that an item holds whole: the one reposted or quoted. */
export function postOfNested(nested: Nested): PostRecord | null {
  return recordOf(nested, refOf(nested.user), 'context');
}

function quotesOf(item: Item, post: Post): PostRef | null {
  const postId = (item.quoted_status && tweetId(item.quoted_status)) ?? idOf(item.quoted_status_id_str);
  if (postId === null) return post.quotes;
  if (item.quoted_status !== undefined) return { postId, author: refOf(item.quoted_status.user) };
  return post.quotes?.postId === postId ? post.quotes : { postId, author: nobody };
}

function recordOf(tweet: Nested, author: AccountRef, role: PostRecord['role']): PostRecord | null {
  const id = tweetId(tweet);
  const text = tweet.full_text ?? tweet.text;
  if (id === null || text === undefined) return null;
  const createdAt = writtenAt(tweet, id);
  const { quotes, hasLink } = readLinks(linksOf(tweet), id, author);
  return {
    post: {
      platform: 'x',
      id,
      author,
      createdAt,
      dayOnly: isDayOnly(createdAt),
      text: unescapeText(text),
      language: languageOf(tweet.lang),
      isRepost: false,
      inReplyTo: replyOf(tweet),
      quotes,
      mentions: mentionsOf(tweet),
      conversationId: null,
      visibility: 'public',
      editGroup: null,
      hasMedia: hasMedia(tweet),
      hasLink,
    },
    metrics: metricsOf(tweet),
    role,
    seenAt: null,
  };
}

/** Exports made after February 2013 give midnight for every tweet from before X's id clock began. */
export function isDayOnly(createdAt: string | null): boolean {
  return createdAt !== null && createdAt < '2010-11-04' && createdAt.slice(11, 19) === '00:00:00';
}
