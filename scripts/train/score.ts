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

/** How a number of the filters is kept. */
type Kept = (value: number) => number;

/** As the judge keeps it. */
const inWholeSteps: Kept = (value) => inSteps(value) * PROJECTION_STEP;
const inFull: Kept = (value) => value;

/** What the words of a corpus say, whatever stands around them: rows of what filters get, and of what is said for the heads. */
interface Words {
  readonly projection: Float32Array;
  readonly linear: Float32Array;
}

/**
 * The network's logits for all texts of a corpus, row-major: what the judge computes, in plain loops. Only, an answer stops here once at what a byte holds,
 * there after each of its parts: of the real dev and test rows the card tells for how many both come to the same.
 */
export function scoreCorpus(corpus: Corpus, network: Network): Float32Array {
  const words = wordsOf(corpus, network, inWholeSteps);
  const given = { corpus, network: { ...network, convBias: network.convBias.map(inWholeSteps) }, words };
  const logits = new Float32Array(corpus.count * HEADS);
  for (let text = 0; text < corpus.count; text += 1) {
    findStrongest(text, given, inWholeSteps);
    for (let f = 0; f < FILTERS; f += 1) strongest[f] = Math.min(MOST_ANSWER, strongest[f] as number);
    scoreText(text, given, logits);
  }
  return logits;
}

/** The strongest answer of each filter to one in so many texts of a corpus, as high as it may be. */
export function strongestAnswers(corpus: Corpus, network: Network, step: number): Float32Array {
  const given = { corpus, network, words: wordsOf(corpus, network, inFull) };
  const most = new Float32Array(FILTERS);
  for (let text = 0; text < corpus.count; text += step) {
    findStrongest(text, given, inFull);
    for (let f = 0; f < FILTERS; f += 1) most[f] = Math.max(most[f] as number, strongest[f] as number);
  }
  return most;
}

function wordsOf(corpus: Corpus, network: Network, kept: Kept): Words {
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

interface Given {
  readonly corpus: Corpus;
  readonly network: Network;
  readonly words: Words;
}

const pairs = new Int32Array(8192);
const sums = new Float32Array(4096 * P);
const placed = new Float32Array(P);
const strongest = new Float32Array(FILTERS);
const units = newUnits();

/** Writes each filter's strongest answer to a text to `strongest`. */
function findStrongest(text: number, { corpus, network, words }: Given, kept: Kept): void {
  const from = corpus.offsets[text] ?? 0;
  const count = (corpus.offsets[text + 1] ?? 0) - from;
  for (let at = 0; at < count; at += 1) {
    const row = (corpus.words[from + at] ?? 0) * P;
    for (let f = 0; f < P; f += 1) sums[at * P + f] = words.projection[row + f] as number;
    addPlace(at, corpus.flags[from + at] ?? 0, { network, kept });
  }
  strongest.fill(0);
  for (let at = 0; at < count; at += 1) {
    for (let f = 0; f < FILTERS; f += 1) {
      let value = (network.convBias[f] as number) + (sums[at * P + FILTERS + f] as number);
      if (at > 0) value += sums[(at - 1) * P + f] as number;
      if (at + 1 < count) value += sums[(at + 1) * P + 2 * FILTERS + f] as number;
      if (value > (strongest[f] as number)) strongest[f] = value;
    }
  }
}

/** Adds what filters get from all that is known of a token's place. */
function addPlace(at: number, flags: number, { network, kept }: { network: Network; kept: Kept }): void {
  if (flags === 0) return;
  placed.fill(0);
  for (let bit = 0; bit < FLAGS; bit += 1) {
    if ((flags & (1 << bit)) === 0) continue;
    for (let f = 0; f < P; f += 1) placed[f] = (placed[f] as number) + (network.places[bit * P + f] as number);
  }
  for (let f = 0; f < P; f += 1) sums[at * P + f] = (sums[at * P + f] as number) + kept(placed[f] as number);
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
