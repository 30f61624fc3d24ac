import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const splits = ['train', 'dev', 'test'] as const;

export type Split = (typeof splits)[number];

/** 1 yes, 0 no, `null` where the source does not say. */
export type Said = 0 | 1 | null;

/** A labelled text of a data folder. */
export interface LabelledRow {
  /** The name of its file, without `.ndjson.gz`. */
  readonly source: string;
  readonly text: string;
  readonly hate: Said;
  readonly abuse: Said;
  /** Classes its source gives it, in the source's words where the contract has none. */
  readonly cats: readonly string[];
  readonly split: Split;
  /** Raters who gave each class, where the source tells. */
  readonly votes: Readonly<Record<string, number>> | null;
}

/** A data folder that is not what it must be: says which file and line, and never what the text was. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

const ending = '.ndjson.gz';

/** The sources of a data folder in order of name: one for each `<name>.ndjson.gz`. Throws where there is none. */
export function sourcesOf(folder: string): string[] {
  if (!existsSync(folder)) throw new DataFolderError(`there is no data folder ${folder}`);
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  if (names.length === 0)
    throw new DataFolderError(`${folder} holds no ${ending} file: it must have one for each source`);
  return names.map((name) => name.slice(0, -ending.length)).sort();
}

/** All rows of a data folder, source by source, in the order of the files. */
export function* readRows(folder: string, sources: readonly string[] = sourcesOf(folder)): Generator<LabelledRow> {
  for (const source of sources) yield* readSource(folder, source);
}

function* readSource(folder: string, source: string): Generator<LabelledRow> {
  const path = join(folder, source + ending);
  if (!existsSync(path)) throw new DataFolderError(`${folder} has no ${source}${ending}`);
  for (const [index, line] of textOf(path).split('\n').entries()) {
    if (line.trim() !== '') yield rowOf(line, source, `${path}, line ${index + 1}`);
  }
}

function textOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(gunzipSync(readFileSync(path)));
  } catch (cause) {
    throw new DataFolderError(`${path} cannot be read: not gzipped UTF-8 text, or cut short`, { cause });
  }
}

function rowOf(line: string, source: string, where: string): LabelledRow {
  const fields = objectOf(line, where);
  const wrong = (field: string, wanted: string) => new DataFolderError(`${where}: ${field} is not ${wanted}`);
  const { text, cats, split } = fields;
  if (typeof text !== 'string') throw wrong('text', 'a text');
  if (!isSplit(split)) throw wrong('split', splits.join(', '));
  if (!isTexts(cats)) throw wrong('cats', 'a list of texts');
  const said = (field: 'hate' | 'abuse'): Said => {
    const value = fields[field];
    if (value !== 0 && value !== 1 && value !== null) throw wrong(field, '0, 1 or null');
    return value;
  };
  const votes = fields.votes ?? null;
  if (votes !== null && !isCounts(votes)) throw wrong('votes', 'counts by class');
  return { source, text, hate: said('hate'), abuse: said('abuse'), cats, split, votes };
}

function objectOf(line: string, where: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's message quotes the text, which may be abuse.
    throw new DataFolderError(`${where}: not JSON`);
  }
  if (!isRecord(value)) throw new DataFolderError(`${where}: not a JSON object`);
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSplit(value: unknown): value is Split {
  return splits.some((split) => split === value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isCounts(value: unknown): value is Record<string, number> {
  return isRecord(value) && Object.values(value).every((each) => typeof each === 'number');
}
