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

  it('[U] offsets tell the time on the wall at any instant, on days when the clocks change too', () => {
    const zones = ['UTC', 'Europe/London', 'Africa/Casablanca', 'America/Argentina/Tucuman', 'Australia/Lord_Howe'];
    const [first, last] = [Date.UTC(2003, 0, 1), Date.UTC(2027, 0, 1)];
    const known = zones.map((zone) => {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
      return { clock, calendar: createCalendar(zone), offsets: createCalendar(zone).offsets(first, last) };
    });
    const wall = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ');
    const near = fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: -7_200, max: 7_200 }));
    fc.assert(
      fc.property(fc.constantFrom(...known), near, fc.integer({ min: first, max: last }), (zone, [change, by], any) => {
        const changes = zone.offsets.slice(1).map(({ from }) => from + by * 1000);
        for (const at of [any, changes[change % Math.max(1, changes.length)] ?? any]) {
          const { offset } = zone.offsets.findLast(({ from }) => from <= at) ?? { offset: Number.NaN };
          expect(wall(at + offset)).toBe(zone.clock.format(at));
          expect(zone.calendar.dayOf(at)).toBe(Math.floor((at + offset) / 86_400_000));
        }
      }),
      { seed: 1, numRuns: 2_000 },
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
