/** Formats of the interactions themselves, one a row, written as they are read: no `Reporter` could hold them. */
export type RowFormat = 'ndjson' | 'csv';

export function isRowFormat(format: string): format is RowFormat {
  return format === 'ndjson' || format === 'csv';
}
