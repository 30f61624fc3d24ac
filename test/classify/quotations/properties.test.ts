import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostMatcher, extractQuotations, type Quotation } from '../../../src/classify/quotations/index.ts';
import { isSpelling } from '../../../src/classify/quotations/spelling.ts';

const subject = { handles: ['drrowan'], name: 'Dr Rowan Ashdown' };
const kinds = ['reply', 'quote', 'mention'] as const;

/** Text of the pieces quotations are made of, and of what breaks readers. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '“',
        '”',
        '„',
        "'",
        '‘',
        '’',
        '«',
        '»',
        '>',
        '\n',
        ':',
        '…',
        '...',
        ' - ',
        '(',
        '[sic]',
        ' ',
      ),
      fc.constantFrom(
        'she said',
        'you once tweeted that ',
        '@drrowan',
        '@other',
        'Dr Ashdown',
        'quote',
        'unquote',
        'your post',
      ),
      fc.constantFrom(
        '\ud800',
        '\udfff',
        '\u202e',
        'z̸̢̛͎',
        '😷',
        '１２',
        'ǅ',
        'ﬁ',
        '\u0000',
        'https://example.com/a.b',
        '1,000.5%',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.lorem({ maxCount: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

/** Words that no other is a misspelling of, and none of which is a word of every text. */
const word = fc.constantFrom(
  ...'garden window lantern bridge copper thunder meadow basket violin harbour candle pepper'.split(' '),
);
const sentence = fc.array(word, { minLength: 4, maxLength: 12 });

function quoted(words: string, reported = false): Quotation {
  return { start: 0, end: words.length, words, by: reported ? 'reported' : 'attribution-verb', reported };
}

function match(words: string, texts: readonly string[], reported = false) {
  const matcher = createPostMatcher([quoted(words, reported)]);
  for (const [key, text] of texts.entries()) matcher.add({ key, text });
  return matcher.finish()[0] ?? null;
}

describe('quotations of any text', () => {
  it('[P] never throw, and have offsets of their words, in order', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...kinds), (text, kind) => {
        let last = -1;
        for (const each of extractQuotations(text, subject, { kind })) {
          expect(text.slice(each.start, each.end)).toBe(each.words);
          expect(each.start).toBeGreaterThan(last);
          expect(each.words.trim()).toBe(each.words);
          last = each.start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('[P] are compared without a throw, and scored from 0 to 1', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 4 }), fc.boolean(), (words, texts, reported) => {
        const found = match(words, texts, reported);
        if (found === null) return;
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(found.post === null).toBe(found.verdict === 'not-found');
        expect(found.diff === null).toBe(found.verdict !== 'altered');
      }),
      { numRuns: 1000 },
    );
  });

  it('[P] of 100 kB of marks take less than a second', () => {
    for (const piece of [
      '"',
      "'a ",
      '“a ',
      '> a\n',
      '@drrowan said "',
      'she tweeted that ',
      'quote unquote ',
      '"a b c" she said ',
      '((((',
    ]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const started = performance.now();
      extractQuotations(text, subject, { kind: 'reply' });
      expect(performance.now() - started, piece).toBeLessThan(1000);
    }
  });

  it('[P] of 100 kB are compared in less than two seconds', () => {
    const long = 'garden window lantern '.repeat(5000);
    const started = performance.now();
    match('garden window … lantern garden copper window', [long]);
    match(long, [long, 'garden window lantern']);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('the verdict on any quotation', () => {
  const dress: readonly ((words: string) => string)[] = [
    (words) => words.toUpperCase(),
    (words) => `“${words}”`,
    (words) => words.replaceAll(' ', ' \n '),
    (words) => words.replaceAll(' ', ' 😷 '),
    (words) => words.replaceAll('a', 'á'),
    (words) => `${words}!!! https://example.com/x`,
    (words) => words.replaceAll(' ', ', '),
    (words) => `@drrowan ${words} #tag`,
  ];

  it('[P] is exact for a whole sentence, however it is dressed', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.constantFrom(...dress), (words, other, dressed) => {
        const post = `${other.join(' ')} first. ${words.join(' ')}. Then ${other.join(' ')} last.`;

        expect(match(dressed(words.join(' ')), [post])?.verdict).toBe('exact');
      }),
    );
  });

  it('[P] is cut for words in a row inside a sentence', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        expect(match(words.join(' '), [`Yesterday ${words.join(' ')} again.`])?.verdict).toBe('cut');
      }),
    );
  });

  it('[P] is not-found where no word is shared', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        expect(match(words.join(' '), ['Nothing of the kind was ever said here.', ''])?.verdict).toBe('not-found');
      }),
    );
  });

  it('[P] is the same in whatever order posts come', () => {
    fc.assert(
      fc.property(sentence, fc.array(sentence, { minLength: 1, maxLength: 6 }), (words, texts) => {
        const run = (order: readonly (readonly [number, string])[]) => {
          const matcher = createPostMatcher([quoted(words.join(' '))]);
          for (const [key, text] of order) matcher.add({ key, text });
          return matcher.finish();
        };
        const order = texts.map((text, key) => [key, text.join(' ')] as const);

        expect(run(order.toReversed())).toEqual(run(order));
      }),
    );
  });
});

describe('a misspelling', () => {
  it.each([
    ['vaccine', 'vacine', true],
    ['hospital', 'hospitl', true],
    ['children', 'childrem', true],
    ['masks', 'mask', false],
    ['typical', 'atypical', false],
    ['million', 'billion', false],
    ['legal', 'illegal', false],
    ['covid19', 'covid18', false],
    ['garden', 'garden', false],
    ['possible', 'impossible', false],
  ])('[U] %s and %s', (one, other, same) => {
    expect(isSpelling(one, other)).toBe(same);
    expect(isSpelling(other, one)).toBe(same);
  });
});
