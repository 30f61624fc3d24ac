import { describe, expect, it } from 'vitest';
import { settler } from '../../../src/model/review.ts';
import { type Label, labelMask } from '../../../src/model/verdict.ts';
import { standingAnswer } from '../../../src/run/review/review-status.ts';

const said = (...answers: (Label[] | null)[]) =>
  answers.map((answer, at) => ({ rater: `rater ${at}`, answer: answer === null ? null : labelMask(answer) }));

describe('standingAnswer', () => {
  it('[U] one answer stands, and whoever is unsure has no vote', () => {
    expect(standingAnswer(said(['insult']))).toBe(labelMask(['insult']));
    expect(standingAnswer(said(['insult'], null))).toBe(labelMask(['insult']));
    expect(standingAnswer(said(null, null))).toBeNull();
    expect(standingAnswer([])).toBeNull();
  });

  it('[U] two that disagree on abuse leave nothing, until somebody settles it', () => {
    const torn = said(['insult'], []);

    expect(standingAnswer(torn)).toBeUndefined();
    expect(standingAnswer([...torn, { rater: settler, answer: 0 }])).toBe(0);
    expect(standingAnswer([...torn, { rater: settler, answer: null }])).toBeNull();
  });

  it('[U] of three the larger side stands, with the kinds that half of it names', () => {
    expect(standingAnswer(said(['insult'], ['insult', 'accusation'], []))).toBe(labelMask(['insult', 'accusation']));
    expect(standingAnswer(said(['criticism'], ['criticism'], ['insult']))).toBe(labelMask(['criticism']));
    expect(standingAnswer(said(['insult'], ['threat'], ['accusation']))).toBe(
      labelMask(['threat', 'accusation', 'insult']),
    );
  });
});
