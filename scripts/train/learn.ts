import { EMBEDDING, FILTERS, FLAGS, HEADS, WIDTH } from '../../src/classify/model/shape.ts';
import type { Corpus } from './corpus.ts';
import { listKnown, type Network, newNetwork, pairRows, type WordRows, wordRows } from './network.ts';
import { type Adam, adagrad, adamOf, adamStep } from './optimise.ts';
import { pretrain } from './pretrain.ts';
import { type Random, seededRandom } from './random.ts';

const D = EMBEDDING;
const F = FILTERS;
const P = WIDTH * F;
const H = HEADS;

/** What the network is to answer: per text and head, row-major. */
export interface Targets {
  /** Wanted probability. */
  readonly wanted: Float32Array;
  /** How much it counts; 0 where nothing is known. */
  readonly weight: Float32Array;
}

export interface LearnOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Rounds in which words learn from their neighbours, before any label is seen. */
  readonly pretraining: number;
  readonly batch: number;
  /** Share of filters put to sleep in each text. */
  readonly dropout: number;
  /** Share of words left out in each text. */
  readonly wordDropout: number;
  /** Step of the tables (AdaGrad) and of the small layers (Adam), at the start; they fall to a twentieth in a straight line. */
  readonly tableStep: number;
  readonly wideStep: number;
  readonly layerStep: number;
}

/** Learns from the texts `rows` (indices into the corpus) and calls `told` after each epoch with its mean loss. */
export function learn(
  given: { corpus: Corpus; targets: Targets; rows: Int32Array },
  options: LearnOptions,
  told: (epoch: number, loss: number, network: Network) => void,
): Network {
  const random = seededRandom(options.seed);
  const network = newNetwork(random);
  listKnown(network, given.corpus, given.rows);
  if (options.pretraining > 0) {
    pretrain({ corpus: given.corpus, network, texts: given.rows }, { rounds: options.pretraining, step: 0.05 }, random);
  }
  const trainer = newTrainer(given.corpus, network, given.targets);
  const rows = Int32Array.from(given.rows);
  const steps = options.epochs * Math.ceil(rows.length / options.batch);
  /** Steps grow to their full size over the first few. */
  const warmUp = Math.min(100, steps / 10);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(rows, random);
    let loss = 0;
    for (let from = 0; from < rows.length; from += options.batch) {
      const rate = Math.max(0.05, 1 - step / steps) * Math.min(1, (step + 1) / warmUp);
      loss += trainBatch(trainer, rows.subarray(from, from + options.batch), { options, rate, random });
      step += 1;
    }
    told(epoch, loss / rows.length, network);
  }
  return network;
}

/** Fisher and Yates. */
function shuffle(values: Int32Array, random: Random): void {
  for (let at = values.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const kept = values[at] ?? 0;
    values[at] = values[other] ?? 0;
    values[other] = kept;
  }
}

interface Trainer {
  readonly corpus: Corpus;
  readonly network: Network;
  readonly targets: Targets;
  readonly rows: WordRows;
  /** Per word of the corpus, its place among the words of the batch, or -1. */
  readonly local: Int32Array;
  /** Per word of the batch: embedding, projections, linear sums, and their gradients. */
  room: BatchRoom;
  readonly squares: { readonly [part in 'words' | 'grams' | 'wide' | 'pairs' | 'rules']: Float32Array };
  readonly adam: { readonly [part in LayerPart]: Adam };
}

/** Parts that Adam moves. */
const layerParts = ['conv', 'convBias', 'places', 'out', 'tone', 'bias'] as const;
type LayerPart = (typeof layerParts)[number];

interface BatchRoom {
  readonly size: number;
  readonly embedding: Float32Array;
  readonly projection: Float32Array;
  readonly projectionGradient: Float32Array;
  readonly linear: Float32Array;
  readonly linearGradient: Float32Array;
}

function newTrainer(corpus: Corpus, network: Network, targets: Targets): Trainer {
  const zeros = (like: Float32Array): Float32Array => new Float32Array(like.length);
  const { words, grams, wide, pairs, rules } = network;
  return {
    corpus,
    network,
    targets,
    rows: wordRows(corpus, network),
    local: new Int32Array(corpus.hashes.length).fill(-1),
    room: batchRoom(8192),
    squares: { words: zeros(words), grams: zeros(grams), wide: zeros(wide), pairs: zeros(pairs), rules: zeros(rules) },
    adam: {
      conv: adamOf(network.conv),
      convBias: adamOf(network.convBias),
      places: adamOf(network.places),
      out: adamOf(network.out),
      tone: adamOf(network.tone),
      bias: adamOf(network.bias),
    },
  };
}

function batchRoom(size: number): BatchRoom {
  return {
    size,
    embedding: new Float32Array(size * D),
    projection: new Float32Array(size * P),
    projectionGradient: new Float32Array(size * P),
    linear: new Float32Array(size * H),
    linearGradient: new Float32Array(size * H),
  };
}

interface Step {
  readonly options: LearnOptions;
  readonly rate: number;
  readonly random: Random;
}

function trainBatch(trainer: Trainer, texts: Int32Array, step: Step): number {
  const used = wordsOf(trainer, texts);
  if (used.length > trainer.room.size) trainer.room = batchRoom(used.length * 2);
  encodeWords(trainer, used);
  let loss = 0;
  for (const text of texts) loss += learnText(trainer, text, step);
  const { options, rate } = step;
  updateWords(trainer, used, { table: options.tableStep * rate, wide: options.wideStep * rate });
  for (const part of layerParts) {
    adamStep(trainer.network[part], trainer.adam[part], options.layerStep * rate);
  }
  for (const word of used) trainer.local[word] = -1;
  return loss;
}

function wordsOf(trainer: Trainer, texts: Int32Array): number[] {
  const { offsets, words } = trainer.corpus;
  const used: number[] = [];
  for (const text of texts) {
    for (let at = offsets[text] ?? 0; at < (offsets[text + 1] ?? 0); at += 1) {
      const word = words[at] ?? 0;
      if (trainer.local[word] !== -1) continue;
      trainer.local[word] = used.length;
      used.push(word);
    }
  }
  return used;
}

/** Embedding = row of the word + mean of the rows of its runs of letters; projections = embedding × conv. */
function encodeWords(trainer: Trainer, used: readonly number[]): void {
  const { network, rows, corpus, room } = trainer;
  const { embedding, projection, linear } = room;
  const { words, grams, conv, tone, wide } = network;
  for (let at = 0; at < used.length; at += 1) {
    const word = used[at] ?? 0;
    const from = corpus.gramOffsets[word] ?? 0;
    const to = corpus.gramOffsets[word + 1] ?? 0;
    const share = to > from ? 1 / (to - from) : 0;
    const root = Math.sqrt(share);
    const e = at * D;
    const w = (rows.word[word] ?? 0) * D;
    for (let i = 0; i < D; i += 1) embedding[e + i] = words[w + i] as number;
    const l = at * H;
    const wl = (rows.wide[word] ?? 0) * H;
    for (let h = 0; h < H; h += 1) linear[l + h] = wide[wl + h] as number;
    for (let gram = from; gram < to; gram += 1) {
      const g = (rows.gram[gram] as number) * D;
      for (let i = 0; i < D; i += 1) embedding[e + i] = (embedding[e + i] as number) + share * (grams[g + i] as number);
      const gl = (rows.wideGram[gram] as number) * H;
      for (let h = 0; h < H; h += 1) linear[l + h] = (linear[l + h] as number) + root * (wide[gl + h] as number);
    }
    if (rows.known[word] !== 1) {
      projection.fill(0, at * P, (at + 1) * P);
      continue;
    }
    for (let i = 0; i < D; i += 1) {
      const value = embedding[e + i] as number;
      for (let h = 0; h < H; h += 1) linear[l + h] = (linear[l + h] as number) + value * (tone[i * H + h] as number);
    }
    const p = at * P;
    projection.fill(0, p, p + P);
    for (let i = 0; i < D; i += 1) {
      const value = embedding[e + i] as number;
      const c = i * P;
      for (let f = 0; f < P; f += 1)
        projection[p + f] = (projection[p + f] as number) + value * (conv[c + f] as number);
    }
  }
  room.projectionGradient.fill(0, 0, used.length * P);
  room.linearGradient.fill(0, 0, used.length * H);
}

const best = new Float32Array(F);
const bestAt = new Int32Array(F);
const logits = new Float32Array(H);
const gradient = new Float32Array(H);
const locals = new Int32Array(4096);
const pairsOf = new Int32Array(8192);
const asleep = new Uint8Array(F);
const tokenSums = new Float32Array(4096 * P);

function learnText(trainer: Trainer, text: number, step: Step): number {
  const { corpus, network, room, targets, local } = trainer;
  const from = corpus.offsets[text] ?? 0;
  const count = (corpus.offsets[text + 1] ?? 0) - from;
  const { random, options, rate } = step;
  for (let at = 0; at < count; at += 1) {
    const dropped = random.fraction() < options.wordDropout;
    locals[at] = dropped ? -1 : (local[corpus.words[from + at] ?? 0] ?? -1);
  }
  tokenProjections(trainer, from, count);
  poolMaxima(network, count);
  for (let f = 0; f < F; f += 1) asleep[f] = random.fraction() < options.dropout ? 1 : 0;
  const pairCount = pairRows(corpus, text, pairsOf);
  const scale = 1 / Math.sqrt(count + 1);
  forwardHeads(trainer, { text, count, pairCount, scale, awake: 1 / (1 - options.dropout) });
  let loss = 0;
  for (let h = 0; h < H; h += 1) {
    const weight = targets.weight[text * H + h] ?? 0;
    const wanted = targets.wanted[text * H + h] ?? 0;
    const z = logits[h] ?? 0;
    const p = 1 / (1 + Math.exp(-z));
    gradient[h] = weight * (p - wanted);
    if (weight > 0) loss += weight * (Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - z * wanted);
  }
  backwardHeads(trainer, { from, count, awake: 1 / (1 - options.dropout) });
  updateWide(trainer, { text, count, pairCount, scale, step: options.wideStep * rate });
  for (let at = 0; at < count; at += 1) {
    const l = locals[at] ?? -1;
    if (l < 0) continue;
    for (let h = 0; h < H; h += 1) {
      room.linearGradient[l * H + h] = (room.linearGradient[l * H + h] as number) + scale * (gradient[h] as number);
    }
  }
  return loss;
}

/** Per token: projections of its word and of its place. */
function tokenProjections(trainer: Trainer, from: number, count: number): void {
  const { corpus, network, room } = trainer;
  for (let at = 0; at < count; at += 1) {
    const s = at * P;
    const l = locals[at] as number;
    if (l < 0) {
      tokenSums.fill(0, s, s + P);
      continue;
    }
    const p = l * P;
    for (let f = 0; f < P; f += 1) tokenSums[s + f] = room.projection[p + f] as number;
    const flags = corpus.flags[from + at] ?? 0;
    for (let bit = 0; bit < FLAGS; bit += 1) {
      if ((flags & (1 << bit)) === 0) continue;
      const b = bit * P;
      for (let f = 0; f < P; f += 1)
        tokenSums[s + f] = (tokenSums[s + f] as number) + (network.places[b + f] as number);
    }
  }
}

function poolMaxima(network: Network, count: number): void {
  best.fill(0);
  bestAt.fill(-1);
  for (let at = 0; at < count; at += 1) {
    const here = at * P + F;
    const left = at > 0 ? (at - 1) * P : -1;
    const right = at + 1 < count ? (at + 1) * P + 2 * F : -1;
    for (let f = 0; f < F; f += 1) {
      let z = (network.convBias[f] as number) + (tokenSums[here + f] as number);
      if (left >= 0) z += tokenSums[left + f] as number;
      if (right >= 0) z += tokenSums[right + f] as number;
      if (z > (best[f] as number)) {
        best[f] = z;
        bestAt[f] = at;
      }
    }
  }
}

interface TextStep {
  readonly text: number;
  readonly count: number;
  readonly pairCount: number;
  readonly scale: number;
}

function forwardHeads(trainer: Trainer, given: TextStep & { readonly awake: number }): void {
  const { corpus, network, room } = trainer;
  logits.set(network.bias);
  for (let f = 0; f < F; f += 1) {
    const value = asleep[f] === 1 ? 0 : (best[f] as number) * given.awake;
    if (value === 0) continue;
    for (let h = 0; h < H; h += 1) logits[h] = (logits[h] as number) + value * (network.out[f * H + h] as number);
  }
  const addRow = (table: Float32Array, row: number, by: number): void => {
    for (let h = 0; h < H; h += 1) logits[h] = (logits[h] as number) + by * (table[row * H + h] as number);
  };
  for (let at = 0; at < given.count; at += 1) {
    const l = locals[at] as number;
    if (l >= 0) addRow(room.linear, l, given.scale);
  }
  for (let at = 0; at < given.pairCount; at += 1) addRow(network.pairs, pairsOf[at] as number, given.scale);
  for (let at = corpus.ruleOffsets[given.text] ?? 0; at < (corpus.ruleOffsets[given.text + 1] ?? 0); at += 1) {
    addRow(network.rules, corpus.rules[at] as number, 1);
  }
}

function backwardHeads(trainer: Trainer, given: { from: number; count: number; awake: number }): void {
  const { network, adam } = trainer;
  for (let h = 0; h < H; h += 1) adam.bias.gradient[h] = (adam.bias.gradient[h] as number) + (gradient[h] as number);
  for (let f = 0; f < F; f += 1) {
    const at = bestAt[f] as number;
    if (at < 0 || asleep[f] === 1) continue;
    const value = (best[f] as number) * given.awake;
    let down = 0;
    for (let h = 0; h < H; h += 1) {
      const g = gradient[h] as number;
      const o = f * H + h;
      adam.out.gradient[o] = (adam.out.gradient[o] as number) + g * value;
      down += g * (network.out[o] as number);
    }
    down *= given.awake;
    if (down === 0) continue;
    adam.convBias.gradient[f] = (adam.convBias.gradient[f] as number) + down;
    for (let k = 0; k < WIDTH; k += 1) addDown(trainer, { at: at - 1 + k, column: k * F + f, down, ...given });
  }
}

function addDown(
  trainer: Trainer,
  given: { at: number; column: number; down: number; from: number; count: number },
): void {
  if (given.at < 0 || given.at >= given.count) return;
  const l = locals[given.at] as number;
  if (l < 0) return;
  const { projectionGradient } = trainer.room;
  const p = l * P + given.column;
  projectionGradient[p] = (projectionGradient[p] as number) + given.down;
  const flags = trainer.corpus.flags[given.from + given.at] ?? 0;
  const places = trainer.adam.places.gradient;
  for (let bit = 0; bit < FLAGS; bit += 1) {
    if ((flags & (1 << bit)) !== 0)
      places[bit * P + given.column] = (places[bit * P + given.column] as number) + given.down;
  }
}

const rowGradient = new Float32Array(Math.max(H, D));

function updateWide(trainer: Trainer, given: TextStep & { readonly step: number }): void {
  const { corpus, network, squares } = trainer;
  for (let h = 0; h < H; h += 1) rowGradient[h] = (gradient[h] as number) * given.scale;
  for (let at = 0; at < given.pairCount; at += 1) {
    adagrad(network.pairs, squares.pairs, {
      row: pairsOf[at] as number,
      width: H,
      gradient: rowGradient,
      step: given.step,
    });
  }
  for (let h = 0; h < H; h += 1) rowGradient[h] = gradient[h] as number;
  for (let at = corpus.ruleOffsets[given.text] ?? 0; at < (corpus.ruleOffsets[given.text + 1] ?? 0); at += 1) {
    const row = corpus.rules[at] as number;
    adagrad(network.rules, squares.rules, { row, width: H, gradient: rowGradient, step: given.step * 0.5 });
  }
}

const embeddingGradient = new Float32Array(D);
const sharedGradient = new Float32Array(Math.max(H, D));

/** From the gradients of the batch's words to the tables and the projection. */
function updateWords(trainer: Trainer, used: readonly number[], steps: { table: number; wide: number }): void {
  const { network, rows, corpus, room, squares, adam } = trainer;
  for (let at = 0; at < used.length; at += 1) {
    const word = used[at] ?? 0;
    const from = corpus.gramOffsets[word] ?? 0;
    const to = corpus.gramOffsets[word + 1] ?? 0;
    const share = to > from ? 1 / (to - from) : 0;
    for (let h = 0; h < H; h += 1) rowGradient[h] = room.linearGradient[at * H + h] as number;
    const wideRow = rows.wide[word] ?? 0;
    adagrad(network.wide, squares.wide, { row: wideRow, width: H, gradient: rowGradient, step: steps.wide });
    const root = Math.sqrt(share);
    for (let h = 0; h < H; h += 1) sharedGradient[h] = (rowGradient[h] as number) * root;
    for (let gram = from; gram < to; gram += 1) {
      const row = rows.wideGram[gram] as number;
      adagrad(network.wide, squares.wide, { row, width: H, gradient: sharedGradient, step: steps.wide });
    }
    if (rows.known[word] !== 1) continue;
    embeddingDown(at, { network, room, adam });
    const row = rows.word[word] ?? 0;
    adagrad(network.words, squares.words, { row, width: D, gradient: embeddingGradient, step: steps.table });
    for (let i = 0; i < D; i += 1) sharedGradient[i] = (embeddingGradient[i] as number) * share;
    for (let gram = from; gram < to; gram += 1) {
      const gramRow = rows.gram[gram] as number;
      adagrad(network.grams, squares.grams, { row: gramRow, width: D, gradient: sharedGradient, step: steps.table });
    }
  }
}

/** Gradient of one word's embedding, from the filters and from the heads; adds to those of the layers between. */
function embeddingDown(at: number, given: { network: Network; room: BatchRoom; adam: Trainer['adam'] }): void {
  const { network, room, adam } = given;
  const e = at * D;
  for (let i = 0; i < D; i += 1) {
    const value = room.embedding[e + i] as number;
    let down = 0;
    for (let h = 0; h < H; h += 1) {
      const g = room.linearGradient[at * H + h] as number;
      const t = i * H + h;
      down += g * (network.tone[t] as number);
      adam.tone.gradient[t] = (adam.tone.gradient[t] as number) + g * value;
    }
    embeddingGradient[i] = down;
  }
  const into = adam.conv.gradient;
  const p = at * P;
  for (let f = 0; f < P; f += 1) {
    const down = room.projectionGradient[p + f] as number;
    if (down === 0) continue;
    for (let i = 0; i < D; i += 1) {
      const c = i * P + f;
      embeddingGradient[i] = (embeddingGradient[i] as number) + down * (network.conv[c] as number);
      into[c] = (into[c] as number) + down * (room.embedding[e + i] as number);
    }
  }
}
