import type { Platform } from '../model/account.ts';
import type { Reason, Report } from '../model/report.ts';
import type { Moved, Rescore, RescoredItem } from '../model/rescore.ts';
import { abuseMask, type Direction, dangerMask, directions, type Label, labels, labelsOf } from '../model/verdict.ts';
import { toSeconds } from './danger.ts';

/**
 * How many interactions have the same two verdicts: labels before and after (bit masks), direction before and after
 * (indices into `directions`), judged before and after (1 or 0), count.
 */
export type PairRow = readonly [number, number, number | null, number | null, number, number, number];

/** An interaction whose two verdicts differ. */
export interface ChangedRow {
  readonly platform: Platform;
  /** As the report calls it. */
  readonly id: string;
  readonly at: string | null;
  /** Smaller matters more. */
  readonly rank: number;
  readonly labels: { readonly before: number; readonly after: number };
  readonly abuse: { readonly before: number | null; readonly after: number | null };
  readonly direction: { readonly before: number | null; readonly after: number | null };
  /** As `--show-text` says, already masked where it says so; `null` for none. */
  readonly text: string | null;
}

export interface RescoreInput {
  readonly from: string;
  readonly to: string;
  readonly notCompared: number;
  readonly pairs: readonly PairRow[];
  /** Those that matter most, at least; in any order. */
  readonly changed: readonly ChangedRow[];
  /** Items a report lists at most. */
  readonly limit: number;
}

/** What changed between two versions of the model. Pure: the order of rows does not matter. */
export function rescoreBlock(input: RescoreInput): Rescore {
  const { pairs } = input;
  const sum = (holds: (pair: PairRow) => boolean) =>
    pairs.reduce((total, pair) => (holds(pair) ? total + pair[6] : total), 0);
  const changed = sum(differs);
  const items = [...input.changed].sort(byWeight).slice(0, input.limit).map(itemOf);
  return {
    from: input.from,
    to: input.to,
    compared: sum(() => true),
    notCompared: input.notCompared,
    changed,
    gained: perLabel((bit) => sum(([before, after]) => (before & bit) === 0 && (after & bit) !== 0)),
    lost: perLabel((bit) => sum(([before, after]) => (before & bit) !== 0 && (after & bit) === 0)),
    abusive: moved(sum, abuseMask),
    danger: moved(sum, dangerMask),
    directionChanged: sum(([, , before, after]) => before !== null && after !== null && before !== after),
    judged: { before: sum((pair) => pair[4] === 1), after: sum((pair) => pair[5] === 1) },
    items,
    itemsLeftOut: changed - items.length,
  };
}

function differs([labelsBefore, labelsAfter, before, after, judgedBefore, judgedAfter]: PairRow): boolean {
  return labelsBefore !== labelsAfter || before !== after || judgedBefore !== judgedAfter;
}

/** What the headline counts: labelled so, and aimed at the account or unclear at whom. */
function counted(mask: number, found: number, direction: number | null): boolean {
  const aim = directionOf(direction);
  return (found & mask) !== 0 && (aim === 'subject' || aim === 'unclear');
}

function moved(sum: (holds: (pair: PairRow) => boolean) => number, mask: number): Moved {
  const before = (pair: PairRow) => counted(mask, pair[0], pair[2]);
  const after = (pair: PairRow) => counted(mask, pair[1], pair[3]);
  return {
    before: sum(before),
    after: sum(after),
    gained: sum((pair) => !before(pair) && after(pair)),
    lost: sum((pair) => before(pair) && !after(pair)),
  };
}

function perLabel(count: (bit: number) => number): Record<Label, number> {
  // Every label is a key: the list of labels is the list of keys.
  return Object.fromEntries(labels.map((label, bit) => [label, count(1 << bit)])) as Record<Label, number>;
}

function byWeight(a: ChangedRow, b: ChangedRow): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const [first, second] = [a.at ?? '', b.at ?? ''];
  if (first !== second) return first > second ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

function itemOf(row: ChangedRow): RescoredItem {
  return {
    id: row.id,
    platform: row.platform,
    at: row.at === null ? null : toSeconds(row.at),
    labels: { before: labelsOf(row.labels.before), after: labelsOf(row.labels.after) },
    abuse: { before: rounded(row.abuse.before), after: rounded(row.abuse.after) },
    direction: {
      before: directionOf(row.direction.before) ?? 'none',
      after: directionOf(row.direction.after) ?? 'none',
    },
    text: row.text,
  };
}

function directionOf(index: number | null): Direction | null {
  return index === null ? null : (directions[index] ?? null);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

const noEarlier: Reason = {
  code: 'no-earlier-version',
  text:
    'Every verdict on this account in the cache is by this version, so there is no earlier one to compare with. When ' +
    'another version judges again, what the one before it said is kept.',
};
const noTime: Reason = { code: 'not-in-input', text: 'No input says when this was written.' };
const hidden: Reason = { code: 'hidden-by-choice', text: 'The words are hidden: --show-text shows them.' };
const abstained: Reason = { code: 'abstained', text: 'This version did not judge it: another language, or no words.' };

/** The report with what changed since the version before, `null` where there is none; a reason for each null of it. */
export function withRescore(report: Report, input: RescoreInput | null): Report {
  if (input === null) return { ...report, rescore: null, reasons: { ...report.reasons, rescore: noEarlier } };
  const rescore = rescoreBlock(input);
  const reasons: Record<string, Reason> = { ...report.reasons };
  for (const [index, { at, abuse, text }] of rescore.items.entries()) {
    const path = `rescore.items.${index}`;
    if (at === null) reasons[`${path}.at`] = noTime;
    if (abuse.before === null) reasons[`${path}.abuse.before`] = abstained;
    if (abuse.after === null) reasons[`${path}.abuse.after`] = abstained;
    if (text === null) reasons[`${path}.text`] = hidden;
  }
  return { ...report, rescore, reasons };
}
