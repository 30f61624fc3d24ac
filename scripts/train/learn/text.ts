import { FILTERS, FLAGS, HEADS, WIDTH } from '../../../src/classify/model/shape.ts';
import { type Network, pairRows } from '../network.ts';
import { adagrad } from '../optimise.ts';
import type { Random } from '../random.ts';
import type { Trainer } from './trainer.ts';
import { addAnswers, answersDown, dropUnits, newUnits } from './units.ts';

const F = FILTERS;
const P = WIDTH * FILTERS;
const H = HEADS;

/** What a step of learning needs to know. */
export interface TextOptions {
  /** Share of filters put to sleep in each text. */
  readonly dropout: number;
  /** Share of units likewise. */
  readonly unitDropout: number;
  /** Share of words left out in each text. */
  readonly wordDropout: number;
  /** Step of the linear part. */
  readonly step: number;
  readonly random: Random;
}

/** A text while it is learned from. */
interface Text {
  readonly text: number;
  /** Its first token, and how many it has. */
  readonly from: number;
  readonly count: number;
  readonly pairCount: number;
  /** What each word counts in the linear part. */
  readonly scale: number;
  /** What each filter that is awake counts. */
  readonly awake: number;
}

const best = new Float32Array(F);
const bestAt = new Int32Array(F);
const logits = new Float32Array(H);
const gradient = new Float32Array(H);
const units = newUnits();
const locals = new Int32Array(4096);
const pairsOf = new Int32Array(8192);
const asleep = new Uint8Array(F);
const tokenSums = new Float32Array(4096 * P);

/** Goes through the network and back with one text: moves its pairs and rules at once, and gathers the other gradients. Gives its loss. */
export function learnText(trainer: Trainer, text: number, options: TextOptions): number {
  const { corpus, network, local } = trainer;
  const { random, dropout, unitDropout, wordDropout } = options;
  const from = corpus.offsets[text] ?? 0;
  const count = (corpus.offsets[text + 1] ?? 0) - from;
  for (let at = 0; at < count; at += 1) {
    const dropped = random.fraction() < wordDropout;
    locals[at] = dropped ? -1 : (local[corpus.words[from + at] ?? 0] ?? -1);
  }
  tokenProjections(trainer, from, count);
  poolMaxima(network, count);
  for (let f = 0; f < F; f += 1) asleep[f] = random.fraction() < dropout ? 1 : 0;
  dropUnits(units, unitDropout, random);
  const pairCount = pairRows(corpus, text, pairsOf);
  const given: Text = { text, from, count, pairCount, scale: 1 / Math.sqrt(count + 1), awake: 1 / (1 - dropout) };
  forwardHeads(trainer, given);
  const loss = answerTargets(trainer, text);
  backwardHeads(trainer, given);
  backwardLinear(trainer, given, options.step);
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
    tokenSums.set(room.projection.subarray(l * P, (l + 1) * P), s);
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

function forwardHeads({ corpus, network, room, targets, leanings }: Trainer, given: Text): void {
  const { text, count, pairCount, scale, awake } = given;
  logits.set(network.bias);
  const source = (targets.source[text] as number) * H;
  for (let h = 0; h < H; h += 1) logits[h] = (logits[h] as number) + (leanings[source + h] as number);
  const addRow = (table: Float32Array, row: number, by: number): void => {
    for (let h = 0; h < H; h += 1) logits[h] = (logits[h] as number) + by * (table[row * H + h] as number);
  };
  for (let f = 0; f < F; f += 1) {
    const value = asleep[f] === 1 ? 0 : (best[f] as number) * awake;
    units.heard[f] = value;
    if (value !== 0) addRow(network.out, f, value);
  }
  addAnswers(network, units, logits);
  for (let at = 0; at < count; at += 1) {
    const l = locals[at] as number;
    if (l >= 0) addRow(room.linear, l, scale);
  }
  for (let at = 0; at < pairCount; at += 1) addRow(network.pairs, pairsOf[at] as number, scale);
  for (let at = corpus.ruleOffsets[text] ?? 0; at < (corpus.ruleOffsets[text + 1] ?? 0); at += 1) {
    addRow(network.rules, corpus.rules[at] as number, 1);
  }
}

/** Holds the answers against those wanted: sets the gradient of each head, and gives the loss. */
function answerTargets({ targets }: Trainer, text: number): number {
  let loss = 0;
  for (let h = 0; h < H; h += 1) {
    const weight = targets.weight[text * H + h] ?? 0;
    const wanted = targets.wanted[text * H + h] ?? 0;
    const z = logits[h] ?? 0;
    const p = 1 / (1 + Math.exp(-z));
    gradient[h] = weight * (p - wanted);
    if (weight > 0) loss += weight * (Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - z * wanted);
  }
  return loss;
}

function backwardHeads(trainer: Trainer, given: Text): void {
  const { network, adam } = trainer;
  addGradient(adam.bias.gradient, 0, 1);
  leaningDown(trainer, given.text);
  answersDown(trainer, units, gradient);
  for (let f = 0; f < F; f += 1) {
    const at = bestAt[f] as number;
    if (at < 0 || asleep[f] === 1) continue;
    let down = units.heardGradient[f] as number;
    for (let h = 0; h < H; h += 1) down += (gradient[h] as number) * (network.out[f * H + h] as number);
    addGradient(adam.out.gradient, f * H, units.heard[f] as number);
    down *= given.awake;
    if (down === 0) continue;
    adam.convBias.gradient[f] = (adam.convBias.gradient[f] as number) + down;
    for (let k = 0; k < WIDTH; k += 1) addDown(trainer, given, { at: at - 1 + k, column: k * F + f, down });
  }
}

/** Adds the gradients of the heads, times `by`, to a row. */
function addGradient(into: Float32Array, from: number, by: number): void {
  for (let h = 0; h < H; h += 1) into[from + h] = (into[from + h] as number) + by * (gradient[h] as number);
}

function leaningDown({ targets, leaningsAdam }: Trainer, text: number): void {
  const from = (targets.source[text] as number) * H;
  for (let h = 0; h < H; h += 1) {
    const at = from + h;
    if (targets.leans[at] === 1)
      leaningsAdam.gradient[at] = (leaningsAdam.gradient[at] as number) + (gradient[h] as number);
  }
}

/** One filter's gradient at one of its three places. */
function addDown(trainer: Trainer, text: Text, given: { at: number; column: number; down: number }): void {
  if (given.at < 0 || given.at >= text.count) return;
  const l = locals[given.at] as number;
  if (l < 0) return;
  const { projectionGradient } = trainer.room;
  const p = l * P + given.column;
  projectionGradient[p] = (projectionGradient[p] as number) + given.down;
  const flags = trainer.corpus.flags[text.from + given.at] ?? 0;
  const places = trainer.adam.places.gradient;
  for (let bit = 0; bit < FLAGS; bit += 1) {
    if ((flags & (1 << bit)) !== 0)
      places[bit * P + given.column] = (places[bit * P + given.column] as number) + given.down;
  }
}

const rowGradient = new Float32Array(H);

/** Moves pairs and rules, which few texts of a batch share; words wait for the whole batch. */
function backwardLinear({ corpus, network, squares, room }: Trainer, given: Text, step: number): void {
  for (let h = 0; h < H; h += 1) rowGradient[h] = (gradient[h] as number) * given.scale;
  for (let at = 0; at < given.pairCount; at += 1) {
    adagrad(network.pairs, squares.pairs, { row: pairsOf[at] as number, width: H, gradient: rowGradient, step });
  }
  for (let at = corpus.ruleOffsets[given.text] ?? 0; at < (corpus.ruleOffsets[given.text + 1] ?? 0); at += 1) {
    const row = corpus.rules[at] as number;
    adagrad(network.rules, squares.rules, { row, width: H, gradient, step: step * 0.5 });
  }
  for (let at = 0; at < given.count; at += 1) {
    const l = locals[at] as number;
    if (l >= 0) addGradient(room.linearGradient, l * H, given.scale);
  }
}
