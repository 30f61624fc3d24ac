import type { AccountRef } from '../../model/account.ts';
import type { Metrics, Post, PostRecord, PostRef } from '../../model/post.ts';
import { countOf, type Fields, objectOf, objectsOf, stringOf } from '../loose.ts';
import { idOf } from './id.ts';
import { uniqueRefs, visibilityFor } from './repost.ts';
import { altTextOf, languageOf, namesInText, postOfLink, unescapeText } from './text.ts';
import { parseTime, timeOfPostId } from './time.ts';

/** What stands around a v1.1 post, by the form it came in. */
export interface V1Around {
  readonly id: string;
  readonly author: AccountRef;
  readonly authorIsProtected: boolean | null;
  /** The quoted post, where the input holds it. */
  readonly quoted: PostRef | null;
}

/**
 * The post of a v1.1 status, a repost still with its own cut words; `null` when it has no text. The `legacy` part of X's web
 * answers has the same fields, its author elsewhere.
 */
export function postOfStatus(status: Fields, around: V1Around): Post | null {
  const extended = objectOf(status.extended_tweet);
  const written = stringOf(extended?.full_text) ?? stringOf(status.full_text) ?? stringOf(status.text);
  if (written === null) return null;
  const text = unescapeText(written);
  const entities = objectOf(extended?.entities) ?? objectOf(status.entities);
  const createdAt = stringOf(status.created_at);
  const permalink = postOfLink(stringOf(objectOf(status.quoted_status_permalink)?.expanded) ?? '');
  const quotedId = idOf(status.quoted_status_id_str) ?? idOf(status.quoted_status_id) ?? permalink?.postId ?? null;
  return {
    platform: 'x',
    id: around.id,
    author: around.author,
    createdAt: (createdAt === null ? null : parseTime(createdAt)) ?? timeOfPostId(around.id),
    dayOnly: false,
    text,
    language: languageOf(stringOf(status.lang)),
    isRepost: false,
    inReplyTo: replyRef(status),
    quotes: around.quoted ?? quoteRef(quotedId, entities, permalink),
    mentions: uniqueRefs(entities === null ? namesInText(text) : mentionsIn(entities)),
    conversationId: idOf(status.conversation_id_str),
    visibility: visibilityFor(around.authorIsProtected),
    editGroup: null,
    altText: altTextOf(objectsOf(objectOf(status.extended_entities)?.media), 'ext_alt_text'),
    hasMedia: hasMedia(status, entities),
    hasLink: hasLink(entities, quotedId),
  };
}

/** The counts of a v1.1 status; views come by another way. */
export function metricsOfStatus(status: Fields, views: number | null): Metrics {
  return {
    likes: countOf(status.favorite_count),
    reposts: countOf(status.retweet_count),
    replies: countOf(status.reply_count),
    quotes: countOf(status.quote_count),
    bookmarks: countOf(status.bookmark_count),
    views,
  };
}

/** A pointer at a post that the input holds. */
export function refTo(record: PostRecord): PostRef {
  return { postId: record.post.id, author: record.post.author };
}

/** Where a link of these entities leads. */
export function targetOf(link: Fields): Linked {
  return postOfLink(stringOf(link.expanded_url) ?? '');
}

function replyRef(status: Fields): PostRef | null {
  const postId = idOf(status.in_reply_to_status_id_str) ?? idOf(status.in_reply_to_status_id);
  const id = idOf(status.in_reply_to_user_id_str) ?? idOf(status.in_reply_to_user_id);
  const handle = stringOf(status.in_reply_to_screen_name);
  return postId === null && id === null && handle === null ? null : { postId, author: { id, handle } };
}

/** What a link to a post says: its id, and its author's handle where the link has one. */
type Linked = ReturnType<typeof postOfLink>;

/** Of a quoted post that did not come along, the link to it that X sets apart or in the text is all that names its author. */
function quoteRef(postId: string | null, entities: Fields | null, permalink: Linked): PostRef | null {
  if (postId === null) return null;
  const apart = permalink?.postId === postId ? permalink.handle : null;
  return { postId, author: { id: null, handle: handleInLink(entities, postId) ?? apart } };
}

/** A quoted post stands in the text as a link that names its author. */
function handleInLink(entities: Fields | null, postId: string): string | null {
  for (const link of objectsOf(entities?.urls)) {
    const target = targetOf(link);
    if (target?.postId === postId) return target.handle;
  }
  return null;
}

function mentionsIn(entities: Fields): readonly AccountRef[] {
  return objectsOf(entities.user_mentions).map((mention) => ({
    id: idOf(mention.id_str) ?? idOf(mention.id),
    handle: stringOf(mention.screen_name),
  }));
}

function hasMedia(status: Fields, entities: Fields | null): boolean | null {
  if (objectsOf(objectOf(status.extended_entities)?.media).length > 0) return true;
  return entities === null ? null : objectsOf(entities.media).length > 0;
}

function hasLink(entities: Fields | null, quotedId: string | null): boolean | null {
  if (entities === null) return null;
  return objectsOf(entities.urls).some((link) => quotedId === null || targetOf(link)?.postId !== quotedId);
}
