import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/run/iso-instant.ts';

describe('instants of times', () => {
  it('[P] are those of Date.parse, for every day and moment', () => {
    const time = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(time, fc.boolean(), (date, whole) => {
        const iso = whole ? date.toISOString().replace(/\.\d+Z$/, 'Z') : date.toISOString();
        expect(instantOf(iso)).toBe(Date.parse(iso));
      }),
      { numRuns: 3000 },
    );
  });

  it('[P] are those of Date.parse for what is no time, or another form of one', () => {
    const unit = fc.constantFrom(...'0123456789-:.TZ+ xé');
    const spoiled = fc
      .tuple(fc.constantFrom('2024-02-28T23:59:59Z', '2024-02-28T23:59:59.125Z'), fc.nat(23), unit)
      .map(([iso, at, by]) => iso.slice(0, at) + by + iso.slice(at + 1));
    const odd = fc.constantFrom(
      '',
      '2024-02-30T00:00:00Z',
      '2024-02-29T24:00:00Z',
      '1970-01-01T00:00:00Z',
      '2024-02-28',
      '+012024-02-28T00:00Z',
    );
    fc.assert(
      fc.property(fc.oneof(spoiled, odd, fc.string()), (text) => {
        expect(instantOf(text)).toBe(Date.parse(text));
      }),
      { numRuns: 5000 },
    );
  });
});
