import { studentBeyond } from '../distributions/student.ts';
import { constantColumn } from './columns.ts';
import { type Estimate, estimateChange, floor, spansAround, tooFew } from './compare.ts';
import { controlsOf } from './design.ts';
import { linearised } from './least-squares.ts';
import { giveBack } from './lent.ts';
import { changePoints, type Series } from './pelt.ts';
import type { Sample } from './sample.ts';
import { withoutSeason } from './season.ts';
import { needsFoundStep } from './trend-or-step.ts';
import { smallestChange } from './verdict.ts';

/** Further off than any date. */
const lastInstant = 1e17;

const msPerWeek = 7 * 86_400_000;

/**
 * The chance a found change must be below, where 0.05 does for a date that was given: every week could have been found.
 * Near the 1 % point of the largest of such tests over a series (Andrews, Econometrica 61, 1993).
 */
export const foundChance = 0.001;

/** The penalty of a change, times the logarithm of the number of weeks. */
const penaltyFactor = 3;
const shortestWeeks = 4;
const mostCandidates = 8;

/** Weeks apart at which two weeks have no noise in common that matters: their difference shows all of it. */
const weeksApart = 8;

/** A change the tool found: its date and how far to either side it was compared, milliseconds. */
export interface Found {
  readonly at: number;
  readonly length: number;
}

/** The changes found, and the sample they were found in: the yearly wave is out of it. */
export interface FoundChanges {
  readonly changes: readonly Found[];
  readonly sample: Sample;
}

/**
 * Dates at which posts began to get more or less: PELT over weekly means, then each date must stand the comparison of
 * the posts between its neighbours under a stricter bar, and not be explained by a trend. The weakest that fails goes
 * first, for it may have cut the spans of others.
 */
export function foundChanges(whole: Sample, most: number): FoundChanges {
  if (whole.at.length < 2 * floor.posts) return { changes: [], sample: whole };
  let dates = candidateDates(whole);
  const sample = dates.length === 0 ? whole : withoutSeason(whole, dates);
  for (;;) {
    const looked = dates.map((at, index) => lookAt(sample, at, spanBetween(dates, index, most)));
    const worst = Math.max(0, ...looked.map(({ chance }) => chance));
    if (worst <= foundChance) return { changes: looked, sample };
    dates = dates.toSpliced(
      looked.findIndex(({ chance }) => chance === worst),
      1,
    );
  }
}

/** How far to look to either side of a date so as not to reach into its neighbours. */
function spanBetween(dates: readonly number[], index: number, most: number): number {
  const at = dates[index] as number;
  return Math.min(most, at - (dates[index - 1] ?? -lastInstant), (dates[index + 1] ?? lastInstant) - at);
}

/** The chance of so large a change were there none; 1 where none can be told or none is needed. */
function lookAt(sample: Sample, at: number, most: number): Found & { chance: number } {
  const spans = spansAround(sample, at, most);
  const found = { at, length: spans.length };
  const estimate = tooFew(spans) === null ? estimateChange(spans) : null;
  if (estimate === null || Math.abs(estimate.change) < smallestChange) return { ...found, chance: 1 };
  const chance = beyond(estimate);
  if (!(chance <= foundChance)) return { ...found, chance: Number.isNaN(chance) ? 1 : chance };
  return { ...found, chance: needsFoundStep(sample, at, most) ? chance : 1 };
}

function beyond({ change, error, freedom }: Estimate): number {
  return studentBeyond(change / error, freedom);
}

function candidateDates(sample: Sample): number[] {
  const { series, starts } = weeklyMeans(sample);
  let penalty = penaltyFactor * Math.log(starts.length + 1);
  let places = changePoints(series, penalty, shortestWeeks);
  // A bounded number of rounds, whatever the counts are.
  for (let round = 0; round < 20 && places.length > mostCandidates; round++) {
    penalty *= 1.5;
    places = changePoints(series, penalty, shortestWeeks);
  }
  return places.slice(0, mostCandidates).map((place) => starts[place] as number);
}

/** Weeks with posts: the mean logarithm, kind and rate held equal, and one over its variance. */
function weeklyMeans(sample: Sample): { series: Series; starts: number[] } {
  const { columns, waves } = controlsOf(sample);
  const linear = linearised(sample, [constantColumn(sample.at.length), ...columns, ...waves]);
  const first = sample.at[0] ?? 0;
  const rows = weeksOf(sample.at, linear.residuals);
  giveBack(linear.residuals, linear.values, linear.weights, ...waves);
  const values = Float64Array.from(rows, ({ n, sum }) => sum / n);
  const posts = Float64Array.from(rows, ({ n }) => n);
  const within = withinVariance(rows);
  const shared = sharedVariance(values, posts, within);
  return {
    series: { values, weights: posts.map((n) => 1 / (within / n + shared)) },
    starts: rows.map(({ week }) => first + week * msPerWeek),
  };
}

interface Week {
  /** Weeks since that of the first post. */
  readonly week: number;
  n: number;
  sum: number;
  squares: number;
}

/** The weeks that have posts; times are in order. */
function weeksOf(at: Float64Array, values: Float64Array): Week[] {
  const first = at[0] ?? 0;
  const weeks: Week[] = [];
  let current: Week = { week: -1, n: 0, sum: 0, squares: 0 };
  for (let post = 0; post < values.length; post++) {
    const week = Math.floor(((at[post] as number) - first) / msPerWeek);
    if (week !== current.week) {
      current = { week, n: 0, sum: 0, squares: 0 };
      weeks.push(current);
    }
    const value = values[post] as number;
    current.n += 1;
    current.sum += value;
    current.squares += value * value;
  }
  return weeks;
}

function withinVariance(rows: readonly { n: number; sum: number; squares: number }[]): number {
  let squares = 0;
  let freedom = 0;
  for (const row of rows) {
    squares += row.squares - row.sum ** 2 / row.n;
    freedom += row.n - 1;
  }
  return Math.max(1e-6, freedom === 0 ? squares : squares / freedom);
}

/** The variance of what posts of a week have in common, from the differences of weeks some way apart. */
function sharedVariance(values: Float64Array, posts: Float64Array, within: number): number {
  let excess = 0;
  const pairs = values.length - weeksApart;
  for (let week = 0; week < pairs; week++) {
    const other = week + weeksApart;
    const noise = within * (1 / (posts[week] as number) + 1 / (posts[other] as number));
    excess += ((values[week] as number) - (values[other] as number)) ** 2 - noise;
  }
  return pairs <= 0 ? 0 : Math.max(0, excess / pairs / 2);
}
