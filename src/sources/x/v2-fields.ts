import type { AccountRef } from '../../model/account.ts';
import type { Metrics } from '../../model/post.ts';
import { countOf, type Fields, objectOf, objectsOf, stringOf, stringsOf } from '../loose.ts';
import { idOf } from './id.ts';
import { altTextOf, namesInText, unescapeText } from './text.ts';

/*
 * X renamed fields of API v2 in August 2026 (`tweet` became `post`, `retweet` became `repost`): both names are read.
 * A missing field means "not asked for", never "no".
 */

/** A post of API v2, its references, entities and counts gathered. */
export type V2Post = NonNullable<ReturnType<typeof readV2Post>>;

/** Reads a post; `null` where it has no id or no text. */
export function readV2Post(value: unknown) {
  const fields = objectOf(value);
  const id = idOf(fields?.id);
  if (fields === null || id === null || typeof fields.text !== 'string') return null;
  const note = objectOf(fields.note_tweet) ?? objectOf(fields.note_post);
  const entities = objectOf(fields.entities);
  return {
    id,
    text: fields.text,
    /** The whole text of a long post. */
    noteText: stringOf(note?.text),
    authorId: idOf(fields.author_id),
    createdAt: stringOf(fields.created_at),
    language: stringOf(fields.lang),
    conversationId: idOf(fields.conversation_id),
    inReplyToUserId: idOf(fields.in_reply_to_user_id),
    repostOf: referenced(fields, 'retweeted'),
    quoteOf: referenced(fields, 'quoted'),
    replyTo: referenced(fields, 'replied_to'),
    editGroup: editGroupOf(fields),
    mentions: mentionsOf(stringOf(note?.text) ?? fields.text, [entities, objectOf(note?.entities)]),
    links: entities === null ? null : objectsOf(entities.urls).map(linkOf),
    /** Keys of its media, described beside the posts of a page; and what a flattened post says of them itself. */
    mediaKeys: stringsOf(objectOf(fields.attachments)?.media_keys),
    altText: altTextOf(objectsOf(objectOf(fields.attachments)?.media), 'alt_text'),
    isWithMedia: hasAttachments(objectOf(fields.attachments)),
    metrics: metricsOf(objectOf(fields.public_metrics)),
  };
}

function referenced(fields: Fields, type: 'retweeted' | 'quoted' | 'replied_to'): string | null {
  const isIt = (reference: Fields): boolean => reference.type === type;
  const found = objectsOf(fields.referenced_tweets).find(isIt) ?? objectsOf(fields.referenced_posts).find(isIt);
  return idOf(found?.id);
}

/** The id of the first version, where there are several. */
function editGroupOf(fields: Fields): string | null {
  const named = stringsOf(fields.edit_history_tweet_ids);
  const versions = named.length > 0 ? named : stringsOf(fields.edit_history_post_ids);
  return versions.length > 1 ? (versions[0] ?? null) : null;
}

/** The note of a long post names more accounts than its cut text. Where entities were not asked for, the text tells. */
function mentionsOf(text: string, lists: readonly (Fields | null)[]): readonly AccountRef[] {
  const given = lists.filter((entities) => entities !== null);
  if (given.length === 0) return namesInText(unescapeText(text));
  return given.flatMap((entities) => objectsOf(entities.mentions).map(refOfMention));
}

function refOfMention({ id, username }: Fields): AccountRef {
  return { id: idOf(id), handle: stringOf(username) };
}

/** A link of a text; pictures and films stand in it as links too. */
function linkOf(link: Fields): { readonly url: string; readonly isMedia: boolean } {
  const isMedia = stringOf(link.media_key) !== null || (stringOf(link.display_url)?.startsWith('pic.') ?? false);
  return { url: stringOf(link.expanded_url) ?? '', isMedia };
}

function hasAttachments(attachments: Fields | null): boolean {
  return stringsOf(attachments?.media_keys).length > 0 || objectsOf(attachments?.media).length > 0;
}

function metricsOf(counts: Fields | null): Metrics | null {
  if (counts === null) return null;
  return {
    likes: countOf(counts.like_count),
    reposts: countOf(counts.retweet_count) ?? countOf(counts.repost_count),
    replies: countOf(counts.reply_count),
    quotes: countOf(counts.quote_count),
    bookmarks: countOf(counts.bookmark_count),
    views: countOf(counts.impression_count),
  };
}
