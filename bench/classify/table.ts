/** A table of a page, cells as they are shown. */
export interface Table {
  readonly title: string;
  /** What the figures are, in sentences. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const unknown = '–';

/** A share or an area to three places; `–` for `null`. */
export function decimal(value: number | null): string {
  return value === null ? unknown : value.toFixed(3);
}

/** A share as a percentage with one place. */
export function percent(share: number | null): string {
  return share === null ? unknown : `${(share * 100).toFixed(1)} %`;
}

/** A number of things, with commas. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

/** A section in Markdown, columns aligned so that it can be read as it is; a table without rows says so. */
export function renderTable(table: Table): string {
  const head = `## ${table.title}\n\n${table.note}\n`;
  if (table.rows.length === 0) return `${head}\nNothing to show.\n`;
  const cells = [table.columns, ...table.rows].map((row) => table.columns.map((_, at) => escaped(row[at] ?? unknown)));
  const widths = table.columns.map((_, at) => Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map((row) => `| ${row.map((cell, at) => padded(cell, widths[at] ?? 0, at)).join(' | ')} |`);
  lines.splice(
    1,
    0,
    `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`,
  );
  return `${head}\n${lines.join('\n')}\n`;
}

/** Names to the left, figures to the right. */
function padded(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
