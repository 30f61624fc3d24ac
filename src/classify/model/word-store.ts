import { gramHashes, isListed, MOST_GRAMS, spread } from './hashing.ts';
import { type Pool, SHARE_LANES } from './pool.ts';
import { ROW } from './pool-layout.ts';
import { gramRow, wideGramRow, wideRow, wordRow } from './rows.ts';
import { EMBEDDING, HEADS } from './shape.ts';
import { groupsOf, shareOfGroup } from './thesaurus.ts';
import type { ByteTable, Weights } from './weights.ts';

/** Shares in the heads are kept as whole numbers of this size, of which a long text adds up many. */
export const SHARE_STEP = 1 / 256;
/**
 * Words kept, in 33 MB at most: more than the filters know. Others whose hash falls on one of these are kept as well; should too many be met, the store
 * begins anew.
 */
export const CAPACITY = 65_536;
const SLOTS = 131_072;
/** Numbers of a slot: the two hashes of its word, its entry, and one more, so that a slot lies within one line of a processor's cache. */
const SLOT = 4;
/** The entry of all words that the filters do not know: they see nothing there. */
export const UNKNOWN_WORD = 0;

/** What the network makes of each word it knows, worked out once and kept: a word is the same wherever it stands. */
export interface WordStore {
  readonly weights: Weights;
  /** Keeps, per entry, what each filter gets from the word at each of its places, and its share in each head, in steps. */
  readonly pool: Pick<
    Pool,
    'shares' | 'firstWide' | 'rows' | 'squared' | 'squares' | 'total' | 'embedding' | 'sums' | 'project' | 'keep'
  >;
  /** Hash, check and entry of the word in each slot; an entry of 0 where empty. Open addressing by the hash. */
  readonly slots: Int32Array;
  count: number;
}

/** A store whose pool has room for `CAPACITY` words. */
export function newWordStore(weights: Weights, pool: WordStore['pool']): WordStore {
  return { weights, pool, slots: new Int32Array(SLOTS * SLOT), count: 1 };
}

/** Makes room for the words of one text, of which there are at most `most`: entries found before then may be gone. */
export function makeRoom(store: WordStore, most: number): void {
  if (store.count + most <= CAPACITY) return;
  store.slots.fill(0);
  store.count = 1;
}

/** A word by its two hashes, and where it stands. */
export interface Word {
  readonly hash: number;
  readonly check: number;
  readonly source: string;
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * Where the word of two hashes stands in the slots, or the empty slot where it would. Its entry is the third number there.
 */
export function slotOf({ slots }: WordStore, hash: number, check: number): number {
  for (let slot = (spread(hash) & (SLOTS - 1)) * SLOT; ; slot = (slot + SLOT) & (SLOTS * SLOT - 1)) {
    if (slots[slot] === hash && slots[slot + 1] === check) return slot;
    if (slots[slot + 2] === 0) return slot;
  }
}

/**
 * The entry of a word that has none yet, for the slot that `slotOf` gave; `UNKNOWN_WORD` where the filters do not know it: such
 * words are too many to keep, and `addLinear` gives their shares.
 */
export function addEntry(store: WordStore, slot: number, word: Word): number {
  const { known, thesaurus } = store.weights;
  const isTaught = isListed(known, word.hash);
  const groups = groupsOf(thesaurus, word.hash);
  if (!isTaught && groups.length === 0) return UNKNOWN_WORD;
  store.slots[slot] = word.hash;
  store.slots[slot + 1] = word.check;
  store.slots[slot + 2] = store.count;
  return addWord(store, word, { isTaught, groups });
}

/** What else than its letters is known of a word. */
interface Known {
  /** Texts taught it: it has a row of its own. */
  readonly isTaught: boolean;
  readonly groups: Uint16Array;
}

function addWord(store: WordStore, word: Word, known: Known): number {
  const entry = store.count;
  const { weights, pool } = store;
  store.count += 1;
  pool.total.fill(0);
  const count = addLinear(store, word);
  sumEmbedding(store, word, known, count);
  addGroups(weights.tables.groupHeads, known.groups, pool.total);
  addTone(weights.layers.tone, pool);
  for (let h = 0; h < HEADS; h += 1) {
    pool.shares[entry * SHARE_LANES + h] = inShareSteps(pool.total[h] as number);
  }
  pool.project(pool.sums.byteLength);
  pool.keep(entry * ROW);
  return entry;
}

const grams = new Uint32Array(MOST_GRAMS);

/**
 * Adds the linear part of a word to the total of the pool: its own row, and those of its runs of letters divided by the root of their number.
 * Gives the number of these runs, whose hashes stand in `grams` until the next word.
 */
export function addLinear({ pool, weights }: Pick<WordStore, 'pool' | 'weights'>, word: Word): number {
  const { rows, firstWide } = pool;
  const { unit } = weights.tables.wide;
  rows[0] = firstWide + wideRow(word.hash) * HEADS;
  addSquares(pool, 1, unit);
  const count = gramHashes(word.source, word.span, grams);
  if (count === 0) return 0;
  for (let at = 0; at < count; at += 1) rows[at] = firstWide + wideGramRow(grams[at] as number) * HEADS;
  addSquares(pool, count, unit / Math.sqrt(count));
  return count;
}

/** Adds the first `count` rows of bytes, which must be more than none, to the total; `by`: what each square of a step counts. */
export function addSquares(
  { squares, squared, total }: Pick<Pool, 'squares' | 'squared' | 'total'>,
  count: number,
  by: number,
): void {
  squares(count);
  for (let h = 0; h < HEADS; h += 1) total[h] = (total[h] as number) + by * (squared[h] as number);
}

/** Embedding = the row of the word, if texts taught it + those of its groups + the mean of those of its runs of letters. */
function sumEmbedding({ weights, pool }: WordStore, { hash }: Word, { isTaught, groups }: Known, count: number): void {
  const { tables } = weights;
  const { embedding } = pool;
  embedding.fill(0);
  if (isTaught) addRow(tables.words, wordRow(hash), 1, embedding);
  addGroups(tables.groups, groups, embedding);
  fetchRows(tables.grams, count);
  for (let at = 0; at < count; at += 1) addRow(tables.grams, gramRow(grams[at] as number), 1 / count, embedding);
}

/**
 * Looks at both ends of the rows of `grams`. To add a row up takes so long that a processor does not look ahead to the next, and would wait for each
 * by itself; so it waits for all of them together. What it saw is kept, or it need not look.
 */
function fetchRows({ bytes }: ByteTable, count: number): void {
  let seen = 0;
  for (let at = 0; at < count; at += 1) {
    const from = gramRow(grams[at] as number) * EMBEDDING;
    seen |= (bytes[from] as number) | (bytes[from + EMBEDDING - 1] as number);
  }
  fetched[0] = seen;
}

const fetched = new Uint8Array(1);

function addGroups(table: ByteTable, groups: Uint16Array, into: Float32Array): void {
  const by = shareOfGroup(groups.length);
  for (const row of groups) addRow(table, row, by, into);
}

/** Adds a row, as many times as `by` says. */
function addRow({ bytes, values }: ByteTable, row: number, by: number, into: Float32Array): void {
  const width = into.length;
  const from = row * width;
  for (let i = 0; i < width; i += 1) {
    into[i] = (into[i] as number) + by * (values[bytes[from + i] as number] as number);
  }
}

/** What the embedding says for each head, whatever stands around the word. */
function addTone(tone: Float32Array, { embedding, total }: Pick<Pool, 'embedding' | 'total'>): void {
  for (let i = 0; i < EMBEDDING; i += 1) {
    const value = embedding[i] as number;
    for (let h = 0; h < HEADS; h += 1) total[h] = (total[h] as number) + value * (tone[i * HEADS + h] as number);
  }
}

/** The nearest whole number of steps that sixteen bits hold. */
function inShareSteps(value: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(value / SHARE_STEP)));
}
