import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarseDate } from '../../../src/run/share/coarse-date.ts';

describe('coarse dates', () => {
  it('[U] give the day, the Monday of its week, the first of its month', () => {
    expect(coarseDate('2026-03-08T23:59:59Z', 'day')).toBe('2026-03-08');
    expect(coarseDate('2026-03-08T23:59:59Z', 'week')).toBe('2026-03-02');
    expect(coarseDate('2026-03-09T00:00:00Z', 'week')).toBe('2026-03-09');
    expect(coarseDate('2026-03-31T12:00:00Z', 'month')).toBe('2026-03-01');
    expect(coarseDate('1969-12-30T12:00:00Z', 'week')).toBe('1969-12-29');
  });

  it('[U] know nothing of what is no time', () => {
    expect(coarseDate(null, 'week')).toBeNull();
    expect(coarseDate('soon', 'day')).toBeNull();
  });

  it('[P] a week begins on a Monday, at most six days before', () => {
    const times = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(times, (time) => {
        const monday = new Date(`${coarseDate(time.toISOString(), 'week')}T00:00:00Z`);
        const days = Math.floor((time.getTime() - monday.getTime()) / 86_400_000);

        expect(monday.getUTCDay()).toBe(1);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(6);
      }),
    );
  });
});
