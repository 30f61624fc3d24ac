import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InteractionColumns } from '../../../src/analyse/input.ts';
import { rowFinder } from '../../../src/run/people/row-finder.ts';

describe('places of rows', () => {
  it('[P] are found for every row, in any order, and for no other', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });
    fc.assert(
      fc.property(some, fc.array(fc.integer({ min: 0, max: 61 })), (rows, asked) => {
        const columns = { row: Uint32Array.from(rows), count: rows.length } as InteractionColumns;
        const placeOf = rowFinder(columns);
        const known = (rid: number) => (rows.includes(rid) ? rows.indexOf(rid) : undefined);
        const upwards = rows.toSorted((a, b) => a - b);
        for (const rid of [...upwards, ...asked, ...upwards]) expect(placeOf(rid)).toBe(known(rid));
      }),
    );
  });
});
