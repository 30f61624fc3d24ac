import { accountKey } from './model/account.ts';
import { type Budget, budgetOf, purseOf } from './run/fetch/budget.ts';
import { feedStore } from './run/fetch/feed-store.ts';
import { knownOf } from './run/fetch/known.ts';
import { plannedFeeds, previewOf, priceWords, recheckPriceWords, timeOf } from './run/fetch/plan.ts';
import { readFeeds } from './run/fetch/read-feeds.ts';
import { recheckPosts } from './run/fetch/recheck.ts';
import type { CheckResult, FetchRequest, FetchResult, PlanResult, RecheckResult } from './run/fetch/request.ts';
import type { Connection, Fetcher } from './sources/feed.ts';
import { fetcherOf } from './sources/fetchers.ts';
import { type OpenHttpClient, openHttpClient } from './sources/http.ts';
import { type Store, withStore } from './store/index.ts';

/** Reads what is new at a platform into the cache. Throws an `XhealthError`; what came before it is kept. */
export function runFetch(request: FetchRequest): Promise<FetchResult> {
  return withStore(request, async (store) => {
    const entry = await entryOf(request);
    await askPrice(store, entry, request);
    return connected(entry, request, async ({ connection, budget, http }) => {
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
      });
      return { ...result, account, server, calls: http.calls(), cost: budget.cost() };
    });
  });
}

/** Tells what a run may cost, before the first call that costs anything. Throws where `--max-cost` lets no page through: nothing is paid then. */
async function askPrice(store: Store, { fetcher, budget }: Entry, request: FetchRequest): Promise<void> {
  const preview = await previewOf(store, fetcher, request);
  if (preview === null) return;
  const feeds = await plannedFeeds(store, preview, request);
  const pages = feeds.filter(({ from }) => from !== 'nothing').map(({ worstCost }) => worstCost);
  purseOf(budget).ask(preview.entry.least, 'Finding the account');
  purseOf(budget).ask(preview.entry.least + Math.min(...pages), 'Finding the account and reading one page');
  request.notice(priceWords(feeds, { entry: preview.entry, maxCost: budget.maxCost }));
}

/** What the token may do. Touches no cache. */
export async function checkToken(request: FetchRequest): Promise<CheckResult> {
  return connected(await entryOf(request), request, async ({ connection, budget }) => {
    const { account, server, expiresAt, lifetime = null } = connection;
    const permissions = await connection.permissions();
    return { account, server, permissions, expiresAt, lifetime, cost: budget.cost() };
  });
}

/** What a run would ask for. Asks nothing itself but whose the token is and what lists the feeds; where that costs something, not even that. */
export function planFetch(request: FetchRequest): Promise<PlanResult> {
  return withStore(request, async (store) => {
    const entry = await entryOf(request);
    const preview = await previewOf(store, entry.fetcher, request);
    if (preview !== null) {
      const { account, server, entry } = preview;
      return { account, server, feeds: await plannedFeeds(store, preview, request), calls: 0, entryCost: entry.most };
    }
    return connected(entry, request, async ({ connection, http }) => {
      const { account, server } = connection;
      const feeds = await plannedFeeds(store, connection, request);
      return { account, server, feeds, calls: http.calls(), entryCost: 0 };
    });
  });
}

/** Looks posts of others up again and follows their deletion. */
export function runRecheck(request: FetchRequest): Promise<RecheckResult> {
  return withStore(request, async (store) => {
    const entry = await entryOf(request);
    await askRecheckPrice(store, entry, request);
    return connected(entry, request, async ({ connection, budget }) => {
      const { account, server } = connection;
      // Loaded where it is needed alone: it brings every reader of files with it.
      const { kindsFromApi } = await import('./sources/index.ts');
      const result = await recheckPosts(store, {
        connection,
        budget,
        account: accountKey(account) ?? '',
        kindsFromApi,
        keepDeleted: request.keepDeleted,
        signal: request.signal,
        now: () => timeOf(request),
        progress: (done) => request.progress.report('looking posts up again', done),
      });
      return { ...result, account, server, cost: budget.cost() };
    });
  });
}

/** As `askPrice`, for posts that are looked up again. */
async function askRecheckPrice(store: Store, { fetcher, budget }: Entry, request: FetchRequest): Promise<void> {
  const preview = await previewOf(store, fetcher, request);
  if (preview === null) return;
  const { entry, recheckCost } = preview;
  purseOf(budget).ask(entry.least, 'Finding the account');
  purseOf(budget).ask(entry.least + recheckCost, 'Finding the account and looking one post up');
  request.notice(recheckPriceWords({ entry, recheckCost, maxCost: budget.maxCost }));
}

/** Where a run enters, and what it may take. */
interface Entry {
  readonly fetcher: Fetcher;
  readonly budget: Budget;
}

async function entryOf({ platform, limits, clock }: FetchRequest): Promise<Entry> {
  return { fetcher: await fetcherOf(platform), budget: budgetOf(limits, clock) };
}

interface Connected {
  readonly connection: Connection;
  readonly budget: Budget;
  readonly http: OpenHttpClient;
}

async function connected<T>(
  { fetcher, budget }: Entry,
  request: FetchRequest,
  work: (each: Connected) => Promise<T>,
): Promise<T> {
  const { clock, signal, env, progress } = request;
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
    const purse = purseOf(budget);
    const connection = await fetcher.connect({ account, server, secret, http, purse, allAuthors, now, session });
    return await work({ connection, budget, http });
  } finally {
    await http.close();
  }
}
