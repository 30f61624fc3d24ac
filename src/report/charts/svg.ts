import { html, type Markup, nothing } from '../markup.ts';
import type { Chart } from './chart.ts';
import { columnsDrawing, stackDrawing } from './columns.ts';
import { size } from './frame.ts';
import { linesDrawing } from './lines.ts';

const drawings: Readonly<Record<Chart['form'], (chart: Chart) => Markup>> = {
  columns: columnsDrawing,
  stack: stackDrawing,
  lines: linesDrawing,
};

/**
 * A chart as one SVG element: no script, no style, no reference to anything outside. Its colours are those of the page, by class.
 * Nothing for fewer than two points, which no picture helps.
 */
export function chartSvg(chart: Chart): Markup {
  if (chart.points.length < 2) return nothing;
  return html`<svg class="chart" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${chart.title}. Its figures stand in a table.">${drawings[chart.form](chart)}</svg>`;
}

/** What each colour stands for, in words beside a sample of it. */
export function chartLegend(chart: Chart): Markup {
  const names = chart.series.map((name, index) => sample(colourOf(chart.form, index), name));
  const unseen = chart.points.some(({ values }) => values.every((value) => value === null));
  const hatched = unseen && chart.form !== 'lines' ? [sample('unseen', 'not seen, or too little')] : [];
  const range = chart.points.some((point) => point.range) ? [sample('band', 'what the middle half got')] : [];
  const days = chart.points.some(({ seen }) => seen !== undefined)
    ? [sample('dot', 'below: share of its days seen')]
    : [];
  return html`<ul class="legend">${[...names, ...range, ...days, ...hatched]}</ul>`;
}

function colourOf(form: Chart['form'], index: number): string {
  if (form === 'lines') return 'dot';
  return `${form === 'stack' ? 't' : 's'}${index + 1}`;
}

function sample(name: string, text: string): Markup {
  return html`<li><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><rect class="${name}" x="1" y="1" width="12" height="12"/></svg> ${text}</li>`;
}
