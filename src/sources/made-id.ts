import { hash } from 'node:crypto';

/**
 * An id for a record whose export gives none, `<kind>-<16 hex digits>`: the same record in another file, or in a later
 * export, has the same one. `parts` are what of it does not change from one export to the next.
 */
export function madeId(kind: string, parts: readonly (string | null)[]): string {
  // Lengths keep the parts apart, whatever they hold.
  const key = parts.map((part) => (part === null ? '-' : `${part.length}:${part}`)).join('|');
  return `${kind}-${hash('sha256', key, 'hex').slice(0, 16)}`;
}
