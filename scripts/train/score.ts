import { EMBEDDING, FILTERS, FLAGS, HEADS, WIDTH } from '../../src/classify/model/shape.ts';
import type { Corpus } from './corpus.ts';
import { addLinear, embedWord } from './encode.ts';
import { addAnswers, newUnits } from './learn/units.ts';
import { type Network, pairRows, wordRows } from './network.ts';
import { addProduct } from './product.ts';

const P = WIDTH * FILTERS;

/** The network's logits for all texts of a corpus, row-major: what the judge computes, in plain loops. */
export function scoreCorpus(corpus: Corpus, network: Network): Float32Array {
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
  }
  const logits = new Float32Array(corpus.count * HEADS);
  for (let text = 0; text < corpus.count; text += 1) scoreText(text, { corpus, network, projection, linear, logits });
  return logits;
}

const pairs = new Int32Array(8192);
const sums = new Float32Array(4096 * P);
const best = new Float32Array(FILTERS);
const units = newUnits();

function scoreText(
  text: number,
  given: { corpus: Corpus; network: Network; projection: Float32Array; linear: Float32Array; logits: Float32Array },
): void {
  const { corpus, network, projection, linear, logits } = given;
  const from = corpus.offsets[text] ?? 0;
  const count = (corpus.offsets[text + 1] ?? 0) - from;
  const scale = 1 / Math.sqrt(count + 1);
  const z = logits.subarray(text * HEADS, (text + 1) * HEADS);
  z.set(network.bias);
  const add = (table: Float32Array, row: number, by: number): void => {
    for (let h = 0; h < HEADS; h += 1) z[h] = (z[h] as number) + by * (table[row * HEADS + h] as number);
  };
  for (let at = 0; at < count; at += 1) {
    const word = corpus.words[from + at] ?? 0;
    add(linear, word, scale);
    for (let f = 0; f < P; f += 1) sums[at * P + f] = projection[word * P + f] as number;
    const flags = corpus.flags[from + at] ?? 0;
    for (let bit = 0; bit < FLAGS; bit += 1) {
      if ((flags & (1 << bit)) === 0) continue;
      for (let f = 0; f < P; f += 1)
        sums[at * P + f] = (sums[at * P + f] as number) + (network.places[bit * P + f] as number);
    }
  }
  best.fill(0);
  for (let at = 0; at < count; at += 1) {
    for (let f = 0; f < FILTERS; f += 1) {
      let value = (network.convBias[f] as number) + (sums[at * P + FILTERS + f] as number);
      if (at > 0) value += sums[(at - 1) * P + f] as number;
      if (at + 1 < count) value += sums[(at + 1) * P + 2 * FILTERS + f] as number;
      if (value > (best[f] as number)) best[f] = value;
    }
  }
  for (let f = 0; f < FILTERS; f += 1) add(network.out, f, best[f] as number);
  units.heard.set(best);
  addAnswers(network, units, z);
  const pairCount = pairRows(corpus, text, pairs);
  for (let at = 0; at < pairCount; at += 1) add(network.pairs, pairs[at] ?? 0, scale);
  for (let at = corpus.ruleOffsets[text] ?? 0; at < (corpus.ruleOffsets[text + 1] ?? 0); at += 1) {
    add(network.rules, corpus.rules[at] ?? 0, 1);
  }
}
