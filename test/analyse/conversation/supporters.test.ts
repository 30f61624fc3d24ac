import { describe, expect, it } from 'vitest';
import type { Row } from '../columns.ts';
import { blockOf, dayAt } from './world.ts';

/** Sixty days on each of which somebody writes once, so that every day is seen; the halves meet at day 30. */
const everyDay: Row[] = Array.from({ length: 60 }, (_, day) => ({ author: `x:d${day}`, at: dayAt('2026-03-01', day) }));

function writes(author: string, days: readonly number[], labels: Row['labels'] = ['support']): Row[] {
  return days.map((day) => ({ author, at: dayAt('2026-03-01', day), labels, direction: null }));
}

const people: Row[] = [
  ...Array.from({ length: 12 }, (_, i) => writes(`x:gone${i}`, [1, 5])).flat(),
  ...Array.from({ length: 4 }, (_, i) => writes(`x:stays${i}`, [2, 6, 40])).flat(),
  ...Array.from({ length: 2 }, (_, i) => [
    ...writes(`x:cooler${i}`, [2, 6]),
    ...writes(`x:cooler${i}`, [41], []),
  ]).flat(),
  ...writes('x:once', [3]),
  ...Array.from({ length: 3 }, (_, i) => writes(`x:new${i}`, [33, 50])).flat(),
  ...[...writes('x:turned', [4], []), ...writes('x:turned', [44, 45])],
  ...Array.from({ length: 5 }, (_, i) => writes(`x:critic${i}`, [3, 9], ['support', 'criticism'])).flat(),
];

describe('supporters', () => {
  it('[U] are counted as loyal, gone, still there and new', () => {
    const { conversation, reasons } = blockOf([...everyDay, ...people]);
    expect(conversation.supporters).toEqual({
      loyal: { accounts: 18, left: 12, share: 0.666667, ci95: [expect.closeTo(0.4099, 3), expect.closeTo(0.8666, 3)] },
      stillWriting: 6,
      stillSupportive: 4,
      others: { accounts: 5, left: 5, share: null, ci95: null },
      supportersAfter: 4,
      newSupporters: 3,
    });
    expect(reasons['supporters.others.share']?.code).toBe('too-few');
    expect(reasons['supporters.loyal.share']).toBeUndefined();
  });

  it('[U] have not left where the second half was not looked at alike', () => {
    const capture = [...everyDay, ...people].map((row) => ({ ...row, channels: ['capture'] as const }));
    const { conversation, reasons } = blockOf(capture);
    expect(conversation.supporters.loyal.left).toBeNull();
    expect(conversation.supporters.newSupporters).toBeNull();
    expect(reasons['supporters.loyal.left']?.code).toBe('seen-unevenly');
    const second = dayAt('2026-03-01', 30);
    const holes = [...everyDay, ...people].filter(
      ({ at }) => (at ?? '') < second || Number(at?.slice(8, 10)) % 2 === 0,
    );
    expect(blockOf(holes).conversation.supporters.stillWriting).toBeNull();
  });

  it('[U] are seen by what they wrote, judged or not', () => {
    const back: Row[] = Array.from({ length: 12 }, (_, i) => ({
      author: `x:gone${i}`,
      at: dayAt('2026-03-01', 50),
      judged: false,
    }));
    expect(blockOf([...everyDay, ...people, ...back]).conversation.supporters).toMatchObject({
      loyal: { accounts: 18, left: 0 },
      stillWriting: 18,
      stillSupportive: 4,
    });
  });
});
