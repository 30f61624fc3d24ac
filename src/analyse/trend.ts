import { channels } from '../model/coverage.ts';
import type { Interval, Reason, Toxicity } from '../model/report.ts';
import type { Calendar } from './calendar.ts';
import { dayNumber } from './calendar.ts';
import type { AnalysisInput } from './input.ts';
import { tailFactor } from './interval.ts';
import { quantile, rounded } from './quantile.ts';
import { type AuthorCells, type PoissonTables, resampleAuthors } from './resample.ts';
import { daysSeen, isAbusiveRow, seenShare, windowPeriod } from './timeline.ts';

/** The share of both halves' interactions one channel must hold: else a change of channel looks like a change of abuse. */
export const channelShare = 0.9;
/** The share of days seen in each half, and how far the two may differ. */
export const daysShare = 0.8;
export const daysDifference = 0.1;
/** The fewest judged interactions and their authors in each half that a comparison rests on. */
export const fewestJudged = 20;
export const fewestAuthors = 10;
/** The fewest authors with a flagged interaction, both halves together: with fewer, one author decides the verdict. */
const fewestFlagged = 10;

/** The trend, and why its numbers are `null` where they are. */
export interface TrendResult {
  readonly trend: Toxicity['trend'];
  readonly reason: Reason | null;
}

/**
 * Whether more of the interactions of the second half of the seen days are flagged than of the first. A verdict needs
 * both halves from one channel, not a capture, with like coverage; else `cannot-tell` and a reason with what is missing.
 */
export function abuseTrend(input: AnalysisInput, calendar: Calendar, tables: PoissonTables): TrendResult {
  const halves = splitDays(input, calendar);
  if (halves === null)
    return cannotTell('too-few', 'To compare two spans, interactions on two days or more are needed.');
  const channel = sharedChannel(input, halves.middle);
  if (typeof channel !== 'number') return { trend: unknownTrend, reason: channel };
  const uneven = unevenDays(input, channel, halves);
  if (uneven !== null) return { trend: unknownTrend, reason: uneven };
  return compareHalves(halfTallies(input, channel, halves.middle), tables);
}

const unknownTrend: Toxicity['trend'] = { before: null, after: null, ratio: null, ci95: null, verdict: 'cannot-tell' };

function cannotTell(code: string, text: string): TrendResult {
  return { trend: unknownTrend, reason: { code, text } };
}

interface Halves {
  readonly firstDay: number;
  /** First day of the second half. */
  readonly middleDay: number;
  readonly lastDay: number;
  /** When that day begins. */
  readonly middle: number;
}

export function splitDays(input: AnalysisInput, calendar: Calendar): Halves | null {
  const days = daysSeen(input, windowPeriod(input, calendar));
  const firstDay = days[0];
  const lastDay = days.at(-1);
  if (firstDay === undefined || lastDay === undefined || firstDay === lastDay) return null;
  const middleDay = firstDay + Math.floor((lastDay - firstDay + 1) / 2);
  return { firstDay, middleDay, lastDay, middle: calendar.startOf(middleDay) };
}

/** The bit of the channel that holds nearly all of both halves; a reason when none does, or it is a capture. */
function sharedChannel(input: AnalysisInput, middle: number): number | Reason {
  const shares = channels.map((_, bit) => smallerShare(input, bit, middle));
  const capture = channels.indexOf('capture');
  const fit = shares.findIndex((share, bit) => bit !== capture && share >= channelShare);
  if (fit >= 0) return fit;
  if ((shares[capture] ?? 0) >= channelShare) {
    return {
      code: 'seen-unevenly',
      text: 'A capture is what somebody scrolled. To compare spans of time it takes the API or a full search.',
    };
  }
  return {
    code: 'seen-unevenly',
    text: 'The two halves of the days seen do not come from the same kind of input. One channel, the API or a full search, would have to hold nearly all of both.',
  };
}

/** What part of each half a channel holds, the smaller of the two; 0 when a half is empty. */
function smallerShare(input: AnalysisInput, bit: number, middle: number): number {
  const { at, channels: held, count } = input.interactions;
  const all = [0, 0] satisfies [number, number];
  const own = [0, 0] satisfies [number, number];
  for (let row = 0; row < count; row++) {
    const time = at[row] ?? Number.NaN;
    if (Number.isNaN(time)) continue;
    const half = time < middle ? 0 : 1;
    all[half]++;
    if (((held[row] ?? 0) & (1 << bit)) !== 0) own[half]++;
  }
  return Math.min(...all) === 0 ? 0 : Math.min(own[0] / all[0], own[1] / all[1]);
}

function unevenDays(input: AnalysisInput, channel: number, halves: Halves): Reason | null {
  const name = channels[channel];
  const days = name === undefined ? [] : input.seenDays[name].map(dayNumber);
  const before = seenShare(days, halves.firstDay, halves.middleDay - 1);
  const after = seenShare(days, halves.middleDay, halves.lastDay);
  if (Math.min(before, after) >= daysShare && Math.abs(before - after) <= daysDifference) return null;
  const [first, second] = [before, after].map((share) => Math.round(share * 100));
  return {
    code: 'seen-unevenly',
    text: `Interactions were seen on ${first} % of the days of the first half and ${second} % of the second. At least 80 % of both, and about as much of each, would be needed to compare them.`,
  };
}

/** Judged and abusive interactions per author, first half then second: `[judged, abusive, judged, abusive]`. */
type HalfTallies = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

function halfTallies(input: AnalysisInput, channel: number, middle: number): HalfTallies {
  const rows = input.interactions;
  const size = rows.authors.length;
  const before = { judged: new Uint32Array(size), abusive: new Uint32Array(size) };
  const after = { judged: new Uint32Array(size), abusive: new Uint32Array(size) };
  for (let row = 0; row < rows.count; row++) {
    const at = rows.at[row] ?? Number.NaN;
    const skip = rows.judged[row] !== 1 || Number.isNaN(at) || ((rows.channels[row] ?? 0) & (1 << channel)) === 0;
    if (skip) continue;
    const half = at < middle ? before : after;
    const author = rows.author[row] ?? 0;
    half.judged[author] = (half.judged[author] ?? 0) + 1;
    if (isAbusiveRow(rows, row)) half.abusive[author] = (half.abusive[author] ?? 0) + 1;
  }
  return [before.judged, before.abusive, after.judged, after.abusive];
}

function compareHalves(tallies: HalfTallies, tables: PoissonTables): TrendResult {
  const lacking = tooFew(tallies);
  if (lacking !== null) return { trend: unknownTrend, reason: lacking };
  const cells = halfCells(tallies);
  const totals = cells.columns.map((column) =>
    column.reduce((sum, value, i) => sum + value * (cells.authors[i] ?? 0), 0),
  );
  const [judgedBefore = 0, abusiveBefore = 0, judgedAfter = 0, abusiveAfter = 0] = totals;
  const [low, high] = ratioInterval(cells, totals, tables);
  const verdict = low > 1 ? 'worse' : high < 1 ? 'better' : 'no-difference';
  const before = abusiveBefore / judgedBefore;
  const after = abusiveAfter / judgedAfter;
  const shares = { before: rounded(before), after: rounded(after), verdict } as const;
  if (abusiveBefore === 0) {
    const text = 'Nothing was flagged in the first half, so there is no ratio to it.';
    return { trend: { ...shares, ratio: null, ci95: null }, reason: { code: 'too-few', text } };
  }
  const ratio = after / before;
  const ci95: Interval = [rounded(Math.min(low, ratio)), rounded(Math.max(high, ratio))];
  return { trend: { ...shares, ratio: rounded(ratio), ci95 }, reason: null };
}

function tooFew([judgedBefore, abusiveBefore, judgedAfter, abusiveAfter]: HalfTallies): Reason | null {
  for (const half of [judgedBefore, judgedAfter]) {
    const judged = half.reduce((sum, count) => sum + count, 0);
    const authors = half.reduce((sum, count) => sum + Number(count > 0), 0);
    if (judged < fewestJudged || authors < fewestAuthors) {
      const text = `Each half needs at least ${fewestJudged} judged interactions by ${fewestAuthors} authors; one has ${judged} by ${authors}.`;
      return { code: 'too-few', text };
    }
  }
  const flagged = abusiveBefore.reduce((sum, count, i) => sum + Number(count + (abusiveAfter[i] ?? 0) > 0), 0);
  if (flagged >= fewestFlagged) return null;
  const text = `Flagged interactions by at least ${fewestFlagged} authors are needed to compare two spans; there are ${flagged}.`;
  return { code: 'too-few', text };
}

/** Authors grouped by what they did in both halves, in a fixed order. */
function halfCells(tallies: HalfTallies): AuthorCells {
  const cells = new Map<string, { authors: number; values: readonly number[] }>();
  for (let author = 0; author < tallies[0].length; author++) {
    const values = tallies.map((counts) => counts[author] ?? 0);
    if (values.every((value) => value === 0)) continue;
    const key = values.join(' ');
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { authors: 1, values });
    else cell.authors++;
  }
  const sorted = [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
  return {
    authors: Float64Array.from(sorted, ({ authors }) => authors),
    columns: tallies.map((_, k) => Float64Array.from(sorted, ({ values }) => values[k] ?? 0)),
  };
}

/**
 * The 95 % interval of the ratio of the two shares over authors, stretched as that of a rate is. Half an interaction is
 * added to each count (Haldane, "The estimation and significance of the logarithm of a ratio of frequencies", Annals of
 * Human Genetics 20, 1956), so that a resample without a flagged one has a ratio too.
 */
export function ratioInterval(cells: AuthorCells, totals: readonly number[], tables: PoissonTables): Interval {
  const sums = resampleAuthors(cells, tables);
  const logs = Float64Array.from(sums[0] ?? [], (_, draw) => logRatio(sums.map((sum) => sum[draw] ?? 0))).sort();
  const factor = tailFactor(cells.authors, influences(cells, totals));
  const centre = logRatio(totals);
  const away = (log: number): number => Math.exp(centre + factor * (log - centre));
  return [away(quantile(logs, 0.025)), away(quantile(logs, 0.975))];
}

function logRatio(totals: readonly number[]): number {
  const [judgedBefore = 0, abusiveBefore = 0, judgedAfter = 0, abusiveAfter = 0] = totals.map((count) => count + 0.5);
  return Math.log((abusiveAfter * judgedBefore) / (judgedAfter * abusiveBefore));
}

/** How far one author of each cell pulls the logarithm of the ratio. */
function influences(cells: AuthorCells, totals: readonly number[]): Float64Array {
  const shares = totals.map((count) => 1 / (count + 0.5));
  return cells.authors.map((_, cell) => {
    const [judgedBefore = 0, abusiveBefore = 0, judgedAfter = 0, abusiveAfter = 0] = cells.columns.map(
      (column, k) => (column[cell] ?? 0) * (shares[k] ?? 0),
    );
    return abusiveAfter - judgedAfter - (abusiveBefore - judgedBefore);
  });
}
