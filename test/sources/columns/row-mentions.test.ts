import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsInText } from '../../../src/sources/columns/row-mentions.ts';

/** The rule in one pattern, which is tried at each character and so is slow. */
const rule = /(?<![A-Za-z0-9_@＠/.])[@＠]([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_@＠])/g;

describe('accounts that a text names', () => {
  it('[U] are those that the rule finds, each once, whatever the text', () => {
    const part = fc.constantFrom('@', '＠', 'a', 'B9', '_', ' ', '.', '/', 'é', 'maya_example', 'x'.repeat(15));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const wanted = new Set(Array.from(text.matchAll(rule), (match) => match[1]?.toLowerCase()));
        expect(mentionsInText(text).map(({ handle }) => handle?.toLowerCase())).toEqual([...wanted]);
      }),
    );
  });
});
