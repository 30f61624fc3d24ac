import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJudge } from '../../src/classify/index.ts';
import { openStore } from '../../src/store/index.ts';
import { cache, json, rows, write } from '../support/bad-input.ts';

const file = write('three.jsonl', rows(3));

/** More authors than wrote: where a report says so, it was kept and not made. */
const mark = 4711;

/** Marks the reports that a cache keeps; gives how many. */
async function markReports(path: string): Promise<number> {
  const { driver, close } = await openStore(path);
  const sql = "UPDATE reports SET report = json_set(report, '$.totals.authors', ?) WHERE key NOT LIKE '%/authors'";
  const marked = await driver.run(sql, [mark]);
  await close();
  return marked;
}

describe('a report that was made before', () => {
  let path = '';

  /** The authors of a report from the cache alone. */
  async function authors(argv: readonly string[] = [], world = {}): Promise<number> {
    const { report } = await json(['--cache', path, ...argv], world);
    return report.totals.authors;
  }

  beforeEach(async () => {
    path = cache();
    await json([file, '--cache', path]);
    expect(await authors()).toBe(3);
    expect(await markReports(path)).toBe(2);
  });

  it('[I] is kept: the same run again prints it', async () => {
    expect(await authors()).toBe(mark);
  });

  it.each([
    ['--event-span', '364d'],
    ['--event', '2026-05-01=vote'],
    ['--since', '2026-05-01'],
    ['--until', '2026-06-01'],
    ['--timezone', 'Europe/London'],
    ['--show-text', 'full'],
    ['--show-authors', 'handle'],
    ['--messages'],
  ])('[I] is made anew with %s', async (...argv) => {
    expect(await authors(argv)).toBe(3);
    expect(await authors()).toBe(mark);
  });

  it('[I] is made anew on another day', async () => {
    expect(await authors([], { now: '2026-11-02T12:00:00.000Z' })).toBe(3);
  });

  it('[I] is made anew when anything came into the cache', async () => {
    await json([write('more.jsonl', rows(2, 50)), '--cache', path]);

    expect(await authors()).toBe(5);
  });

  describe('by another model', () => {
    const judge = createJudge();
    const { model } = judge;

    afterEach(() => {
      Object.assign(judge, { model });
    });

    it('[I] is made anew', async () => {
      Object.assign(judge, { model: 'xh-of-another-name' });

      expect(await authors()).toBe(3);
    });
  });
});
