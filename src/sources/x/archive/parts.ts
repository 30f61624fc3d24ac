import type { AccountRef } from '../../../model/account.ts';
import { type Metrics, noMetrics, type PostRef } from '../../../model/post.ts';
import { countOf, type Fields, listOf, objectOf, objectsOf, textOf } from '../../loose.ts';
import { postOfLink } from '../text.ts';
import { parseTime, timeOfPostId } from '../time.ts';

/** Nobody known: the author where an export does not say. */
export const nobody: AccountRef = { id: null, handle: null };

/** An id as a string of digits; `null` for anything else: `-1`, and numbers that have lost digits. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return /^[1-9]\d{0,19}$/.test(value) ? value : null;
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? String(value) : null;
}

/** A handle without `@`; `null` for anything that cannot be one. */
export function handleOf(value: unknown): string | null {
  const match = typeof value === 'string' ? /^@?(\w{1,20})$/.exec(value) : null;
  return match?.[1] ?? null;
}

/** The tweet's id; `null` when it is lost. */
export function tweetId(tweet: Fields): string | null {
  return idOf(tweet.id_str) ?? idOf(tweet.id);
}

/** When the tweet was written: what it says, else what its id says. */
export function writtenAt(tweet: Fields, id: string): string | null {
  const said = textOf(tweet.created_at);
  return (said === null ? null : parseTime(said)) ?? timeOfPostId(id);
}

/** What the tweet replies to. The id of the author can stand without that of the post, and either without the handle. */
export function replyOf(tweet: Fields): PostRef | null {
  const postId = idOf(tweet.in_reply_to_status_id_str) ?? idOf(tweet.in_reply_to_status_id);
  const id = idOf(tweet.in_reply_to_user_id_str) ?? idOf(tweet.in_reply_to_user_id);
  const handle = handleOf(tweet.in_reply_to_screen_name);
  if (postId === null && id === null && handle === null) return null;
  return { postId, author: { id, handle } };
}

/** Accounts named in the tweet. Handles that no longer lead anywhere have the id `-1`: they keep the handle alone. */
export function mentionsOf(tweet: Fields): AccountRef[] {
  const mentions: AccountRef[] = [];
  for (const mention of objectsOf(objectOf(tweet.entities)?.user_mentions)) {
    const handle = handleOf(mention.screen_name);
    const id = idOf(mention.id_str) ?? idOf(mention.id);
    if (handle !== null || id !== null) mentions.push({ id, handle });
  }
  return mentions;
}

/** The addresses a tweet links to, as far as it gives them. */
export function linksOf(tweet: Fields): string[] {
  const links: string[] = [];
  for (const link of objectsOf(objectOf(tweet.entities)?.urls)) {
    const url = textOf(link.expanded_url);
    if (url !== null) links.push(url);
  }
  return links;
}

/**
 * The post quoted, which exports show as a link alone (the last one to a post counts, as on the platform), and
 * whether there are other links. A link to the tweet's own picture or film is neither.
 */
export function readLinks(
  links: readonly string[],
  id: string,
  owner: AccountRef,
): { readonly quotes: PostRef | null; readonly hasLink: boolean } {
  let quotes: PostRef | null = null;
  let others = 0;
  for (const link of links) {
    const target = postOfLink(link);
    if (target === null) {
      others += 1;
      continue;
    }
    const isOwn = target.handle !== null && target.handle.toLowerCase() === owner.handle?.toLowerCase();
    if (target.postId === id || (isOwn && /\/(?:photo|video)\/\d/.test(link))) continue;
    if (quotes !== null) others += 1;
    quotes = { postId: target.postId, author: isOwn ? owner : { id: null, handle: target.handle } };
  }
  return { quotes, hasLink: others > 0 };
}

/** Whether pictures or films are attached. */
export function hasMedia(tweet: Fields): boolean {
  const parts = [tweet.entities, tweet.extended_entities];
  return parts.some((part) => listOf(objectOf(part)?.media).length > 0);
}

/** The two counts an export has of a tweet; `null` when it has neither. */
export function metricsOf(tweet: Fields): Metrics | null {
  const likes = countOf(tweet.favorite_count);
  const reposts = countOf(tweet.retweet_count);
  return likes === null && reposts === null ? null : { ...noMetrics, likes, reposts };
}
