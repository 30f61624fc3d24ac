import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src/sources/mastodon/time.ts';

describe('a time of Mastodon', () => {
  it.each([
    ['2026-05-02T10:00:00.000Z', '2026-05-02T10:00:00.000Z'],
    ['2026-05-02T10:00:00Z', '2026-05-02T10:00:00Z'],
    ['2026-01-31T10:00:00Z', '2026-01-31T10:00:00Z'],
    ['2026-08-01T13:55:00.940463Z', '2026-08-01T13:55:00.940Z'],
    ['2022-11-05 10:11:12.123456+00:00', '2022-11-05T10:11:12.123Z'],
    ['2022-11-05 10:11:12+0200', '2022-11-05T08:11:12Z'],
    ['2022-11-05', '2022-11-05T00:00:00Z'],
    ['2022-13-05T00:00:00Z', null],
    ['yesterday', null],
    [1667642400, null],
    [null, null],
  ])('[U] %s is %s', (written, expected) => {
    expect(parseTime(written)).toBe(expected);
  });
});
