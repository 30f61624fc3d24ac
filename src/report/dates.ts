const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** `27 Oct 2022`; a plain date stays as it is, a time falls on the day of the zone. `null` gives `date unknown`. */
export function formatDay(iso: string | null, timezone: string): string {
  const day = iso === null ? null : dayOf(iso, timezone);
  return day === null ? 'date unknown' : `${day.day} ${monthName(day)} ${day.year}`;
}

/** `27 Oct 2022, 14:05 UTC`. */
export function formatMoment(iso: string): string {
  const time = /T(\d\d:\d\d)/.exec(iso)?.[1];
  return time === undefined ? formatDay(iso, 'UTC') : `${formatDay(iso, 'UTC')}, ${time} UTC`;
}

/** `1 Mar – 31 Oct 2026`, both days included; what is open or unknown is said in words; `null` when both are. */
export function formatSpan(from: string | null, to: string | null, timezone: string): string | null {
  const first = from === null ? null : dayOf(from, timezone);
  const last = to === null ? null : dayOf(to, timezone);
  if (first === null) return last === null ? null : `to ${formatDay(to, timezone)}`;
  if (last === null) return `from ${formatDay(from, timezone)}`;
  if (sameDay(first, last)) return formatDay(to, timezone);
  const year = first.year === last.year ? '' : ` ${first.year}`;
  return `${first.day} ${monthName(first)}${year} – ${formatDay(to, timezone)}`;
}

/** The last day of a span whose end, an ISO time, is excluded. */
export function lastDayBefore(until: string): string {
  const time = Date.parse(until);
  return Number.isNaN(time) ? until : new Date(time - 1).toISOString();
}

/** `Oct 2026` of a month's first day. */
export function formatMonth(start: string): string {
  const day = plainDay(start);
  return day === null ? start : `${monthName(day)} ${day.year}`;
}

/** `Aug – Oct 2026` of the first days of a first and a last month. */
export function formatMonths(first: string, last: string): string {
  const from = plainDay(first);
  const to = plainDay(last);
  if (first === last || from === null || to === null) return formatMonth(last);
  return `${from.year === to.year ? monthName(from) : formatMonth(first)} – ${formatMonth(last)}`;
}

/** The first day of the next month, `YYYY-MM-DD`; `null` when the start is no date. */
export function nextMonth(start: string): string | null {
  const day = plainDay(start);
  if (day === null) return null;
  const year = day.month === 12 ? day.year + 1 : day.year;
  const month = day.month === 12 ? 1 : day.month + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

/** `Jul – Sep 2026` of the first day of a quarter. */
export function formatQuarter(start: string): string {
  const last = nextMonth(nextMonth(start) ?? start);
  return last === null ? start : formatMonths(start, last);
}

/** `2 Oct 2026, 14:00` by the clock of the zone; the day alone where the time cannot be told. */
export function formatHour(iso: string, timezone: string): string {
  const day = formatDay(iso, timezone);
  const date = new Date(iso);
  if (!iso.includes('T') || Number.isNaN(date.getTime())) return day;
  const minutes = clockIn(date, timezone);
  return minutes === null ? day : `${day}, ${minutes}`;
}

function clockIn(date: Date, timeZone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(date);
  } catch {
    // A zone this build does not know: no time is better than one by another clock.
    return null;
  }
}

/** How many days the month has that begins on `start`. */
export function daysInMonth(start: string): number {
  const day = plainDay(start);
  return day === null ? 30 : new Date(Date.UTC(day.year, day.month, 0)).getUTCDate();
}

/** A span of time as a report has it: ISO times, `null` where it is open; both ends are in it. */
export interface TimeSpan {
  readonly from: string | null;
  readonly to: string | null;
  readonly timezone: string;
}

/** How many days of the month that begins on `start` the span touches. */
export function daysWithin(start: string, { from, to, timezone }: TimeSpan): number {
  const month = plainDay(start);
  const all = daysInMonth(start);
  if (month === null) return all;
  const first = from === null ? null : dayOf(from, timezone);
  const last = to === null ? null : dayOf(to, timezone);
  const begin = first === null ? 1 : placeIn(month, first, all);
  const end = last === null ? all : placeIn(month, last, all);
  return Math.max(0, Math.min(all, end) - Math.max(1, begin) + 1);
}

/** The day's number in the month: 0 for any day before it, one past its last for any after. */
function placeIn(month: Day, day: Day, all: number): number {
  const away = (day.year - month.year) * 12 + day.month - month.month;
  if (away === 0) return day.day;
  return away < 0 ? 0 : all + 1;
}

function dayOf(iso: string, timezone: string): Day | null {
  const plain = plainDay(iso);
  if (plain !== null) return plain;
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const parts = partsIn(new Date(time), timezone);
  return { year: parts.year, month: parts.month, day: parts.day };
}

function plainDay(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day.month >= 1 && day.month <= 12 ? day : null;
}

function partsIn(date: Date, timezone: string): Day {
  const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  if (timezone === 'UTC') return parts;
  for (const { type, value } of zoned(timezone)?.formatToParts(date) ?? []) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number(value);
  }
  return parts;
}

function zoned(timezone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: timezone, year: 'numeric', month: 'numeric', day: 'numeric' });
  } catch {
    // A zone this build does not know: the day in UTC is still right to within a day.
    return null;
  }
}

function sameDay(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function monthName(day: Day): string {
  return monthNames[day.month - 1] ?? '';
}
