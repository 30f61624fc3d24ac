import { idOf } from '../id.ts';

/** Digits that no program rounds off: a spreadsheet keeps 15, a JavaScript number all up to 2^53. */
const surelyKept = 15;

/** Reads an id of a record: the first of these values that is one. */
export type ReadId = (...values: readonly unknown[]) => string | null;

/**
 * A reader of the ids of one record that another program may have saved again: where the post's own id is not the one in its
 * link, that program rounded ids, and no other long one can be believed. Both `null`: nothing tells, ids count as written.
 */
export function idReader(written: unknown, linked: string | null): ReadId {
  const own = idOf(written);
  const isRounded = linked !== null && written !== undefined && own !== linked;
  return (...values) => {
    for (const value of values) {
      const id = idOf(value);
      if (id !== null && id !== '0' && !(isRounded && id.length > surelyKept)) return id;
    }
    return null;
  };
}
