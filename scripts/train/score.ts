import { EMBEDDING, FILTERS, FLAGS, HEADS, WIDTH } from '../../src/classify/model/shape.ts';
import type { Corpus } from './corpus.ts';
import { type Network, pairRows, wordRows } from './network.ts';

const P = WIDTH * FILTERS;

/** The network's logits for all texts of a corpus, row-major: what the judge computes, in plain loops. */
export function scoreCorpus(corpus: Corpus, network: Network): Float32Array {
  const rows = wordRows(corpus, network);
  const words = corpus.hashes.length;
  const projection = new Float32Array(words * P);
  const linear = new Float32Array(words * HEADS);
  const embedding = new Float32Array(EMBEDDING);
  for (let word = 0; word < words; word += 1) {
    const from = corpus.gramOffsets[word] ?? 0;
    const to = corpus.gramOffsets[word + 1] ?? 0;
    const share = to > from ? 1 / (to - from) : 0;
    const w = (rows.word[word] ?? 0) * EMBEDDING;
    for (let i = 0; i < EMBEDDING; i += 1) embedding[i] = network.words[w + i] as number;
    const wl = (rows.wide[word] ?? 0) * HEADS;
    for (let h = 0; h < HEADS; h += 1) linear[word * HEADS + h] = network.wide[wl + h] as number;
    for (let gram = from; gram < to; gram += 1) {
      const g = (rows.gram[gram] ?? 0) * EMBEDDING;
      for (let i = 0; i < EMBEDDING; i += 1)
        embedding[i] = (embedding[i] as number) + share * (network.grams[g + i] as number);
      const gl = (rows.wideGram[gram] ?? 0) * HEADS;
      for (let h = 0; h < HEADS; h += 1) {
        linear[word * HEADS + h] =
          (linear[word * HEADS + h] as number) + Math.sqrt(share) * (network.wide[gl + h] as number);
      }
    }
    if (rows.known[word] !== 1) continue;
    for (let i = 0; i < EMBEDDING; i += 1) {
      for (let h = 0; h < HEADS; h += 1) {
        const at = word * HEADS + h;
        linear[at] = (linear[at] as number) + (embedding[i] as number) * (network.tone[i * HEADS + h] as number);
      }
      for (let f = 0; f < P; f += 1) {
        projection[word * P + f] =
          (projection[word * P + f] as number) + (embedding[i] as number) * (network.conv[i * P + f] as number);
      }
    }
  }
  const logits = new Float32Array(corpus.count * HEADS);
  for (let text = 0; text < corpus.count; text += 1) scoreText(text, { corpus, network, projection, linear, logits });
  return logits;
}

const pairs = new Int32Array(8192);
const sums = new Float32Array(4096 * P);
const best = new Float32Array(FILTERS);

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
  const pairCount = pairRows(corpus, text, pairs);
  for (let at = 0; at < pairCount; at += 1) add(network.pairs, pairs[at] ?? 0, scale);
  for (let at = corpus.ruleOffsets[text] ?? 0; at < (corpus.ruleOffsets[text + 1] ?? 0); at += 1) {
    add(network.rules, corpus.rules[at] ?? 0, 1);
  }
}
