import type { PostRecord } from '../../model/post.ts';
import { accountMemory, type RememberAccount } from '../account-memory.ts';
import { type Fields, isObject, stringOf } from '../loose.ts';
import { type Batch, type RecordFormat, skip } from '../source.ts';
import { idOf } from './id.ts';
import { asRepost } from './repost.ts';
import { metricsOfStatus, postOfStatus, refTo, type V1Around } from './v1-post.ts';
import { accountOfV1User } from './v1-user.ts';

/** A quote of a repost of a quote is the deepest that X nests. */
const nestingLimit = 3;

/** JSON and JSONL of API v1.1: posts, or search answers with `statuses`. */
export const xV1: RecordFormat = {
  kind: 'x-v1',
  platform: 'x',
  channel: 'dump',
  // Some programs scraped in this form, which nothing in a file tells: it is the API's own, so its terms are kept.
  fromApi: true,
  shape: 'json',
  // Programs that write a post anew may leave out `id_str`, which says what the number beside it is.
  lossless: true,
  recognises(record) {
    if (!isObject(record)) return false;
    if (!Array.isArray(record.statuses)) return isStatus(record);
    return record.statuses.length === 0 ? isObject(record.search_metadata) : isStatus(record.statuses[0]);
  },
  holds: ([name, ...deeper]) => name === 'statuses' && deeper.length === 0,
  mapper() {
    const remember = accountMemory();
    return {
      map(record, batch) {
        if (isObject(record) && Array.isArray(record.statuses)) {
          for (const status of record.statuses) mapStatus(status, { batch, remember });
        } else mapStatus(record, { batch, remember });
      },
    };
  },
};

interface Into {
  readonly batch: Batch;
  readonly remember: RememberAccount;
}

/** Other tools copy these fields and name themselves in `_type`: not of this format. */
function isStatus(value: unknown): boolean {
  if (!isObject(value) || typeof value._type === 'string' || !isObject(value.user)) return false;
  const hasId = typeof value.id_str === 'string' || (value.id !== undefined && value.created_at !== undefined);
  const hasText = typeof value.full_text === 'string' || typeof value.text === 'string';
  return hasId && hasText && typeof value.user.screen_name === 'string';
}

function mapStatus(value: unknown, into: Into): void {
  const record = recordOf(value, 'record', into, 0);
  if (typeof record === 'string') skip(into.batch, record);
  else into.batch.posts.push(record);
}

/** The record of a status, what it nests handed on as context; a reason where it is none. */
function recordOf(status: unknown, role: PostRecord['role'], into: Into, depth: number): PostRecord | string {
  if (!isObject(status)) return 'bad-record';
  const id = idOf(status.id_str) ?? idOf(status.id);
  if (id === null) return isStreamNote(status) ? 'not-a-post' : 'no-id';
  const original = contextOf(status.retweeted_status, into, depth);
  // A repost of a quote repeats the quoted post of its original.
  const quoted = original === null ? contextOf(status.quoted_status, into, depth) : null;
  const author = authorOf(status.user, into);
  const post = postOfStatus(status, { id, ...author, quoted: quoted === null ? null : refTo(quoted) });
  if (post === null) return 'bad-record';
  if (!isObject(status.retweeted_status)) return { post, metrics: metricsOfStatus(status, null), role, seenAt: null };
  return { post: asRepost(post, original?.post ?? null), metrics: null, role, seenAt: null };
}

function authorOf(user: unknown, into: Into): Pick<V1Around, 'author' | 'authorIsProtected'> {
  if (!isObject(user)) return { author: { id: null, handle: null }, authorIsProtected: null };
  const account = accountOfV1User(user, null);
  into.remember(account, into.batch);
  return { author: { id: account.id, handle: account.handle }, authorIsProtected: account.protected };
}

function contextOf(value: unknown, into: Into, depth: number): PostRecord | null {
  if (!isObject(value) || depth >= nestingLimit) return null;
  const record = recordOf(value, 'context', into, depth + 1);
  if (typeof record === 'string') return null;
  into.batch.posts.push(record);
  return record;
}

/** Streams put notes between posts: `delete`, `limit`, `disconnect`. */
function isStreamNote(status: Fields): boolean {
  const hasText = stringOf(status.text) !== null || stringOf(status.full_text) !== null;
  return !hasText && !isObject(status.extended_tweet);
}
