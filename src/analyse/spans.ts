import { channels } from '../model/coverage.ts';
import type { Reason } from '../model/report.ts';
import { type Calendar, dayNumber } from './calendar.ts';
import type { AnalysisInput, InteractionColumns } from './input.ts';
import { daysSeen, seenShare, timeSpan, windowPeriod } from './timeline.ts';

const msPerDay = 86_400_000;

/** The share of both spans' interactions one channel must hold: else a change of channel looks like a change of abuse. */
const channelShare = 0.9;
/** The share of days seen in each span, and how far the two may differ. */
const daysShare = 0.8;
const daysDifference = 0.1;

/** Days that follow on each other, both included, and the instants they begin and end. */
export interface Span {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly from: number;
  /** The first instant after it. */
  readonly until: number;
}

/** A span with the rows dated in it. */
export interface SpanRows extends Span {
  readonly rows: Uint32Array;
}

/** The first and the second half of something. */
export type Halves = readonly [SpanRows, SpanRows];

/** The two halves of the days seen; `null` for fewer than two days. */
export function halves(input: AnalysisInput, calendar: Calendar): Halves | null {
  const days = daysSeen(input, windowPeriod(input, calendar));
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  if (firstDay === undefined || lastDay === undefined || firstDay === lastDay) return null;
  const middleDay = firstDay + Math.floor((lastDay - firstDay + 1) / 2);
  const spans = [spanOf(calendar, firstDay, middleDay - 1), spanOf(calendar, middleDay, lastDay)] as const;
  const [before, after] = withRows(input.interactions, spans);
  return before === undefined || after === undefined ? null : [before, after];
}

/** Every quarter of a year from the first interaction to the last, cut to the window and to today. */
export function quarters(input: AnalysisInput, calendar: Calendar): SpanRows[] {
  const span = timeSpan(input.interactions.at, Date.parse(input.now) + msPerDay);
  if (span === null) return [];
  const period = windowPeriod(input, calendar);
  const lastSeen = calendar.dayOf(span.last);
  const lastDay = Math.max(period.lastDay, lastSeen);
  const spans: Span[] = [];
  let day = quarterStart(calendar.dayOf(span.first), 0);
  while (day <= lastSeen) {
    const next = quarterStart(day, 1);
    spans.push(spanOf(calendar, Math.max(day, period.firstDay), Math.min(next - 1, lastDay)));
    day = next;
  }
  return withRows(input.interactions, spans);
}

function quarterStart(day: number, ahead: number): number {
  const date = new Date(day * msPerDay);
  return Date.UTC(date.getUTCFullYear(), (Math.floor(date.getUTCMonth() / 3) + ahead) * 3, 1) / msPerDay;
}

/** The span of two days, both included. */
export function spanOf(calendar: Calendar, firstDay: number, lastDay: number): Span {
  return { firstDay, lastDay, from: calendar.startOf(firstDay), until: calendar.startOf(lastDay + 1) };
}

/** The rows of spans that do not overlap, found in one pass each to count and to place. */
export function withRows(rows: InteractionColumns, spans: readonly Span[]): SpanRows[] {
  const spanAt = spanFinder(spans);
  const counts = new Uint32Array(spans.length);
  for (let row = 0; row < rows.count; row++) {
    const span = spanAt(rows.at[row] ?? Number.NaN);
    if (span >= 0) counts[span] = (counts[span] ?? 0) + 1;
  }
  const filled = new Uint32Array(spans.length);
  const result = spans.map((span, index) => ({ ...span, rows: new Uint32Array(counts[index] ?? 0) }));
  for (let row = 0; row < rows.count; row++) {
    const span = spanAt(rows.at[row] ?? Number.NaN);
    const place = result[span];
    if (place === undefined) continue;
    place.rows[filled[span] ?? 0] = row;
    filled[span] = (filled[span] ?? 0) + 1;
  }
  return result;
}

/** Tells in which span an instant lies; -1 for none. Fast for neighbours, as rows are. */
function spanFinder(spans: readonly Span[]): (at: number) => number {
  let index = 0;
  return (at) => {
    const current = spans[index];
    if (current !== undefined && at >= current.from && at < current.until) return index;
    const found = spans.findIndex(({ from, until }) => at >= from && at < until);
    if (found >= 0) index = found;
    return found;
  };
}

/** What reasons call the two that are compared. */
const names = {
  spans: { one: 'span', both: 'two spans' },
  halves: { one: 'half', both: 'two halves of the days seen' },
} as const;

/**
 * The bit of the channel that two spans can be compared by: it holds nearly all of both, is no capture, and saw about as
 * many days of each. A reason where there is none, which calls them by their `name`.
 */
export function comparedBy(
  input: AnalysisInput,
  [before, after]: Halves,
  name: keyof typeof names = 'spans',
): number | Reason {
  const empty = [before, after].findIndex(({ rows }) => rows.length === 0);
  if (empty >= 0) {
    const which = `${empty === 0 ? 'first' : 'second'} ${names[name].one}`;
    return { code: 'seen-unevenly', text: `Nothing was seen in the ${which}, so there is nothing to compare.` };
  }
  const shares = channels.map((_, bit) =>
    Math.min(heldShare(input.interactions, before, bit), heldShare(input.interactions, after, bit)),
  );
  const capture = channels.indexOf('capture');
  const fit = shares.findIndex((share, bit) => bit !== capture && share >= channelShare);
  if (fit >= 0) return unevenDays(input, fit, { before, after, one: names[name].one }) ?? fit;
  const text =
    (shares[capture] ?? 0) >= channelShare
      ? 'A capture is what somebody scrolled. To compare spans of time it takes the API or a full search.'
      : `The ${names[name].both} do not come from the same kind of input. One channel, the API or a full search, would have to hold nearly all of both.`;
  return { code: 'seen-unevenly', text };
}

function heldShare({ channels: held }: InteractionColumns, { rows }: SpanRows, bit: number): number {
  let own = 0;
  for (const row of rows) own += ((held[row] as number) >> bit) & 1;
  return rows.length === 0 ? 0 : own / rows.length;
}

function unevenDays(
  input: AnalysisInput,
  channel: number,
  spans: { readonly before: Span; readonly after: Span; readonly one: string },
): Reason | null {
  const name = channels[channel];
  const days = name === undefined ? [] : input.seenDays[name].map(dayNumber);
  const shareOf = ({ firstDay, lastDay }: Span) => seenShare(days, firstDay, lastDay);
  const [before, after] = [shareOf(spans.before), shareOf(spans.after)];
  if (Math.min(before, after) >= daysShare && Math.abs(before - after) <= daysDifference) return null;
  const [first, second] = [before, after].map((share) => Math.round(share * 100));
  return {
    code: 'seen-unevenly',
    text: `Interactions were seen on ${first} % of the days of the first ${spans.one} and ${second} % of the second. At least 80 % of both, and about as much of each, would be needed to compare them.`,
  };
}
