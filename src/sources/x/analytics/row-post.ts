import type { AccountRef } from '../../../model/account.ts';
import { type Metrics, noMetrics, type PostRecord, type PostRef } from '../../../model/post.ts';
import { nobody } from '../archive/parts.ts';
import { namesInText, postOfLink, unescapeText } from '../text.ts';
import { parseTime, timeOfPostId } from '../time.ts';
import { countOfCell, dayOfCell } from './cells.ts';
import type { Cells } from './columns.ts';

/** Which post a row is of, as far as its id and its link tell. */
export interface RowName {
  readonly id: string;
  /** The handle in the link. */
  readonly handle: string | null;
}

/** The columns of counts that a post has; quotes are in none of the tables. */
export const countColumns = ['views', 'likes', 'reposts', 'replies', 'bookmarks'] as const;

/** Digits a spreadsheet keeps of a number; the others become zeros, or it shows `6.49E+17`. */
const digitsKept = 15;

/**
 * The post of a row: its link is text, which no spreadsheet rounds, so it says more than the column of ids. `rounded-id`
 * where the id lost its last digits and no link has them, `no-id` where there is none.
 */
export function nameOfRow(cells: Cells): RowName | 'rounded-id' | 'no-id' {
  const link = postOfLink(cells.link ?? '');
  if (link !== null) return { id: link.postId, handle: link.handle };
  const written = (cells.id ?? '').replace(/^(?:="?|')|"$/g, '');
  if (/^\d+(?:[.,]\d+)?E\+?\d+$/i.test(written)) return 'rounded-id';
  if (!/^[1-9]\d{0,19}$/.test(written)) return 'no-id';
  const rounded = written.length > digitsKept && /^0+$/.test(written.slice(digitsKept));
  return rounded ? 'rounded-id' : { id: written, handle: null };
}

/** The row as a post of `author`; also how many of its counts are no counts. */
export function postOfRow(
  cells: Cells,
  id: string,
  author: AccountRef,
): { readonly record: PostRecord; readonly unreadable: number } {
  const text = unescapeText(cells.text ?? '');
  const { metrics, unreadable } = metricsOf(cells);
  const record: PostRecord = {
    post: {
      platform: 'x',
      id,
      author,
      ...timeOf(cells.date ?? '', id),
      text,
      language: null,
      isRepost: false,
      inReplyTo: replyOf(text),
      quotes: null,
      mentions: namesInText(text),
      conversationId: null,
      visibility: 'public',
      editGroup: null,
      // Pictures and quoted posts are short links in the text like any other.
      hasMedia: null,
      hasLink: text.includes('://') ? null : false,
    },
    metrics,
    role: 'record',
    seenAt: null,
  };
  return { record, unreadable };
}

/** The tables give the day or the minute; the id has the millisecond, but for posts of before November 2010. */
function timeOf(date: string, id: string): { readonly createdAt: string | null; readonly dayOnly: boolean } {
  const exact = timeOfPostId(id);
  if (exact !== null) return { createdAt: exact, dayOnly: false };
  const day = dayOfCell(date, null);
  return day === null
    ? { createdAt: parseTime(date), dayOnly: false }
    : { createdAt: `${day}T00:00:00Z`, dayOnly: true };
}

/** A text that begins with an account's name answers that account; which post of it, no table says. */
function replyOf(text: string): PostRef | null {
  const handle = /^@(\w{1,20})(?!\w)/.exec(text)?.[1];
  return handle === undefined ? null : { postId: null, author: { ...nobody, handle } };
}

function metricsOf(cells: Cells): { readonly metrics: Metrics | null; readonly unreadable: number } {
  const counts: { -readonly [Name in keyof Metrics]: Metrics[Name] } = { ...noMetrics };
  let said = 0;
  let unreadable = 0;
  for (const column of countColumns) {
    const count = countOfCell(cells[column] ?? '');
    if (count === 'unreadable') unreadable += 1;
    else if (count !== null) {
      counts[column] = count;
      said += 1;
    }
  }
  return { metrics: said === 0 ? null : counts, unreadable };
}
