import { describe, expect, it } from 'vitest';
import type { AuthorCells } from '../../src/analyse/resample.ts';
import { ratioInterval } from '../../src/analyse/share-ratio.ts';
import { seededRandom } from '../support/random.ts';

type Counts = readonly [judged: number, hits: number, judgedLater: number, hitsLater: number];

/** So many authors of each kind. */
function cellsOf(kinds: readonly (readonly [authors: number, counts: Counts])[]): AuthorCells {
  const held = kinds.filter(([authors]) => authors > 0);
  return {
    authors: Float64Array.from(held, ([authors]) => authors),
    columns: [0, 1, 2, 3].map((column) => Float64Array.from(held, ([, counts]) => counts[column] ?? 0)),
  };
}

/** Of `authors` in each span, one message each, so many hits. */
function oneEach(authors: number, [before, after]: readonly [number, number]) {
  const cells = cellsOf([
    [before, [1, 1, 0, 0]],
    [authors - before, [1, 0, 0, 0]],
    [after, [0, 0, 1, 1]],
    [authors - after, [0, 0, 1, 0]],
  ]);
  return { cells, totals: [authors, before, authors, after] };
}

describe('the interval of a ratio of two shares', () => {
  it.each([
    ['many in both', 150, 0.1, 0.1],
    ['hardly any in the second', 150, 0.12, 0.01],
    ['none in the second, mostly', 200, 0.12, 0.005],
    ['hardly any in the first', 150, 0.01, 0.12],
    ['nearly all in both', 60, 0.95, 0.98],
  ])('[U] holds the true ratio as often as it says: %s', (_, authors, before, after) => {
    const random = seededRandom(5);
    const drawn = (share: number) => Array.from({ length: authors }).filter(() => random() < share).length;
    let held = 0;
    let worlds = 0;
    while (worlds < 120) {
      const counts = [drawn(before), drawn(after)] as const;
      if (counts[0] + counts[1] < 10) continue;
      const { cells, totals } = oneEach(authors, counts);
      const [low, high] = ratioInterval({ authors: cells }, totals, new Map());
      worlds += 1;
      held += Number(low <= after / before && after / before <= high);
    }
    // 95 of 100, less what 120 worlds can miss by chance.
    expect(held / worlds).toBeGreaterThan(0.9);
  });

  it('[U] never takes all of all for a ratio without doubt', () => {
    const { cells, totals } = oneEach(40, [40, 40]);
    const [low, high] = ratioInterval({ authors: cells }, totals, new Map());
    expect(low).toBeLessThan(0.95);
    expect(high).toBeGreaterThan(1.05);
  });

  it('[U] is no narrower than days that stand for all that came on them allow', () => {
    const { cells, totals } = oneEach(300, [30, 90]);
    const quiet = { judged: new Float64Array(30).fill(10), hits: new Float64Array(30).fill(1) };
    const busy = { judged: new Float64Array(30).fill(7), hits: new Float64Array(30).fill(1) };
    busy.judged[20] = 97;
    busy.hits[20] = 61;
    const days = [quiet, busy] as const;
    const [alone] = ratioInterval({ authors: cells }, totals, new Map());
    const [low, high] = ratioInterval({ authors: cells, days }, totals, new Map());
    expect(alone).toBeGreaterThan(1);
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(3);
  });

  it('[U] seldom leaves 1 out where days differ and nothing changes, in either direction', () => {
    const random = seededRandom(11);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const apart = { more: 0, less: 0 };
    const worlds = 150;
    for (let world = 0; world < worlds; world += 1) {
      const span = (length: number) => {
        const judged = new Float64Array(length).fill(100);
        const hits = judged.map((count) => {
          const share = Math.min(0.9, 0.08 * Math.exp(0.8 * normal()));
          return Array.from({ length: count }).filter(() => random() < share).length;
        });
        return { judged, hits };
      };
      const days = [span(30), span(6)] as const;
      const hits = days.map((each) => each.hits.reduce((sum, count) => sum + count, 0));
      const totals = [3_000, hits[0] ?? 0, 600, hits[1] ?? 0];
      const cells = cellsOf([
        [totals[1] ?? 0, [1, 1, 0, 0]],
        [3_000 - (totals[1] ?? 0), [1, 0, 0, 0]],
        [totals[3] ?? 0, [0, 0, 1, 1]],
        [600 - (totals[3] ?? 0), [0, 0, 1, 0]],
      ]);
      const [low, high] = ratioInterval({ authors: cells, days }, totals, new Map());
      apart.more += Number(low > 1);
      apart.less += Number(high < 1);
    }
    expect(apart.more / worlds).toBeLessThan(0.06);
    expect(apart.less / worlds).toBeLessThan(0.06);
  });
});
