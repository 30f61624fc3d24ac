import { ApiError } from '../../errors.ts';
import { type Feed, type FeedPage, type Known, type KnownPost, newestKey, type PageRequest } from '../feed.ts';
import { booleanOf, type Fields, listOf, objectOf, objectsOf, textOf } from '../loose.ts';
import { threadsApi } from './api.ts';
import { idOf, isApiPost, parseApiTime } from './api-item.ts';
import { type Graph, GraphError, notUnderstood } from './fetch-graph.ts';

interface FeedsOf {
  readonly graph: Graph;
  readonly known: Known;
  /** Clock, ISO 8601 UTC. */
  readonly now: () => string;
}

/** Fields of a post. Without them an id alone comes back. */
const postFields = [
  'id,media_product_type,media_type,permalink,owner,username,text,timestamp,shortcode,is_quote_post,quoted_post',
  'reposted_post,has_replies,topic_tag,is_verified,profile_picture_url',
].join(',');
const replyFields = `${postFields},is_reply,is_reply_owned_by_me,root_post,replied_to,hide_status`;

/** Items of a page; Meta's own examples ask for as many. */
const pageSize = 50;

/** Counts of a post, over its lifetime. */
const metrics = 'views,likes,replies,reposts,quotes';

/** Own posts looked at for replies, newest first. */
const postLimit = 2_000;

const day = 86_400_000;

/** Own posts are read again for this long, for their counts still rise; they also say where there are new replies. */
const countsRise = 30 * day;

/** How far behind the newest known a list is read again, for what came out late. */
const overlap = day;

/** What is known of a run in the middle of it. */
interface Run extends FeedsOf {
  /** Whether posts met in this run have replies. */
  readonly hasReplies: Map<string, boolean>;
  /** What the token was found not to be allowed to: asked no more. */
  readonly forbidden: Set<string>;
}

/** Own threads and replies with their counts, mentions, and the replies to what has any. */
export async function* feedsOf(of: FeedsOf): AsyncGenerator<Feed> {
  const run: Run = { ...of, hasReplies: new Map(), forbidden: new Set() };
  yield ownPosts(run, { name: 'posts', what: 'your own threads', edge: 'me/threads', fields: postFields });
  yield ownPosts(run, { name: 'own-replies', what: 'your own replies', edge: 'me/replies', fields: replyFields });
  yield mentions(run);
  for (const post of await of.known.ownPosts(postLimit)) {
    if (idOf(post.id) === null) continue;
    const version = versionOf(post, run);
    if (version !== 'none') yield replies(run, post, version);
  }
}

/**
 * When the replies to a post are to be read again: with another number of replies. Where no number is known, each time while
 * the post is young, once when it is old, and never when it is said to have none.
 */
function versionOf({ id, at, replies }: KnownPost, { hasReplies, now }: Run): string | null {
  if (replies !== null) return replies === 0 ? 'none' : String(replies);
  if (hasReplies.get(id) === false) return 'none';
  return at !== null && Date.parse(at) < Date.parse(now()) - countsRise ? 'old' : null;
}

function feed(name: string, what: string, rest: Pick<Feed, 'version' | 'page'>): Feed {
  return { name, what, format: threadsApi, worstCost: 0, ...rest };
}

interface OwnList {
  readonly name: string;
  readonly what: string;
  readonly edge: string;
  readonly fields: string;
}

function ownPosts(run: Run, { name, what, edge, fields }: OwnList): Feed {
  return feed(name, what, {
    version: null,
    page: async (request) => {
      const answer = await list(run, { path: edge, fields, request });
      if (answer === null) return refusedPage(`Threads does not let this token read ${what}.`);
      for (const item of itemsOf(answer)) noteReplies(item, run);
      const page = pageOf(answer, { request, overlap: countsRise, now: run.now() });
      // One after the other: so many calls at once would be a burst.
      const counted: unknown[] = [];
      for (const item of listOf(answer.data)) counted.push(await withCounts(run, item));
      const gap = run.forbidden.has('insights') ? noInsights : null;
      return { ...page, answer: { ...answer, data: counted }, gap };
    },
  });
}

const noInsights =
  'Threads does not let this token read views and other counts (scope threads_manage_insights), so reach stays unknown.';

function noteReplies(item: Fields, { hasReplies }: Run): void {
  const [id, has] = [idOf(item.id), booleanOf(item.has_replies)];
  if (id !== null && has !== null) hasReplies.set(id, has);
}

/** A post with its counts, in the shape in which the API puts them into a post; without where they cannot be had. */
async function withCounts({ graph, forbidden }: Run, value: unknown): Promise<unknown> {
  const item = objectOf(value);
  const id = idOf(item?.id);
  if (item === null || id === null || item.media_type === 'REPOST_FACADE' || forbidden.has('insights')) return value;
  try {
    return { ...item, insights: await graph.get(`${id}/insights`, { metric: metrics }) };
  } catch (error) {
    if (error instanceof GraphError && error.isForbidden) forbidden.add('insights');
    else if (!isOfOnePost(error)) throw error;
    return value;
  }
}

/** Counts of one post that are refused cost no more than those counts. */
function isOfOnePost(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.gone || (error instanceof GraphError && error.code === 'refused');
}

function mentions(run: Run): Feed {
  return feed('mentions', 'mentions of you', {
    version: null,
    page: async (request) => {
      const answer = await list(run, { path: 'me/mentions', fields: replyFields, request });
      if (answer === null) return refusedPage(noMentions);
      return { ...pageOf(answer, { request, overlap, now: run.now() }), gap: someMentions };
    },
  });
}

const noMentions = 'Threads does not let this token read mentions (scope threads_manage_mentions): none were read.';
const someMentions =
  'Until Meta gives your app Advanced Access, Threads tells of mentions by testers of the app alone, and never of posts by private accounts.';

/** What was answered to a thread at all depths, or to a reply of one's own; the API has the first for threads alone. */
function replies(run: Run, { id, isReply }: KnownPost, version: string | null): Feed {
  const edge = isReply ? 'replies' : 'conversation';
  return feed(`replies:${id}`, 'replies to your posts', {
    version,
    page: async (request) => {
      if (run.forbidden.has('replies')) return refusedPage(noReplies);
      const answer = await list(run, { path: `${id}/${edge}`, fields: replyFields, request });
      if (answer === null) {
        run.forbidden.add('replies');
        return refusedPage(noReplies);
      }
      const page = pageOf(answer, { request, overlap, now: run.now() });
      // A conversation is not in the order of time: it is read whole.
      return { ...page, reached: false };
    },
  });
}

const noReplies = 'Threads does not let this token read replies (scope threads_read_replies): none were read.';

interface List {
  readonly path: string;
  readonly fields: string;
  readonly request: PageRequest;
}

/** One page of a list; `null` where the token lacks the scope for it. */
async function list({ graph }: Run, { path, fields, request }: List): Promise<Fields | null> {
  const limit = String(Math.max(1, Math.min(pageSize, request.most ?? pageSize)));
  try {
    const answer = await graph.get(path, { fields, limit, after: request.cursor });
    if (!Array.isArray(answer.data)) throw notUnderstood();
    return answer;
  } catch (error) {
    if (error instanceof GraphError && error.isForbidden) return null;
    throw error;
  }
}

function itemsOf(answer: Fields): readonly Fields[] {
  return objectsOf(answer.data).filter(isApiPost);
}

function refusedPage(gap: string): FeedPage {
  return { answer: { data: [] }, items: 0, cost: 0, newest: null, next: null, reached: false, gap };
}

interface PageFacts {
  readonly request: PageRequest;
  /** Milliseconds. */
  readonly overlap: number;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** A page of a list that is in the order of time, newest first. */
function pageOf(answer: Fields, { request, overlap, now }: PageFacts): FeedPage {
  const data = listOf(answer.data);
  const times = itemsOf(answer).flatMap(({ timestamp }) => parseApiTime(timestamp) ?? []);
  const newest = newestKey(times);
  const until = request.head === null ? Number.NEGATIVE_INFINITY : Date.parse(request.head) - overlap;
  return {
    answer,
    items: data.length,
    cost: 0,
    newest: newest !== null && newest > now ? now : newest,
    next: data.length === 0 ? null : nextOf(answer, request.cursor),
    reached: times.some((time) => Date.parse(time) < until),
    gap: null,
  };
}

/** Some lists have no `next`, and a cursor on their last page: an empty page ends them, or a cursor that leads to itself. */
function nextOf(answer: Fields, cursor: string | null): string | null {
  const after = textOf(objectOf(objectOf(answer.paging)?.cursors)?.after);
  return after === '' || after === cursor ? null : after;
}
