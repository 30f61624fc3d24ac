import type { Paper } from './paper.ts';
import { paragraph } from './paper.ts';
import { type Column, table } from './table.ts';

export interface NotedRow {
  readonly cells: readonly string[];
  /** Sentences below the row, indented; none for an empty text. */
  readonly note: string;
}

/** A table whose rows have words of their own below them. */
export function notedTable(paper: Paper, columns: readonly Column[], rows: readonly NotedRow[]): string[] {
  const [titles = '', ...lines] = table(
    paper,
    columns,
    rows.map(({ cells }) => cells),
  );
  const noted = rows.flatMap(({ note }, index) => [lines[index] ?? '', ...paragraph(paper, note, 4)]);
  return [titles, ...noted];
}
