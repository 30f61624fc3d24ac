import type { Block } from '../blocks.ts';
import type { Chart } from '../charts/chart.ts';
import { chartLegend, chartSvg } from '../charts/svg.ts';
import { formatCount, formatPerPost } from '../figures.ts';
import { html, type Markup, nothing } from '../markup.ts';
import { tableHtml } from './table.ts';
import { text } from './text.ts';

/** The blocks of a section below its heading as markup; `name` is the section's, for tables that have no heading of their own. */
export function blocksHtml(blocks: readonly Block[], name: string): Markup {
  const pieces: Markup[] = [];
  let caption = name;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.kind === 'bullet') {
      const points = bulletsFrom(blocks, index);
      pieces.push(points.markup);
      index += points.taken - 1;
      continue;
    }
    if (block.kind === 'subheading') caption = `${name}: ${block.text}`;
    pieces.push(blockHtml(block, caption));
  }
  return html`${pieces}`;
}

/** Points that follow each other are one list, with what is set deeper below each. */
function bulletsFrom(blocks: readonly Block[], start: number): { markup: Markup; taken: number } {
  const items: { text: string; below: Markup[] }[] = [];
  let at = start;
  for (; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'bullet') items.push({ text: block.text, below: [] });
    else if ((block?.kind === 'paragraph' && block.indent > 2) || block?.kind === 'line') {
      items.at(-1)?.below.push(html`<p>${text(block.text.trim())}</p>`);
    } else break;
  }
  const points = items.map((item) => html`<li>${text(item.text)}${item.below}</li>\n`);
  return { markup: html`<ul>\n${points}</ul>\n`, taken: at - start };
}

function blockHtml(block: Block, caption: string): Markup {
  switch (block.kind) {
    case 'heading':
    case 'subheading':
      return html`<h3>${text(block.text)}</h3>\n`;
    case 'paragraph':
      return block.indent > 2 ? html`<p class="deep">${text(block.text)}</p>\n` : html`<p>${text(block.text)}</p>\n`;
    case 'aside':
      return html`<p class="aside">${text(block.text)}</p>\n`;
    case 'bullet':
    case 'line':
      return html`<p>${text(block.text.trim())}</p>\n`;
    case 'table':
      return tableHtml({ caption, columns: block.columns, rows: block.rows });
    case 'chart':
      return chartHtml(block.chart, block.text);
    case 'gap':
      return nothing;
  }
}

/** The drawing, what its colours mean, and its figures, folded. A chart too small to draw gives its line of text. */
function chartHtml(chart: Chart, line: string): Markup {
  const svg = chartSvg(chart);
  if (svg === nothing) return line === '' ? nothing : html`<p>${text(line)}</p>\n`;
  const folded = chart.tabled
    ? nothing
    : html`<details class="folded"><summary>Figures of this chart</summary>${figuresTable(chart)}</details>`;
  return html`<figure><figcaption>${text(chart.title)}</figcaption>${chartLegend(chart)}<div class="scroll" role="region" tabindex="0" aria-label="Chart: ${chart.title}">${svg}</div>${folded}</figure>
`;
}

function figuresTable(chart: Chart): Markup {
  const titles = [...chart.series, ...(hasRange(chart) ? ['middle half'] : [])];
  return tableHtml({
    caption: `Figures: ${chart.title}`,
    columns: [{ title: 'when', align: 'left' }, ...titles.map((title) => ({ title, align: 'right' }) as const)],
    rows: chart.points.map((point) => ({ cells: figures(chart, point), note: '' })),
  });
}

function hasRange({ points }: Chart): boolean {
  return points.some(({ range }) => range !== undefined);
}

function figures(chart: Chart, { label, values, range }: Chart['points'][number]): string[] {
  const written = values.map((value) => {
    if (value === null) return 'not known';
    return chart.unit === 'share' ? `${formatCount(value * 100)} %` : formatPerPost(value);
  });
  const half = range === undefined ? [] : [range === null ? 'not known' : range.map(formatPerPost).join(' to ')];
  return [label, ...written, ...half];
}
