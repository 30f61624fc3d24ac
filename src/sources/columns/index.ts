import { UsageError } from '../../errors.ts';
import { accountMemory } from '../account-memory.ts';
import { isObject } from '../loose.ts';
import { type InputFacts, type ReadOptions, type RecordFormat, type RecordMapper, skip } from '../source.ts';
import { rowReader } from './row.ts';
import { mapRow } from './row-post.ts';

/** JSON or NDJSON of any tool, by `--map`. */
export const columnsJson: RecordFormat = {
  kind: 'columns-json',
  platform: 'x',
  channel: 'dump',
  shape: 'json',
  lossless: true,
  // A mapping is asked for, never guessed.
  recognises: () => false,
  mapper: columnMapper,
};

/** CSV or TSV of any tool, by `--map`. */
export const columnsCsv: RecordFormat = {
  kind: 'columns-csv',
  platform: 'x',
  channel: 'dump',
  shape: 'csv',
  recognises: () => false,
  mapper: columnMapper,
};

function columnMapper(options: ReadOptions): RecordMapper {
  if (options.columns === null) {
    throw new UsageError('This format needs --map to know its columns.', {
      code: 'column-map-missing',
      hint: 'Name at least the text: --map text=body,author=user,created_at=date',
    });
  }
  const rows = rowReader(options.columns);
  const remember = accountMemory();
  let seen = 0;
  let unreadableDates = 0;
  return {
    map(record, batch) {
      seen += 1;
      const row = isObject(record) ? rows.read(record) : null;
      const mapped = row === null ? null : mapRow(row);
      if (mapped === null) {
        skip(batch, whyNoRow(record, row !== null));
        return;
      }
      if (mapped.isDateUnreadable) unreadableDates += 1;
      if (mapped.account !== null) remember(mapped.account, batch);
      batch.posts.push(mapped.record);
    },
    finish(_batch, facts) {
      if (seen > 0) warnOfColumns(rows.missing(), facts);
      if (unreadableDates > 0) warnOfDates(unreadableDates, facts);
    },
  };
}

function whyNoRow(record: unknown, isRow: boolean): string {
  if (isRow) return 'id-not-exact';
  return isObject(record) ? 'no-text' : 'bad-record';
}

function warnOfColumns(missing: readonly string[], facts: InputFacts): void {
  for (const column of missing) {
    facts.warnings.push({
      code: 'column-not-found',
      text: `--map names the column "${column}", which no record has.`,
      path: null,
    });
  }
}

function warnOfDates(count: number, facts: InputFacts): void {
  facts.warnings.push({
    code: 'unreadable-dates',
    text: `The dates of ${count} records could not be read: they count, but not in any time span.`,
    path: null,
  });
}
