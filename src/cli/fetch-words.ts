import type { XhealthError } from '../errors.ts';
import type {
  CheckResult,
  FetchRequest,
  FetchResult,
  PlannedFeed,
  PlanResult,
  RecheckResult,
} from '../run/fetch/request.ts';
import { exitCodes, type Outcome } from './exit-codes.ts';

/** A known error in one line, what to do with it. */
export function oneLine({ message, hint }: XhealthError): string {
  return `error: ${[message, hint ?? ''].join(' ').trim()}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

function dollars(cost: number): string {
  return `$${cost.toFixed(2)}`;
}

function who({ account: { platform, handle, id }, server }: Pick<FetchResult, 'account' | 'server'>): string {
  const name = handle ?? id;
  return `${name === null ? `the token's own account of ${platform}` : `${platform}:${name}`} at ${server}`;
}

/** One line on a run that went well. */
export function fetchWords(result: FetchResult): string {
  const news = result.feeds.reduce((sum, feed) => sum + feed.news, 0);
  const feeds = result.feeds.map(({ what, items, news: fresh }) => `${what} ${items} (${fresh} new)`);
  const parts = [
    `${who(result)}: ${count(news, 'new post')}`,
    ...feeds,
    count(result.calls, 'call'),
    ...(result.cost > 0 ? [`at most ${dollars(result.cost)}`] : []),
  ];
  return parts.join(' · ');
}

const goesOn = 'the same command goes on from there.';

/** What keeps a run from being plainly well. */
export function fetchOutcomes(result: FetchResult): readonly Outcome[] {
  const outcomes: Outcome[] = result.failures.map(({ what, error }) => ({
    code: exitCodes.unreadable,
    message: `${oneLine(error)} (${what})`,
  }));
  if (result.interrupted)
    outcomes.push({
      code: exitCodes.interrupted,
      message: `interrupted: what was read so far is in the cache; ${goesOn}`,
    });
  else if (result.limit !== null)
    outcomes.push({
      code: exitCodes.incomplete,
      message: `incomplete: stopped with more to come (${result.limit}); ${goesOn}`,
    });
  else if (!result.upToDate && result.failures.length === 0)
    outcomes.push({ code: exitCodes.incomplete, message: 'incomplete: not every feed could be read to its end.' });
  return outcomes;
}

/** `--check`: what the token may do and until when. */
export function checkWords(result: CheckResult): string {
  const lines = result.permissions.map(({ what, allowed, detail }) => {
    const may = allowed === null ? 'may perhaps' : allowed ? 'may' : 'may not';
    return `  ${may} ${what}${detail === null ? '' : ` (${detail})`}`;
  });
  const paid = result.cost > 0 ? [`To say so cost at most ${dollars(result.cost)}.`] : [];
  return [`The token is that of ${who(result)}. It`, ...lines, ...untilWords(result), ...paid].join('\n');
}

function untilWords({ expiresAt, lifetime }: CheckResult): readonly string[] {
  const ends = expiresAt === null ? [] : [`It ends on ${expiresAt.slice(0, 16).replace('T', ' ')} UTC.`];
  if (lifetime !== null) return [...ends, lifetime];
  if (ends.length > 0) return ends;
  return ['Nothing says that it ends on a date of its own; it can be withdrawn at any time.'];
}

const fromWords: Readonly<Record<PlannedFeed['from'], string>> = {
  new: 'never read: from the newest to the oldest there is',
  'goes-on': 'goes on where an earlier run stopped, then what is newer',
  since: 'what is newer than the last run',
  nothing: 'nothing new by its counts: not asked for',
};

/** `--dry-run`: what would be asked for. Feeds of one kind in one line. */
export function planWords(
  { feeds, calls, entryCost, ...result }: PlanResult,
  { limits }: Pick<FetchRequest, 'limits'>,
): string {
  const kinds = new Map<string, { feed: PlannedFeed; number: number }>();
  for (const feed of feeds) {
    const key = `${feed.what} ${feed.from}`;
    kinds.set(key, { feed, number: (kinds.get(key)?.number ?? 0) + 1 });
  }
  const lines = [...kinds.values()].map(({ feed, number }) => {
    const times = number === 1 ? '' : ` (${number} of these)`;
    const whole = feed.wholeCost === null ? '' : `, ${dollars(feed.wholeCost)} for all of it`;
    const price =
      feed.worstCost === 0 ? 'free' : `up to ${dollars(feed.worstCost)} a page${feed.from === 'new' ? whole : ''}`;
    return `  ${feed.what}${times}: ${fromWords[feed.from]}; ${price}`;
  });
  const asked = feeds.filter(({ from }) => from !== 'nothing').length;
  return [
    `A run for ${who(result)} would read`,
    ...lines,
    `That is at least ${count(asked, 'call')}, one more for each further page; ${limitWords(limits, feeds)}.`,
    calls === 0
      ? `Nothing was asked, not even whose the token is: finding the account costs up to ${dollars(entryCost)} more.`
      : `Nothing was fetched; ${count(calls, 'call')} told whose the token is and what there is to read.`,
  ].join('\n');
}

function limitWords({ items, cost, timeMs }: FetchRequest['limits'], feeds: readonly PlannedFeed[]): string {
  const limits = [
    ...(items === null ? [] : [`after ${count(items, 'item')}`]),
    ...(cost === null ? [] : [`before it costs more than ${dollars(cost)}`]),
    ...(timeMs === null ? [] : [`after ${count(timeMs / 60_000, 'minute')}`]),
  ];
  const costs = feeds.some(({ worstCost }) => worstCost > 0);
  if (limits.length > 0) return `it stops ${limits.join(' or ')}`;
  return costs ? 'nothing limits what it costs: give --max-cost' : 'nothing limits it: --max-items and --max-time do';
}

const stateWords: Readonly<Record<string, string>> = {
  up: 'still there',
  gone: 'deleted',
  suspended: 'of suspended accounts',
  private: 'private now',
  unknown: 'not told',
};

/** One line on what became of the posts that were looked up again. */
export function recheckWords(result: RecheckResult): string {
  const states = Object.entries(result.states).map(([state, number]) => `${number} ${stateWords[state] ?? state}`);
  const parts = [
    `${who(result)}: ${count(result.checked, 'post')} looked up again`,
    ...states,
    ...(result.erased > 0 ? [`the text of ${count(result.erased, 'deleted post')} erased`] : []),
    ...(result.kept > 0 ? [`the text of ${count(result.kept, 'deleted post')} kept for the reason given`] : []),
    ...(result.cost > 0 ? [`at most ${dollars(result.cost)}`] : []),
  ];
  return parts.join(' · ');
}

/** Where nothing could be found out, silence would read as if nothing had been deleted. */
export function recheckNotes({ checked, states }: Pick<RecheckResult, 'checked' | 'states'>): readonly string[] {
  if (checked === 0 || (states.unknown ?? 0) < checked) return [];
  const posts = count(checked, 'post');
  return [
    `The platform did not tell of ${posts} looked up again whether they are still there, so no deletion could be followed; --check says whether the token may look posts up.`,
  ];
}

export function recheckOutcomes({ interrupted, limit }: RecheckResult): readonly Outcome[] {
  if (interrupted)
    return [{ code: exitCodes.interrupted, message: 'interrupted: what was found so far is in the cache.' }];
  if (limit === null) return [];
  return [{ code: exitCodes.incomplete, message: `incomplete: stopped with more to look up (${limit}); ${goesOn}` }];
}
