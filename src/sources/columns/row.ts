import { type ColumnField, columnFields } from './column-map.ts';

/** What the columns of one row say, by our fields. */
export interface Row {
  /** As written, `null` when absent, and `false` when its last digits are lost (`6.49E+17`, a float). */
  readonly id: ReadId;
  /** With something in it that is no blank. */
  readonly text: string;
  readonly author: string | null;
  readonly author_id: ReadId;
  readonly author_name: string | null;
  readonly created_at: string | null;
  readonly reply_to: string | null;
  readonly reply_to_id: ReadId;
  readonly parent_id: ReadId;
  readonly quoted: string | null;
  readonly language: string | null;
  readonly likes: number | null;
  readonly reposts: number | null;
  readonly replies: number | null;
  readonly quotes: number | null;
  readonly views: number | null;
  readonly url: string | null;
  /** As found; `undefined` when not mapped, or in no such record. */
  readonly mentions: unknown;
}

type ReadId = string | null | false;

/** How the cell of each field is read. By hand, since a table has millions of cells. */
const readers = {
  id: idOf,
  text: textOf,
  author: handleOf,
  author_id: idOf,
  author_name: cellOf,
  created_at: cellOf,
  reply_to: handleOf,
  reply_to_id: idOf,
  parent_id: idOf,
  quoted: handleOf,
  language: cellOf,
  likes: countOf,
  reposts: countOf,
  replies: countOf,
  quotes: countOf,
  views: countOf,
  url: cellOf,
  mentions: (value: unknown) => value,
} satisfies { readonly [Field in ColumnField]: (value: unknown) => Row[Field] | null };

/** A row of which nothing is known, so that all are of one shape. */
const nothing = Object.fromEntries(columnFields.map((field) => [field, readers[field](undefined)])) as Readonly<
  Record<ColumnField, unknown>
>;

/** Reads the mapped columns of a record, and knows which columns no record had. */
export interface RowReader {
  read(record: Readonly<Record<string, unknown>>): Row | null;
  /** Mapped columns that no record had. */
  missing(): readonly string[];
}

export function rowReader(columns: ReadonlyMap<string, string>): RowReader {
  const wanted = columnFields.flatMap((field) => {
    const column = columns.get(field);
    if (column === undefined) return [];
    return [{ field, column, path: column.split('.'), readCell: readers[field], isFound: false }];
  });
  return {
    read(record) {
      const row: Record<ColumnField, unknown> = { ...nothing };
      for (const want of wanted) {
        const value = valueAt(record, want.column, want.path);
        if (value === undefined) continue;
        want.isFound = true;
        row[want.field] = want.readCell(value);
      }
      return isRow(row) ? row : null;
    },
    missing: () => wanted.filter((want) => !want.isFound).map((want) => want.column),
  };
}

/** Each reader gives what its field holds: the text alone must be there. */
function isRow(row: Readonly<Record<ColumnField, unknown>>): row is Row {
  return row.text !== null;
}

/** The value under a name, else under its dotted parts; only what the record itself holds. */
function valueAt(record: Readonly<Record<string, unknown>>, column: string, path: readonly string[]): unknown {
  if (Object.hasOwn(record, column)) return record[column];
  if (path.length < 2) return undefined;
  let value: unknown = record;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value : cellOf(value);
  return text !== null && /\S/.test(text) ? text : null;
}

/** Spreadsheets and data frames print counts as `12.0`. */
function countOf(value: unknown): number | null {
  const text = cellOf(value);
  return text !== null && /^\d{1,15}(?:\.0+)?$/.test(text) ? Number(text) : null;
}

/** A handle without its `@`. Research tools put `REDACTED` where they removed it. */
function handleOf(value: unknown): string | null {
  const text = cellOf(value)?.replace(/^[@＠]/, '') ?? null;
  return text === null || text === '' || text === 'REDACTED' ? null : text;
}

/** Text of a cell, trimmed; numbers as written; empty cells and anything else are absent. */
function cellOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

function idOf(value: unknown): ReadId {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : false;
  const text = cellOf(value);
  if (text === null || /^\d+$/.test(text) || !/^[\d.]+(?:e\+?\d+)?$/i.test(text)) return text;
  return /^\d+\.0+$/.test(text) && Number.isSafeInteger(Number(text)) ? String(Number(text)) : false;
}
