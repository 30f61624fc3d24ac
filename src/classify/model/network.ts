import type { Reading } from '../reading.ts';
import type { Hit } from '../rules.ts';
import { newPool, type Pool, SHARE_BYTES, SHARE_LANES } from './pool.ts';
import { pairRow, placedRow } from './rows.ts';
import { ruleFeatures } from './rule-features.ts';
import { FILTERS, FLAGS, HEADS, PAIR_ROWS, WIDTH } from './shape.ts';
import { type ModelTokens, markOfToken, newTokens, readTokens } from './tokens.ts';
import type { Weights } from './weights.ts';
import {
  addLinear,
  CAPACITY,
  entryOf,
  inSteps,
  makeRoom,
  newWordStore,
  PROJECTION_STEP,
  SHARE_STEP,
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
  readonly pool: Pool;
  /** Rows of pairs that the pool has already. */
  readonly pairsKnown: Uint8Array;
  /** What each byte of the table of pairs stands for, in steps. */
  readonly pairSteps: Int16Array;
  /** Per filter, the token where it answered so; found when asked for, once for each text. */
  readonly strongestAt: Int32Array;
  placed: boolean;
  readonly logits: Float32Array;
}

export function newNetwork(weights: Weights): Network {
  const tokens = newTokens();
  const pool = newPool(tokens.hashes.length, CAPACITY);
  pool.bias.set(weights.layers.convBias.map((value) => inSteps(value / PROJECTION_STEP)));
  writePlaces(weights.layers.places, pool.places);
  return {
    weights,
    store: newWordStore(weights, pool),
    tokens,
    pool,
    pairsKnown: new Uint8Array(PAIR_ROWS),
    pairSteps: Int16Array.from(weights.tables.pairs.values, (value) => inSteps(value / SHARE_STEP)),
    strongestAt: new Int32Array(F),
    placed: false,
    logits: new Float32Array(HEADS),
  };
}

function writePlaces(places: Float32Array, table: Int16Array): void {
  for (let flags = 0; flags < 2 ** FLAGS; flags += 1) {
    for (let bit = 0; bit < FLAGS; bit += 1) {
      if ((flags & (1 << bit)) === 0) continue;
      for (let f = 0; f < PROJECTIONS; f += 1) {
        const at = flags * PROJECTIONS + f;
        table[at] = (table[at] as number) + inSteps((places[bit * PROJECTIONS + f] as number) / PROJECTION_STEP);
      }
    }
  }
}

/** The byte where a row of pairs begins in the pool, into which it is written when first asked for: most never are. */
function pairAddress(network: Network, row: number): number {
  const { pool, pairSteps, pairsKnown, weights } = network;
  if (pairsKnown[row] === 0) {
    pairsKnown[row] = 1;
    const { bytes } = weights.tables.pairs;
    for (let h = 0; h < HEADS; h += 1) {
      pool.pairs[row * SHARE_LANES + h] = pairSteps[bytes[row * HEADS + h] as number] as number;
    }
  }
  return pool.firstPair + row * SHARE_BYTES;
}

/** The logit of each head for a text that was read, and of which the rules saw `hits`. */
export function scoreText(network: Network, reading: Reading, hits: readonly Hit[]): Float32Array {
  readTokens(reading, network.tokens);
  findEntries(network, reading.folded.folded);
  network.placed = false;
  network.logits.set(network.weights.layers.bias);
  network.pool.strongest.fill(0);
  network.pool.raise(network.tokens.count);
  addFilters(network);
  addWords(network, reading.folded.folded);
  addRules(network, hits);
  return network.logits;
}

function findEntries({ tokens, store, pool }: Network, source: string): void {
  const { entries, flags } = pool;
  makeRoom(store, tokens.count);
  for (let at = 0; at < tokens.count; at += 1) {
    const word = placeOf(tokens, source, at);
    entries[at + 1] = entryOf(store, tokens.hashes[at] as number, word.source, word);
    flags[at + 1] = tokens.flags[at] as number;
  }
  entries[tokens.count + 1] = 0;
  flags[tokens.count + 1] = 0;
}

/** Where the word of a token stands: in the text, or alone where it is a mark. */
function placeOf(tokens: ModelTokens, source: string, at: number) {
  const mark = markOfToken(tokens, at);
  if (mark !== null) return { source: mark, start: 0, end: mark.length };
  return { source, start: tokens.starts[at] as number, end: tokens.ends[at] as number };
}

function addFilters(network: Network): void {
  const { pool, logits, weights } = network;
  const { strongest } = pool;
  const { out } = weights.layers;
  for (let f = 0; f < F; f += 1) {
    const value = (strongest[f] as number) * PROJECTION_STEP;
    if (value === 0) continue;
    for (let h = 0; h < HEADS; h += 1) {
      logits[h] = (logits[h] as number) + value * (out[f * HEADS + h] as number);
    }
  }
}

/** Rows that are added up at once: their sum stays within sixteen bits. */
const MOST_ROWS = 64;

const total = new Float32Array(HEADS);

/** The linear part: words, neighbours, and words that are quoted or negated; the longer the text, the less each counts. */
function addWords(network: Network, source: string): void {
  const { tokens, pool, logits } = network;
  const { addresses, firstShare } = pool;
  total.fill(0);
  let count = 0;
  let before = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const entry = pool.entries[at + 1] as number;
    if (entry === UNKNOWN_WORD) addUnknown(network, source, at);
    else addresses[count++] = firstShare + entry * SHARE_BYTES;
    const hash = tokens.hashes[at] as number;
    if (at > 0) addresses[count++] = pairAddress(network, pairRow(before, hash));
    const told = (tokens.flags[at] as number) & TOLD;
    if (told !== 0) addresses[count++] = pairAddress(network, placedRow(hash, told));
    before = hash;
    if (count > MOST_ROWS - 3) {
      addRows(pool, count);
      count = 0;
    }
  }
  addRows(pool, count);
  const scale = 1 / Math.sqrt(tokens.count + 1);
  for (let h = 0; h < HEADS; h += 1) {
    logits[h] = (logits[h] as number) + scale * (total[h] as number);
  }
}

function addUnknown({ tokens, weights }: Network, source: string, at: number): void {
  const word = placeOf(tokens, source, at);
  addLinear(weights, { hash: tokens.hashes[at] as number, source: word.source, span: word }, total);
}

function addRows(pool: Pool, count: number): void {
  if (count === 0) return;
  pool.sum.fill(0);
  pool.add(count);
  for (let h = 0; h < HEADS; h += 1) total[h] = (total[h] as number) + (pool.sum[h] as number) * SHARE_STEP;
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
  const { tokens, pool, weights, strongestAt } = network;
  if (!network.placed) placeStrongest(network);
  const shares = new Float32Array(tokens.count);
  const scale = 1 / Math.sqrt(tokens.count + 1);
  for (let at = 0; at < tokens.count; at += 1) {
    shares[at] = scale * SHARE_STEP * (pool.shares[(pool.entries[at + 1] as number) * SHARE_LANES + head] as number);
  }
  for (let f = 0; f < F; f += 1) {
    const value = (pool.strongest[f] as number) * PROJECTION_STEP;
    const at = strongestAt[f] as number;
    if (value > 0) shares[at] = (shares[at] as number) + value * (weights.layers.out[f * HEADS + head] as number);
  }
  return shares.reduce((most, share, at) => (share > (shares[most] ?? 0) ? at : most), 0);
}

function placeStrongest(network: Network): void {
  const { tokens, pool, strongestAt } = network;
  for (let at = tokens.count - 1; at >= 0; at -= 1) {
    pool.answer(at);
    for (let f = 0; f < F; f += 1) if (pool.answers[f] === pool.strongest[f]) strongestAt[f] = at;
  }
  network.placed = true;
}
