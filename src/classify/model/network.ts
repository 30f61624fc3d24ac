import type { Reading } from '../reading.ts';
import type { Hit } from '../rules.ts';
import { pairHash, placedHash } from './hashing.ts';
import { ruleFeatures } from './rule-features.ts';
import { FILTERS, FLAGS, HEADS, PAIR_ROWS, WIDTH } from './shape.ts';
import { type ModelTokens, markOfToken, newTokens, readTokens } from './tokens.ts';
import type { Weights } from './weights.ts';
import {
  addLinear,
  entryOf,
  makeRoom,
  newWordStore,
  PROJECTION_STEP,
  steps,
  UNKNOWN_WORD,
  type WordStore,
} from './word-store.ts';

const F = FILTERS;
const PROJECTIONS = WIDTH * FILTERS;
/** Bits of a token's place that are features together with its word: in quotation marks, negated. */
const TOLD = 3;

/** The network at work. Its arrays are shared between texts: valid until the next one is scored. */
export interface Network {
  readonly weights: Weights;
  readonly store: WordStore;
  readonly tokens: ModelTokens;
  /** Per token, the entry of its word. */
  readonly entries: Int32Array;
  /** For each combination of the bits of a place, what filters get from it at each of their places, in steps. */
  readonly places: Int32Array;
  /** Per filter, what it adds to each answer, in steps. */
  readonly bias: Int32Array;
  /** Per filter, its strongest answer in the text, in steps; 0 where it saw nothing. */
  readonly strongest: Int32Array;
  /** Per filter, the token where it answered so; found when asked for, once for each text. */
  readonly strongestAt: Int32Array;
  placed: boolean;
  readonly logits: Float32Array;
}

export function newNetwork(weights: Weights): Network {
  const tokens = newTokens();
  return {
    weights,
    store: newWordStore(weights),
    tokens,
    entries: new Int32Array(tokens.hashes.length),
    places: placeTable(weights.layers.places),
    bias: Int32Array.from(weights.layers.convBias, steps),
    strongest: new Int32Array(F),
    strongestAt: new Int32Array(F),
    placed: false,
    logits: new Float32Array(HEADS),
  };
}

function placeTable(places: Float32Array): Int32Array {
  const table = new Int32Array(2 ** FLAGS * PROJECTIONS);
  for (let flags = 0; flags < 2 ** FLAGS; flags += 1) {
    for (let bit = 0; bit < FLAGS; bit += 1) {
      if ((flags & (1 << bit)) === 0) continue;
      for (let f = 0; f < PROJECTIONS; f += 1) {
        const at = flags * PROJECTIONS + f;
        table[at] = (table[at] as number) + steps(places[bit * PROJECTIONS + f] as number);
      }
    }
  }
  return table;
}

/** The logit of each head for a text that was read, and of which the rules saw `hits`. */
export function scoreText(network: Network, reading: Reading, hits: readonly Hit[]): Float32Array {
  readTokens(reading, network.tokens);
  findEntries(network, reading.folded.folded);
  network.placed = false;
  network.logits.set(network.weights.layers.bias);
  poolStrongest(network);
  addFilters(network);
  addWords(network, reading.folded.folded);
  addRules(network, hits);
  return network.logits;
}

function findEntries(network: Network, source: string): void {
  const { tokens, store, entries } = network;
  makeRoom(store, tokens.count);
  for (let at = 0; at < tokens.count; at += 1) {
    const mark = markOfToken(tokens, at);
    const hash = tokens.hashes[at] as number;
    entries[at] =
      mark === null
        ? entryOf(store, hash, source, { start: tokens.starts[at] as number, end: tokens.ends[at] as number })
        : entryOf(store, hash, mark, { start: 0, end: mark.length });
  }
}

/** Each filter's answer at each token, of which the strongest counts. */
function poolStrongest(network: Network): void {
  const { tokens, strongest } = network;
  strongest.fill(0);
  for (let at = 0; at < tokens.count; at += 1) {
    answersAt(network, at);
    for (let f = 0; f < F; f += 1) {
      const value = answers[f] as number;
      if (value > (strongest[f] as number)) strongest[f] = value;
    }
  }
}

const answers = new Int32Array(F);
/** Stands for the word before the first and after the last. */
const nothing = new Int16Array(PROJECTIONS);

/** Writes each filter's answer at a token to `answers`. */
function answersAt(network: Network, at: number): void {
  const { tokens, entries, store, bias } = network;
  const { projections } = store;
  const here = (entries[at] as number) * PROJECTIONS + F;
  const before = at > 0 ? projections : nothing;
  const after = at + 1 < tokens.count ? projections : nothing;
  const left = at > 0 ? (entries[at - 1] as number) * PROJECTIONS : 0;
  const right = at + 1 < tokens.count ? (entries[at + 1] as number) * PROJECTIONS + 2 * F : 0;
  for (let f = 0; f < F; f += 1) {
    answers[f] =
      (bias[f] as number) +
      (before[left + f] as number) +
      (projections[here + f] as number) +
      (after[right + f] as number);
  }
  addPlaces(network, at);
}

/** Most tokens stand in no place of note. */
function addPlaces(network: Network, at: number): void {
  const { tokens } = network;
  const { flags } = tokens;
  if (flags[at] !== 0) addPlace(network, (flags[at] as number) * PROJECTIONS + F);
  if (at > 0 && flags[at - 1] !== 0) addPlace(network, (flags[at - 1] as number) * PROJECTIONS);
  if (at + 1 < tokens.count && flags[at + 1] !== 0) {
    addPlace(network, (flags[at + 1] as number) * PROJECTIONS + 2 * F);
  }
}

function addPlace({ places }: Network, from: number): void {
  for (let f = 0; f < F; f += 1) answers[f] = (answers[f] as number) + (places[from + f] as number);
}

function addFilters(network: Network): void {
  const { strongest, logits, weights } = network;
  const { out } = weights.layers;
  for (let f = 0; f < F; f += 1) {
    const value = (strongest[f] as number) * PROJECTION_STEP;
    if (value === 0) continue;
    for (let h = 0; h < HEADS; h += 1) {
      logits[h] = (logits[h] as number) + value * (out[f * HEADS + h] as number);
    }
  }
}

const words = new Float32Array(HEADS);

/** The linear part: words, neighbours, and words that are quoted or negated; the longer the text, the less each counts. */
function addWords(network: Network, source: string): void {
  const { tokens, entries, store, logits, weights } = network;
  const { bytes, values } = weights.tables.pairs;
  words.fill(0);
  let before = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const entry = entries[at] as number;
    if (entry === UNKNOWN_WORD) addUnknown(network, source, at);
    else
      for (let h = 0; h < HEADS; h += 1) words[h] = (words[h] as number) + (store.shares[entry * HEADS + h] as number);
    const hash = tokens.hashes[at] as number;
    if (at > 0) addPair(bytes, values, pairHash(before, hash));
    const told = (tokens.flags[at] as number) & TOLD;
    if (told !== 0) addPair(bytes, values, placedHash(hash, told));
    before = hash;
  }
  const scale = 1 / Math.sqrt(tokens.count + 1);
  for (let h = 0; h < HEADS; h += 1) logits[h] = (logits[h] as number) + scale * (words[h] as number);
}

function addUnknown({ tokens, weights }: Network, source: string, at: number): void {
  const span = { start: tokens.starts[at] as number, end: tokens.ends[at] as number };
  addLinear(weights, { hash: tokens.hashes[at] as number, source, span }, words);
}

function addPair(bytes: Uint8Array, values: Float32Array, hash: number): void {
  const from = (hash & (PAIR_ROWS - 1)) * HEADS;
  for (let h = 0; h < HEADS; h += 1) {
    words[h] = (words[h] as number) + (values[bytes[from + h] as number] as number);
  }
}

function addRules(network: Network, hits: readonly Hit[]): void {
  if (hits.length === 0) return;
  const { logits, weights } = network;
  for (const feature of ruleFeatures(hits)) {
    for (let h = 0; h < HEADS; h += 1) {
      logits[h] = (logits[h] as number) + (weights.layers.rules[feature * HEADS + h] as number);
    }
  }
}

/** The token around which a text says most for `head`, by the filters and the words that it holds. */
export function tellingToken(network: Network, head: number): number {
  const { tokens, entries, store, weights, strongest, strongestAt } = network;
  if (!network.placed) placeStrongest(network);
  const shares = new Float32Array(tokens.count);
  const scale = 1 / Math.sqrt(tokens.count + 1);
  for (let at = 0; at < tokens.count; at += 1) {
    shares[at] = scale * (store.shares[(entries[at] as number) * HEADS + head] as number);
  }
  for (let f = 0; f < F; f += 1) {
    const value = (strongest[f] as number) * PROJECTION_STEP;
    const at = strongestAt[f] as number;
    if (value > 0) shares[at] = (shares[at] as number) + value * (weights.layers.out[f * HEADS + head] as number);
  }
  return shares.reduce((most, share, at) => (share > (shares[most] ?? 0) ? at : most), 0);
}

function placeStrongest(network: Network): void {
  const { tokens, strongest, strongestAt } = network;
  for (let at = tokens.count - 1; at >= 0; at -= 1) {
    answersAt(network, at);
    for (let f = 0; f < F; f += 1) if (answers[f] === strongest[f]) strongestAt[f] = at;
  }
  network.placed = true;
}
