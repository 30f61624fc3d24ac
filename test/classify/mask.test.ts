import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskText } from '../../src/classify/index.ts';
import { judged } from './judging.ts';

const MASK = '▒▒▒▒';

function masked(text: string): string {
  // By the rules alone: what the model adds is its labels' business.
  return maskText(text, null);
}

const cases: [string, string][] = [
  ['you are a grifter', `you are a ${MASK}`],
  ['you are a gr1fterrrr!', `you are a ${MASK}!`],
  ['stop calling her a grifter', `stop calling her a ${MASK}`],
  ['she is not a scammer', `she is not a ${MASK}`],
  ['Idiots, idiot, IDIOT', `${MASK}, ${MASK}, ${MASK}`],
  ['see #grifter and @grifter_watch: grifter', `see #${MASK} and @${MASK}: ${MASK}`],
  ['you stupid idiot bitch', `you ${MASK}`],
  ['you stupid idiot b1tch', `you ${MASK}`],
  ['thank you, well done', 'thank you, well done'],
  ['fraud prevention week', 'fraud prevention week'],
  ['read https://user:secret@news.example.com:8080/a/b?c=d#e now', 'read news.example.com now'],
  ['read www.example.com/path and example.org/x', 'read www.example.com and example.org'],
  ['meet at 12 Example Street', `meet at ${MASK}`],
  ['meet at flat 3b, 27-29 Station Rd', `meet at ${MASK}`],
  ['meet at 27/29 Station Rd', `meet at ${MASK}`],
  ['meet at 4 – 6 Example Lane', `meet at ${MASK}`],
  ['meet at Flat B, 12a Example Street', `meet at ${MASK}`],
  ['meet at top floor flat, 3/2, 14 Example Road', `meet at ${MASK}`],
  ['meet at Apartment no. 7, Rowan House', `meet at ${MASK}`],
  ['we are at Example Road', `we are at ${MASK}`],
  ['post to AB1 2CD please', `post to ${MASK} please`],
  ['post to ab12cd please', `post to ${MASK} please`],
  ['call 07700 900123 today', `call ${MASK} today`],
  ['call +44 7700 900 123 today', `call ${MASK} today`],
  ['call 0 7 7 0 0 9 0 0 1 2 3 today', `call ${MASK} today`],
  ['call ０７７００ ９００１２３ today', `call ${MASK} today`],
  ['write to rosa@mail.example.com soon', `write to ${MASK} soon`],
  ['write to rosa (at) mail dot example soon', `write to ${MASK} soon`],
  ['a red car, AB12 CDE', `a red car, ${MASK}`],
  ['an old car, P123 ABC', `an old car, ${MASK}`],
  ["her kids at St Example's Primary School", `her kids at ${MASK}`],
  ['near Example Park Academy', `near ${MASK}`],
];

const whole = [
  'anyone know where she lives',
  'She lives at 12 Example Street, AB1 2CD',
  'send nudes',
  'nice tits love',
  'he keeps asking "anyone know where she lives", how creepy',
];

const insults = ['idiot', 'grifter', 'wanker', 'numpty', 'scumbag', 'charlatan', 'moron', 'arsehole'] as const;
const filler = fc.constantFrom(
  'hello',
  'the',
  'Rosa',
  '🙂',
  '"',
  '…',
  ',',
  'is a',
  'you',
  '@other',
  '#',
  '\n',
  'é',
  '\u200b',
  'https://example.com/',
);

describe('maskText', () => {
  it.each(cases)('[U] %s → %s', (text, shown) => {
    expect(masked(text)).toBe(shown);
  });

  it.each(whole)('[U] hides every word of: %s', (text) => {
    expect(masked(text)).toBe(MASK);
  });

  it('[U] hides every word where the verdict says so, whatever the rules see', () => {
    const verdict = { labels: ['doxxing'] as const, evidence: [] };
    expect(maskText('the house with the green door', verdict)).toBe(MASK);
  });

  it('[U] hides evidence of any origin, whole words of it, and offsets that do not fit', () => {
    const evidence = [
      { class: 'insult' as const, start: 6, end: 9, by: 'model' },
      { class: 'insult' as const, start: 90, end: 120, by: 'model' },
    ];
    expect(maskText('a new harmless word', { labels: ['insult'], evidence })).toBe(`a new ${MASK} word`);
  });

  it('[U] does not tell lengths', () => {
    expect(masked('you idiot')).toBe(masked('you cockwomble'));
  });

  it('[U] leaves nothing of a hidden word, in whatever text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...insults), fc.array(filler, { maxLength: 12 }), fc.nat(12), (word, parts, at) => {
        const text = [...parts.slice(0, at), word, ...parts.slice(at), word.toUpperCase()].join(' ');
        const shown = masked(text);
        expect(shown.toLowerCase()).not.toContain(word);
        expect(shown).toContain(MASK);
      }),
      { numRuns: 500 },
    );
  });

  it('[U] leaves nothing of what is evidence', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'watch your back',
            'you f r a u d',
            'go hang yourself',
            'kill',
            'and',
            'sc4mmer',
            '.',
            'I will shoot her',
          ),
          { maxLength: 8 },
        ),
        (parts) => {
          const text = parts.join(' ');
          const verdict = judged(text);
          const shown = maskText(text, verdict);
          // The model points at a word that may stand elsewhere too, where it says nothing.
          const seen = verdict.evidence.filter(({ by }) => by !== 'model');
          for (const { start, end } of seen) expect(shown).not.toContain(text.slice(start, end));
        },
      ),
    );
  });

  it('[U] never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(80), fc.nat(80), (text, start, end) => {
        const evidence = [{ class: 'insult' as const, start, end, by: 'model' }];
        expect(typeof maskText(text, { labels: [], evidence })).toBe('string');
      }),
    );
  });

  it('[U] shows nothing of a text too long to be read whole', () => {
    expect(maskText('a harmless word '.repeat(7000), null)).toMatch(/^▒+$/);
  });
});
