import type { Baseline } from './baseline.ts';
import type { IncidentCause, IncidentFound, IncidentInput } from './incident.ts';
import type { Burst, Stretch } from './scan.ts';
import { type Slots, slotEnd, slotStart } from './seen-days.ts';

/** What is usual for a series of counts, and its bursts. */
export interface Series {
  readonly baseline: Baseline;
  readonly stretches: readonly Burst[];
}

/** Both series, and where each row lies. */
export interface Bursts {
  readonly slots: Slots;
  readonly slotOfRow: Int32Array;
  readonly interactions: Series;
  readonly abuse: Series;
}

/** Bursts with no more than a day between them are one: nights and days of the same pile-on. */
const joinedWithin = 24 * 3_600_000;
/** A day is back to usual at no more than this many times the usual, or a handful above it. */
const usualRatio = 1.5;
const usualAbove = 3;

interface Joined extends Stretch {
  readonly by: IncidentCause;
}

/** The bursts of both series as incidents, in order of time. */
export function describeIncidents(input: IncidentInput, bursts: Bursts): IncidentFound[] {
  const joined = join(bursts);
  if (joined.length === 0) return [];
  const rows = rowsOf(joined, input.times, bursts);
  const firstSeen = firstSeenOf(rows, input);
  const end = latest(input.times, bursts.slotOfRow);
  const facts = { input, bursts, perDay: dailyCounts(bursts), firstSeen, end };
  return joined.map((stretch, at) => describe(stretch, rows[at] ?? new Uint32Array(), facts));
}

function join({ slots, interactions, abuse }: Bursts): Joined[] {
  const all: Joined[] = [
    ...interactions.stretches.map(({ from, to }): Joined => ({ from, to, by: 'interactions' })),
    ...abuse.stretches.map((burst): Joined => ({ ...beside(burst, interactions.stretches), by: 'abuse' })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: Joined[] = [];
  for (const next of all) {
    const last = joined.at(-1);
    const apart = last === undefined || slotStart(slots, next.from) - slotEnd(slots, last.to - 1) > joinedWithin;
    if (apart) joined.push(next);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to), by: both(last.by, next.by) };
  }
  return joined;
}

/**
 * A burst of abuse within one of interactions adds what stands out of it and no more: where the abuse of the hours that matter
 * falls short of enough, the stretch that holds enough reaches days beyond.
 */
function beside({ from, to, core }: Burst, others: readonly Burst[]): Stretch {
  return others.some((other) => other.from < to && other.to > from) ? core : { from, to };
}

function both(a: IncidentCause, b: IncidentCause): IncidentCause {
  return a === b ? a : 'both';
}

/** Rows of each incident, in order of time and then of their number. */
function rowsOf(joined: readonly Stretch[], times: Float64Array, { slots, slotOfRow }: Bursts): Uint32Array[] {
  const owner = new Int32Array(slots.count).fill(-1);
  for (const [at, { from, to }] of joined.entries()) owner.fill(at, from, to);
  const rows: number[][] = joined.map(() => []);
  for (let row = 0; row < slotOfRow.length; row++) {
    const slot = slotOfRow[row] ?? -1;
    const at = slot < 0 ? -1 : (owner[slot] ?? -1);
    if (at >= 0) rows[at]?.push(row);
  }
  return rows.map((list) => Uint32Array.from(list.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b)));
}

interface FirstSeen {
  /** When each author of an incident was seen first, on whatever day. */
  readonly authors: ReadonlyMap<number, number>;
  /** When anybody was. */
  readonly anybody: number;
}

function firstSeenOf(rows: readonly Uint32Array[], { times, author }: IncidentInput): FirstSeen {
  const authors = new Map<number, number>();
  for (const list of rows) for (const row of list) authors.set(author[row] ?? 0, Number.POSITIVE_INFINITY);
  let anybody = Number.POSITIVE_INFINITY;
  for (let row = 0; row < times.length; row++) {
    const at = times[row] ?? Number.NaN;
    if (Number.isNaN(at)) continue;
    if (at < anybody) anybody = at;
    const known = authors.get(author[row] ?? 0);
    if (known !== undefined && at < known) authors.set(author[row] ?? 0, at);
  }
  return { authors, anybody };
}

/** The last known time on a seen day. */
function latest(times: Float64Array, slotOfRow: Int32Array): number {
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < times.length; row++) {
    if ((slotOfRow[row] ?? -1) >= 0 && (times[row] ?? 0) > last) last = times[row] ?? 0;
  }
  return last;
}

function dailyCounts({ slots, slotOfRow }: Bursts): Uint32Array {
  const perDay = new Uint32Array(slots.days.count);
  for (const slot of slotOfRow) {
    const day = slots.day[slot];
    if (day !== undefined) perDay[day] = (perDay[day] ?? 0) + 1;
  }
  return perDay;
}

interface Facts {
  readonly input: IncidentInput;
  readonly bursts: Bursts;
  readonly perDay: Uint32Array;
  readonly firstSeen: FirstSeen;
  readonly end: number;
}

function describe(stretch: Joined, rows: Uint32Array, facts: Facts): IncidentFound {
  const { input, bursts, firstSeen } = facts;
  const from = input.times[rows[0] ?? 0] ?? Number.NaN;
  const to = input.times[rows.at(-1) ?? 0] ?? Number.NaN;
  const peak = busiestSlot(rows, bursts.slotOfRow);
  return {
    from,
    to,
    peak: slotStart(bursts.slots, peak),
    by: stretch.by,
    interactions: rows.length,
    expected: expectedIn(stretch, bursts.interactions.baseline),
    abusive: rows.reduce((sum, row) => sum + Number(input.abusive[row] === 1), 0),
    abusiveExpected: expectedIn(stretch, bursts.abuse.baseline),
    rows,
    newAuthorShare: firstSeen.anybody < from ? newShare(rows, from, facts) : null,
    stillGoing: facts.end - to < joinedWithin,
    daysToUsual: daysToUsual(stretch, peak, facts),
  };
}

/** The earliest of the slots with most rows. */
function busiestSlot(rows: Uint32Array, slotOfRow: Int32Array): number {
  const held = new Map<number, number>();
  let best = -1;
  for (const row of rows) {
    const slot = slotOfRow[row] ?? -1;
    const count = (held.get(slot) ?? 0) + 1;
    held.set(slot, count);
  }
  for (const [slot, count] of held) if (count > (held.get(best) ?? 0)) best = slot;
  return best;
}

function expectedIn({ from, to }: Stretch, { perSlot }: Baseline): number {
  let sum = 0;
  for (let slot = from; slot < to; slot++) sum += perSlot[slot] ?? 0;
  return Number(sum.toPrecision(6));
}

function newShare(rows: Uint32Array, from: number, { input, firstSeen }: Facts): number {
  const authors = new Set<number>();
  for (const row of rows) authors.add(input.author[row] ?? 0);
  let fresh = 0;
  for (const author of authors) if ((firstSeen.authors.get(author) ?? from) >= from) fresh++;
  return Number((fresh / authors.size).toPrecision(6));
}

function daysToUsual(stretch: Stretch, peak: number, { bursts, perDay }: Facts): number | null {
  const { slots, interactions } = bursts;
  const { numbers, count } = slots.days;
  for (let day = (slots.day[stretch.to - 1] ?? count) + 1; day < count; day++) {
    const usual = interactions.baseline.perDay[day] ?? 0;
    if ((perDay[day] ?? 0) > Math.max(usualRatio * usual, usual + usualAbove)) continue;
    return (numbers[day] ?? 0) - (numbers[slots.day[peak] ?? 0] ?? 0);
  }
  return null;
}
