import type { Judge } from '../classify/judge.ts';
import { chancesText } from '../model/chances.ts';
import { type Direction, directions, type JudgeContext, labelMask } from '../model/verdict.ts';
import { keptText } from './kept-text.ts';

/** What stays the same for all texts of a run. */
export interface PageContext {
  readonly subjectHandles: readonly string[];
  readonly subjectName: string | null;
}

/** `[post, changed, text, language, kind]`. */
type UnjudgedRow = readonly [number, number, string, string | null, JudgeContext['kind']];

/**
 * Judges a page of the store and gives the rows to store, both as JSON text in UTF-8, so that a page can go to a worker and
 * come back without the main thread making a string of it.
 */
export function judgePage(judge: Judge, context: PageContext, page: Uint8Array): Uint8Array {
  const text = Buffer.from(page.buffer, page.byteOffset, page.byteLength).toString('utf8');
  const rows: readonly UnjudgedRow[] = JSON.parse(text);
  return Buffer.from(JSON.stringify(rows.map((row) => judgeRow(judge, context, row))));
}

function judgeRow(judge: Judge, context: PageContext, row: UnjudgedRow) {
  const [post, changed, text, language, kind] = row;
  const { subjectHandles, subjectName } = context;
  // Written out: a spread with new keys beside it costs a twentieth of a judgement. No judge reads who wrote it, and looking
  // up the authors of a large cache takes four times as long as reading its texts.
  const verdict = judge.judge(text, { subjectHandles, subjectName, author: null, kind, language });
  const classes = verdict.labels.length === 0 ? null : chancesText(verdict.classes);
  const { words, marks, sketch } = keptText(text);
  return [
    post,
    changed,
    verdict.abuse,
    labelMask(verdict.labels),
    directionIndex(verdict.direction),
    classes,
    verdict.language,
    words,
    marks,
    sketch,
  ];
}

/** The number a direction is stored under; `null` for none. */
function directionIndex(direction: Direction | null): number | null {
  return direction === null ? null : directions.indexOf(direction);
}
