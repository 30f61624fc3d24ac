import { type Label, labels } from '../../model/verdict.ts';

/** What the model answers: `abuse`, then every label of the contract in its order. */
export const heads: readonly ('abuse' | Label)[] = ['abuse', ...labels];

export const HEADS = 12;
/** Numbers of an embedding: of a word, and of each run of letters within it. */
export const EMBEDDING = 40;
/** Patterns of three neighbouring words that the network looks for: a multiple of 48, as many as are worked out at once for one unit; and at most 192. */
export const FILTERS = 144;
/** Units that hear the strongest answers of all filters, and answer to what is true of them together: a multiple of 4, for the same reason. */
export const UNITS = 256;
/** A pattern sees a word, the one before and the one after. */
export const WIDTH = 3;
/** Rows of the tables, powers of two: what is looked up by hash falls on one of them. */
export const WORD_ROWS = 2 ** 15;
export const GRAM_ROWS = 2 ** 16;
export const WIDE_ROWS = 2 ** 17;
export const PAIR_ROWS = 2 ** 17;
/** Bits of the list of words that texts taught; a word falls on one by its hash. */
export const KNOWN_BITS = 2 ** 19;
/** Groups of words of like meaning, at most: see `thesaurus.ts`. */
export const GROUPS = 2048;
/** Bits of what is known of a token beside its word: see `tokens.ts`. */
export const FLAGS = 5;
/** Classes × what became of a hit × how strong it is, and one for each direction: see `rule-features.ts`. */
export const RULE_FEATURES = 11 * 3 * 4 + 4;
