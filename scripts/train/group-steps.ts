import type { Corpus } from './corpus.ts';
import { groupsAt } from './encode.ts';
import { adagrad } from './optimise.ts';

/** Groups are met far more often than words: AdaGrad alone would let each word of a batch move their embeddings as far. */
export const GROUP_STEP = 0.5;

/** A table with a row for each group, and the sums of its squared gradients. */
interface GroupTable {
  readonly table: Float32Array;
  readonly squares: Float32Array;
}

const shared: Float32Array[] = [];

/** Moves the rows of all groups of a word against its gradient, of which each has its share. */
export function stepGroups(
  corpus: Corpus,
  word: number,
  { table, squares }: GroupTable,
  { gradient, step }: { readonly gradient: Float32Array; readonly step: number },
): void {
  const { groups, share } = groupsAt(corpus, word);
  if (groups.length === 0) return;
  const width = gradient.length;
  shared[width] ??= new Float32Array(width);
  const part = shared[width];
  for (let i = 0; i < width; i += 1) part[i] = (gradient[i] as number) * share;
  for (const row of groups) adagrad(table, squares, { row, width, gradient: part, step });
}
