import type { Account, AccountRef } from '../../model/account.ts';
import type { Post, PostRecord, PostRef } from '../../model/post.ts';
import { asRepost, uniqueRefs, visibilityFor } from './repost.ts';
import { languageOf, postOfLink, unescapeText } from './text.ts';
import { parseTime, timeOfPostId } from './time.ts';
import type { V2Post } from './v2-fields.ts';

/** What came beside the posts of one answer. */
export interface V2Around {
  readonly users: ReadonlyMap<string, Account>;
  readonly included: ReadonlyMap<string, V2Post>;
  /** What is written of media, by their key. */
  readonly altTexts: ReadonlyMap<string, string>;
  readonly seenAt: string | null;
}

/** The record of one post; a repost takes its words from `around`. */
export function recordOfV2Post(post: V2Post, role: PostRecord['role'], around: V2Around): PostRecord {
  const own = postOfV2(post, around);
  if (post.repostOf === null) return { post: own, metrics: post.metrics, role, seenAt: around.seenAt };
  const original = around.included.get(post.repostOf);
  const repost = asRepost(own, original === undefined ? null : postOfV2(original, around));
  return { post: repost, metrics: null, role, seenAt: around.seenAt };
}

function postOfV2(post: V2Post, around: V2Around): Post {
  return {
    platform: 'x',
    id: post.id,
    author: userRef(post.authorId, around),
    createdAt: (post.createdAt === null ? null : parseTime(post.createdAt)) ?? timeOfPostId(post.id),
    dayOnly: false,
    text: unescapeText(post.noteText ?? post.text),
    language: languageOf(post.language),
    isRepost: false,
    inReplyTo: replyRef(post, around),
    quotes: quoteRef(post, around),
    mentions: uniqueRefs(post.mentions),
    conversationId: post.conversationId,
    visibility: visibilityFor(post.authorId !== null && around.users.get(post.authorId)?.protected),
    editGroup: post.editGroup,
    altText: post.altText ?? altTextsOf(post, around),
    hasMedia: hasMedia(post),
    hasLink: hasLink(post),
  };
}

function altTextsOf({ mediaKeys }: V2Post, { altTexts }: V2Around): string | null {
  const texts = mediaKeys.map((key) => altTexts.get(key)).filter((text) => text !== undefined);
  return texts.length === 0 ? null : texts.join('\n');
}

function userRef(id: string | null, around: V2Around): AccountRef {
  return { id, handle: id === null ? null : (around.users.get(id)?.handle ?? null) };
}

function replyRef(post: V2Post, around: V2Around): PostRef | null {
  const authorId = post.inReplyToUserId ?? authorOf(post.replyTo, around);
  if (post.replyTo === null && authorId === null) return null;
  return { postId: post.replyTo, author: userRef(authorId, around) };
}

function quoteRef(post: V2Post, around: V2Around): PostRef | null {
  const postId = post.quoteOf;
  if (postId === null) return null;
  const author = userRef(authorOf(postId, around), around);
  return { postId, author: author.handle === null ? { ...author, handle: handleInLink(post, postId) } : author };
}

function authorOf(postId: string | null, around: V2Around): string | null {
  return postId === null ? null : (around.included.get(postId)?.authorId ?? null);
}

/** A quoted post stands in the text as a link that names its author. */
function handleInLink(post: V2Post, postId: string): string | null {
  for (const link of post.links ?? []) {
    const target = postOfLink(link.url);
    if (target?.postId === postId) return target.handle;
  }
  return null;
}

/** Media and links stand in the text as `t.co` links, so that a text without one has neither. */
function hasMedia(post: V2Post): boolean | null {
  if (post.isWithMedia || post.links?.some((link) => link.isMedia)) return true;
  return post.links === null && post.text.includes('https://t.co/') ? null : false;
}

function hasLink(post: V2Post): boolean | null {
  if (post.links === null) return post.text.includes('https://t.co/') ? null : false;
  const quoted = post.quoteOf;
  return post.links.some((link) => !link.isMedia && (quoted === null || postOfLink(link.url)?.postId !== quoted));
}
