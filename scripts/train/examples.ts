import { isAbuse } from '../../src/classify/combine.ts';
import { type GeneratedRow, generateRows } from './generate/index.ts';
import { type Reading, readHarmless, readings, rowKey, type Stances, stancesOf } from './readings/index.ts';
import { type LabelledRow, readRows, type Said, type Split } from './rows.ts';

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
  /** Whether two readers saw no abuse in it: only rows of the dev split were asked about, without abuse by their source's word. */
  readonly readHarmless: boolean;
  /** What two readers saw in such a row of support and criticism; `null` where nobody was asked. */
  readonly stances: Stances | null;
}

/** The source name of generated examples. */
export const GENERATED = 'generated';
/** The source name of rows that a reader labelled anew: one way to label for rows of many sources. */
export const READ = 'read';

/**
 * All rows of a data folder. Marks that sources put in place of handles and links are written as the links and handles they were.
 * What a reader labelled anew stands a second time, as it was read: sources know what a reader does not, and the other way about.
 */
export function realExamples(folder: string, known: ReadonlyMap<string, Reading> = readings): Example[] {
  return [...readRows(folder)].flatMap((row) => {
    const key = rowKey(row.source, row.text);
    const reading = known.get(key) ?? null;
    const own = { ...exampleOf(row), readHarmless: readHarmless.has(key), stances: stancesOf.get(key) ?? null };
    if (reading === null) return [own];
    return [own, { ...exampleOf(row), ...readAs(reading) }];
  });
}

function exampleOf({ source, text, split, abuse, hate, cats }: LabelledRow): Example {
  const none = { family: null, direction: null, readHarmless: false, stances: null };
  return { source, text: restored(text), split, abuse, hate, classes: cats, ...none };
}

function readAs(reading: Reading): Partial<Example> {
  const { abuse, classes } = reading;
  const hate = abuse === null ? null : classes.includes('identity-hate') ? 1 : 0;
  return { source: READ, abuse, hate, classes };
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
    readHarmless: false,
    stances: null,
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
