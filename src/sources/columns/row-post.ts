import { hash } from 'node:crypto';
import { type Account, type AccountRef, bareAccount } from '../../model/account.ts';
import type { Metrics, Post, PostRecord, PostRef } from '../../model/post.ts';
import { asRepost, uniqueRefs } from '../x/repost.ts';
import { languageOf, namesInText, postOfLink } from '../x/text.ts';
import { timeOfPostId } from '../x/time.ts';
import type { Row } from './row.ts';
import { mentionsInCell } from './row-mentions.ts';
import { timeOfCell } from './row-time.ts';

/** What one row holds. */
export interface MappedRow {
  readonly record: PostRecord;
  readonly account: Account | null;
  /** A date was given, and neither it nor the id tells when. */
  readonly isDateUnreadable: boolean;
}

/** The post of a row; `null` when it has an id that lost its last digits and no link that has them. */
export function mapRow(row: Row): MappedRow | null {
  const link = row.url === null ? null : postOfLink(row.url);
  if (row.id === false && link === null) return null;
  const id = row.id || link?.postId || hashedId(row);
  const author = { id: row.author_id || null, handle: row.author ?? link?.handle ?? null };
  const time = row.created_at === null ? null : timeOfCell(row.created_at);
  const createdAt = time?.iso ?? timeOfPostId(id);
  const post = postOf(row, { id, author, createdAt, dayOnly: time?.dayOnly ?? false });
  return {
    record: { post, metrics: post.isRepost ? null : metricsOf(row), role: 'record', seenAt: null },
    account: accountOf(author, row.author_name),
    isDateUnreadable: row.created_at !== null && createdAt === null,
  };
}

function postOf(row: Row, known: Pick<Post, 'id' | 'author' | 'createdAt' | 'dayOnly'>): Post {
  const post: Post = {
    platform: 'x',
    id: known.id,
    author: known.author,
    createdAt: known.createdAt,
    dayOnly: known.dayOnly,
    text: row.text,
    language: languageOf(row.language),
    isRepost: false,
    inReplyTo: replyRef(row),
    quotes: row.quoted === null ? null : { postId: null, author: { id: null, handle: row.quoted } },
    mentions: row.mentions === undefined ? uniqueRefs(namesInText(row.text)) : mentionsInCell(row.mentions),
    conversationId: null,
    visibility: 'public',
    editGroup: null,
    hasMedia: null,
    hasLink: /https?:\/\//.test(row.text),
  };
  // The one sign of a repost in a text: X wrote it so in every export.
  return /^RT @\w{1,20}: /.test(row.text) ? asRepost(post, null) : post;
}

/** The same row in another file has the same id. */
function hashedId(row: Row): string {
  const key = `${row.author ?? ''}|${row.created_at ?? ''}|${row.text}`;
  return `hash-${hash('sha256', key, 'hex').slice(0, 16)}`;
}

function replyRef(row: Row): PostRef | null {
  const postId = row.parent_id || null;
  const author = { id: row.reply_to_id || null, handle: row.reply_to };
  return postId === null && author.id === null && author.handle === null ? null : { postId, author };
}

function accountOf(author: AccountRef, displayName: string | null): Account | null {
  if (author.id === null && author.handle === null) return null;
  return { ...bareAccount('x', author), displayName };
}

function metricsOf(row: Row): Metrics | null {
  const { likes, reposts, replies, quotes, views } = row;
  const isEmpty = (likes ?? reposts ?? replies ?? quotes ?? views) === null;
  return isEmpty ? null : { likes, reposts, replies, quotes, bookmarks: null, views };
}
