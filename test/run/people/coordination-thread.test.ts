import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCoordinationFinder, longestRead } from '../../../src/classify/coordination/index.ts';
import { addPage, type CoordinationPage, type PackedRow, packPage } from '../../../src/run/people/coordination-page.ts';

// Threads run what was built: the sources work on the calling thread.
const { startCoordination }: typeof import('../../../src/run/people/coordination-thread.ts') = await import(
  join(import.meta.dirname, '../../../dist/run/people/coordination-thread.js')
);

const many = 100_000;

/** Pages in which forty accounts send one text each day, with a word of their own, among others who write alone. */
function pages(): CoordinationPage[] {
  return Array.from({ length: 20 }, (_, day) =>
    packPage(
      Array.from({ length: 200 }, (_, index): PackedRow => {
        const together = index < 40;
        return {
          author: together ? index : 1000 + day * 200 + index,
          at: day * 86_400_000 + index * 1000,
          text: together
            ? `Your council hides the real figures on the library and everybody knows ${day}`
            : `I wrote letter ${day * 997 + index * 31} about ${index * 7919} hedges, ${'abcdefghij'[index % 10]}${index} and trees ${day ** 3}`,
          abusive: index % 2 === 0,
          replyTo: index % 3 === 0 ? null : `post-${day}`,
        };
      }),
    ),
  );
}

const opened = Float64Array.from({ length: 10_000 }, (_, author) => (author < 40 ? 19_000 : Number.NaN));

async function found(work: ReturnType<typeof startCoordination>) {
  for (const page of pages()) await work.add(page);
  return await work.finish(opened);
}

describe('looking for messages written together on a thread of its own', () => {
  it('[U] finds what is found on the calling thread, accounts and examples too', async () => {
    const here = await found(startCoordination(1));

    expect(here.map(({ kind, authors }) => [kind, authors.length])).toContainEqual(['copies', 40]);
    expect(await found(startCoordination(many))).toEqual(here);
  });

  it('[U] gives nothing where there was nothing', async () => {
    expect(await startCoordination(many).finish(new Float64Array(0))).toEqual([]);
  });
});

const anyRow: fc.Arbitrary<PackedRow> = fc.record({
  author: fc.nat(5),
  at: fc.oneof(fc.constant(Number.NaN), fc.nat(1e9)),
  text: fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), fc.constant('é'.repeat(longestRead + 5))),
  abusive: fc.boolean(),
  replyTo: fc.option(fc.string({ unit: 'binary', maxLength: 9 })),
});

describe('a page of messages', () => {
  it('[P] gives every row back, but what of a text is never read', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 9 }), (rows) => {
        const given: PackedRow[] = [];
        addPage(packPage(rows), { ...createCoordinationFinder(), add: (row) => void given.push(row) });
        expect(given).toEqual(rows.map((row) => ({ ...row, text: row.text.slice(0, longestRead) })));
      }),
    );
  });
});
