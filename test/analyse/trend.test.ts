import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/model/coverage.ts';
import { inputOf, type Row } from './columns.ts';
import { analyse } from './report-of.ts';

/** Thirty days of ten interactions each; every n-th of a half is flagged, authors new each day. */
function month(everyBefore: number, everyAfter: number, channel: Channel = 'dump'): Row[] {
  return Array.from({ length: 300 }, (_, i): Row => {
    const day = Math.floor(i / 10);
    const every = day < 15 ? everyBefore : everyAfter;
    return {
      author: `x:${i}`,
      at: `2026-03-${String(day + 1).padStart(2, '0')}T12:00:00Z`,
      channels: [channel],
      ...(i % every === 0 ? { labels: ['insult'] } : {}),
    };
  });
}

function trendOf(rows: readonly Row[]) {
  const { toxicity, reasons } = analyse(inputOf(rows));
  return { ...toxicity.trend, reason: reasons['toxicity.trend.before'] };
}

describe('the trend', () => {
  it('[U] is worse, better or no different when both halves were seen alike', () => {
    expect(trendOf(month(15, 3))).toMatchObject({ verdict: 'worse', before: 0.0666667, after: 0.333333, ratio: 5 });
    expect(trendOf(month(3, 15)).verdict).toBe('better');
    expect(trendOf(month(5, 5))).toMatchObject({ verdict: 'no-difference', ratio: 1 });
  });

  it('[U] has an interval that holds its ratio', () => {
    const { ci95, ratio } = trendOf(month(10, 4));
    expect(ci95?.[0]).toBeGreaterThan(1);
    expect(ci95?.[0]).toBeLessThan(ratio ?? 0);
    expect(ci95?.[1]).toBeGreaterThan(ratio ?? 0);
  });

  it('[U] cannot be told from a capture, for it is what somebody scrolled', () => {
    const trend = trendOf(month(15, 3, 'capture'));
    expect(trend).toMatchObject({ verdict: 'cannot-tell', before: null, ratio: null, ci95: null });
    expect(trend.reason?.text).toContain('what somebody scrolled');
  });

  it('[U] cannot be told when the halves come from different channels', () => {
    const rows = [...month(15, 3, 'dump').slice(0, 150), ...month(15, 3, 'api').slice(150)];
    expect(trendOf(rows)).toMatchObject({ verdict: 'cannot-tell', reason: { code: 'seen-unevenly' } });
  });

  it('[U] cannot be told when days are missing from one half', () => {
    const rows = month(15, 3).filter(({ at }) => !/-(0[3-9])T/.test(at ?? ''));
    const trend = trendOf(rows);
    expect(trend.verdict).toBe('cannot-tell');
    expect(trend.reason?.text).toContain('53 % of the days of the first half and 100 % of the second');
  });

  it.each([
    ['interactions', month(15, 3).filter((_, i) => i % 10 === 0)],
    ['authors', month(15, 3).map((row, i) => ({ ...row, author: `x:${i % 9}` }))],
    ['flagged authors', month(75, 60)],
  ])('[U] cannot be told from too few %s', (_, rows) => {
    expect(trendOf(rows)).toMatchObject({ verdict: 'cannot-tell', reason: { code: 'too-few' } });
  });

  it('[U] is not told from what came on one day, however many wrote it', () => {
    const pileOn = Array.from(
      { length: 120 },
      (_, i): Row => ({
        author: `x:p${i}`,
        at: '2026-03-20T12:00:00Z',
        channels: ['dump'],
        ...(i % 2 === 0 ? { labels: ['insult'] } : {}),
      }),
    );
    const trend = trendOf([...month(10, 10), ...pileOn]);
    expect(trend.verdict).toBe('no-difference');
    expect(trend.ratio).toBeGreaterThan(2);
    expect(trend.ci95?.[0]).toBeLessThan(1);
  });

  it('[U] has a verdict and no ratio when nothing was flagged before', () => {
    const { toxicity, reasons } = analyse(
      inputOf(month(1_000, 3).map((row, i) => (i === 0 ? { ...row, labels: [] } : row))),
    );
    expect(toxicity.trend).toMatchObject({ verdict: 'worse', before: 0, after: 0.333333, ratio: null, ci95: null });
    expect(reasons['toxicity.trend.ratio']?.code).toBe('too-few');
    expect(reasons['toxicity.trend.before']).toBeUndefined();
  });
});
