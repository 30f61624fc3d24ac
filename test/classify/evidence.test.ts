import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/classify/index.ts';
import type { Label, Verdict } from '../../src/model/verdict.ts';
import { judged, toRosa } from './judging.ts';

/** Of each, a label that no rule speaks for. */
const alone: readonly (readonly [string, Label])[] = [
  ['You have the charm of a wet sock and half the brain', 'insult'],
  ['There is a special kind of stupid and it has your name on it', 'insult'],
  ['What a slimy little creature you are', 'insult'],
  ['Imagine being that dim and still getting a salary', 'insult'],
  ['Somebody ought to pay her a visit one night and teach her some manners', 'threat'],
  ['one day your house will burn with you in it', 'threat'],
  ['Someone should shut that mouth for good', 'threat'],
  ['Do everyone a kindness and stop breathing', 'self-harm-encouragement'],
  ['The world would be a happier place once you are gone from it for good', 'self-harm-encouragement'],
  ['Send me a picture of you in that little skirt', 'sexual-harassment'],
  ['I dream about what you look like without that dress', 'sexual-harassment'],
  ['your wife works at the bakery until five does she not', 'doxxing'],
  ['You have a lovely house on Mill Lane, number 14, the one with the red door', 'doxxing'],
  ['Muslims cannot be trusted near children', 'identity-hate'],
  ['trans people are not people', 'identity-hate'],
  ['Another parasite feeding on our taxes', 'dehumanisation'],
  ['Dr Rosa never sat a medical exam, she bought her certificate', 'accusation'],
  ['Your report ignores the evidence from three hospitals, why did you leave it out?', 'criticism'],
];

/** What is wrong with the evidence of a verdict on a text. */
function faults(text: string, { labels, evidence }: Verdict): unknown[] {
  const shown = new Set(evidence.map((each) => each.class));
  return [
    ...labels.filter((label) => !shown.has(label)).map((label) => `${label} has none`),
    ...[...shown].filter((label) => !labels.includes(label)).map((label) => `${label} is no label`),
    ...evidence.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length)),
    ...evidence.filter(({ start, end }) => text.slice(start, end).trim() === ''),
  ];
}

describe('the evidence of a verdict', () => {
  it.each(alone)('[U] is there where the model alone sees it: %s', (text, label) => {
    const verdict = judged(text);
    const counted = explainText(text, toRosa).filter((hit) => hit.fate === 'counted' && hit.class === label);

    expect(counted).toEqual([]);
    expect(verdict.labels).toContain(label);
    expect(verdict.evidence.filter((each) => each.class === label).map(({ by }) => by)).toEqual(['model']);
    expect(faults(text, verdict)).toEqual([]);
  });

  it('[U] is there where abuse is in other words than letters', () => {
    for (const text of ['🖕', '𝖎𝖉𝖎𝖔𝖙', 'you i d i o t', 'ｆｕｃｋ  ｏｆｆ', 'you f4ud!!!', 'İdİot 🤡🤡']) {
      const verdict = judged(text);

      expect(verdict.labels, text).not.toEqual([]);
      expect(faults(text, verdict), text).toEqual([]);
    }
  });

  const words = [
    ...alone.flatMap(([text]) => text.split(' ')),
    ...alone.map(([text]) => text),
    ...['@rosaexample', 'you', 'she', 'not', 'never', 'if', 'they said', '“you are scum”', 'he called her', 'reported'],
    ...['idiot', 'fucking', 'is a liar', 'kill yourself', 'don’t kill yourself', 'thank you', 'love your work', 'rats'],
    ...[
      'we know where you live',
      'breed like',
      'f4ud',
      's**t',
      'ｆｕｃｋ',
      'ﬁlth',
      '𝖎𝖉𝖎𝖔𝖙',
      '🖕',
      '😂',
      'https://a.example/b',
    ],
  ];
  const marks = ['?', '!!', '\n', '"', '\u0301', '\ud83d', '\u200d', 'İ', '&amp;', '#shame', '...'];
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...marks) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );

  it('[P] names each label and no other class, by words of the text', () => {
    let labelled = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(' ', ' ', ' ', ''), (pieces, between) => {
        const text = pieces.join(between);
        const verdict = judged(text);
        if (verdict.labels.length > 0) labelled += 1;

        expect(faults(text, verdict)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    expect(labelled).toBeGreaterThan(500);
  });
});
