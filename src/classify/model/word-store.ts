import { gramHashes, isListed, MOST_GRAMS, spread } from './hashing.ts';
import { type Pool, SHARE_LANES } from './pool.ts';
import { gramRow, wideGramRow, wideRow, wordRow } from './rows.ts';
import { EMBEDDING, FILTERS, HEADS, WIDTH } from './shape.ts';
import type { ByteTable, Weights } from './weights.ts';

const PROJECTIONS = WIDTH * FILTERS;
/** What filters get is kept as whole numbers of this size: what they add up stays exact, in half the room. */
export const PROJECTION_STEP = 1 / 1024;
/** And so are shares in the heads, of which a long text adds up many. */
export const SHARE_STEP = 1 / 256;
/** Words kept: all that the filters know, in 25 MB at most. Should they ever be more, the store begins anew. */
export const CAPACITY = 40_960;
const SLOTS = 131_072;
/** The entry of all words that the filters do not know: they see nothing there. */
export const UNKNOWN_WORD = 0;

/** What the network makes of each word it knows, worked out once and kept: a word is the same wherever it stands. */
export interface WordStore {
  readonly weights: Weights;
  /** Per entry, what each filter gets from the word at each of its places, and its share in each head, in steps. */
  readonly pool: Pick<Pool, 'projections' | 'shares'>;
  /** Entry by slot, 0 where empty: open addressing by the hash of the word. */
  readonly slots: Int32Array;
  /** Per entry, two hashes of its word that agree for no two words that anybody writes. */
  readonly hashes: Int32Array;
  readonly checks: Int32Array;
  count: number;
}

/** A store whose pool has room for `CAPACITY` words. */
export function newWordStore(weights: Weights, pool: WordStore['pool']): WordStore {
  return {
    weights,
    pool,
    slots: new Int32Array(SLOTS),
    hashes: new Int32Array(CAPACITY),
    checks: new Int32Array(CAPACITY),
    count: 1,
  };
}

/** Makes room for the words of one text, of which there are at most `most`: entries found before then may be gone. */
export function makeRoom(store: WordStore, most: number): void {
  if (store.count + most <= CAPACITY) return;
  store.slots.fill(0);
  store.count = 1;
}

/**
 * The entry of the word that stands in `source` from `start` to `end`, whose hash is known; `UNKNOWN_WORD` where the filters do
 * not know it: such words are too many to keep, and `addLinear` gives their shares.
 */
export function entryOf(store: WordStore, hash: number, source: string, span: { start: number; end: number }): number {
  if (!isListed(store.weights.known, hash)) return UNKNOWN_WORD;
  const check = checkOf(source, span.start, span.end);
  for (let slot = spread(hash) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const entry = store.slots[slot] as number;
    if (entry === 0) {
      store.slots[slot] = store.count;
      store.hashes[store.count] = hash;
      store.checks[store.count] = check;
      return addWord(store, { hash, source, span });
    }
    if (store.hashes[entry] === hash && store.checks[entry] === check) return entry;
  }
}

/** A second hash, of another kind: Horner's rule with 31. */
function checkOf(source: string, start: number, end: number): number {
  let check = end - start;
  for (let at = start; at < end; at += 1) check = (Math.imul(check, 31) + source.charCodeAt(at)) | 0;
  return check;
}

interface Word {
  readonly hash: number;
  readonly source: string;
  readonly span: { readonly start: number; readonly end: number };
}

const own = new Float32Array(HEADS);

function addWord(store: WordStore, word: Word): number {
  const entry = store.count;
  const { weights, pool } = store;
  store.count += 1;
  own.fill(0);
  sumEmbedding(weights, word.hash, addLinear(weights, word, own));
  addTone(weights.layers.tone, own);
  for (let h = 0; h < HEADS; h += 1) pool.shares[entry * SHARE_LANES + h] = inSteps((own[h] as number) / SHARE_STEP);
  project(weights.layers.conv, pool.projections.subarray(entry * PROJECTIONS, (entry + 1) * PROJECTIONS));
  return entry;
}

const grams = new Uint32Array(MOST_GRAMS);

/**
 * Adds the linear part of a word: its own row, and those of its runs of letters divided by the root of their number. Gives the hashes of
 * these runs, valid until the next word.
 */
export function addLinear(weights: Weights, word: Word, into: Float32Array): Uint32Array {
  const { wide } = weights.tables;
  addRow(wide, { row: wideRow(word.hash), by: 1 }, into);
  const count = gramHashes(word.source, word.span, grams);
  const share = 1 / Math.sqrt(count);
  for (let at = 0; at < count; at += 1) {
    addRow(wide, { row: wideGramRow(grams[at] as number), by: share }, into);
  }
  return grams.subarray(0, count);
}

const embedding = new Float32Array(EMBEDDING);

/** Embedding = the row of the word + the mean of those of its runs of letters. */
function sumEmbedding(weights: Weights, hash: number, hashes: Uint32Array): void {
  const { words } = weights.tables;
  embedding.fill(0);
  addRow(words, { row: wordRow(hash), by: 1 }, embedding);
  for (const gram of hashes) addRow(weights.tables.grams, { row: gramRow(gram), by: 1 / hashes.length }, embedding);
}

function addRow(table: ByteTable, given: { row: number; by: number }, into: Float32Array): void {
  const width = into.length;
  const from = given.row * width;
  for (let i = 0; i < width; i += 1) {
    const value = table.values[table.bytes[from + i] as number] as number;
    into[i] = (into[i] as number) + given.by * value;
  }
}

/** What the embedding says for each head, whatever stands around the word. */
function addTone(tone: Float32Array, shares: Float32Array): void {
  for (let i = 0; i < EMBEDDING; i += 1) {
    const value = embedding[i] as number;
    for (let h = 0; h < HEADS; h += 1) shares[h] = (shares[h] as number) + value * (tone[i * HEADS + h] as number);
  }
}

const sums = new Float32Array(PROJECTIONS);

function project(conv: Float32Array, into: Int16Array): void {
  sums.fill(0);
  for (let i = 0; i < EMBEDDING; i += 1) {
    const value = embedding[i] as number;
    const from = i * PROJECTIONS;
    for (let f = 0; f < PROJECTIONS; f += 1) sums[f] = (sums[f] as number) + value * (conv[from + f] as number);
  }
  for (let f = 0; f < PROJECTIONS; f += 1) into[f] = inSteps((sums[f] as number) / PROJECTION_STEP);
}

/** The nearest whole number that sixteen bits hold. */
export function inSteps(value: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(value)));
}
