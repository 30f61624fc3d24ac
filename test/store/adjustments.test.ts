import { describe, expect, it } from 'vitest';
import type { LearnedAdjustment } from '../../src/model/adjustment.ts';
import {
  adjustmentOf,
  forgetSubject,
  keepAdjustment,
  keepSample,
  keepSubject,
  learnableItems,
  openStore,
  type Store,
  shareInSamples,
} from '../../src/store/index.ts';

const learned: LearnedAdjustment = {
  base: 'xh-1.0.0+000001',
  heads: { insult: { slope: 1.25, offset: -0.5, threshold: 0.6123 } },
  labels: 200,
  authors: 40,
  samples: ['one'],
  learnedAt: '2026-11-01T12:00:00.000Z',
};

async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(null);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

/** Posts of X with what each was seen in: the channel and kind of its inputs. */
async function seed({ driver }: Store): Promise<void> {
  await driver.exec(`
    INSERT INTO inputs (rid, path, kind, platform, channel, state, first_read_at, last_read_at) VALUES
      (1, 'a', 'x-api-v2', 'x', 'api', 'complete', '', ''), (2, 'b', 'x-twarc2', 'x', 'dump', 'complete', '', ''),
      (3, 'c', 'columns-csv', 'x', 'dump', 'complete', '', ''), (4, 'd', 'bluesky-api', 'bluesky', 'api', 'complete', '', '')`);
  const posts = [
    ['x', '1', [1]],
    ['x', '2', [2]],
    ['x', '3', [3]],
    ['x', '4', [1, 3]],
    ['bluesky', '5', [4]],
  ] as const;
  for (const [at, [platform, id, inputs]] of posts.entries()) {
    await driver.run(
      `INSERT INTO posts (rid, platform, id, author, at, day_only, text, is_repost, visibility, changed)
       VALUES (?, ?, ?, '9', '2026-03-01T10:00:00Z', 0, 'words', 0, 'public', 1)`,
      [at + 1, platform, id],
    );
    for (const input of inputs)
      await driver.run('INSERT INTO sightings (post, input, pass, records, contexts) VALUES (?, ?, 1, 1, 0)', [
        at + 1,
        input,
      ]);
  }
}

async function draw(store: Store, id: string, posts: readonly number[]): Promise<void> {
  const sample = {
    id,
    drawnAt: '2026-10-01T00:00:00.000Z',
    seed: 1,
    model: learned.base,
    subjects: [1],
    since: null,
    until: null,
    rows: 5,
    digest: id,
    expected: 1,
    strata: [],
  };
  const items = posts.map((post) => ({ item: `${id}-${post}`, subject: 1, post, stratum: 0, chance: 0.5 }));
  await keepSample(store.driver, sample, items);
}

describe('adjustments', () => {
  it('[I] are kept for each account named, in place of the one before, and taken back', () =>
    withStore(async ({ driver }) => {
      expect(await adjustmentOf(driver, 1)).toBeNull();
      await keepAdjustment(driver, [1, 2], learned);
      await keepAdjustment(driver, [2], { ...learned, labels: 300 });

      expect(await adjustmentOf(driver, 1)).toEqual(learned);
      expect((await adjustmentOf(driver, 2))?.labels).toBe(300);
      await keepAdjustment(driver, [1], null);
      expect(await adjustmentOf(driver, 1)).toBeNull();
      expect(await adjustmentOf(driver, 2)).not.toBeNull();
    }));

  it('[I] go with the account', () =>
    withStore(async ({ driver }) => {
      const account = { platform: 'x', id: '42', handle: 'DrExample', displayName: null } as const;
      const subject = await keepSubject(driver, account, []);
      const { rid } = subject;
      await keepAdjustment(driver, [rid], learned);
      await forgetSubject(driver, subject, { how: 'test', at: learned.learnedAt, dry: false });

      expect(await adjustmentOf(driver, rid)).toBeNull();
    }));
});

describe('learnableItems', () => {
  it('[I] tells what came by the API of X alone, by whatever program, from what another input holds too', () =>
    withStore(async (store) => {
      await seed(store);
      await draw(store, 'one', [1, 2, 3, 4, 5]);
      const items = await learnableItems(store.driver, 1, ['x-twarc2', 'x-api-v2']);

      expect(items.map(({ post, byApiOfX }) => [post, byApiOfX])).toEqual([
        [1, true],
        [2, true],
        [3, false],
        [4, false],
        [5, false],
      ]);
      expect(items[2]).toMatchObject({ text: 'words', author: '9', kind: 'mention', stratum: 0 });
    }));

  it('[I] knows how much of a sample other samples hold', () =>
    withStore(async (store) => {
      await seed(store);
      await draw(store, 'one', [1, 2, 3]);
      await draw(store, 'two', [3, 4]);

      expect(await shareInSamples(store.driver, 2, ['one'])).toBe(0.5);
      expect(await shareInSamples(store.driver, 2, [])).toBe(0);
    }));
});
