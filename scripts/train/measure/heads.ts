import type { Head } from '../../../bench/classify/answers.ts';
import { FEWEST } from '../../../bench/classify/figures.ts';
import { type Combined, isAbuse, probabilities } from '../../../src/classify/combine.ts';
import { heads } from '../../../src/classify/model/shape.ts';
import { type Curve, fittedSources, isHarmlessTo, isOrdinary, MIN_CELL, PREVALENCE } from '../fit.ts';
import { precisionAtPrevalence, wilsonInterval } from '../metrics.ts';
import type { Split } from '../rows.ts';
import { type Given, type HeldRow, isFlagged, isReal, type Share, scoreOf, shareOf, truthOf } from './held-rows.ts';
import type { Place } from './sources.ts';
import { type WeighedAnswer, weightedCalibrationError } from './weighted-error.ts';

/** Shares of messages that belong to a class for which precision is published. */
export const prevalences = [0.02, 0.05, 0.2] as const;

/** A share of flags that is right: `atLeast` where no harmless row was flagged, so that only a bound is known. */
export interface Precision {
  readonly value: number;
  readonly atLeast: boolean;
}

/** How far probabilities of a head are from how often it holds, and on which rows that was found. */
export interface CalibrationError {
  readonly value: number;
  readonly rows: number;
  /** `test`: rows nothing was fitted to; `dev`: each half with the curve fitted to the other. */
  readonly split: Split;
}

export interface HeadMeasure {
  readonly head: Head;
  readonly threshold: number;
  readonly curve: Curve;
  /** Sources whose dev rows the curve was fitted to, `generated` only where no real one has enough; without one it is the plain logistic curve. */
  readonly fittedOn: readonly string[];
  /** Ordinary harmless dev rows that the judge flags; for support and criticism, of those in which no reader saw it. */
  readonly alarms: Share;
  /** Of the same rows, those that the head names by itself, whatever other heads, rules and quotation say. */
  readonly alone: Share;
  /** Of the same rows, those that the judge abstained from. */
  readonly notJudged: Share;
  /** The same with curves and thresholds fitted to the other half of the dev rows; `null` where that cannot be done. */
  readonly crossedAlarms: Share | null;
  /** Mean over real sources, dev and test each, of the share of their rows of this head that is found. */
  readonly found: number | null;
  /** Rows behind `found`. */
  readonly positives: number;
  /** At each of `prevalences`. */
  readonly precision: readonly (Precision | null)[];
  readonly calibrationError: CalibrationError | null;
}

interface Known {
  readonly header: Given['header'];
  readonly held: readonly HeldRow[];
  readonly places: readonly Place[];
  readonly crossed: ReadonlyMap<HeldRow, Combined>;
}

/** Every head at its published threshold. */
export function headMeasures(known: Known): HeadMeasure[] {
  const all = ordinaryRows(known.held);
  return heads.map((head, at) => {
    const ordinary = all.filter((row) => isHarmlessTo(row.example, head));
    const alarms = shareOf(ordinary, (row) => isFlagged(row, head));
    const own = known.places.filter((place) => place.head === head && place.figures.found !== null);
    const found = meanOf(own.map((place) => place.figures.found ?? 0));
    return {
      head,
      threshold: known.header.thresholds[at] ?? 1,
      curve: known.header.calibration[at] ?? [1, 0],
      fittedOn: fittedOn(known.held, head),
      alarms,
      alone: shareOf(ordinary, (row) => isNamedAlone(row, at, known.header)),
      notJudged: shareOf(ordinary, (row) => row.verdict.abuse === null),
      crossedAlarms: crossedAlarms(ordinary, head, known.crossed),
      found,
      positives: own.reduce((sum, place) => sum + place.figures.positives, 0),
      precision: prevalences.map((prevalence) => precisionOf(found, alarms, prevalence)),
      calibrationError: errorOf(known, head),
    };
  });
}

function isNamedAlone(row: HeldRow, head: number, header: Given['header']): boolean {
  return row.verdict.abuse !== null && (probabilities(row.logits, header)[head] ?? 0) >= (header.thresholds[head] ?? 1);
}

function fittedOn(held: readonly HeldRow[], head: Head): string[] {
  return fittedSources(sourcesWithBoth(held, { head, split: 'dev' }), head);
}

/** Real dev rows without abuse that are messages as they come. */
function ordinaryRows(held: readonly HeldRow[]): HeldRow[] {
  return held.filter((row) => row.example.split === 'dev' && isReal(row) && isOrdinary(row.example));
}

function crossedAlarms(
  ordinary: readonly HeldRow[],
  head: Head,
  crossed: ReadonlyMap<HeldRow, Combined>,
): Share | null {
  if (crossed.size === 0) return null;
  return shareOf(ordinary, (row) => {
    const labels = crossed.get(row)?.labels ?? [];
    return head === 'abuse' ? labels.some(isAbuse) : labels.includes(head);
  });
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b) / values.length;
}

function precisionOf(found: number | null, alarms: Share, prevalence: number): Precision | null {
  if (found === null || found === 0 || alarms.of < FEWEST) return null;
  const rate = alarms.count > 0 ? alarms.count / alarms.of : wilsonInterval(0, alarms.of)[1];
  const value = precisionAtPrevalence(found, rate, prevalence);
  return value === null ? null : { value, atLeast: alarms.count === 0 };
}

/** Sources with enough rows of both answers, in order of name. */
function sourcesWithBoth(rows: readonly HeldRow[], wanted: { head: Head; split: Split }): string[] {
  const counts = new Map<string, [no: number, yes: number]>();
  for (const row of rows) {
    const truth = truthOf(row, wanted.head);
    if (row.example.split !== wanted.split || truth === null) continue;
    const cell = counts.get(row.example.source) ?? [0, 0];
    cell[truth] += 1;
    counts.set(row.example.source, cell);
  }
  return [...counts].flatMap(([source, cell]) => (Math.min(...cell) >= MIN_CELL ? [source] : [])).sort();
}

/** On test rows of real sources; where these lack one answer, on dev rows with the other half's curve. */
function errorOf(known: Known, head: Head): CalibrationError | null {
  const real = known.held.filter(isReal);
  const onTest = calibrationErrorOn(real, { head, split: 'test' }, (row) => scoreOf(row, head));
  if (onTest !== null || known.crossed.size === 0) return onTest;
  return calibrationErrorOn(real, { head, split: 'dev' }, (row) => crossedScore(known, row, head));
}

/** Over the sources with enough rows of both answers, each weighed to `PREVALENCE`; `null` without one. Texts not judged are left out. */
export function calibrationErrorOn(
  rows: readonly HeldRow[],
  wanted: { readonly head: Head; readonly split: Split },
  score: (row: HeldRow) => number,
): CalibrationError | null {
  const { head, split } = wanted;
  const judged = rows.filter(
    (row) => row.example.split === split && row.verdict.abuse !== null && truthOf(row, head) !== null,
  );
  const answers = sourcesWithBoth(judged, wanted).flatMap((source) =>
    weighed(
      judged.filter((row) => row.example.source === source),
      head,
      score,
    ),
  );
  const value = weightedCalibrationError(answers);
  return value === null ? null : { value, rows: answers.length, split };
}

function crossedScore(known: Known, row: HeldRow, head: Head): number {
  const combined = known.crossed.get(row);
  return (head === 'abuse' ? combined?.abuse : combined?.classes[head]) ?? 0;
}

/** Rows of one source, weighed so that `PREVALENCE` of them belong to the head and that all sources count alike. */
function weighed(rows: readonly HeldRow[], head: Head, score: (row: HeldRow) => number): WeighedAnswer[] {
  const yes = rows.filter((row) => truthOf(row, head) === 1).length;
  return rows.map((row) => {
    const label = truthOf(row, head) ?? 0;
    const weight = label === 1 ? PREVALENCE / yes : (1 - PREVALENCE) / (rows.length - yes);
    return { probability: score(row), label, weight };
  });
}
