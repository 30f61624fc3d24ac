import { UsageError } from '../../errors.ts';
import type { Account } from '../../model/account.ts';
import type { Connection, ConnectRequest, Fetcher } from '../feed.ts';
import { accountOfProfile } from './api-item.ts';
import { feedsOf } from './fetch-feeds.ts';
import { type Graph, graphOf, notUnderstood } from './fetch-graph.ts';
import { recheckWith } from './fetch-recheck.ts';
import { permissionsOf, tokenFacts } from './fetch-token.ts';

const ownServer = 'https://graph.threads.net';

/** The Threads API, entered with a token of an app of one's own. */
export const threadsFetcher: Fetcher = {
  platform: 'threads',
  variable: 'XHEALTH_THREADS_TOKEN',
  secretWords:
    'a token of your own app at developers.facebook.com (use case Threads, yourself as Threads tester), with the scopes ' +
    'threads_basic, threads_read_replies, threads_manage_mentions and threads_manage_insights. It lasts 60 days',
  defaultServer: ownServer,
  // Threads counts calls a day by how often your posts are shown, and writes nothing of it into its headers.
  rateLimit: () => null,
  preview: null,
  connect,
};

async function connect(request: ConnectRequest): Promise<Connection> {
  const server = (request.server ?? ownServer).replace(/\/+$/, '');
  const graph = graphOf(server, request);
  const account = await accountOf(graph, request.now());
  if (request.account !== null) refuseOther(request.account, account);
  const facts = await tokenFacts(graph, request.secret);
  return {
    account,
    server,
    permissions: () => Promise.resolve(permissionsOf(facts)),
    expiresAt: facts.expiresAt,
    lifetime:
      'A long token lasts 60 days, a short one an hour, and xhealth renews neither: in cron, use a long one and renew it in time.',
    feeds: (known) => feedsOf({ graph, known, now: request.now }),
    recheckSize: 10,
    recheckCost: 0,
    recheck: recheckWith(graph),
  };
}

const profileFields = 'id,username,name,is_verified,threads_profile_picture_url,threads_biography';

async function accountOf(graph: Graph, now: string): Promise<Account> {
  const account = accountOfProfile(await graph.get('me', { fields: profileFields }));
  if (account.id === null) throw notUnderstood();
  return { ...account, snapshotAt: now };
}

/** A token reads what was written to its own account. */
function refuseOther(typed: string, { id, handle }: Account): void {
  const wanted = typed.replace(/^@/, '').toLowerCase();
  if (wanted === id || wanted === handle?.toLowerCase()) return;
  throw new UsageError(`This token is of ${handle ?? id ?? 'another account'}, not of ${typed}.`, {
    code: 'other-account',
    hint: 'Leave the account out, or use a token made by the account itself.',
  });
}
