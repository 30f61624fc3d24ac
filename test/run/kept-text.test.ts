import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../src/classify/quotations/index.ts';
import { keptSketches, keptText, newSketch, textsWanted, wordsOf } from '../../src/run/kept-text.ts';

const words = (text: string, kind: 'kept' | 'new'): readonly unknown[] => {
  const { marks, sketch } = keptText(text);
  const found = kind === 'new' ? newSketch(text) : keptSketches(sketch)(marks);
  if (found.telling === 0) return [0];
  return [found.telling, ...found.words.subarray(found.at, found.at + 18)];
};

describe('what is kept of a text', () => {
  it('[U] stays as it is from version to version: a cache holds what an earlier one made', () => {
    // Where this fails on purpose, a step of the cache's shape has to forget what caches hold.
    expect(keptText('The library in Marsh Lane must stay open on Saturdays because children study there')).toEqual({
      words: 14,
      marks: 2,
      sketch: 'DpiTSBv/Zd5kxhyfb6WKhR5kjlhYrFVrz1V3VP3nqW8oUgdYBtGpttvRJUfkbALZkqIiErNN5dpiE08KfsN26EOJ47i5trhn',
    });
    expect(keptText('@rosa she wrote "close the library for good"')).toMatchObject({ words: 8, marks: 6 });
    expect(keptText('thank you so much and a happy new year to you all')).toMatchObject({ words: 12, marks: 1 });
    expect(keptText('no')).toEqual({ words: 1, marks: 0, sketch: null });
    expect(keptText('')).toEqual({ words: 0, marks: 0, sketch: null });
  });

  it('[P] says of any text what reading it again would', () => {
    const text = fc.oneof(fc.lorem({ maxCount: 30 }), fc.string({ unit: 'binary', maxLength: 300 }));
    fc.assert(
      fc.property(text, (each) => {
        expect(words(each, 'kept')).toEqual(words(each, 'new'));
        expect(keptText(each).words).toBe(wordsOf(each));
      }),
    );
  });

  it('[P] is handed out in order, however many tell nothing between', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.lorem({ maxCount: 20 }), fc.constant('no')), { maxLength: 12 }), (texts) => {
        const kept = texts.map(keptText);
        const next = keptSketches(kept.map(({ sketch }) => sketch ?? '').join(''));
        const found = kept.map(({ marks }) => {
          const sketch = next(marks);
          return sketch.telling === 0 ? [0] : [sketch.telling, ...sketch.words.subarray(sketch.at, sketch.at + 18)];
        });

        expect(found).toEqual(texts.map((text) => words(text, 'new')));
      }),
    );
  });

  it('[P] marks every text that a quotation is found in', () => {
    const subject = { handles: ['drexample'], name: 'Dr Example' };
    const part = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '>',
      '\n',
      '@drexample said ',
      'once claimed that ',
      'quote ',
      ' unquote',
      'the ward should be closed at night ',
      'and nobody told the patients ',
      '«',
      '»',
      'wrote: ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const found = extractQuotations(text, subject, { kind: 'reply' });
        if (found.length > 0) expect(keptText(text).marks & textsWanted.marked).not.toBe(0);
      }),
      { numRuns: 2000 },
    );
  });
});
