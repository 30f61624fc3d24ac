import { ApiError, UsageError } from '../../errors.ts';
import { type Account, bareAccount } from '../../model/account.ts';
import type { Connection, ConnectRequest, Fetcher, Permission } from '../feed.ts';
import type { RateLimit } from '../http.ts';
import { countOf } from '../loose.ts';
import { feedsOf } from './fetch-feeds.ts';
import { ownService, withoutSlash } from './fetch-place.ts';
import { recheckSize, recheckWith } from './fetch-recheck.ts';
import { identifierOfAccount, readSecret } from './fetch-secret.ts';
import { openSession, type Session } from './fetch-session.ts';
import { accountOfView } from './profile.ts';

/** Bluesky's API, entered with an app password. */
export const blueskyFetcher: Fetcher = {
  platform: 'bluesky',
  variable: 'XHEALTH_BLUESKY_APP_PASSWORD',
  secretWords:
    'an app password, made in Settings → Privacy and security → App passwords; alone, or as handle:app-password. ' +
    'It needs no access to direct messages',
  defaultServer: ownService,
  rateLimit,
  preview: null,
  connect,
};

/** `RateLimit-Reset` is in seconds since 1970. Source: `xrpc-server` of the AT Protocol. */
function rateLimit(headers: Readonly<Record<string, string>>): RateLimit | null {
  const remaining = countOf(headers['ratelimit-remaining']);
  const reset = countOf(headers['ratelimit-reset']);
  return remaining === null || reset === null ? null : { remaining, resetAt: reset * 1000 };
}

async function connect(request: ConnectRequest): Promise<Connection> {
  const login = readSecret(request.secret, request.account);
  const service = withoutSlash(request.server ?? ownService);
  const session = await openSession({ request, login, service });
  const account = await accountOf(session, request.now());
  if (request.account !== null) refuseOther(request.account, account);
  return {
    account,
    server: service,
    permissions: () => permissionsOf(session),
    expiresAt: null,
    lifetime:
      'An app password lasts until you take it back, and so suits cron; the session it opens is renewed by itself.',
    feeds: (known) => feedsOf({ session, known, now: request.now }),
    recheckSize,
    recheckCost: 0,
    recheck: recheckWith(session),
  };
}

/** The account as Bluesky shows it now; its handle can be another than the one that logged in. */
async function accountOf(session: Session, now: string): Promise<Account> {
  const { did } = session;
  const profile = accountOfView(await session.get('app.bsky.actor.getProfile', { actor: did }), true);
  const account = profile?.id === did ? profile : bareAccount('bluesky', { id: did, handle: null });
  return { ...account, handle: account.handle ?? session.handle, snapshotAt: now };
}

/** Notifications are given to their own account alone. */
function refuseOther(typed: string, { id, handle }: Account): void {
  const wanted = identifierOfAccount(typed);
  if (wanted === id || wanted === handle) return;
  throw new UsageError(`This app password is of ${handle ?? id ?? 'another account'}, not of ${wanted}.`, {
    code: 'other-account',
    hint: 'Bluesky tells what was written to an account to that account alone. Leave the account out, or use its own app password.',
  });
}

async function permissionsOf(session: Session): Promise<readonly Permission[]> {
  const scope = session.scope();
  return [
    await mayBeTold(session),
    { what: 'read your posts, the replies below them, quotes and profiles', allowed: true, detail: 'these are public' },
    {
      what: 'read your direct messages',
      allowed: scope === null ? null : scope !== 'com.atproto.appPass',
      detail: scope === 'com.atproto.appPass' ? null : 'xhealth never does; an app password without this is safer',
    },
    { what: 'write, follow and block in your name', allowed: true, detail: rightsOf(scope) },
  ];
}

function rightsOf(scope: string | null): string {
  const taken = 'xhealth only reads; take the password back in Settings → Privacy and security → App passwords';
  return scope === 'com.atproto.access'
    ? 'this is the password of the account itself, which may do everything: use an app password'
    : `every app password may; ${taken}`;
}

async function mayBeTold(session: Session): Promise<Permission> {
  const what = 'read what others wrote to you';
  try {
    await session.get('app.bsky.notification.listNotifications', { limit: 1, priority: false });
    return { what, allowed: true, detail: null };
  } catch (error) {
    if (error instanceof ApiError) return { what, allowed: false, detail: error.message };
    throw error;
  }
}
