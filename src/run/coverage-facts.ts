import { createCalendar, dateOf } from '../analyse/calendar.ts';
import type { Channel, InputCoverage, Warning } from '../model/coverage.ts';
import type { Window } from '../model/window.ts';
import {
  countSightings,
  type FactsQuery,
  type OtherCounts,
  type SightingCount,
  type Store,
  type StoredInput,
  type StoredSubject,
} from '../store/index.ts';
import type { AnalysisRequest } from './request.ts';

/** The day `YYYY-MM-DD` of an instant, milliseconds since 1970 UTC, in a time zone. */
export function dayOfInstant(timezone: string): (at: number) => string {
  const calendar = createCalendar(timezone);
  return (at) => dateOf(calendar.dayOf(at));
}

/** No platform had an account of anybody then. */
const beforePlatforms = Date.UTC(2001, 0, 1);

const dayMs = 86_400_000;

/** Rows of the inputs by the days of the zone. A date that cannot be says nothing about the days an input covers. */
export async function countedDays(
  store: Store,
  query: FactsQuery,
  { now, window }: Pick<AnalysisRequest, 'now' | 'window'>,
): Promise<readonly SightingCount[]> {
  const calendar = createCalendar(window.timezone);
  // A day after now: zones differ, clocks do not by more.
  const latest = Date.parse(now) + dayMs;
  const counts = await countSightings(store.driver, query, calendar.offsets(beforePlatforms, latest));
  const lastDay = dateOf(calendar.dayOf(latest));
  return counts.map((count) => (count.day !== null && count.day > lastDay ? { ...count, day: null } : count));
}

/** Days of any channel that lie in a window, in order. */
export function daysInWindow(seen: Readonly<Record<Channel, readonly string[]>>, window: Window): readonly string[] {
  const isInside = dayIn(window);
  return [...new Set(Object.values(seen).flat())].filter(isInside).sort();
}

/** Whether a day (`YYYY-MM-DD`) lies in a window, in part at least. */
export function dayIn(window: Window): (day: string) => boolean {
  const dayOf = dayOfInstant(window.timezone);
  const first = window.since === null ? '' : dayOf(Date.parse(window.since));
  // Until is excluded.
  const last = window.until === null ? '9999' : dayOf(Date.parse(window.until) - 1);
  return (day) => day >= first && day <= last;
}

/** An input with its row in the report. */
export interface CoveredInput {
  readonly input: StoredInput;
  readonly row: InputCoverage;
}

/** One row of coverage for each input that was read now or holds anything of the subject. */
export function inputCoverage(
  inputs: readonly StoredInput[],
  counts: readonly SightingCount[],
  context: {
    readonly thisRun: readonly number[];
    readonly keys: readonly string[];
  },
): CoveredInput[] {
  const rows: CoveredInput[] = [];
  for (const input of inputs) {
    const own = counts.filter((count) => count.input === input.rid);
    const row = coverageRow(input, own, context);
    const concerns =
      row.records.posts + row.records.interactions + row.records.context > 0 || isOwn(input, context.keys);
    if (row.thisRun || concerns) rows.push({ input, row });
  }
  return rows;
}

function isOwn(input: StoredInput, keys: readonly string[]): boolean {
  return keys.includes(input.owner ?? `~${input.rid}`);
}

function coverageRow(
  input: StoredInput,
  counts: readonly SightingCount[],
  context: { readonly thisRun: readonly number[] },
): InputCoverage {
  const sum = (...roles: readonly SightingCount['role'][]) =>
    counts.reduce((total, count) => (roles.includes(count.role) ? total + count.records : total), 0);
  const span = counts.flatMap((count) => (count.day !== null && count.records > 0 ? [count.day] : [])).sort();
  const seenRoles = input.channel === 'archive' ? ['post', 'reply', 'repost'] : ['interaction'];
  const days = new Set(
    counts.flatMap((count) =>
      count.day !== null && count.records > 0 && seenRoles.includes(count.role) ? [count.day] : [],
    ),
  );
  const records = sum('post', 'reply', 'repost', 'interaction', 'other');
  return {
    path: input.path,
    kind: input.kind,
    platform: input.platform,
    channel: input.channel,
    thisRun: context.thisRun.includes(input.rid),
    span: { from: span[0] ?? null, to: span.at(-1) ?? null },
    daysSeen: days.size,
    records: {
      posts: sum('post', 'reply', 'repost'),
      reposts: sum('repost'),
      replies: sum('reply'),
      interactions: sum('interaction'),
      otherPosts: sum('other'),
      context: counts.reduce((total, count) => total + count.contexts, 0),
      ...otherRecords(input.counts),
    },
    skipped: input.skipped,
    ignored: input.ignored,
    duplicates: records - counts.reduce((total, count) => total + count.firsts, 0),
  };
}

/** Of messages that were not opened a manifest tells conversations, which are no records: warnings tell those. */
function otherRecords({ messagesRead, messages, likes, blocks, mutes, followers, following }: OtherCounts) {
  return { messages: messagesRead ? messages : 0, likes, blocks, mutes, followers, following };
}

/** Days on which inputs hold interactions, by channel, sorted. */
export function seenDays(
  inputs: readonly StoredInput[],
  counts: readonly SightingCount[],
): Record<Channel, readonly string[]> {
  const channelOf = new Map(inputs.map((input) => [input.rid, input.channel]));
  const days: Record<Channel, Set<string>> = {
    archive: new Set(),
    capture: new Set(),
    dump: new Set(),
    api: new Set(),
  };
  for (const count of counts) {
    const channel = channelOf.get(count.input);
    if (count.role === 'interaction' && count.day !== null && channel) days[channel].add(count.day);
  }
  return {
    archive: [...days.archive].sort(),
    capture: [...days.capture].sort(),
    dump: [...days.dump].sort(),
    api: [...days.api].sort(),
  };
}

/** What the inputs of a report have to say about their own gaps, beside what the run that reads them said (`said`). */
export function inputWarnings(
  inputs: readonly StoredInput[],
  subjects: readonly StoredSubject[],
  said: readonly Warning[],
): Warning[] {
  return inputs.flatMap((input) => [
    ...input.warnings,
    ...(isOfAnother(input, subjects) ? [{ code: 'other-account', text: ofAnother, path: input.path }] : []),
    ...damageOf(input, said),
    ...(input.state === 'complete'
      ? []
      : [{ code: 'interrupted', text: 'Reading was interrupted; read it again to complete it.', path: input.path }]),
  ]);
}

/** That an input is damaged, as the cache knows it: the run that reads it says so itself, and what to do. */
function damageOf({ damage, path }: StoredInput, said: readonly Warning[]): Warning[] {
  if (damage === null || said.some((warning) => warning.path === path && warning.text.startsWith(damage))) return [];
  return [{ code: 'damaged', text: damage, path }];
}

const ofAnother =
  'It is the export of an account that this report is not about: nothing in it counts as own. If the account had another ' +
  'name then, an archive of today, which lists former names, tells that they are one.';

function isOfAnother({ channel, owner, platform }: StoredInput, subjects: readonly StoredSubject[]): boolean {
  const subject = subjects.find((each) => each.platform === platform);
  return channel === 'archive' && owner !== null && subject !== undefined && !subject.keys.includes(owner);
}
