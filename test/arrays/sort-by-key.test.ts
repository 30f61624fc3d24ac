import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSortSpace, inOrder, sortByKey } from '../../src/arrays/sort-by-key.ts';

const keys = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0xffffffff })), {
  maxLength: 200,
});
const stable = (order: readonly number[], by: readonly number[]) =>
  [...order].sort((a, b) => (by[a] as number) - (by[b] as number));

describe('sorting by keys', () => {
  it('[P] puts the smallest first and keeps the order of equal ones, in a space of its own or one used before', () => {
    fc.assert(
      fc.property(keys, keys, (first, second) => {
        const length = Math.min(first.length, second.length);
        const [one, other] = [first.slice(0, length), second.slice(0, length)];
        const space = createSortSpace(length);
        const order = inOrder(length);
        const once = stable([...order], one);
        const twice = stable(once, other);
        expect([...sortByKey(order, Uint32Array.from(one))]).toEqual(once);
        expect([...sortByKey(sortByKey(order, one, space), other, space)]).toEqual(twice);
        expect([...order]).toEqual([...inOrder(length)]);
      }),
    );
  });
});
