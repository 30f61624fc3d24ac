import { accountMemory } from '../../account-memory.ts';
import { isObject } from '../../loose.ts';
import { type RecordFormat, skip } from '../../source.ts';
import { cellsOf } from './cells.ts';
import { readMinetRow } from './minet-row.ts';

/** Columns that no other tool has beside each other; the rest may have been cut out. */
const marks = ['timestamp_utc', 'to_tweetid', 'user_screen_name', 'id'];

/**
 * CSV of minet and gazouilloire. `local_time` and `collection_time` are of the zone of the computer that wrote them, which the
 * table does not tell: they are not read.
 */
export const xMinet: RecordFormat = {
  kind: 'x-minet',
  platform: 'x',
  channel: 'dump',
  shape: 'csv',
  columns: marks,
  recognises: (record) => isObject(record) && marks.every((column) => record[column] !== undefined),
  mapper() {
    const remember = accountMemory();
    return {
      map(record, batch) {
        const row = isObject(record) ? readMinetRow(cellsOf(record)) : 'bad-record';
        if (typeof row === 'string') {
          skip(batch, row);
          return;
        }
        remember(row.author, batch);
        batch.posts.push(row.record);
      },
    };
  },
};
