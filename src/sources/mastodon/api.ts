import { accountMemory } from '../account-memory.ts';
import { type Fields, isObject, listOf, objectOf, objectsOf, textOf } from '../loose.ts';
import {
  type Batch,
  type InputFacts,
  type ReadOptions,
  type RecordFormat,
  type RecordMapper,
  skip,
} from '../source.ts';
import { refOfAcct } from './address.ts';
import { accountOfApi } from './api-account.ts';
import { isStatus, localMentions, mapStatus, rememberOwner, type StatusInto } from './api-status.ts';
import { localIds } from './local-ids.ts';
import { privatePosts } from './private-posts.ts';
import { parseTime } from './time.ts';
import { type Viewer, viewer } from './viewer.ts';

const saved = { platform: 'mastodon', channel: 'api', shape: 'json' } as const;

/** Saved answers of `/api/v1/notifications`, and pages of `/api/v2/notifications`: what others wrote to an account. */
export const mastodonNotifications: RecordFormat = {
  ...saved,
  kind: 'mastodon-notifications',
  recognises: (record) => isNotification(record) || isGroupedPage(record),
  holds: (path) => path.length === 1 && ['notification_groups', 'statuses', 'accounts'].includes(path[0] ?? ''),
  mapper: (options, facts) =>
    apiMapper({ options, facts }, (record, reading) => {
      if (isGroupedPage(record)) mapGroupedPage(record, reading);
      else if (isNotification(record)) mapNotification(record, reading);
      else skip(reading.into.batch, 'bad-record');
    }),
};

/** Saved lists of posts, such as `/api/v1/accounts/:id/statuses`, or one post. */
export const mastodonStatuses: RecordFormat = {
  ...saved,
  kind: 'mastodon-statuses',
  recognises: isStatus,
  mapper: (options, facts) => apiMapper({ options, facts }, mapListed),
};

/** Saved answers of `/api/v1/statuses/:id/context`: what stands before and after a post. */
export const mastodonContext: RecordFormat = {
  ...saved,
  kind: 'mastodon-context',
  recognises: (record) => {
    if (!isObject(record) || !Array.isArray(record.ancestors)) return false;
    // Of an answer that is cut the second list may be missing.
    if (record.descendants === undefined) return isStatus(record.ancestors[0]);
    if (!Array.isArray(record.descendants)) return false;
    return [record.ancestors[0], record.descendants[0]].every((one) => one === undefined || isStatus(one));
  },
  holds: (path) => path.length === 1 && ['ancestors', 'status', 'descendants'].includes(path[0] ?? ''),
  mapper: (options, facts) =>
    apiMapper({ options, facts }, (record, reading) => {
      if (!isObject(record) || !Array.isArray(record.ancestors)) return mapListed(record, reading);
      // Fetched answers have the post between them, which no answer of the server holds.
      if (isStatus(record.status)) mapStatus(record.status, 'context', reading.into);
      for (const status of record.ancestors) mapListed(status, reading);
      for (const status of listOf(record.descendants)) mapListed(status, reading);
    }),
};

interface ApiReading {
  readonly into: StatusInto;
  readonly viewer: Viewer;
}

interface MapperStart {
  readonly options: ReadOptions;
  /** Whose view it is may be known from the start: of answers that were fetched with the account's token. */
  readonly facts: InputFacts;
}

function apiMapper(
  { options, facts: { owner: known } }: MapperStart,
  mapRecord: (record: unknown, reading: ApiReading) => void,
): RecordMapper {
  const remember = accountMemory();
  const ids = localIds();
  const hidden = privatePosts(options);
  const whose = viewer();
  if (known !== null) whose.is(known);
  let newest: string | null = null;
  return {
    map(record, batch) {
      const before = batch.posts.length;
      mapRecord(record, { into: { batch, remember, ids, hidden }, viewer: whose });
      newest = newestOf(record, batch, { before, newest });
    },
    finish(batch: Batch, facts: InputFacts) {
      const owner = whose.found();
      if (owner !== null) rememberOwner(owner, { batch, remember });
      facts.owner = owner;
      facts.stated = owner;
      // An answer is not dated: it was given when its newest record was there, or later.
      facts.takenAt = newest;
      hidden.settle(owner, batch);
      hidden.finish(facts);
    },
  };
}

function newestOf(
  record: unknown,
  batch: Batch,
  { before, newest }: { readonly before: number; readonly newest: string | null },
): string | null {
  let latest = later(newest, isObject(record) ? parseTime(record.created_at) : null);
  for (let at = before; at < batch.posts.length; at++) latest = later(latest, batch.posts[at]?.post.createdAt ?? null);
  return latest;
}

function later(one: string | null, other: string | null): string | null {
  return other !== null && (one === null || other > one) ? other : one;
}

function mapListed(record: unknown, { into, viewer }: ApiReading): void {
  const mapped = mapStatus(record, 'record', into);
  if (mapped === null || !isObject(record) || record.visibility !== 'direct') return;
  // Whoever saw a direct post wrote it or is named in it, and is of the server that showed it.
  const author = mapped.isLocal ? [mapped.record.post.author] : [];
  viewer.isAmong([...author, ...localMentions(record)]);
}

/** Not a post: those have content of their own. */
function isNotification(value: unknown): value is Fields {
  if (!isObject(value) || typeof value.type !== 'string' || value.content !== undefined) return false;
  const hasAccount = isObject(value.account) && typeof (value.account.acct ?? value.account.username) === 'string';
  const hasTime = typeof value.created_at === 'string';
  return hasTime && value.id !== undefined && (hasAccount || value.status !== undefined || 'group_key' in value);
}

function isGroupedPage(value: unknown): value is Fields {
  return isObject(value) && Array.isArray(value.notification_groups) && Array.isArray(value.accounts);
}

/** Kinds of notifications that bring a post of another to the account; others tell what was done to its own. */
const bringing: ReadonlySet<string | null> = new Set(['mention', 'quote', 'status', 'update', 'quoted_update']);

/** Kinds whose post is always the account's own. */
const aboutOwn: ReadonlySet<string | null> = new Set(['favourite', 'reblog']);

function mapNotification(record: Fields, reading: ApiReading): void {
  const account = objectOf(record.account);
  // Whoever wrote the post stands in it too.
  const isAuthor = account !== null && account.id !== undefined && account.id === authorId(record.status);
  const known = account === null || isAuthor ? null : accountOfApi(account);
  if (known !== null) reading.into.remember(known.account, reading.into.batch);
  mapBrought(textOf(record.type), record.status, reading);
}

function authorId(status: unknown): unknown {
  return objectOf(objectOf(status)?.account)?.id;
}

function mapBrought(type: string | null, status: unknown, reading: ApiReading): void {
  const { into } = reading;
  if (isObject(status)) {
    mapStatus(status, bringing.has(type) ? 'record' : 'context', into);
    learnViewer(type, status, reading.viewer);
  } else if (type === 'mention' || type === 'quote') {
    // Received, and deleted since: the server keeps the notification without the post.
    skip(into.batch, status === null || status === undefined ? 'text-gone' : 'bad-record');
  }
}

function learnViewer(type: string | null, status: Fields, whose: Viewer): void {
  if (type === 'mention') whose.isAmong(localMentions(status));
  const own = aboutOwn.has(type) ? status.account : objectOf(objectOf(status.quote)?.quoted_status)?.account;
  if (!isObject(own) || (type !== 'quote' && !aboutOwn.has(type))) return;
  const known = refOfAcct(own);
  if (known?.isLocal === true) whose.is(known.ref);
}

/** A page of groups lists its posts beside them: each group names one by number. */
function mapGroupedPage(page: Fields, reading: ApiReading): void {
  const posts = new Map<unknown, Fields>();
  for (const status of objectsOf(page.statuses)) posts.set(status.id, status);
  // Whoever wrote a post stands in it too.
  const authors = new Set<unknown>();
  for (const group of listOf(page.notification_groups)) {
    if (!isObject(group)) {
      skip(reading.into.batch, 'bad-record');
      continue;
    }
    const status = posts.get(group.status_id);
    authors.add(authorId(status));
    mapBrought(textOf(group.type), status, reading);
  }
  for (const account of objectsOf(page.accounts)) {
    const known = account.id !== undefined && authors.has(account.id) ? null : accountOfApi(account);
    if (known !== null) reading.into.remember(known.account, reading.into.batch);
  }
}
