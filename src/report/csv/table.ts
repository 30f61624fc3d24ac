import { type Cell, csvRow } from '../csv-row.ts';

/** One table of a report: a row per thing, a column per property. */
export interface Table {
  /** Its file, without `.csv`. */
  readonly name: string;
  /** What a row is, for the reader. */
  readonly about: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableColumn {
  readonly name: string;
  /** What it holds, its unit, and what an empty cell means where that needs saying. */
  readonly says: string;
}

/** A column and how its cell is taken from what a row is made of. */
export type ColumnOf<Row> = readonly [name: string, says: string, cell: (row: Row) => Cell];

export function tableOf<Row>(
  head: Pick<Table, 'name' | 'about'>,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
): Table {
  return {
    ...head,
    columns: columns.map(([name, says]) => ({ name, says })),
    rows: rows.map((row) => columns.map(([, , cell]) => cell(row))),
  };
}

/** The two ends of an interval as two columns. */
export function intervalColumns<Row>(of: (row: Row) => readonly [number, number] | null): readonly ColumnOf<Row>[] {
  return [
    ['ci95Low', 'lower end of the 95 % interval; empty where there is none', (row) => of(row)?.[0] ?? null],
    ['ci95High', 'upper end of the 95 % interval', (row) => of(row)?.[1] ?? null],
  ];
}

/** Rows of a table as text, header first. */
export function tableText({ columns, rows }: Table): string {
  return csvRow(columns.map(({ name }) => name)) + rows.map(csvRow).join('');
}
