import type { Interval } from '../../model/interval.ts';
import type { HeldOut, HeldOutFigure, HeldOutName } from '../../model/learning.ts';
import { abuseMask } from '../../model/verdict.ts';
import { quantile } from '../quantile.ts';
import { drawOf } from './draw.ts';
import { foldCount, foldsByAuthor } from './folds.ts';
import { type LabelledRow, learn, type Moves } from './learn.ts';
import { weightedLogLoss } from './learn-head.ts';

/** What a judge says of a labelled message. */
export interface Said {
  /** The chance of abuse. */
  readonly abuse: number;
  /** Whether it counts in the headline. */
  readonly flagged: boolean;
}

/** A labelled message as both judges see it, none of them having learned from its author. */
interface Tried {
  readonly author: string;
  readonly weight: number;
  readonly truth: boolean;
  readonly before: Said;
  readonly after: Said;
}

/** Times authors are drawn anew for an interval. */
const resamples = 1_000;

/** Groups by the chance that the calibration error is read off: few, for the labels are. */
const groups = 5;

/**
 * Five-fold cross-validation by author of the whole way of learning, choices of what to keep included: for every fold all is learned from the others, and the
 * judge moved so is asked about its messages.
 */
export function crossValidated(
  rows: readonly LabelledRow[],
  how: {
    readonly shipped: readonly number[];
    readonly seed: number;
    readonly judged: (row: number, moves: Moves) => Said;
  },
): HeldOut {
  // Another deal than the one within: else a fold's choices would always be tried on the same authors.
  const folds = foldsByAuthor(
    rows.map(({ author, answer }) => ({ author, positive: (answer & abuseMask) !== 0 })),
    how.seed + 1,
  );
  const tried: Tried[] = [];
  for (let fold = 0; fold < foldCount; fold += 1) {
    const { moves } = learn(
      rows.filter((_, at) => folds[at] !== fold),
      how.shipped,
      how.seed,
    );
    for (const [at, { author, weight, answer }] of rows.entries()) {
      if (folds[at] !== fold) continue;
      const truth = (answer & abuseMask) !== 0;
      tried.push({ author, weight, truth, before: how.judged(at, {}), after: how.judged(at, moves) });
    }
  }
  const count = (which: 'before' | 'after') => tried.filter((row) => row[which].flagged).length;
  return {
    folds: foldCount,
    seed: how.seed,
    labels: tried.length,
    authors: new Set(tried.map(({ author }) => author)).size,
    positives: tried.filter(({ truth }) => truth).length,
    flagged: { before: count('before'), after: count('after') },
    groups,
    figures: figuresOf(tried, how.seed),
  };
}

type Measure = (rows: readonly Tried[], which: 'before' | 'after') => number | null;

const measures: Readonly<Record<HeldOutName, Measure>> = {
  precision: (rows, which) =>
    share(
      rows.filter((row) => row[which].flagged),
      ({ truth }) => truth,
    ),
  recall: (rows, which) =>
    share(
      rows.filter(({ truth }) => truth),
      (row) => row[which].flagged,
    ),
  logLoss: (rows, which) =>
    weightedLogLoss(rows.map((row) => ({ weight: row.weight, truth: row.truth, chance: row[which].abuse }))),
  brier: (rows, which) => mean(rows, (row) => (row[which].abuse - Number(row.truth)) ** 2),
  calibrationError,
};

function share(rows: readonly Tried[], is: (row: Tried) => boolean): number | null {
  return mean(rows, (row) => Number(is(row)));
}

function mean(rows: readonly Tried[], of: (row: Tried) => number): number | null {
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? null : rows.reduce((sum, row) => sum + row.weight * of(row), 0) / all;
}

/**
 * Expected calibration error: the mean gap between chance and share of abuse over groups of like chance that stand for equally many messages (Naeini, Cooper and
 * Hauskrecht, AAAI 2015). Few labels make it larger than it is, before and after alike, and drawn anew it
 * is larger still: it has no interval.
 */
function calibrationError(rows: readonly Tried[], which: 'before' | 'after'): number | null {
  const ordered = [...rows].sort((a, b) => a[which].abuse - b[which].abuse);
  const all = ordered.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return null;
  const gaps = new Array<number>(groups).fill(0);
  let seen = 0;
  for (const { weight, truth, [which]: said } of ordered) {
    const group = Math.min(groups - 1, Math.floor((groups * (seen + weight / 2)) / all));
    gaps[group] = (gaps[group] ?? 0) + weight * (said.abuse - Number(truth));
    seen += weight;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / all;
}

function figuresOf(rows: readonly Tried[], seed: number): HeldOut['figures'] {
  const names = Object.keys(measures) as HeldOutName[];
  const drawn = new Map(names.map((name) => [name, [] as number[]]));
  const byAuthor = grouped(rows);
  const draw = drawOf(seed);
  for (let at = 0; at < resamples; at += 1) {
    const sample = byAuthor.flatMap(() => byAuthor[Math.floor(draw() * byAuthor.length)] ?? []);
    for (const name of names) {
      if (name === 'calibrationError') continue;
      const difference = differenceOf(measures[name], sample);
      if (difference !== null) drawn.get(name)?.push(difference);
    }
  }
  const entries = names.map((name) => [name, figureOf(measures[name], rows, drawn.get(name) ?? [])] as const);
  return Object.fromEntries(entries) as HeldOut['figures'];
}

function grouped(rows: readonly Tried[]): readonly (readonly Tried[])[] {
  const authors = new Map<string, Tried[]>();
  for (const row of rows) {
    const own = authors.get(row.author);
    if (own === undefined) authors.set(row.author, [row]);
    else own.push(row);
  }
  return [...authors.values()];
}

function differenceOf(measure: Measure, rows: readonly Tried[]): number | null {
  const [before, after] = [measure(rows, 'before'), measure(rows, 'after')];
  return before === null || after === null ? null : after - before;
}

function figureOf(measure: Measure, rows: readonly Tried[], drawn: readonly number[]): HeldOutFigure {
  const difference = differenceOf(measure, rows);
  const sorted = Float64Array.from(drawn).sort();
  const ci95: Interval | null =
    difference === null || sorted.length < resamples * 0.9
      ? null
      : [rounded(quantile(sorted, 0.025)), rounded(quantile(sorted, 0.975))];
  return {
    before: roundedOrNull(measure(rows, 'before')),
    after: roundedOrNull(measure(rows, 'after')),
    difference: roundedOrNull(difference),
    ci95,
  };
}

function roundedOrNull(value: number | null): number | null {
  return value === null ? null : rounded(value);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
