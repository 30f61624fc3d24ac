import {
  averagePrecision,
  calibrationError,
  macroF1,
  recallAtFalseAlarms,
  rocAuc,
} from '../../scripts/train/metrics.ts';
import type { LabelledRow } from '../../scripts/train/rows.ts';
import type { Head, HeadAnswers } from './answers.ts';

/** With fewer rows of a label than this, a figure is chance. */
export const FEWEST = 10;

/** How well a judge answered for some rows. `null` where too few rows can tell. */
export interface Figures {
  readonly rows: number;
  readonly positives: number;
  readonly auc: number | null;
  readonly averagePrecision: number | null;
  readonly macroF1: number | null;
  /** Recall where 5 %, 10 % of the harmless rows are flagged. */
  readonly recallAt5: number | null;
  readonly recallAt10: number | null;
  /** Share of positives that the judge flags at its own threshold. */
  readonly found: number | null;
  /** Harmless rows flagged at it, as a share. */
  readonly falseAlarms: number | null;
  readonly calibrationError: number | null;
}

/** 1 belongs, 0 does not, `null` unknown: by position of the row. */
export type Truth = readonly (0 | 1 | null)[];

/** Sources that say a class of the contract in some row: their other rows are its negatives. */
export function sayersOf(rows: readonly LabelledRow[], head: Head): ReadonlySet<string> {
  return new Set(rows.filter((row) => row.cats.includes(head)).map((row) => row.source));
}

/**
 * What the sources say of a head. `abuse` as said; `identity-hate` is what they call hate; another class is in the row's classes, and unknown
 * where its source never says it.
 */
export function truthOf(rows: readonly LabelledRow[], head: Head): Truth {
  if (head === 'abuse') return rows.map((row) => row.abuse);
  if (head === 'identity-hate') return rows.map((row) => row.hate);
  const sayers = sayersOf(rows, head);
  return rows.map((row) => (sayers.has(row.source) ? (row.cats.includes(head) ? 1 : 0) : null));
}

/** The figures of a judge over the rows at `chosen`; rows of unknown truth are left out. */
export function figuresOf(answers: HeadAnswers, truth: Truth, chosen: readonly number[]): Figures {
  const known = chosen.filter((row) => (truth[row] ?? null) !== null);
  const labels = Uint8Array.from(known, (row) => truth[row] ?? 0);
  const scores = Float64Array.from(known, (row) => answers.scores[row] ?? 0);
  const flagged = Uint8Array.from(known, (row) => answers.flagged[row] ?? 0);
  const positives = sum(labels);
  const negatives = labels.length - positives;
  const both = positives >= FEWEST && negatives >= FEWEST;
  const hits = sum(flagged.filter((_, at) => labels[at] === 1));
  return {
    rows: labels.length,
    positives,
    auc: both ? rocAuc(scores, labels) : null,
    averagePrecision: both ? averagePrecision(scores, labels) : null,
    macroF1: both ? macroF1(flagged, labels) : null,
    recallAt5: both ? recallAtFalseAlarms(scores, labels, 0.05) : null,
    recallAt10: both ? recallAtFalseAlarms(scores, labels, 0.1) : null,
    found: positives >= FEWEST ? hits / positives : null,
    falseAlarms: negatives >= FEWEST ? (sum(flagged) - hits) / negatives : null,
    calibrationError: both && answers.calibrated ? calibrationError(scores, labels) : null,
  };
}

function sum(values: Uint8Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The plain mean of each figure over several sources, each counting once; a figure that one lacks is averaged over the others. */
export function meanFigures(all: readonly Figures[]): Figures {
  const mean = (of: (figures: Figures) => number | null): number | null => {
    const known = all.map(of).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((a, b) => a + b) / known.length;
  };
  const total = (of: (figures: Figures) => number): number => all.reduce((before, each) => before + of(each), 0);
  return {
    rows: total((each) => each.rows),
    positives: total((each) => each.positives),
    auc: mean((each) => each.auc),
    averagePrecision: mean((each) => each.averagePrecision),
    macroF1: mean((each) => each.macroF1),
    recallAt5: mean((each) => each.recallAt5),
    recallAt10: mean((each) => each.recallAt10),
    found: mean((each) => each.found),
    falseAlarms: mean((each) => each.falseAlarms),
    calibrationError: mean((each) => each.calibrationError),
  };
}
