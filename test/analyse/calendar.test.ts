import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar, dateOf, dayNumber, monthFinder, monthsBetween } from '../../src/analyse/calendar.ts';

function startOf(timezone: string, date: string): string {
  return new Date(createCalendar(timezone).startOf(dayNumber(date))).toISOString();
}

describe('the calendar of a time zone', () => {
  it.each([
    ['UTC', '2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['Europe/London', '2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['Europe/London', '2026-07-01', '2026-06-30T23:00:00.000Z'],
    ['Europe/London', '2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['Europe/London', '2026-03-30', '2026-03-29T23:00:00.000Z'],
    ['Pacific/Auckland', '2026-01-01', '2025-12-31T11:00:00.000Z'],
    ['Pacific/Auckland', '2026-04-05', '2026-04-04T11:00:00.000Z'],
    ['Pacific/Auckland', '2026-04-06', '2026-04-05T12:00:00.000Z'],
    // The clocks went from 24:00 to 01:00: the day began at one.
    ['America/Asuncion', '2023-10-01', '2023-10-01T04:00:00.000Z'],
    ['Asia/Kolkata', '2026-03-01', '2026-02-28T18:30:00.000Z'],
  ])('[U] %s: %s begins at %s', (timezone, date, start) => {
    expect(startOf(timezone, date)).toBe(start);
  });

  it('[U] an unknown zone is refused', () => {
    expect(() => createCalendar('Mars/Olympus')).toThrow(RangeError);
  });

  it('[U] the day of a time begins at or before it and the next after it', () => {
    const zones = ['UTC', 'Europe/London', 'Pacific/Auckland', 'America/Asuncion', 'Australia/Lord_Howe'];
    const calendars = new Map(zones.map((zone) => [zone, createCalendar(zone)]));
    const times = fc.integer({ min: Date.UTC(2006, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), times, (zone, at) => {
        const calendar = calendars.get(zone) ?? createCalendar(zone);
        const day = calendar.dayOf(at);
        expect(calendar.startOf(day)).toBeLessThanOrEqual(at);
        expect(calendar.startOf(day + 1)).toBeGreaterThan(at);
        expect(calendar.dayOf(calendar.startOf(day))).toBe(day);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('[U] months follow on each other and are found for neighbours and strangers alike', () => {
    const calendar = createCalendar('Europe/London');
    const months = monthsBetween(calendar, Date.parse('2026-02-28T23:59:59Z'), Date.parse('2026-05-31T23:00:00Z'));
    expect(months.map(({ day }) => dateOf(day))).toEqual([
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
      '2026-05-01',
      '2026-06-01',
    ]);
    const monthOf = monthFinder(months);
    const times = ['2026-04-30T22:59:59Z', '2026-04-30T23:00:00Z', '2026-02-01T00:00:00Z', '2026-05-31T23:00:00Z'];
    expect(times.map((time) => monthOf(Date.parse(time)))).toEqual([2, 3, 0, 4]);
    expect(monthOf(Date.parse('2026-01-31T23:59:59Z'))).toBe(-1);
  });
});
