import { EMBEDDING, HEADS } from '../../src/classify/model/shape.ts';
import { shareOfGroup } from '../../src/classify/model/thesaurus.ts';
import type { Corpus } from './corpus.ts';
import type { Network, WordRows } from './network.ts';

/** Words of a corpus, and the tables that they are looked up in. */
export interface Vocabulary {
  readonly corpus: Corpus;
  readonly network: Network;
  readonly rows: WordRows;
  /** Per word, 1 where its groups speak for it alone. */
  readonly asleep: Uint8Array;
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

/** The numbers of a word's groups, and what each counts. */
export function groupsAt({ groups, groupOffsets }: Corpus, word: number): { groups: Uint16Array; share: number } {
  const own = groups.subarray(groupOffsets[word], groupOffsets[word + 1]);
  return { groups: own, share: shareOfGroup(own.length) };
}

/** Writes a word's embedding: the row of the word, if texts taught it + those of its groups + the mean of the rows of its runs of letters. */
export function embedWord(vocabulary: Vocabulary, word: number, { table, from }: Place): void {
  const { corpus, network, rows, asleep } = vocabulary;
  const own = (rows.word[word] ?? 0) * EMBEDDING;
  const speaks = rows.taught[word] === 1 && asleep[word] !== 1;
  for (let i = 0; i < EMBEDDING; i += 1) table[from + i] = speaks ? (network.words[own + i] as number) : 0;
  addGroups(corpus, word, { of: network.groups, width: EMBEDDING, table, from });
  if (asleep[word] === 1) return;
  const share = shareOf(corpus, word);
  const to = corpus.gramOffsets[word + 1] ?? 0;
  for (let gram = corpus.gramOffsets[word] ?? 0; gram < to; gram += 1) {
    const row = (rows.gram[gram] as number) * EMBEDDING;
    for (let i = 0; i < EMBEDDING; i += 1) {
      table[from + i] = (table[from + i] as number) + share * (network.grams[row + i] as number);
    }
  }
}

function addGroups(
  corpus: Corpus,
  word: number,
  { of, width, table, from }: Place & { of: Float32Array; width: number },
): void {
  const { groups, share } = groupsAt(corpus, word);
  for (const group of groups) {
    const row = group * width;
    for (let i = 0; i < width; i += 1) table[from + i] = (table[from + i] as number) + share * (of[row + i] as number);
  }
}

/** Adds a word's linear part: its own row + those of its groups + those of its runs of letters divided by the root of their number. */
export function addLinear({ corpus, network, rows, asleep }: Vocabulary, word: number, { table, from }: Place): void {
  addGroups(corpus, word, { of: network.groupHeads, width: HEADS, table, from });
  if (asleep[word] === 1) return;
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
