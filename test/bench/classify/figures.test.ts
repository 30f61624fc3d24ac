import { describe, expect, it } from 'vitest';
import { scoreAnswers, verdictAnswers } from '../../../bench/classify/answers.ts';
import { figuresOf, meanFigures, truthOf } from '../../../bench/classify/figures.ts';
import { rowOf, verdictOf } from './judged.ts';

describe('the answers of a judge', () => {
  it('[U] are the probabilities and labels of verdicts, and none where it abstains', () => {
    const answers = verdictAnswers('xhealth', [
      verdictOf({ abuse: 0.9, classes: { insult: 0.8, criticism: 0.6 }, labels: ['insult', 'criticism'] }),
      verdictOf({ abuse: null, language: 'fr' }),
      verdictOf({ abuse: 0.2, classes: { support: 0.9 }, labels: ['support'] }),
    ]);

    expect(answers.heads.abuse).toMatchObject({
      scores: Float64Array.of(0.9, 0, 0.2),
      flagged: Uint8Array.of(1, 0, 0),
    });
    expect(answers.heads.insult).toMatchObject({ scores: Float64Array.of(0.8, 0, 0), flagged: Uint8Array.of(1, 0, 0) });
    expect(answers.heads.support?.flagged).toEqual(Uint8Array.of(0, 0, 1));
    expect(answers.abstained).toEqual(Uint8Array.of(0, 1, 0));
  });

  it('[U] are yes from a half on, where there is only a score', () => {
    const { heads } = scoreAnswers('list', { abuse: Float64Array.of(0.49, 0.5, 1) }, false);

    expect(heads.abuse?.flagged).toEqual(Uint8Array.of(0, 1, 1));
    expect(heads.insult).toBeUndefined();
  });
});

describe('what the sources say', () => {
  const rows = [
    rowOf({ source: 'one', abuse: 1, hate: 0, cats: ['insult'] }),
    rowOf({ source: 'one', abuse: 0 }),
    rowOf({ source: 'two', hate: 1 }),
  ];

  it('[U] is unknown for a class where a source never names it', () => {
    expect(truthOf(rows, 'abuse')).toEqual([1, 0, null]);
    expect(truthOf(rows, 'identity-hate')).toEqual([0, null, 1]);
    expect(truthOf(rows, 'insult')).toEqual([1, 0, null]);
    expect(truthOf(rows, 'threat')).toEqual([null, null, null]);
  });
});

describe('the figures of a judge', () => {
  // Twenty positives at 0.6 and up, ten of twenty negatives at 0.8, the others at 0.1, and a row of which nothing is known.
  const truth = [...Array<1>(20).fill(1), ...Array<0>(20).fill(0), null];
  const scores = [...Array(10).fill(0.9), ...Array(10).fill(0.6), ...Array(10).fill(0.8), ...Array(10).fill(0.1), 1];
  const answers = {
    scores: Float64Array.from(scores),
    flagged: Uint8Array.from(scores, (s) => Number(s > 0.5)),
    calibrated: true,
  };
  const everywhere = truth.map((_, at) => at);

  it('[U] count known rows alone', () => {
    expect(figuresOf(answers, truth, everywhere)).toMatchObject({
      rows: 40,
      positives: 20,
      auc: 0.75,
      recallAt5: 0.5,
      recallAt10: 0.5,
      found: 1,
      falseAlarms: 0.5,
    });
  });

  it('[U] are left open where a label has too few rows', () => {
    const positives = figuresOf(answers, truth, everywhere.slice(0, 22));

    expect(positives).toMatchObject({ rows: 22, found: 1, falseAlarms: null, auc: null, calibrationError: null });
    expect(figuresOf({ ...answers, calibrated: false }, truth, everywhere).calibrationError).toBeNull();
  });

  it('[U] average over sources that have them', () => {
    const all = figuresOf(answers, truth, everywhere);
    const mean = meanFigures([all, { ...all, auc: 0.85 }, { ...all, auc: null }]);

    expect(mean.auc).toBeCloseTo(0.8, 12);
    expect(mean.rows).toBe(120);
    expect(meanFigures([]).auc).toBeNull();
  });
});
