import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOfMs } from '../../src/sources/iso-time.ts';

describe('isoOfMs', () => {
  it('[U] writes a time as Date does, whichever day came before', () => {
    const times = fc.array(fc.integer({ min: -8.64e15, max: 8.64e15 }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 86_400_000 }), (days, later) => {
        for (const ms of days.flatMap((day) => [day, Math.min(day + later, 8.64e15)])) {
          expect(isoOfMs(ms)).toBe(new Date(ms).toISOString());
        }
      }),
    );
  });

  it('[U] drops what is less than a millisecond, towards 1970', () => {
    for (const ms of [1.9, -1.9, 1_717_990_000_000.5, -0.5]) expect(isoOfMs(ms)).toBe(new Date(ms).toISOString());
  });

  it('[U] throws on what is no time', () => {
    for (const ms of [Number.NaN, Infinity, -Infinity, 8.64e15 + 2]) expect(() => isoOfMs(ms)).toThrow(RangeError);
  });
});
