import { describe, expect, it } from 'vitest';
import { createCalendar, dateOf } from '../../src/analyse/calendar.ts';
import { costOfReading, type ReadingInput } from '../../src/analyse/cost-of-reading.ts';

function dayIn(zone: string) {
  const calendar = createCalendar(zone);
  return (at: number) => dateOf(calendar.dayOf(at));
}

const times = (...dates: string[]) => Float64Array.from(dates, (date) => Date.parse(date));
const week = Array.from({ length: 7 }, (_, i) => `2026-05-0${i + 1}`);

function costOf(over: Partial<ReadingInput>) {
  return costOfReading({
    times: times(),
    dayOnly: new Uint8Array(over.times?.length ?? 0),
    dangerTimes: times(),
    seenDays: week,
    dayOf: dayIn('UTC'),
    words: 0,
    texts: 0,
    ...over,
  });
}

describe('the cost in time', () => {
  it('[U] counts interactions a seen day, those of other days and without a time left out', () => {
    const seen = Array.from({ length: 21 }, (_, i) => `2026-05-0${(i % 7) + 1}T12:00:00Z`);
    const cost = costOf({ times: times(...seen, '2026-06-01T12:00:00Z', 'unknown') });
    expect(cost.perDay).toEqual({ value: 3, interactions: 21, days: 7 });
  });

  it('[U] takes 238 words a minute, and those without text to be as long as the rest', () => {
    const seen = Array.from({ length: 70 }, () => '2026-05-01T12:00:00Z');
    // Ten a day; 35 texts of 23.8 words are a tenth of a minute each.
    expect(costOf({ times: times(...seen), words: 833, texts: 35 }).reading).toEqual({
      minutesPerDay: 1,
      words: 833,
      texts: 35,
      wordsPerMinute: 238,
    });
  });

  it('[U] does not know of danger where nothing was judged', () => {
    const cost = costOf({ dangerTimes: null });
    expect(cost.dangerPerWeek.value).toBeNull();
    expect(cost.reasons.dangerPerWeek?.code).toBe('not-in-language');
  });

  it('[U] tells danger a week of seen days', () => {
    const seenDays = [...week, ...week.map((date) => date.replace('-05-', '-06-'))];
    const cost = costOf({
      dangerTimes: times('2026-05-01T01:00:00Z', '2026-06-02T01:00:00Z', '2026-09-01T01:00:00Z'),
      seenDays,
    });
    expect(cost.dangerPerWeek).toEqual({ value: 1, items: 2, days: 14 });
  });

  it('[U] leaves out of the night what is dated by its day alone', () => {
    const cost = costOf({
      times: times('2026-05-01', '2026-05-02', '2026-05-02T12:00:00Z'),
      dayOnly: Uint8Array.of(1, 1, 0),
    });
    expect(cost.perDay.interactions).toBe(3);
    expect(cost.atNight).toEqual({ value: 0, night: 0, interactions: 1 });
    const untold = costOf({ times: times('2026-05-01'), dayOnly: Uint8Array.of(1) });
    expect([untold.atNight.value, untold.reasons.atNight?.text]).toEqual([
      null,
      'No interaction whose hour is known on the days seen.',
    ]);
  });

  it.each([
    ['UTC', '2026-05-01T06:59:59Z', 1],
    ['UTC', '2026-05-01T07:00:00Z', 0],
    ['UTC', '2026-05-01T22:59:59Z', 0],
    ['UTC', '2026-05-01T23:00:00Z', 1],
    ['America/New_York', '2026-05-02T03:30:00Z', 1],
    ['America/New_York', '2026-05-01T12:00:00Z', 0],
    // The days on which clocks change: 7:00 is six and eight hours after midnight.
    ['Europe/London', '2026-03-29T05:59:00Z', 1],
    ['Europe/London', '2026-03-29T06:00:00Z', 0],
    ['Europe/London', '2026-10-25T06:59:00Z', 1],
    ['Europe/London', '2026-10-25T07:00:00Z', 0],
    ['Europe/London', '2026-10-25T22:59:00Z', 0],
    ['Europe/London', '2026-10-25T23:00:00Z', 1],
  ])('[U] in %s has %s at night: %d', (zone, date, night) => {
    const dayOf = dayIn(zone);
    const at = times(date);
    expect(costOf({ times: at, dayOf, seenDays: [dayOf(at[0] ?? 0)] }).atNight).toEqual({
      value: night,
      night,
      interactions: 1,
    });
  });

  it('[U] says why a figure is missing', () => {
    const nothing = costOf({ seenDays: [] });
    expect([
      nothing.perDay.value,
      nothing.atNight.value,
      nothing.reading.minutesPerDay,
      nothing.dangerPerWeek.value,
    ]).toEqual([null, null, null, null]);
    expect(Object.keys(nothing.reasons).sort()).toEqual(['atNight', 'dangerPerWeek', 'perDay', 'reading']);
    expect(costOf({ seenDays: ['2026-05-01'] }).reasons.dangerPerWeek?.text).toContain('seen on 1 day;');
    expect(costOf({}).reasons).toMatchObject({
      atNight: { code: 'no-interactions' },
      reading: { code: 'no-interactions' },
    });
    expect(costOf({ times: times('2026-05-01T12:00:00Z'), words: 5, texts: 1 }).reasons).toEqual({});
  });
});
