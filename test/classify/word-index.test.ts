import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashStep, idAt, idOfWord, indexWords } from '../../src/classify/word-index.ts';

/** Short words of few letters, so that many share their first and last ones. */
const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '🤡'), minLength: 1, maxLength: 6 }), {
  maxLength: 60,
});

const codesOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

describe('indexWords', () => {
  it('[P] finds each word by its id, and nothing else', () => {
    fc.assert(
      fc.property(words, fc.nat(60), (all, known) => {
        const index = indexWords(['', ...all.slice(0, known)]);
        for (const [at, word] of all.entries()) expect(idOfWord(index, word)).toBe(at < known ? at + 1 : 0);
      }),
      { seed: 20_240_117, numRuns: 200 },
    );
  });

  it('[U] tells words of one hash apart', () => {
    // 31 × 'a' + 'b' = 31 × 'b' + 'C'
    const index = indexWords(['', 'ab']);
    expect(idOfWord(index, 'ab')).toBe(1);
    expect(idOfWord(index, 'bC')).toBe(0);
  });

  it('[U] finds a word inside a text', () => {
    const hash = [...'lid'].reduce((sum, letter) => hashStep(sum, letter.charCodeAt(0)), 0);
    expect(idAt(indexWords(['', 'lid']), codesOf('a lid or two'), { start: 2, end: 5, hash })).toBe(1);
    expect(idAt(indexWords(['', 'lids']), codesOf('a lids or two'), { start: 2, end: 5, hash })).toBe(0);
  });
});
