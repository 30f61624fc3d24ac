import { pairHash, placedHash, spread } from './hashing.ts';
import { GRAM_ROWS, PAIR_ROWS, WIDE_ROWS, WORD_ROWS } from './shape.ts';

// The row of each table that a hash falls on: one place for the judge and for the training, which must agree.

/** The embedding of a word. */
export function wordRow(hash: number): number {
  return spread(hash) & (WORD_ROWS - 1);
}

/** The embedding of a run of letters. */
export function gramRow(gram: number): number {
  return gram & (GRAM_ROWS - 1);
}

/** The linear part of a word: a hash of its own, so that words which share an embedding do not share this too. */
export function wideRow(hash: number): number {
  return spread(hash ^ 0x5bd1e995) & (WIDE_ROWS - 1);
}

/** The linear part of a run of letters. */
export function wideGramRow(gram: number): number {
  return gram & (WIDE_ROWS - 1);
}

/** The linear part of two neighbouring words. */
export function pairRow(first: number, second: number): number {
  return pairHash(first, second) & (PAIR_ROWS - 1);
}

/** The linear part of a word in a place. */
export function placedRow(word: number, place: number): number {
  return placedHash(word, place) & (PAIR_ROWS - 1);
}
