import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLossless } from '../../src/sources/lossless.ts';

describe('parseLossless', () => {
  it('[U] agrees with JSON.parse where no integer is large', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.constantFrom(0, 1), (value, indent) => {
        const text = JSON.stringify(value, (_, part) => (Number.isInteger(part) ? part % 1e15 : part), indent);
        expect(parseLossless(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('[U] keeps every digit of large integers and touches no string, whatever stands in it', () => {
    const tricky = fc.oneof(
      fc.string(),
      fc.constantFrom(': 1234567890123456789,', '":1234567890123456789}', '\\', '[12345678901234567'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(tricky, fc.bigInt({ min: 10n ** 15n, max: 10n ** 30n }))), (pairs) => {
        const text = `[${pairs.map(([words, id]) => `{"s":${JSON.stringify(words)},"id":${id},"neg": -${id} }`).join(',')}]`;
        expect(parseLossless(text)).toEqual(pairs.map(([s, id]) => ({ s, id: String(id), neg: String(-id) })));
      }),
    );
  });

  it('[U] finds an integer wherever it stands, of sixteen digits and not of fifteen', () => {
    for (let before = 0; before < 40; before += 1) {
      const pad = 'x'.repeat(before);
      expect(parseLossless(`{"${pad}":1234567890123456,"n":123456789012345}`)).toEqual({
        [pad]: '1234567890123456',
        n: 123_456_789_012_345,
      });
      expect(parseLossless(`["${pad}",1234567890123456,9876543210987654]`)).toEqual([
        pad,
        '1234567890123456',
        '9876543210987654',
      ]);
    }
    expect(parseLossless(' -1234567890123456 ')).toBe('-1234567890123456');
  });

  it('[U] leaves fractions and exponents numbers, and throws on what is no JSON', () => {
    expect(parseLossless('[1234567890123456.5, 1e21, 1234567890123456e2]')).toEqual([
      1234567890123456.5, 1e21, 1234567890123456e2,
    ]);
    expect(() => parseLossless('{"id":1234567890123456789')).toThrow(SyntaxError);
  });
});
