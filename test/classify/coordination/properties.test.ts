import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../src/classify/coordination/index.ts';
import { answerWorld } from './answer-world.ts';
import { find, type Message, message } from './finding.ts';
import { createRandom, shuffled } from './random.ts';
import { campaignCount, textWorld } from './text-world.ts';

const texts = textWorld(31, { messages: 400, planted: campaignCount });
const answers = answerWorld(32, { accounts: 300, groups: 2 });

/** All three kinds at once: what the rows say, by row. */
const world: readonly Message[] = [
  ...answers.rows,
  ...texts.map(({ author, text }) => message({ author: 5_000_000 + author, text, at: 1.7e12 + author })),
];
const openedDay = (author: number): number => (author % 50 === 0 ? 18_000 : 14_000 + ((author * 613) % 5000));

/** What a cluster says, with the rows by what they hold. */
function told(clusters: readonly Cluster[], rows: readonly Message[]) {
  return clusters
    .map(({ rows: numbers, ...rest }) =>
      JSON.stringify([rest, [...numbers].map((row) => JSON.stringify(rows[row])).sort()]),
    )
    .sort();
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '\ud800'.repeat(60),
    `a${'\u0301'.repeat(50_000)}`,
    'ﷺ '.repeat(40_000),
    '@'.repeat(500),
    'http://'.repeat(99),
    'x y '.repeat(25_000),
  ),
);

const row = fc.record({
  author: fc.oneof(fc.nat(20), fc.constantFrom(0xffffffff, 4_000_000_000)),
  at: fc.oneof(fc.double(), fc.integer({ min: 1.6e12, max: 1.61e12 })),
  text: hostile,
  abusive: fc.boolean(),
  replyTo: fc.option(fc.oneof(hostile, fc.constantFrom('a', 'b', 'c'))),
});

describe('coordination, whatever comes', () => {
  it('[P] finds the same clusters in any order of rows', () => {
    const expected = told(find(world, openedDay), world);

    expect(new Set(find(world, openedDay).map(({ kind }) => kind)).size).toBe(3);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rows = shuffled(world, createRandom(seed));
        expect(told(find(rows, openedDay), rows)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it('[P] never throws, and counts what it names', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.option(fc.double()), (rows, day) => {
        for (const cluster of find(rows, () => day)) {
          expect(cluster.messages).toBe(cluster.rows.length);
          expect(cluster.abusive).toBeLessThanOrEqual(cluster.messages);
          expect(new Set(cluster.authors).size).toBe(cluster.authors.length);
          expect([...cluster.rows].every((each) => cluster.authors.includes(rows[each]?.author ?? -1))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('[P] makes no cluster of unknown times, unknown days and short texts', () => {
    const unknown = row.map((each) => ({ ...each, at: Number.NaN, text: each.text.slice(0, 20) }));
    fc.assert(
      fc.property(fc.array(unknown, { maxLength: 200 }), (rows) => {
        expect(find(rows, () => null)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('[P] makes of a text in any dress what it makes of the plain one', () => {
    const plain = 'The library in Marsh Lane must stay open on Saturdays because children study there';
    const noise = fc.constantFrom(
      ' @rosa_example',
      ' 😀',
      '!!',
      ' https://x.example/a',
      '  ',
      ' www.x.example',
      ' @a@b.example',
      '…',
      '\u200b',
      ' 👩🏽‍🚒',
    );
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 6 }), fc.boolean(), (added, capitals) => {
        const text = `${added.join('')} ${capitals ? plain.toUpperCase() : plain}${added.join('')}`;
        const found = find([plain, text, plain].map((each, author) => message({ author, text: each })));
        expect(found).toHaveLength(1);
      }),
    );
  });

  it('[U] looks for the kinds asked for alone', () => {
    for (const kind of ['copies', 'same-day-accounts', 'co-replies'] as const) {
      const found = find(world, openedDay, [kind]);
      expect(new Set(found.map((cluster) => cluster.kind))).toEqual(new Set([kind]));
    }
  });

  it('[U] gives the largest first', () => {
    const sizes = find(world, openedDay).map(({ messages }) => messages);

    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('[U] finds nothing in nothing', () => {
    expect(find([])).toEqual([]);
  });
});
