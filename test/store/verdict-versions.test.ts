import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelMask } from '../../src/model/verdict.ts';
import {
  beginInput,
  changedVerdicts,
  comparedVerdicts,
  earlierVersion,
  type FactsQuery,
  importWriter,
  isJudged,
  keepSubject,
  linkInteractions,
  markJudged,
  modelNumber,
  openStore,
  type Store,
  type StoredSubject,
  setAsideVerdicts,
  storeVerdicts,
  unjudgedPage,
} from '../../src/store/index.ts';
import { record, replyTo } from '../support/records.ts';
import { testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const now = '2026-11-01T00:00:00.000Z';
const threat = labelMask(['threat']);
const insult = labelMask(['insult']);
let next = 0;

interface Cache {
  readonly store: Store;
  readonly subject: StoredSubject;
  readonly query: FactsQuery;
}

async function cacheOf(posts: readonly Parameters<typeof record>[0][]): Promise<Cache> {
  next += 1;
  const store = await openStore(join(folder, `cache-${next}.sqlite`));
  await load(store, posts);
  const subject = await keepSubject(store.driver, { platform: 'x', id: '42', handle: null, displayName: null }, []);
  await linkInteractions(store.driver, subject);
  return { store, subject, query: { subject, since: null, until: null, inputs: null } };
}

async function load(store: Store, posts: readonly Parameters<typeof record>[0][]): Promise<void> {
  const start = { path: `in-${posts.length}`, kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
  const target = await beginInput(store.driver, start, now);
  const writer = importWriter(store.driver, target);
  const records = posts.map((post) => record({ ...replyTo('42', null), ...post }));
  await writer.add({ posts: records, accounts: [], messages: [], relations: [], handleChanges: [] }, '~1');
  await writer.finish();
}

function replies(count: number): { id: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(index + 1) }));
}

type Say = (id: string) => {
  readonly labels?: number;
  readonly direction?: number | null;
  readonly abuse?: number | null;
};

/** Judges as `judgeInteractions` does, `most` messages at the most; one that does not reach the end is interrupted. */
async function judge({ store, subject }: Cache, name: string, say: Say = () => ({}), most = 1_000): Promise<void> {
  const { driver } = store;
  if (await isJudged(driver, subject.rid, name)) return;
  const model = await modelNumber(driver, name);
  await setAsideVerdicts(driver, subject.rid, model);
  const page = await unjudgedPage(driver, { subject: subject.rid, model, from: 0, size: most });
  const texts: [number, number][] = JSON.parse(page?.json.toString() ?? '[]');
  const ids = new Map((await driver.all('SELECT rid, id FROM posts')).map((row) => [Number(row.rid), String(row.id)]));
  const rows = texts.map(([post, changed]) => {
    const { labels = 0, direction = null, abuse = 0.1 } = say(ids.get(post) ?? '');
    return [post, changed, abuse, labels, direction, null, 'en'];
  });
  await storeVerdicts(driver, subject.rid, model, JSON.stringify(rows));
  const rest = await unjudgedPage(driver, { subject: subject.rid, model, from: 0, size: 1 });
  if (rest === null) await markJudged(driver, subject.rid, name);
}

async function kept({ store }: Cache): Promise<Record<string, number>> {
  const rows = await store.driver.all(
    'SELECT m.name, count(*) AS n FROM previous_verdicts e JOIN models m ON m.rid = e.model GROUP BY 1',
  );
  return Object.fromEntries(rows.map((row) => [String(row.name), Number(row.n)]));
}

async function current({ store }: Cache): Promise<string[]> {
  const rows = await store.driver.all('SELECT DISTINCT m.name FROM verdicts v JOIN models m ON m.rid = v.model');
  return rows.map((row) => String(row.name));
}

describe('verdicts of the version before', () => {
  it('[I] are kept when another model begins, and nothing is kept for a first judging or new texts', async () => {
    const cache = await cacheOf(replies(5));
    await judge(cache, 'm1');
    await load(cache.store, [{ id: '6' }]);
    await linkInteractions(cache.store.driver, cache.subject);
    await judge(cache, 'm1');
    expect(await kept(cache)).toEqual({});

    await judge(cache, 'm2');
    expect([await kept(cache), await current(cache)]).toEqual([{ m1: 6 }, ['m2']]);
    await cache.store.close();
  });

  it('[I] are those of the last other model alone', async () => {
    const cache = await cacheOf(replies(4));
    for (const model of ['m1', 'm2', 'm3']) await judge(cache, model);

    expect(await kept(cache)).toEqual({ m2: 4 });
    expect(await earlierVersion(cache.store.driver, cache.subject.rid, 'm3')).toMatchObject({ name: 'm2' });
    await cache.store.close();
  });

  it('[I] stay whole when judging again is interrupted, by the same model going on or by a third', async () => {
    for (const after of ['m2', 'm3']) {
      const cache = await cacheOf(replies(6));
      await judge(cache, 'm1', () => ({ labels: insult, direction: 0 }));
      await judge(cache, 'm2', undefined, 2);
      await judge(cache, after);

      expect([await kept(cache), await current(cache)]).toEqual([{ m1: 6 }, [after]]);
      const { pairs } = await comparedVerdicts(
        cache.store.driver,
        cache.query,
        await modelNumber(cache.store.driver, 'm1'),
      );
      expect(pairs).toEqual([[insult, 0, 0, null, 1, 1, 6]]);
      await cache.store.close();
    }
  });

  it('[I] after going back to the old model: all is by it again, and it is not compared with itself', async () => {
    const cache = await cacheOf(replies(6));
    await judge(cache, 'm1');
    await judge(cache, 'm2', undefined, 2);
    await judge(cache, 'm1');

    expect(await current(cache)).toEqual(['m1']);
    expect(await kept(cache)).toEqual({ m2: 2 });
    expect(await earlierVersion(cache.store.driver, cache.subject.rid, 'm1')).toMatchObject({ name: 'm2' });
    await judge(cache, 'm2', undefined, 3);
    await judge(cache, 'm2');
    expect(await kept(cache)).toEqual({ m1: 6 });
    await cache.store.close();
  });

  it('[I] of a first judging that was interrupted are kept as far as they go', async () => {
    const cache = await cacheOf(replies(6));
    await judge(cache, 'm1', undefined, 4);
    await judge(cache, 'm2');

    expect(await kept(cache)).toEqual({ m1: 4 });
    await cache.store.close();
  });

  it('[I] are nobody’s before another model came', async () => {
    const cache = await cacheOf(replies(2));
    await judge(cache, 'm1');

    expect(await earlierVersion(cache.store.driver, cache.subject.rid, 'm1')).toBeNull();
    await cache.store.close();
  });
});

describe('comparing two versions', () => {
  it('[I] counts pairs of verdicts in the window; a text that changed since is not compared', async () => {
    const cache = await cacheOf([
      { id: '1', createdAt: '2026-03-01T00:00:00Z' },
      { id: '2', createdAt: '2026-03-02T00:00:00Z', text: 'short' },
      { id: '3', createdAt: '2026-03-03T00:00:00Z' },
      { id: '4', createdAt: '2026-05-01T00:00:00Z' },
    ]);
    await judge(cache, 'm1', (id) => (id === '3' ? { abuse: null } : {}));
    await load(cache.store, [{ id: '2', text: 'a longer text than before' }, { id: '9' }]);
    await linkInteractions(cache.store.driver, cache.subject);
    await judge(cache, 'm2', (id) => ({ labels: id === '1' ? threat : 0, direction: id === '1' ? 3 : null }));
    const m1 = await modelNumber(cache.store.driver, 'm1');
    const query = { ...cache.query, until: '2026-04-01T00:00:00Z' };
    const { pairs, notCompared } = await comparedVerdicts(cache.store.driver, query, m1);

    expect([...pairs].sort((a, b) => a[1] - b[1])).toEqual([
      [0, 0, null, null, 0, 1, 1],
      [0, threat, null, 3, 1, 1, 1],
    ]);
    expect(notCompared).toBe(2);
    expect((await comparedVerdicts(cache.store.driver, query, null)).pairs).toEqual([]);
    await cache.store.close();
  });

  it('[I] lists what differs, danger that came and went first, newest first, no more than asked; words if asked', async () => {
    const before: Record<string, ReturnType<Say>> = {
      lost: { labels: threat, direction: 0 },
      turned: { labels: insult, direction: 1 },
      same: { labels: insult, direction: 0 },
      moved: { abuse: 0.2 },
    };
    const after: Record<string, ReturnType<Say>> = {
      came: { labels: threat, direction: 3 },
      'came-later': { labels: threat, direction: 0 },
      elsewhere: { labels: threat, direction: 1 },
      turned: { labels: insult, direction: 0 },
      same: { labels: insult, direction: 0 },
      abstained: { abuse: null },
      moved: { abuse: 0.4 },
    };
    const ids = ['same', 'moved', 'abstained', 'turned', 'elsewhere', 'lost', 'came', 'came-later'];
    const cache = await cacheOf(ids.map((id, day) => ({ id, createdAt: `2026-03-0${day + 1}T00:00:00Z` })));
    await judge(cache, 'm1', (id) => before[id] ?? {});
    await judge(cache, 'm2', (id) => after[id] ?? {});
    const earlier = await modelNumber(cache.store.driver, 'm1');
    const all = await changedVerdicts(cache.store.driver, cache.query, { earlier, limit: 100, texts: false });
    const few = await changedVerdicts(cache.store.driver, cache.query, { earlier, limit: 2, texts: true });

    expect(all.map((row) => row.id)).toEqual(['came-later', 'came', 'lost', 'elsewhere', 'turned', 'abstained']);
    expect(all.every((row) => row.words === null)).toBe(true);
    expect(all[2]).toMatchObject({ labels: { before: threat, after: 0 }, direction: { before: 0, after: null } });
    expect(few.map((row) => [row.id, row.words?.text])).toEqual([
      ['came-later', 'an ordinary text'],
      ['came', 'an ordinary text'],
    ]);
    await cache.store.close();
  });

  it('[I] a cache of the first shape gets the new table and keeps what is in it', async () => {
    const cache = await cacheOf(replies(3));
    await judge(cache, 'm1');
    await cache.store.driver.exec(
      [
        'DROP TABLE previous_verdicts; DROP TRIGGER accounts_renamed; DROP TABLE daily_metrics; ALTER TABLE posts DROP COLUMN alt_text',
        'DROP TABLE checkpoints; DROP TABLE post_states; DROP TABLE kept_deleted; DROP TABLE last_reports; DROP TABLE samples; DROP TABLE sample_items; DROP TABLE item_labels; DROP TABLE purges; DROP TABLE adjustments',
        'ALTER TABLE inputs DROP COLUMN held_at; ALTER TABLE accounts DROP COLUMN seen_at',
        'DROP TRIGGER posts_emptied; ALTER TABLE verdicts DROP COLUMN words; ALTER TABLE verdicts DROP COLUMN marks; ALTER TABLE verdicts DROP COLUMN sketch',
        'PRAGMA user_version = 1',
      ].join(';'),
    );
    await cache.store.close();
    const store = await openStore(join(folder, `cache-${next}.sqlite`));
    await judge({ ...cache, store }, 'm2');

    expect(await kept({ ...cache, store })).toEqual({ m1: 3 });
    await store.close();
  });
});
