import { EMBEDDING, HEADS } from '../../src/classify/model/shape.ts';
import type { Corpus } from './corpus.ts';
import type { Network, WordRows } from './network.ts';

/** Words of a corpus, and the tables that they are looked up in. */
export interface Vocabulary {
  readonly corpus: Corpus;
  readonly network: Network;
  readonly rows: WordRows;
}

/** A place in a table of numbers. */
interface Place {
  readonly table: Float32Array;
  readonly from: number;
}

/** What each of a word's runs of letters counts: together as much as the word. */
export function shareOf({ gramOffsets }: Corpus, word: number): number {
  const count = (gramOffsets[word + 1] ?? 0) - (gramOffsets[word] ?? 0);
  return count > 0 ? 1 / count : 0;
}

/** Writes a word's embedding: the row of the word + the mean of the rows of its runs of letters. */
export function embedWord({ corpus, network, rows }: Vocabulary, word: number, { table, from }: Place): void {
  const own = (rows.word[word] ?? 0) * EMBEDDING;
  for (let i = 0; i < EMBEDDING; i += 1) table[from + i] = network.words[own + i] as number;
  const share = shareOf(corpus, word);
  const to = corpus.gramOffsets[word + 1] ?? 0;
  for (let gram = corpus.gramOffsets[word] ?? 0; gram < to; gram += 1) {
    const row = (rows.gram[gram] as number) * EMBEDDING;
    for (let i = 0; i < EMBEDDING; i += 1) {
      table[from + i] = (table[from + i] as number) + share * (network.grams[row + i] as number);
    }
  }
}

/** Adds a word's linear part: its own row + those of its runs of letters divided by the root of their number. */
export function addLinear({ corpus, network, rows }: Vocabulary, word: number, { table, from }: Place): void {
  const own = (rows.wide[word] ?? 0) * HEADS;
  for (let h = 0; h < HEADS; h += 1) table[from + h] = (table[from + h] as number) + (network.wide[own + h] as number);
  const root = Math.sqrt(shareOf(corpus, word));
  const to = corpus.gramOffsets[word + 1] ?? 0;
  for (let gram = corpus.gramOffsets[word] ?? 0; gram < to; gram += 1) {
    const row = (rows.wideGram[gram] as number) * HEADS;
    for (let h = 0; h < HEADS; h += 1) {
      table[from + h] = (table[from + h] as number) + root * (network.wide[row + h] as number);
    }
  }
}
