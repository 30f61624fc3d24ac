import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise } from '../../src/model/neutralise.ts';

describe('neutralise', () => {
  it.each([
    ['a\u001b[31mred\u001b[0m', 'ared'],
    ['\u001b]0;title\u0007x', 'x'],
    ['\u001b]8;;https://example.com\u001b\\link', 'link'],
    ['\u009b2Jx', 'x'],
    ['a\nb\r\nc\td', 'a b c d'],
    ['bell\u0007 back\u0008', 'bell back'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['half \ud83e', 'half \ufffd'],
    ['plain – “text” 🤡 é', 'plain – “text” 🤡 é'],
    ['👩‍⚕️', '👩‍⚕️'],
  ])('[U] %j → %j', (text, shown) => {
    expect(neutralise(text)).toBe(shown);
  });

  it('[U] shows marks that turn the direction of text', () => {
    expect(neutralise('abc\u202efdp')).toContain('202E');
    expect(neutralise('abc\u202efdp')).not.toContain('\u202e');
  });

  it('[U] leaves no control character, direction mark or lone surrogate, in whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = neutralise(`\u001b${text}\u202e`);
        expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/u);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});
