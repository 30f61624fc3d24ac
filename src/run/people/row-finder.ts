import type { InteractionColumns } from '../../analyse/input.ts';
import { inOrder, sortByKey } from '../../classify/coordination/sort-by-key.ts';

/** Place of an interaction in the columns by its row in the cache; `undefined` where they do not hold it. Quick where rows are asked for in ascending order. */
export function rowFinder({ row, count }: InteractionColumns): (rid: number) => number | undefined {
  const places = sortByKey(inOrder(count), row);
  let next = 0;
  return (rid) => {
    const ridAt = (at: number): number => row[places[at] as number] as number;
    if (next >= count || ridAt(next) > rid) next = 0;
    while (next < count && ridAt(next) < rid) next += 1;
    return next < count && ridAt(next) === rid ? places[next] : undefined;
  };
}
