import { gramHashes, isListed, MOST_GRAMS, spread } from './hashing.ts';
import { EMBEDDING, FILTERS, GRAM_ROWS, HEADS, WIDE_ROWS, WIDTH, WORD_ROWS } from './shape.ts';
import type { ByteTable, Weights } from './weights.ts';

const PROJECTIONS = WIDTH * FILTERS;
/** Projections are kept as whole numbers of this size: what the filters add up stays exact, in half the room. */
export const PROJECTION_STEP = 1 / 1024;
/** Words kept: all that the filters know, in 24 MB at most. Should they ever be more, the store begins anew. */
const CAPACITY = 40_960;
const SLOTS = 131_072;
/** Room grows by this many words. */
const GROWTH = 4096;
/** The entry of all words that the filters do not know: they see nothing there. */
export const UNKNOWN_WORD = 0;

/** What the network makes of each word it knows, worked out once and kept: a word is the same wherever it stands. */
export interface WordStore {
  readonly weights: Weights;
  /** Entry by slot, 0 where empty: open addressing by the hash of the word. */
  readonly slots: Int32Array;
  readonly words: string[];
  /** Per entry, what each filter gets from the word at each of its places, in steps. */
  projections: Int16Array;
  /** Per entry, its share in each head. */
  shares: Float32Array;
  count: number;
}

export function newWordStore(weights: Weights): WordStore {
  return {
    weights,
    slots: new Int32Array(SLOTS),
    words: [''],
    projections: new Int16Array(GROWTH * PROJECTIONS),
    shares: new Float32Array(GROWTH * HEADS),
    count: 1,
  };
}

/** Makes room for the words of one text, of which there are at most `most`: entries found before then may be gone. */
export function makeRoom(store: WordStore, most: number): void {
  if (store.count + most <= CAPACITY) return;
  store.slots.fill(0);
  store.words.length = 1;
  store.count = 1;
}

/**
 * The entry of the word that stands in `source` from `start` to `end`, whose hash is known; `UNKNOWN_WORD` where the filters do
 * not know it: such words are too many to keep, and `addLinear` gives their shares.
 */
export function entryOf(store: WordStore, hash: number, source: string, span: { start: number; end: number }): number {
  if (!isListed(store.weights.known, hash)) return UNKNOWN_WORD;
  const length = span.end - span.start;
  for (let slot = spread(hash) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const entry = store.slots[slot] as number;
    if (entry === 0) {
      store.slots[slot] = store.count;
      return addWord(store, { hash, source, span });
    }
    const word = store.words[entry] as string;
    if (word.length === length && source.startsWith(word, span.start)) return entry;
  }
}

interface Word {
  readonly hash: number;
  readonly source: string;
  readonly span: { readonly start: number; readonly end: number };
}

function addWord(store: WordStore, word: Word): number {
  const entry = store.count;
  if (entry * HEADS === store.shares.length) grow(store);
  store.count += 1;
  store.words.push(word.source.slice(word.span.start, word.span.end));
  const shares = store.shares.subarray(entry * HEADS, (entry + 1) * HEADS);
  shares.fill(0);
  addLinear(store.weights, word, shares);
  sumEmbedding(store.weights, word.hash, grams.subarray(0, gramHashes(word.source, word.span, grams)));
  addTone(store.weights.layers.tone, shares);
  project(store.weights.layers.conv, store.projections.subarray(entry * PROJECTIONS, (entry + 1) * PROJECTIONS));
  return entry;
}

function grow(store: WordStore): void {
  const projections = new Int16Array(store.projections.length + GROWTH * PROJECTIONS);
  const shares = new Float32Array(store.shares.length + GROWTH * HEADS);
  projections.set(store.projections);
  shares.set(store.shares);
  store.projections = projections;
  store.shares = shares;
}

const grams = new Uint32Array(MOST_GRAMS);

/** Adds the linear part of a word: its own row, and those of its runs of letters divided by the root of their number. */
export function addLinear(weights: Weights, word: Word, into: Float32Array): void {
  const { wide } = weights.tables;
  addRow(wide, { row: spread(word.hash ^ 0x5bd1e995) & (WIDE_ROWS - 1), by: 1 }, into);
  const count = gramHashes(word.source, word.span, grams);
  const share = 1 / Math.sqrt(count);
  for (let at = 0; at < count; at += 1) {
    addRow(wide, { row: (grams[at] as number) & (WIDE_ROWS - 1), by: share }, into);
  }
}

const embedding = new Float32Array(EMBEDDING);

/** Embedding = the row of the word + the mean of those of its runs of letters. */
function sumEmbedding(weights: Weights, hash: number, hashes: Uint32Array): void {
  const { words } = weights.tables;
  embedding.fill(0);
  addRow(words, { row: spread(hash) & (WORD_ROWS - 1), by: 1 }, embedding);
  for (const gram of hashes)
    addRow(weights.tables.grams, { row: gram & (GRAM_ROWS - 1), by: 1 / hashes.length }, embedding);
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
  for (let f = 0; f < PROJECTIONS; f += 1) into[f] = steps(sums[f] as number);
}

/** A number in steps, cut to what sixteen bits hold. */
export function steps(value: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(value / PROJECTION_STEP)));
}
