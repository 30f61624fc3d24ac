import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { contentsOf } from '../../support/cache-contents.ts';
import { fetchOnce } from '../../support/fetch-run.ts';
import { apiAccount, apiStatus, ownStatus } from '../../support/mastodon-samples.ts';
import { mastodonToken } from '../../support/mastodon-server.ts';
import { type ReplayAnswer, type ReplayRequest, type ReplayServer, replayServer } from '../../support/replay-server.ts';
import { testFolder } from '../../support/run-cli.ts';

/*
 * Servers that speak as Mastodon does, and differ where such servers do: in the form of ids, in what they know of
 * `/api/v1/notifications`, in headers, in fields that are missing or come on top.
 */

const folder = testFolder();
const now = '2026-06-01T12:00:00.000Z';
const servers: ReplayServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

interface Manner {
  /** The server's own number of a post, and of a notification. */
  readonly statusId: (number: number) => string;
  readonly notificationId: (number: number) => string;
  /** The address of a post. */
  readonly uri: (host: string, number: number) => string;
  /** What it does with kinds it is asked for. */
  readonly kinds: 'takes' | 'ignores' | 'refuses';
  readonly hasLink: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Fields of its own in posts, and those it lacks. */
  readonly status: Readonly<Record<string, unknown>>;
}

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const manners: Readonly<Record<string, Manner>> = {
  'ULIDs, resets in seconds, no kinds refused': {
    statusId: (number) => `01HW${digits.charAt(number >> 5)}${digits.charAt(number & 31)}AAAAAAAAAAAAAAAAAAAA`,
    notificationId: (number) => `01HZ${digits.charAt(number >> 5)}${digits.charAt(number & 31)}BBBBBBBBBBBBBBBBBBBB`,
    uri: (host, number) => `https://${host}/users/x/statuses/01HW${number}`,
    kinds: 'takes',
    hasLink: true,
    headers: { 'x-ratelimit-remaining': '120', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1_000) + 60) },
    status: { interaction_policy: { can_reply: { always: ['public'] } }, text: 'lanes', edited_at: null },
  },
  'flakes, objects for addresses, kinds of its own, no header at all': {
    statusId: (number) => `AhQz9bK${String(number).padStart(3, '0')}tVxR2mNq`,
    notificationId: (number) => String(40 + number),
    uri: (host, number) => `https://${host}/objects/9f3c21aa-0000-4000-8000-${String(number).padStart(12, '0')}`,
    kinds: 'ignores',
    hasLink: false,
    headers: {},
    status: {
      pleroma: { content: { 'text/plain': 'lanes' }, local: true, thread_muted: false },
      akkoma: { source: null },
      language: undefined,
      card: undefined,
      emojis: undefined,
    },
  },
  'kinds that are refused, resets in milliseconds': {
    statusId: (number) => `1110000000000${1000 + number}`,
    notificationId: (number) => String(900 + number),
    uri: (host, number) => `https://${host}/users/x/statuses/1110000000000${1000 + number}`,
    kinds: 'refuses',
    hasLink: true,
    headers: { 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': String(Date.now() + 60_000) },
    status: { replies_count: 0, quotes_count: 3, quote_approval: null },
  },
};

const count = 50;
const size = 20;

interface Item {
  readonly id: string;
}

function isRefused({ kinds }: Manner, { url }: ReplayRequest): boolean {
  return kinds === 'refuses' && (url.searchParams.has('types[]') || url.searchParams.has('include_filtered'));
}

/** Items older than one and newer than another, newest first. */
function pageFrom(items: readonly Item[], query: URLSearchParams): readonly Item[] {
  const placeOf = (id: string | null) => items.findIndex((item) => item.id === id);
  const start = placeOf(query.get('max_id')) + 1;
  const known = placeOf(query.get('since_id'));
  return items.slice(start, Math.min(start + size, known < 0 ? items.length : known));
}

async function serverOf(manner: Manner): Promise<ReplayServer> {
  const post = (number: number, part: Readonly<Record<string, unknown>> = {}) =>
    apiStatus(number, {
      ...manner.status,
      id: manner.statusId(number),
      uri: manner.uri('other.example', number),
      ...part,
    });
  const own = ownStatus(1, {
    ...manner.status,
    id: manner.statusId(1),
    uri: manner.uri('social.example', 1),
    replies_count: 1,
  });
  const mentions = Array.from({ length: count }, (_, index) => {
    const number = 10 + count - index;
    return {
      id: manner.notificationId(number),
      type: 'mention',
      created_at: '2026-05-02T10:00:01.000Z',
      account: apiAccount('bo@other.example'),
      status: post(number),
    };
  });
  // Kinds nobody asked for, some of them with a post.
  const others = [
    {
      id: manner.notificationId(61),
      type: 'pleroma:emoji_reaction',
      emoji: '🌿',
      account: apiAccount('cy@other.example'),
      status: own,
    },
    { id: manner.notificationId(62), type: 'follow', account: apiAccount('cy@other.example'), status: null },
    { id: manner.notificationId(63), type: 'pleroma:report', account: apiAccount('cy@other.example') },
  ];
  const all = manner.kinds === 'ignores' ? [...others, ...mentions] : mentions;
  const answered = (answer: ReplayAnswer): ReplayAnswer => ({
    ...answer,
    headers: { ...manner.headers, ...answer.headers },
  });
  const listed = (items: readonly Item[]) => (request: ReplayRequest) => {
    if (isRefused(manner, request)) return answered({ status: 422, body: { error: 'Unknown parameter' } });
    const page = pageFrom(items, request.url.searchParams);
    const link = `<https://social.example/api?max_id=${page.at(-1)?.id}>; rel="next"`;
    return answered({ body: page, ...(manner.hasLink && page.length === size ? { headers: { link } } : {}) });
  };
  const reply = post(5, {
    account: apiAccount('cy@other.example'),
    mentions: [],
    in_reply_to_id: manner.statusId(1),
    in_reply_to_account_id: apiAccount('ada').id,
  });
  const me = apiAccount('ada');
  const server = await replayServer({
    'GET /api/v1/accounts/verify_credentials': () => answered({ body: { ...me, pleroma: { is_admin: false } } }),
    [`GET /api/v1/accounts/${me.id}/statuses`]: listed([own as Item]),
    'GET /api/v1/notifications': listed(all),
    'GET /api/v1/statuses/:id/context': () => answered({ body: { ancestors: [], descendants: [reply] } }),
  });
  servers.push(server);
  return server;
}

describe('a server with', () => {
  it.each(Object.keys(manners))('[I] %s gives all mentions and replies, and the second time nothing', async (name) => {
    const server = await serverOf(manners[name] as Manner);
    const place = {
      platform: 'mastodon',
      server: server.url,
      secret: mastodonToken,
      cache: join(folder, `${name.slice(0, 5)}.sqlite`),
      now,
    } as const;

    const first = await fetchOnce(place);

    expect(first).toMatchObject({ upToDate: true, failures: [], slept: [] });
    expect(first.feeds.reduce((sum, { news }) => sum + news, 0)).toBe(count + 2);
    const { posts = [] } = await contentsOf(place.cache);
    const byOthers = posts.filter((row) => (row as { readonly author: string }).author !== 'ada@social.example');
    expect(byOthers).toHaveLength(count + 1);
    const before = server.asked.length;
    const second = await fetchOnce(place);
    expect(second.feeds.every(({ news }) => news === 0)).toBe(true);
    expect(server.asked.length - before).toBeLessThanOrEqual(7);
    expect((await contentsOf(place.cache)).posts).toEqual(posts);
  });

  it('[I] kinds that are refused is said to hold back what it filtered', async () => {
    const server = await serverOf(manners['kinds that are refused, resets in milliseconds'] as Manner);
    const { gaps } = await fetchOnce({
      platform: 'mastodon',
      server: server.url,
      secret: mastodonToken,
      cache: join(folder, 'gap.sqlite'),
      now,
    });
    expect(gaps).toEqual([expect.stringContaining('does not give notifications it filtered')]);
  });
});
