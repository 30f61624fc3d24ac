import { describe, expect, it } from 'vitest';
import { trainBagOfWords } from '../../../bench/classify/bag-of-words.ts';
import { probabilityOf, type SparseRows, trainLogistic } from '../../../bench/classify/logistic.ts';
import { seededRandom } from '../../../scripts/train/random.ts';

const rude = ['fraud', 'grifter', 'quack', 'idiot'];
const kind = ['thanks', 'lovely', 'helpful', 'brilliant'];
const plain = ['doctor', 'the', 'rota', 'ward', 'you', 'are', 'today', 'nurse', 'letter'];

/** Texts of plain words with one that tells, among them. */
function toySet(seed: number, count: number) {
  const random = seededRandom(seed);
  const rows = Array.from({ length: count }, (_, row) => {
    const telling = random.pick(row % 2 === 1 ? rude : kind);
    return `${random.pick(plain)} ${random.pick(plain)} ${telling}, ${random.pick(plain)}!`;
  });
  return { texts: rows, labels: Uint8Array.from(rows, (_, row) => row % 2) };
}

describe('the bag of words', () => {
  it('[I] learns which words tell', () => {
    const bag = trainBagOfWords(toySet(1, 400).texts, toySet(1, 400).labels);
    const scores = bag.score(['You are a FRAUD', 'you are brilliant', 'you are']);

    expect(scores[0]).toBeGreaterThan(0.8);
    expect(scores[1]).toBeLessThan(0.2);
    expect(Math.abs((scores[2] ?? 0) - 0.5)).toBeLessThan(0.1);
  });

  it('[I] tells apart texts it has not seen', () => {
    const { texts, labels } = toySet(1, 200);
    const fresh = toySet(2, 100);
    const scores = trainBagOfWords(texts, labels).score(fresh.texts);

    expect([...scores].filter((score, row) => score >= 0.5 === (fresh.labels[row] === 1))).toHaveLength(100);
  });

  it('[U] gives a text of unknown words the odds of any, and the same scores every time', () => {
    const { texts, labels } = toySet(3, 100);
    const [first, second] = [1, 2].map(() => trainBagOfWords(texts, labels).score(['', '🙏', 'zebra', 'ward idiot']));

    expect(first).toEqual(second);
    expect(first?.[0]).toBe(first?.[2]);
    expect(first?.[0]).toBeCloseTo(0.5, 1);
  });
});

describe('logistic regression', () => {
  it('[U] finds the point where the penalty balances the rows', () => {
    // One column, value 1 in the positives alone: at the best point w = Σ (y − p) over them, b makes all residuals 0 in sum.
    const rows: SparseRows = {
      columns: Uint32Array.of(0, 0, 0),
      values: Float64Array.of(1, 1, 1),
      starts: Uint32Array.of(0, 1, 2, 3, 3, 3),
      width: 1,
    };
    const { weights, bias } = trainLogistic(rows, Uint8Array.of(1, 1, 0, 0, 0));
    const weight = weights[0] ?? Number.NaN;
    const withColumn = 2 - 3 * probabilityOf(weight + bias);

    expect(weight).toBeCloseTo(withColumn, 2);
    expect(withColumn - 2 * probabilityOf(bias)).toBeCloseTo(0, 2);
    expect(weight).toBeGreaterThan(0.5);
  });
});
