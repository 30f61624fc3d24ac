import type { Feed, FeedPage, PageRequest } from '../feed.ts';
import type { Params } from './fetch-fields.ts';
import {
  asFailure,
  type FeedsOf,
  feed,
  isRefusedWhole,
  pageOf,
  refusedWhole,
  searchReach,
  sizeOf,
  worstOfPage,
} from './fetch-page.ts';
import { worstOfPosts } from './fetch-prices.ts';
import { timeOfPostId } from './time.ts';

/** Own posts are read again as far back as search goes, for their counts tell where there is something new. */
export function postsFeed(of: FeedsOf): Feed {
  const list: List = { path: 'tweets', what: 'your own posts', depth: 3_200, isExpanded: false };
  return feed('posts', list.what, {
    version: null,
    worstCost: worstOfPage({ allAuthors: false }),
    wholeCost: worstOfPosts(list.depth, false),
    page: (request) => readList(of, list, { ...request, start: againFrom(request.head, of.now()) }),
  });
}

/** The start of the day from which posts are read again; `null`: the newest known is older, and tells where to stop. */
function againFrom(head: string | null, now: string): string | null {
  const day = new Date(Date.parse(now) - searchReach).toISOString().slice(0, 10);
  const known = head === null ? null : timeOfPostId(head);
  return known !== null && known > day ? `${day}T00:00:00Z` : null;
}

/** What others wrote: replies and quotes are among it where they name the account. */
export function mentionsFeed(of: FeedsOf): Feed {
  const { allAuthors: isExpanded } = of;
  const list: List = { path: 'mentions', what: 'mentions and replies', depth: 800, isExpanded };
  return feed('mentions', list.what, {
    version: null,
    worstCost: worstOfPage(of),
    wholeCost: worstOfPosts(list.depth, isExpanded),
    page: (request) => readList(of, list, { ...request, start: null }),
  });
}

interface List {
  readonly path: 'tweets' | 'mentions';
  readonly what: string;
  /** How many items back it goes. Source: X's documentation of the two endpoints. */
  readonly depth: number;
  readonly isExpanded: boolean;
}

interface ListRequest extends PageRequest {
  /** From when on, where that is not from what is known; ISO 8601 UTC, to the second. */
  readonly start: string | null;
}

/** The least that X lets a list be asked for. */
const leastOfList = 5;

/** A page of a list that ends at a depth: X does not say that it ended there, but how much was asked for tells. */
async function readList({ api, id }: FeedsOf, list: List, request: ListRequest): Promise<FeedPage> {
  const place = placeOf(request.cursor) ?? { asked: 0, start: request.start, token: null };
  const size = sizeOf(request.most, leastOfList, list.isExpanded);
  const range: Params = place.start === null ? { since_id: request.head } : { start_time: place.start };
  const params = { max_results: String(size), ...range, pagination_token: place.token };
  const wants = list.isExpanded ? 'expanded' : 'posts';
  const answer = await api.get(`/2/users/${id}/${list.path}`, params, wants).catch(asFailure);
  if (isRefusedWhole(answer)) throw refusedWhole(answer, list.what, false);
  const page = pageOf(answer);
  const asked = place.asked + size;
  if (page.next === null) return { ...page, gap: asked < list.depth ? null : depthWords(list, request.head) };
  // The same token again, or twice the pages there can be: a circle, which the same cursor says to whoever reads.
  const isCircle = page.next === place.token || asked > 2 * list.depth;
  return { ...page, next: isCircle ? request.cursor : cursorOf({ ...place, asked, token: page.next }) };
}

function depthWords({ depth, what }: List, head: string | null): string {
  const reach = `X gives the newest ${depth} of ${what} and no more`;
  return head === null
    ? `${reach}: what is older cannot be had this way.`
    : `${reach}, and about as many have come since the run before: some between may be missing. Run it more often.`;
}

/** Where a list goes on. */
interface Place {
  /** How many items were asked for before it. */
  readonly asked: number;
  readonly start: string | null;
  readonly token: string | null;
}

function cursorOf({ asked, start, token }: Place): string {
  return `${asked}~${start ?? ''}~${token ?? ''}`;
}

function placeOf(cursor: string | null): Place | null {
  const [, asked, start, token] = /^(\d{1,9})~([^~]*)~(.+)$/s.exec(cursor ?? '') ?? [];
  if (asked === undefined || start === undefined || token === undefined) return null;
  return { asked: Number(asked), start: start === '' ? null : start, token };
}
