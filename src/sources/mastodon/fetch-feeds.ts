import { ApiError } from '../../errors.ts';
import { compareKeys, type Feed, type FeedPage, type Known, newestKey, type PageRequest } from '../feed.ts';
import { countOf, type Fields, listOf, objectOf, objectsOf, stringOf, textOf } from '../loose.ts';
import { mastodonContext, mastodonNotifications, mastodonStatuses } from './api.ts';
import { type Api, nextOf } from './fetch-api.ts';
import { filterWords } from './fetch-policy.ts';

interface FeedContext {
  readonly api: Api;
  /** The server's own number of the account. */
  readonly accountId: string;
  readonly now: () => string;
  readonly known: Known;
}

/** What a server gives at most a page, of posts and of notifications. */
const mostPosts = 40;
const mostNotifications = 80;

/** Counts of own posts are read again so far back: replies to older ones come as mentions. */
const refreshedPosts = 200;
const refreshedDays = 30;

/** Own posts whose conversations are looked at, newest first. */
const conversations = 500;

/** The most of a conversation that a server gives. Source: StatusesController::CONTEXT_LIMIT of Mastodon. */
const longestConversation = 4_096;

const dayMs = 86_400_000;

/** What others wrote first, so that no limit keeps it from coming; own posts tell which conversations have grown. */
export async function* mastodonFeeds(context: FeedContext): AsyncGenerator<Feed> {
  const seen = new Map<string, OwnPost>();
  yield notificationsFeed(context, await filterWords(context.api));
  yield postsFeed(context, seen);
  yield* conversationFeeds(context, seen);
}

/** An own post met in this run. */
interface OwnPost {
  readonly status: Fields;
  readonly replies: number;
}

function postsFeed({ api, accountId, now }: FeedContext, seen: Map<string, OwnPost>): Feed {
  let read = 0;
  return {
    name: 'posts',
    what: 'own posts',
    format: mastodonStatuses,
    version: null,
    worstCost: 0,
    async page({ cursor, head }) {
      const older = cursor === null ? '' : `&max_id=${encodeURIComponent(cursor)}`;
      const { body, headers } = await api.get(`/api/v1/accounts/${accountId}/statuses?limit=${mostPosts}${older}`);
      const items = itemsIn(body);
      read += items.length;
      for (const status of objectsOf(items)) noteOwnPost(status, seen);
      const times = objectsOf(items).map((status) => Date.parse(textOf(status.created_at) ?? ''));
      const isOld = times.some((time) => time < Date.parse(now()) - refreshedDays * dayMs);
      const page = pageOf(items, headers, head);
      return { ...page, reached: page.reached && (isOld || read >= refreshedPosts) };
    },
  };
}

function noteOwnPost(status: Fields, seen: Map<string, OwnPost>): void {
  const id = stringOf(status.id);
  const uri = textOf(status.uri);
  const replies = countOf(status.replies_count) ?? 0;
  if (id === null || uri === null || replies === 0 || objectOf(status.reblog) !== null) return;
  if (seen.size < conversations) seen.set(uri, { status, replies });
}

/** Kinds of notifications that bring words of others to the account. */
const wanted: ReadonlySet<unknown> = new Set(['mention', 'quote']);

/**
 * What is asked for, the best first: servers differ in the kinds they know, and some refuse what they do not know. What a
 * server did not leave out is left out here.
 */
const questions = [
  '&types[]=mention&types[]=quote&include_filtered=true',
  '&types[]=mention&include_filtered=true',
  '&types[]=mention',
  '',
] as const;

/** The first of them that leaves out what was filtered. */
const unfilteredFrom = 2;

function rangeOf({ cursor, head }: PageRequest): string {
  const older = cursor === null ? '' : `&max_id=${encodeURIComponent(cursor)}`;
  return `${older}${head === null ? '' : `&since_id=${encodeURIComponent(head)}`}`;
}

function notificationsFeed({ api }: FeedContext, policy: string | null): Feed {
  let question = 0;
  let gap = policy;
  async function ask(request: PageRequest) {
    const rest = rangeOf(request);
    for (;;) {
      const isPlainest = question === questions.length - 1;
      const path = `/api/v1/notifications?limit=${mostNotifications}${questions[question]}${rest}`;
      const answer = await api.get(path, isPlainest ? [] : [400, 422]);
      if (answer.status < 400) return answer;
      question += 1;
      if (question === unfilteredFrom) gap = [gap, unfiltered].filter((words) => words !== null).join(' ');
    }
  }
  return {
    name: 'notifications',
    what: 'mentions and replies',
    format: mastodonNotifications,
    version: null,
    worstCost: 0,
    async page(request) {
      const { body, headers } = await ask(request);
      const items = itemsIn(body);
      const page = pageOf(items, headers, request.head);
      const answer = items.filter((item) => objectOf(item) === null || wanted.has(objectOf(item)?.type));
      return { ...page, answer, gap };
    },
  };
}

const unfiltered = 'The server does not give notifications it filtered: mentions by accounts it filters are missing.';

/** The items of a list. An answer of 200 that is none is not the end of the list: what is older would never be asked for again. */
function itemsIn(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body;
  throw new ApiError('The server answered with something else than a list of posts or notifications.', {
    code: 'answer-not-known',
    status: 200,
    hint: 'Run the same command again later: it goes on from where it stopped.',
  });
}

function pageOf(items: readonly unknown[], headers: Readonly<Record<string, string>>, head: string | null): FeedPage {
  const ids = objectsOf(items).flatMap((item) => stringOf(item.id) ?? []);
  const oldest = ids.reduce<string | null>(
    (least, id) => (least === null || compareKeys(id, least) < 0 ? id : least),
    null,
  );
  const linked = nextOf(headers);
  return {
    answer: items,
    items: items.length,
    cost: 0,
    newest: newestKey(ids),
    // A server that says nothing of further pages is asked until a page is empty.
    next: items.length === 0 ? null : linked === undefined ? oldest : linked,
    reached: head !== null && ids.some((id) => compareKeys(id, head) <= 0),
    gap: null,
  };
}

async function* conversationFeeds(context: FeedContext, seen: ReadonlyMap<string, OwnPost>): AsyncGenerator<Feed> {
  const { known } = context;
  for (const [uri, { status, replies }] of seen) yield conversationFeed(context, { uri, status, replies });
  for (const { id: uri, replies } of await known.ownPosts(conversations)) {
    const id = seen.has(uri) || replies === null || replies === 0 ? null : localId(uri);
    if (id !== null) yield conversationFeed(context, { uri, status: { id }, replies: replies ?? 0 });
  }
}

/** The number of a post of the server itself, which Mastodon and GoToSocial have in its link. */
function localId(uri: string): string | null {
  return /^https?:\/\/[^/]+\/.{0,300}\/statuses\/([A-Za-z0-9]{1,40})$/.exec(uri)?.[1] ?? null;
}

interface Conversation {
  readonly uri: string;
  /** The post, or its number alone. */
  readonly status: Fields;
  readonly replies: number;
}

function conversationFeed({ api }: FeedContext, { status, replies }: Conversation): Feed {
  const id = encodeURIComponent(stringOf(status.id) ?? '');
  return {
    name: `replies:${stringOf(status.id)}`,
    what: 'replies to own posts',
    format: mastodonContext,
    version: String(replies),
    worstCost: 0,
    async page() {
      // Replies name the post by its number alone: with it beside them they are replies to it.
      const post = status.uri === undefined ? (await api.get(`/api/v1/statuses/${id}`)).body : status;
      const { body } = await api.get(`/api/v1/statuses/${id}/context`);
      const fields = objectOf(body);
      if (fields === null || !Array.isArray(fields.descendants)) throw unreadable();
      const items = listOf(fields.ancestors).length + fields.descendants.length;
      const isCut = fields.descendants.length >= longestConversation;
      return {
        answer: { status: post, ancestors: listOf(fields.ancestors), descendants: fields.descendants },
        items,
        cost: 0,
        newest: null,
        next: null,
        reached: true,
        gap: isCut ? `The server gives at most ${longestConversation} posts of a conversation.` : null,
      };
    },
  };
}

function unreadable(): ApiError {
  return new ApiError('A conversation was answered in a form that is not known.', {
    code: 'answer-not-known',
    status: 200,
    hint: 'Run the same command again later: it goes on from where it stopped.',
  });
}
