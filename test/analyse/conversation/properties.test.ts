import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../src/model/coverage.ts';
import { directions, labels } from '../../../src/model/verdict.ts';
import { blockOf, dayAt } from './world.ts';

const row = fc.record({
  author: fc.integer({ min: 0, max: 30 }).map((n) => `x:${n}`),
  at: fc.option(fc.integer({ min: -3, max: 400 }).map((day) => dayAt('2025-01-01', day))),
  labels: fc.subarray([...labels], { maxLength: 3 }),
  direction: fc.option(fc.constantFrom(...directions)),
  judged: fc.boolean(),
  channels: fc.subarray([...channels], { minLength: 1 }),
});

function nullsIn(value: unknown, path = ''): string[] {
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    nullsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

describe('the conversation', () => {
  it('[P] gives a reason for every null and for nothing else', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 120 }), (rows) => {
        const { conversation, reasons } = blockOf(rows);
        const named = Object.keys(reasons).sort();
        expect(named).toEqual(nullsIn(conversation).sort());
        expect(JSON.stringify(conversation)).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 60 },
    );
  });

  it('[P] counts add up and shares sum to one', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 120 }), (rows) => {
        const { conversation } = blockOf(rows);
        for (const { counts, shares } of [conversation, ...conversation.timeline]) {
          expect(counts.abusive + counts.critical + counts.supportive + counts.neutral).toBe(counts.judged);
          expect(counts.both).toBeLessThanOrEqual(counts.critical);
          if (shares === null) continue;
          expect(shares.abusive + shares.critical + shares.supportive + shares.neutral).toBeCloseTo(1, 4);
          expect(shares.middle).toBeCloseTo(shares.critical + shares.neutral, 4);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[P] is the same in whatever order the interactions come', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 120 }), (rows) => {
        expect(blockOf([...rows].reverse())).toEqual(blockOf(rows));
      }),
      { numRuns: 40 },
    );
  });
});
