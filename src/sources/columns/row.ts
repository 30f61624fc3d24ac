import { z } from 'zod';
import type { ColumnField } from './column-map.ts';

/** Text of a cell, trimmed; numbers as written; empty cells and anything else are absent. */
const cell = z.transform(cellOf);

/** Spreadsheets and data frames print counts as `12.0`. */
const countCell = z.transform((value: unknown): number | null => {
  const text = cellOf(value);
  return text !== null && /^\d{1,15}(?:\.0+)?$/.test(text) ? Number(text) : null;
});

/** A handle without its `@`. Research tools put `REDACTED` where they removed it. */
const handleCell = z.transform((value: unknown): string | null => {
  const text = cellOf(value)?.replace(/^[@＠]/, '') ?? null;
  return text === null || text === '' || text === 'REDACTED' ? null : text;
});

/** An id: as written, `null` when absent, and `false` when its last digits are lost (`6.49E+17`, a float). */
const idCell = z.transform(idOf);

/** What the columns of one row say, by our fields. */
export const Row = z.object({
  id: idCell,
  text: z.preprocess((value) => (typeof value === 'string' ? value : cellOf(value)), z.string().regex(/\S/)),
  author: handleCell,
  author_id: idCell,
  author_name: cell,
  created_at: cell,
  reply_to: handleCell,
  reply_to_id: idCell,
  parent_id: idCell,
  quoted: handleCell,
  language: cell,
  likes: countCell,
  reposts: countCell,
  replies: countCell,
  quotes: countCell,
  views: countCell,
  url: cell,
  mentions: z.unknown().optional(),
});

export type Row = z.infer<typeof Row>;

/** Reads the mapped columns of a record, and knows which columns no record had. */
export interface RowReader {
  read(record: Readonly<Record<string, unknown>>): Row | null;
  /** Mapped columns that no record had. */
  missing(): readonly string[];
}

export function rowReader(columns: ReadonlyMap<string, string>): RowReader {
  const wanted = [...columns].map(([field, column]) => ({ field, column, path: column.split('.'), isFound: false }));
  return {
    read(record) {
      const found: Partial<Record<ColumnField, unknown>> & Record<string, unknown> = {};
      for (const want of wanted) {
        const value = valueAt(record, want.column, want.path);
        if (value === undefined) continue;
        want.isFound = true;
        found[want.field] = value;
      }
      return Row.safeParse(found).data ?? null;
    },
    missing: () => wanted.filter((want) => !want.isFound).map((want) => want.column),
  };
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

function cellOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

function idOf(value: unknown): string | null | false {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : false;
  const text = cellOf(value);
  if (text === null || !/^[\d.]+(?:e\+?\d+)?$/i.test(text)) return text;
  if (/^\d+$/.test(text)) return text;
  return /^\d+\.0+$/.test(text) && Number.isSafeInteger(Number(text)) ? String(Number(text)) : false;
}
