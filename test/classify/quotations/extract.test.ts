import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../src/classify/quotations/index.ts';
import type { QuotationContext, QuotedBy } from '../../../src/classify/quotations/quotation.ts';

type Kind = QuotationContext['kind'];

const subject = { handles: ['DrRowan', '@rowan_old', 'rowan@social.example'], name: 'Dr Rowan Ashdown 💙 FRCP' };
/** Stands for `~` in the texts below: the words in question. */
const words = 'masks should never be worn outdoors';

function found(text: string, kind: Kind = 'mention') {
  return extractQuotations(text.replace('~', words), subject, { kind });
}

const attributed: readonly (readonly [text: string, by: QuotedBy, kind?: Kind])[] = [
  ['She said "~"', 'attribution-verb'],
  ['she says “~” and nobody minds', 'attribution-verb', 'quote'],
  ['@DrRowan tweeted „~“ in spring', 'attribution-verb'],
  ['@drrowan once tweeted "~"', 'attribution-verb'],
  ['Dr Ashdown wrote «~» last year', 'attribution-verb'],
  ['Dr. Rowan Ashdown claimed: « ~ »', 'attribution-verb'],
  ['dr ashdown told us "~"', 'attribution-verb'],
  ['Rowan told everyone on the radio that ‘~’.', 'attribution-verb'],
  ["Ashdown admitted '~', so there", 'attribution-verb'],
  ['DR ASHDOWN SAID "~"', 'attribution-verb'],
  ['@rowan@social.example posted "~"', 'attribution-verb'],
  ['@rowan_old has previously stated "~"', 'attribution-verb'],
  ['@drrowan you said “~” and now look', 'attribution-verb', 'reply'],
  ['You literally wrote "~"', 'attribution-verb', 'reply'],
  ['Did you really say "~"?', 'attribution-verb', 'reply'],
  ["remember when you've said '~'?", 'attribution-verb', 'reply'],
  ['You told people "~"', 'attribution-verb', 'reply'],
  ['You\'re on record as saying "~"', 'attribution-verb', 'reply'],
  ['"~" she said. Honestly.', 'attribution-verb'],
  ['“~,” says Dr Ashdown', 'attribution-verb'],
  ['"~" tweeted @drrowan in 2021', 'attribution-verb'],
  ['"~", you said', 'attribution-verb', 'reply'],
  ['"~" is what you said', 'attribution-verb', 'reply'],
  ['Dr Ashdown was in the paper. They said "~"', 'attribution-verb'],
  ['Ashdown said, quote ~ unquote, on air', 'attribution-verb'],
  ['Dr Ashdown said "~', 'attribution-verb'],
  ['@drrowan: "~"', 'handle-colon'],
  ['@drrowan : “~”', 'handle-colon'],
  ['RT @rowan_old: "~"', 'handle-colon'],
  ['Rowan Ashdown: "~"', 'handle-colon'],
  ['Dr Ashdown: ‘~’', 'handle-colon'],
  ['Dr Ashdown on the radio in March: "~"', 'handle-colon'],
  ['Alt: post by Dr Rowan Ashdown (@drrowan): "~"', 'handle-colon'],
  ['A post from @drrowan dated 3 March 2021: "~"', 'own-words'],
  ['Remember when Dr Ashdown (@drrowan) said "~"?', 'attribution-verb'],
  ['Here is what Dr Ashdown said in 2020: "~"', 'attribution-verb'],
  ['Dr Ashdown, in 2020: "~"', 'handle-colon'],
  ['“~” ~ @drrowan', 'signature'],
  ['“~” -@drrowan https://example.com/1', 'signature'],
  ['You claim "~"', 'attribution-verb', 'reply'],
  ['you said, and I quote: "~"', 'attribution-verb', 'reply'],
  ['Your post says "~"', 'own-words', 'reply'],
  ['"~" – @drrowan', 'signature'],
  ['"~"\n— Dr Ashdown, 2021', 'signature'],
  ['"~" - Rowan Ashdown', 'signature'],
  ['“~” (@drrowan, 3 March)', 'signature'],
  ['"~" - you, last winter', 'signature', 'reply'],
  ['Your words: "~"', 'own-words', 'reply'],
  ['in your 2021 post: "~"', 'own-words', 'reply'],
  ['@drrowan\'s exact words were "~"', 'own-words'],
  ['Screenshot of a tweet by @drrowan reading "~"', 'own-words'],
  ['Screenshot of a post from Dr Ashdown that says "~"', 'own-words'],
  ['According to Dr Ashdown, "~"', 'own-words'],
  ['A quote from @drrowan: "~"', 'own-words'],
  ['"~" were your exact words', 'own-words', 'reply'],
  ['@drrowan wrote:\n> ~\nReally?', 'quote-lines'],
  ['"~" really?', 'bare-reply', 'reply'],
  ['@drrowan “~” 🙄', 'bare-reply', 'reply'],
];

const notAttributed: readonly (readonly [text: string, kind?: Kind])[] = [
  ['my mum said "~"'],
  ['My doctor told me once. He said "~"'],
  ['@other: "~"'],
  ['@other said "~"'],
  ['@drrowan @other said "~"', 'reply'],
  ['@other you said "~"'],
  ['Robin Ashdown said "~"'],
  ['Rowan Thornfield said "~"'],
  ['Dr Thornfield: "~"'],
  ['I said "~"', 'reply'],
  ['I told you "~"', 'reply'],
  ['I said to @drrowan "~"'],
  ['My reply to @drrowan: "~"'],
  ['in reply to your post: "~"', 'reply'],
  ['someone said to you "~"', 'reply'],
  ['people like you say "~"', 'reply'],
  ['fans of Dr Ashdown say "~"'],
  ['you never said "~"', 'reply'],
  ['you didn\'t say "~"', 'reply'],
  ['you should say "~"', 'reply'],
  ['next you\'ll say "~"', 'reply'],
  ['would you say "~"?', 'reply'],
  ['if you said "~" I would clap', 'reply'],
  ['imagine she said "~"'],
  ['the sign says "~"'],
  ['you were told "~"', 'reply'],
  ['You know her. She said "~"', 'reply'],
  ['They said "~"'],
  ['"~" she sang 🎵'],
  ['"~"'],
  ['"~" said my neighbour'],
  ['"~" - @other'],
  ['"~" – @drrowan is a liar'],
  ['"~" is wrong, @drrowan', 'mention'],
  ['"~" and now you wonder why nobody listens to any of it', 'reply'],
  ['She wrote "The Long Road Home Again"'],
  ['She said it was "safe"'],
  ['You are the "expert"', 'reply'],
  ['Her book "~" is out'],
  ["@drrowan don't worry, it's the nurses' strike", 'reply'],
  ['@other wrote:\n> ~\nReally?'],
  ['> ~\nI agree', 'reply'],
];

describe('words attributed to the subject', () => {
  it.each(attributed.map(([text, by, kind]) => ({ text, by, kind })))('[U] $text', ({ text, by, kind }) => {
    expect(found(text, kind).map((each) => [each.words.replace(/,$/, ''), each.by])).toEqual([[words, by]]);
  });

  it.each(notAttributed.map(([text, kind]) => ({ text, kind })))('[U] are not: $text', ({ text, kind }) => {
    expect(found(text, kind)).toEqual([]);
  });

  it('[U] keeps quotations apart, and reads those joined by "and" as one voice', () => {
    const texts = found(
      'She said "masks are no use at all" and "tests are no use at all", my mum said "eat your greens now"',
    );

    expect(texts.map((each) => each.words)).toEqual(['masks are no use at all', 'tests are no use at all']);
  });

  it('[U] takes a sentence of two words, where it takes no scare quotes of two', () => {
    expect(found('She said "Never again."')).toHaveLength(1);
    expect(found('She said "never again" or so')).toEqual([]);
  });

  it('[U] knows no name where the subject has none', () => {
    const nobody = { handles: ['drrowan'], name: null };

    expect(extractQuotations(`Dr Ashdown said "${words}"`, nobody, { kind: 'mention' })).toEqual([]);
    expect(extractQuotations(`@drrowan said "${words}"`, nobody, { kind: 'mention' })).toHaveLength(1);
  });

  it('[U] reads no more than twenty of one text', () => {
    expect(found('You said "masks are no use at all". '.repeat(50), 'reply')).toHaveLength(20);
  });
});

describe('words reported without marks', () => {
  const told = 'masks should never be worn by anybody outdoors';

  it.each([
    ['you once tweeted that ~. Why?', 'reply'],
    ['You previously said that ~!', 'reply'],
    ['@drrowan claimed in 2021 that ~', 'mention'],
    ['Dr Ashdown wrote last year that ~ – what now', 'mention'],
  ] as const)('[U] %s', (text, kind) => {
    const quotations = extractQuotations(text.replace('~', told), subject, { kind });

    expect(quotations).toMatchObject([{ words: told, by: 'reported', reported: true }]);
  });

  it.each([
    ['you once tweeted that masks are bad', 'reply'],
    ['you never tweeted that ~', 'reply'],
    ['my mum once tweeted that ~', 'reply'],
    ['you posted that last week and nobody has answered it since', 'reply'],
    ['you said that ~', 'reply'],
    ['@other claimed that ~', 'mention'],
  ] as const)('[U] leaves out: %s', (text, kind) => {
    expect(extractQuotations(text.replace('~', told), subject, { kind })).toEqual([]);
  });
});
