import Table from 'cli-table3';
import type { Column } from '../blocks.ts';
import { cutEnd, widthOf } from '../wrap.ts';
import type { Paper } from './paper.ts';

export type { Column } from '../blocks.ts';

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '  ',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Two cells before each column. */
const gap = 2;
/** The first column gives way down to this before another column is left out. */
const shortName = 12;

/**
 * Rows under titles, without rules. Where the width does not suffice, bars (columns without a title) go first, then
 * the first column is cut with `…`, then columns are left out from the end: put what matters first.
 */
export function table(paper: Paper, columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const natural = columns.map((column, index) =>
    Math.max(widthOf(column.title), ...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  const kept = keptColumns(paper, columns, natural);
  const room = paper.width - sum(natural.slice(1, kept)) - gap * kept;
  const drawn = new Table({
    chars: noBorders,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    head: columns.slice(0, kept).map((column) => paper.ink.dim(column.title)),
    colAligns: columns.slice(0, kept).map((column) => column.align),
    colWidths: natural.slice(0, kept).map((width, index) => (index === 0 ? Math.max(1, Math.min(width, room)) : width)),
    truncate: '…',
  });
  // Cut here rather than by the table, which takes a wide character at the edge for a narrow one.
  const fit = (row: readonly string[]) =>
    row.slice(0, kept).map((cell, index) => (index === 0 ? cutEnd(cell, Math.max(1, room)) : cell));
  drawn.push(...rows.map(fit));
  return drawn.toString().split('\n');
}

function keptColumns(paper: Paper, columns: readonly Column[], natural: readonly number[]): number {
  let kept = columns.length;
  while (kept > 2 && leastWidth(kept, columns, natural) > paper.width) kept--;
  return kept;
}

function leastWidth(kept: number, columns: readonly Column[], natural: readonly number[]): number {
  const name = natural[0] ?? 0;
  const first = columns[kept - 1]?.title === '' ? name : Math.min(name, shortName);
  return first + sum(natural.slice(1, kept)) + gap * kept;
}

function sum(widths: readonly number[]): number {
  let total = 0;
  for (const width of widths) total += width;
  return total;
}
