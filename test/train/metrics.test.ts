import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averagePrecision,
  calibrationError,
  macroF1,
  precisionAtPrevalence,
  quantileThreshold,
  recallAtFalseAlarms,
  rocAuc,
  wilsonInterval,
} from '../../scripts/train/metrics.ts';

/** Scores with many ties and labels of both kinds. */
const judged = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1 })), { minLength: 2, maxLength: 40 })
  .filter((rows) => new Set(rows.map(([, label]) => label)).size === 2)
  .map((rows) => ({ scores: rows.map(([score]) => score / 6), labels: rows.map(([, label]) => label), rows }));

function chosen(scores: readonly number[], labels: readonly number[], label: number): number[] {
  return scores.filter((_, at) => labels[at] === label);
}

describe('the area under the ROC curve', () => {
  it.each([
    ['all right', [0.1, 0.2, 0.8, 0.9], [0, 0, 1, 1], 1],
    ['all wrong', [0.9, 0.8, 0.2, 0.1], [0, 0, 1, 1], 0],
    ['all alike', [0.5, 0.5, 0.5], [0, 1, 1], 0.5],
    ['three of four pairs', [0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1], 0.75],
    ['a tie counting half', [0.2, 0.6, 0.6, 0.9], [0, 0, 1, 1], 0.875],
  ])('[U] is right for %s', (_, scores, labels, area) => {
    expect(rocAuc(scores, labels)).toBeCloseTo(area, 12);
  });

  it('[U] is unknown without both labels', () => {
    expect(rocAuc([0.1, 0.2], [1, 1])).toBeNull();
    expect(rocAuc([0.1, 0.2], [0, 0])).toBeNull();
    expect(rocAuc([], [])).toBeNull();
  });

  it('[U] refuses what is not a score, not a label, or not as many', () => {
    expect(() => rocAuc([0.1, Number.NaN], [0, 1])).toThrow('score 1 is NaN');
    expect(() => rocAuc([0.1, 0.2], [0, 2])).toThrow('label 1 is 2');
    expect(() => rocAuc([0.1], [0, 1])).toThrow('1 scores but 2 labels');
  });

  it('[P] is the share of pairs in the right order, ties counting half', () => {
    fc.assert(
      fc.property(judged, ({ scores, labels }) => {
        const low = chosen(scores, labels, 0);
        const high = chosen(scores, labels, 1);
        const won = high.flatMap((up) => low.map((down): number => (up > down ? 1 : up === down ? 0.5 : 0)));

        expect(rocAuc(scores, labels)).toBeCloseTo(won.reduce((a, b) => a + b) / won.length, 10);
      }),
    );
  });

  it('[P] turns round with the scores', () => {
    fc.assert(
      fc.property(judged, ({ scores, labels }) => {
        const turned = scores.map((score) => -score);

        expect(rocAuc(turned, labels)).toBeCloseTo(1 - (rocAuc(scores, labels) ?? Number.NaN), 10);
      }),
    );
  });
});

describe('average precision', () => {
  it('[U] adds precision where recall grows', () => {
    // Flags in order: right, wrong, right: 1/2 · 1 + 1/2 · 2/3.
    expect(averagePrecision([0.9, 0.8, 0.7, 0.1], [1, 0, 1, 0])).toBeCloseTo(5 / 6, 12);
    expect(averagePrecision([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])).toBeCloseTo(5 / 6, 12);
  });

  it('[U] is the share of positives for one score over all', () => {
    expect(averagePrecision([0.5, 0.5, 0.5, 0.5], [1, 0, 0, 0])).toBeCloseTo(0.25, 12);
    expect(averagePrecision([0.5, 0.6], [0, 0])).toBeNull();
  });

  it('[P] does not depend on the order of rows, nor does any other figure', () => {
    const two = judged.chain(({ rows }) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(two, (orders) => {
        const [here, there] = orders.map((rows) => {
          const scores = rows.map(([score]) => score / 6);
          const labels = rows.map(([, label]) => label);
          return [
            rocAuc(scores, labels),
            averagePrecision(scores, labels),
            recallAtFalseAlarms(scores, labels, 0.2),
            Math.round((calibrationError(scores, labels, 4) ?? Number.NaN) * 1e9),
          ];
        });

        expect(here).toEqual(there);
      }),
    );
  });
});

describe('recall at a rate of false alarms', () => {
  const scores = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];
  const labels = [1, 0, 1, 1, 0, 0];

  it.each([
    [0, 1 / 3],
    [0.3, 1 / 3],
    [0.34, 1],
    [1, 1],
  ])('[U] at %f is %f', (rate, recall) => {
    expect(recallAtFalseAlarms(scores, labels, rate)).toBeCloseTo(recall, 12);
  });

  it('[U] is 0 for a judge of yes and no that flags too much', () => {
    expect(recallAtFalseAlarms([1, 1, 0, 0], [1, 0, 0, 0], 0.1)).toBe(0);
    expect(recallAtFalseAlarms([1, 1, 0, 0], [1, 0, 0, 0], 0.34)).toBe(1);
  });

  it('[P] is what the best threshold reaches', () => {
    fc.assert(
      fc.property(judged, fc.double({ min: 0, max: 1, noNaN: true }), ({ scores: all, labels: said }, rate) => {
        const share = (label: number, from: number) => {
          const of = chosen(all, said, label);
          return of.filter((score) => score >= from).length / of.length;
        };
        const reached = [...all, 2].filter((from) => share(0, from) <= rate).map((from) => share(1, from));

        expect(recallAtFalseAlarms(all, said, rate)).toBeCloseTo(Math.max(...reached), 10);
      }),
    );
  });
});

describe('macro F1', () => {
  it('[U] is the mean of both labels', () => {
    // Positives: 2 found, 1 missed, 1 alarm: F1 2/3. Negatives: 1 rejected: 1/2.
    expect(macroF1([1, 1, 0, 1, 0], [1, 1, 1, 0, 0])).toBeCloseTo((2 / 3 + 1 / 2) / 2, 12);
    expect(macroF1([1, 0], [1, 0])).toBe(1);
    expect(macroF1([0, 1], [1, 0])).toBe(0);
    expect(macroF1([], [])).toBeNull();
  });

  it('[U] halves the figure of a judge that always says no', () => {
    expect(macroF1([0, 0, 0, 0], [0, 0, 0, 1])).toBeCloseTo(6 / 7 / 2, 12);
  });
});

describe('the calibration error', () => {
  it('[U] is the gap of each bin, weighted by its rows', () => {
    // Two bins: 0.25 on average with nothing true, 0.75 with all true.
    expect(calibrationError([0.2, 0.3, 0.7, 0.8], [0, 0, 1, 1], 2)).toBeCloseTo(0.25, 12);
    // One bin sees no error: the two cancel.
    expect(calibrationError([0.2, 0.3, 0.7, 0.8], [0, 0, 1, 1], 1)).toBeCloseTo(0, 12);
  });

  it('[U] keeps equal probabilities together, whatever the bins', () => {
    expect(calibrationError([0.5, 0.5, 0.5, 0.5], [1, 1, 0, 0], 4)).toBeCloseTo(0, 12);
    expect(calibrationError([0.1, 0.1, 0.1, 0.9], [0, 0, 0, 1], 2)).toBeCloseTo((0.3 + 0.1) / 4, 12);
  });

  it('[U] holds fewer rows than bins, and none', () => {
    expect(calibrationError([0.4, 0.6], [0, 1])).toBeCloseTo(0.4, 12);
    expect(calibrationError([], [])).toBeNull();
  });

  it('[P] is between the gap of all rows at once and the mean gap of each', () => {
    fc.assert(
      fc.property(judged, ({ scores, labels }) => {
        const gaps = scores.map((score, at) => score - (labels[at] ?? 0));
        const error = calibrationError(scores, labels, 5) ?? Number.NaN;

        expect(error).toBeGreaterThanOrEqual(Math.abs(gaps.reduce((a, b) => a + b)) / gaps.length - 1e-9);
        expect(error).toBeLessThanOrEqual(gaps.reduce((a, b) => a + Math.abs(b), 0) / gaps.length + 1e-9);
      }),
    );
  });
});

describe('precision at a prevalence', () => {
  it('[U] is that of Bayes', () => {
    // Of 1,000 texts 50 are abuse: 40 found; 19 of 950 harmless ones flagged.
    expect(precisionAtPrevalence(0.8, 0.02, 0.05)).toBeCloseTo(40 / 59, 12);
    expect(precisionAtPrevalence(0.8, 0, 0.02)).toBe(1);
    expect(precisionAtPrevalence(0, 0, 0.02)).toBeNull();
  });
});

describe("Wilson's interval", () => {
  // Reference values of R's prop.test(correct = FALSE).
  it.each([
    [1, 10, 0.0178762, 0.40415],
    [3, 100, 0.0102546, 0.084518],
    [0, 20, 0, 0.161125],
    [20, 20, 0.838875, 1],
  ])('[U] of %i in %i', (count, of, low, high) => {
    const interval = wilsonInterval(count, of);

    expect(interval[0]).toBeCloseTo(low, 5);
    expect(interval[1]).toBeCloseTo(high, 5);
  });

  it('[U] knows nothing of nothing', () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
  });

  it('[P] holds the share and turns round with it', () => {
    const shares = fc.integer({ min: 1, max: 5000 }).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
    fc.assert(
      fc.property(shares, ([count, of]) => {
        const [low, high] = wilsonInterval(count, of);
        const [turnedLow, turnedHigh] = wilsonInterval(of - count, of);

        expect(low).toBeLessThanOrEqual(count / of);
        expect(high).toBeGreaterThanOrEqual(count / of);
        expect(low).toBeCloseTo(1 - turnedHigh, 10);
        expect(high).toBeCloseTo(1 - turnedLow, 10);
      }),
    );
  });
});

describe('the threshold for a share of flags', () => {
  const scores = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

  it('[U] lies just above the highest score it must not flag', () => {
    expect(quantileThreshold(scores, 0.2)).toBeGreaterThan(0.8);
    expect(quantileThreshold(scores, 0.2)).toBeCloseTo(0.8, 12);
    expect(quantileThreshold(scores, 0.29)).toBeCloseTo(0.8, 12);
    expect(quantileThreshold(scores, 1)).toBe(0.1);
  });

  it('[U] flags none of many equal scores where all would be too much', () => {
    expect(quantileThreshold([0.5, 0.5, 0.5, 0.1], 0.5)).toBeGreaterThan(0.5);
    expect(quantileThreshold([0, 0], 0)).toBe(Number.MIN_VALUE);
    expect(quantileThreshold([-1, -1], 0)).toBeGreaterThan(-1);
    expect(() => quantileThreshold([], 0.03)).toThrow('needs scores');
  });

  it('[P] keeps its promise, and no lower score would', () => {
    const all = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(all, fc.double({ min: 0, max: 0.99, noNaN: true }), (drawn, share) => {
        const threshold = quantileThreshold(drawn, share);
        const flagged = (from: number) => drawn.filter((score) => score >= from).length / drawn.length;
        const below = Math.max(...drawn.filter((score) => score < threshold));

        expect(flagged(threshold)).toBeLessThanOrEqual(share);
        expect(flagged(below)).toBeGreaterThan(share);
      }),
    );
  });
});
