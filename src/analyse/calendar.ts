import type { ZoneOffset } from '../model/window.ts';

const msPerDay = 86_400_000;

/** Days of a time zone. A day is the number of days from 1 January 1970 to its date. */
export interface Calendar {
  dayOf(at: number): number;
  /** The first instant of a day, milliseconds since 1970 UTC. */
  startOf(day: number): number;
  /** The hour of the day, 0 to 23. */
  hourOf(at: number): number;
  /** The offsets from one instant to another, in order; what lies before or after has the first or the last of them. */
  offsets(first: number, last: number): readonly ZoneOffset[];
}

/**
 * The calendar of an IANA time zone. It remembers the offsets of each day, so that it may be asked per record.
 * Throws a `RangeError` on an unknown zone.
 */
export function createCalendar(timezone: string): Calendar {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const asked = (at: number): number => wallClock(clock, at) - Math.floor(at / 1000) * 1000;
  const isUtc = timezone === 'UTC';
  const offsetAt = isUtc ? () => 0 : rememberedOffsets(asked);
  const dayOf = (at: number): number => Math.floor((at + offsetAt(at)) / msPerDay);
  return {
    dayOf,
    startOf: (day) => dayStart(day, offsetAt, dayOf),
    hourOf: (at) => hourOf(at, offsetAt),
    offsets: (first, last) =>
      isUtc ? [{ from: Number.NEGATIVE_INFINITY, offset: 0 }] : offsetsWithin(first, last, asked),
  };
}

const msPerHour = 3_600_000;

/** The offsets of a day of UTC: the second from an instant on. */
interface DayOffsets {
  readonly before: number;
  readonly changesAt: number;
  readonly after: number;
}

/** Asking the clock costs some microseconds. A day of UTC that begins and ends with one offset has it throughout; else it changes once. */
function rememberedOffsets(asked: (at: number) => number): (at: number) => number {
  const days = new Map<number, DayOffsets>();
  const readDay = (day: number): DayOffsets => {
    const [from, until] = [day * msPerDay, (day + 1) * msPerDay];
    const [before, after] = [asked(from), asked(until)];
    const changesAt = before === after ? Number.POSITIVE_INFINITY : changeWithin(from, until, asked);
    const offsets = { before, changesAt, after };
    days.set(day, offsets);
    return offsets;
  };
  let day = Number.NaN;
  let offsets: DayOffsets = { before: 0, changesAt: 0, after: 0 };
  return (at) => {
    const wanted = Math.floor(at / msPerDay);
    if (wanted !== day) {
      offsets = days.get(wanted) ?? readDay(wanted);
      day = wanted;
    }
    return at < offsets.changesAt ? offsets.before : offsets.after;
  };
}

/** The first instant with the later of two offsets that the ends of a span have. */
function changeWithin(from: number, until: number, asked: (at: number) => number): number {
  const after = asked(until);
  let [early, late] = [from, until];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (asked(middle) === after) late = middle;
    else early = middle;
  }
  return late;
}

/** Since 2001 two changes of one zone have lain at least 12 days apart (tz database: San Miguel de Tucumán, June 2004). */
const probeEvery = 6 * msPerDay;

function offsetsWithin(first: number, last: number, asked: (at: number) => number): readonly ZoneOffset[] {
  const offsets: ZoneOffset[] = [{ from: Number.NEGATIVE_INFINITY, offset: asked(first) }];
  for (let at = first; at < last; at += probeEvery) {
    const next = Math.min(at + probeEvery, last);
    const offset = asked(next);
    if (offset !== offsets.at(-1)?.offset) offsets.push({ from: changeWithin(at, next, asked), offset });
  }
  return offsets;
}

function hourOf(at: number, offsetAt: (at: number) => number): number {
  return ((Math.floor((at + offsetAt(at)) / msPerHour) % 24) + 24) % 24;
}

/** What a clock on the wall shows, as if it were UTC. */
function wallClock(clock: Intl.DateTimeFormat, at: number): number {
  const shown = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => shown.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** With one offset all around midnight it is plain; else the clocks change that day, some at midnight itself: search. */
function dayStart(day: number, offsetAt: (at: number) => number, dayOf: (at: number) => number): number {
  const midnight = day * msPerDay;
  const before = offsetAt(midnight - msPerDay);
  const after = offsetAt(midnight + msPerDay);
  if (before === after) return midnight - before;
  let early = midnight - Math.max(before, after) - msPerDay / 4;
  let late = midnight - Math.min(before, after) + msPerDay / 4;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (dayOf(middle) >= day) late = middle;
    else early = middle;
  }
  return late;
}

/** The day of a date `YYYY-MM-DD`; NaN when it is none. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / msPerDay;
}

/** The date of a day, `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** A month: its first day, the first day of the next, and the instant it begins. */
export interface Month {
  readonly day: number;
  readonly nextDay: number;
  readonly from: number;
}

/** Every month from that of `first` to that of `last`, both instants, `first` not after `last`. */
export function monthsBetween(calendar: Calendar, first: number, last: number): Month[] {
  const lastDay = calendar.dayOf(last);
  const months: Month[] = [];
  for (let day = monthStart(calendar.dayOf(first), 0); day <= lastDay; ) {
    const nextDay = monthStart(day, 1);
    months.push({ day, nextDay, from: calendar.startOf(day) });
    day = nextDay;
  }
  return months;
}

function monthStart(day: number, ahead: number): number {
  const date = new Date(day * msPerDay);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead, 1) / msPerDay;
}

/** Tells in which of the months, which follow on each other, an instant lies; -1 before the first. Fast for neighbours. */
export function monthFinder(months: readonly Month[]): (at: number) => number {
  const starts = Float64Array.from(months, ({ from }) => from);
  let index = -1;
  let from = Number.NEGATIVE_INFINITY;
  let until = starts[0] ?? Number.POSITIVE_INFINITY;
  return (at) => {
    if (at >= from && at < until) return index;
    index = lastAtOrBefore(starts, at);
    from = starts[index] ?? Number.NEGATIVE_INFINITY;
    until = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return index;
  };
}

function lastAtOrBefore(starts: Float64Array, at: number): number {
  let low = -1;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}
