import { accountMemory } from '../../account-memory.ts';
import { type Fields, isObject } from '../../loose.ts';
import {
  type Batch,
  type InputFacts,
  type ReadOptions,
  type RecordFormat,
  type RecordMapper,
  skip,
} from '../../source.ts';
import { mapTweet, type TweetsInto } from '../graphql-tweet.ts';
import { tellAccounts } from './accounts-note.ts';
import { accountOfExporterRow, plainRow, rawPostOf, readExporterRow } from './web-exporter-row.ts';

const marksOfPosts = ['id', 'screen_name', 'full_text', 'views_count'];
const marksOfAccounts = ['id', 'screen_name', 'followers_count', 'is_blue_verified', 'followed_by'];

/** JSON of the browser extension twitter-web-exporter: posts or accounts. */
export const xWebExporter: RecordFormat = {
  kind: 'x-web-exporter',
  platform: 'x',
  channel: 'capture',
  shape: 'json',
  lossless: true,
  recognises: (record) => isRow(record),
  mapper: (_options, facts, fileName) => exporterMapper(facts, fileName, (row) => row),
};

/** CSV of the same. */
export const xWebExporterCsv: RecordFormat = {
  kind: 'x-web-exporter-csv',
  platform: 'x',
  channel: 'capture',
  shape: 'csv',
  columns: marksOfPosts,
  recognises: (record) => isRow(record),
  mapper: (_options: ReadOptions, facts, fileName) => exporterMapper(facts, fileName, plainRow),
};

/** The API's own objects have their author inside, or no such words beside each other. */
function isRow(record: unknown): record is Fields {
  return isObject(record) && (hasAll(record, marksOfPosts) || isAccount(record));
}

function isAccount(record: Fields): boolean {
  return record.full_text === undefined && hasAll(record, marksOfAccounts);
}

function hasAll(record: Fields, columns: readonly string[]): boolean {
  return columns.every((column) => record[column] !== undefined);
}

/** `plain` makes a row what the JSON export has. */
function exporterMapper(facts: InputFacts, fileName = '', plain: (row: Fields) => Fields): RecordMapper {
  const remember = accountMemory();
  let [accounts, others] = [0, 0];
  facts.takenAt = timeOfName(fileName);
  return {
    map(record, batch) {
      const isOfAccount = isObject(record) && isAccount(record);
      if (isOfAccount) accounts += 1;
      else others += 1;
      if (!isObject(record)) skip(batch, 'bad-record');
      else if (isOfAccount) mapAccount(plain(record), { batch, remember, seenAt: null });
      else mapPost(plain(record), { batch, remember, seenAt: null });
    },
    finish: (_batch, told) => tellAccounts(accounts, others, told),
  };
}

function mapAccount(row: Fields, { batch, remember }: TweetsInto): void {
  const account = accountOfExporterRow(row);
  if (account.id === null && account.handle === null) skip(batch, 'no-id');
  else remember(account, batch);
}

function mapPost(row: Fields, into: TweetsInto): void {
  const raw = rawPostOf(row);
  if (raw !== null) mapTweet(raw, into);
  else mapRow(row, into.batch, into);
}

function mapRow(row: Fields, batch: Batch, { remember }: TweetsInto): void {
  const read = readExporterRow(row);
  if (typeof read === 'string') {
    skip(batch, read);
    return;
  }
  remember(read.author, batch);
  batch.posts.push(read.record);
}

/** The extension names its files `twitter-(module)-(milliseconds since 1970)`. */
function timeOfName(path: string): string | null {
  const ms = /(?:^|\/)twitter-\w+-(1\d{12})(?=[. (]|$)/.exec(path)?.[1];
  return ms === undefined ? null : new Date(Number(ms)).toISOString();
}
