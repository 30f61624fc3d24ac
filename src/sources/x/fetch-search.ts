import { ApiError } from '../../errors.ts';
import { compareKeys, type Feed, type FeedPage, type KnownPost, type PageRequest } from '../feed.ts';
import {
  asFailure,
  type FeedsOf,
  feed,
  idsOf,
  isRefusedWhole,
  pageOf,
  refusedWhole,
  searchReach,
  sizeOf,
  worstOfPage,
} from './fetch-page.ts';
import { idOf } from './id.ts';
import { timeOfPostId } from './time.ts';

/** X refuses an id that is older than its search goes back; an hour is left for clocks that differ. */
const margin = 3_600_000;

/** The least that X lets a search, or the quotes of a post, be asked for. */
const leastOfSearch = 10;

/** Own posts that are looked at for what was written about them, newest first: more than a month of anybody's. */
const postLimit = 3_200;

/** Quotes are asked for the most quoted posts of so many days, and replies for the most answered that search reaches. */
const quotedDays = 30;
const quotedPosts = 50;
const answeredPosts = 100;

const dayMs = 86_400_000;

/** What names the account or answers it, of the last seven days: the list of mentions does not promise all of it. */
export function searchFeed(of: FeedsOf): Feed {
  const what = 'what search finds';
  return feed('search', what, {
    version: null,
    worstCost: worstOfPage(of),
    page: (request) =>
      search(of, { query: `(@${of.handle} OR to:${of.handle}) -from:${of.handle}`, what, request, told: true }),
  });
}

/** Quotes of own posts and replies deep below them, which need not name the account. */
export async function* aroundPosts(of: FeedsOf): AsyncGenerator<Feed> {
  const posts = (await of.known.ownPosts(postLimit)).filter(({ id }) => idOf(id) !== null);
  for (const post of most(posts, 'quotes', { within: quotedDays * dayMs, limit: quotedPosts, now: of.now() }))
    yield quotes(of, post);
  const roots = posts.filter(({ isReply }) => !isReply);
  for (const post of most(roots, 'replies', { within: searchReach, limit: answeredPosts, now: of.now() }))
    yield conversation(of, post);
}

interface Choice {
  /** Milliseconds before now. */
  readonly within: number;
  readonly limit: number;
  readonly now: string;
}

/** Posts of late with a count above 0, those with the highest first. */
function most(
  posts: readonly KnownPost[],
  count: 'quotes' | 'replies',
  { within, limit, now }: Choice,
): readonly KnownPost[] {
  const from = Date.parse(now) - within;
  return posts
    .filter((post) => (post[count] ?? 0) > 0 && post.at !== null && Date.parse(post.at) >= from)
    .sort((a, b) => (b[count] ?? 0) - (a[count] ?? 0))
    .slice(0, limit);
}

function quotes({ api, allAuthors }: FeedsOf, { id, quotes: count }: KnownPost): Feed {
  const what = 'quotes of your posts';
  return feed(`quotes:${id}`, what, {
    version: String(count),
    worstCost: worstOfPage({ allAuthors }),
    async page({ cursor, head, most: wanted }) {
      const params = { max_results: String(sizeOf(wanted, leastOfSearch, allAuthors)), pagination_token: cursor };
      const answer = await api.get(`/2/tweets/${id}/quote_tweets`, params, allAuthors ? 'expanded' : 'posts');
      if (isRefusedWhole(answer)) throw refusedWhole(answer, what, true);
      const page = pageOf(answer);
      const reached = head !== null && idsOf(answer).some((each) => compareKeys(each, head) <= 0);
      return { ...page, reached };
    },
  });
}

/** Direct replies name the account or answer it, and came by search: what is deeper and does not is left. */
function conversation(of: FeedsOf, { id, replies }: KnownPost): Feed {
  const what = 'replies deep below your posts';
  const query = `conversation_id:${id} -from:${of.handle} -to:${of.handle} -@${of.handle}`;
  return feed(`replies:${id}`, what, {
    version: String(replies),
    worstCost: worstOfPage(of),
    page: (request) => search(of, { query, what, request, told: false }),
  });
}

interface Search {
  readonly query: string;
  readonly what: string;
  readonly request: PageRequest;
  /** Whether to tell that days may lie between what was known and what search reaches. */
  readonly told: boolean;
}

async function search({ api, now, allAuthors }: FeedsOf, { query, what, request, told }: Search): Promise<FeedPage> {
  const { cursor, head, most: wanted } = request;
  const oldest = new Date(Date.parse(now()) - searchReach + margin).toISOString();
  const known = head === null ? null : timeOfPostId(head);
  const isWithin = known !== null && known > oldest;
  const max = String(sizeOf(wanted, leastOfSearch, allAuthors));
  const ask = (since: string | null) => {
    const params = { query, max_results: max, since_id: since, next_token: cursor };
    return api.get('/2/tweets/search/recent', params, allAuthors ? 'expanded' : 'posts');
  };
  let isKnown = isWithin;
  const answer = await ask(isWithin ? head : null)
    .catch((error: unknown) => {
      if (!isWithin || !isTooOld(error)) throw error;
      isKnown = false;
      return ask(null);
    })
    .catch(asFailure);
  if (isRefusedWhole(answer)) throw refusedWhole(answer, what, false);
  return { ...pageOf(answer), gap: head === null || isKnown || !told ? null : holeWords(known, oldest) };
}

/** X's clock is another than ours: what is known is older than its search goes back. Being told so is free. */
function isTooOld(error: unknown): boolean {
  return error instanceof ApiError && error.status === 400;
}

/** Whether there was a run in between is not known here. */
function holeWords(known: string | null, oldest: string): string {
  const from = known === null ? 'long ago' : known.slice(0, 10);
  const until = known !== null && known > oldest ? known : oldest;
  return (
    `X's search goes back seven days, and the newest it had found before is of ${from}: if it was not run in between, ` +
    `what answers you without naming you may be missing until ${until.slice(0, 10)}.`
  );
}
