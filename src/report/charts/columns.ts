import { scaleBand } from 'd3-scale';
import { html, type Markup, nothing } from '../markup.ts';
import type { Chart } from './chart.ts';
import { heightScale, round, size, xAxis, yAxis } from './frame.ts';

/** Columns, one series in front of the other; what was not seen is hatched from top to bottom, never left at 0. */
export function columnsDrawing({ points, unit }: Chart): Markup {
  const greatest = points.reduce((most, { values }) => Math.max(most, ...values.map((value) => value ?? 0)), 0);
  const y = heightScale(greatest);
  const band = bandOf(points.length);
  const columns = points.map(({ values }, index) => {
    const x = band.start(index);
    if (values.every((value) => value === null)) return rect('unseen', x, band.width, [size.top, y(0)]);
    return html`${values.map((value, series) =>
      value === null || value === 0 ? rect('', x, 0, [0, 0]) : rect(`s${series + 1}`, x, band.width, [y(value), y(0)]),
    )}`;
  });
  const strips = points.map(({ seen }, index) => (seen === undefined ? nothing : strip(seen, index, band)));
  return html`${yAxis(greatest, unit)}${columns}${strips}${xAxis(
    points.map(({ label }) => label),
    band.middle,
  )}`;
}

/** Below a column, how much of its time was seen: a frame for all of it, filled as far as somebody looked. */
function strip(seen: number, index: number, band: Bands): Markup {
  const [top, bottom] = [size.height - size.bottom + 3, size.height - size.bottom + 8];
  const x = band.start(index);
  const share = Math.min(1, Math.max(0, seen));
  return html`${rect('unseen', x, band.width, [top, bottom])}${rect('dot', x, band.width * share, [top, bottom])}`;
}

/** Shares on top of each other, up to the whole. */
export function stackDrawing({ points, unit }: Chart): Markup {
  const y = heightScale(1);
  const band = bandOf(points.length);
  const columns = points.map(({ values }, index) => {
    const x = band.start(index);
    if (values.every((value) => value === null)) return rect('unseen', x, band.width, [size.top, y(0)]);
    let below = 0;
    return html`${values.map((value, series) => {
      const from = below;
      below += value ?? 0;
      return rect(`t${series + 1}`, x, band.width, [y(below), y(from)]);
    })}`;
  });
  return html`${yAxis(1, unit)}${columns}${xAxis(
    points.map(({ label }) => label),
    band.middle,
  )}`;
}

function rect(name: string, x: number, width: number, [top, bottom]: readonly [number, number]): Markup {
  const height = round(bottom - top);
  if (!(width > 0) || !(height > 0)) return html``;
  return html`<rect class="${name}" x="${round(x)}" y="${round(top)}" width="${round(width)}" height="${height}"/>`;
}

interface Bands {
  readonly width: number;
  readonly start: (index: number) => number;
  readonly middle: (index: number) => number;
}

function bandOf(count: number): Bands {
  const scale = scaleBand<number>()
    .domain(Array.from({ length: count }, (_, index) => index))
    .range([size.left, size.width - size.right])
    .padding(0.15);
  const start = (index: number) => scale(index) ?? 0;
  return { width: scale.bandwidth(), start, middle: (index) => start(index) + scale.bandwidth() / 2 };
}
