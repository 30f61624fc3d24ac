import type { Interval, Reason, Toxicity } from '../model/report.ts';
import { type DayCounts, dayCounter, daysJudged, fewestDays } from './day-counts.ts';
import type { AnalysisInput, InteractionColumns } from './input.ts';
import { rounded } from './quantile.ts';
import type { AuthorCells, PoissonTables } from './resample.ts';
import { ratioInterval } from './share-ratio.ts';
import { comparedBy, type Halves, type SpanRows } from './spans.ts';
import { isAbusive } from './tally.ts';
import { isAbusiveRow } from './timeline.ts';

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
 * `both` halves from one channel, not a capture, with like coverage; else `cannot-tell` and a reason with what is missing.
 */
export function abuseTrend(input: AnalysisInput, both: Halves | null, tables: PoissonTables): TrendResult {
  if (both === null) return cannotTell('too-few', 'To compare two spans, interactions on two days or more are needed.');
  const channel = comparedBy(input, both, 'halves');
  if (typeof channel !== 'number') return { trend: unknownTrend, reason: channel };
  const countDays = (half: SpanRows) => dayCounter(input.interactions, half, 1 << channel)(isAbusive);
  const days = [countDays(both[0]), countDays(both[1])] as const;
  return compareHalves(halfTallies(input.interactions, channel, both), days, tables);
}

const unknownTrend: Toxicity['trend'] = { before: null, after: null, ratio: null, ci95: null, verdict: 'cannot-tell' };

function cannotTell(code: string, text: string): TrendResult {
  return { trend: unknownTrend, reason: { code, text } };
}

/** Judged and abusive interactions per author, first half then second: `[judged, abusive, judged, abusive]`. */
type HalfTallies = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

function halfTallies(rows: InteractionColumns, channel: number, [before, after]: Halves): HalfTallies {
  const first = spanTally(rows, channel, before);
  const second = spanTally(rows, channel, after);
  return [first.judged, first.abusive, second.judged, second.abusive];
}

function spanTally(rows: InteractionColumns, channel: number, span: SpanRows) {
  const judged = new Uint32Array(rows.authors.length);
  const abusive = new Uint32Array(rows.authors.length);
  for (const row of span.rows) {
    if (rows.judged[row] !== 1 || ((rows.channels[row] as number) & (1 << channel)) === 0) continue;
    const author = rows.author[row] as number;
    judged[author] = (judged[author] as number) + 1;
    if (isAbusiveRow(rows, row)) abusive[author] = (abusive[author] as number) + 1;
  }
  return { judged, abusive };
}

function compareHalves(
  tallies: HalfTallies,
  days: readonly [DayCounts, DayCounts],
  tables: PoissonTables,
): TrendResult {
  const lacking = tooFew(tallies) ?? tooFewDays(days);
  if (lacking !== null) return { trend: unknownTrend, reason: lacking };
  const cells = halfCells(tallies);
  const totals = cells.columns.map((column) =>
    column.reduce((sum, value, i) => sum + value * (cells.authors[i] ?? 0), 0),
  );
  const [judgedBefore = 0, abusiveBefore = 0, judgedAfter = 0, abusiveAfter = 0] = totals;
  const [low, high] = ratioInterval({ authors: cells, days }, totals, tables);
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

function tooFewDays(days: readonly DayCounts[]): Reason | null {
  const fewest = Math.min(...days.map(daysJudged));
  if (fewest >= fewestDays) return null;
  const text = `Each half needs judged interactions on at least ${fewestDays} days; one has them on ${fewest}.`;
  return { code: 'too-few', text };
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
