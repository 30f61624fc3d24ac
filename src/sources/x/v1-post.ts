import type { AccountRef } from '../../model/account.ts';
import type { Metrics, Post, PostRecord, PostRef } from '../../model/post.ts';
import { uniqueRefs, visibilityFor } from './repost.ts';
import { languageOf, postOfLink, unescapeText } from './text.ts';
import { parseTime, timeOfPostId } from './time.ts';
import type { V1Status } from './v1-schema.ts';

/** What stands around a v1.1 post, by the form it came in. */
export interface V1Around {
  readonly id: string;
  readonly author: AccountRef;
  readonly authorIsProtected: boolean | null;
  /** The quoted post, where the input holds it. */
  readonly quoted: PostRef | null;
}

/** The post of a v1.1 status, a repost still with its own cut words; `null` when it has no text. */
export function postOfStatus(status: V1Status, around: V1Around): Post | null {
  const text = status.extended_tweet?.full_text ?? status.full_text ?? status.text;
  if (text === null) return null;
  return {
    platform: 'x',
    id: around.id,
    author: around.author,
    createdAt: (status.created_at === null ? null : parseTime(status.created_at)) ?? timeOfPostId(around.id),
    dayOnly: false,
    text: unescapeText(text),
    language: languageOf(status.lang),
    isRepost: false,
    inReplyTo: replyRef(status),
    quotes: quoteRef(status, around.quoted),
    mentions: mentionsOf(status),
    conversationId: status.conversation_id_str,
    visibility: visibilityFor(around.authorIsProtected),
    editGroup: null,
    hasMedia: hasMedia(status),
    hasLink: hasLink(status),
  };
}

/** The counts of a v1.1 status; views come by another way. */
export function metricsOfStatus(status: V1Status, views: number | null): Metrics {
  return {
    likes: status.favorite_count,
    reposts: status.retweet_count,
    replies: status.reply_count,
    quotes: status.quote_count,
    bookmarks: status.bookmark_count,
    views,
  };
}

/** A pointer at a post that the input holds. */
export function refTo(record: PostRecord): PostRef {
  return { postId: record.post.id, author: record.post.author };
}

function replyRef(status: V1Status): PostRef | null {
  const postId = status.in_reply_to_status_id_str ?? status.in_reply_to_status_id;
  const id = status.in_reply_to_user_id_str ?? status.in_reply_to_user_id;
  const handle = status.in_reply_to_screen_name;
  return postId === null && id === null && handle === null ? null : { postId, author: { id, handle } };
}

function quoteRef(status: V1Status, quoted: PostRef | null): PostRef | null {
  if (quoted !== null) return quoted;
  const postId = status.quoted_status_id_str ?? status.quoted_status_id;
  return postId === null ? null : { postId, author: { id: null, handle: handleInLink(status, postId) } };
}

/** A quoted post stands in the text as a link that names its author. */
function handleInLink(status: V1Status, postId: string): string | null {
  for (const link of entitiesOf(status)?.urls ?? []) {
    const target = postOfLink(link.expanded_url ?? '');
    if (target?.postId === postId) return target.handle;
  }
  return null;
}

function entitiesOf(status: V1Status): V1Status['entities'] {
  return status.extended_tweet?.entities ?? status.entities;
}

function mentionsOf(status: V1Status): readonly AccountRef[] {
  const named = entitiesOf(status)?.user_mentions ?? [];
  return uniqueRefs(named.map((mention) => ({ id: mention.id_str ?? mention.id, handle: mention.screen_name })));
}

function hasMedia(status: V1Status): boolean | null {
  if ((status.extended_entities?.media.length ?? 0) > 0) return true;
  return hasSome(entitiesOf(status)?.media);
}

function hasLink(status: V1Status): boolean | null {
  const quoted = status.quoted_status_id_str ?? status.quoted_status_id;
  const links = entitiesOf(status)?.urls;
  return hasSome(links?.filter((link) => quoted === null || postOfLink(link.expanded_url ?? '')?.postId !== quoted));
}

function hasSome(list: readonly unknown[] | undefined): boolean | null {
  return list === undefined ? null : list.length > 0;
}
