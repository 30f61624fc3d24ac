import { readFile, stat } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import Papa from 'papaparse';
import { rowEndsOf } from './csv-rows.ts';
import { utf8Bytes } from './decode.ts';

/** A small table, whole. */
export interface TextTable {
  /** Names of columns: trimmed, lower case. */
  readonly header: readonly string[];
  /** Rows with the line each begins at, counted from 1. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Whether it ends inside a quoted cell or with fewer cells than its header has. */
  readonly cut: boolean;
}

/** The table in a small file: UTF-8 or UTF-16, comma, semicolon or tab between cells. Throws what reading it throws, and an `Error` above `mostBytes`. */
export async function readTextTable(path: string, mostBytes: number): Promise<TextTable> {
  if ((await stat(path)).size > mostBytes) throw new Error('it is too large');
  const decoder = new StringDecoder('utf8');
  let text = '';
  for await (const chunk of utf8Bytes(only(await readFile(path)), path)) text += decoder.write(chunk);
  return tableOf(text + decoder.end());
}

/** A first line that tells a spreadsheet what stands between cells; saved again it may have cells of its own. */
const told = /^"?sep=([^\r\n"])"?[,;\t "]*(?:\r\n|\n|\r|$)/i;

function tableOf(text: string): TextTable {
  const [mark, between] = told.exec(text) ?? [];
  const table = mark === undefined ? text : text.slice(mark.length);
  const { newline, ready, plain } = rowEndsOf(table);
  const { data, errors } = Papa.parse<string[]>(ready(table), { delimiter: between ?? delimiterOf(table), newline });
  const [first = [], ...rest] = data.map(plain);
  let line = (mark === undefined ? 1 : 2) + linesIn(first);
  const rows = [];
  for (const cells of rest) {
    const begins = line;
    line += linesIn(cells);
    if (cells.length > 1 || cells[0]?.trim() !== '') rows.push({ line: begins, cells });
  }
  const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
  const last = rows.at(-1);
  return {
    header: first.map((cell) => cell.trim().toLowerCase()),
    rows,
    cut: unclosed || (last !== undefined && last.cells.length < first.length),
  };
}

/** What stands between the names of columns: words below may hold more commas than their table has columns. */
function delimiterOf(table: string): string {
  const header = /^[^\r\n]*/.exec(table)?.[0] ?? '';
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).mark;
}

async function* only(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** A cell may hold line breaks. */
function linesIn(cells: readonly string[]): number {
  return 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}
