import { type Account, bareAccount } from '../../../model/account.ts';
import type { Metrics, PostRecord, PostRef } from '../../../model/post.ts';
import { type Fields, isObject, stringOf } from '../../loose.ts';
import { nameOfRow } from '../analytics/row-post.ts';
import { namesInText, postOfLink, unescapeText } from '../text.ts';
import { parseTime, timeOfPostId } from '../time.ts';
import { verifiedOf } from '../v1-user.ts';
import { type Cells, cellsOf, handleOf, named } from './cells.ts';
import { idReader, type ReadId } from './exact-ids.ts';

/** Longest JSON in a cell that is read: a post as X answers, with all it nests, has some 20 KiB. */
const longestCell = 1024 * 1024;

/** What one row of posts holds. */
export interface ExporterRow {
  readonly record: PostRecord;
  readonly author: Account;
}

/** The row as the JSON export has it: in a table a line break is `\n` in two characters, and an object is JSON. */
export function plainRow(row: Fields): Fields {
  const { full_text: text, description } = row;
  return {
    ...row,
    full_text: withBreaks(text),
    description: withBreaks(description),
    media: jsonOf(row.media),
    metadata: jsonOf(row.metadata),
  };
}

function withBreaks(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.replaceAll('\\n', '\n') : cell;
}

function jsonOf(cell: unknown): unknown {
  if (typeof cell !== 'string' || cell === '' || cell.length > longestCell) return cell === undefined ? cell : null;
  try {
    return JSON.parse(cell);
  } catch {
    return null;
  }
}

/** The post and the author of a row; a reason where it has none. */
export function readExporterRow(row: Fields): ExporterRow | string {
  const cells = cellsOf(row);
  const link = cells.text('url') ?? '';
  const name = nameOfRow({ id: cells.text('id') ?? '', link });
  if (typeof name === 'string') return name;
  const written = stringOf(row.full_text);
  if (written === null) return 'bad-record';
  const text = unescapeText(written);
  const readId = idReader(cells.text('id') ?? '', postOfLink(link)?.postId ?? null);
  const author = authorOf(cells, readId, name.handle);
  const isRepost = cells.text('retweeted_status') !== null;
  const record: PostRecord = {
    post: {
      platform: 'x',
      id: name.id,
      author: { id: author.id, handle: author.handle },
      createdAt: zonedTime(cells.text('created_at')) ?? timeOfPostId(name.id),
      dayOnly: false,
      text,
      language: null,
      isRepost,
      inReplyTo: isRepost ? null : replyRef(cells, text, readId),
      quotes: isRepost ? null : quoteRef(cells, readId),
      mentions: namesInText(text),
      conversationId: null,
      visibility: 'public',
      editGroup: null,
      hasMedia: Array.isArray(row.media) ? row.media.length > 0 : null,
      // Pictures and quoted posts are short links in the text like any other.
      hasLink: text.includes('://') ? null : false,
    },
    metrics: isRepost ? null : metricsOf(cells),
    role: 'record',
    seenAt: null,
  };
  return { record, author };
}

/** The account of a row of an export of accounts. */
export function accountOfExporterRow(row: Fields): Account {
  const cells = cellsOf(row);
  const kind = cells.text('verified_type');
  const isPaid = cells.flag('is_blue_verified');
  const avatarUrl = cells.text('profile_image_url');
  return {
    ...bareAccount('x', { id: idReader(undefined, null)(row.id), handle: handleOf(cells.text('screen_name')) }),
    displayName: cells.text('name'),
    bio: stringOf(row.description),
    location: stringOf(row.location),
    link: stringOf(row.website),
    avatarUrl,
    defaultAvatar: avatarUrl?.includes('default_profile') ?? null,
    createdAt: zonedTime(cells.text('created_at')),
    followers: cells.count('followers_count'),
    following: cells.count('friends_count'),
    posts: cells.count('statuses_count'),
    protected: cells.flag('protected'),
    verified: kind === null && isPaid === true ? 'blue' : verifiedOf(kind, isPaid),
  };
}

/** The raw answer of X for a post, where the export was asked to include it. */
export function rawPostOf(row: Fields): Fields | null {
  const raw = isObject(row.metadata) ? row.metadata : null;
  return raw !== null && (isObject(raw.legacy) || isObject(raw.tweet)) ? raw : null;
}

function authorOf(cells: Cells, readId: ReadId, handleInLink: string | null): Account {
  const handle = handleOf(cells.text('screen_name')) ?? handleInLink;
  const avatarUrl = cells.text('profile_image_url');
  return {
    ...bareAccount('x', { id: readId(cells.text('user_id')), handle }),
    displayName: cells.text('name'),
    avatarUrl,
    defaultAvatar: avatarUrl?.includes('default_profile') ?? null,
  };
}

/** Times are of the zone of whoever exported them: without its offset they tell nothing exact. */
function zonedTime(cell: string | null): string | null {
  return cell !== null && /(?:[+-]\d\d:?\d\d|Z)$/.test(cell) ? parseTime(cell) : null;
}

/** The id alone is given; the text of an answer begins with the name of the account answered. */
function replyRef(cells: Cells, text: string, readId: ReadId): PostRef | null {
  if (cells.text('in_reply_to') === null) return null;
  const handle = /^@(\w{1,20})(?!\w)/.exec(text)?.[1] ?? null;
  const postId = readId(cells.text('in_reply_to'));
  return postId === null && handle === null ? null : { postId, author: named(handle) };
}

function quoteRef(cells: Cells, readId: ReadId): PostRef | null {
  const postId = readId(cells.text('quoted_status'));
  return postId === null ? null : { postId, author: named(null) };
}

function metricsOf(cells: Cells): Metrics {
  return {
    likes: cells.count('favorite_count'),
    reposts: cells.count('retweet_count'),
    replies: cells.count('reply_count'),
    quotes: cells.count('quote_count'),
    bookmarks: cells.count('bookmark_count'),
    views: cells.count('views_count'),
  };
}
