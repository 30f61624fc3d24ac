import { ApiError, UsageError } from '../../errors.ts';
import type { Account } from '../../model/account.ts';
import type { Connection, ConnectRequest, Feed, Fetcher, PageRequest, Permission } from '../feed.ts';
import { newestKey } from '../feed.ts';
import { booleanOf, objectOf, stringOf } from '../loose.ts';
import { tiktokApi } from './api.ts';
import { accountOfApiUser, timeOfVideo, userIn, videosIn } from './api-item.ts';
import { noScope, notUnderstood, type TiktokApi, tiktokApiOf } from './fetch-api.ts';
import { webHandle } from './web-parts.ts';

const ownServer = 'https://open.tiktokapis.com';

/** TikTok's Display API, entered with a token of an app of one's own. It has no comments. */
export const tiktokFetcher: Fetcher = {
  platform: 'tiktok',
  variable: 'XHEALTH_TIKTOK_TOKEN',
  secretWords:
    'an access token of an app that TikTok approved for Login Kit and the Display API, with the scopes user.info.basic, user.info.profile, user.info.stats and video.list. It lasts 24 hours',
  defaultServer: ownServer,
  // TikTok allows 600 calls a minute, and writes nothing of it into its headers.
  rateLimit: () => null,
  preview: null,
  connect,
};

const profilePath = '/v2/user/info/';
const videosPath = '/v2/video/list/';

/** Fields of an account by the scope they take; the first is asked for alone where the others are refused. */
const userFields: Readonly<Record<string, readonly string[]>> = {
  'user.info.basic': ['open_id', 'avatar_url', 'display_name'],
  'user.info.profile': ['username', 'bio_description', 'is_verified'],
  'user.info.stats': ['follower_count', 'following_count', 'video_count'],
};

const videoFields = [
  'id',
  'title',
  'video_description',
  'create_time',
  'share_url',
  'duration',
  'like_count',
  'comment_count',
  'share_count',
  'view_count',
];

/** The most that a page gives. */
const pageSize = 20;

/** Videos are read again for this long: their counts still rise. Milliseconds. */
const countsRise = 30 * 86_400_000;

async function connect(request: ConnectRequest): Promise<Connection> {
  const server = (request.server ?? ownServer).replace(/\/+$/, '');
  const api = tiktokApiOf(server, request);
  const { account, scopes } = await entered(api, request.account);
  return {
    account: { ...account, snapshotAt: request.now() },
    server,
    permissions: () => permissionsOf(api, scopes),
    expiresAt: null,
    lifetime: 'TikTok ends a token 24 hours after it gave it, and xhealth does not renew it: in cron, renew it first.',
    feeds: () => feedsOf(api, request.now),
    recheckSize: pageSize,
    recheckCost: 0,
    // Nothing of others comes by this API, so there is nothing of theirs that it could be asked about.
    recheck: (posts) => Promise.resolve(new Map(posts.map(({ id }) => [id, 'unknown']))),
  };
}

interface Entered {
  readonly account: Account;
  /** Those of `userFields` that the token has. */
  readonly scopes: ReadonlySet<string>;
}

async function entered(api: TiktokApi, typed: string | null): Promise<Entered> {
  const scopes = new Set<string>();
  let user: Readonly<Record<string, unknown>> = {};
  for (const [scope, fields] of Object.entries(userFields)) {
    const found = await unlessForbidden(
      api.call(profilePath, ['open_id', ...fields.filter((name) => name !== 'open_id')]),
    );
    if (found === null) continue;
    scopes.add(scope);
    const part = userIn(found);
    if (part === null) throw notUnderstood(profilePath);
    user = { ...user, ...part };
  }
  if (scopes.size === 0) throw noScope(profilePath);
  return { account: accountOf(user, typed), scopes };
}

/** `null` where the token lacks a scope. */
async function unlessForbidden<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'no-scope') return null;
    throw error;
  }
}

function accountOf(user: Readonly<Record<string, unknown>>, typed: string | null): Account {
  const account = accountOfApiUser(user, webHandle(typed));
  if (account === null) {
    throw new UsageError(
      'The token may not read the name of its account (scope user.info.profile): name the account.',
      {
        code: 'account-needed',
        hint: 'For example: xhealth fetch tiktok yourhandle --token-file tiktok-token.txt',
      },
    );
  }
  if (typed === null || typed.replace(/^@/, '').toLowerCase() === account.handle?.toLowerCase()) return account;
  throw new UsageError(`This token is of ${account.handle}, not of ${typed}.`, {
    code: 'other-account',
    hint: 'Leave the account out, or use a token made by the account itself.',
  });
}

async function* feedsOf(api: TiktokApi, now: () => string): AsyncGenerator<Feed> {
  yield {
    name: 'videos',
    what: 'your own videos',
    format: tiktokApi,
    version: null,
    worstCost: 0,
    page: (request) => videosPage(api, request, now()),
  };
}

const noComments =
  'TikTok gives no comments by its API, only how many there are: what others wrote to you is not in what was fetched.';

/** A page of videos, newest first; its cursor is a time in milliseconds. */
async function videosPage(api: TiktokApi, { cursor, head, most }: PageRequest, now: string) {
  const count = Math.max(1, Math.min(pageSize, most ?? pageSize));
  const from = cursor === null || !/^\d{1,15}$/.test(cursor) ? {} : { cursor: Number(cursor) };
  const answer = await api.call(videosPath, videoFields, { max_count: count, ...from });
  const videos = videosIn(answer);
  if (videos === null) throw notUnderstood(videosPath);
  const times = videos.flatMap((video) => timeOfVideo(video) ?? []);
  const newest = newestKey(times);
  const until = head === null ? Number.NEGATIVE_INFINITY : Date.parse(head) - countsRise;
  const data = objectOf(answer.data);
  return {
    answer,
    items: videos.length,
    cost: 0,
    // From a time in the future on nothing would be new before it has come.
    newest: newest !== null && newest > now ? now : newest,
    next: booleanOf(data?.has_more) === true ? stringOf(data?.cursor) : null,
    reached: times.some((time) => Date.parse(time) < until),
    gap: noComments,
  };
}

async function permissionsOf(api: TiktokApi, scopes: ReadonlySet<string>): Promise<readonly Permission[]> {
  const may = (what: string, scope: string, allowed: boolean): Permission => ({
    what,
    allowed,
    detail: allowed ? null : `needs the scope ${scope}`,
  });
  const videos = await unlessForbidden(api.call(videosPath, ['id'], { max_count: 1 }));
  return [
    may('tell which account it is of', 'user.info.profile', scopes.has('user.info.profile')),
    may('read how many follow it', 'user.info.stats', scopes.has('user.info.stats')),
    may('read your own videos with views, likes, and how many comments and shares', 'video.list', videos !== null),
    { what: 'read comments', allowed: false, detail: 'no scope of this API lets anybody' },
  ];
}
