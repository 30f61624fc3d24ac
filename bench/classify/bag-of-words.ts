import { type LinearModel, logOdds, probabilityOf, type SparseRows, trainLogistic } from './logistic.ts';

/** The plainest trained judge there is, as a yardstick: word counts and logistic regression. */
export interface BagOfWords {
  /** Probability in (0, 1) of each text. */
  score(texts: readonly string[]): Float64Array;
}

/** A word that one text alone has teaches nothing about others. */
const FEWEST_TEXTS = 2;

/**
 * Trains on texts and their labels, 1 or 0: single words, lower case, tf-idf with ln((1 + n) / (1 + df)) + 1 and rows of length 1 as
 * scikit-learn has them by default. The same rows give the same model.
 */
export function trainBagOfWords(texts: readonly string[], labels: Uint8Array): BagOfWords {
  const words = vocabularyOf(texts);
  const model: LinearModel = trainLogistic(rowsOf(texts, words), labels);
  return {
    score(others) {
      const rows = rowsOf(others, words);
      return Float64Array.from(others, (_, row) => probabilityOf(logOdds(model, rows, row)));
    },
  };
}

interface Word {
  readonly column: number;
  /** How much rarer words weigh more. */
  readonly idf: number;
}

function vocabularyOf(texts: readonly string[]): ReadonlyMap<string, Word> {
  const textsWith = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  }
  const words = new Map<string, Word>();
  for (const [word, count] of textsWith) {
    if (count < FEWEST_TEXTS) continue;
    words.set(word, { column: words.size, idf: Math.log((1 + texts.length) / (1 + count)) + 1 });
  }
  return words;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function rowsOf(texts: readonly string[], words: ReadonlyMap<string, Word>): SparseRows {
  const columns: number[] = [];
  const values: number[] = [];
  const starts = new Uint32Array(texts.length + 1);
  for (const [row, text] of texts.entries()) {
    const weights = weightsOf(text, words);
    let squares = 0;
    for (const weight of weights.values()) squares += weight * weight;
    for (const [column, weight] of weights) {
      columns.push(column);
      values.push(weight / Math.sqrt(squares));
    }
    starts[row + 1] = columns.length;
  }
  return { columns: Uint32Array.from(columns), values: Float64Array.from(values), starts, width: words.size };
}

function weightsOf(text: string, words: ReadonlyMap<string, Word>): Map<number, number> {
  const weights = new Map<number, number>();
  for (const word of wordsOf(text)) {
    const known = words.get(word);
    if (known !== undefined) weights.set(known.column, (weights.get(known.column) ?? 0) + known.idf);
  }
  return weights;
}
