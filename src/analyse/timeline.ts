import type { Toxicity } from '../model/report.ts';
import { type Calendar, dateOf, dayNumber, monthFinder, monthsBetween } from './calendar.ts';
import type { AnalysisInput, InteractionColumns } from './input.ts';
import { rounded } from './quantile.ts';
import { isAbusive } from './tally.ts';

type Timeline = Toxicity['timeline'];

const msPerDay = 86_400_000;

/** The days a report can speak of, both included: its window, not beyond today. */
export interface Period {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** The days of the window up to today; open at the start when the window is. */
export function windowPeriod(input: AnalysisInput, calendar: Calendar): Period {
  const { since, until } = input.window;
  const today = calendar.dayOf(Date.parse(input.now));
  return {
    firstDay: since === null ? Number.NEGATIVE_INFINITY : calendar.dayOf(Date.parse(since)),
    lastDay: until === null ? today : Math.min(today, calendar.dayOf(Date.parse(until) - 1)),
  };
}

/** Days of the period on which some input holds interactions, ascending. */
export function daysSeen(input: AnalysisInput, period: Period): number[] {
  const dates = new Set(Object.values(input.seenDays).flat());
  const days = [...dates].map(dayNumber).filter((day) => day >= period.firstDay && day <= period.lastDay);
  return days.sort((a, b) => a - b);
}

/**
 * Interactions and abusive ones by month, every month from the first seen to the last, gaps with `seen` 0. Rows without
 * a time, and those dated before 1970 or after tomorrow, belong to no month.
 */
export function interactionTimeline(input: AnalysisInput, calendar: Calendar): Timeline {
  const rows = input.interactions;
  const span = timeSpan(rows.at, Date.parse(input.now) + msPerDay);
  if (span === null) return [];
  const months = monthsBetween(calendar, span.first, span.last);
  const monthOf = monthFinder(months);
  const all = new Uint32Array(months.length);
  const abusive = new Uint32Array(months.length);
  const judged = new Uint32Array(months.length);
  for (let row = 0; row < rows.count; row++) {
    const at = rows.at[row] ?? Number.NaN;
    if (!(at >= span.first && at <= span.last)) continue;
    const month = monthOf(at);
    all[month] = (all[month] ?? 0) + 1;
    judged[month] = (judged[month] ?? 0) + (rows.judged[row] ?? 0);
    if (isAbusiveRow(rows, row)) abusive[month] = (abusive[month] ?? 0) + 1;
  }
  const period = windowPeriod(input, calendar);
  const seen = daysSeen(input, period);
  return months.map(({ day, nextDay }, month) => ({
    start: dateOf(day),
    interactions: all[month] ?? 0,
    abusive: all[month] !== 0 && judged[month] === 0 ? null : (abusive[month] ?? 0),
    seen: seenShare(seen, Math.max(day, period.firstDay), Math.min(nextDay - 1, period.lastDay)),
  }));
}

export function isAbusiveRow(rows: InteractionColumns, row: number): boolean {
  return rows.judged[row] === 1 && isAbusive(rows.labels[row] ?? 0, rows.direction[row] as number);
}

/** The earliest and latest of the times between 1970 and `latest`; `null` when there is none. */
export function timeSpan(times: Float64Array, latest: number): { first: number; last: number } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const at of times) {
    if (!(at >= 0 && at <= latest)) continue;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return first <= last ? { first, last } : null;
}

/** The share of the days from `first` to `last` that are among `days`; 0 for no day at all. */
export function seenShare(days: readonly number[], first: number, last: number): number {
  if (last < first) return 0;
  let seen = 0;
  for (const day of days) if (day >= first && day <= last) seen++;
  return rounded(seen / (last - first + 1));
}
