import { count, decimal, percent, renderTable } from '../../../bench/classify/table.ts';
import { loneClasses, mostSure } from '../../../src/classify/combine.ts';
import { heads } from '../../../src/classify/model/shape.ts';
import { MAX_FALSE_ALARMS, MAX_TOGETHER, PREVALENCE } from '../fit.ts';
import { type HeadMeasure, type Precision, prevalences } from '../measure/heads.ts';
import type { Measured } from '../measure.ts';
import { figureCells, figureNames, inWords, outOf, rateOf, rateWithInterval, setShare } from './cells.ts';

/** Curves and thresholds, then what they do, then each source. */
export function qualitySections(measured: Measured): string[] {
  return [curveTable(measured), thresholdTable(measured), ...placeTables(measured)];
}

/** More sources than this are counted, not named. */
const NAMED = 3;

function curveTable(measured: Measured): string {
  return renderTable({
    title: 'Calibration and thresholds',
    note: `A head’s answer becomes a probability by a logistic curve (Platt, 1999), fitted to the dev rows of real sources that have enough of both answers. Each source counts alike, and
${setShare(PREVALENCE)} of its weight is on rows that belong to the head: probabilities are those of a reader of whose messages so many do. Where no real source has, generated
dev rows stand in; a head without these keeps the plain curve and is **not calibrated**. A head is named from its *threshold* on. In a verdict, a class of abuse that is
named makes the odds of \`abuse\` e times as high, and a sure rule makes it as likely as not. No verdict is surer than ${decimal(mostSure.lone)} of ${inWords(loneClasses)}: made messages
taught these, and few real ones have tried their curves.`,
    columns: ['head', 'threshold', 'slope', 'offset', 'fitted on'],
    rows: measured.heads.map((head) => [
      head.head,
      decimal(head.threshold),
      decimal(head.curve[0]),
      decimal(head.curve[1]),
      head.fittedOn.length > NAMED
        ? `${head.fittedOn.length} real sources`
        : inWords(head.fittedOn) || 'nothing: not calibrated',
    ]),
  });
}

function thresholdTable(measured: Measured): string {
  return renderTable({
    title: 'At the published thresholds',
    note: `*False alarms*: ordinary harmless dev rows that the judge labels so, with Wilson’s 95 % interval; for \`abuse\`, under any class of abuse. *By itself*: those that the head names before other heads, rules and quotation are heard. Ordinary are messages as they come, not those gathered for being
near the line, in which two readers saw no abuse (*Rows read anew*); for \`support\` and \`criticism\`, those of them in which neither of two readers saw it. The limit is ${setShare(MAX_FALSE_ALARMS)} a head and ${setShare(MAX_TOGETHER)} for all classes together: ${overLimit(measured.heads)} *Not judged* are those of the rows that the judge abstained from, which cannot be false alarms. Thresholds were chosen on
these very rows; *crossed* is the honest figure, each half of the dev rows with curves and thresholds fitted to the other half (before quotations and other languages are left out).
*Found* is the share found of the rows of real sources that belong to the head, the mean over sources and splits. *Precision at 5 %*: the share of flags that is right where 5 % of what an account
receives belongs to the head; with *at least* (≥) where no harmless row was flagged. *Calibration error*: expected, over 15 bins, on test rows weighed to ${setShare(PREVALENCE)}; where test rows lack
one answer, on dev rows crossed as above. A dash: no real row can tell.`,
    columns: [
      'head',
      'threshold',
      'false alarms',
      'rows',
      'by itself',
      'not judged',
      'crossed',
      'found',
      'of rows',
      ...prevalences.map((prevalence) => `precision at ${setShare(prevalence)}`),
      'calibration error',
      'on',
    ],
    rows: measured.heads.map((head) => [
      head.head,
      decimal(head.threshold),
      rateWithInterval(head.alarms),
      outOf(head.alarms),
      rateOf(head.alone),
      outOf(head.notJudged),
      head.crossedAlarms === null ? '–' : rateOf(head.crossedAlarms),
      percent(head.found),
      count(head.positives),
      ...head.precision.map(precisionCell),
      decimal(head.calibrationError?.value ?? null),
      head.calibrationError === null ? '–' : `${head.calibrationError.split}, ${count(head.calibrationError.rows)}`,
    ]),
  });
}

function overLimit(all: readonly HeadMeasure[]): string {
  const limitOf = (head: string): number => (head === 'abuse' ? MAX_TOGETHER : MAX_FALSE_ALARMS);
  const over = all
    .filter(({ head, alarms }) => alarms.count > limitOf(head) * alarms.of)
    .map(({ head }) => `\`${head}\``);
  return over.length === 0
    ? 'every head keeps it.'
    : `**${inWords(over)} ${over.length === 1 ? 'does' : 'do'} not keep it.**`;
}

/** `34.0 %`, `≥ 34.0 %`. */
export function precisionCell(precision: Precision | null): string {
  if (precision === null) return '–';
  return `${precision.atLeast ? '≥ ' : ''}${percent(precision.value)}`;
}

function placeTables(measured: Measured): string[] {
  return heads.flatMap((head) => {
    const places = measured.places.filter((place) => place.head === head);
    if (places.length === 0) return [];
    return [
      renderTable({
        title: `By source: ${head}`,
        note: 'Real dev and test rows whose source answers the head. A dash: the source has too few rows of one answer.',
        columns: ['source', 'split', 'rows', 'of the head', ...figureNames],
        rows: places.map(({ source, split, figures }) => [
          source,
          split,
          count(figures.rows),
          count(figures.positives),
          ...figureCells(figures),
        ]),
      }),
    ];
  });
}
