import { accountMemory } from '../account-memory.ts';
import { isObject } from '../loose.ts';
import { type RecordFormat, type RecordMapper, skip } from '../source.ts';
import { cellsOf } from '../x/tools/cells.ts';
import {
  zeeschuimerInstagram,
  zeeschuimerThreads,
  zeeschuimerTiktok,
  zeeschuimerTiktokComments,
  zeeschuimerX,
} from '../zeeschuimer/index.ts';
import { hiddenAuthors } from './hidden-authors.ts';
import { fourcatItems } from './ndjson.ts';
import { readTableRow } from './x-row.ts';

export { fourcatThreadsCsv, fourcatTiktokCommentsCsv, fourcatTiktokCsv } from './tables.ts';

export const fourcatX = fourcatItems('fourcat-x', zeeschuimerX);
export const fourcatTiktok = fourcatItems('fourcat-tiktok', zeeschuimerTiktok);
export const fourcatTiktokComments = fourcatItems('fourcat-tiktok-comments', zeeschuimerTiktokComments);
export const fourcatThreads = fourcatItems('fourcat-threads', zeeschuimerThreads);
export const fourcatInstagram = fourcatItems('fourcat-instagram', zeeschuimerInstagram);

const marks = ['id', 'thread_id', 'body', 'author', 'author_fullname', 'is_retweet'];

/** Columns that 4CAT's own collection from the API has, and captures that were given to it have not. */
const marksOfApi = ['subject', 'author_followers', 'replied_user', 'quoted_user'];

/** CSV of 4CAT for X, from a capture; Zeeschuimer writes the same. */
export const fourcatXCsv: RecordFormat = {
  kind: 'fourcat-x-csv',
  platform: 'x',
  channel: 'capture',
  shape: 'csv',
  columns: marks,
  recognises: (record) => isTable(record, 'capture'),
  mapper: tableMapper,
};

/** CSV of 4CAT for X, from the API of X. */
export const fourcatXApiCsv: RecordFormat = {
  kind: 'fourcat-x-api-csv',
  platform: 'x',
  channel: 'dump',
  fromApi: true,
  shape: 'csv',
  columns: [...marks, ...marksOfApi],
  recognises: (record) => isTable(record, 'api'),
  mapper: tableMapper,
};

function isTable(record: unknown, of: 'capture' | 'api'): boolean {
  if (!isObject(record) || !marks.every((column) => record[column] !== undefined)) return false;
  return marksOfApi.some((column) => record[column] !== undefined) === (of === 'api');
}

function tableMapper(): RecordMapper {
  const remember = accountMemory();
  const hidden = hiddenAuthors();
  return {
    map(record, batch) {
      const row = isObject(record) ? readTableRow(cellsOf(record)) : 'bad-record';
      if (typeof row === 'string') {
        skip(batch, row);
        return;
      }
      hidden.add(row.hidden);
      remember(row.author, batch);
      batch.posts.push(row.record);
    },
    finish: (_batch, facts) => hidden.warn(facts),
  };
}
