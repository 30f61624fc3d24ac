import type { AccountRef } from '../../model/account.ts';
import type { Post } from '../../model/post.ts';
import { type Fields, listOf, objectOf, textOf } from '../loose.ts';
import { readEmbed } from './embed.ts';
import { mentionsOf, readFacets } from './facets.ts';
import { postRefOf, repostIdOf } from './names.ts';
import { parseTime, writtenAt } from './time.ts';

/** What is known of a record from where it lies. */
export interface RecordPlace {
  readonly id: string;
  readonly author: AccountRef;
  /** `null` where the record's place in the repository is lost. */
  readonly rkey: string | null;
  /** When Bluesky saw it; ISO 8601 UTC; exports do not say. */
  readonly indexedAt: string | null;
}

/** A post, and whether it counts at another time than it states. */
export interface ReadPost {
  readonly post: Post;
  readonly isMoved: boolean;
}

/** A record of `app.bsky.feed.post` as a post; `null` when it has no text. */
export function postOfRecord(record: Fields, place: RecordPlace): ReadPost | null {
  const text = textOf(record.text);
  if (text === null) return null;
  const facets = readFacets(text, record);
  const embed = readEmbed(record.embed);
  const reply = objectOf(record.reply);
  const { at, isMoved } = writtenAt(parseTime(record.createdAt), place.rkey, place.indexedAt);
  const post: Post = {
    platform: 'bluesky',
    id: place.id,
    author: place.author,
    createdAt: at,
    dayOnly: false,
    text,
    language: languageOf(record.langs),
    isRepost: false,
    inReplyTo: postRefOf(objectOf(reply?.parent)?.uri),
    quotes: embed.quotes,
    mentions: mentionsOf(text, facets),
    conversationId: postRefOf(objectOf(reply?.root)?.uri)?.postId ?? place.id,
    visibility: 'public',
    editGroup: null,
    altText: embed.altText,
    hasMedia: embed.hasMedia,
    hasLink: facets.some(({ hasLink }) => hasLink) ? true : embed.hasLink,
  };
  return { post, isMoved };
}

/** The first of the languages an author names. */
function languageOf(langs: unknown): string | null {
  const first = textOf(listOf(langs)[0]);
  return first !== null && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(first) ? first.toLowerCase() : null;
}

/** A repost: who put a post before their followers, and when. It has the words of the original where these are known. */
export function repostOf(
  by: AccountRef & { readonly id: string },
  at: string | null,
  original: Pick<Post, 'id'> & Partial<Post>,
): Post {
  const { text, language, mentions, hasMedia, hasLink } = original;
  return {
    platform: 'bluesky',
    id: repostIdOf(by.id, original.id),
    author: by,
    createdAt: at,
    dayOnly: false,
    text: text ?? '',
    language: language ?? null,
    isRepost: true,
    inReplyTo: null,
    quotes: null,
    mentions: mentions ?? [],
    conversationId: null,
    visibility: 'public',
    editGroup: null,
    hasMedia: hasMedia ?? null,
    hasLink: hasLink ?? null,
  };
}
