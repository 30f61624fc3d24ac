import { type Feed, type FeedPage, type Known, type KnownPost, newestKey, type PageRequest } from '../feed.ts';
import { type Fields, isObject, listOf, objectOf, textOf } from '../loose.ts';
import { blueskyApi } from './api.ts';
import type { Params, Session } from './fetch-session.ts';
import { asGone, notUnderstood } from './fetch-xrpc.ts';
import { didOf, isRkey, postCollection, readUri } from './names.ts';
import { parseTime } from './time.ts';

/** What feeds are read with. */
export interface FeedsOf {
  readonly session: Session;
  readonly known: Known;
  /** Clock, ISO 8601 UTC. */
  readonly now: () => string;
}

/** The most items and profiles a call gives. Source: the lexicons of `app.bsky`. */
const pageSize = 100;
const profilesSize = 25;

/** The newest own posts whose threads and quotes are looked at, which is some 20 MB of them. */
const postLimit = 100_000;

/** Of replies below replies as many as a file of the answer could hold too; Bluesky cuts threads where it sees fit. */
const threadDepth = 90;

/** Reasons whose record is a post by another account. Likes and follows are asked for by nobody here. */
const reasons = ['mention', 'reply', 'quote'];

const day = 86_400_000;

/**
 * How far behind the newest item known a list is read again, by when Bluesky saw what is in it. Its AppView sorts by the earlier
 * of that time and the time at which the author's program says it wrote (`sortAt` in bluesky-social/atproto, bsky 0.0.221): what
 * says that it is old stands among what is. Where a list is sorted by when things were seen, it stands on top.
 */
const overlap = day;

/** How often lists are read to their end, for what has been put among what is older than that. */
const secondLookEvery = 7 * day;

/** Own posts are read again for this long, for their counts still rise; they also say where there are new replies. */
const countsRise = 30 * day;

/**
 * Feeds of one account: what it was told of, what it wrote, the threads below that and the quotes of it, the profiles of those
 * who wrote, and once a week the two lists to their end. A thread is read again when its number of replies is another.
 */
export async function* feedsOf(of: FeedsOf): AsyncGenerator<Feed> {
  const lists = [notifications(of), ownPosts(of)].map((list) => lookedAtTwice(list, of));
  for (const { first } of lists) yield first;
  for (const post of await of.known.ownPosts(postLimit)) {
    const uri = uriOf(post, of.session.did);
    if (uri === null) continue;
    if (post.replies !== null && post.replies > 0) yield thread(of, uri, post);
    if (post.quotes !== null && post.quotes > 0) yield quotes(of, uri, post);
  }
  yield profiles(of);
  for (const { second } of lists) yield second;
}

/** A list, and the same once more to its end: for what was put below what was known. */
function lookedAtTwice(list: Feed, { now }: FeedsOf): { readonly first: Feed; readonly second: Feed } {
  let isWhole = false;
  const first: Feed = {
    ...list,
    async page(request) {
      const page = await list.page(request);
      isWhole ||= request.head === null && page.next === null;
      return page;
    },
  };
  const second: Feed = {
    ...list,
    name: `${list.name}:again`,
    what: `${list.what}, looked at again for what came late`,
    version: String(Math.floor(Date.parse(now()) / secondLookEvery)),
    // What this run has just read to its end needs no second look.
    page: async (request) => (isWhole ? lastPage({ notifications: [] }) : list.page({ ...request, head: null })),
  };
  return { first, second };
}

/** `bluesky-api` reads all answers, whatever was asked. */
function feed(name: string, what: string, rest: Pick<Feed, 'version' | 'page'>): Feed {
  return { name, what, format: blueskyApi, worstCost: 0, ...rest };
}

function notifications({ session, now }: FeedsOf): Feed {
  const method = 'app.bsky.notification.listNotifications';
  // Without `priority` the account's own setting counts, which can leave out everybody it does not follow.
  const params = { priority: false, reasons };
  return feed('notifications', 'replies, mentions and quotes', {
    version: null,
    page: async (request) => {
      const answer = await session.get(method, { ...params, ...sizeAndCursor(request) });
      const kept = listIn(answer, 'notifications', method).filter(isAboutPost);
      const page = pageOf({ ...answer, notifications: kept }, kept.map(seenTimeOf), { request, overlap, now: now() });
      // A page can hold nothing of what was asked for and still not be the last; its cursor tells how far it came.
      const cameTo = keyOf(page.next);
      const reached = page.reached || (cameTo !== null && isBefore(cameTo, request.head, overlap));
      return { ...page, newest: page.newest ?? cameTo, reached };
    },
  });
}

/** What cannot be read stays, to be counted as damaged. */
function isAboutPost(notification: unknown): boolean {
  const name = readUri(objectOf(notification)?.uri);
  return name === null || name.collection === postCollection;
}

function ownPosts({ session, now }: FeedsOf): Feed {
  const method = 'app.bsky.feed.getAuthorFeed';
  const params = { actor: session.did, filter: 'posts_with_replies' };
  return feed('posts', 'your own posts', {
    version: null,
    page: async (request) => {
      const answer = await session.get(method, { ...params, ...sizeAndCursor(request) });
      const times = listIn(answer, 'feed', method).map(feedTimeOf);
      return pageOf(answer, times, { request, overlap: countsRise, now: now() });
    },
  });
}

/** A repost stands where it was made, not where the post was. */
function feedTimeOf(value: unknown): string | null {
  const item = objectOf(value);
  const reason = objectOf(item?.reason);
  return reason?.by === undefined ? seenTimeOf(item?.post) : keyOf(reason.indexedAt);
}

function thread({ session }: FeedsOf, uri: string, { id, replies }: KnownPost): Feed {
  const method = 'app.bsky.feed.getPostThread';
  return feed(`thread:${id}`, 'replies to your posts', {
    version: String(replies),
    page: async () => {
      const params = { uri, depth: threadDepth, parentHeight: 0 };
      const answer = await session.get(method, params).catch((error: unknown) => Promise.reject(asGone(error)));
      if (!isObject(answer.thread)) throw notUnderstood(method);
      return { ...lastPage(answer), items: postsIn(answer.thread) };
    },
  });
}

/** Posts in a thread, the one asked for left out. */
function postsIn(thread: Fields): number {
  let count = 0;
  const pending: unknown[] = [...listOf(thread.replies)];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    const node = objectOf(value);
    if (node?.post !== undefined) count += 1;
    for (const reply of listOf(node?.replies)) pending.push(reply);
  }
  return count;
}

function quotes({ session, now }: FeedsOf, uri: string, { id, quotes: count }: KnownPost): Feed {
  const method = 'app.bsky.feed.getQuotes';
  return feed(`quotes:${id}`, 'quotes of your posts', {
    version: String(count),
    page: async (request) => {
      const params: Params = { uri, ...sizeAndCursor(request) };
      const answer = await session.get(method, params).catch((error: unknown) => Promise.reject(asGone(error)));
      const times = listIn(answer, 'posts', method).map(seenTimeOf);
      return pageOf(answer, times, { request, overlap, now: now() });
    },
  });
}

/** Profiles of authors, whom notifications show without their counts. What Bluesky gives no profile of is asked for once a run. */
function profiles({ session, known }: FeedsOf): Feed {
  const method = 'app.bsky.actor.getProfiles';
  const asked = new Set<string>();
  const notAsked = async (): Promise<readonly string[]> => {
    const unknown = await known.unknownAuthors(asked.size + profilesSize);
    const ids = unknown.filter((id) => !asked.has(id)).slice(0, profilesSize);
    for (const id of ids) asked.add(id);
    return ids;
  };
  return feed('profiles', 'who wrote to you', {
    version: null,
    page: async ({ cursor }) => {
      for (let ids = await notAsked(); ids.length > 0; ids = await notAsked()) {
        const actors = ids.filter((id) => didOf(id) !== null);
        const answer = actors.length === 0 ? { profiles: [] } : await session.get(method, { actors });
        const items = listIn(answer, 'profiles', method).length;
        // The cursor only tells pages apart: whom to ask for stands in the cache.
        if (items > 0) return { ...lastPage(answer), items, next: String(Number(cursor ?? '0') + 1) };
      }
      return { ...lastPage({ profiles: [] }), items: 0 };
    },
  });
}

function lastPage(answer: Fields): FeedPage {
  return { answer, items: 0, cost: 0, newest: null, next: null, reached: false, gap: null };
}

interface PageFacts {
  readonly request: PageRequest;
  /** Milliseconds. */
  readonly overlap: number;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** A page of a list, newest first, with the time at which each item was seen: where the last was long known, so is what is older. */
function pageOf(answer: Fields, times: readonly (string | null)[], { request, overlap, now }: PageFacts): FeedPage {
  const stated = times.filter((time) => time !== null);
  const newest = newestKey(stated);
  const last = stated.at(-1);
  return {
    ...lastPage(answer),
    items: times.length,
    isMixed: true,
    // From a time in the future on nothing would be new before it has come.
    newest: newest !== null && newest > now ? now : newest,
    next: cursorOf(answer),
    reached: last !== undefined && isBefore(last, request.head, overlap),
  };
}

function sizeAndCursor({ cursor, most }: PageRequest): Params {
  return { limit: Math.max(1, Math.min(pageSize, most ?? pageSize)), cursor };
}

function cursorOf(answer: Fields): string | null {
  const cursor = textOf(answer.cursor);
  return cursor === '' ? null : cursor;
}

function isBefore(time: string, head: string | null, by: number): boolean {
  return head !== null && Date.parse(time) < Date.parse(head) - by;
}

/** A time written to the millisecond, as order keys have to be. */
function keyOf(value: unknown): string | null {
  const time = parseTime(value);
  return time === null ? null : new Date(time).toISOString();
}

/** When Bluesky saw it, which nobody can choose; else when it says it was written. */
function seenTimeOf(value: unknown): string | null {
  const view = objectOf(value);
  return keyOf(view?.indexedAt) ?? keyOf(objectOf(view?.record)?.createdAt);
}

function listIn(answer: Fields, name: string, method: string): readonly unknown[] {
  const list = answer[name];
  if (!Array.isArray(list)) throw notUnderstood(method);
  return list;
}

/** The address of an own post; `null` for one whose address an export lost. */
function uriOf({ id }: KnownPost, did: string): string | null {
  const [owner, rkey = '', more] = id.split('/');
  return owner === did && more === undefined && isRkey(rkey) ? `at://${did}/${postCollection}/${rkey}` : null;
}
