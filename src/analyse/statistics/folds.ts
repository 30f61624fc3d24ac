import { drawOf, shuffled } from './draw.ts';

/** Parts that learning is tried on in turn. */
export const foldCount = 5;

/**
 * The fold of each row, all rows of an author in one: who wrote a message is never known from another fold. Authors with a positive are dealt out first, so
 * that every fold gets some. The same seed deals alike.
 */
export function foldsByAuthor(
  rows: readonly { readonly author: string; readonly positive: boolean }[],
  seed: number,
): number[] {
  const positive = new Set(rows.filter((row) => row.positive).map(({ author }) => author));
  const authors = shuffled([...new Set(rows.map(({ author }) => author))].sort(), drawOf(seed));
  const dealt = [...authors.filter((each) => positive.has(each)), ...authors.filter((each) => !positive.has(each))];
  const foldOf = new Map(dealt.map((author, at) => [author, at % foldCount]));
  return rows.map(({ author }) => foldOf.get(author) ?? 0);
}
