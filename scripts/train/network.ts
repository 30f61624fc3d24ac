import { isListed, putOnList } from '../../src/classify/model/hashing.ts';
import { gramRow, pairRow, placedRow, wideGramRow, wideRow, wordRow } from '../../src/classify/model/rows.ts';
import {
  EMBEDDING,
  FILTERS,
  FLAGS,
  GRAM_ROWS,
  GROUPS,
  HEADS,
  KNOWN_BITS,
  PAIR_ROWS,
  RULE_FEATURES,
  UNITS,
  WIDE_ROWS,
  WIDTH,
  WORD_ROWS,
} from '../../src/classify/model/shape.ts';
import type { Corpus } from './corpus.ts';
import type { Random } from './random.ts';

const D = EMBEDDING;
const F = FILTERS;
const P = WIDTH * F;

/** All weights while they are learned. Row-major: a row's numbers stand together. */
export interface Network {
  readonly words: Float32Array;
  readonly grams: Float32Array;
  /** From an embedding to what each filter gets from it at each of its three places: `EMBEDDING` rows. */
  readonly conv: Float32Array;
  readonly convBias: Float32Array;
  /** What each filter gets from each bit of a token's place. */
  readonly places: Float32Array;
  /** From the filters to the heads: `FILTERS` rows. */
  readonly out: Float32Array;
  /** From the filters to the units: `FILTERS` rows; and from the units to the heads: `UNITS` rows. */
  readonly hear: Float32Array;
  readonly hearBias: Float32Array;
  readonly tell: Float32Array;
  /** From the embedding of each word to the heads: `EMBEDDING` rows. */
  readonly tone: Float32Array;
  readonly bias: Float32Array;
  /** The linear part: words and runs of letters, pairs and placed words, rules. */
  readonly wide: Float32Array;
  readonly pairs: Float32Array;
  readonly rules: Float32Array;
  /** Groups of words of like meaning: what each adds to the embedding of a word, and to its linear part. */
  readonly groups: Float32Array;
  readonly groupHeads: Float32Array;
  /** Words that enough texts taught. */
  readonly known: Uint8Array;
}

export function newNetwork(random: Random): Network {
  const noise = (length: number, size: number): Float32Array =>
    Float32Array.from({ length }, () => (random.fraction() + random.fraction() + random.fraction() - 1.5) * 2 * size);
  return {
    words: noise(WORD_ROWS * D, 0.1),
    grams: noise(GRAM_ROWS * D, 0.1),
    conv: noise(D * P, 0.12),
    convBias: new Float32Array(F),
    places: noise(FLAGS * P, 0.03),
    out: noise(F * HEADS, 0.08),
    tone: noise(D * HEADS, 0.05),
    bias: new Float32Array(HEADS),
    wide: new Float32Array(WIDE_ROWS * HEADS),
    pairs: new Float32Array(PAIR_ROWS * HEADS),
    rules: new Float32Array(RULE_FEATURES * HEADS),
    groups: noise(GROUPS * D, 0.1),
    groupHeads: new Float32Array(GROUPS * HEADS),
    known: new Uint8Array(KNOWN_BITS / 8),
    hear: noise(FILTERS * UNITS, 0.12),
    hearBias: new Float32Array(UNITS),
    tell: noise(UNITS * HEADS, 0.08),
  };
}

/** The features of words by table row: the same whatever the text. */
export interface WordRows {
  /** Per word: 1 where texts taught it, and where the filters know it: by itself or by its groups. */
  readonly taught: Uint8Array;
  readonly known: Uint8Array;
  readonly word: Int32Array;
  readonly wide: Int32Array;
  readonly gram: Int32Array;
  readonly wideGram: Int32Array;
}

export function wordRows(corpus: Corpus, network: Network): WordRows {
  const { hashes, grams, groupOffsets } = corpus;
  const taught = Uint8Array.from(hashes, (hash) => (isListed(network.known, hash) ? 1 : 0));
  return {
    taught,
    known: taught.map((is, word) => (groupOffsets[word] === groupOffsets[word + 1] ? is : 1)),
    word: Int32Array.from(hashes, wordRow),
    wide: Int32Array.from(hashes, wideRow),
    gram: Int32Array.from(grams, gramRow),
    wideGram: Int32Array.from(grams, wideGramRow),
  };
}

/** A word that fewer texts hold is no pattern, but noise: its letters alone speak for it. */
const MIN_TEXTS = 4;

/** Lists the words that get rows of their own: those that enough of the texts hold. */
export function listKnown(network: Network, corpus: Corpus, texts: Int32Array): void {
  const counts = new Int32Array(corpus.hashes.length);
  const last = new Int32Array(corpus.hashes.length).fill(-1);
  for (const text of texts) {
    for (let at = corpus.offsets[text] ?? 0; at < (corpus.offsets[text + 1] ?? 0); at += 1) {
      const word = corpus.words[at] ?? 0;
      if (last[word] === text) continue;
      last[word] = text;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }
  for (const [word, count] of counts.entries()) {
    if (count >= MIN_TEXTS) putOnList(network.known, corpus.hashes[word] ?? 0);
  }
}

/** Rows of the table of pairs that a text touches. */
export function pairRows(corpus: Corpus, text: number, into: Int32Array): number {
  const { offsets, words, flags, hashes } = corpus;
  const from = offsets[text] ?? 0;
  const to = offsets[text + 1] ?? 0;
  let count = 0;
  let before = 0;
  for (let at = from; at < to; at += 1) {
    const hash = hashes[words[at] ?? 0] ?? 0;
    if (at > from) into[count++] = pairRow(before, hash);
    const place = (flags[at] ?? 0) & 3;
    if (place !== 0) into[count++] = placedRow(hash, place);
    before = hash;
  }
  return count;
}
