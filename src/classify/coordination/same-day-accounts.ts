import { type Cluster, describeCluster, forEachAuthor } from './cluster.ts';
import type { RowColumns } from './row-columns.ts';
import { poissonTail } from './tails.ts';

/** When accounts were opened. */
export interface AccountDays {
  /** Days since 1970 UTC, where it is known to the day; else `null`. */
  openedDay(author: number): number | null;
}

const fewestAccounts = 5;
/** Days on either side that the expected number is taken from: what a platform grows in three months is small beside a cohort. */
const halfWindow = 45;
/** Days on one side of a rush: news brings people for several days, an order for accounts comes in one. */
const rush = 3;
/** A rush fades from its first day on: that one may have twice the mean of the three that follow, and the last of one that grows as much. */
const rushPeak = 2;
/** So many times the expected number, however sure it is: two accounts for every one is what weekdays and holidays do. */
const leastRatio = 3;
/** Share of wrong days among those shown (Benjamini and Hochberg, Journal of the Royal Statistical Society B 57(1), 1995). */
const wrongShare = 0.01;
/** Days outside 1970 to 2243 are mistakes. */
const lastDay = 100_000;

/** Accounts opened on a day on which far more were opened than on the days around it, among those that wrote. */
export function findSameDayAccounts(columns: RowColumns, days: AccountDays): Cluster[] {
  const opened = openingDays(columns, days);
  if (opened === null) return [];
  const crowded = crowdedDays(opened.counts);
  if (crowded.length === 0) return [];
  const rowsOf = new Map(crowded.map((day) => [day + opened.first, [] as Uint32Array[]]));
  forEachAuthor(columns, (author, rows) => {
    rowsOf.get(dayOf(author, days) ?? -1)?.push(rows);
  });
  return [...rowsOf.values()].map((parts) => describeCluster('same-day-accounts', joined(parts), columns));
}

function dayOf(author: number, days: AccountDays): number | null {
  const day = days.openedDay(author);
  return day !== null && day >= 0 && day <= lastDay ? Math.floor(day) : null;
}

interface OpeningDays {
  /** Day the first entry stands for. */
  readonly first: number;
  /** Accounts opened on each day from the first to the last. */
  readonly counts: Uint32Array;
}

function openingDays(columns: RowColumns, days: AccountDays): OpeningDays | null {
  const counts = new Uint32Array(lastDay + 1);
  let first = lastDay + 1;
  let last = -1;
  forEachAuthor(columns, (author) => {
    const day = dayOf(author, days);
    if (day === null) return;
    counts[day] = (counts[day] ?? 0) + 1;
    first = Math.min(first, day);
    last = Math.max(last, day);
  });
  return last < first ? null : { first, counts: counts.slice(first, last + 1) };
}

/** Days with significantly more accounts than expected, each by its place in `counts`. */
function crowdedDays(counts: Uint32Array): number[] {
  const before = new Float64Array(counts.length + 1);
  for (let day = 0; day < counts.length; day += 1) before[day + 1] = (before[day] ?? 0) + (counts[day] ?? 0);
  const chances: { day: number; chance: number }[] = [];
  for (let day = 0; day < counts.length; day += 1) {
    const count = counts[day] ?? 0;
    const expected = count < fewestAccounts ? 0 : expectedOn(day, before);
    if (count < fewestAccounts || count < leastRatio * expected) continue;
    chances.push({ day, chance: poissonTail(count, expected) });
  }
  chances.sort((a, b) => a.chance - b.chance || a.day - b.day);
  // Every day of the span is a test; those not in the list have a chance that could never count.
  const passing = chances.findLastIndex(({ chance }, at) => chance <= (wrongShare * (at + 1)) / counts.length);
  return chances
    .slice(0, passing + 1)
    .map(({ day }) => day)
    .sort((a, b) => a - b);
}

/** Accounts expected on a day: the most that its three months, a rush that ends with it or a rush that begins with it gives, itself left out. */
function expectedOn(day: number, before: Float64Array): number {
  const days = before.length - 1;
  const sum = (from: number, to: number) => (before[Math.min(days, to)] ?? 0) - (before[Math.max(0, from)] ?? 0);
  const own = sum(day, day + 1);
  const around = Math.min(days, day + halfWindow + 1) - Math.max(0, day - halfWindow) - 1;
  // One account more: that none was seen in three months does not mean that none is ever opened.
  const wide = (sum(day - halfWindow, day + halfWindow + 1) - own + 1) / Math.max(1, around);
  return Math.max(wide, (rushPeak / rush) * Math.max(sum(day - rush, day), sum(day + 1, day + 1 + rush)));
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const rows = new Uint32Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    rows.set(part, at);
    at += part.length;
  }
  return rows.sort();
}
