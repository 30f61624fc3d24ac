import { isObject } from '../loose.ts';
import { type Batch, type InputFacts, type RecordMapper, skip } from '../source.ts';
import { namedByRequest, type StatedAccounts, statedAccounts } from './stated.ts';
import { parseTime } from './time.ts';
import { recordOfV2Post } from './v2-post.ts';
import { V2FlatParts, V2Origin, V2Page, V2Post, type V2User } from './v2-schema.ts';
import { type UserReader, userReader } from './v2-users.ts';

/** Flattened posts nest what they refer to, which nests again; deeper than this X gives nothing. */
const nestingLimit = 3;

/** The parts of one answer, whichever form it came in. */
interface Answer {
  readonly rows: readonly unknown[];
  readonly users: Map<string, V2User>;
  readonly included: Map<string, V2Post>;
}

/** Maps answers of API v2 as saved, as twarc wrote them, flattened, or one line of a stream each. */
export function v2Mapper(): RecordMapper {
  const users = userReader();
  const stated = statedAccounts();
  const origins = originReader(stated.add);
  let missing = 0;
  let takenAt: string | null = null;
  return {
    map(record, batch) {
      if (!isObject(record)) {
        skip(batch, 'bad-record');
        return;
      }
      const seenAt = origins(record);
      if (seenAt !== null && (takenAt === null || seenAt > takenAt)) takenAt = seenAt;
      if (isPage(record)) missing += mapPage(record, { batch, users, seenAt });
      else mapFlat(record, { batch, users, seenAt });
    },
    finish(_batch, facts) {
      facts.stated = stated.only();
      facts.takenAt = takenAt;
      if (missing > 0) warnOfErrors(missing, facts);
    },
  };
}

interface Into {
  readonly batch: Batch;
  readonly users: UserReader;
  readonly seenAt: string | null;
}

/** Reads when a line was fetched, and hands on whom its request was about. Lines of one answer repeat both. */
function originReader(add: StatedAccounts['add']) {
  let lastUrl: string | null = null;
  let lastTime: string | null = null;
  let lastSeenAt: string | null = null;
  return (record: Readonly<Record<string, unknown>>): string | null => {
    const origin = V2Origin.safeParse(record).data?.__twarc;
    if (!origin) return null;
    if (origin.url !== null && origin.url !== lastUrl) add(namedByRequest(origin.url));
    if (origin.retrieved_at !== lastTime) {
      lastSeenAt = origin.retrieved_at === null ? null : parseTime(origin.retrieved_at);
    }
    lastUrl = origin.url;
    lastTime = origin.retrieved_at;
    return lastSeenAt;
  };
}

function isPage(record: Readonly<Record<string, unknown>>): boolean {
  if (Object.hasOwn(record, 'data') || Object.hasOwn(record, 'includes')) return true;
  return !Object.hasOwn(record, 'id') && (Object.hasOwn(record, 'meta') || Object.hasOwn(record, 'errors'));
}

/** Maps one answer; gives how many errors it reports about posts and accounts it points at. */
function mapPage(record: Readonly<Record<string, unknown>>, into: Into): number {
  const page = V2Page.safeParse(record).data;
  if (page === undefined) {
    skip(into.batch, 'bad-record');
    return 0;
  }
  const answer: Answer = { rows: rowsOf(page.data), users: new Map(), included: new Map() };
  for (const user of page.includes?.users ?? []) addUser(answer, user, into);
  for (const post of page.includes?.tweets ?? []) addIncluded(answer, post);
  for (const post of page.includes?.posts ?? []) addIncluded(answer, post);
  mapAnswer(answer, into);
  return page.errors.length;
}

function rowsOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  return data === undefined || data === null ? [] : [data];
}

/** Maps a flattened post as the answer it was made of. */
function mapFlat(row: Readonly<Record<string, unknown>>, into: Into): void {
  const answer: Answer = { rows: [row], users: new Map(), included: new Map() };
  unfoldInto(answer, row, { into, depth: 0 });
  mapAnswer(answer, into);
}

function unfoldInto(answer: Answer, row: unknown, at: { readonly into: Into; readonly depth: number }): void {
  const parts = V2FlatParts.safeParse(row).data;
  if (parts === undefined || at.depth > nestingLimit) return;
  addUser(answer, parts.author, at.into);
  addUser(answer, parts.in_reply_to_user, at.into);
  for (const list of [parts.referenced_tweets, parts.referenced_posts]) {
    for (const nested of list) {
      if (addIncluded(answer, nested)) unfoldInto(answer, nested, { into: at.into, depth: at.depth + 1 });
    }
  }
}

function addUser(answer: Answer, value: unknown, into: Into): void {
  const user = isObject(value) ? into.users.read(value, into.batch, into.seenAt) : null;
  if (user !== null && user.id !== null) answer.users.set(user.id, user);
}

function addIncluded(answer: Answer, value: unknown): boolean {
  if (!isObject(value) || !Object.hasOwn(value, 'text')) return false;
  const post = V2Post.safeParse(value).data;
  if (post !== undefined) answer.included.set(post.id, post);
  return post !== undefined;
}

function mapAnswer(answer: Answer, into: Into): void {
  const { batch, seenAt } = into;
  const around = { users: answer.users, included: answer.included, seenAt };
  for (const post of answer.included.values()) batch.posts.push(recordOfV2Post(post, 'context', around));
  for (const row of answer.rows) {
    const post = V2Post.safeParse(row);
    if (post.success) batch.posts.push(recordOfV2Post(post.data, 'record', around));
    else mapOther(row, into);
  }
}

/** Answers also hold accounts, counts per day and notes of compliance; and rows may be damaged. */
function mapOther(row: unknown, into: Into): void {
  const user = isObject(row) && isUser(row) ? into.users.read(row, into.batch, into.seenAt) : null;
  if (user === null) skip(into.batch, whyNoPost(row));
}

function isUser(row: Readonly<Record<string, unknown>>): boolean {
  return typeof row.username === 'string' && row.text === undefined;
}

function whyNoPost(row: unknown): string {
  if (!isObject(row)) return 'bad-record';
  if (typeof row.text === 'string') return 'no-id';
  return row.text !== undefined || typeof row.author_id === 'string' ? 'bad-record' : 'not-a-post';
}

function warnOfErrors(count: number, facts: InputFacts): void {
  facts.warnings.push({
    code: 'partial-errors',
    text: `X left out ${count === 1 ? '1 post or account' : `${count} posts or accounts`} that these pages point at: deleted, suspended, protected or withheld.`,
    path: null,
  });
}
