import type { Head } from '../../../bench/classify/answers.ts';
import { type Figures, figuresOf } from '../../../bench/classify/figures.ts';
import { isAbuse } from '../../../src/classify/combine.ts';
import { HEADS, heads } from '../../../src/classify/model/shape.ts';
import type { Hit } from '../../../src/classify/rules.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { type Example, GENERATED, READ } from '../examples.ts';
import type { Family } from '../generate/family.ts';
import type { FittedHeader } from '../header.ts';

/** All that the measures are made from. Numbers of texts and heads are row-major: text × `HEADS` + head. */
export interface Given {
  readonly examples: readonly Example[];
  /** 1, 0, or NaN where the source says nothing. */
  readonly answers: Float32Array;
  /** Of the network as it ships, a byte a number. */
  readonly logits: Float32Array;
  readonly header: FittedHeader;
  /** What the rules saw, by text. */
  readonly hits: readonly (readonly Hit[])[];
  /** The whole judge with these weights, told nothing of a subject. */
  readonly judge: (text: string) => Verdict;
  /** Families that generated examples come from. */
  readonly families: readonly Family[];
}

/** A text that nothing was learnt from, and what was said of it. Arrays are by head. */
export interface HeldRow {
  readonly example: Example;
  readonly truth: readonly (0 | 1 | null)[];
  readonly logits: Float32Array;
  readonly hits: readonly Hit[];
  readonly verdict: Verdict;
}

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** All dev and test rows, judged. */
export function heldRows(given: Given): HeldRow[] {
  const { examples, answers, logits, hits, judge } = given;
  return examples.flatMap((example, row) => {
    if (example.split === 'train') return [];
    const [from, to] = [row * HEADS, (row + 1) * HEADS];
    const truth = Array.from(answers.subarray(from, to), (value) => (value === 1 ? 1 : value === 0 ? 0 : null));
    return [{ example, truth, logits: logits.subarray(from, to), hits: hits[row] ?? [], verdict: judge(example.text) }];
  });
}

export function isReal(row: HeldRow): boolean {
  return row.example.source !== GENERATED;
}

/** Whether it is labelled as its source labels it: a row that was read anew stands here a second time. */
export function isAsPublished(row: HeldRow): boolean {
  return isReal(row) && row.example.source !== READ;
}

/** What the source says of one head. */
export function truthOf(row: HeldRow, head: Head): 0 | 1 | null {
  return row.truth[heads.indexOf(head)] ?? null;
}

/** Whether the judge names a head; `abuse` is any class of abuse. */
export function isFlagged(row: HeldRow, head: Head): boolean {
  const { labels } = row.verdict;
  return head === 'abuse' ? labels.some(isAbuse) : labels.includes(head);
}

/** The probability in the verdict; 0 for a text not judged. */
export function scoreOf(row: HeldRow, head: Head): number {
  return (head === 'abuse' ? row.verdict.abuse : row.verdict.classes[head]) ?? 0;
}

export function shareOf(rows: readonly HeldRow[], counts: (row: HeldRow) => boolean): Share {
  return { count: rows.filter(counts).length, of: rows.length };
}

/** How well the judge answers for one head over rows whose source answers it. */
export function headFigures(rows: readonly HeldRow[], head: Head): Figures {
  const answers = {
    scores: Float64Array.from(rows, (row) => scoreOf(row, head)),
    flagged: Uint8Array.from(rows, (row) => Number(isFlagged(row, head))),
    calibrated: true,
  };
  return figuresOf(
    answers,
    rows.map((row) => truthOf(row, head)),
    rows.map((_, at) => at),
  );
}
