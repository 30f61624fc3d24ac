import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/run/interaction-lines.ts';
import { anyLine, pageOf, wellFormed } from '../report/interaction-lines.ts';

describe('lines of a page', () => {
  it('[P] are the interactions in it', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 5 }), (rows) => {
        const lines = rows.map((row) => wellFormed({ ...row, platform: 'x' }));

        expect(linesOf(pageOf(lines))).toEqual(lines);
      }),
    );
  });
});
