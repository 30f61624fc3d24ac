import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestForScore, type ScoreFacts, scoresBlock } from '../../src/analyse/scores.ts';
import { goldenReport } from '../report/example.ts';

const { anonymity, impersonation, reach } = goldenReport();
const share = fc.double({ min: 0, max: 1, noNaN: true });

function facts(change: Partial<ScoreFacts> = {}): ScoreFacts {
  return { judged: 400, authors: 200, rate: 0.05, anonymity, impersonation, reach, ...change };
}

function quarters(medians: readonly number[]): ScoreFacts['reach'] {
  const told = medians.map((median, at) => ({
    start: `20${20 + at}-01-01`,
    n: 30,
    p25: median,
    median,
    p75: median,
    total: 30 * median,
  }));
  const engagement = { ...reach.byBasis.engagement, quarters: told };
  return { byBasis: { ...reach.byBasis, engagement }, perPost: { ...reach.perPost, basis: 'engagement' } };
}

describe('scores', () => {
  it('[P] toxicity rises with the rate and stays within 0 and 100', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((rate) => scoresBlock(facts({ rate })).toxicity.value);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(high ?? -1);
      }),
    );
  });

  it.each([
    [0, 0],
    [0.05, 50],
    [0.1, 75],
    [0.2, 94],
  ])('[U] toxicity at a rate of %d is %d, as docs/scores.md says', (rate, score) => {
    expect(scoresBlock(facts({ rate })).toxicity.value).toBe(score);
  });

  it('[P] anonymity and impersonation are their share of a hundred, and rise with it', () => {
    fc.assert(
      fc.property(share, (baseRate) => {
        const scores = scoresBlock(
          facts({
            anonymity: { ...anonymity, authors: { ...anonymity.authors, judged: 300 }, baseRate },
            impersonation: {
              ...impersonation,
              compared: 300,
              candidates: [{ author: 'a', handle: null, score: baseRate, signals: [], labelledParody: null }],
            },
          }),
        );
        expect(scores.anonymity.value).toBe(Math.round(100 * baseRate));
        expect(scores.impersonation.value).toBe(Math.round(100 * baseRate));
      }),
    );
  });

  it('[U] an account that says it is parody makes no impersonation', () => {
    const candidate = { author: 'a', handle: null, score: 0.9, signals: [], labelledParody: true };
    const found = scoresBlock(facts({ impersonation: { ...impersonation, compared: 300, candidates: [candidate] } }));
    expect(found.impersonation.value).toBe(0);
  });

  it('[P] reach is 100 in the best year, and never rises when the last year falls', () => {
    const medians = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 8, maxLength: 20 });
    fc.assert(
      fc.property(medians, fc.integer({ min: 0, max: 900 }), (before, drop) => {
        const score = (of: readonly number[]) => scoresBlock(facts({ reach: quarters(of) })).reach.value ?? -1;
        const rising = [...before].sort((a, b) => a - b);
        expect(score(rising)).toBe(100);
        const fallen = before.map((median, at) => (at >= before.length - 4 ? Math.max(0, median - drop) : median));
        expect(score(fallen)).toBeLessThanOrEqual(score(before));
      }),
    );
  });

  it('[U] gives none where too little was seen', () => {
    const none = scoresBlock(
      facts({
        judged: fewestForScore.judged - 1,
        anonymity: { ...anonymity, authors: { ...anonymity.authors, judged: 19 } },
        impersonation: { ...impersonation, compared: 29 },
        reach: quarters([1, 2, 3, 4, 5, 6, 7]),
      }),
    );
    for (const { value } of Object.values(none)) expect(value).toBeNull();
    expect(scoresBlock(facts({ authors: fewestForScore.authors - 1 })).toxicity.value).toBeNull();
  });

  it('[P] overall falls as toxicity rises, all else equal', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const overall = (rate: number) =>
          scoresBlock(facts({ rate, reach: quarters([9, 9, 9, 9, 9, 9, 9, 9]) })).overall.value ?? -1;
        expect(overall(Math.max(a, b))).toBeLessThanOrEqual(overall(Math.min(a, b)));
      }),
    );
  });
});
