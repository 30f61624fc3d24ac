import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DailyCounts, type DailyMetrics, dailyCounts } from '../../src/model/daily-metrics.ts';
import {
  adoptExport,
  beginInput,
  dailyMetrics,
  endInput,
  importWriter,
  keepSubject,
  openStore,
  type Store,
  type StoredSubject,
} from '../../src/store/index.ts';

const now = '2026-11-01T00:00:00.000Z';
const me = { platform: 'x', id: '42', handle: 'DrExample', displayName: null } as const;
let store: Store;

beforeEach(async () => {
  store = await openStore(null);
});

afterEach(async () => {
  await store.close();
});

function dayOf(day: string, counts: Partial<DailyCounts>): DailyMetrics {
  const none = Object.fromEntries(dailyCounts.map((name) => [name, null])) as Record<keyof DailyCounts, null>;
  return { platform: 'x', day, ...none, ...counts };
}

interface Told {
  readonly path?: string;
  readonly owner?: string | null;
  readonly takenAt?: string | null;
}

/** Writes the days of one input; gives its row. */
async function load(days: readonly DailyMetrics[], { path = 'a', owner = '42', takenAt = null }: Told = {}) {
  const start = { path, kind: 'x-analytics-overview', platform: 'x', channel: 'archive' } as const;
  const target = await beginInput(store.driver, start, now);
  const writer = importWriter(store.driver, target);
  const none = { accounts: [], posts: [], messages: [], relations: [], handleChanges: [] };
  await writer.add({ ...none, dailyMetrics: days }, owner ?? `~${target.input}`);
  await writer.finish();
  const counts = { messagesRead: false, messages: 0, likes: 0, blocks: 0, mutes: 0, followers: 0, following: 0 };
  const end = { state: 'complete', stated: null, counts, skipped: [], expected: [], ignored: 0, damage: null } as const;
  const warnings = owner === null ? [{ code: 'owner-unknown', text: 'Whose?', path }] : [];
  const identity = JSON.stringify(days);
  return endInput(store.driver, target, { ...end, identity, owner, takenAt, warnings });
}

const subject = (): Promise<StoredSubject> => keepSubject(store.driver, me, []);

describe('dailyMetrics', () => {
  it('[I] gives every count of every day, in order', async () => {
    const all = Object.fromEntries(dailyCounts.map((name, index) => [name, index])) as Record<
      keyof DailyCounts,
      number
    >;
    const days = [dayOf('2026-08-02', { views: 5 }), dayOf('2026-08-01', all)];
    await load(days);
    expect(await dailyMetrics(store.driver, await subject())).toEqual([...days].reverse());
  });

  it('[I] takes the newest input that says something, in whatever order they were read', async () => {
    const newer = dayOf('2026-08-01', { views: 90, follows: null });
    const older = dayOf('2026-08-01', { views: 70, follows: 3 });
    await load([newer], { path: 'new', takenAt: '2026-08-31T23:59:59Z' });
    await load([older, dayOf('2026-07-01', { views: 1 })], { path: 'old', takenAt: '2026-08-01T23:59:59Z' });
    expect(await dailyMetrics(store.driver, await subject())).toEqual([
      dayOf('2026-07-01', { views: 1 }),
      dayOf('2026-08-01', { views: 90, follows: 3 }),
    ]);
  });

  it('[I] believes no input to be from after it was read', async () => {
    await load([dayOf('2026-08-01', { views: 70 })], { path: 'far', takenAt: '2099-01-01T00:00:00Z' });
    await load([dayOf('2026-08-01', { views: 90 })], { path: 'later', takenAt: now });
    expect(await dailyMetrics(store.driver, await subject())).toMatchObject([{ views: 90 }]);
  });

  it('[I] has the days of nobody else', async () => {
    await load([dayOf('2026-08-01', { views: 70 })], { owner: '43' });
    await load([dayOf('2026-08-01', { views: 71 })], { path: 'b', owner: null });
    expect(await dailyMetrics(store.driver, await subject())).toEqual([]);
  });

  it('[I] of an export that was adopted stay its own when it is read again', async () => {
    const days = [dayOf('2026-08-01', { views: 70 })];
    const input = await load(days, { owner: null });
    await adoptExport(store.driver, input, me);
    const again = await load(days, { owner: null });

    expect(again).toBe(input);
    expect(await dailyMetrics(store.driver, await subject())).toEqual(days);
    expect(await store.driver.all('SELECT input FROM daily_metrics')).toEqual([{ input }]);
    expect(await store.driver.all('SELECT owner, warnings FROM inputs')).toEqual([{ owner: '42', warnings: '[]' }]);
  });

  it('[I] of an earlier file of the same name stay, covered or not', async () => {
    const first = [dayOf('2026-08-01', { views: 1 })];
    const second = [dayOf('2026-08-01', { views: 2 }), dayOf('2026-08-02', { views: 2 })];
    await load(first, { takenAt: '2026-08-01T23:59:59Z' });
    await load(second, { takenAt: '2026-08-02T23:59:59Z' });
    await load([dayOf('2026-08-03', { views: 3 })], { takenAt: '2026-08-03T23:59:59Z' });

    const states = await store.driver.all('SELECT state FROM inputs ORDER BY rid');
    expect(states.map(({ state }) => state)).toEqual(['retired', 'complete', 'complete']);
    expect((await dailyMetrics(store.driver, await subject())).map(({ views }) => views)).toEqual([2, 2, 3]);
  });
});
