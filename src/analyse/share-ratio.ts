import type { Interval } from '../model/report.ts';
import type { DayCounts } from './day-counts.ts';
import { normal975 } from './distributions/normal.ts';
import { tailFactor } from './interval.ts';
import { quantile } from './quantile.ts';
import { type AuthorCells, type PoissonTables, resampleAuthors } from './resample.ts';
import { type Proportion, riskRatio } from './risk-ratio.ts';

/**
 * With fewer authors than this who have a hit in one of the spans, or something else, drawing authors anew says too little of what could have come: none of none
 * stays none in every draw.
 */
const rareAuthors = 20;

/** Who wrote, and when: what belongs together of what is compared. Cells are `[judged, hits]` of the first span, then of the second. */
export interface Compared {
  readonly authors: AuthorCells;
  /** Of both spans; left out where days do not matter. */
  readonly days?: readonly [DayCounts, DayCounts];
}

/**
 * The 95 % interval of the ratio of two shares over authors, who are drawn anew, and over days where they are given: of the two the wider one at each end, for what
 * a thousand accounts write on one day may have one cause (Cameron, Gelbach and Miller, "Robust inference with multiway clustering", Journal of Business & Economic
 * Statistics 29, 2011, add up the variances of both; the wider of the two is theirs where one outweighs the other). Days need to be five or more in each span. Where
 * few authors decide a span the interval is widened to that of two shares of messages that have nothing to do with each other.
 */
export function ratioInterval({ authors, days }: Compared, totals: readonly number[], tables: PoissonTables): Interval {
  const [low, high] = widened(drawn(authors, totals, tables), authors, totals);
  if (days === undefined) return [low, high];
  const [least, most] = overDays(days, totals);
  return [Math.min(low, least), Math.max(high, most)];
}

/** The ratio with half an interaction added to each count, which the interval lies round. */
export function shrunkRatio(totals: readonly number[]): number {
  return Math.exp(logRatio(totals));
}

/**
 * The interval over days, which are few: from the variance between the days of each span (a ratio estimator's, linearised; Cochran, "Sampling Techniques", 3rd
 * edition, 1977, ch. 6), with Student's t for as many degrees of freedom as days carry it.
 */
function overDays(days: readonly [DayCounts, DayCounts], totals: readonly number[]): Interval {
  const pulls = days.map(pullsOf);
  const error = Math.sqrt(pulls.reduce((sum, ofSpan) => sum + varianceOf(ofSpan), 0));
  const all = Float64Array.from(pulls.flatMap((ofSpan) => [...ofSpan]));
  const half = normal975 * tailFactor(new Float64Array(all.length).fill(1), all) * error;
  const centre = logRatio(totals);
  return [Math.exp(centre - half), Math.exp(centre + half)];
}

/** How far each day with something judged pulls the logarithm of the share of its span. */
function pullsOf({ judged, hits }: DayCounts): Float64Array {
  const all = judged.reduce((sum, count) => sum + count, 0);
  const found = hits.reduce((sum, count) => sum + count, 0) + 0.5;
  const share = found / (all + 0.5);
  const pulls = judged.map((count, day) => ((hits[day] ?? 0) - share * count) / found);
  return pulls.filter((_, day) => (judged[day] ?? 0) > 0);
}

function varianceOf(pulls: Float64Array): number {
  return (pulls.reduce((sum, pull) => sum + pull * pull, 0) * pulls.length) / Math.max(1, pulls.length - 1);
}

/**
 * The percentile bootstrap, stretched as that of a rate is. Half an interaction is added to each count (Haldane, "The estimation and significance of the logarithm
 * of a ratio of frequencies", Annals of Human Genetics 20, 1956), so that a resample without a hit has a ratio too.
 */
function drawn(cells: AuthorCells, totals: readonly number[], tables: PoissonTables): Interval {
  const sums = resampleAuthors(cells, tables);
  const logs = Float64Array.from(sums[0] ?? [], (_, draw) => logRatio(sums.map((sum) => sum[draw] ?? 0))).sort();
  const factor = tailFactor(cells.authors, influences(cells, totals));
  const centre = logRatio(totals);
  const away = (log: number): number => Math.exp(centre + factor * (log - centre));
  return [away(quantile(logs, 0.025)), away(quantile(logs, 0.975))];
}

/** Holds the score interval too where a span is decided by few. */
function widened([low, high]: Interval, cells: AuthorCells, totals: readonly number[]): Interval {
  const sides = [0, 2].map((span) => sidesOf(cells, span));
  if (sides.every(({ hit, other }) => Math.min(hit, other) >= rareAuthors)) return [low, high];
  const [judgedBefore = 0, before = 0, judgedAfter = 0, after = 0] = totals;
  const hits = before + after;
  // Hits of one author come together: they count as so many fewer, and so does all that was judged.
  const together = hits === 0 ? 1 : hits / (authorsWith(cells, (at) => at(1) + at(3) > 0) || 1);
  const found = riskRatio(shareOf(after, judgedAfter, together), shareOf(before, judgedBefore, together));
  if (found === null) return [low, high];
  const [least, most] = found.ci95;
  // A ratio of none has no lower end on the scale of logarithms.
  return [least > 0 ? Math.min(low, least) : low, Math.max(high, most)];
}

function shareOf(hits: number, judged: number, together: number): Proportion {
  const known = Math.max(1, Math.round(judged / together));
  return { hits: Math.min(known, Math.round(hits / together) || Math.sign(hits)), known };
}

/** Authors with a hit in a span, and with something else. */
function sidesOf(cells: AuthorCells, span: number): { readonly hit: number; readonly other: number } {
  return {
    hit: authorsWith(cells, (at) => at(span + 1) > 0),
    other: authorsWith(cells, (at) => at(span) > at(span + 1)),
  };
}

function authorsWith(cells: AuthorCells, holds: (at: (column: number) => number) => boolean): number {
  return cells.authors.reduce(
    (sum, count, cell) => (holds((column) => cells.columns[column]?.[cell] ?? 0) ? sum + count : sum),
    0,
  );
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
