import { accountMemory } from '../account-memory.ts';
import { isObject } from '../loose.ts';
import { type InputFacts, type RecordFormat, type RecordMapper, skip } from '../source.ts';
import { cellsOf } from '../x/tools/cells.ts';
import { platformOf } from '../zeeschuimer/envelope.ts';
import { zeeschuimerX } from '../zeeschuimer/index.ts';
import { envelopeOf } from './envelope.ts';
import { readTableRow } from './x-row.ts';

/** NDJSON as 4CAT gives it back: items of Zeeschuimer, of which it kept all but their place. */
export const fourcatX: RecordFormat = {
  kind: 'fourcat-x',
  platform: 'x',
  channel: 'capture',
  shape: 'json',
  recognises(record) {
    const envelope = envelopeOf(record);
    return envelope !== null && platformOf(envelope) !== null && zeeschuimerX.recognises(envelope);
  },
  mapper(options, facts) {
    const inner = zeeschuimerX.mapper(options, facts);
    return {
      map: (record, batch) => inner.map(envelopeOf(record), batch),
      finish: (batch, facts) => inner.finish?.(batch, facts),
    };
  },
};

const marks = ['id', 'thread_id', 'body', 'author', 'author_fullname', 'is_retweet'];

/** Columns that 4CAT's own collection from the API has, and captures that were given to it have not. */
const marksOfApi = ['subject', 'author_followers', 'replied_user', 'quoted_user'];

/** CSV of 4CAT for X, from a capture; Zeeschuimer writes the same. */
export const fourcatXCsv: RecordFormat = {
  kind: 'fourcat-x-csv',
  platform: 'x',
  channel: 'capture',
  shape: 'csv',
  recognises: (record) => isTable(record, 'capture'),
  mapper: tableMapper,
};

/** CSV of 4CAT for X, from the API of X. */
export const fourcatXApiCsv: RecordFormat = {
  kind: 'fourcat-x-api-csv',
  platform: 'x',
  channel: 'dump',
  shape: 'csv',
  recognises: (record) => isTable(record, 'api'),
  mapper: tableMapper,
};

function isTable(record: unknown, of: 'capture' | 'api'): boolean {
  if (!isObject(record) || !marks.every((column) => record[column] !== undefined)) return false;
  return marksOfApi.some((column) => record[column] !== undefined) === (of === 'api');
}

function tableMapper(): RecordMapper {
  const remember = accountMemory();
  const hidden = { pseudonym: 0, removed: 0 };
  return {
    map(record, batch) {
      const row = isObject(record) ? readTableRow(cellsOf(record)) : 'bad-record';
      if (typeof row === 'string') {
        skip(batch, row);
        return;
      }
      if (row.hidden !== null) hidden[row.hidden] += 1;
      remember(row.author, batch);
      batch.posts.push(row.record);
    },
    finish: (_batch, facts) => warnOfHidden(hidden, facts),
  };
}

function warnOfHidden(hidden: Readonly<Record<'pseudonym' | 'removed', number>>, facts: InputFacts): void {
  if (hidden.pseudonym > 0) {
    const text = `4CAT put pseudonyms in place of the authors of ${postsInWords(hidden.pseudonym)}: they are kept, and nothing is known of the accounts behind them.`;
    facts.warnings.push({ code: 'authors-pseudonymised', text, path: null });
  }
  if (hidden.removed > 0) {
    const text = `4CAT removed the authors of ${postsInWords(hidden.removed)}. How many they are is not known: figures of accounts take them for one.`;
    facts.warnings.push({ code: 'authors-removed', text, path: null });
  }
}

function postsInWords(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`;
}
