import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusableGroups } from '../../../src/classify/impersonation/confusables.ts';
import { shownLabel } from '../../../src/classify/impersonation/punycode.ts';
import { skeletonOf } from '../../../src/classify/impersonation/skeleton.ts';

/** Any string at all: lone surrogates, marks, other scripts. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);

describe('skeletonOf', () => {
  it.each([
    ['Cyrillic letters', 'раураl', 'paypal'],
    ['Greek letters', 'Ηαnnαh', 'hannah'],
    ['full width', 'ＨＡＮＮＡＨ', 'hannah'],
    ['mathematical letters', '𝓗𝓪𝓷𝓷𝓪𝓱', 'hannah'],
    ['small capitals', 'ʜᴀɴɴᴀʜ', 'hannah'],
    ['accents', 'Hánnäh', 'hannah'],
    ['struck letters', 'Hannaħ Ørsted', 'hannah orsted'],
    ['invisible characters', 'Han\u200bna\u00adh\u{e0041}', 'hannah'],
    ['a capital I for l', 'AIan', 'alan'],
    ['a bar for l', 'A|an', 'alan'],
    ['digits for letters', 'R0sa1ind', 'rosalind'],
    ['rn for m', 'Ernrna', 'emma'],
    ['white space', 'Hannah\u00a0\tBrisk', 'hannah  brisk'],
  ])('[U] gives %s the skeleton of what they look like', (_, text, like) => {
    expect(skeletonOf(text)).toBe(skeletonOf(like));
  });

  it.each([
    ['hannah', 'joanna'],
    ['priya', 'pria'],
    ['नेहा', 'नहा'],
    ['서연', '수연'],
    ['🙂', '🙃'],
  ])('[U] keeps %s apart from %s', (one, other) => {
    expect(skeletonOf(one)).not.toBe(skeletonOf(other));
  });

  it('[P] changes nothing the second time, on any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = skeletonOf(text);
        expect(skeletonOf(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('[U] changes nothing the second time, whichever character', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x20000; code += 1) {
      const once = skeletonOf(String.fromCodePoint(code));
      if (skeletonOf(once) !== once) wrong.push(code.toString(16));
    }

    expect(wrong).toEqual([]);
  });

  it('[P] does not mind case', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(skeletonOf(text.toUpperCase())).toBe(skeletonOf(text.toLowerCase()));
      }),
    );
  });

  it('[U] reads a name of 100,000 characters in no time', () => {
    expect(skeletonOf('ö\u0301'.repeat(50_000))).toBe('o'.repeat(50_000));
  });
});

describe('the table of look-alikes', () => {
  it('[U] names its version of Unicode, as the page on it does, and is small', () => {
    const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
    const version = /of Unicode (\d+\.\d+)\./.exec(read('src/classify/impersonation/confusables.ts'))?.[1];

    expect(read('docs/impersonation.md')).toContain(`table of version ${version} `);
    expect(confusableGroups.length).toBeGreaterThan(10_000);
    expect(confusableGroups.length).toBeLessThan(150_000);
    expect(confusableGroups).toMatch(/^[0-9a-f.,:\s]+$/);
  });
});

describe('shownLabel', () => {
  // From RFC 3492, section 7.1, and common international domains.
  it.each([
    ['xn--mnchen-3ya', 'münchen'],
    ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['xn--de-jg4avhby1noc0d', 'パフィーdeルンバ'],
    ['xn--80ak6aa92e', 'аррӏе'],
    ['plain', 'plain'],
    ['xn--', 'xn--'],
    ['xn--99999999999999', 'xn--99999999999999'],
  ])('[U] shows %s as %s', (label, shown) => {
    expect(shownLabel(label)).toBe(shown);
  });

  it('[P] never throws', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'abcxyz019-') });
    fc.assert(fc.property(digits, (text) => typeof shownLabel(`xn--${text}`) === 'string'));
  });
});
