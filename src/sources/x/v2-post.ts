import type { AccountRef } from '../../model/account.ts';
import type { Metrics, Post, PostRecord, PostRef } from '../../model/post.ts';
import { asRepost, uniqueRefs, visibilityFor } from './repost.ts';
import { languageOf, postOfLink, unescapeText } from './text.ts';
import { parseTime, timeOfPostId } from './time.ts';
import type { V2Post, V2User } from './v2-schema.ts';

/** What came beside the posts of one answer. */
export interface V2Around {
  readonly users: ReadonlyMap<string, V2User>;
  readonly included: ReadonlyMap<string, V2Post>;
  readonly seenAt: string | null;
}

/** The record of one post; a repost takes its words from `around`. */
export function recordOfV2Post(post: V2Post, role: PostRecord['role'], around: V2Around): PostRecord {
  const own = postOfV2(post, around);
  const originalId = referenceOf(post, 'retweeted');
  if (originalId === null) return { post: own, metrics: metricsOf(post), role, seenAt: around.seenAt };
  const original = around.included.get(originalId);
  const repost = asRepost(own, original === undefined ? null : postOfV2(original, around));
  return { post: repost, metrics: null, role, seenAt: around.seenAt };
}

function postOfV2(post: V2Post, around: V2Around): Post {
  const note = post.note_tweet ?? post.note_post;
  return {
    platform: 'x',
    id: post.id,
    author: userRef(post.author_id, around),
    createdAt: (post.created_at === null ? null : parseTime(post.created_at)) ?? timeOfPostId(post.id),
    dayOnly: false,
    text: unescapeText(note?.text ?? post.text),
    language: languageOf(post.lang),
    isRepost: false,
    inReplyTo: replyRef(post, around),
    quotes: quoteRef(post, around),
    mentions: mentionsOf(post),
    conversationId: post.conversation_id,
    visibility: visibilityFor(post.author_id !== null && around.users.get(post.author_id)?.protected),
    editGroup: editGroupOf(post),
    hasMedia: hasMedia(post),
    hasLink: hasLink(post),
  };
}

function referenceOf(post: V2Post, type: 'retweeted' | 'quoted' | 'replied_to'): string | null {
  for (const reference of post.referenced_tweets) if (reference.type === type) return reference.id;
  for (const reference of post.referenced_posts) if (reference.type === type) return reference.id;
  return null;
}

function userRef(id: string | null, around: V2Around): AccountRef {
  return { id, handle: id === null ? null : (around.users.get(id)?.username ?? null) };
}

function replyRef(post: V2Post, around: V2Around): PostRef | null {
  const postId = referenceOf(post, 'replied_to');
  const authorId = post.in_reply_to_user_id ?? authorOf(postId, around);
  return postId === null && authorId === null ? null : { postId, author: userRef(authorId, around) };
}

function quoteRef(post: V2Post, around: V2Around): PostRef | null {
  const postId = referenceOf(post, 'quoted');
  if (postId === null) return null;
  const author = userRef(authorOf(postId, around), around);
  return { postId, author: author.handle === null ? { ...author, handle: handleInLink(post, postId) } : author };
}

function authorOf(postId: string | null, around: V2Around): string | null {
  return postId === null ? null : (around.included.get(postId)?.author_id ?? null);
}

/** A quoted post stands in the text as a link that names its author. */
function handleInLink(post: V2Post, postId: string): string | null {
  for (const url of post.entities?.urls ?? []) {
    const target = postOfLink(url.expanded_url ?? '');
    if (target?.postId === postId) return target.handle;
  }
  return null;
}

/** The note of a long post names more accounts than its cut text. */
function mentionsOf(post: V2Post): readonly AccountRef[] {
  const note = post.note_tweet ?? post.note_post;
  const named = post.entities?.mentions ?? [];
  const inNote = note?.entities?.mentions ?? [];
  if (named.length === 0 && inNote.length === 0) return [];
  return uniqueRefs([...named, ...inNote].map(({ id, username }) => ({ id, handle: username })));
}

function editGroupOf(post: V2Post): string | null {
  const versions = post.edit_history_tweet_ids.length > 0 ? post.edit_history_tweet_ids : post.edit_history_post_ids;
  return versions.length > 1 ? (versions[0] ?? null) : null;
}

/** Media and links stand in the text as `t.co` links, so that a text without one has neither. */
function hasMedia(post: V2Post): boolean | null {
  const attached = post.attachments;
  if (attached !== null && (attached.media_keys.length > 0 || attached.media.length > 0)) return true;
  if (post.entities?.urls.some(isMediaLink)) return true;
  return post.entities === null && post.text.includes('https://t.co/') ? null : false;
}

function hasLink(post: V2Post): boolean | null {
  if (post.entities === null) return post.text.includes('https://t.co/') ? null : false;
  const quoted = referenceOf(post, 'quoted');
  return post.entities.urls.some(
    (url) => !isMediaLink(url) && (quoted === null || postOfLink(url.expanded_url ?? '')?.postId !== quoted),
  );
}

function isMediaLink(url: { readonly media_key: string | null; readonly display_url: string | null }): boolean {
  return url.media_key !== null || (url.display_url?.startsWith('pic.') ?? false);
}

function metricsOf(post: V2Post): Metrics | null {
  const counts = post.public_metrics;
  if (counts === null) return null;
  return {
    likes: counts.like_count,
    reposts: counts.retweet_count ?? counts.repost_count,
    replies: counts.reply_count,
    quotes: counts.quote_count,
    bookmarks: counts.bookmark_count,
    views: counts.impression_count,
  };
}
