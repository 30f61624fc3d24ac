import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropTexts, dueTexts, forgetSubject, openStore, type Store } from '../../src/store/index.ts';

/** So many that reading every verdict for every post would take minutes. */
const posts = 40_000;

let store: Store;

beforeAll(async () => {
  store = await openStore(null, null);
  const series = `WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${posts})`;
  for (const sql of [
    `INSERT INTO subjects (rid, platform, keys) VALUES (1, 'x', '["42"]')`,
    `INSERT INTO inputs (rid, path, kind, platform, channel, state, first_read_at, last_read_at)
     VALUES (1, 'a', 'x-twarc2', 'x', 'dump', 'complete', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')`,
    `INSERT INTO accounts (platform, key, id, bio) ${series} SELECT 'x', 'a' || n, 'a' || n, 'bio' FROM c WHERE n % 4 = 0`,
    `INSERT INTO posts (rid, platform, id, author, at, day_only, text, is_repost, visibility, changed)
     ${series} SELECT n, 'x', n, 'a' || (n - n % 4), '2026-01-01T00:00:00Z', 0, 'words', 0, 'public', 1 FROM c`,
    `INSERT INTO interactions (subject, post, kind) ${series} SELECT 1, n, 'reply' FROM c`,
    `INSERT INTO verdicts (subject, post, model, basis, abuse, labels) ${series} SELECT 1, n, 1, 1, 0.1, n % 2 FROM c`,
    `INSERT INTO sightings (post, input, pass, records, contexts) ${series} SELECT n, 1, 1, 1, 0 FROM c`,
  ])
    await store.driver.run(sql);
});

afterAll(() => store.close());

const dry = { how: 'a test', at: '2026-02-01T00:00:00Z', dry: true };

/** Each takes well under a second where sets are looked up in, and minutes where each post reads a table. */
describe('forgetting in a large cache', () => {
  it('[I] finds words by label and by need in one pass', { timeout: 8_000 }, async () => {
    const selection = {
      unreadSince: null,
      writtenBefore: null,
      subject: null,
      authors: null,
      labels: 1,
      keepNeeded: false,
    };
    expect((await dropTexts(store.driver, selection, dry)).texts).toBe(posts / 2);
    const old = { ...selection, unreadSince: '2026-02-01T00:00:00Z', labels: null, keepNeeded: true };
    const gone = await dropTexts(store.driver, old, dry);
    // The first bit is a threat, which is spared.
    expect(gone.texts).toBe(posts / 2);
    expect((await dueTexts(store.driver, 365)).kept).toBe(posts / 2);
  });

  it('[I] finds what was written to an account in one pass', { timeout: 8_000 }, async () => {
    const account = { platform: 'x', id: '42', handle: null, displayName: null, keys: ['42'] } as const;
    const gone = await forgetSubject(store.driver, account, dry);
    expect(gone).toMatchObject({ posts, accounts: posts / 4 });
  });
});
