import { accountKey } from './model/account.ts';
import { type Budget, budgetOf } from './run/fetch/budget.ts';
import { feedStore } from './run/fetch/feed-store.ts';
import { knownOf } from './run/fetch/known.ts';
import { readFeeds } from './run/fetch/read-feeds.ts';
import { recheckPosts } from './run/fetch/recheck.ts';
import type {
  CheckResult,
  FetchRequest,
  FetchResult,
  PlannedFeed,
  PlanResult,
  RecheckResult,
} from './run/fetch/request.ts';
import type { Connection, Feed } from './sources/feed.ts';
import { fetcherOf } from './sources/fetchers.ts';
import { type OpenHttpClient, openHttpClient } from './sources/http.ts';
import { withStore } from './store/index.ts';

/** Reads what is new at a platform into the cache. Throws an `XhealthError`; what came before it is kept. */
export function runFetch(request: FetchRequest): Promise<FetchResult> {
  return withStore(request, (store) =>
    connected(request, async ({ connection, budget, http }) => {
      const { account, server } = connection;
      const now = () => timeOf(request);
      const kept = await feedStore(store, { account, server, now });
      const result = await readFeeds({
        connection,
        known: knownOf(store, { account, kept, request }),
        kept,
        budget,
        signal: request.signal,
        progress: (what, items) => request.progress.report(`reading ${what}`, items),
        notice: request.notice,
      });
      return { ...result, account, server, calls: http.calls(), cost: budget.cost() };
    }),
  );
}

/** What the token may do. Touches no cache. */
export function checkToken(request: FetchRequest): Promise<CheckResult> {
  return connected(request, async ({ connection }) => ({
    account: connection.account,
    server: connection.server,
    permissions: await connection.permissions(),
    expiresAt: connection.expiresAt,
  }));
}

/** What a run would ask for. Asks nothing itself but whose the token is, and what lists the feeds. */
export function planFetch(request: FetchRequest): Promise<PlanResult> {
  return withStore(request, (store) =>
    connected(request, async ({ connection, http }) => {
      const { account, server } = connection;
      const kept = await feedStore(store, { account, server, now: () => timeOf(request) });
      const feeds: PlannedFeed[] = [];
      const known = knownOf(store, { account, kept, request });
      for await (const feed of connection.feeds(known)) feeds.push(planned(feed, kept.checkpoint(feed)));
      return { account, server, feeds, calls: http.calls() };
    }),
  );
}

function planned(feed: Feed, checkpoint: ReturnType<Awaited<ReturnType<typeof feedStore>>['checkpoint']>): PlannedFeed {
  const { name, what, version, worstCost } = feed;
  const { pass, head } = checkpoint;
  const isSame = version !== null && version === checkpoint.version;
  const from = pass !== null ? 'goes-on' : isSame ? 'nothing' : head !== null ? 'since' : 'new';
  return { name, what, from, worstCost };
}

/** Looks posts of others up again and follows their deletion. */
export function runRecheck(request: FetchRequest): Promise<RecheckResult> {
  return withStore(request, (store) =>
    connected(request, async ({ connection, budget }) => {
      const { account, server } = connection;
      const result = await recheckPosts(store, {
        connection,
        budget,
        account: accountKey(account) ?? '',
        keepDeleted: request.keepDeleted,
        signal: request.signal,
        now: () => timeOf(request),
        progress: (done) => request.progress.report('looking posts up again', done),
      });
      return { ...result, account, server, cost: budget.cost() };
    }),
  );
}

interface Connected {
  readonly connection: Connection;
  readonly budget: Budget;
  readonly http: OpenHttpClient;
}

async function connected<T>(request: FetchRequest, work: (each: Connected) => Promise<T>): Promise<T> {
  const { clock, signal, env, progress } = request;
  const fetcher = await fetcherOf(request.platform);
  const budget = budgetOf(request.limits, clock);
  const http = openHttpClient({
    userAgent: `xhealth/${request.version} (reads one account for its owner, on their own machine)`,
    rateLimit: fetcher.rateLimit,
    env,
    clock,
    signal,
    deadline: budget.deadline,
    waiting: (host, until) => progress.report(`waiting for ${host} until ${new Date(until).toISOString()}`, 0),
  });
  try {
    const { account, server, secret, allAuthors, session } = request;
    const now = () => timeOf(request);
    const connection = await fetcher.connect({ account, server, secret, http, allAuthors, now, session });
    return await work({ connection, budget, http });
  } finally {
    await http.close();
  }
}

function timeOf({ clock }: FetchRequest): string {
  return new Date(clock.now()).toISOString();
}
