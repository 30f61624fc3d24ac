import { unpackedBytes } from '../packed.ts';
import { prepared } from '../prepared.ts';
import type { Reading } from '../reading.ts';
import type { Hit } from '../rules.ts';
import { newPool, type Pool, PROJECTION_STEP, SHARE_BYTES, SHARE_LANES } from './pool.ts';
import { pairRow, placedRow } from './rows.ts';
import { ruleFeatures } from './rule-features.ts';
import { FILTERS, FLAGS, HEADS, UNITS, WIDTH } from './shape.ts';
import { type ModelTokens, markOfToken, newTokens, readTokens } from './tokens.ts';
import type { Weights } from './weights.ts';
import {
  addEntry,
  addLinear,
  CAPACITY,
  inSteps,
  makeRoom,
  newWordStore,
  SHARE_STEP,
  slotOf,
  UNKNOWN_WORD,
  type Word,
  type WordStore,
} from './word-store.ts';

const F = FILTERS;
const PROJECTIONS = WIDTH * FILTERS;
/** Bytes of the strongest answers, of what the units say, and of the pull of all filters. */
const STRONGEST_BYTES = FILTERS * 2;
const UNIT_BYTES = UNITS * 4;
const PULL_BYTES = FILTERS * 4;
/** Bits of a token's place that are features together with its word: in quotation marks, negated. */
const TOLD = 3;

/** The network at work. Its arrays are shared between texts: valid until the next one is scored. */
export interface Network {
  readonly weights: Weights;
  readonly store: WordStore;
  readonly tokens: ModelTokens;
  readonly pool: Pool;
  /** What a whole number of a unit's sum stands for. */
  readonly hearStep: number;
  /** What each byte of the table of pairs stands for, in steps. */
  readonly pairSteps: Int16Array;
  /** Whether it is known where the filters answered most strongly: found when asked for, once for each text. */
  placed: boolean;
  /** Per token, what it says for the head last asked about. */
  readonly shares: Float32Array;
  readonly logits: Float32Array;
}

export function newNetwork(weights: Weights): Network {
  const tokens = newTokens();
  const pool = newPool(tokens.hashes.length, CAPACITY, codeOfPool());
  pool.bias.set(weights.layers.convBias.map((value) => inSteps(value / PROJECTION_STEP)));
  pool.out.set(weights.layers.out);
  pool.out.set(weights.layers.tell, FILTERS * HEADS);
  pool.conv.set(weights.layers.conv);
  pool.wide.set(weights.tables.wide.bytes);
  pool.wideValues.set(weights.tables.wide.values);
  writePlaces(weights.layers.places, pool.places);
  pool.hear.set(weights.heard.parts);
  const hearStep = PROJECTION_STEP * weights.heard.step;
  pool.hearBias.set(weights.layers.hearBias.map((value) => Math.round(value / hearStep)));
  return {
    weights,
    hearStep,
    store: newWordStore(weights, pool),
    tokens,
    pool,
    pairSteps: Int16Array.from(weights.tables.pairs.values, (value) => inSteps(value / SHARE_STEP)),
    placed: false,
    shares: new Float32Array(tokens.hashes.length),
    logits: pool.logits,
  };
}

function codeOfPool(): Uint8Array | undefined {
  return prepared === null ? undefined : unpackedBytes(prepared.pool);
}

/** The row of several bits is that of all but the lowest, and that bit's own. */
function writePlaces(places: Float32Array, table: Int16Array): void {
  const steps = Int16Array.from(places, (value) => inSteps(value / PROJECTION_STEP));
  for (let flags = 1; flags < 2 ** FLAGS; flags += 1) {
    const others = (flags & (flags - 1)) * PROJECTIONS;
    const bit = (31 - Math.clz32(flags & -flags)) * PROJECTIONS;
    const row = flags * PROJECTIONS;
    for (let f = 0; f < PROJECTIONS; f += 1)
      table[row + f] = (table[others + f] as number) + (steps[bit + f] as number);
  }
}

/** A number of a row of pairs that stands for no head: set once the row is written. Beside the others, it is at hand when they are. */
const WRITTEN = SHARE_LANES - 1;

/** The byte where a row of pairs begins in the pool, into which it is written when first asked for: most never are. */
function pairAddress({ pool, pairSteps, weights }: Network, row: number): number {
  const { pairs, firstPair } = pool;
  const start = row * SHARE_LANES;
  if (pairs[start + WRITTEN] === 0) {
    pairs[start + WRITTEN] = 1;
    const { bytes } = weights.tables.pairs;
    for (let h = 0; h < HEADS; h += 1) pairs[start + h] = pairSteps[bytes[row * HEADS + h] as number] as number;
  }
  return firstPair + row * SHARE_BYTES;
}

/** The logit of each head for a text that was read, and of which the rules saw `hits`. */
export function scoreText(network: Network, reading: Reading, hits: readonly Hit[]): Float32Array {
  readTokens(reading, network.tokens);
  findEntries(network, reading.folded.folded);
  network.placed = false;
  network.logits.set(network.weights.layers.bias);
  network.pool.strongest.fill(0);
  network.pool.raise(network.tokens.count);
  network.pool.say(STRONGEST_BYTES);
  network.pool.answer(UNIT_BYTES, network.hearStep);
  network.pool.heads(FILTERS + UNITS);
  addWords(network, reading.folded.folded);
  addRules(network, hits);
  return network.logits;
}

function findEntries(network: Network, source: string): void {
  const { tokens, store, pool } = network;
  const { entries, flags } = pool;
  const { slots } = store;
  makeRoom(store, tokens.count);
  for (let at = 0; at < tokens.count; at += 1) {
    const slot = slotOf(store, tokens.hashes[at] as number, tokens.checks[at] as number);
    const entry = slots[slot + 2] as number;
    entries[at + 1] = entry === 0 ? addEntry(store, slot, wordAt(tokens, source, at)) : entry;
    flags[at + 1] = tokens.flags[at] as number;
  }
  entries[tokens.count + 1] = 0;
  flags[tokens.count + 1] = 0;
}

/** The word of a token where it stands: in the text, or alone where it is a mark. */
function wordAt(tokens: ModelTokens, source: string, at: number): Word {
  const hash = tokens.hashes[at] as number;
  const check = tokens.checks[at] as number;
  const mark = markOfToken(tokens, at);
  if (mark !== null) return { hash, check, source: mark, span: { start: 0, end: mark.length } };
  return { hash, check, source, span: { start: tokens.starts[at] as number, end: tokens.ends[at] as number } };
}

/** Rows that are added up at once: their sum stays within sixteen bits. */
const MOST_ROWS = 64;

/** The linear part: words, neighbours, and words that are quoted or negated; the longer the text, the less each counts. */
function addWords(network: Network, source: string): void {
  const { tokens, pool, logits } = network;
  const { addresses, firstShare, total } = pool;
  total.fill(0);
  let count = 0;
  let before = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const entry = pool.entries[at + 1] as number;
    if (entry === UNKNOWN_WORD) addLinear(pool, wordAt(tokens, source, at));
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

function addRows(pool: Pool, count: number): void {
  if (count === 0) return;
  const { sum, total } = pool;
  sum.fill(0);
  pool.add(count);
  for (let h = 0; h < HEADS; h += 1) total[h] = (total[h] as number) + (sum[h] as number) * SHARE_STEP;
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
  const { tokens, pool, shares } = network;
  const { pull } = pool;
  const { count } = tokens;
  if (!network.placed) placeStrongest(network);
  const scale = 1 / Math.sqrt(count + 1);
  for (let at = 0; at < count; at += 1) {
    shares[at] = scale * SHARE_STEP * (pool.shares[(pool.entries[at + 1] as number) * SHARE_LANES + head] as number);
  }
  findPull(network, head);
  for (let f = 0; f < F; f += 1) {
    const value = pool.said[f] as number;
    const at = pool.strongestAt[f] as number;
    if (value > 0) shares[at] = (shares[at] as number) + value * (pull[f] as number);
  }
  let most = 0;
  for (let at = 1; at < count; at += 1) if ((shares[at] as number) > (shares[most] as number)) most = at;
  return most;
}

/** How much more a text would say for `head` if a filter said a little more: by itself, and through the units that answered. */
function findPull({ pool, weights }: Network, head: number): void {
  const { said, out, pull, through, pullThrough } = pool;
  const { step } = weights.heard;
  for (let f = 0; f < F; f += 1) pull[f] = out[f * HEADS + head] as number;
  for (let u = 0; u < UNITS; u += 1)
    through[u] = said[F + u] === 0 ? 0 : step * (out[(F + u) * HEADS + head] as number);
  pullThrough(PULL_BYTES);
}

function placeStrongest(network: Network): void {
  network.pool.place(network.tokens.count);
  network.placed = true;
}
