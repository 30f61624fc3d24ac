import { unpackedBytes } from '../packed.ts';
import { prepared } from '../prepared.ts';
import type { Reading } from '../reading.ts';
import type { Hit } from '../rules.ts';
import { inSteps, newPool, type Pool, PROJECTION_STEP, SHARE_BYTES, SHARE_LANES, TELLING_ROW } from './pool.ts';
import { pairRow, placedRow } from './rows.ts';
import { ruleFeatures } from './rule-features.ts';
import { FILTERS, FLAGS, HEADS, UNITS, WIDTH } from './shape.ts';
import { type ModelTokens, markOfToken, newTokens, readTokens } from './tokens.ts';
import type { Weights } from './weights.ts';
import {
  addEntry,
  addLinear,
  addSquares,
  CAPACITY,
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
/** Bytes of the strongest answers, and of what the units say. */
const STRONGEST_BYTES = FILTERS;
const UNIT_BYTES = UNITS * 4;
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
  /** Whether it is known where the filters answered most strongly: found when asked for, once for each text. */
  placed: boolean;
  /** Per token, what it says for the head last asked about. */
  readonly shares: Float32Array;
  readonly logits: Float32Array;
}

export function newNetwork(weights: Weights): Network {
  const tokens = newTokens();
  const pool = newPool(tokens.hashes.length, CAPACITY, codeOfPool());
  pool.bias.set(weights.layers.convBias.map(inSteps));
  pool.out.set(weights.layers.out);
  pool.out.set(weights.layers.tell, FILTERS * HEADS);
  writeTelling(pool, weights.heard.step);
  pool.conv.set(weights.layers.conv);
  pool.wide.set(weights.tables.wide.bytes);
  pool.pairs.set(weights.tables.pairs.bytes);
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
    placed: false,
    shares: new Float32Array(tokens.hashes.length),
    logits: pool.logits,
  };
}

/** What filters and units say, head by head: what a text says most by is asked of one head at a time. */
function writeTelling({ out, telling }: Pool, step: number): void {
  for (let each = 0; each < F + UNITS; each += 1) {
    const by = each < F ? 1 : step;
    for (let h = 0; h < HEADS; h += 1) telling[h * (F + UNITS) + each] = by * (out[each * HEADS + h] as number);
  }
}

function codeOfPool(): Uint8Array | undefined {
  return prepared === null ? undefined : unpackedBytes(prepared.pool);
}

/**
 * The row of several bits is that of all but the lowest, and that bit's own: as whole numbers of steps once all are added up. An array that clamps rounds
 * all of them at once, which is done at every start; it holds no less than 0, so that its 128 stands for 0 here, which turns the highest bit.
 */
function writePlaces(places: Float32Array, table: Int8Array): void {
  const sums = new Float32Array(table.length).fill(128);
  for (let flags = 1; flags < 2 ** FLAGS; flags += 1) {
    const others = (flags & (flags - 1)) * PROJECTIONS;
    const bit = (31 - Math.clz32(flags & -flags)) * PROJECTIONS;
    const row = flags * PROJECTIONS;
    for (let f = 0; f < PROJECTIONS; f += 1) {
      sums[row + f] = (sums[others + f] as number) + (places[bit + f] as number) / PROJECTION_STEP;
    }
  }
  const bytes = new Uint8ClampedArray(sums);
  const fours = new Uint32Array(bytes.buffer);
  for (let at = 0; at < fours.length; at += 1) fours[at] = (fours[at] as number) ^ 0x80808080;
  table.set(new Int8Array(bytes.buffer));
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
  addLinearPart(network, reading.folded.folded);
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

/** The linear part: words, neighbours, and words that are quoted or negated; the longer the text, the less each counts. */
function addLinearPart(network: Network, source: string): void {
  const { tokens, pool, logits } = network;
  const { total } = pool;
  total.fill(0);
  addWords(network, source);
  addPairs(network);
  const scale = 1 / Math.sqrt(tokens.count + 1);
  for (let h = 0; h < HEADS; h += 1) {
    logits[h] = (logits[h] as number) + scale * (total[h] as number);
  }
}

/** Rows that are added up at once: their sum stays within sixteen bits. */
const MOST_SHARES = 64;

function addWords(network: Network, source: string): void {
  const { tokens, pool } = network;
  const { addresses, entries, firstShare } = pool;
  let count = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const entry = entries[at + 1] as number;
    if (entry === UNKNOWN_WORD) addLinear(network, wordAt(tokens, source, at));
    else addresses[count++] = firstShare + entry * SHARE_BYTES;
    if (count < MOST_SHARES) continue;
    addShares(pool, count);
    count = 0;
  }
  if (count > 0) addShares(pool, count);
}

function addShares({ add, sum, total }: Pool, count: number): void {
  sum.fill(0);
  add(count);
  for (let h = 0; h < HEADS; h += 1) total[h] = (total[h] as number) + (sum[h] as number) * SHARE_STEP;
}

function addPairs({ tokens, pool, weights }: Network): void {
  const { rows, firstPair } = pool;
  const { unit } = weights.tables.pairs;
  const most = rows.length - 2;
  let count = 0;
  let before = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const hash = tokens.hashes[at] as number;
    if (at > 0) rows[count++] = firstPair + pairRow(before, hash) * HEADS;
    const told = (tokens.flags[at] as number) & TOLD;
    if (told !== 0) rows[count++] = firstPair + placedRow(hash, told) * HEADS;
    before = hash;
    if (count < most) continue;
    addSquares(pool, count, unit);
    count = 0;
  }
  if (count > 0) addSquares(pool, count, unit);
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
  // How much more a text would say for the head if a filter said a little more.
  pool.pullFor(head * TELLING_ROW);
  for (let f = 0; f < F; f += 1) {
    const value = pool.said[f] as number;
    const at = pool.strongestAt[f] as number;
    if (value > 0) shares[at] = (shares[at] as number) + value * (pull[f] as number);
  }
  let most = 0;
  for (let at = 1; at < count; at += 1) if ((shares[at] as number) > (shares[most] as number)) most = at;
  return most;
}

function placeStrongest(network: Network): void {
  network.pool.place(network.tokens.count);
  network.placed = true;
}
