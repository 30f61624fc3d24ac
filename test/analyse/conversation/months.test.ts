import { describe, expect, it } from 'vitest';
import type { Row } from '../columns.ts';
import { blockOf } from './world.ts';

const rows: Row[] = [
  { author: 'x:1', at: '2026-01-05T12:00:00Z', labels: ['support'] },
  { author: 'x:2', at: '2026-01-06T12:00:00Z', labels: ['support', 'criticism'] },
  { author: 'x:3', at: '2026-01-31T23:30:00Z', labels: ['insult'], direction: 'unclear' },
  { author: 'x:4', at: '2026-01-07T12:00:00Z', labels: ['insult'], direction: 'other' },
  { author: 'x:5', at: '2026-01-08T12:00:00Z', judged: false },
  { author: 'x:6', at: null, labels: ['criticism'], direction: null },
  { author: 'x:7', at: '2026-03-02T12:00:00Z', judged: false },
];

describe('tones by month', () => {
  it('[U] counts each judged interaction once', () => {
    const { conversation } = blockOf(rows);
    expect(conversation.timeline[0]).toEqual({
      start: '2026-01-01',
      counts: { judged: 4, abusive: 1, critical: 1, supportive: 1, neutral: 1, both: 1, elsewhere: 1 },
      shares: { abusive: 0.25, critical: 0.25, supportive: 0.25, neutral: 0.25, middle: 0.5 },
      seen: expect.closeTo(5 / 31, 4),
    });
  });

  it('[U] counts those without a time in the whole alone', () => {
    const { conversation } = blockOf(rows);
    expect(conversation.counts).toMatchObject({ judged: 5, critical: 2 });
    expect(conversation.shares?.critical).toBe(0.4);
    expect(conversation.timeline.reduce((sum, { counts }) => sum + counts.judged, 0)).toBe(4);
  });

  it('[U] keeps months without anything judged, with the reason', () => {
    const { conversation, reasons } = blockOf(rows);
    expect(conversation.timeline.map(({ start, shares }) => [start, shares === null])).toEqual([
      ['2026-01-01', false],
      ['2026-02-01', true],
      ['2026-03-01', true],
    ]);
    expect(reasons['timeline.2.shares']?.code).toBe('no-interactions');
  });

  it('[U] cuts months in the time zone of the window', () => {
    const window = { since: null, until: null, timezone: 'Asia/Tokyo' };
    const { conversation } = blockOf(rows, { window });
    expect(conversation.timeline[0]?.counts.abusive).toBe(0);
    expect(conversation.timeline[1]).toMatchObject({ start: '2026-02-01', counts: { abusive: 1 } });
  });

  it('[U] has no month for dates before 1970 or after tomorrow', () => {
    const odd: Row[] = [
      { author: 'x:1', at: '1969-12-31T12:00:00Z' },
      { author: 'x:2', at: '2031-01-01T12:00:00Z' },
      { author: 'x:3', at: '2026-01-01T12:00:00Z' },
    ];
    expect(blockOf(odd).conversation.timeline.map(({ start }) => start)).toEqual(['2026-01-01']);
  });
});
