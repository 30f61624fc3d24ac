import { apiAccount, apiStatus, notification, ownStatus } from './mastodon-samples.ts';
import type { ReplayAnswer, ReplayRequest, ReplayRoutes } from './replay-server.ts';

export const mastodonToken = 'a-token-nobody-may-see-0123456789';

/** The number the server itself has for the owner. */
const ownId = String(apiAccount('ada').id);

interface Item {
  readonly id: string;
}

export interface MastodonWorld {
  /** Newest first. */
  readonly notifications: readonly Item[];
  readonly statuses: readonly Item[];
  /** Size of a page, whatever is asked for. */
  readonly pageSize?: number;
  readonly routes?: ReplayRoutes;
}

/** So many mentions by different accounts, newest first. */
export function mentions(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const at = new Date(Date.UTC(2026, 4, 1) + number * 60_000).toISOString();
    const account = apiAccount(`bo${number % 97}@other.example`, { id: `88${number % 97}` });
    const status = apiStatus(number, { created_at: at, account });
    return notification(number, { id: String(10_000 + number), created_at: at, account, status });
  });
}

/** So many own posts, newest first, none with replies. */
export function ownStatuses(count: number, part: Readonly<Record<string, unknown>> = {}): Item[] {
  return Array.from({ length: count }, (_, index) => {
    const number = 5_000 + count - index;
    const at = new Date(Date.UTC(2026, 3, 1) + number * 60_000).toISOString();
    return ownStatus(number, { created_at: at, replies_count: 0, ...part });
  });
}

/** Routes of a server of Mastodon, as documented: pages by `max_id` and `since_id`, a `Link` header, limits in six decimals. */
export function mastodonRoutes(world: MastodonWorld): ReplayRoutes {
  const size = world.pageSize ?? 40;
  return {
    'GET /api/v1/accounts/verify_credentials': (request) =>
      guarded(request, () => ({ body: { ...apiAccount('ada'), source: { note: '' } } })),
    [`GET /api/v1/accounts/${ownId}/statuses`]: (request) =>
      guarded(request, () => paged(request, world.statuses, size)),
    'GET /api/v1/notifications': (request) => guarded(request, () => paged(request, world.notifications, size)),
    ...world.routes,
  };
}

function guarded({ headers }: ReplayRequest, answer: () => ReplayAnswer): ReplayAnswer {
  if (headers.authorization === `Bearer ${mastodonToken}`) return answer();
  return { status: 401, body: { error: 'The access token is invalid' } };
}

function older(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

function paged({ url, headers }: ReplayRequest, items: readonly Item[], size: number): ReplayAnswer {
  const max = url.searchParams.get('max_id');
  const since = url.searchParams.get('since_id');
  const found = items
    .filter(({ id }) => (max === null || older(id, max)) && (since === null || older(since, id)))
    .slice(0, size);
  const last = found.at(-1)?.id;
  const own = `http://${headers.host}${url.pathname}`;
  const prev = `<${own}?min_id=${found[0]?.id}>; rel="prev"`;
  const link = found.length === size ? `<${own}?max_id=${last}>; rel="next", ${prev}` : prev;
  return {
    body: found,
    headers: {
      'x-ratelimit-limit': '300',
      'x-ratelimit-remaining': '299',
      'x-ratelimit-reset': new Date(Date.now() + 300_000).toISOString().replace('Z', '123Z'),
      ...(found.length > 0 ? { link } : {}),
    },
  };
}
