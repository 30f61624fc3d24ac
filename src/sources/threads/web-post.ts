import { type Account, type AccountRef, bareAccount } from '../../model/account.ts';
import type { Metrics, Post, PostRecord, PostRef } from '../../model/post.ts';
import { type CaptureInto, timeOfSeconds } from '../capture-into.ts';
import { booleanOf, countOf, type Fields, isObject, listOf, objectOf, textOf } from '../loose.ts';
import { accountIdOf, codeOf } from '../meta-code.ts';
import { skip } from '../source.ts';
import { mentionsIn } from './item.ts';

/** A quotation in a repost is the deepest that is known. */
const nestingLimit = 3;

/** Maps a post as the web pages of Threads receive it, its author, and as context what it quotes or reposts. */
export function mapWebPost(item: unknown, into: CaptureInto): void {
  const record = recordOf(item, 'record', into, 0);
  if (typeof record === 'string') skip(into.batch, record);
  else into.batch.posts.push(record);
}

/** The record of an item; a reason where it holds none. */
function recordOf(item: unknown, role: PostRecord['role'], into: CaptureInto, depth: number): PostRecord | string {
  if (!isObject(item)) return 'bad-record';
  const info = objectOf(item.text_post_app_info) ?? {};
  if (info.is_post_unavailable === true) return 'hidden-by-platform';
  const id = codeOf(item.code, item.pk, item.id);
  if (id === null) return 'no-id';
  const author = authorOf(objectOf(item.user), into.seenAt);
  into.remember(author, into.batch);
  const shared = objectOf(info.share_info);
  const original = contextOf(shared?.reposted_post, into, depth);
  const quoted = contextOf(shared?.quoted_post, into, depth);
  const isRepost = isObject(shared?.reposted_post);
  const own = postOf(item, id, author);
  const post = isRepost ? asRepost(own, original) : { ...own, inReplyTo: replyOf(info), quotes: refTo(quoted) };
  return { post, metrics: isRepost ? null : metricsOf(item, info), role, seenAt: into.seenAt };
}

function contextOf(item: unknown, into: CaptureInto, depth: number): Post | null {
  if (!isObject(item) || depth >= nestingLimit) return null;
  const record = recordOf(item, 'context', into, depth + 1);
  if (typeof record === 'string') return null;
  into.batch.posts.push(record);
  return record.post;
}

function authorOf(user: Fields | null, seenAt: string | null): Account {
  return {
    ...bareAccount('threads', refOf(user)),
    displayName: textOf(user?.full_name),
    avatarUrl: textOf(user?.profile_pic_url),
    protected: booleanOf(user?.text_post_app_is_private) ?? booleanOf(user?.is_private),
    verified: user?.is_verified === false ? 'none' : null,
    snapshotAt: seenAt,
  };
}

/** A pseudonym, which a research tool may have put in place of a name, is longer than any name. */
function refOf(user: Fields | null): AccountRef {
  const name = textOf(user?.username)?.trim() ?? '';
  return { id: accountIdOf(user?.pk, user?.id), handle: /^[\w.]{1,128}$/.test(name) ? name : null };
}

function postOf(item: Fields, id: string, author: Account): Post {
  const text = textOf(objectOf(item.caption)?.text) ?? '';
  const link = objectOf(item.text_post_app_info)?.link_preview_attachment;
  return {
    platform: 'threads',
    id,
    author: { id: author.id, handle: author.handle },
    createdAt: timeOfSeconds(item.taken_at),
    dayOnly: false,
    text,
    language: null,
    isRepost: false,
    inReplyTo: null,
    quotes: null,
    mentions: mentionsIn(text),
    conversationId: null,
    visibility: author.protected === true ? 'followers' : 'public',
    editGroup: null,
    hasMedia: hasMedia(item),
    hasLink: isObject(link) || /https?:\/\//.test(text),
  };
}

function hasMedia({ image_versions2, video_versions, carousel_media }: Fields): boolean | null {
  if (image_versions2 === undefined && video_versions === undefined && carousel_media === undefined) return null;
  const lists = [objectOf(image_versions2)?.candidates, video_versions, carousel_media];
  return lists.some((list) => listOf(list).length > 0);
}

/** Whom it answers; which post, an item does not say. */
function replyOf(info: Fields): PostRef | null {
  const target = objectOf(info.reply_to_author);
  if (target === null && info.is_reply !== true) return null;
  return { postId: null, author: refOf(target) };
}

function refTo(post: Post | null): PostRef | null {
  return post === null ? null : { postId: post.id, author: post.author };
}

function asRepost(own: Post, original: Post | null): Post {
  if (original === null) return { ...own, isRepost: true };
  const { text, mentions, hasMedia, hasLink } = original;
  return { ...own, isRepost: true, text, mentions, hasMedia, hasLink };
}

function metricsOf(item: Fields, info: Fields): Metrics {
  return {
    // Where an account hides its likes, the number beside says nothing.
    likes: item.like_and_view_counts_disabled === true ? null : countOf(item.like_count),
    reposts: countOf(info.repost_count),
    replies: countOf(info.direct_reply_count),
    quotes: countOf(info.quote_count),
    bookmarks: null,
    views: null,
  };
}
