import { inSteps, MOST_STEPS, PROJECTION_STEP } from '../../src/classify/model/pool.ts';
import { EMBEDDING, FILTERS, FLAGS, HEADS, WIDTH } from '../../src/classify/model/shape.ts';
import type { Corpus } from './corpus.ts';
import { addLinear, embedWord } from './encode.ts';
import { addAnswers, newUnits } from './learn/units.ts';
import { type Network, pairRows, wordRows } from './network.ts';
import { addProduct } from './product.ts';

const P = WIDTH * FILTERS;

/** The most that a filter answers. */
export const MOST_ANSWER = MOST_STEPS * PROJECTION_STEP;

/** How what filters get from a word or its place is kept, and where their sums stop. */
interface Filtering {
  kept(value: number): number;
  stopped(sum: number): number;
}

const LEAST_ANSWER = inSteps(Number.NEGATIVE_INFINITY) * PROJECTION_STEP;
/** As the judge does. */
const inWholeSteps: Filtering = {
  kept: (value) => inSteps(value) * PROJECTION_STEP,
  stopped: (sum) => Math.max(LEAST_ANSWER, Math.min(MOST_ANSWER, sum)),
};
const inFull: Filtering = { kept: (value) => value, stopped: (sum) => sum };

/** What the words of a corpus say, whatever stands around them: rows of what filters get, and of what is said for the heads. */
interface Words {
  readonly projection: Float32Array;
  readonly linear: Float32Array;
}

/** The network's logits for all texts of a corpus, row-major: what the judge computes, in plain loops. */
export function scoreCorpus(corpus: Corpus, network: Network): Float32Array {
  const given = givenOf(corpus, network, inWholeSteps);
  const logits = new Float32Array(corpus.count * HEADS);
  for (let text = 0; text < corpus.count; text += 1) {
    findStrongest(text, given);
    scoreText(text, given, logits);
  }
  return logits;
}

/** The strongest answer of each filter to one in so many texts of a corpus, as high as it may be. */
export function strongestAnswers(corpus: Corpus, network: Network, step: number): Float32Array {
  const given = givenOf(corpus, network, inFull);
  const most = new Float32Array(FILTERS);
  for (let text = 0; text < corpus.count; text += step) {
    findStrongest(text, given);
    for (let f = 0; f < FILTERS; f += 1) most[f] = Math.max(most[f] as number, strongest[f] as number);
  }
  return most;
}

/** All that texts are scored by. */
interface Given {
  readonly corpus: Corpus;
  readonly network: Network;
  readonly words: Words;
  /** For each combination of bits of a place, what filters get from it: rows of `P`. */
  readonly places: Float32Array;
  readonly bias: Float32Array;
  readonly filtering: Filtering;
}

function givenOf(corpus: Corpus, network: Network, filtering: Filtering): Given {
  const { kept } = filtering;
  const words = wordsOf(corpus, network, kept);
  return { corpus, network, words, places: placesOf(network, kept), bias: network.convBias.map(kept), filtering };
}

function placesOf({ places }: Network, kept: Filtering['kept']): Float32Array {
  const rows = new Float32Array(2 ** FLAGS * P);
  for (let flags = 1; flags < 2 ** FLAGS; flags += 1) {
    const row = rows.subarray(flags * P, (flags + 1) * P);
    for (let bit = 0; bit < FLAGS; bit += 1) {
      if ((flags & (1 << bit)) === 0) continue;
      for (let f = 0; f < P; f += 1) row[f] = (row[f] as number) + (places[bit * P + f] as number);
    }
    row.set(row.map(kept));
  }
  return rows;
}

function wordsOf(corpus: Corpus, network: Network, kept: Filtering['kept']): Words {
  const rows = wordRows(corpus, network);
  const words = corpus.hashes.length;
  const projection = new Float32Array(words * P);
  const linear = new Float32Array(words * HEADS);
  const embedding = new Float32Array(EMBEDDING);
  const given = { corpus, network, rows, asleep: new Uint8Array(words) };
  for (let word = 0; word < words; word += 1) {
    addLinear(given, word, { table: linear, from: word * HEADS });
    if (rows.known[word] !== 1) continue;
    embedWord(given, word, { table: embedding, from: 0 });
    addProduct({ vector: embedding, at: 0, matrix: network.tone, into: linear, from: word * HEADS, width: HEADS });
    addProduct({ vector: embedding, at: 0, matrix: network.conv, into: projection, from: word * P, width: P });
    for (let at = word * P; at < (word + 1) * P; at += 1) projection[at] = kept(projection[at] as number);
  }
  return { projection, linear };
}

const pairs = new Int32Array(8192);
const strongest = new Float32Array(FILTERS);
const units = newUnits();

/** Writes each filter's strongest answer to a text to `strongest`. */
function findStrongest(text: number, given: Given): void {
  const { corpus, words, places, bias } = given;
  const { stopped } = given.filtering;
  const from = corpus.offsets[text] ?? 0;
  const to = corpus.offsets[text + 1] ?? 0;
  strongest.fill(0);
  for (let at = from; at < to; at += 1) {
    const around = [at - 1, at, at + 1].flatMap((token, place) =>
      token < from || token >= to ? [] : [{ token, column: place * FILTERS }],
    );
    // In the judge's order: a sum that stops on its way hangs on it.
    const parts = [
      ...around.map(({ token, column }) => words.projection.subarray((corpus.words[token] ?? 0) * P + column)),
      ...around.flatMap(({ token, column }) => {
        const flags = corpus.flags[token] ?? 0;
        return flags === 0 ? [] : [places.subarray(flags * P + column)];
      }),
    ];
    for (let f = 0; f < FILTERS; f += 1) {
      let answer = bias[f] as number;
      for (const part of parts) answer = stopped(answer + (part[f] as number));
      if (answer > (strongest[f] as number)) strongest[f] = answer;
    }
  }
}

/** Adds up what is said for the heads of a text, by which filters answered as `strongest` says. */
function scoreText(text: number, { corpus, network, words }: Given, logits: Float32Array): void {
  const from = corpus.offsets[text] ?? 0;
  const to = corpus.offsets[text + 1] ?? 0;
  const scale = 1 / Math.sqrt(to - from + 1);
  const z = logits.subarray(text * HEADS, (text + 1) * HEADS);
  z.set(network.bias);
  const add = (table: Float32Array, row: number, by: number): void => {
    for (let h = 0; h < HEADS; h += 1) z[h] = (z[h] as number) + by * (table[row * HEADS + h] as number);
  };
  for (let at = from; at < to; at += 1) add(words.linear, corpus.words[at] ?? 0, scale);
  for (let f = 0; f < FILTERS; f += 1) add(network.out, f, strongest[f] as number);
  units.heard.set(strongest);
  addAnswers(network, units, z);
  const pairCount = pairRows(corpus, text, pairs);
  for (let at = 0; at < pairCount; at += 1) add(network.pairs, pairs[at] ?? 0, scale);
  for (let at = corpus.ruleOffsets[text] ?? 0; at < (corpus.ruleOffsets[text + 1] ?? 0); at += 1) {
    add(network.rules, corpus.rules[at] ?? 0, 1);
  }
}
