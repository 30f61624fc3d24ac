import { describe, expect, it } from 'vitest';
import { drawOf } from '../../../src/analyse/statistics/draw.ts';
import { foldCount, foldsByAuthor } from '../../../src/analyse/statistics/folds.ts';
import { crossValidated } from '../../../src/analyse/statistics/held-out.ts';
import { type LabelledRow, learn } from '../../../src/analyse/statistics/learn.ts';
import {
  curved,
  fitCurve,
  fitThreshold,
  type HeadRow,
  weightedF1,
  weightedLogLoss,
} from '../../../src/analyse/statistics/learn-head.ts';
import { learnableHeads } from '../../../src/model/adjustment.ts';
import { labels } from '../../../src/model/verdict.ts';

const sigmoid = (odds: number) => 1 / (1 + Math.exp(-odds));
const logit = (chance: number) => Math.log(chance / (1 - chance));

/** Labels of an account whose truth follows another curve than the chances that come with it. */
function headRows(count: number, truth: { slope: number; offset: number }, seed = 5): HeadRow[] {
  const draw = drawOf(seed);
  return Array.from({ length: count }, () => {
    const chance = sigmoid(-4 + 7 * draw());
    return { weight: 1, chance, truth: draw() < sigmoid(truth.slope * logit(chance) + truth.offset) };
  });
}

describe('fitCurve', () => {
  it('[U] finds the curve of many labels', () => {
    const { slope, offset } = fitCurve(headRows(20_000, { slope: 1.3, offset: -1.2 }));

    expect(slope).toBeCloseTo(1.3, 1);
    expect(offset).toBeCloseTo(-1.2, 1);
  });

  it('[U] stays by the shipped curve for few labels, and leaves it for none', () => {
    const few = fitCurve(headRows(10, { slope: 1, offset: -2 }));
    const many = fitCurve(headRows(1_000, { slope: 1, offset: -2 }));

    expect(fitCurve([])).toEqual({ slope: 1, offset: 0 });
    expect(Math.abs(few.offset)).toBeLessThan(Math.abs(many.offset) * 0.8);
    expect(Math.abs(few.slope - 1)).toBeLessThan(0.25);
  });

  it('[U] does not take one label for fifty because it stands for fifty messages', () => {
    const rows = headRows(200, { slope: 1, offset: 0 });
    const surprising: HeadRow = { weight: 50, chance: 0.05, truth: true };
    const copies = Array.from({ length: 50 }, () => ({ ...surprising, weight: 1 }));

    const found = [rows, [...rows, surprising], [...rows, ...copies]].map((of) => curved(0.05, fitCurve(of)));
    const [without = 1, weighted = 0, copied = 0] = found;
    expect(weighted).toBeGreaterThan(without);
    expect(weighted).toBeLessThan(copied / 2);
    const scaled = fitCurve(rows.map((row) => ({ ...row, weight: 7 })));
    expect(scaled.offset).toBeCloseTo(fitCurve(rows).offset, 9);
  });

  it('[U] keeps within bounds where every label says the opposite', () => {
    const opposite = headRows(2_000, { slope: 1, offset: 0 }).map((row) => ({ ...row, truth: row.chance < 0.5 }));
    const { slope, offset } = fitCurve(opposite);

    expect(slope).toBeGreaterThanOrEqual(0.5);
    expect(Math.abs(offset)).toBeLessThanOrEqual(3);
  });
});

describe('fitThreshold', () => {
  const over = Array.from({ length: 400 }, (_, at) => {
    const chance = (at + 0.5) / 400;
    return { weight: 1, chance, truth: chance > 0.7, named: false };
  });

  it('[U] moves towards the best F1, the further the more labels there are', () => {
    const few = over.filter((_, at) => at % 10 === 0);

    expect(fitThreshold(over, 0.5, true)).toBeGreaterThan(fitThreshold(few, 0.5, true));
    expect(fitThreshold(few, 0.5, true)).toBeGreaterThan(0.5);
    expect(fitThreshold(over, 0.5, true)).toBeLessThan(0.75);
  });

  it('[U] never rises where it may not, and stays where nothing is better', () => {
    expect(fitThreshold(over, 0.5, false)).toBe(0.5);
    expect(fitThreshold(over, 0.9, false)).toBeLessThan(0.9);
    expect(fitThreshold([], 0.5, true)).toBe(0.5);
    const named = over.map((row) => ({ ...row, named: true }));
    expect(fitThreshold(named, 0.5, true)).toBe(0.5);
  });
});

describe('weighted figures', () => {
  it('[U] count each label for as many messages as it stands for', () => {
    const rows = [
      { weight: 3, truth: true, chance: 0.8, named: false },
      { weight: 1, truth: false, chance: 0.9, named: false },
      { weight: 2, truth: true, chance: 0.1, named: false },
    ];

    expect(weightedF1(rows, 0.5)).toBeCloseTo(6 / 9, 12);
    expect(weightedF1([], 0.5)).toBe(1);
    const loss = -(3 * Math.log(0.8) + Math.log(0.1) + 2 * Math.log(0.1)) / 6;
    expect(weightedLogLoss(rows)).toBeCloseTo(loss, 12);
  });
});

describe('foldsByAuthor', () => {
  it('[U] keeps an author in one fold, gives each fold authors of positives, and deals alike for a seed', () => {
    const rows = Array.from({ length: 300 }, (_, at) => ({ author: `a${at % 50}`, positive: at % 50 < 10 }));
    const folds = foldsByAuthor(rows, 3);

    for (let author = 0; author < 50; author += 1) {
      expect(new Set(folds.filter((_, at) => at % 50 === author)).size).toBe(1);
    }
    for (let fold = 0; fold < foldCount; fold += 1) {
      expect(rows.filter((row, at) => row.positive && folds[at] === fold)).toHaveLength(12);
    }
    expect(foldsByAuthor(rows, 3)).toEqual(folds);
    expect(foldsByAuthor(rows, 4)).not.toEqual(folds);
  });
});

const shipped = learnableHeads.map(() => 0.5);
const bit = (name: (typeof labels)[number]) => 1 << labels.indexOf(name);

/** Messages that the machine takes for insults: right above 0.8, and `wrong` at random elsewhere. */
function account(count: number, seed: number, isAbuse: (chance: number, draw: () => number) => boolean): LabelledRow[] {
  const draw = drawOf(seed);
  return Array.from({ length: count }, (_, at) => {
    const chance = draw();
    const chances = learnableHeads.map((name) => (name === 'insult' || name === 'abuse' ? chance : 0.01));
    const answer = isAbuse(chance, draw) ? bit('insult') : 0;
    return { author: `a${at % 40}`, weight: 1, answer, chances, plain: chances, sure: learnableHeads.map(() => false) };
  });
}

describe('learn', () => {
  it('[U] moves nothing below its floors, and says why', () => {
    const { moves, heads } = learn(
      account(60, 1, (chance) => chance > 0.75),
      shipped,
      1,
    );
    const few = heads.find(({ name }) => name === 'insult');

    expect(few?.positives).toBeLessThan(20);
    expect(moves).toEqual({});
    expect(new Set(heads.map(({ why }) => why))).toEqual(new Set(['too-few']));
    const oneHand = account(300, 1, (chance) => chance > 0.8).map((row) => ({
      ...row,
      author: row.answer ? 'a' : 'b',
    }));
    expect(learn(oneHand, shipped, 1).moves).toEqual({});
  });

  it('[U] raises a threshold where flags are wrong, and a class of danger never', () => {
    const rows = account(400, 2, (chance) => chance > 0.8);
    const threats = rows.map((row) => ({
      ...row,
      answer: row.answer === 0 ? 0 : bit('threat'),
      chances: learnableHeads.map((name) => (name === 'threat' ? (row.chances[0] ?? 0) : 0.01)),
      plain: learnableHeads.map((name) => (name === 'threat' ? (row.chances[0] ?? 0) : 0.01)),
    }));

    expect(learn(rows, shipped, 1).moves.insult?.threshold).toBeGreaterThan(0.6);
    expect(learn(threats, shipped, 1).moves.threat?.threshold ?? 0.5).toBeLessThanOrEqual(0.5);
  });

  it('[U] leaves chances that are right as they are, nearly always', () => {
    let kept = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const rows = account(300, seed, (chance, draw) => draw() < chance);
      const { insult } = learn(rows, shipped, seed).moves;
      if (insult === undefined || Math.abs(insult.offset) < 0.4) kept += 1;
    }
    expect(kept).toBeGreaterThanOrEqual(18);
  });
});

describe('crossValidated', () => {
  const judgedBy =
    (rows: readonly LabelledRow[]) =>
    (at: number, moves: Parameters<Parameters<typeof crossValidated>[1]['judged']>[1]) => {
      const chance = rows[at]?.chances[0] ?? 0;
      const { insult, abuse } = moves;
      return {
        abuse: abuse === undefined ? chance : curved(chance, abuse),
        flagged: chance >= (insult?.threshold ?? 0.5) || chance >= (abuse?.threshold ?? 0.5),
      };
    };

  it('[U] shows what learning gains on authors it has not seen, with intervals', () => {
    const rows = account(400, 3, (chance) => chance > 0.8);
    const { figures, labels: count, authors } = crossValidated(rows, { shipped, seed: 1, judged: judgedBy(rows) });

    expect([count, authors]).toEqual([400, 40]);
    expect(figures.precision.difference).toBeGreaterThan(0.1);
    expect(figures.precision.ci95?.[0]).toBeGreaterThan(0);
    expect(figures.logLoss.difference).toBeLessThan(0);
    expect(figures.calibrationError.after).toBeLessThan(figures.calibrationError.before ?? 0);
  });

  it('[U] shows none where labels have nothing to do with the chances', () => {
    const rows = account(400, 4, (_, draw) => draw() < 0.5);
    const { figures } = crossValidated(rows, { shipped, seed: 1, judged: judgedBy(rows) });
    const [low = 1, high = -1] = figures.precision.ci95 ?? [];

    expect(low).toBeLessThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(-0.05);
  });
});

/** An account of 10,000 messages and 200 labels, half of them of flags; what learning changes for all its messages. */
function simulated(seed: number, shift: number): { readonly logLoss: number; readonly f1: number } {
  const draw = drawOf(seed);
  const all = Array.from({ length: 10_000 }, () => {
    const spread = draw() + draw() + draw() + draw() + draw() + draw() - 3;
    const chance = sigmoid(-2.5 + 3 * spread);
    const author = `a${Math.floor(draw() * draw() * 200)}`;
    return { chance, author, weight: 1, named: false, truth: draw() < sigmoid(logit(chance) + shift) };
  });
  const labelled = [true, false].flatMap((flagged) => {
    const part = all.filter(({ chance }) => chance >= 0.5 === flagged);
    return Array.from({ length: 100 }, () => part[Math.floor(draw() * part.length)] as (typeof all)[number]).map(
      (row) => {
        const chances = learnableHeads.map((name) => (name === 'insult' || name === 'abuse' ? row.chance : 0.01));
        const answer = row.truth ? bit('insult') : 0;
        const weight = part.length / 100;
        return { author: row.author, weight, answer, chances, plain: chances, sure: learnableHeads.map(() => false) };
      },
    );
  });
  const move = learn(labelled, shipped, seed).moves.insult ?? { slope: 1, offset: 0, threshold: 0.5 };
  const moved = all.map((row) => ({ ...row, chance: curved(row.chance, move) }));
  return {
    logLoss: weightedLogLoss(moved) - weightedLogLoss(all),
    f1: weightedF1(all, move.threshold) - weightedF1(all, 0.5),
  };
}

describe('learning from 200 labels of simulated accounts', () => {
  const over = (shift: number) => {
    const runs = Array.from({ length: 40 }, (_, at) => simulated(at + 1, shift));
    const mean = (of: (run: (typeof runs)[number]) => number) => runs.reduce((sum, run) => sum + of(run), 0) / 40;
    return { logLoss: mean(({ logLoss }) => logLoss), f1: mean(({ f1 }) => f1) };
  };

  it('[U] costs next to nothing where the machine is right, and gains where it is not', () => {
    const found = [over(0), over(-1), over(-2)];
    const [right, sure, surer] = found;

    expect(right?.logLoss).toBeLessThan(0.005);
    expect(right?.f1).toBeGreaterThan(-0.01);
    expect(sure?.logLoss).toBeLessThan(-0.02);
    expect(sure?.f1).toBeGreaterThan(-0.01);
    expect(surer?.logLoss).toBeLessThan(-0.08);
    expect(surer?.f1).toBeGreaterThan(0);
  });
});
