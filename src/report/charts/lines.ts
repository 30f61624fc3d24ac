import { scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { html, type Markup, nothing } from '../markup.ts';
import type { Chart, ChartPoint } from './chart.ts';
import { heightScale, round, size, xAxis, yAxis } from './frame.ts';

interface Placed {
  readonly x: number;
  readonly value: number | null;
  readonly range: readonly [number, number] | null;
}

/** A line of the first series over the band of its range; it breaks where nothing is known. */
export function linesDrawing({ points, unit }: Chart): Markup {
  const greatest = points.reduce((most, point) => Math.max(most, point.values[0] ?? 0, point.range?.[1] ?? 0), 0);
  const y = heightScale(greatest);
  const x = places(points.length);
  const placed = points.map((point, index) => place(point, x(index)));
  const band = area<Placed>()
    .defined(({ range }) => range !== null)
    .x(({ x: at }) => round(at))
    .y0(({ range }) => round(y(range?.[0] ?? 0)))
    .y1(({ range }) => round(y(range?.[1] ?? 0)))(placed);
  const stroke = line<Placed>()
    .defined(({ value }) => value !== null)
    .x(({ x: at }) => round(at))
    .y(({ value }) => round(y(value ?? 0)))(placed);
  return html`${yAxis(greatest, unit)}${path('band', band)}${path('stroke', stroke)}${placed.map(({ x: at, value }) =>
    value === null ? nothing : html`<circle class="dot" cx="${round(at)}" cy="${round(y(value))}" r="3"/>`,
  )}${xAxis(
    points.map(({ label }) => label),
    x,
  )}`;
}

function place({ values, range }: ChartPoint, x: number): Placed {
  return { x, value: values[0] ?? null, range: range ?? null };
}

function path(name: string, drawn: string | null): Markup {
  return drawn === null ? nothing : html`<path class="${name}" d="${drawn}"/>`;
}

function places(count: number): (index: number) => number {
  const scale = scalePoint<number>()
    .domain(Array.from({ length: count }, (_, index) => index))
    .range([size.left, size.width - size.right])
    .padding(0.5);
  return (index) => scale(index) ?? 0;
}
