import { ApiError, UsageError } from '../../errors.ts';
import type { Connection, ConnectRequest, Fetcher, Permission } from '../feed.ts';
import type { RateLimit } from '../http.ts';
import { type Fields, isObject, listOf, objectOf, stringOf, textOf } from '../loose.ts';
import { parseAddress, plainHost } from './address.ts';
import { type ApiAccount, accountOfApi } from './api-account.ts';
import { type Api, apiOf } from './fetch-api.ts';
import { mastodonFeeds } from './fetch-feeds.ts';
import { recheckPosts } from './fetch-recheck.ts';

const scopes = 'read:accounts read:notifications read:statuses';

/** A server of Mastodon, or one that speaks as it does: Pleroma, Akkoma, GoToSocial and others. */
export const mastodonFetcher: Fetcher = {
  platform: 'mastodon',
  variable: 'XHEALTH_MASTODON_TOKEN',
  secretWords: `an access token of your account. On your server: Preferences > Development > New application, with the scopes ${scopes}`,
  defaultServer: null,
  rateLimit: mastodonRateLimit,
  preview: null,
  connect,
};

/** The reset is a time with six decimals on Mastodon and GoToSocial; some write seconds or milliseconds since 1970. */
function mastodonRateLimit(headers: Readonly<Record<string, string>>): RateLimit | null {
  const { 'x-ratelimit-remaining': left, 'x-ratelimit-reset': reset } = headers;
  if (left === undefined || reset === undefined || !/^\d{1,9}$/.test(left)) return null;
  const resetAt = /^\d+$/.test(reset) ? Number(reset) * (reset.length > 11 ? 1 : 1_000) : Date.parse(reset);
  return Number.isNaN(resetAt) ? null : { remaining: Number(left), resetAt };
}

async function connect(request: ConnectRequest): Promise<Connection> {
  const server = serverOf(request);
  const api = apiOf(server, request);
  const { record, own } = await ownAccount(api);
  checkAccount(request.account, own);
  const { mayWrite, permissions } = tokenOf(api, String(record.id));
  return {
    account: { ...own.account, snapshotAt: request.now() },
    server,
    expiresAt: null,
    permissions: async () => [...(await permissions()), ...(await mayWrite())],
    feeds: (known) => mastodonFeeds({ api, accountId: String(record.id), now: request.now, known }),
    recheckSize: 20,
    recheckCost: 0,
    recheck: (posts) => recheckPosts(api, String(record.id), posts),
  };
}

/** `--server`, or the host of the account. */
function serverOf({ server, account }: ConnectRequest): string {
  if (server !== null) return new URL(server).origin;
  const at = account?.lastIndexOf('@') ?? -1;
  const host = account === null || at < 1 ? null : plainHost(account.slice(at + 1));
  if (host !== null) return `https://${host}`;
  throw new UsageError('Which server is the account on?', {
    code: 'server-needed',
    hint: 'Name it: xhealth fetch mastodon name@social.example, or --server https://social.example.',
  });
}

async function ownAccount(api: Api): Promise<{ readonly record: Fields; readonly own: ApiAccount }> {
  try {
    const { body } = await api.get('/api/v1/accounts/verify_credentials');
    const record = objectOf(body);
    const own = record === null ? null : accountOfApi(record);
    if (record !== null && own !== null && stringOf(record.id) !== null) return { record, own };
  } catch (error) {
    throw error instanceof ApiError ? explained(error, api.server) : error;
  }
  throw notMastodon(api.server);
}

function explained(error: ApiError, server: string): ApiError {
  if (error.gone || error.code === 'answer-not-json') return notMastodon(server, error);
  // What a token of an application alone gets: it has no account.
  if (error.status !== 422) return error;
  return new ApiError(`${server} says that the token belongs to no account.`, {
    code: 'token-refused',
    status: error.status,
    hint: 'Copy "Your access token" of the application, not its client key or secret.',
    cause: error,
  });
}

function notMastodon(server: string, cause?: unknown): ApiError {
  return new ApiError(`${server} does not answer as a Mastodon server does.`, {
    code: 'not-a-server',
    status: null,
    hint: 'Check --server: it is the address your server has in a browser, such as https://social.example.',
    cause,
  });
}

function checkAccount(asked: string | null, { ref }: ApiAccount): void {
  if (asked === null) return;
  const name = asked.trim().replace(/^@/, '').toLowerCase();
  // The host typed may be the one it is reached by, not the one it goes by.
  const wanted = parseAddress(name, 'any.example')?.handle?.split('@')[0];
  if (ref.handle?.split('@')[0] === wanted) return;
  throw new UsageError(`The token is that of ${ref.handle}, not of ${asked}.`, {
    code: 'account-differs',
    hint: "A server tells an account's mentions to its own token alone: use a token of that account, or leave the account out.",
  });
}

function tokenOf(api: Api, accountId: string) {
  async function may(what: string, path: string, scope: string): Promise<Permission> {
    const { status } = await api.get(path, [400, 403, 404, 422]);
    const allowed = status >= 200 && status < 300;
    return { what, allowed, detail: allowed ? null : `needs the scope ${scope}` };
  }
  return {
    permissions: async (): Promise<readonly Permission[]> => [
      { what: 'read the account', allowed: true, detail: null },
      await may(
        'read its posts and replies to them',
        `/api/v1/accounts/${accountId}/statuses?limit=1`,
        'read:statuses',
      ),
      await may('read mentions, replies and quotes', '/api/v1/notifications?limit=1', 'read:notifications'),
      await may('look posts up again (--recheck)', `/api/v2/search?q=${accountId}&limit=1`, 'read:search'),
      await may(
        'tell a deleted post from one that a block hides (--recheck)',
        `/api/v1/accounts/relationships?id[]=${accountId}`,
        'read:follows',
      ),
    ],
    /** Servers from 4.3 on say what the application may do. */
    async mayWrite(): Promise<readonly Permission[]> {
      const { body } = await api.get('/api/v1/apps/verify_credentials', [400, 401, 403, 404, 422]);
      const given = isObject(body) ? listOf(body.scopes).flatMap((scope) => textOf(scope) ?? []) : [];
      const more = given.filter((scope) => !scope.startsWith('read') && scope !== 'profile');
      if (more.length === 0) return [];
      const detail = `it has ${more.join(', ')}, which is never used here: a token that may read alone is safer`;
      return [{ what: 'do more than read', allowed: true, detail }];
    },
  };
}
