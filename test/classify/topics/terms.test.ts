import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/classify/topics/terms.ts';

describe('the terms of a post', () => {
  it.each([
    ['small letters, each once', 'Masks masks MASKS ventilation', ['masks', 'ventilation']],
    ['hashtags with their sign', 'On #LongCovid and longcovid', ['#longcovid', 'longcovid']],
    ['no stop words, with either apostrophe', "I don't think we’re the ones, isn't it ventilation", ['ventilation']],
    ['no possessive', 'the minister’s plan, the minister plans', ['minister', 'plan', 'plans']],
    ['no handles', '@some_one masks @name@host.example @name.host.example vaccines', ['masks', 'vaccines']],
    ['no links', 'masks https://example.org/curfews?q=1 www.example.com/curfews example.net/curfews', ['masks']],
    ['no numbers, but names with digits', '2021 40 covid19 h5n1', ['covid19', 'h5n1']],
    [
      'no words of others in quotation marks',
      'He wrote "curfews are murder" and “lockdown now” about masks',
      ['wrote', 'masks'],
    ],
    ['no reposts by hand', 'Exactly this masks RT @some_one: curfews forever', ['exactly', 'masks']],
    ['no quoted lines', '> curfews forever\nmasks', ['masks']],
    ['other scripts', 'Maßnahmen für школы και εμβόλια', ['maßnahmen', 'für', 'школы', 'και', 'εμβόλια']],
    ['letters dressed up', '𝗺𝗮𝘀𝗸𝘀 ｍａｓｋｓ', ['masks']],
    ['no addresses and postcodes', 'Meet at 12 Acacia Road, AB1 2CD about ventilation', ['meet', 'ventilation']],
    ['no mail addresses and numbers', 'ventilation: jane.doe@example.org or 01632 960123', ['ventilation']],
    ['no schools', 'ventilation, Rosehill Primary School', ['ventilation']],
    ['nothing of nothing', ' 🎉 … @ # \u0000', []],
  ])('[U] hold %s', (_, text, terms) => {
    expect([...termsOf(text)]).toEqual(terms);
  });

  it('[U] are no more than 64, of the first 4,000 characters', () => {
    const words = Array.from(
      { length: 500 },
      (_, i) => `masks${String.fromCharCode(97 + (i % 26))}${'x'.repeat(1 + Math.floor(i / 26))}`,
    );
    expect(termsOf(words.join(' ')).size).toBe(64);
    expect([...termsOf(`${' '.repeat(4_000)}masks`)]).toEqual([]);
    expect([...termsOf('m'.repeat(41))]).toEqual([]);
  });

  it('[P] never throw, hold no space and no sign but one, for any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, (each) => {
        for (const term of termsOf(each)) expect(term).toMatch(/^#?[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’]*$/u);
      }),
      { numRuns: 300 },
    );
  });

  it('[U] are read fast from hostile texts', () => {
    const hostile = [
      '"'.repeat(100_000),
      'a-'.repeat(50_000),
      '@a.'.repeat(30_000),
      'a.'.repeat(50_000),
      '“«>\n'.repeat(20_000),
      '\ud800'.repeat(50_000),
      'a\u0301'.repeat(50_000),
    ];
    const before = performance.now();
    for (const text of hostile) termsOf(text);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
