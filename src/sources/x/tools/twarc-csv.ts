import type { PostRecord } from '../../../model/post.ts';
import { type Fields, isObject } from '../../loose.ts';
import { type Batch, emptyBatch, type RecordFormat, skip } from '../../source.ts';
import { nameOfRow } from '../analytics/row-post.ts';
import { v2Mapper } from '../v2-page.ts';
import { cellsOf, handleOf } from './cells.ts';
import { idReader } from './exact-ids.ts';
import { flatPostOf } from './twarc-csv-row.ts';

const marks = ['id', 'text', 'author_id', 'public_metrics.like_count'];

/** CSV that twarc-csv made of JSONL of twarc2: each row is read as the flattened post it was. */
export const xTwarcCsv: RecordFormat = {
  kind: 'x-twarc-csv',
  platform: 'x',
  channel: 'dump',
  fromApi: true,
  shape: 'csv',
  columns: marks,
  recognises: (record) => isObject(record) && marks.every((column) => record[column] !== undefined),
  mapper() {
    const inner = v2Mapper();
    return {
      map(record, batch) {
        if (!isObject(record)) skip(batch, 'bad-record');
        else if (isRounded(record.id)) skip(batch, 'rounded-id');
        else mapRow(record, inner, batch);
      },
      finish: (batch, facts) => inner.finish?.(batch, facts),
    };
  },
};

/** A spreadsheet that saved the table shows `1.79E+18`, or zeros after fifteen digits: nobody's id any more. */
function isRounded(id: unknown): boolean {
  return typeof id === 'string' && nameOfRow({ id }) === 'rounded-id';
}

function mapRow(row: Fields, inner: ReturnType<typeof v2Mapper>, batch: Batch): void {
  const own = emptyBatch();
  inner.map(flatPostOf(row), own);
  batch.accounts.push(...own.accounts);
  for (const [reason, count] of own.skipped) skip(batch, reason, count);
  for (const record of own.posts) batch.posts.push(withQuoted(record, row));
}

/** Whom a post quotes stands in columns of its own: the quoted post itself is not in the table. */
function withQuoted(record: PostRecord, row: Fields): PostRecord {
  const { quotes } = record.post;
  if (quotes === null) return record;
  const cells = cellsOf(row);
  const id = idReader(undefined, null)(cells.text('quoted_user_id'));
  const author = { id, handle: handleOf(cells.text('quoted_username')) ?? quotes.author.handle };
  return { ...record, post: { ...record.post, quotes: { ...quotes, author } } };
}
