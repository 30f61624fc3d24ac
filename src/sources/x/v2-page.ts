import type { Account } from '../../model/account.ts';
import { accountMemory, type RememberAccount } from '../account-memory.ts';
import { type Fields, isObject, listOf, objectOf, stringOf } from '../loose.ts';
import { type PageLinks, pageChain } from '../page-ends.ts';
import { type Batch, type RecordMapper, skip } from '../source.ts';
import { idOf } from './id.ts';
import { leftOut } from './left-out.ts';
import { namedByRequest, type StatedAccounts, statedAccounts } from './stated.ts';
import { parseTime } from './time.ts';
import { readV2Post, type V2Post } from './v2-fields.ts';
import { recordOfV2Post } from './v2-post.ts';
import { accountOfV2User } from './v2-user.ts';

/** Flattened posts nest what they refer to, which nests again; deeper than this X gives nothing. */
const nestingLimit = 3;

/** The parts of one answer, whichever form it came in. */
interface Answer {
  readonly rows: readonly unknown[];
  readonly users: Map<string, Account>;
  readonly included: Map<string, V2Post>;
  /** What is written of media, by their key. */
  readonly altTexts: Map<string, string>;
}

/** Where an answer holds posts, accounts and errors: in lists, or one post alone. */
export function holdsV2(path: readonly string[]): boolean {
  const [first = ''] = path;
  return first === 'includes' ? path.length === 2 : path.length === 1 && ['data', 'errors'].includes(first);
}

/** Maps answers of API v2 as saved, as twarc wrote them, flattened, or one line of a stream each. */
export function v2Mapper(): RecordMapper {
  const remember = accountMemory();
  const stated = statedAccounts();
  const origins = originReader(stated.add);
  const pages = pageChain();
  const missing = leftOut();
  let takenAt: string | null = null;
  return {
    map(record, batch) {
      if (!isObject(record)) {
        skip(batch, 'bad-record');
        return;
      }
      const seenAt = origins(record);
      if (seenAt !== null && (takenAt === null || seenAt > takenAt)) takenAt = seenAt;
      if (isPage(record)) {
        mapPage(record, { batch, remember, seenAt });
        for (const error of listOf(record.errors)) missing.add(error);
        if (isObject(record.meta)) pages.add(linksOf(record, record.meta));
      } else mapFlat(record, { batch, remember, seenAt });
    },
    finish(_batch, facts) {
      facts.stated = stated.only();
      facts.takenAt = takenAt;
      facts.pages = pages.ends();
      missing.warn(facts);
    },
  };
}

interface Into {
  readonly batch: Batch;
  readonly remember: RememberAccount;
  readonly seenAt: string | null;
}

/** Reads when a line was fetched, and hands on whom its request was about. Lines of one answer repeat both. */
function originReader(add: StatedAccounts['add']) {
  let lastUrl: string | null = null;
  let lastTime: string | null = null;
  let lastSeenAt: string | null = null;
  return (record: Fields): string | null => {
    const origin = objectOf(record.__twarc);
    if (origin === null) return null;
    const url = stringOf(origin.url);
    const time = stringOf(origin.retrieved_at);
    if (url !== null && url !== lastUrl) add(namedByRequest(url));
    if (time !== lastTime) lastSeenAt = time === null ? null : parseTime(time);
    lastUrl = url;
    lastTime = time;
    return lastSeenAt;
  };
}

function isPage(record: Fields): boolean {
  if (Object.hasOwn(record, 'data') || Object.hasOwn(record, 'includes')) return true;
  return !Object.hasOwn(record, 'id') && (Object.hasOwn(record, 'meta') || Object.hasOwn(record, 'errors'));
}

/** Requests name a page by one of these. */
const pageParameters = ['next_token', 'pagination_token'];

function linksOf(page: Fields, meta: Fields): PageLinks {
  const url = stringOf(objectOf(page.__twarc)?.url);
  const request = url !== null && URL.canParse(url) ? new URL(url) : null;
  const asked = pageParameters.map((name) => request?.searchParams.get(name) || null);
  for (const name of pageParameters) request?.searchParams.delete(name);
  return {
    next: stringOf(meta.next_token) || null,
    asked: asked.find((token) => token !== null) ?? null,
    request: request?.href ?? null,
    ids: rowsOf(page.data).flatMap((row) => (isObject(row) ? (idOf(row.id) ?? []) : [])),
  };
}

function mapPage(page: Fields, into: Into): void {
  const answer: Answer = { rows: rowsOf(page.data), users: new Map(), included: new Map(), altTexts: new Map() };
  const includes = objectOf(page.includes);
  for (const user of listOf(includes?.users)) addUser(answer, user, into);
  for (const media of listOf(includes?.media)) addMedia(answer, media);
  for (const post of listOf(includes?.tweets)) addIncluded(answer, post);
  for (const post of listOf(includes?.posts)) addIncluded(answer, post);
  mapAnswer(answer, into);
}

function rowsOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  return data === undefined || data === null ? [] : [data];
}

/** Maps a flattened post as the answer it was made of. */
function mapFlat(row: Fields, into: Into): void {
  const answer: Answer = { rows: [row], users: new Map(), included: new Map(), altTexts: new Map() };
  unfoldInto(answer, row, { into, depth: 0 });
  mapAnswer(answer, into);
}

function unfoldInto(answer: Answer, row: Fields, at: { readonly into: Into; readonly depth: number }): void {
  if (at.depth > nestingLimit) return;
  addUser(answer, row.author, at.into);
  addUser(answer, row.in_reply_to_user, at.into);
  for (const list of [row.referenced_tweets, row.referenced_posts]) {
    for (const nested of listOf(list)) {
      const fields = addIncluded(answer, nested);
      if (fields !== null) unfoldInto(answer, fields, { into: at.into, depth: at.depth + 1 });
    }
  }
}

/** Takes in an account; false where the value names none. */
function addUser(answer: Answer, value: unknown, into: Into): boolean {
  if (!isObject(value)) return false;
  const account = accountOfV2User(value, into.seenAt);
  into.remember(account, into.batch);
  if (account.id !== null) answer.users.set(account.id, account);
  return account.id !== null || account.handle !== null;
}

function addMedia(answer: Answer, value: unknown): void {
  const media = objectOf(value);
  const key = stringOf(media?.media_key);
  const text = stringOf(media?.alt_text);
  if (key !== null && text !== null) answer.altTexts.set(key, text);
}

/** Takes in a post; `null` where the value is none, as the bare references of a post are. */
function addIncluded(answer: Answer, value: unknown): Fields | null {
  const fields = objectOf(value);
  const post = fields === null || fields.text === undefined ? null : readV2Post(fields);
  if (post !== null) answer.included.set(post.id, post);
  return post === null ? null : fields;
}

function mapAnswer(answer: Answer, into: Into): void {
  const { batch, seenAt } = into;
  const around = { users: answer.users, included: answer.included, altTexts: answer.altTexts, seenAt };
  for (const post of answer.included.values()) batch.posts.push(recordOfV2Post(post, 'context', around));
  for (const row of answer.rows) {
    const post = readV2Post(row);
    if (post !== null) batch.posts.push(recordOfV2Post(post, 'record', around));
    else if (!isUser(row) || !addUser(answer, row, into)) skip(batch, whyNoPost(row));
  }
}

/** Answers also hold accounts, counts per day and notes of compliance; and rows may be damaged. */
function isUser(row: unknown): boolean {
  return isObject(row) && typeof row.username === 'string' && row.text === undefined;
}

function whyNoPost(row: unknown): string {
  if (!isObject(row)) return 'bad-record';
  if (typeof row.text === 'string') return 'no-id';
  return row.text !== undefined || typeof row.author_id === 'string' ? 'bad-record' : 'not-a-post';
}
