import type { AccountRef } from '../../../model/account.ts';
import { type Metrics, noMetrics, type PostRef } from '../../../model/post.ts';
import { postOfLink } from '../text.ts';
import { parseTime, timeOfPostId } from '../time.ts';
import type { TweetParts } from './tweet-schema.ts';

/** Nobody known: the author where an export does not say. */
export const nobody: AccountRef = { id: null, handle: null };

/** An id as a string of digits; `null` for anything else: `-1`, and numbers that have lost digits. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return /^[1-9]\d{0,19}$/.test(value) ? value : null;
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? String(value) : null;
}

/** A handle without `@`; `null` for anything that cannot be one. */
export function handleOf(value: string | null | undefined): string | null {
  const match = /^@?(\w{1,20})$/.exec(value ?? '');
  return match?.[1] ?? null;
}

/** The tweet's id; `null` when it is lost. */
export function tweetId(tweet: TweetParts): string | null {
  return idOf(tweet.id_str) ?? idOf(tweet.id);
}

/** When the tweet was written: what it says, else what its id says. */
export function writtenAt(tweet: TweetParts, id: string): string | null {
  return (tweet.created_at === undefined ? null : parseTime(tweet.created_at)) ?? timeOfPostId(id);
}

/** What the tweet replies to. The id of the author can stand without that of the post, and either without the handle. */
export function replyOf(tweet: TweetParts): PostRef | null {
  const postId = idOf(tweet.in_reply_to_status_id_str) ?? idOf(tweet.in_reply_to_status_id);
  const id = idOf(tweet.in_reply_to_user_id_str) ?? idOf(tweet.in_reply_to_user_id);
  const handle = handleOf(tweet.in_reply_to_screen_name);
  if (postId === null && id === null && handle === null) return null;
  return { postId, author: { id, handle } };
}

/** Accounts named in the tweet. Handles that no longer lead anywhere have the id `-1`: they keep the handle alone. */
export function mentionsOf(tweet: TweetParts): AccountRef[] {
  const mentions: AccountRef[] = [];
  for (const mention of tweet.entities?.user_mentions ?? []) {
    const handle = handleOf(mention?.screen_name);
    const id = idOf(mention?.id_str) ?? idOf(mention?.id);
    if (handle !== null || id !== null) mentions.push({ id, handle });
  }
  return mentions;
}

/** The addresses a tweet links to, as far as it gives them. */
export function linksOf(tweet: TweetParts): string[] {
  const links: string[] = [];
  for (const link of tweet.entities?.urls ?? []) if (link?.expanded_url !== undefined) links.push(link.expanded_url);
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
export function hasMedia(tweet: TweetParts): boolean {
  return (tweet.entities?.media?.length ?? 0) > 0 || (tweet.extended_entities?.media?.length ?? 0) > 0;
}

/** The two counts an export has of a tweet; `null` when it has neither. */
export function metricsOf(tweet: TweetParts): Metrics | null {
  const likes = countOf(tweet.favorite_count);
  const reposts = countOf(tweet.retweet_count);
  return likes === null && reposts === null ? null : { ...noMetrics, likes, reposts };
}

function countOf(value: unknown): number | null {
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null;
}
