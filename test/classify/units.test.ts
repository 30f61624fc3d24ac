import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newUnits, writeUnits } from '../../src/classify/units.ts';

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe('writeUnits', () => {
  it('[P] gives the units of any text, halves of characters too, and zeros after the last, whatever was written before', () => {
    const units = newUnits(4);
    fc.assert(
      fc.property(anyText, (text) => {
        writeUnits(units, text);
        const { codes, length } = units;
        expect(length).toBe(text.length);
        expect(Array.from(codes.subarray(0, length))).toEqual(Array.from({ length }, (_, at) => text.charCodeAt(at)));
        expect(Array.from(codes.subarray(length, length + 4))).toEqual([0, 0, 0, 0]);
      }),
    );
  });

  it('[U] reads strings that were cut from others or put together', () => {
    const units = newUnits();
    const whole = 'a long line of words that is cut and joined'.repeat(3);
    for (const text of [whole.slice(5, 60), `${whole}é`, whole.slice(2) + whole]) {
      writeUnits(units, text);
      expect(String.fromCharCode(...units.codes.subarray(0, units.length))).toBe(text);
    }
  });
});
