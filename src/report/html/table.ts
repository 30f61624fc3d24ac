import type { Bar, Cell, Column, Row } from '../blocks.ts';
import { html, type Markup, nothing } from '../markup.ts';
import { text } from './text.ts';

/** The longest bar, in units of the page. */
const barWidth = 90;
const longestUnbroken = 32;

interface TableOf {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A table that can be scrolled by keyboard where it is wider than its place; its first column names the rows. */
export function tableHtml({ caption, columns, rows }: TableOf): Markup {
  const isDrawn = (index: number) => rows.some(({ cells }) => typeof (cells[index] ?? '') !== 'string');
  const titles = columns.map(
    (column, index) => html`<th scope="col"${classOf(column)}>${title(column, isDrawn(index))}</th>`,
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption class="unsaid">${caption}</caption><thead><tr>${titles}</tr></thead><tbody>
${rows.map((row) => rowHtml(row, columns))}</tbody></table></div>
`;
}

/** A column without a title holds a drawing of its neighbour, or the figure that its row names. */
function title({ title: name }: Column, isDrawn: boolean): Markup {
  return name === '' ? html`<span class="unsaid">${isDrawn ? 'bar' : 'figure'}</span>` : text(name);
}

/** A short cell stays on one line: a range broken over four is hard to read. */
function classOf({ align }: Column, cell: Cell = ''): Markup {
  const isShort = typeof cell === 'string' && cell !== '' && cell.length <= longestUnbroken;
  const names = [...(align === 'right' ? ['right'] : []), ...(isShort ? ['short'] : [])];
  return names.length === 0 ? nothing : html` class="${names.join(' ')}"`;
}

function rowHtml({ cells, note }: Row, columns: readonly Column[]): Markup {
  const drawn = columns.map((column, index) => {
    const cell = cells[index] ?? '';
    return index === 0
      ? html`<th scope="row">${cellHtml(cell)}</th>`
      : html`<td${classOf(column, cell)}>${cellHtml(cell)}</td>`;
  });
  const below = note === '' ? nothing : html`<tr class="more"><td colspan="${columns.length}">${text(note)}</td></tr>`;
  return html`<tr>${drawn}</tr>${below}
`;
}

function cellHtml(cell: Cell): Markup {
  if (typeof cell === 'string') return text(cell);
  if ('href' in cell) return html`<a href="${cell.href}" rel="noopener noreferrer">${cell.text}</a>`;
  return 'spark' in cell ? html`<span class="spark" aria-hidden="true">${cell.spark}</span>` : barHtml(cell);
}

/** The figure stands in a cell of its own. What is above zero shows at least a sliver. */
function barHtml({ value, max }: Bar): Markup {
  if (!(value > 0) || !(max > 0)) return nothing;
  const width = Math.max(1, Math.round((Math.min(value, max) / max) * barWidth));
  return html`<svg class="bar" width="${barWidth}" height="10" viewBox="0 0 ${barWidth} 10" aria-hidden="true"><rect x="0" y="0" width="${width}" height="10"/></svg>`;
}
