import { isAbuse } from '../../src/classify/combine.ts';
import { type GeneratedRow, generateRows } from './generate/index.ts';
import { readRows, type Said, type Split } from './rows.ts';

/** A text to learn from or to measure on. */
export interface Example {
  /** File of the data folder, or `generated`. */
  readonly source: string;
  readonly text: string;
  readonly split: Split;
  readonly abuse: Said;
  readonly hate: Said;
  /** Classes its source gives it; for generated texts all of them. */
  readonly classes: readonly string[];
  /** Template family, for generated texts. */
  readonly family: string | null;
  readonly direction: string | null;
}

/** The source name of generated examples. */
export const GENERATED = 'generated';

/** All rows of a data folder. Marks that sources put in place of handles and links are written as the links and handles they were. */
export function realExamples(folder: string): Example[] {
  return [...readRows(folder)].map((row) => ({
    source: row.source,
    text: restored(row.text),
    split: row.split,
    abuse: row.abuse,
    hate: row.hate,
    classes: row.cats,
    family: null,
    direction: null,
  }));
}

/** Examples of all template families. */
export function generatedExamples(seed: number, perFamily: number): Example[] {
  return generateRows(seed, perFamily).map((row) => ({
    source: GENERATED,
    text: row.text,
    split: splitOf(row),
    abuse: row.labels.some(isAbuse) ? 1 : 0,
    hate: row.labels.includes('identity-hate') ? 1 : 0,
    classes: row.labels,
    family: row.family,
    direction: row.direction,
  }));
}

/** Held-back families are for choosing thresholds, those of the independent suite in `held/` for measuring. */
function splitOf(row: GeneratedRow): Split {
  if (!row.heldBack) return 'train';
  return row.family.startsWith('held/') ? 'test' : 'dev';
}

function restored(text: string): string {
  return text
    .replace(/<user>|\[user\]|\buser\b(?=:)/gi, '@someone')
    .replace(/\bURL\b|<url>|\[url\]/g, 'https://link.example/a');
}
