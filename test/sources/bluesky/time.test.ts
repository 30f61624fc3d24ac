import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime, timeOfRkey, writtenAt } from '../../../src/sources/bluesky/time.ts';
import { rkeyOf } from '../../support/bluesky-samples.ts';

describe('times of Bluesky', () => {
  it.each([
    ['2026-05-02T10:00:00.000Z', '2026-05-02T10:00:00.000Z'],
    ['2026-05-02T10:00:00Z', '2026-05-02T10:00:00Z'],
    ['2026-05-02T10:00:00.123456Z', '2026-05-02T10:00:00.123Z'],
    ['2023-04-01T12:00:00.5-07:00', '2023-04-01T19:00:00.500Z'],
    ['2023-04-01T12:00:00+0230', '2023-04-01T09:30:00.000Z'],
    ['2023-04-01T12:00:00', '2023-04-01T12:00:00.000Z'],
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
    ['2023-02-30T12:00:00Z', null],
    ['2023-13-01T12:00:00Z', null],
    ['yesterday', null],
    [1_700_000_000, null],
    ['0000-01-01T00:00:00+23:00', null],
  ])('[U] reads %s', (value, expected) => {
    expect(parseTime(value)).toBe(expected);
  });

  it('[P] finds the moment a record key was made at', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2022, 0, 1), max: Date.UTC(2099, 11, 31) }), (ms) => {
        expect(timeOfRkey(rkeyOf(ms))).toBe(new Date(ms).toISOString());
      }),
    );
  });

  it.each(['self', '', 'zzzzzzzzzzzzz', '2222222222222', '3jzfcijpj2z2', '3jzfcijpj2z2a1'])(
    '[U] finds no moment in the key %s',
    (rkey) => {
      expect(timeOfRkey(rkey)).toBeNull();
    },
  );

  const stated = '2026-05-02T10:00:00.000Z';
  const sameDay = rkeyOf(Date.parse('2026-05-02T20:00:00.000Z'));
  const yearsOn = rkeyOf(Date.parse('2028-01-01T00:00:00.000Z'));

  it('[U] believes what a post states within a day of its key', () => {
    expect(writtenAt(stated, sameDay, null)).toEqual({ at: stated, isMoved: false });
    expect(writtenAt(stated, null, null)).toEqual({ at: stated, isMoved: false });
    expect(writtenAt(stated, 'self', '2026-07-01T00:00:00.000Z')).toEqual({ at: stated, isMoved: false });
  });

  it('[U] takes the time it was put on Bluesky where it states another, earlier or later', () => {
    expect(writtenAt('2015-01-01T00:00:00.000Z', sameDay, null)).toEqual({
      at: '2026-05-02T20:00:00.000Z',
      isMoved: true,
    });
    expect(writtenAt('2040-01-01T00:00:00.000Z', sameDay, null).at).toBe('2026-05-02T20:00:00.000Z');
    expect(writtenAt(null, sameDay, null)).toEqual({ at: '2026-05-02T20:00:00.000Z', isMoved: false });
  });

  it.each(['1970-01-01T00:00:00.000Z', '2021-12-31T23:59:59.999Z', '2100-01-01T00:00:00.000Z'])(
    '[U] never takes %s for the time of a post',
    (impossible) => {
      const seen = '2026-05-02T10:00:05.000Z';
      expect(writtenAt(impossible, null, null)).toEqual({ at: null, isMoved: true });
      expect(writtenAt(impossible, 'self', seen)).toEqual({ at: seen, isMoved: true });
      expect(writtenAt(impossible, sameDay, seen)).toMatchObject({ isMoved: true });
    },
  );

  it('[U] never lets a post be later than it was seen', () => {
    const seen = '2026-05-02T10:00:05.000Z';
    expect(writtenAt('2026-05-02T11:00:00.000Z', null, seen)).toEqual({ at: seen, isMoved: false });
    expect(writtenAt('2030-01-01T00:00:00.000Z', yearsOn, seen)).toEqual({ at: seen, isMoved: true });
    expect(writtenAt(stated, yearsOn, seen)).toEqual({ at: stated, isMoved: false });
    expect(writtenAt(null, null, seen).at).toBe(seen);
    expect(writtenAt(null, null, null).at).toBeNull();
  });
});
