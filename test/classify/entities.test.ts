import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEncoded } from '../../src/classify/entities.ts';
import { foldText, originalOffset } from '../../src/classify/fold.ts';

const words: ReadonlySet<string> = new Set(['fraud', 'liar']);

function folded(text: string): string {
  return foldEncoded(text, words).folded;
}

describe('foldEncoded', () => {
  it.each([
    ['you &amp; me', 'you & me'],
    ['&quot;Liar&quot;', '"liar"'],
    ['&#8220;liar&#8221;', '"liar"'],
    ['fr&#97;ud', 'fraud'],
    ['&#128514; ok', '😂 ok'],
    ['&lt;3', '<3'],
  ])('[U] reads %j as %j', (text, wanted) => {
    expect(folded(text)).toBe(wanted);
  });

  it.each(['R&B', 'a & b;', '&made-up;', '&#0;', '&#55296;', '&#9999999;', '&amp'])(
    '[U] leaves %j as it is',
    (text) => {
      expect(foldEncoded(text, words)).toEqual(foldText(text, words));
    },
  );

  it('[U] decodes once: what was encoded twice was meant so', () => {
    expect(folded('&amp;lt;')).toBe('&lt;');
  });

  it('[U] points every unit at where it stands in the original', () => {
    const text = 'A &amp; B &#8220;fr4ud&#8221; 😂';
    const { folded: reading, map } = foldEncoded(text, words);
    const at = reading.indexOf('fraud');
    expect(originalOffset({ folded: reading, map }, at)).toBe(text.indexOf('fr4ud'));
    expect(originalOffset({ folded: reading, map }, reading.length)).toBe(text.length);
  });

  it('[U] offsets never fall, and stay within the text', () => {
    const part = fc.constantFrom('&amp;', '&#8217;', '&#128514;', 'fr4ud ', 'ÄÖ', '&', ';', ' x');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const read = foldEncoded(text, words);
        const offsets = Array.from({ length: read.folded.length + 1 }, (_, at) => originalOffset(read, at));
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.at(-1)).toBe(text.length);
      }),
    );
  });
});
