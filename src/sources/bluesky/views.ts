import type { Account, AccountRef } from '../../model/account.ts';
import { type Metrics, noMetrics, type PostRecord } from '../../model/post.ts';
import type { RememberAccount } from '../account-memory.ts';
import { countOf, type Fields, isObject, objectOf, textOf } from '../loose.ts';
import { type Batch, skip } from '../source.ts';
import { embeddedViews } from './embed.ts';
import { postCollection, postIdOf, readUri } from './names.ts';
import { accountOfView } from './profile.ts';
import { postOfRecord, type ReadPost } from './record-post.ts';
import { parseTime } from './time.ts';

/** Where the posts and accounts of answers go. */
export interface ViewsInto {
  batch: Batch;
  readonly remember: RememberAccount;
  /** Called for each post that counts at another time than it states. */
  readonly onMoved: (at: string | null) => void;
}

/** Takes in an account; `null` where the value names none. */
export function takeAccount(value: unknown, into: ViewsInto, withBio = false): Account | null {
  const account = accountOfView(value, withBio);
  if (account !== null) into.remember(account, into.batch);
  return account;
}

/** Whether a value is a post as answers show it. */
export function isPostView(value: unknown): value is Fields {
  if (!isObject(value) || !isObject(value.author) || !isObject(value.record)) return false;
  return readUri(value.uri)?.collection === postCollection && value.reason === undefined;
}

/** Takes in a post with its author and what it quotes; gives what was read, `null` where it is no post. */
export function takePostView(value: unknown, role: PostRecord['role'], into: ViewsInto): ReadPost | null {
  const view = objectOf(value);
  const read = view === null ? null : readView(view, view.record, into);
  if (view === null || read === null) {
    // Of what stands beside a post nothing is lost that would be counted.
    if (role === 'record') skip(into.batch, whyNoPost(view));
    return null;
  }
  for (const quoted of embeddedViews(view.embed)) takeQuoted(quoted, into);
  push(read, metricsOf(view), role, into);
  return read;
}

/** Takes in a post whose author and words were handed on with a notification. */
export function takeNotified(notification: Fields, into: ViewsInto): boolean {
  const read = readView(notification, notification.record, into);
  if (read === null) return false;
  push(read, null, 'record', into);
  return true;
}

function takeQuoted(view: Fields, into: ViewsInto): void {
  const read = readView(view, view.value, into);
  if (read !== null) push(read, metricsOf(view), 'context', into);
}

function readView(view: Fields, value: unknown, into: ViewsInto): ReadPost | null {
  const name = readUri(view.uri);
  const record = objectOf(value);
  if (name === null || name.collection !== postCollection || record === null) return null;
  const account = takeAccount(view.author, into);
  // The address says whose post it is; an author of another name would be a damaged answer.
  const author: AccountRef = { id: name.did, handle: account?.id === name.did ? account.handle : null };
  const place = { id: postIdOf(name), author, rkey: name.rkey, indexedAt: parseTime(view.indexedAt) };
  return postOfRecord(record, place);
}

function push({ post, isMoved }: ReadPost, metrics: Metrics | null, role: PostRecord['role'], into: ViewsInto): void {
  if (isMoved && role === 'record') into.onMoved(post.createdAt);
  into.batch.posts.push({ post, metrics, role, seenAt: null });
}

function metricsOf(view: Fields): Metrics | null {
  const metrics: Metrics = {
    ...noMetrics,
    likes: countOf(view.likeCount),
    reposts: countOf(view.repostCount),
    replies: countOf(view.replyCount),
    quotes: countOf(view.quoteCount),
    bookmarks: countOf(view.bookmarkCount),
  };
  return Object.values(metrics).every((count) => count === null) ? null : metrics;
}

/** Answers hold a stand-in for a post of somebody who is blocked or blocks, and for one that is gone. */
export function isHidden(value: Fields): boolean {
  return value.blocked === true || value.notFound === true;
}

function whyNoPost(view: Fields | null): string {
  if (view === null) return 'bad-record';
  if (isHidden(view)) return 'hidden-by-platform';
  return textOf(view.uri) === null ? 'no-id' : 'bad-record';
}
