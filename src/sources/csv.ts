import { isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import Papa from 'papaparse';
import { rowEndsOf } from './csv-rows.ts';
import type { ByteReader } from './ndjson.ts';
import type { RecordSink } from './record-sink.ts';

/** A table's row is shorter than a JSON record can be; this is 4 million characters. */
const maxRowLength = 4 * 1024 * 1024;

/** After a quote that is never closed, reading resumes at the next line, so many times and not more. */
const maxRecoveries = 100;

const delimiters = [',', ';', '\t', '|'];

type Row = Record<string, string>;

/**
 * Reads a table with a header row; `start` is its decoded beginning, to find the delimiter. Rows become objects without
 * `Object.prototype`; a row with another number of columns counts `bad-row`, a last one cut short `truncated`.
 */
export function readRows(sink: RecordSink, start: Buffer): ByteReader {
  const header = start.toString('utf8');
  const { newline, ready, plain } = rowEndsOf(header);
  const parser = new Papa.Parser({ delimiter: delimiterOf(header), newline });
  const decoder = new StringDecoder('utf8');
  let toObject: ((cells: readonly string[]) => Row | null) | null = null;
  let text = '';
  /** No row ended in the text so far: try again when there is twice as much, or a long row is read over and over. */
  let wanted = 0;
  let skipping = false;
  let repaired = false;
  let recoveriesLeft = maxRecoveries;

  const { place } = sink;
  place.unit = 'row';

  function addRow(cells: readonly string[], failure: string): void {
    place.number += 1;
    if (cells.length === 1 && cells[0]?.trim() === '') return;
    if (toObject === null) {
      toObject = rowMaker(cells);
      return;
    }
    const row = toObject(cells);
    if (row === null) sink.skip(failure);
    else sink.keep(row, repaired && cells.some((cell) => cell.includes('\ufffd')));
  }

  function addRows(rows: readonly string[][]): void {
    for (const cells of rows) addRow(plain(cells), 'bad-row');
  }

  /** A row that no line break ends. A header of this kind may be cut: it has no rows, and that is told. */
  function addLast(cells: readonly string[]): void {
    const isHeader = toObject === null && cells.some((cell) => cell.trim() !== '');
    if (isHeader) sink.skip('truncated');
    addRow(cells, 'truncated');
  }

  function parse(lastToo: boolean): Papa.ParseResult<string[]> {
    return parser.parse(text, 0, !lastToo);
  }

  function dropToNextLine(): void {
    const end = text.indexOf(newline);
    skipping = end < 0;
    text = end < 0 ? '' : text.slice(end + newline.length);
  }

  /** Leaves out the line at which reading got stuck. */
  function dropLine(reason: string): void {
    dropToNextLine();
    place.number += 1;
    sink.skip(reason);
    wanted = 0;
    recoveriesLeft--;
    if (recoveriesLeft === 0) text = '';
  }

  function parseReady(): void {
    if (skipping) dropToNextLine();
    while (text !== '' && text.length >= wanted) {
      const { data, meta } = parse(false);
      addRows(data);
      text = text.slice(meta.cursor);
      wanted = data.length === 0 ? text.length * 2 : 0;
      if (text.length <= maxRowLength) return;
      dropLine(text.includes(newline) ? 'bad-row' : 'too-long');
    }
  }

  /** Reads what is left when no more comes; false when it holds a quote that is never closed. */
  function parseLast(): boolean {
    const { data, errors } = parse(true);
    if (errors.some((error) => error.code === 'MissingQuotes')) return false;
    const last = text.endsWith(newline) ? [] : data.splice(-1);
    addRows(data);
    for (const cells of last) addLast(plain(cells));
    return true;
  }

  function finish(): void {
    while (text !== '' && !parseLast()) {
      const { data, meta } = parse(false);
      addRows(data);
      text = text.slice(meta.cursor);
      dropLine(text.includes(newline) ? 'bad-row' : 'truncated');
    }
  }

  return {
    push(chunk) {
      if (recoveriesLeft === 0) return;
      repaired = !isUtf8(chunk);
      text += ready(decoder.write(chunk).replaceAll('\0', ''));
      parseReady();
    },
    end() {
      text += ready(decoder.end());
      if (!skipping) finish();
    },
  };
}

/**
 * Rows inherit from an object that holds nothing, so that a column `__proto__` or `toString` is a column. Twice as quick to fill
 * and to read as `Object.create(null)`, which makes a dictionary.
 */
const BareRow = bareConstructor();

function bareConstructor(): new () => Row {
  function BareRow() {}
  BareRow.prototype = Object.create(null);
  return BareRow as unknown as new () => Row;
}

/** A row of the columns that the first line of a table names, with nothing in them. */
export function emptyRow(start: string): Row | null {
  const { newline } = rowEndsOf(start);
  const [header] = Papa.parse<string[]>(start, { delimiter: delimiterOf(start), newline, preview: 1 }).data;
  return header === undefined ? null : rowMaker(header)(header.map(() => ''));
}

/** The delimiter that the header has most of. Papa's own guess fails on tables of two columns. */
function delimiterOf(start: string): string {
  const [header = ''] = start.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  let delimiter = ',';
  for (const other of delimiters) if (countOf(header, other) > countOf(header, delimiter)) delimiter = other;
  return delimiter;
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Makes rows of the header's columns; cells beyond them are allowed when they are empty. */
function rowMaker(header: readonly string[]): (cells: readonly string[]) => Row | null {
  const names = columnNames(header);
  return (cells) => {
    if (cells.length < names.length) return null;
    for (let index = names.length; index < cells.length; index++) if (cells[index] !== '') return null;
    const row = new BareRow();
    for (let index = 0; index < names.length; index++) row[names[index] ?? ''] = cells[index] ?? '';
    return row;
  };
}

/** Unique names: a second column of the same name, or one without, is named by its number. */
function columnNames(header: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return header.map((cell, index) => {
    const name = cell.trim();
    const unique = name === '' || seen.has(name) ? `${name}_${index + 1}` : name;
    seen.add(unique);
    return unique;
  });
}
