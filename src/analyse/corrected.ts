import type { Reason, Toxicity } from '../model/report.ts';
import type { Precision, ReviewedSample, ReviewFigures } from '../model/review.ts';
import { abuseClasses, abuseMask, labels } from '../model/verdict.ts';
import { holm } from './chance.ts';
import type { InteractionColumns } from './input.ts';
import { rounded } from './quantile.ts';
import { type CorrectedRate, correctedRate } from './statistics/corrected-rate.ts';
import { fisherTest } from './statistics/fisher-test.ts';
import type { LabelledStratum } from './statistics/stratum.ts';
import { type WeightedRow, weightedShare } from './statistics/weighted.ts';
import { isAbusive } from './tally.ts';

/** What the labels of a sample make of a report, or why they do not. */
export interface Checked {
  readonly rate: CorrectedRate | null;
  readonly figures: ReviewFigures | null;
  readonly precision: Toxicity['precision'];
  readonly reason: Reason | null;
}

/** Fewer labelled flags of a class than this are not compared with the others. */
const fewestCompared = 5;

/**
 * Corrects a report by the labels of a sample that was drawn from the very messages it is about. A sample of another window, of other accounts or of
 * less than is here now corrects nothing, and the reason says so.
 */
export function checkedBy(sample: ReviewedSample | null, rows: InteractionColumns, digest: string | null): Checked {
  const unchecked = (code: string, text: string): Checked => ({
    rate: null,
    figures: null,
    precision: null,
    reason: { code, text },
  });
  if (sample === null) {
    return unchecked('not-checked', 'Nobody has labelled a sample of these messages: xhealth review sample draws one.');
  }
  if (sample.digest !== digest) return unchecked('other-messages', otherMessages(sample, rows));
  const rate = correctedRate(strataOf(sample), sample.expected);
  if (rate === null) {
    const text = 'A part of the sample has no label yet, so nothing can be said of that part of the messages.';
    return unchecked('too-few-labels', text);
  }
  const found = figuresOf(sample, rows);
  if (!sample.learnedFrom) return { rate, ...found, reason: null };
  // The rate rests on chances as they were when the sample was drawn, which no label had moved; how good today's flags are does not.
  const figures = { ...found.figures, found: { value: null, ci95: null } };
  return { rate, figures, precision: null, reason: { code: 'learned-from-these-labels', text: learnedFrom } };
}

const learnedFrom =
  'The machine was moved by these labels, so they cannot say how often its flags are right now. Draw and label another sample: xhealth review sample --seed 2.';

function otherMessages(sample: ReviewedSample, rows: InteractionColumns): string {
  const judged = rows.judged.reduce((sum, value) => sum + value, 0);
  const drawn = `The sample of ${sample.drawnAt.slice(0, 10)} was drawn from ${sample.rows} judged messages`;
  const here = sample.rows === judged ? 'this report is about others' : `this report is about ${judged}`;
  return `${drawn}, and ${here}: another span of time, other inputs or new messages. Draw a sample of what the report is about.`;
}

/** Whether an answer counts for the headline: any class of abuse. */
function isPositive(answer: number): boolean {
  return (answer & abuseMask) !== 0;
}

function strataOf(sample: ReviewedSample): LabelledStratum[] {
  const sums = sample.strata.map(() => ({ labelled: 0, positive: 0, sum: 0, squares: 0, withTruth: 0 }));
  for (const { stratum, chance, answer } of sample.items) {
    const into = sums[stratum];
    if (answer === null || into === undefined) continue;
    const truth = Number(isPositive(answer));
    into.labelled += 1;
    into.positive += truth;
    into.sum += chance;
    into.squares += chance * chance;
    into.withTruth += chance * truth;
  }
  return sample.strata.map(({ size, flagged, meanChance }, h) => {
    const { labelled = 0, positive = 0, sum = 0, squares = 0, withTruth = 0 } = sums[h] ?? {};
    return { size, flagged, labelled, positive, chances: { meanOfAll: meanChance, sum, squares, withTruth } };
  });
}

/** A labelled message beside what the machine says of it now. */
interface Compared {
  readonly answer: number;
  /** Labels of the machine that count in the headline. */
  readonly flags: number;
  /** The chance of having been drawn and answered. */
  readonly chance: number;
}

function figuresOf(
  sample: ReviewedSample,
  rows: InteractionColumns,
): { readonly figures: ReviewFigures; readonly precision: Toxicity['precision'] } {
  const compared = comparedRows(sample, rows);
  const flagged = compared.filter(({ flags }) => flags !== 0);
  const abusive = compared.filter(({ answer }) => isPositive(answer));
  const found = weightedShare(abusive.map(({ flags, chance }) => ({ value: Number(flags !== 0), chance })));
  const figures: ReviewFigures = {
    sample: sample.id,
    drawnAt: sample.drawnAt,
    model: sample.model,
    labelled: compared.length,
    raters: sample.raters,
    unsettled: sample.unsettled,
    found: {
      value: found === null ? null : rounded(found.share),
      ci95: found === null ? null : roundedEnds(found.ci95),
    },
    labels: sample.labels,
  };
  const held = flagged.map((row) => ({ value: Number(isPositive(row.answer)), chance: row.chance }));
  return { figures, precision: { all: precisionOf(held, null), byClass: byClass(flagged) } };
}

function comparedRows(sample: ReviewedSample, rows: InteractionColumns): Compared[] {
  const at = new Map<number, number>();
  const wanted = new Set(sample.items.map(({ row }) => row));
  for (let index = 0; index < rows.count; index++)
    if (wanted.has(rows.row[index] ?? -1)) at.set(rows.row[index] ?? -1, index);
  const answered = sample.strata.map(() => 0);
  for (const { answer, stratum } of sample.items) if (answer !== null) answered[stratum] = (answered[stratum] ?? 0) + 1;
  return sample.items.flatMap(({ row, stratum, answer }) => {
    const index = at.get(row);
    if (answer === null || index === undefined) return [];
    const mask = rows.labels[index] ?? 0;
    const flags = isAbusive(mask, rows.direction[index] as number) ? mask & abuseMask : 0;
    return [{ answer, flags, chance: (answered[stratum] ?? 0) / (sample.strata[stratum]?.size ?? 1) }];
  });
}

function byClass(flagged: readonly Compared[]): NonNullable<Toxicity['precision']>['byClass'] {
  const ofClass = abuseClasses.map((name) => {
    const bit = 1 << labels.indexOf(name);
    const own = flagged.filter(({ flags }) => (flags & bit) !== 0);
    const others = flagged.filter(({ flags }) => (flags & bit) === 0);
    return { name, own, others, held: (row: Compared) => (row.answer & bit) !== 0 };
  });
  const tested = ofClass.filter(({ own, others }) => Math.min(own.length, others.length) >= fewestCompared);
  const abusive = (of: readonly Compared[]) => ({
    hits: of.filter(({ answer }) => isPositive(answer)).length,
    of: of.length,
  });
  const chances = holm(tested.map(({ own, others }) => fisherTest(abusive(own), abusive(others))));
  const differs = new Map(tested.map(({ name }, at) => [name, chances[at] ?? null]));
  const entries = ofClass.map(({ name, own, held }) => {
    const rows = own.map((row) => ({ value: Number(held(row)), chance: row.chance }));
    return [name, precisionOf(rows, differs.get(name) ?? null)] as const;
  });
  return Object.fromEntries(entries) as NonNullable<Toxicity['precision']>['byClass'];
}

function precisionOf(rows: readonly WeightedRow[], differs: number | null): Precision {
  const found = weightedShare(rows);
  return {
    labelled: rows.length,
    agreed: rows.reduce((sum, { value }) => sum + value, 0),
    value: found === null ? null : rounded(found.share),
    ci95: found === null ? null : roundedEnds(found.ci95),
    differs: differs === null ? null : rounded(differs),
  };
}

function roundedEnds([low, high]: readonly [number, number]): [number, number] {
  return [rounded(low), rounded(high)];
}
