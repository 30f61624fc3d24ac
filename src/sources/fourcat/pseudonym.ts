/** How a cell of an author reads. */
export interface AuthorCell {
  readonly kind: 'name' | 'pseudonym' | 'removed' | 'empty';
  readonly value: string | null;
}

/** 4CAT hashes, which gives 32 hexadecimal digits and more: no name or id of an account is so long. */
const hash = /^[0-9a-f]{32,128}$/i;

/** Tells names from what 4CAT puts in their place when it is asked to hide authors. */
export function authorCell(cell: string | null): AuthorCell {
  const value = cell?.trim() ?? '';
  if (value === '') return { kind: 'empty', value: null };
  if (/^\W*redacted\W*$/i.test(value)) return { kind: 'removed', value: null };
  return { kind: hash.test(value) ? 'pseudonym' : 'name', value };
}
