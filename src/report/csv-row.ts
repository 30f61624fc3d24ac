/** A program that opens a table runs what begins like this as a formula, or takes it for one. */
const risky = /^[=+\-@\t\r]/;

/** Cells as one line of CSV by RFC 4180, with its end. Text that a spreadsheet could run gets a `'` before it; numbers do not. */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = risky.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
