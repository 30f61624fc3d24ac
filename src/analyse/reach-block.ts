import type { Warning } from '../model/coverage.ts';
import type { Reach, ReachBasis, ReachByBasis, ReachPost, ReachSpread } from '../model/reach.ts';
import type { Reason } from '../model/report.ts';
import { toSeconds } from './danger.ts';
import type { AnalysisInput, OwnPostColumns } from './input.ts';
import { rounded } from './quantile.ts';
import { withoutLate } from './reach/dated-late.ts';
import { extremePosts, type ReachChange, type ReachByBasis as Told } from './reach/index.ts';
import { reachDays } from './reach-days.ts';
import { type ReachFigures, reachFigures } from './reach-figures.ts';

const msPerDay = 86_400_000;

/** The reach part, and why each `null` of its own is one: dotted path inside the part → reason. */
export interface ReachResult {
  readonly reach: Reach;
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly warnings: readonly Warning[];
}

/** What own posts got: by month, quarter, kind and clock in the window, and around dates over all there is. `figures`: made already. */
export function reachResult(given: AnalysisInput, figures: ReachFigures | null = null): ReachResult {
  const reasons: Record<string, Reason> = {};
  const { late, plain, likes, told, ...found } = figures ?? reachFigures({ ...given, timezone: given.window.timezone });
  const input = late === 0 ? given : { ...given, ownPosts: withoutLate(given.ownPosts, Date.parse(given.now)).posts };
  const byBasis = {
    views: shown(told.views, 'views', { input, reasons }),
    engagement: shown(told.engagement, 'engagement', { input, reasons }),
  };
  const changes = toldOnce(found.changes, input);
  for (const [index, { reason }] of changes.entries()) {
    if (reason === null) continue;
    for (const key of ['ratio', 'ci95']) reasons[`changes.${index}.${key}`] = { code: 'too-few', text: reason };
  }
  if (likes !== null && plain.perPost.basis === null) {
    for (const key of ['basis', 'median', 'p25', 'p75', 'p95']) reasons[`perPost.${key}`] = onlyLikes;
  }
  const reach: Reach = {
    ...plain,
    likesAlone: likes,
    perThousandFollowers: perThousand(plain.perPost, input),
    byBasis,
    daily: reachDays(input.dayCounts),
    changes: changes.map(({ reason: _, ...change }) => change),
  };
  return { reach, reasons, warnings: late === 0 ? [] : [datedLate(late)] };
}

const onlyLikes: Reason = {
  code: 'likes-alone',
  text:
    'These inputs give the likes of your posts, not their reposts or views. Likes are told by themselves, and no change is ' +
    'judged by them.',
};

function datedLate(late: number): Warning {
  const posts = late === 1 ? '1 own post is' : `${late} own posts are`;
  const text = `${posts} dated after the export that holds ${late === 1 ? 'it' : 'them'}, so the date is wrong: left out of what posts get.`;
  return { code: 'posts-after-export', text, path: null };
}

/** A date found within so many days of a named one, with the same verdict, is that one. */
const sameDays = 21;

function toldOnce(changes: readonly ReachChange[], { events }: AnalysisInput): readonly ReachChange[] {
  const named = changes.slice(0, events.length);
  const found = changes
    .slice(events.length)
    .filter(
      ({ at, verdict }) =>
        !named.some(
          (event) =>
            event.verdict === verdict && Math.abs(Date.parse(event.at) - Date.parse(at)) <= sameDays * msPerDay,
        ),
    );
  return [...named, ...found];
}

interface Showing {
  readonly input: AnalysisInput;
  readonly reasons: Record<string, Reason>;
}

function shown(told: Told, basis: ReachBasis, { input, reasons }: Showing): ReachByBasis {
  const spread = (path: string, { n, p25, median, p75, total, reason }: ReachSpread & { reason: string | null }) => {
    if (reason !== null) {
      for (const key of ['p25', 'median', 'p75'])
        reasons[`byBasis.${basis}.${path}.${key}`] = { code: 'too-few', text: reason };
    }
    return { n, p25, median, p75, total };
  };
  const { hIndex } = told;
  if (hIndex.reason !== null) reasons[`byBasis.${basis}.hIndex.value`] = { code: 'too-few', text: hIndex.reason };
  const kinds = Object.entries(told.kinds).map(([kind, each]) => [kind, spread(`kinds.${kind}`, each)] as const);
  const posts = (places: readonly number[]) => places.map((place) => postAt(place, basis, input));
  return {
    all: spread('all', told.all),
    quarters: told.quarters.map((each, at) => ({ start: each.start, ...spread(`quarters.${at}`, each) })),
    kinds: Object.fromEntries(kinds) as ReachByBasis['kinds'],
    hours: told.hours.map((each, at) => spread(`hours.${at}`, each)),
    weekdays: told.weekdays.map((each, at) => spread(`weekdays.${at}`, each)),
    hIndex: { n: hIndex.n, value: hIndex.value },
    best: posts(told.best),
    worst: posts(told.worst),
  };
}

function postAt(place: number, basis: ReachBasis, { ownPosts, postNames }: AnalysisInput): ReachPost {
  const at = ownPosts.at[place] ?? Number.NaN;
  return {
    post: postNames.get(ownPosts.row[place] ?? 0) ?? null,
    at: Number.isNaN(at) ? null : toSeconds(new Date(at).toISOString()),
    value: ownPosts[basis][place] ?? 0,
  };
}

function perThousand({ basis, median }: Reach['perPost'], { followers }: AnalysisInput): Reach['perThousandFollowers'] {
  if (basis === null || median === null || followers === null || followers.count < 1) return null;
  return {
    basis,
    followers: followers.count,
    countedAt: followers.countedAt,
    median: rounded((1000 * median) / followers.count),
  };
}

/** Rows, in the cache, of the posts that `reachResult` names. */
export function postsToName(posts: OwnPostColumns, now: string): readonly number[] {
  const places = (['views', 'engagement'] as const).flatMap((basis) => {
    const { best, worst } = extremePosts(posts, basis, Date.parse(now));
    return [...best, ...worst];
  });
  return [...new Set(places)].map((place) => posts.row[place] ?? 0);
}
