import { importWords, statusWords } from '../report/index.ts';
import { importReviewLabels, type ReviewImport } from '../run-review.ts';
import { exitCodeOf, exitCodes, type Outcome } from './exit-codes.ts';
import { complain, type Io } from './io.ts';
import { type ReviewPlaceFlags, reviewPlace } from './review-place.ts';

export interface ReviewImportFlags extends ReviewPlaceFlags {
  readonly rater?: string;
  readonly strict?: boolean;
}

/** `xhealth review import`: takes labels in and says where they stand. */
export async function reviewImportCommand(paths: readonly string[], flags: ReviewImportFlags, io: Io): Promise<number> {
  const result = await importReviewLabels(reviewPlace(flags, io), paths, flags.rater ?? null);
  for (const table of result.tables) await io.stdout.write(importWords(table, io.stdout.columns));
  for (const sample of result.samples) await io.stdout.write(statusWords(sample, io.stdout.columns));
  const outcomes = outcomesOf(result, flags);
  for (const { message } of outcomes) complain(io, message);
  return exitCodeOf(outcomes);
}

function outcomesOf({ tables, samples }: ReviewImport, flags: ReviewImportFlags): Outcome[] {
  const given = tables.reduce((sum, { stored, replaced, same }) => sum + stored + replaced + same, 0);
  if (given === 0)
    return [{ code: exitCodes.nothing, message: 'nothing was taken in: no row holds a label that could be used.' }];
  if (!flags.strict) return [];
  const left = tables.reduce((sum, { leftOut, unknown }) => sum + leftOut.length + unknown, 0);
  const open = samples.reduce((sum, { toSettle }) => sum + toSettle.length, 0);
  if (left + open === 0) return [];
  return [
    {
      code: exitCodes.incomplete,
      message: `--strict: ${left} rows were left out, and people disagree on ${open} messages.`,
    },
  ];
}
