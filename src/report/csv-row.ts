import { neutralise } from '../model/neutralise.ts';

export type Cell = string | number | boolean | null;

/**
 * A program that opens a table runs what begins like this as a formula, or takes it for one; the wide forms count in some
 * languages. A text that begins so behind marks of its own gets one more: taking one away always gives back what it was.
 */
const risky = /^'*[=+\-@\t\r＝＋－＠]/;

/** Nothing in it can act, hide or split a row. */
const harmless = /^[\w:./#(][ \w:./#()-]*$/;

/**
 * Cells as one line of CSV by RFC 4180, with its end. Text is made harmless and put on one line, and gets a `'` before it where a
 * spreadsheet could run it; numbers do not. `null` is an empty cell.
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** One cell of `csvRow`. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  if (harmless.test(value) && !value.endsWith(' ')) return value;
  const text = inert(value);
  const guarded = risky.test(text) ? `'${text}` : text;
  return /[",\r\n]|^ | $/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** On one line, without what acts on a terminal. A tab or line break at the beginning stays, behind its guard, as the rule for such cells says. */
function inert(value: string): string {
  return /^[\t\r]/.test(value) ? value.charAt(0) + neutralise(value.slice(1)) : neutralise(value);
}
