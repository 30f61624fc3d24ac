import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJudge, shippedThresholds } from '../../src/classify/index.ts';
import { type Adjustment, type HeadMove, type LearnableHead, learnableHeads } from '../../src/model/adjustment.ts';
import { dangerMask, labelMask, noContext, type Verdict } from '../../src/model/verdict.ts';

const shipped = createJudge();
const context = { ...noContext, subjectHandles: ['DrExample'], kind: 'reply' } as const;

function moved(heads: Adjustment['heads'], base = shipped.model) {
  return createJudge({ base, heads });
}

const stays = (name: LearnableHead): HeadMove => ({
  slope: 1,
  offset: 0,
  threshold: shippedThresholds()[learnableHeads.indexOf(name)] ?? 1,
});

const texts = [
  '@DrExample you are a pathetic idiot',
  '@DrExample what a stupid liar you are',
  '@DrExample I will find you and hurt you, you moron',
  'someone should find out where @DrExample lives and which school her kids go to',
  '@DrExample go home and kill yourself',
  'they told @DrExample "I will kill you", awful',
  '@DrExample you clown. That other idiot should watch his back',
  '@DrExample which ward is open',
  'he said he will burn her house down, the moron',
  '',
];

function inHeadline({ labels, direction }: Verdict): boolean {
  return (labelMask(labels) & dangerMask) !== 0 && (direction === 'subject' || direction === 'unclear');
}

describe('createJudge with an adjustment', () => {
  it('[U] is the judge as it ships for none, for nothing moved and for one of another version', () => {
    const move = { insult: { slope: 1, offset: -2, threshold: 0.9 } };

    expect(createJudge(null)).toBe(shipped);
    expect(moved({})).toBe(shipped);
    expect(moved(move, 'xh-0.9.0+000000')).toBe(shipped);
    expect(moved(move).model).toMatch(/^xh-\d+\.\d+\.\d+\+[0-9a-f]{6}~[0-9a-f]{6}$/);
    expect(moved(move).model).toBe(moved(move).model);
    expect(moved({ insult: { ...move.insult, offset: -1 } }).model).not.toBe(moved(move).model);
  });

  it('[U] says the same where what is moved stays where it was', () => {
    const judge = moved({ abuse: stays('abuse'), insult: stays('insult'), threat: stays('threat') });

    for (const text of texts) expect(judge.judge(text, context)).toEqual(shipped.judge(text, context));
  });

  it('[U] names less or more by a threshold, and leaves chances to the curve', () => {
    const text = '@DrExample paid to say so';
    const before = shipped.judge(text, context);
    const strict = moved({ accusation: { slope: 1, offset: 0, threshold: 0.9 } }).judge(text, context);
    const doubtful = moved({ accusation: { slope: 1, offset: -1, threshold: 0.5465 } }).judge(text, context);

    expect(before.labels).toContain('accusation');
    expect(strict.labels).not.toContain('accusation');
    expect(strict.classes.accusation).toBe(before.classes.accusation);
    expect(doubtful.labels).toContain('accusation');
    const odds = (chance = 0) => chance / (1 - chance);
    expect(odds(doubtful.classes.accusation) / odds(before.classes.accusation)).toBeCloseTo(Math.exp(-1), 2);
  });

  it('[U] never raises a threshold of danger, whatever was kept', () => {
    const text = '@DrExample I will find you and hurt you';
    const high = { slope: 1, offset: 0, threshold: 0.999 };
    const judge = moved({ threat: high, doxxing: high, 'self-harm-encouragement': high });

    expect(judge.judge(text, context).labels).toContain('threat');
    expect(judge.judge(text, context)).toEqual(shipped.judge(text, context));
  });

  it('[P] finds all danger that the model as it ships finds, and keeps it in the headline', () => {
    const threshold = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const move = fc.record({
      slope: fc.double({ min: 0.5, max: 2, noNaN: true }),
      offset: fc.double({ min: -3, max: 3, noNaN: true }),
      threshold,
    });
    const heads = fc.dictionary(fc.constantFrom(...learnableHeads), move) as fc.Arbitrary<Adjustment['heads']>;

    fc.assert(
      fc.property(heads, fc.constantFrom(...texts), fc.constantFrom(...texts), (drawn, one, other) => {
        const text = `${one}. ${other}`;
        const before = shipped.judge(text, context);
        const after = moved(drawn).judge(text, context);
        expect(labelMask(after.labels) & dangerMask & labelMask(before.labels)).toBe(
          labelMask(before.labels) & dangerMask,
        );
        if (inHeadline(before)) expect(inHeadline(after)).toBe(true);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it('[U] abstains as before', () => {
    const judge = moved({ abuse: { slope: 1, offset: 3, threshold: 0.1 } });

    expect(judge.judge('https://example.com/', context)).toMatchObject({ abuse: null, labels: [] });
  });
});
