import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairRecord, repairText } from '../../../src/sources/threads/mojibake.ts';

/** A text as Meta writes it: each byte of UTF-8 as a character. */
function broken(text: string): string {
  return Buffer.from(text).toString('latin1');
}

describe('repairing what Meta wrote byte by byte', () => {
  it.each(['Grüße', '“quoted” – dash…', '🎉👩🏽‍🚀', 'Ελληνικά', '日本語', 'naïve café', '\u{10ffff}'])(
    '[U] mends %s',
    (text) => {
      expect(repairText(broken(text))).toBe(text);
    },
  );

  it('[U] mends the broken runs of a text that has whole letters too', () => {
    expect(repairText(`Für ${broken('😀')} über ${broken('é')}, ü`)).toBe('Für 😀 über é, ü');
  });

  it.each([
    'plain words',
    'Für alle über Fünfzig',
    'Ça va, Noël?',
    '😀 and “these”',
    // Leads without what must follow, forms that are too long, halves of pairs, beyond the last character.
    'Ã',
    'â\u0080',
    'ð\u009f\u0098',
    'À\u0080',
    'à\u0080\u0080',
    'í\u00a0\u0080',
    'ô\u0090\u0080\u0080',
    'âÁ\u0082',
    '',
  ])('[U] leaves %j alone', (text) => {
    expect(repairText(text)).toBe(text);
  });

  it('[P] gives the same when asked twice', () => {
    const unit = fc.integer({ min: 0x80, max: 0xf8 }).map((code) => String.fromCharCode(code));
    const text = fc
      .array(fc.oneof(unit, fc.string({ maxLength: 3 })), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (one) => {
        const once = repairText(one);
        expect(repairText(once)).toBe(once);
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  it('[P] mends every text that was broken once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', 'ß', 'ž', '…', '日', '🎉', '\n') }), (text) => {
        expect(repairText(broken(text))).toBe(text);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('[U] takes a long text of nothing but such bytes in its stride', () => {
    expect(repairText(`Ã${'\u0083'.repeat(200_000)}`)).toHaveLength(1);
  });

  it('[U] mends the names of fields, and what is inside', () => {
    const record = { [broken('Größe')]: [{ title: broken('é') }, 1, null] };
    expect(repairRecord(record)).toEqual({ Größe: [{ title: 'é' }, 1, null] });
  });
});
