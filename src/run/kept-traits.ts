import type { AuthorColumns } from '../analyse/people-input.ts';
import type { AuthorTraits } from './people/author-traits.ts';

/** A strength, index into `anonymityStrengths`, takes so many bits. */
const strengthBits = 2;

/**
 * What the accounts behind a report show, to be kept beside it: a number an author, in the order in which they first come among its
 * interactions. No key is in it, and reading it spares a pass over all interactions and accounts.
 */
export function traitsText({ strength, present }: Pick<AuthorColumns, 'strength' | 'present'>): string {
  return JSON.stringify(Array.from(strength, (each, author) => (present[author] ?? 0) * (1 << strengthBits) + each));
}

/** The traits again, for who asks once for each author, in that order. */
export function traitsInOrder(text: string): AuthorTraits {
  const kept: readonly number[] = JSON.parse(text);
  let next = 0;
  return () => {
    const code = kept[next];
    if (code === undefined)
      throw new Error('More authors write in these interactions than in the report they belong to.');
    next += 1;
    return { strength: code % (1 << strengthBits), present: Math.floor(code / (1 << strengthBits)) };
  };
}
