import { scaleLinear } from 'd3-scale';
import { formatCount } from '../figures.ts';
import { html, type Markup } from '../markup.ts';
import { cutEnd } from '../wrap.ts';
import type { Chart } from './chart.ts';

/** Units of the drawing: it is scaled to its place. */
export const size = { width: 720, height: 260, left: 56, right: 8, top: 10, bottom: 30 } as const;

/** More labels than this run into each other. */
const mostLabels = 9;
const ticksWanted = 4;
/** Cells: labels are names of months and quarters, and what is longer is none. */
const longestLabel = 16;

/** From a value to its height in the drawing, from 0 up to a round figure above the greatest. */
export function heightScale(greatest: number): (value: number) => number {
  const top = greatest > 0 ? greatest : 1;
  return scaleLinear()
    .domain([0, top])
    .nice(ticksWanted)
    .range([size.height - size.bottom, size.top]);
}

/** Lines across with the figures they stand for. */
export function yAxis(greatest: number, unit: Chart['unit']): Markup {
  const top = greatest > 0 ? greatest : 1;
  const scale = scaleLinear()
    .domain([0, top])
    .nice(ticksWanted)
    .range([size.height - size.bottom, size.top]);
  const ticks = scale.ticks(ticksWanted).filter((tick) => unit === 'share' || Number.isInteger(tick));
  return html`${ticks.map((tick) => {
    const y = round(scale(tick));
    return html`<line class="grid" x1="${size.left}" x2="${size.width - size.right}" y1="${y}" y2="${y}"/><text class="tick" x="${size.left - 6}" y="${y + 4}" text-anchor="end">${tickText(tick, unit)}</text>`;
  })}`;
}

function tickText(tick: number, unit: Chart['unit']): string {
  return unit === 'share' ? `${formatCount(tick * 100)} %` : formatCount(tick);
}

/** Labels under the points, as many as fit; `middleOf` gives the place of each. */
export function xAxis(labels: readonly string[], middleOf: (index: number) => number): Markup {
  const step = Math.max(1, Math.ceil(labels.length / mostLabels));
  const shown = labels.map((label, index) => ({ label, index })).filter(({ index }) => index % step === 0);
  const y = size.height - size.bottom + 22;
  return html`${shown.map(
    ({ label, index }) =>
      html`<text class="tick" x="${round(middleOf(index))}" y="${y}" text-anchor="middle">${cutEnd(label, longestLabel)}</text>`,
  )}`;
}

/** A tenth of a unit is finer than anybody sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
