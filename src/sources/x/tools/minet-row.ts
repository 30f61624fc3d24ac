import { type Account, type AccountRef, bareAccount } from '../../../model/account.ts';
import type { Metrics, Post, PostRecord, PostRef } from '../../../model/post.ts';
import { nameOfRow } from '../analytics/row-post.ts';
import { uniqueRefs } from '../repost.ts';
import { languageOf, namesInText, postOfLink, unescapeText } from '../text.ts';
import { parseTime, timeOfPostId } from '../time.ts';
import { verifiedOf } from '../v1-user.ts';
import { type Cells, handleOf, named, timeOfSeconds } from './cells.ts';
import { idReader, type ReadId } from './exact-ids.ts';

/** What one row holds. */
export interface MinetRow {
  readonly record: PostRecord;
  readonly author: Account;
}

/** The post and the author of a row; a reason where it has none. */
export function readMinetRow(cells: Cells): MinetRow | string {
  const name = nameOfRow({ id: cells.text('id') ?? '', link: cells.text('url') ?? '' });
  if (typeof name === 'string') return name;
  const text = cells.text('text');
  if (text === null && !cells.has('text')) return 'bad-record';
  const readId = idReader(cells.text('id') ?? '', postOfLink(cells.text('url') ?? '')?.postId ?? null);
  const author = authorOf(cells, readId, name.handle);
  const words = unescapeText(ownWords(text ?? '', cells));
  const isRepost = cells.text('retweeted_id') !== null;
  const post: Post = {
    platform: 'x',
    id: name.id,
    author: { id: author.id, handle: author.handle },
    createdAt: timeOfSeconds(cells.text('timestamp_utc')) ?? timeOfPostId(name.id),
    dayOnly: false,
    text: words,
    language: languageOf(cells.text('lang')),
    isRepost,
    inReplyTo: isRepost ? null : refOf(cells, readId, ['to_tweetid', 'to_userid', 'to_username']),
    quotes: isRepost ? null : refOf(cells, readId, ['quoted_id', 'quoted_user_id', 'quoted_user']),
    mentions: mentionsOf(cells, words),
    conversationId: null,
    // Nothing in the table says whether its author is protected.
    visibility: 'public',
    editGroup: null,
    altText: cells.list('media_alt_texts', '|').join('\n') || null,
    hasMedia: cells.has('media_urls') ? cells.text('media_urls') !== null : null,
    hasLink: hasLink(cells),
  };
  return { record: { post, metrics: isRepost ? null : metricsOf(cells), role: 'record', seenAt: null }, author };
}

/** The words of a quoted post stand behind those of the one that quotes it: they are not the author's. */
function ownWords(text: string, cells: Cells): string {
  const user = handleOf(cells.text('quoted_user'));
  if (user === null || cells.text('quoted_id') === null || !text.endsWith('»')) return text;
  const start = text.search(new RegExp(`« @?${user}:`, 'i'));
  return start < 0 ? text : text.slice(0, start).trimEnd();
}

function authorOf(cells: Cells, readId: ReadId, handleInLink: string | null): Account {
  const ref: AccountRef = {
    id: readId(cells.text('user_id')),
    handle: handleOf(cells.text('user_screen_name')) ?? handleInLink,
  };
  const created = cells.text('user_created_at');
  const avatarUrl = cells.text('user_image');
  const isWhole = cells.text('user_followers') !== null;
  /** What a profile that is shown has not filled in is empty, not unknown. */
  const filled = (column: string) => cells.text(column) ?? (isWhole && cells.has(column) ? '' : null);
  return {
    ...bareAccount('x', ref),
    displayName: cells.text('user_name'),
    bio: filled('user_description'),
    location: filled('user_location'),
    link: filled('user_url'),
    avatarUrl,
    defaultAvatar: avatarUrl?.includes('default_profile') ?? null,
    createdAt: timeOfSeconds(cells.text('user_timestamp_utc')) ?? (created === null ? null : parseTime(created)),
    followers: cells.count('user_followers'),
    following: cells.count('user_friends'),
    posts: cells.count('user_tweets'),
    verified: verifiedKind(cells),
  };
}

function verifiedKind(cells: Cells): string | null {
  const kind = cells.text('user_verified_type');
  const isPaid = cells.flag('user_is_blue_verified');
  if (kind === null && isPaid === true) return 'blue';
  return verifiedOf(kind, cells.flag('user_verified') ?? isPaid);
}

function refOf(cells: Cells, readId: ReadId, [post, id, handle]: readonly [string, string, string]): PostRef | null {
  const postId = readId(cells.text(post));
  const author = { id: readId(cells.text(id)), handle: handleOf(cells.text(handle)) };
  return postId === null && author.id === null && author.handle === null ? null : { postId, author };
}

function mentionsOf(cells: Cells, text: string): readonly AccountRef[] {
  if (!cells.has('mentioned_names')) return uniqueRefs(namesInText(text));
  return uniqueRefs(cells.list('mentioned_names', '|').map((handle) => named(handleOf(handle))));
}

function hasLink(cells: Cells): boolean | null {
  if (!cells.has('links')) return null;
  const quoted = cells.text('quoted_id');
  return cells.list('links', '|').some((link) => quoted === null || postOfLink(link)?.postId !== quoted);
}

function metricsOf(cells: Cells): Metrics {
  return {
    likes: cells.count('like_count'),
    reposts: cells.count('retweet_count'),
    replies: cells.count('reply_count'),
    quotes: null,
    bookmarks: null,
    views: cells.count('impression_count'),
  };
}
