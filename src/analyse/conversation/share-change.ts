import type { MiddleChange } from '../../model/conversation.ts';
import type { Interval, Reason } from '../../model/report.ts';
import { normal975, upperQuantile } from '../distributions/normal.ts';
import { rounded } from '../quantile.ts';
import type { AuthorCells, PoissonTables } from '../resample.ts';
import { ratioInterval } from '../share-ratio.ts';
import { fewestAuthors, fewestJudged } from '../trend.ts';

/** The fewest authors with an interaction in the middle, and outside of it, both spans together: with fewer, one author decides. */
const fewestOnASide = 10;

/** A change, and why its numbers are `null` where they are. */
export interface ChangeResult {
  readonly change: MiddleChange;
  readonly reason: Reason | null;
}

export const unknownChange: MiddleChange = { ratio: null, ci95: null, verdict: 'cannot-tell' };

/**
 * The middle's share in one span over that in the one before, with the interval of the trend of abuse: authors drawn anew.
 * Cells are those of `pairCells`. `looks` is how many such changes are shown together: the interval is widened so that it
 * holds for all of them at once (Bonferroni).
 */
export function changeOf(cells: AuthorCells, looks: number, tables: PoissonTables): ChangeResult {
  const lacking = tooFew(cells);
  if (lacking !== null) return { change: unknownChange, reason: lacking };
  const totals = cells.columns.map((column) => total(cells, (cell) => column[cell] ?? 0));
  const [judgedBefore = 0, before = 0, judgedAfter = 0, after = 0] = totals;
  const [low, high] = widened(ratioInterval({ authors: cells }, totals, tables), totals, looks);
  const verdict = low > 1 ? 'grew' : high < 1 ? 'shrank' : 'no-difference';
  if (before === 0) {
    const text = 'Nothing of the first span was in the middle, so there is no ratio to it.';
    return { change: { ratio: null, ci95: null, verdict }, reason: { code: 'too-few', text } };
  }
  const ratio = after / judgedAfter / (before / judgedBefore);
  const ci95: Interval = [rounded(Math.min(low, ratio)), rounded(Math.max(high, ratio))];
  return { change: { ratio: rounded(ratio), ci95, verdict }, reason: null };
}

/** The sum of a value over all authors. */
function total({ authors }: AuthorCells, value: (cell: number) => number): number {
  return authors.reduce((sum, count, cell) => sum + count * value(cell), 0);
}

function tooFew(cells: AuthorCells): Reason | null {
  const at = (column: number, cell: number): number => cells.columns[column]?.[cell] ?? 0;
  for (const judged of [0, 2]) {
    const interactions = total(cells, (cell) => at(judged, cell));
    const authors = total(cells, (cell) => Number(at(judged, cell) > 0));
    if (interactions >= fewestJudged && authors >= fewestAuthors) continue;
    const text = `Each span needs at least ${fewestJudged} judged interactions by ${fewestAuthors} authors; one has ${interactions} by ${authors}.`;
    return { code: 'too-few', text };
  }
  const inside = total(cells, (cell) => Number(at(1, cell) + at(3, cell) > 0));
  const outside = total(cells, (cell) => Number(at(0, cell) + at(2, cell) > at(1, cell) + at(3, cell)));
  if (Math.min(inside, outside) >= fewestOnASide) return null;
  const text = `At least ${fewestOnASide} authors in the middle and ${fewestOnASide} outside of it are needed to compare two spans; there are ${inside} and ${outside}.`;
  return { code: 'too-few', text };
}

/** Drawn away from the ratio on the scale of logarithms, half an interaction added to each count as the interval does. */
function widened([low, high]: Interval, totals: readonly number[], looks: number): Interval {
  if (looks <= 1) return [low, high];
  const [judgedBefore = 0, before = 0, judgedAfter = 0, after = 0] = totals.map((count) => count + 0.5);
  const centre = Math.log((after * judgedBefore) / (judgedAfter * before));
  const factor = upperQuantile(0.025 / looks) / normal975;
  const away = (end: number): number => Math.exp(centre + factor * (Math.log(end) - centre));
  return [away(low), away(high)];
}
