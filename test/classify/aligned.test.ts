import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/train/random.ts';
import { alignedPlaces } from '../../src/classify/aligned.ts';
import { createJudge, explainText, maskText } from '../../src/classify/index.ts';
import { noContext } from '../../src/model/verdict.ts';

describe('alignedPlaces', () => {
  it.each([
    ['noooo', 'no', [0, 1]],
    ['coool', 'cool', [0, 1, 2, 4]],
    ['f.u.c.k', 'fuck', [0, 2, 4, 6]],
    ['sh1t', 'shit', [0, 1, 2, 3]],
    ['idiot...nooo', 'idiot...no', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['ab', 'abcd', [0, 1, 1, 1]],
  ])('[U] %s hides %s', (disguise, word, places) => {
    expect(alignedPlaces(disguise, word)).toEqual(places);
  });

  it('[U] finds letters that are left when others are drawn out, and never goes back', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 500; round += 1) {
      const word = Array.from({ length: 1 + random.below(8) }, () => 'abc.'.charAt(random.below(4))).join('');
      const disguise = [...word].map((letter) => letter.repeat(1 + random.below(4))).join('');
      const places = alignedPlaces(disguise, word);
      expect(places.map((place) => disguise.charAt(place)).join('')).toBe(word);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  });
});

describe('words joined to one that is drawn out', () => {
  const judge = createJudge();

  it.each([
    ['you idiot...noooooo', 'idiot'],
    ['you cunt!nooo', 'cunt'],
    ['you liar-nooo', 'liar'],
    ['you fucking whore.sooooo sad', 'whore'],
    ['nooooo,you idiot', 'idiot'],
    ['you idiot😡uuu', 'idiot'],
  ])('[U] are shown, and masked: %s', (text, word) => {
    const verdict = judge.judge(text, noContext);
    const at = text.indexOf(word);
    const holding = [...explainText(text, noContext), ...verdict.evidence].filter(
      ({ start, end }) => start <= at && end === at + word.length,
    );

    expect(holding.length).toBeGreaterThan(1);
    expect(maskText(text, verdict)).not.toContain(word);
    expect(maskText(text, null)).not.toContain(word);
  });
});
