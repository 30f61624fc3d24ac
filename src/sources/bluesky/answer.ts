import { type Fields, isObject, objectOf, textOf } from '../loose.ts';
import { skip } from '../source.ts';
import { isCollectionRead, type RecordsInto, takeRecord } from './collections.ts';
import { isFeedItem, takeFeedItem } from './feed.ts';
import { didOf, handleOf, readUri } from './names.ts';
import { takeThread } from './thread.ts';
import { isPostView, takeAccount, takeNotified, takePostView, type ViewsInto } from './views.ts';

/** What one answer, or one item of it, is taken into. */
export interface AnswerInto extends ViewsInto {
  /** Called with the DID of whom notifications are for. */
  readonly onNotified: (did: string) => void;
  /** Called for notifications of followed accounts alone. */
  readonly onPriority: () => void;
  /** Called with the DID of whose feed or repository was asked for. */
  readonly onAskedFor: (did: string) => void;
  readonly recordsOf: (did: string) => RecordsInto;
}

type TakeItem = (item: unknown, into: AnswerInto) => void;

/** The lists of answers by their name, how an item of each looks, and what takes it in. */
const pages: readonly {
  readonly name: string;
  readonly holds: (item: unknown) => boolean;
  readonly take: TakeItem;
}[] = [
  { name: 'notifications', holds: isNotification, take: takeNotification },
  { name: 'feed', holds: isFeedItem, take: takeOfFeed },
  { name: 'posts', holds: isPostView, take: (item, into) => void takePostView(item, 'record', into) },
  { name: 'records', holds: isListedRecord, take: takeListed },
  { name: 'profiles', holds: isProfile, take: takeProfile },
];

/** Whether a parsed record is an answer of Bluesky's API, or one item of it. */
export function isAnswer(record: unknown): boolean {
  if (!isObject(record)) return false;
  if (isThread(record.thread) || pages.some(({ holds }) => holds(record))) return true;
  if (isEmptyNotifications(record)) return true;
  return pages.some(({ name, holds }) => {
    const list = record[name];
    return Array.isArray(list) && list.some(holds);
  });
}

/** Where an answer holds records: in its list, or in a thread, where each post has those above it and its replies around it. */
export function holdsRecords([first, ...deeper]: readonly string[]): boolean {
  const last = deeper.pop();
  if (first !== 'thread') return last === undefined && pages.some(({ name }) => name === first);
  const isInThread = deeper.every((name) => name === 'parent' || name === 'replies');
  return isInThread && (last === 'post' || last === 'replies');
}

/** Takes in an answer, or one item of it. */
export function takeAnswer(record: unknown, into: AnswerInto): void {
  if (!isObject(record)) {
    skip(into.batch, 'bad-record');
    return;
  }
  const item = pages.find(({ holds }) => holds(record));
  if (item !== undefined) item.take(record, into);
  else if (isObject(record.thread)) takeThread(record.thread, into);
  else takePage(record, into);
}

function takePage(record: Fields, into: AnswerInto): void {
  const page = pages.find(({ name }) => Array.isArray(record[name]));
  const list: unknown = page === undefined ? null : record[page.name];
  if (page?.name === 'notifications' && record.priority === true) into.onPriority();
  if (page === undefined || !Array.isArray(list)) skip(into.batch, 'bad-record');
  else for (const item of list) page.take(item, into);
}

function isThread(value: unknown): boolean {
  if (!isObject(value)) return false;
  return isPostView(value.post) || textOf(value.$type)?.startsWith('app.bsky.feed.defs#') === true;
}

/** An account that nobody wrote to: the answer still says when it was last looked at. */
function isEmptyNotifications(record: Fields): boolean {
  const { notifications, seenAt, priority } = record;
  if (!Array.isArray(notifications) || notifications.length > 0) return false;
  return typeof seenAt === 'string' || typeof priority === 'boolean';
}

function isNotification(value: unknown): value is Fields {
  if (!isObject(value) || typeof value.reason !== 'string' || readUri(value.uri) === null) return false;
  return didOf(objectOf(value.author)?.did) !== null;
}

/** Reasons whose subject is a record of the account that is told. */
const aboutOwn: ReadonlySet<unknown> = new Set(['reply', 'quote', 'like', 'repost']);

function takeNotification(value: unknown, into: AnswerInto): void {
  if (!isNotification(value)) {
    skip(into.batch, 'bad-record');
    return;
  }
  const owner = aboutOwn.has(value.reason) ? readUri(value.reasonSubject)?.did : undefined;
  if (owner !== undefined) into.onNotified(owner);
  takeAccount(value.author, into, true);
  if (takeNotified(value, into)) return;
  // Most notifications tell of likes and follows.
  const isPost = objectOf(value.record)?.text !== undefined || value.reason === 'reply' || value.reason === 'quote';
  skip(into.batch, isPost || value.reason === 'mention' ? 'bad-record' : 'not-a-post');
}

function takeOfFeed(value: unknown, into: AnswerInto): void {
  const did = takeFeedItem(value, into);
  if (did !== null) into.onAskedFor(did);
}

function isListedRecord(value: unknown): value is Fields {
  if (!isObject(value) || !isObject(value.value)) return false;
  return readUri(value.uri)?.collection.startsWith('app.bsky.') === true;
}

function takeListed(value: unknown, into: AnswerInto): void {
  const item = objectOf(value);
  const name = readUri(item?.uri);
  const record = objectOf(item?.value);
  if (name === null || record === null) {
    skip(into.batch, 'bad-record');
    return;
  }
  into.onAskedFor(name.did);
  const typed = { ...record, $type: name.collection };
  const isRead = isCollectionRead(name.collection);
  if (!isRead) skip(into.batch, 'not-a-post');
  else takeRecord(typed, { rkey: name.rkey, key: name.rkey }, into.recordsOf(name.did));
}

function isProfile(value: unknown): value is Fields {
  if (!isObject(value) || didOf(value.did) === null || typeof value.handle !== 'string') return false;
  // A line of another kind can name an account too: a profile has a handle of Bluesky's kind and no record.
  const isHandle = handleOf(value.handle) !== null || value.handle === 'handle.invalid';
  return isHandle && value.record === undefined && value.commit === undefined && value.uri === undefined;
}

function takeProfile(value: unknown, into: AnswerInto): void {
  if (takeAccount(value, into) === null) skip(into.batch, 'bad-record');
}
