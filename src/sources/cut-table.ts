import { InputError } from '../errors.ts';
import { emptyRow } from './csv.ts';
import type { RecordFormat } from './source.ts';

/** What a file begins with. */
export interface FileStart {
  /** Decoded, without what lies beyond the first 64 KiB. */
  readonly text: string;
  readonly shape: RecordFormat['shape'];
  /** Whether that is all there is. */
  readonly whole: boolean;
}

const whatNow = 'It was cut short, or saved before anything was in it: download, copy or save it again.';

/** A name of a column: four words at most. A sentence has more. */
const columnName = /^[\p{L}\p{N}_#]+(?:[ ./-][\p{L}\p{N}_.#]+){0,3}$/u;

/** Whether a table, of which this is all, ends with its first row and no line break: nobody can tell whether the row is whole. */
export function isCutInHeader(table: string): boolean {
  return table.trim() !== '' && !/[\r\n]/.test(table);
}

/** The same of what a file begins with. */
export function endsInHeader({ text, shape, whole }: FileStart): boolean {
  return shape === 'csv' && whole && isCutInHeader(text);
}

/** A table that is known by its header, and ends in it. */
export function cutHeader(name: string): InputError {
  return new InputError(`${name} ends inside its header row, before any record.`, { code: 'truncated', hint: whatNow });
}

/** Why no format knows a table: it ends inside a header, or one of its columns is missing. `null` where neither is likely. */
export function whyUnknownTable(
  name: string,
  start: FileStart,
  formats: readonly RecordFormat[],
): { readonly error: InputError | null; readonly hint: string | null } {
  const header = start.shape === 'csv' ? Object.keys(emptyRow(start.text) ?? {}) : [];
  const near = nearest(header, formats);
  if (endsInHeader(start)) {
    if (near !== null) return { error: cutHeader(name), hint: null };
    const isTable = /\.[ct]sv$/i.test(name) || header.length > 1;
    if (!isTable || !header.every((column) => columnName.test(column))) return { error: null, hint: null };
    const error = new InputError(`${name} ends inside its first row: a header, if it is a table.`, {
      code: 'not-recognised',
      hint: whatNow,
    });
    return { error, hint: null };
  }
  return { error: null, hint: near };
}

/** What a header lacks of the tables it is most like: at least half of their columns, and two. */
function nearest(header: readonly string[], formats: readonly RecordFormat[]): string | null {
  const has = new Set(header.map((column) => column.toLowerCase()));
  let best: { readonly kind: string; readonly share: number; readonly missing: readonly string[] } | null = null;
  for (const { kind, columns = [] } of formats) {
    const missing = columns.filter((column) => !has.has(column));
    const found = columns.length - missing.length;
    if (found < 2 || found * 2 < columns.length) continue;
    if (best === null || found / columns.length > best.share) best = { kind, share: found / columns.length, missing };
  }
  if (best === null || best.missing.length === 0) return null;
  const columns = best.missing.length === 1 ? 'the column' : 'the columns';
  return `To be ${best.kind} it lacks ${columns} ${best.missing.join(', ')}: if somebody took something out, save it again whole.`;
}
