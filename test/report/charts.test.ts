import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/report/charts/chart.ts';
import { chartLegend, chartSvg } from '../../src/report/charts/svg.ts';

const base: Chart = {
  form: 'columns',
  tabled: true,
  title: 'Messages by month',
  series: ['seen', 'flagged'],
  unit: 'count',
  points: [
    { label: 'Jan 2026', values: [10, 2] },
    { label: 'Feb 2026', values: [0, 0] },
    { label: 'Mar 2026', values: [null, null] },
    { label: 'Apr 2026', values: [20, 4] },
  ],
};

function drawn(change: Partial<Chart> = {}): string {
  return chartSvg({ ...base, ...change }).markup;
}

function heights(svg: string, name: string): number[] {
  return [...svg.matchAll(new RegExp(`class="${name}"[^>]* height="([^"]+)"`, 'g'))].map((found) => Number(found[1]));
}

describe('charts', () => {
  it('[U] draws columns as high as their figures, from zero', () => {
    const [first = 0, second = 0] = heights(drawn(), 's1');
    const flagged = heights(drawn(), 's2');

    expect(second / first).toBeCloseTo(2, 1);
    expect((flagged[0] ?? 0) / first).toBeCloseTo(0.2, 1);
  });

  it('[U] draws nothing for 0, and a frame for what was not seen', () => {
    expect(heights(drawn(), 's1')).toHaveLength(2);
    expect(heights(drawn(), 'unseen')).toHaveLength(1);
    expect(chartLegend(base).markup).toContain('not seen');
  });

  it('[U] puts shares on top of each other up to the whole', () => {
    const points = [
      { label: 'a', values: [0.25, 0.75] },
      { label: 'b', values: [0.5, 0.5] },
    ];
    const svg = drawn({ form: 'stack', unit: 'share', points });
    const [low, high] = [heights(svg, 't1'), heights(svg, 't2')];

    expect((low[0] ?? 0) + (high[0] ?? 0)).toBeCloseTo((low[1] ?? 0) + (high[1] ?? 0), 0);
    expect(svg).toContain('>100 %</text>');
  });

  it('[U] breaks a line where nothing is known', () => {
    const points = [3, 4, null, 5, 6].map((value, index) => ({
      label: `${index}`,
      values: [value],
      range: value === null ? null : ([1, 8] as const),
    }));
    const svg = drawn({ form: 'lines', series: ['median'], points });
    const stroke = /class="stroke" d="([^"]+)"/.exec(svg)?.[1] ?? '';

    expect(stroke.match(/M/g)).toHaveLength(2);
    expect(svg.match(/<circle/g)).toHaveLength(4);
    expect(svg).toMatch(/class="band" d="M/);
  });

  it('[U] names no more points than have room, and no tick between two whole counts', () => {
    const points = Array.from({ length: 120 }, (_, index) => ({ label: `month ${index}`, values: [1, 0] }));
    const svg = drawn({ points });

    expect(svg.match(/text-anchor="middle"/g)?.length).toBeLessThanOrEqual(9);
    expect(svg).not.toMatch(/>0\.\d+<\/text>/);
  });

  it('[U] draws nothing of a single point', () => {
    expect(drawn({ points: base.points.slice(0, 1) })).toBe('');
  });
});
