import { describe, expect, it } from 'vitest';
import { createCalendar, dateOf } from '../../../src/analyse/calendar.ts';
import {
  dayFinder,
  seenDaysOf,
  slotEnd,
  slotStart,
  slotsOf,
  slotsOfRows,
} from '../../../src/analyse/incidents/seen-days.ts';

function zone(name: string) {
  const calendar = createCalendar(name);
  return (at: number) => dateOf(calendar.dayOf(at));
}

describe('seen days', () => {
  it.each([
    ['Europe/London', '2026-03-28', '2026-03-28T00:00:00Z', 24],
    ['Europe/London', '2026-03-29', '2026-03-29T00:00:00Z', 23],
    ['Europe/London', '2026-10-25', '2026-10-24T23:00:00Z', 25],
    ['Asia/Kathmandu', '2026-05-01', '2026-04-30T18:15:00Z', 24],
    ['Pacific/Kiritimati', '2026-05-01', '2026-04-30T10:00:00Z', 24],
    ['Pacific/Niue', '2026-05-01', '2026-05-01T11:00:00Z', 24],
    // Clocks go forward at midnight itself.
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00Z', 23],
  ])('[U] in %s %s begins at %s and has %d hours', (name, date, start, hours) => {
    const days = seenDaysOf([date], zone(name));
    expect(new Date(days.starts[0] ?? 0).toISOString()).toBe(new Date(start).toISOString());
    expect(slotsOf(days).count).toBe(hours);
  });

  it('[U] are sorted, once each, and without dates that are none', () => {
    const days = seenDaysOf(['2026-05-02', '2026-02-31x', 'soon', '', '2026-05-01', '2026-05-02'], zone('UTC'));
    expect(Array.from(days.numbers, dateOf)).toEqual(['2026-05-01', '2026-05-02']);
  });

  it('[U] ask the calendar a few times a day at most', () => {
    let asked = 0;
    const dates = Array.from({ length: 3_650 }, (_, i) => dateOf(18_000 + i));
    const dayOf = zone('Europe/London');
    seenDaysOf(dates, (at) => {
      asked++;
      return dayOf(at);
    });
    expect(asked).toBeLessThan(3_650 * 5);
  });

  it('[U] hold the instants between their ends, whatever is asked before', () => {
    const find = dayFinder(seenDaysOf(['2026-05-01', '2026-05-03'], zone('UTC')));
    const asked = [
      '2026-05-03T12:00Z',
      '2026-05-01T00:00Z',
      '2026-05-02T12:00Z',
      '2026-04-30T23:59Z',
      '2026-05-04T00:00Z',
    ];
    expect(asked.map((at) => find(Date.parse(at)))).toEqual([1, 0, -1, -1, -1]);
    expect(find(Number.NaN)).toBe(-1);
    expect(find(Number.POSITIVE_INFINITY)).toBe(-1);
  });

  it('[U] are cut into hours, days that were not seen left out', () => {
    const slots = slotsOf(seenDaysOf(['2026-05-01', '2026-05-03'], zone('UTC')));
    const times = ['2026-05-01T00:59Z', '2026-05-01T23:00Z', '2026-05-02T10:00Z', '2026-05-03T01:00Z'].map((at) =>
      Date.parse(at),
    );
    expect([...slotsOfRows(Float64Array.of(...times, Number.NaN), slots)]).toEqual([0, 23, -1, 25, -1]);
    expect(new Date(slotStart(slots, 25)).toISOString()).toBe('2026-05-03T01:00:00.000Z');
    expect(new Date(slotEnd(slots, 23)).toISOString()).toBe('2026-05-02T00:00:00.000Z');
  });
});
