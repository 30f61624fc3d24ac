import { ApiError, UsageError } from '../../errors.ts';
import { type Account, bareAccount } from '../../model/account.ts';
import type { Connection, ConnectRequest, Fetcher, Permission, Preview, PreviewRequest, Purse } from '../feed.ts';
import type { RateLimit } from '../http.ts';
import { type Fields, isObject, objectOf, objectsOf } from '../loose.ts';
import { notUnderstood, type XApi, xApiOf } from './fetch-api.ts';
import { feedsOf } from './fetch-feeds.ts';
import { askings } from './fetch-fields.ts';
import { pageSize, stateOfError } from './fetch-page.ts';
import { costOf, worstOfPosts, xPrices } from './fetch-prices.ts';
import { recheckPosts } from './fetch-recheck.ts';
import { accountOfV2User } from './v2-user.ts';

const ownServer = 'https://api.x.com';

/** X's API v2, entered with a token of an app of one's own. Optional: what X charges and forbids stands in docs/fetch-x.md. */
export const xFetcher: Fetcher = {
  platform: 'x',
  variable: 'XHEALTH_X_TOKEN',
  secretWords:
    'the bearer token of your own app at developer.x.com, or an access token of your account with the scopes tweet.read and users.read. X charges for what is read',
  defaultServer: ownServer,
  rateLimit,
  preview,
  connect,
};

/** Windows X tells of: of a quarter of an hour, and of a day for some calls. Resets are seconds since 1970. */
const windows = ['x-rate-limit', 'x-app-limit-24hour', 'x-user-limit-24hour'];

/** The window that lets through the least; of two that are shut, the one that opens last. */
function rateLimit(headers: Readonly<Record<string, string>>): RateLimit | null {
  const limits = windows.flatMap((name) => windowOf(headers[`${name}-remaining`], headers[`${name}-reset`]) ?? []);
  const [tightest] = limits.sort((a, b) => a.remaining - b.remaining || b.resetAt - a.resetAt);
  return tightest ?? null;
}

function windowOf(left: string | undefined, reset: string | undefined): RateLimit | null {
  if (left === undefined || reset === undefined || !/^\d{1,9}$/.test(left) || !/^\d{9,11}$/.test(reset)) return null;
  return { remaining: Number(left), resetAt: Number(reset) * 1_000 };
}

async function connect(request: ConnectRequest): Promise<Connection> {
  const { now, allAuthors, purse } = request;
  const server = serverOf(request);
  const api = xApiOf(server, request);
  const { account, id, handle, token } = await entered({ api, purse }, request.account);
  return {
    account: { ...account, snapshotAt: now() },
    server,
    permissions: () => permissionsOf({ api, purse }, { id, handle, token, now: now() }),
    // X says nothing of it of a single token.
    expiresAt: null,
    lifetime: lifetimes[token === 'app' ? 'app' : 'account'],
    feeds: (known) => feedsOf({ api, id, handle, known, now, allAuthors }),
    recheckSize: pageSize,
    // What is there is charged as a post; of what is not, its author may be.
    recheckCost: xPrices.user,
    recheck: (posts) => recheckPosts(api, posts),
  };
}

function serverOf({ server }: Pick<ConnectRequest, 'server'>): string {
  return (server ?? ownServer).replace(/\/+$/, '');
}

/** The feeds of a run, none of which is read. */
function preview({ account: { id, handle }, isNamed, server, now, allAuthors }: PreviewRequest): Preview {
  const api = { server: serverOf({ server }), get: neverAsked, ask: neverAsked };
  return {
    account: bareAccount('x', { id, handle }),
    server: api.server,
    entry: { least: xPrices.user, most: xPrices.user * (isNamed ? 2 : 1) },
    recheckCost: xPrices.user,
    feeds: (known) => feedsOf({ api, id: id ?? '', handle: handle ?? '', known, now, allAuthors }),
  };
}

function neverAsked(): Promise<never> {
  return Promise.reject(new Error('A preview makes no call.'));
}

/** How long tokens last. Source: X's documentation of OAuth 2.0 (docs.x.com, August 2026). */
const lifetimes = {
  app: 'It does not end by itself, and so suits cron; it can be withdrawn at any time.',
  account:
    'X ends a token of an account two hours after it gave it, and xhealth does not renew it: for cron use the bearer token of your app, ' +
    'which does not end by itself and reads all but posts of protected accounts.',
} as const;

/** Whose a token is: an app's reads what is public, an account's acts for it. */
type Token = 'app' | 'same-account' | 'other-account';

interface Entered {
  readonly account: Account;
  readonly id: string;
  readonly handle: string;
  readonly token: Token;
}

/** X's API, and the money its calls are asked of. */
interface PaidApi {
  readonly api: XApi;
  readonly purse: Purse;
}

/** Whose the token is, and the account to read. */
async function entered(paid: PaidApi, typed: string | null): Promise<Entered> {
  const name = typed === null ? null : checkedName(typed);
  const me = await ownAccount(paid);
  if (me !== null && (name === null || isNamed(me, name))) return { ...me, token: 'same-account' };
  if (name === null) {
    throw new UsageError('The token is that of an app, which belongs to no account: name the account to read.', {
      code: 'account-needed',
      hint: 'For example: xhealth fetch x yourhandle --token-file x-token.txt',
    });
  }
  return { ...(await accountNamed(paid, name)), token: me === null ? 'app' : 'other-account' };
}

/** A lookup of one account, which is charged where X gives it. */
async function lookUp({ api, purse }: PaidApi, path: string): Promise<Fields> {
  purse.ask(xPrices.user, 'Finding the account');
  const answer = await api.get(path, {}, 'users');
  purse.paid(costOf(answer));
  return answer;
}

type Found = Pick<Entered, 'account' | 'id' | 'handle'>;

/** The account of the token; `null` for the token of an app, to which X forbids the question. */
async function ownAccount(paid: PaidApi): Promise<Found | null> {
  try {
    const me = await lookUp(paid, '/2/users/me');
    const found = foundIn(me.data);
    if (found !== null) return found;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 403 && /application[ -]only|unsupported authentication/i.test(error.message)) return null;
    if (!error.gone && error.code !== 'answer-not-json') throw error;
  }
  throw notUnderstood('/2/users/me');
}

function foundIn(value: unknown): Found | null {
  const user = objectOf(value);
  const account = user === null ? null : accountOfV2User(user, null);
  if (account === null || account.id === null || account.handle === null) return null;
  // What is put into a search is no more than a name.
  return /^\w{1,50}$/.test(account.handle) ? { account, id: account.id, handle: account.handle } : null;
}

function isNamed({ id, handle }: Found, typed: string): boolean {
  return typed === id || typed.toLowerCase() === handle.toLowerCase();
}

/** What can be a name; looked at before a call is paid for. */
function checkedName(typed: string): string {
  if (/^\w{1,50}$/.test(typed)) return typed;
  throw new UsageError(`${typed} is no handle of X.`, { code: 'bad-account', hint: 'Give it as @yourhandle.' });
}

/** Handles have at most fifteen characters, and may be digits alone: more digits are an id. */
async function accountNamed(paid: PaidApi, typed: string): Promise<Found> {
  const path = /^\d{16,20}$/.test(typed) ? `/2/users/${typed}` : `/2/users/by/username/${typed}`;
  const answer = await lookUp(paid, path);
  const found = foundIn(answer.data);
  if (found !== null) return found;
  throw notFound(typed, answer);
}

function notFound(typed: string, { errors }: Fields): UsageError {
  const isSuspended = stateOfError(objectsOf(errors)[0] ?? {}) === 'suspended';
  const why = isSuspended ? `X has suspended the account ${typed}.` : `X knows no account ${typed}.`;
  const hint = isSuspended
    ? 'Your archive from X may still be had: see xhealth sources x.'
    : 'Is it written as X writes it, or was it renamed?';
  return new UsageError(why, { code: 'account-not-found', hint });
}

interface Checked {
  readonly id: string;
  readonly handle: string;
  readonly token: Token;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** Tries each kind of call once, about the last minute alone: it is charged by what comes back, which is next to nothing. */
async function permissionsOf(
  { api, purse }: PaidApi,
  { id, handle, token, now }: Checked,
): Promise<readonly Permission[]> {
  const start = `${new Date(Date.parse(now) - 60_000).toISOString().slice(0, 19)}Z`;
  async function may(what: string, path: string, params: Readonly<Record<string, string>>): Promise<Permission> {
    const asked = { ...params, start_time: start, ...askings[0].posts };
    purse.ask(worstOfPosts(Number(params.max_results), false), 'Trying what the token may do');
    const { status, body } = await api.ask(path, asked, [400, 402, 403, 404]);
    if (status < 400 && isObject(body)) purse.paid(costOf(body));
    const isRefused = status >= 400;
    const isAnswer = isObject(body) && (isObject(body.meta) || body.data !== undefined);
    const allowed = isRefused ? (status === 400 ? null : false) : isAnswer || null;
    return { what, allowed, detail: allowed === true ? null : (trouble[status] ?? null) };
  }
  return [
    ...whoseWords(token, handle),
    await may('read posts of the account', `/2/users/${id}/tweets`, { max_results: '5' }),
    await may('read mentions of it, the newest 800', `/2/users/${id}/mentions`, { max_results: '5' }),
    await may('search the last seven days', '/2/tweets/search/recent', { max_results: '10', query: `to:${handle}` }),
    { what: 'look accounts up', allowed: true, detail: `$${xPrices.user.toFixed(3)} each` },
  ];
}

const trouble: Readonly<Record<number, string>> = {
  400: 'X did not take the question',
  402: 'the credits of your app are used up',
  403: 'X refuses it to this app: look at its credits and its project at developer.x.com',
  404: 'X says there is no such thing',
};

function whoseWords(token: Token, handle: string): readonly Permission[] {
  const cheap = `read your own posts and mentions at $${xPrices.ownedPost} each in place of $${xPrices.post}`;
  if (token === 'app') {
    const detail = 'it is the token of an app (app-only): it reads what is public, nothing of protected accounts';
    return [
      { what: 'act for an account', allowed: false, detail },
      { what: cheap, allowed: false, detail: 'for that it has to be a token of the account' },
    ];
  }
  const isOwn = token === 'same-account';
  return [
    {
      what: 'act for an account',
      allowed: true,
      detail: 'xhealth only reads: a token without scopes to write is safer',
    },
    {
      what: cheap,
      allowed: isOwn ? null : false,
      detail: isOwn
        ? 'if the app is yours as well, which X does not tell'
        : `for that it has to be a token of @${handle}`,
    },
  ];
}
