import type { Fields } from '../../src/sources/loose.ts';
import type { ReplayAnswer, ReplayRequest, ReplayRoutes } from './replay-server.ts';

/** The id X gives to what is written at a time: its clock begins on 4 November 2010. */
export function idAt(time: string, number = 0): string {
  return String(((BigInt(Date.parse(time)) - 1_288_834_974_657n) << 22n) + BigInt(number));
}

export const maya = {
  id: '1500000000000000001',
  username: 'maya_example',
  name: 'Maya Example',
  description: 'Lanes and trees.',
  created_at: '2013-04-08T19:34:32.000Z',
  public_metrics: { followers_count: 1200, following_count: 3, tweet_count: 456 },
};

/** A post by somebody else that answers one of Maya's. */
export function replyAt(time: string, part: Fields = {}): Fields & { readonly id: string } {
  const id = typeof part.id === 'string' ? part.id : idAt(time);
  return {
    text: `@maya_example thank you for the map of the trees, it helped us a lot (${time})`,
    author_id: '1600000000000000003',
    created_at: time,
    conversation_id: '1990000000000000000',
    in_reply_to_user_id: maya.id,
    edit_history_tweet_ids: [id],
    public_metrics: { retweet_count: 0, reply_count: 0, like_count: 1, quote_count: 0, impression_count: 9 },
    ...part,
    id,
  };
}

/** One of Maya's own. */
export function ownAt(time: string, counts: Fields = {}): Fields & { readonly id: string } {
  const post = replyAt(time, { text: 'The lanes stay open.', author_id: maya.id, in_reply_to_user_id: undefined });
  return { ...post, conversation_id: post.id, public_metrics: { retweet_count: 1, impression_count: 500, ...counts } };
}

/** What X says of a thing it does not give, among the errors of an answer of 200. */
export function errorAbout(id: string, kind: 'gone' | 'suspended' | 'private'): Fields {
  const base = { value: id, resource_id: id, parameter: 'ids', resource_type: 'tweet', status: null };
  const problem = (name: string) => `https://api.x.com/2/problems/${name}`;
  if (kind === 'private') {
    const detail = `Sorry, you are not authorized to see the Tweet with ids: [${id}].`;
    return { ...base, title: 'Authorization Error', detail, type: problem('not-authorized-for-resource') };
  }
  const isSuspended = kind === 'suspended';
  const detail = isSuspended ? `User has been suspended: [${id}].` : `Could not find tweet with ids: [${id}].`;
  return { ...base, title: isSuspended ? 'Forbidden' : 'Not Found Error', detail, type: problem('resource-not-found') };
}

export const appOnly = {
  title: 'Unsupported Authentication',
  detail: 'Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.',
  type: 'https://api.x.com/2/problems/unsupported-authentication',
  status: 403,
};

interface XServer {
  readonly secret: string;
  /** Newest first. */
  readonly own: readonly (Fields & { readonly id: string })[];
  readonly mentions: readonly (Fields & { readonly id: string })[];
  /** What searches find, by their query. */
  readonly found?: (query: string) => readonly (Fields & { readonly id: string })[];
  readonly quotes?: Readonly<Record<string, readonly (Fields & { readonly id: string })[]>>;
  readonly users?: (ids: readonly string[]) => Fields;
  readonly tweets?: (ids: readonly string[]) => Fields;
  /** Whether the token is that of an app. */
  readonly isApp?: boolean;
  /** Clock of the server, ISO 8601 UTC. */
  readonly now?: string;
}

/** Behaves as X's documentation says: newest first, `since_id` excluded, 800 mentions and no more, seven days of search. */
export function xRoutes(server: XServer): ReplayRoutes {
  const {
    secret,
    own,
    mentions,
    found = () => [],
    quotes = {},
    isApp = false,
    now = '2026-11-20T12:00:00.000Z',
  } = server;
  const guarded = (answer: (request: ReplayRequest) => ReplayAnswer) => (request: ReplayRequest) =>
    request.headers.authorization === `Bearer ${secret}`
      ? answer(request)
      : { status: 401, body: { title: 'Unauthorized', detail: 'Unauthorized', type: 'about:blank', status: 401 } };
  const listed = (list: readonly (Fields & { readonly id: string })[], depth: number) => (request: ReplayRequest) =>
    pageFrom(list.slice(0, depth), request.url.searchParams, now);
  const ids = ({ url }: ReplayRequest) => (url.searchParams.get('ids') ?? '').split(',');
  return {
    'GET /2/users/me': guarded(() => (isApp ? { status: 403, body: appOnly } : { body: { data: maya } })),
    'GET /2/users/by/username/:name': guarded(({ params }) =>
      params.name?.toLowerCase() === maya.username
        ? { body: { data: maya } }
        : { body: { errors: [errorAbout(params.name ?? '', 'gone')] } },
    ),
    'GET /2/users/:id/tweets': guarded(listed(own, 3_200)),
    'GET /2/users/:id/mentions': guarded(listed(mentions, 800)),
    'GET /2/tweets/search/recent': guarded((request) => {
      const { searchParams } = request.url;
      const since = searchParams.get('since_id');
      const oldest = idAt(new Date(Date.parse(now) - 7 * 86_400_000).toISOString());
      if (since !== null && BigInt(since) < BigInt(oldest)) return invalid('since_id', "'since_id' is too old");
      return listed(found(searchParams.get('query') ?? ''), Number.POSITIVE_INFINITY)(request);
    }),
    'GET /2/tweets/:id/quote_tweets': guarded((request) =>
      listed(quotes[request.params.id ?? ''] ?? [], 1_000)(request),
    ),
    'GET /2/users': guarded((request) => ({ body: server.users?.(ids(request)) ?? { data: [] } })),
    'GET /2/tweets': guarded((request) => ({ body: server.tweets?.(ids(request)) ?? { data: [] } })),
  };
}

function invalid(parameter: string, message: string): ReplayAnswer {
  const type = 'https://api.x.com/2/problems/invalid-request';
  const errors = [{ parameters: { [parameter]: ['x'] }, message }];
  return { status: 400, body: { errors, title: 'Invalid Request', detail: 'One or more parameters are wrong.', type } };
}

function pageFrom(
  list: readonly (Fields & { readonly id: string })[],
  query: URLSearchParams,
  now: string,
): ReplayAnswer {
  const size = Number(query.get('max_results'));
  const since = query.get('since_id') ?? (query.has('start_time') ? idAt(query.get('start_time') ?? now) : '0');
  const range = list.filter(({ id }) => BigInt(id) > BigInt(since));
  const from = Number((query.get('pagination_token') ?? query.get('next_token') ?? 't0').slice(1));
  const data = range.slice(from, from + size);
  const next = from + size < range.length ? { next_token: `t${from + size}` } : {};
  const meta = { result_count: data.length, ...next, newest_id: data[0]?.id, oldest_id: data.at(-1)?.id };
  // An empty list has no `data` at all.
  return { body: data.length === 0 ? { meta: { result_count: 0, ...next } } : { data, meta } };
}
