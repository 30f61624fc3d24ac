import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime, timeOfPostId } from '../../../src/sources/x/time.ts';

describe('times of X', () => {
  it.each([
    ['Fri Mar 06 13:02:05 +0000 2026', '2026-03-06T13:02:05Z'],
    ['Tue Mar 31 23:59:59 +0000 2026', '2026-03-31T23:59:59Z'],
    ['2018-03-05 23:08:49 +0000', '2018-03-05T23:08:49.000Z'],
    ['2018-03-05 23:08:49 +0100', '2018-03-05T22:08:49.000Z'],
    ['2021-04-08T19:34:32.000Z', '2021-04-08T19:34:32.000Z'],
    ['2021-04-08T19:34:32', '2021-04-08T19:34:32.000Z'],
    ['2021-04-08 19:34', '2021-04-08T19:34:00.000Z'],
    ['Fri Mar 06 13:02:05 2026', '2026-03-06T13:02:05.000Z'],
    ['2026-08-01', '2026-08-01T00:00:00.000Z'],
  ])('[U] reads %s, in whatever zone the machine is', (value, iso) => {
    expect(parseTime(value)).toBe(iso);
  });

  it.each([
    '',
    'yesterday',
    '2026-13-01T00:00:00Z',
    'Fri Xxx 06 13:02:05 +0000 2026',
    '12',
    '2026-02-30T10:00:00Z',
    'Mon Feb 30 10:00:00 +0000 2026',
    'Fri Mar 06 24:02:05 +0000 2026',
    'Fri Mar 06 13-02-05 +0000 2026',
    'Fri Mar 06 13:02:60 +0000 2026',
    'Fri Mar 06 13:02:05 +0000 20x6',
    '+275760-01-01',
  ])('[U] gives null for %j', (value) => {
    expect(parseTime(value)).toBeNull();
  });

  it('[U] takes the time from a post id of the id clock, and none from older ids or from what is no id', () => {
    expect(timeOfPostId('1212092628029698048')).toBe('2019-12-31T19:26:16.771Z');
    expect(timeOfPostId('29695829940')).toBeNull();
    expect(timeOfPostId('20a')).toBeNull();
  });

  it('[U] gives null or four-digit-year UTC for any text, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date().map(String)), (value) => {
        const time = parseTime(value);
        expect(time === null || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(time)).toBe(true);
      }),
    );
  });
});
