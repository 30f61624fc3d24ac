import { describe, expect, it } from 'vitest';
import { reachDays } from '../../src/analyse/reach-days.ts';
import type { ReachDay } from '../../src/model/reach.ts';

function day(date: string, counts: Partial<ReachDay> = {}): ReachDay {
  return { day: date, views: null, follows: null, unfollows: null, profileVisits: null, ...counts };
}

describe('reachDays', () => {
  it('[U] adds up what the days of a month state, and says how many do', () => {
    const { months } = reachDays([
      day('2026-01-31', { views: 5, follows: 0 }),
      day('2026-02-01', { views: 10, follows: 1 }),
      day('2026-02-03', { follows: 2 }),
      day('2026-02-04', { views: 30 }),
    ]);

    expect(months).toMatchObject([
      { start: '2026-01-01', days: 1, views: { days: 1, total: 5 }, follows: { days: 1, total: 0 } },
      { start: '2026-02-01', days: 3, views: { days: 2, total: 40 }, follows: { days: 2, total: 3 } },
    ]);
  });

  it('[U] what no day states is not known, which is not 0', () => {
    expect(reachDays([day('2026-02-01')]).months[0]?.unfollows).toEqual({ days: 0, total: null });
    expect(reachDays([])).toEqual({ days: [], months: [] });
  });
});
