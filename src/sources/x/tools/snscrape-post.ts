import type { Account, AccountRef } from '../../../model/account.ts';
import type { Metrics, Post, PostRecord, PostRef } from '../../../model/post.ts';
import type { RememberAccount } from '../../account-memory.ts';
import { countOf, type Fields, isObject, listOf, objectOf, objectsOf, stringOf } from '../../loose.ts';
import type { Batch } from '../../source.ts';
import { asRepost, uniqueRefs, visibilityFor } from '../repost.ts';
import { altTextOf, languageOf, namesInText, postOfLink, unescapeText } from '../text.ts';
import { parseTime, timeOfPostId } from '../time.ts';
import { idReader, type ReadId } from './exact-ids.ts';
import { accountOfScrapedUser, refOfScrapedUser } from './snscrape-user.ts';

/** A quote of a repost of a quote is the deepest that X nests. */
const nestingLimit = 3;

const nobody: AccountRef = { id: null, handle: null };

export interface ScrapedInto {
  readonly batch: Batch;
  readonly remember: RememberAccount;
}

/** The record of a post of snscrape or twscrape, what it nests handed on as context; a reason where it is none. */
export function recordOfScraped(
  value: unknown,
  role: PostRecord['role'],
  into: ScrapedInto,
  depth = 0,
): PostRecord | string {
  if (!isObject(value)) return 'bad-record';
  const linked = postOfLink(stringOf(value.url) ?? '')?.postId ?? null;
  const readId = idReader(value.id_str ?? value.id, linked);
  const id = linked ?? readId(value.id_str, value.id);
  if (id === null) return 'no-id';
  const text = stringOf(value.rawContent) ?? stringOf(value.content);
  // Where a post is gone, these tools leave its id alone, or a tombstone.
  if (text === null) return isTweet(value) ? 'bad-record' : 'not-a-post';
  const author = authorOf(value, readId, into);
  const original = contextOf(value.retweetedTweet, into, depth);
  const quoted = original === null ? contextOf(value.quotedTweet, into, depth) : null;
  const post: Post = {
    platform: 'x',
    id,
    author: author === null ? nobody : { id: author.id, handle: author.handle },
    createdAt: timeOf(value) ?? timeOfPostId(id),
    dayOnly: false,
    // Old versions of snscrape gave the text as X escapes it: what is escaped is undone once.
    text: unescapeText(text),
    language: languageOf(stringOf(value.lang)),
    isRepost: false,
    inReplyTo: replyRef(value, readId),
    quotes: quoteRef(value, quoted, readId),
    mentions: mentionsOf(value, text, readId),
    conversationId: readId(value.conversationIdStr, value.conversationId),
    visibility: visibilityFor(author?.protected),
    editGroup: null,
    altText: altTextOf(objectsOf(value.media), 'altText'),
    hasMedia: hasMedia(value.media),
    hasLink: hasLink(value, text),
  };
  if (!isObject(value.retweetedTweet)) return { post, metrics: metricsOf(value), role, seenAt: null };
  return { post: asRepost(post, original?.post ?? null), metrics: null, role, seenAt: null };
}

function authorOf(value: Fields, readId: ReadId, into: ScrapedInto): Account | null {
  const user = objectOf(value.user);
  if (user === null) return null;
  const account = accountOfScrapedUser(user, readId);
  into.remember(account, into.batch);
  return account;
}

function isTweet(value: Fields): boolean {
  return typeof value._type === 'string' && value._type.endsWith('.Tweet');
}

function contextOf(value: unknown, into: ScrapedInto, depth: number): PostRecord | null {
  if (!isObject(value) || depth >= nestingLimit) return null;
  const record = recordOfScraped(value, 'context', into, depth + 1);
  if (typeof record === 'string') return null;
  into.batch.posts.push(record);
  return record;
}

/** A list that is `null` or empty names nobody; where there is none, the text tells. */
function mentionsOf(value: Fields, text: string, readId: ReadId): readonly AccountRef[] {
  if (value.mentionedUsers === undefined) return uniqueRefs(namesInText(text));
  return uniqueRefs(objectsOf(value.mentionedUsers).map((user) => refOfScrapedUser(user, readId)));
}

function timeOf(value: Fields): string | null {
  const date = stringOf(value.date);
  return date === null ? null : parseTime(date);
}

function replyRef(value: Fields, readId: ReadId): PostRef | null {
  const postId = readId(value.inReplyToTweetIdStr, value.inReplyToTweetId);
  const user = objectOf(value.inReplyToUser);
  const author = user === null ? nobody : refOfScrapedUser(user, readId);
  return postId === null && author.id === null && author.handle === null ? null : { postId, author };
}

/** The quoted post, where it is gone its id alone. */
function quoteRef(value: Fields, quoted: PostRecord | null, readId: ReadId): PostRef | null {
  if (quoted !== null) return { postId: quoted.post.id, author: quoted.post.author };
  const bare = objectOf(value.quotedTweet);
  const postId = bare === null ? null : readId(bare.id_str, bare.id);
  return postId === null ? null : { postId, author: { id: null, handle: null } };
}

/** snscrape has a list of media or null, twscrape an object of lists. */
function hasMedia(media: unknown): boolean | null {
  if (media === undefined) return null;
  if (isObject(media)) return Object.values(media).some((list) => listOf(list).length > 0);
  return listOf(media).length > 0;
}

/** Media stand in the text as short links too, so that a text with one may have a link or not where no list tells. */
function hasLink(value: Fields, text: string): boolean | null {
  const links = value.links === undefined ? value.outlinks : value.links;
  if (links === undefined) return text.includes('https://t.co/') ? null : false;
  return listOf(links).some((link) => postOfLink(linkTarget(link)) === null || !isObject(value.quotedTweet));
}

function linkTarget(link: unknown): string {
  return stringOf(isObject(link) ? link.url : link) ?? '';
}

function metricsOf(value: Fields): Metrics {
  return {
    likes: countOf(value.likeCount),
    reposts: countOf(value.retweetCount),
    replies: countOf(value.replyCount),
    quotes: countOf(value.quoteCount),
    bookmarks: countOf(value.bookmarkCount),
    views: countOf(value.viewCount),
  };
}
