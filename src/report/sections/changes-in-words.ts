import type { ReachChangeRow } from '../../model/reach.ts';
import type { Report } from '../../model/report.ts';
import { formatDay } from '../dates.ts';
import { formatRatio } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { together } from '../wrap.ts';

/** A change with its place in the report, by which its nulls are explained. */
export interface NumberedChange {
  readonly change: ReachChangeRow;
  readonly index: number;
}

/** The changes of a report that got one of some verdicts, in its order. */
export function changesWith(report: Report, verdicts: readonly ReachChangeRow['verdict'][]): NumberedChange[] {
  return report.reach.changes
    .map((change, index) => ({ change, index }))
    .filter(({ change }) => verdicts.includes(change.verdict));
}

/** Whether the date came out of the figures and was given by nobody. */
export function isFound({ event, at }: ReachChangeRow): boolean {
  return event === `found ${at}`;
}

/** The event as in `than before …`: `the takeover`, `“rename” (4 May 2021)`, `1 May 2023 (found in the figures)`. */
export function eventInWords(change: ReachChangeRow): string {
  const day = together(formatDay(change.at, 'UTC'));
  if (isFound(change)) return `${day} (found in the figures)`;
  return change.event === 'takeover' ? 'the takeover' : `“${change.event}” (${day})`;
}

/** `0.6× (0.5–0.7)`; `null` where no ratio is given. */
export function ratioOf({ ratio, ci95 }: ReachChangeRow): string | null {
  return ratio === null || ci95 === null ? null : together(formatRatio(ratio, ci95));
}

/** Why a change has no verdict. */
export function whyOpen(report: Report, index: number): string {
  return reasonFor(report, `reach.changes.${index}.ratio`)?.text ?? 'No reason given.';
}
