import { type Account, type AccountRef, bareAccount } from '../../../model/account.ts';
import type { Post, PostRecord, PostRef } from '../../../model/post.ts';
import { booleanOf, type Fields, objectOf, textOf } from '../../loose.ts';
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
import { languageOf, unescapeText } from '../text.ts';
import { parseTime } from '../time.ts';

/** One item of a month: a tweet of old, or, in archives continued by hand, one as the v1.1 API gave it. */
export function parseItem(row: unknown): Fields | null {
  return objectOf(row);
}

/** Whose tweet it is: the tweet's own word, completed by the owner's details. */
export function authorOf(user: unknown, owner: AccountRef): AccountRef {
  const ref = refOf(user);
  const isOwner = ref.id === null ? ref.handle === null || isSame(ref.handle, owner.handle) : ref.id === owner.id;
  return isOwner ? { id: owner.id ?? ref.id, handle: owner.handle ?? ref.handle } : ref;
}

function isSame(a: string, b: string | null): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

function refOf(user: unknown): AccountRef {
  const fields = objectOf(user);
  if (fields === null) return nobody;
  return { id: idOf(fields.id_str) ?? idOf(fields.id), handle: handleOf(fields.screen_name) };
}

/** The account a tweet carries with it; `null` when it names nobody. */
export function accountOfUser(user: unknown, snapshotAt: string | null): Account | null {
  const fields = objectOf(user);
  const ref = refOf(user);
  if (fields === null || (ref.id === null && ref.handle === null)) return null;
  const avatarUrl = textOf(fields.profile_image_url_https);
  const createdAt = textOf(fields.created_at);
  const verified = booleanOf(fields.verified);
  return {
    ...bareAccount('x', ref),
    displayName: textOf(fields.name),
    bio: textOf(fields.description),
    location: textOf(fields.location),
    avatarUrl,
    defaultAvatar: avatarUrl === null ? null : avatarUrl.includes('/default_profile'),
    createdAt: createdAt === null ? null : parseTime(createdAt),
    protected: booleanOf(fields.protected),
    // The v1.1 objects these items are knew the checked badge alone.
    verified: verified === null ? null : verified ? 'legacy' : 'none',
    snapshotAt,
  };
}

/** The item as a post; a repost has the original's full text. `null` when its id or text is missing. */
export function postOfItem(item: Fields, owner: AccountRef): PostRecord | null {
  const author = authorOf(item.user, owner);
  const record = recordOf(item, author, 'record');
  if (record === null) return null;
  const original = objectOf(item.retweeted_status);
  if (original === null) return { ...record, post: { ...record.post, quotes: quotesOf(item, record.post) } };
  const text = textOf(original.full_text) ?? textOf(original.text);
  const post: Post = {
    ...record.post,
    text: text === null ? record.post.text : unescapeText(text),
    isRepost: true,
    inReplyTo: null,
    quotes: null,
  };
  return { ...record, post, metrics: null };
}

/** The post of another that an item holds whole: the one reposted or quoted. */
export function postOfNested(nested: Fields): PostRecord | null {
  return recordOf(nested, refOf(nested.user), 'context');
}

function quotesOf(item: Fields, post: Post): PostRef | null {
  const quoted = objectOf(item.quoted_status);
  const postId = (quoted && tweetId(quoted)) ?? idOf(item.quoted_status_id_str);
  if (postId === null) return post.quotes;
  if (quoted !== null) return { postId, author: refOf(quoted.user) };
  return post.quotes?.postId === postId ? post.quotes : { postId, author: nobody };
}

function recordOf(tweet: Fields, author: AccountRef, role: PostRecord['role']): PostRecord | null {
  const id = tweetId(tweet);
  const text = textOf(tweet.full_text) ?? textOf(tweet.text);
  if (id === null || text === null) return null;
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
      language: languageOf(textOf(tweet.lang)),
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
