import type { AccountRef } from '../../model/account.ts';
import type { Connection, Feed, Fetcher, Preview } from '../../sources/feed.ts';
import { accountByKey, fetchedAccounts, findAccounts, type Store } from '../../store/index.ts';
import type { Budget } from './budget.ts';
import { type FeedStore, feedStore } from './feed-store.ts';
import { knownOf } from './known.ts';
import type { FetchRequest, PlannedFeed } from './request.ts';

/** The moment, ISO 8601 UTC, by the clock of a run. */
export function timeOf({ clock }: Pick<FetchRequest, 'clock'>): string {
  return new Date(clock.now()).toISOString();
}

/** Whose feeds are planned: those of a connection, or of a preview without one. */
type Planned = Pick<Connection, 'account' | 'server' | 'feeds'>;

/** What a run would read, feed by feed, and from where on. Reads no page. */
export async function plannedFeeds(
  store: Store,
  { account, server, feeds }: Planned,
  request: FetchRequest,
): Promise<readonly PlannedFeed[]> {
  const now = () => timeOf(request);
  const kept = await feedStore(store, { account, server, now });
  const known = knownOf(store, { account, kept, request });
  const planned: PlannedFeed[] = [];
  for await (const feed of feeds(known)) planned.push(plannedFeed(feed, kept));
  return planned;
}

function plannedFeed(feed: Feed, kept: FeedStore): PlannedFeed {
  const { name, what, version, worstCost, wholeCost = null } = feed;
  const { pass, version: before } = kept.checkpoint(feed);
  const isSame = version !== null && version === before;
  const from = pass !== null ? 'goes-on' : isSame ? 'nothing' : kept.wasRead(feed) ? 'since' : 'new';
  return { name, what, from, worstCost, wholeCost };
}

/** What can be said before the first call at a platform that charges for it; `null` for a platform that does not. */
export async function previewOf(store: Store, fetcher: Fetcher, request: FetchRequest): Promise<Preview | null> {
  if (fetcher.preview === null) return null;
  const now = () => timeOf(request);
  const { server, allAuthors } = request;
  return fetcher.preview({
    server,
    allAuthors,
    now,
    account: await likelyAccount(store, request),
    isNamed: request.account !== null,
  });
}

/** The account as typed, with the id the cache has for it; else the only one that was fetched before. A call would cost something. */
async function likelyAccount({ driver }: Store, { platform, account: typed }: FetchRequest): Promise<AccountRef> {
  if (typed === null) {
    const [key, more] = await fetchedAccounts(driver, platform);
    return key === undefined || more !== undefined ? { id: null, handle: null } : accountByKey(driver, platform, key);
  }
  const [found, more] = await findAccounts(driver, typed, platform);
  return found === undefined || more !== undefined ? { id: null, handle: typed } : found;
}

/** What a run may cost, told before its first call. */
export function priceWords(
  feeds: readonly PlannedFeed[],
  { entry, maxCost }: Pick<Preview, 'entry'> & Pick<Budget, 'maxCost'>,
): string {
  const page = Math.max(0, ...feeds.map(({ worstCost }) => worstCost));
  const each = `up to $${entry.most.toFixed(2)} to find the account and $${page.toFixed(2)} for each page`;
  return `The platform charges for what is read: ${each}${wholeWords(feeds)}; ${endWords(maxCost)}.`;
}

/** As `priceWords`, for posts that are looked up again. */
export function recheckPriceWords({
  entry,
  recheckCost,
  maxCost,
}: Pick<Preview, 'entry' | 'recheckCost'> & Pick<Budget, 'maxCost'>): string {
  const each = `up to $${entry.most.toFixed(2)} to find the account and $${recheckCost.toFixed(2)} for each post`;
  return `The platform charges for looking posts up: ${each}; ${endWords(maxCost)}.`;
}

function endWords(maxCost: number | null): string {
  return maxCost === null ? 'no --max-cost is given, so nothing ends it early' : `the run ends before $${maxCost}`;
}

/** The bounds of what was never read, for each kind of feed that has one. */
function wholeWords(feeds: readonly PlannedFeed[]): string {
  const fresh = feeds.filter(({ from }) => from === 'new');
  const costs = new Map<string, number>();
  for (const { what, wholeCost } of fresh) if (wholeCost !== null) costs.set(what, (costs.get(what) ?? 0) + wholeCost);
  const bounds = [...costs].map(([what, cost]) => `$${cost.toFixed(2)} for ${what}`);
  const open = new Set(fresh.flatMap(({ what, wholeCost }) => (wholeCost === null ? [what] : [])));
  const rest = open.size === 0 ? '' : `; no bound is known for ${[...open].join(', ')}`;
  return bounds.length === 0 ? rest : `; read for the first time at most ${bounds.join(', ')} in all${rest}`;
}
