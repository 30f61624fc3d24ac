import { describe, expect, it } from 'vitest';
import type { Row } from '../columns.ts';
import { blockOf, dayAt, daysOfRows, ten } from './world.ts';

const halvesOf = (before: number, after: number, channel?: 'capture' | 'api') =>
  daysOfRows({
    start: '2026-03-01',
    count: 60,
    each: (day) => ten(day < 30 ? before : after),
    ...(channel === undefined ? {} : { channel }),
  });

describe('the share of the middle by halves', () => {
  it('[U] shrank, grew or did not differ where both were seen alike', () => {
    expect(blockOf(halvesOf(6, 2)).conversation.middle).toMatchObject({
      before: { from: '2026-03-01', to: '2026-03-30', judged: 300, authors: 300, middle: 180, share: 0.6 },
      after: { from: '2026-03-31', to: '2026-04-29', judged: 300, middle: 60, share: 0.2 },
      change: { ratio: 0.333333, verdict: 'shrank' },
    });
    expect(blockOf(halvesOf(2, 6)).conversation.middle.change.verdict).toBe('grew');
    expect(blockOf(halvesOf(4, 4)).conversation.middle.change).toMatchObject({ ratio: 1, verdict: 'no-difference' });
  });

  it('[U] holds criticism and excludes applause', () => {
    const rows = halvesOf(6, 6).map((row, i): Row => (i < 300 ? row : { ...row, labels: ['support'] }));
    expect(blockOf(rows).conversation.middle.after?.share).toBe(0);
    const critical = rows.map((row, i): Row => (i < 300 ? row : { ...row, labels: ['criticism'], direction: null }));
    expect(blockOf(critical).conversation.middle.after?.share).toBe(1);
  });

  it('[U] has intervals that hold shares and ratio', () => {
    const { before, change } = blockOf(halvesOf(6, 4)).conversation.middle;
    expect(before?.ci95?.[0]).toBeLessThan(0.6);
    expect(before?.ci95?.[1]).toBeGreaterThan(0.6);
    expect(change.ci95?.[0]).toBeLessThan(2 / 3);
    expect(change.ci95?.[1]).toBeLessThan(1);
  });

  it('[U] cannot be compared in a capture, nor across channels, nor with days missing', () => {
    const capture = blockOf(halvesOf(6, 2, 'capture'));
    expect(capture.conversation.middle.change).toEqual({ ratio: null, ci95: null, verdict: 'cannot-tell' });
    expect(capture.reasons['middle.change.ratio']?.text).toContain('what somebody scrolled');
    const mixed = [...halvesOf(6, 2).slice(0, 300), ...halvesOf(6, 2, 'api').slice(300)];
    expect(blockOf(mixed).reasons['middle.change.ratio']?.code).toBe('seen-unevenly');
    const holes = halvesOf(6, 2).filter(({ at }) => !/2026-03-0[3-9]/.test(at ?? ''));
    expect(blockOf(holes).reasons['middle.change.ci95']?.text).toContain('77 % of the days');
  });

  it.each([
    ['authors', halvesOf(6, 2).map((row, i) => ({ ...row, author: `x:${i % 9}` }))],
    ['interactions', halvesOf(6, 2).map((row, i) => ({ ...row, judged: i % 20 === 0 }))],
    [
      'authors outside of the middle',
      halvesOf(10, 10).map((row, i): Row => (i % 70 ? row : { ...row, labels: ['support'] })),
    ],
  ])('[U] cannot be told from too few %s', (_, rows) => {
    const { conversation, reasons } = blockOf(rows);
    expect(conversation.middle.change.verdict).toBe('cannot-tell');
    expect(reasons['middle.change.ratio']?.code).toBe('too-few');
  });

  it('[U] has a verdict and no ratio where nothing was in the middle before', () => {
    const { conversation, reasons } = blockOf(halvesOf(0, 6));
    expect(conversation.middle.change).toEqual({ ratio: null, ci95: null, verdict: 'grew' });
    expect(reasons['middle.change.ratio']?.text).toContain('no ratio');
  });
});

describe('the share of the middle by quarters', () => {
  const year = (middle: (day: number) => number) =>
    daysOfRows({ start: '2025-01-01', count: 365, each: (day) => ten(middle(day)) });

  it('[U] compares each quarter with the one before', () => {
    const { conversation, reasons } = blockOf(year((day) => (day < 181 ? 6 : 3)));
    const { quarters } = conversation.middle;
    expect(quarters.map(({ from, to, share, change }) => [from, to, share, change.verdict])).toEqual([
      ['2025-01-01', '2025-03-31', 0.6, 'cannot-tell'],
      ['2025-04-01', '2025-06-30', 0.6, 'no-difference'],
      ['2025-07-01', '2025-09-30', 0.3, 'shrank'],
      ['2025-10-01', '2025-12-31', 0.3, 'no-difference'],
    ]);
    expect(reasons['middle.quarters.0.change.ratio']?.code).toBe('nothing-before');
  });

  it('[U] cannot tell of a quarter half seen', () => {
    const rows = year(() => 6).filter(({ at }) => (at ?? '') < '2025-11-01');
    const { conversation, reasons } = blockOf(rows);
    expect(conversation.middle.quarters[3]).toMatchObject({ share: 0.6, change: { verdict: 'cannot-tell' } });
    expect(reasons['middle.quarters.3.change.ratio']?.code).toBe('seen-unevenly');
  });

  it('[U] says why a quarter without anything judged has no share', () => {
    const rows = [
      ...daysOfRows({ start: '2025-01-01', count: 3, each: () => ten(5) }),
      { author: 'x:late', at: dayAt('2025-07-05', 0) },
    ];
    const { conversation, reasons } = blockOf(rows);
    expect(conversation.middle.quarters[1]).toMatchObject({ judged: 0, share: null, ci95: null });
    expect(reasons['middle.quarters.1.share']?.code).toBe('no-interactions');
    expect(conversation.middle.quarters[2]).toMatchObject({ judged: 1, share: 1, ci95: null });
    expect(reasons['middle.quarters.2.ci95']?.text).toContain('there is 1');
  });

  it('[U] widens the intervals when there are more quarters to compare', () => {
    const few = blockOf(year((day) => (day % 3 === 0 ? 5 : 4)).filter(({ at }) => (at ?? '') < '2025-07-01'));
    const many = blockOf(year((day) => (day % 3 === 0 ? 5 : 4)));
    const width = ({ conversation }: typeof few) => {
      const [low, high] = conversation.middle.quarters[1]?.change.ci95 ?? [0, 0];
      return Math.log(high / low);
    };
    // 2.394 standard deviations for one of three instead of 1.960.
    expect(width(many) / width(few)).toBeCloseTo(1.2215, 2);
  });
});
