import { z } from 'zod';
import type { AccountRef } from '../../../model/account.ts';
import type { PostRecord } from '../../../model/post.ts';
import { type Batch, type RecordFormat, skip } from '../../source.ts';
import { idOf, nobody, readLinks } from '../archive/parts.ts';
import { namesInText, unescapeText } from '../text.ts';
import { parseTime, timeOfPostId } from '../time.ts';
import { isDayOnly } from './item.ts';

const cell = z.string().optional().catch(undefined);

const rowSchema = z.object({
  tweet_id: z.string(),
  text: z.string(),
  timestamp: cell,
  in_reply_to_status_id: cell,
  in_reply_to_user_id: cell,
  retweeted_status_id: cell,
  expanded_urls: cell,
});

const marks = ['tweet_id', 'timestamp', 'text', 'expanded_urls'];

/** The table of a Grailbird archive: `tweets.csv`, or a month of `data/csv`. It does not say whose it is. */
export const grailbirdCsv: RecordFormat = {
  kind: 'x-grailbird-csv',
  platform: 'x',
  channel: 'archive',
  shape: 'csv',
  columns: marks,
  recognises(record) {
    if (typeof record !== 'object' || record === null) return false;
    return marks.every((column) => Object.hasOwn(record, column));
  },
  mapper() {
    return {
      map: (record, batch) => takeTableRow(record, nobody, batch),
      finish(_batch, facts) {
        const text = 'A table of tweets does not say whose it is. Name its owner with --account.';
        facts.warnings.push({ code: 'owner-unknown', text, path: null });
      },
    };
  },
};

/** Takes one row of a table. */
export function takeTableRow(row: unknown, author: AccountRef, batch: Batch): void {
  const parsed = rowSchema.safeParse(row);
  const record = parsed.success ? postOfRow(parsed.data, author) : null;
  if (record !== null) batch.posts.push(record);
  // A spreadsheet that saved the table has rounded its ids: `6.49E+17` is nobody's id any more.
  else skip(batch, parsed.success && /^\d(?:\.\d+)?E\+\d+$/i.test(parsed.data.tweet_id) ? 'rounded-id' : 'bad-post');
}

function postOfRow(row: z.infer<typeof rowSchema>, author: AccountRef): PostRecord | null {
  const id = idOf(row.tweet_id);
  if (id === null) return null;
  const text = unescapeText(row.text);
  const isRepost = Boolean(row.retweeted_status_id);
  const mentions = namesInText(text);
  const createdAt = (row.timestamp === undefined ? null : parseTime(row.timestamp)) ?? timeOfPostId(id);
  const links = (row.expanded_urls ?? '').split(',').filter((link) => link !== '');
  const { quotes, hasLink } = readLinks(
    links.filter((link) => !isOwnMedia(link, id)),
    id,
    author,
  );
  const replyTo = { postId: idOf(row.in_reply_to_status_id), id: idOf(row.in_reply_to_user_id) };
  const isReply = !isRepost && (replyTo.postId !== null || replyTo.id !== null);
  const handle = text.startsWith('@') ? (mentions[0]?.handle ?? null) : null;
  return {
    post: {
      platform: 'x',
      id,
      author,
      createdAt,
      dayOnly: isDayOnly(createdAt),
      text,
      language: null,
      isRepost,
      inReplyTo: isReply ? { postId: replyTo.postId, author: { id: replyTo.id, handle } } : null,
      quotes: isRepost ? null : quotes,
      mentions,
      conversationId: null,
      visibility: 'public',
      editGroup: null,
      // Pictures kept elsewhere look like any link, so no picture here does not mean there was none.
      hasMedia: links.some((link) => isOwnMedia(link, id)) ? true : null,
      hasLink,
    },
    metrics: null,
    role: 'record',
    seenAt: null,
  };
}

function isOwnMedia(link: string, id: string): boolean {
  return link.includes(`/status/${id}/photo/`) || link.includes(`/status/${id}/video/`);
}
