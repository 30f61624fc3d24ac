import type { AccountRef } from '../../../model/account.ts';
import type { PostRecord, Visibility } from '../../../model/post.ts';
import { type Fields, isObject, listOf, objectOf, stringsOf, textOf } from '../../loose.ts';
import { languageOf, unescapeText } from '../text.ts';
import { hasMedia, linksOf, mentionsOf, metricsOf, readLinks, replyOf, tweetId, writtenAt } from './parts.ts';

/** What a tweet does not say itself: whose it is, and who was shown it. */
export interface TweetContext {
  readonly owner: AccountRef;
  /** Ids of tweets sent to a private circle; `null` when the archive does not list them. */
  readonly circle: ReadonlySet<string> | null;
}

/** The tweet in a row: `{ tweet: … }`, or bare as in exports of 2018 and 2019. `null` when it is no tweet. */
export function parseTweet(row: unknown): Fields | null {
  return objectOf(unwrapTweet(row));
}

/** Files of private or deleted tweets may name their wrapper after themselves: a lone object in a row is the tweet. */
function unwrapTweet(row: unknown): unknown {
  const inner = unwrap(row, 'tweet');
  if (inner !== row || typeof row !== 'object' || row === null) return inner;
  const [name, second] = Object.keys(row);
  return name !== undefined && second === undefined ? unwrap(row, name) : row;
}

/** What stands under a name in a row, or the row itself where it has no such wrapper. */
export function unwrap(row: unknown, name: string): unknown {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, name)) return row;
  const inner: unknown = Reflect.get(row, name);
  return typeof inner === 'object' && inner !== null ? inner : row;
}

/** The tweet as a post of the archive's owner; `null` when its id or text is missing. */
export function postOfTweet(tweet: Fields, visibility: Visibility, context: TweetContext): PostRecord | null {
  const id = tweetId(tweet);
  const text = textOf(tweet.full_text) ?? textOf(tweet.text);
  if (id === null || text === null) return null;
  const isRepost = isRepostText(text, tweet);
  const inReplyTo = isRepost ? null : replyOf(tweet);
  const { quotes, hasLink } = readLinks(linksOf(tweet), id, context.owner);
  const createdAt = writtenAt(tweet, id);
  const isTop = !isRepost && inReplyTo === null;
  return {
    post: {
      platform: 'x',
      id,
      author: context.owner,
      createdAt,
      dayOnly: false,
      text: unescapeText(text),
      language: languageOf(textOf(tweet.lang)),
      isRepost,
      inReplyTo,
      quotes: isRepost ? null : quotes,
      mentions: mentionsOf(tweet),
      conversationId: null,
      visibility: visibility === 'public' ? seenBy(id, isTop ? createdAt : null, context.circle) : visibility,
      editGroup: editGroupOf(tweet),
      hasMedia: hasMedia(tweet),
      hasLink: hasLink || (isRepost && quotes !== null),
    },
    metrics: isRepost ? null : metricsOf(tweet),
    role: 'record',
    seenAt: null,
  };
}

const repostText = /^RT @\w{1,20}: /;

/** An archive marks reposts by their text alone. Their first mention, if any is left, stands right after `RT `. */
function isRepostText(text: string, tweet: Fields): boolean {
  if (!repostText.test(text)) return false;
  const [first] = listOf(objectOf(tweet.entities)?.user_mentions);
  return !isObject(first) || (Array.isArray(first.indices) && Number(first.indices[0]) === 3);
}

/**
 * Circles, private groups to post to, existed from August 2022 to October 2023, and archives do not mark what went
 * to one. Some archives list those posts; then the others are known to be public.
 */
function seenBy(id: string, topLevelAt: string | null, circle: ReadonlySet<string> | null): Visibility {
  if (circle !== null) return circle.has(id) ? 'circle' : 'public';
  const inWindow = topLevelAt !== null && topLevelAt >= '2022-08-01' && topLevelAt < '2023-11-01';
  return inWindow ? 'maybe-circle' : 'public';
}

function editGroupOf(tweet: Fields): string | null {
  const info = objectOf(tweet.edit_info);
  const control = objectOf(info?.initial) ?? objectOf(objectOf(info?.edit)?.editControlInitial);
  const ids = stringsOf(control?.editTweetIds);
  return ids.length > 1 ? (ids[0] ?? null) : null;
}
