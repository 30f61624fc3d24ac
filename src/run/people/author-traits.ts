import type { InteractionColumns } from '../../analyse/input.ts';
import type { AuthorColumns } from '../../analyse/people-input.ts';

/** What an author's account shows: index into `anonymityStrengths`, and a mask over `anonymitySignals`. */
interface AuthorTrait {
  readonly strength: number;
  readonly present: number;
}

/** By the key of the author, `<platform>:<key>`, asked for where it is needed; unknown for one that no column has. */
export type AuthorTraits = (key: () => string) => AuthorTrait;

const unknown: AuthorTrait = { strength: 0, present: 0 };

/** Looks an author up in the columns. */
export function authorTraits(
  authors: InteractionColumns['authors'],
  { strength, present }: Pick<AuthorColumns, 'strength' | 'present'>,
): AuthorTraits {
  const indexes = new Map(authors.map((key, index) => [key, index]));
  return (key) => {
    const index = indexes.get(key());
    return index === undefined ? unknown : { strength: strength[index] ?? 0, present: present[index] ?? 0 };
  };
}
