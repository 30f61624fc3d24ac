import { csvRow } from '../csv-row.ts';
import type { Table } from './table.ts';

type Described = Pick<Table, 'name' | 'about' | 'columns'>;

/** Every column of every table with what it says, as a table. */
export function dictionaryCsv(tables: readonly Described[]): string {
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map((column) => [`${name}.csv`, column.name, column.says]),
  );
  return csvRow(['table', 'column', 'says']) + rows.map(csvRow).join('');
}

/** The same to read, table by table. Nothing in it comes from the data. */
export function dictionaryWords(tables: readonly Described[]): string {
  return tables
    .map(
      ({ name, about, columns }) =>
        `## ${name}.csv\n\n${about}\n\n${columns.map((column) => `- \`${column.name}\`: ${column.says}`).join('\n')}\n`,
    )
    .join('\n');
}
