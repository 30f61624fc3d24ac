import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, originalOffset } from '../../src/classify/fold.ts';

const words: ReadonlySet<string> = new Set(
  'fraud grifter scam scammer shill idiot kill yourself you the and liar kys asshole fuck'.split(' '),
);

const folds: [string, string][] = [
  ['sc4mmer', 'scammer'],
  ['fr@ud', 'fraud'],
  ['5hill', 'shill'],
  ['L1AR', 'liar'],
  ['1d!ot', 'idiot'],
  ['f r a u d', 'fraud'],
  ['a  f r a u d !', 'a  fraud !'],
  ['g.r.i.f.t.e.r', 'grifter'],
  ['g-r-i-f-t-e-r', 'grifter'],
  ['gri_fter', 'grifter'],
  ['sh*t', 'shit'],
  ['f**k', 'fuck'],
  ['c***', 'cunt'],
  ['grifterrrr', 'grifter'],
  ['scaaam', 'scam'],
  ['scаm', 'scam'], // Cyrillic а
  ['ѕсаm', 'scam'], // Cyrillic ѕ, с, а
  ['ｆｒａｕｄ', 'fraud'],
  ['𝐟𝐫𝐚𝐮𝐝', 'fraud'],
  ['🅵🆁🅰🆄🅳', 'fraud'],
  ['grìftér', 'grifter'],
  ['gri\u200bft\u00ader', 'grifter'],
  ['gri\u202eft\u202cer', 'grifter'],
  ['f\u0000raud', 'fraud'],
  ['“Liar”', '"liar"'],
  ['you’re', "you're"],
  ['so goooood', 'so good'],
];

const kept = [
  '24 july',
  '4 times',
  'see you at 5',
  'the a55 and the m25',
  'h1n1 and covid19, 5g, b4, gr8',
  'https://example.com/fr4ud/5hill',
  'www.example.com/k1ll',
  'ask @sc4mmer_5hill please',
  'mail fr4ud@example.com',
  'u.k. and u.s.a.',
  'a b c',
  'thank you 🙏 🤡',
  'well-known he/she',
  'не скам и не ложь, всё это правда', // real Russian stays Russian
  '5* hotel, grade a*',
];

/** Text of the kinds that break things: letters that fold, signs, marks, halves of characters. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'fraud',
        'sc4m',
        'f r a u d ',
        'k.i.l.l',
        'аѕсо',
        'ЖИ',
        'e\u0301',
        '\u200b',
        '\u202e',
        'ß',
        '½',
        '🤡',
        '👩‍⚕️',
        '𝐟',
        '\ud83e',
        '\udd21',
        '**',
        'iii',
        'İ',
        ' ',
        '\n',
        '@a',
        '://',
        "'",
        '1',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('foldText', () => {
  it.each(folds)('[U] folds %s to %s', (text, folded) => {
    expect(foldText(text, words).folded).toBe(folded);
  });

  it.each(kept)('[U] leaves alone: %s', (text) => {
    expect(foldText(text, words)).toEqual({ folded: text, map: null });
  });

  it('[U] maps what it folded back to the original', () => {
    const text = '🤡 you are a f​ｒ4u​d, e\u0301h';
    const folded = foldText(text, words);
    const start = folded.folded.indexOf('fraud');
    expect(text.slice(originalOffset(folded, start), originalOffset(folded, start + 5))).toBe('f​ｒ4u​d');
    const after = folded.folded.indexOf('eh');
    expect(text.slice(originalOffset(folded, after), originalOffset(folded, after + 1))).toBe('e\u0301');
  });

  it('[U] is idempotent', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const once = foldText(text, words).folded;
        expect(foldText(once, words).folded).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('[U] maps every offset into the text, in order, never into the middle of a character', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const folded = foldText(text, words);
        let last = 0;
        for (let at = 0; at <= folded.folded.length; at += 1) {
          const offset = originalOffset(folded, at);
          expect(offset).toBeGreaterThanOrEqual(last);
          expect(offset).toBeLessThanOrEqual(text.length);
          last = offset;
        }
        if (folded.folded.length > 0) expect(last).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
