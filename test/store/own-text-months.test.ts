import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostRecord } from '../../src/model/post.ts';
import {
  beginInput,
  countOwnPosts,
  importWriter,
  keepSubject,
  linkInteractions,
  openStore,
  ownTextMonths,
  type Store,
} from '../../src/store/index.ts';
import { record } from '../support/records.ts';

let store: Store;

beforeEach(async () => {
  store = await openStore(null);
});

afterEach(async () => {
  await store.close();
});

async function subjectOf(posts: readonly PostRecord[]) {
  const input = { path: 'a', kind: 'x-archive', platform: 'x', channel: 'archive' } as const;
  const writer = importWriter(store.driver, await beginInput(store.driver, input, '2026-11-01T00:00:00.000Z'));
  await writer.add({ accounts: [], messages: [], relations: [], handleChanges: [], posts }, '900');
  await writer.finish();
  const account = { platform: 'x', id: '900', handle: null, displayName: null } as const;
  const subject = await keepSubject(store.driver, account, []);
  await linkInteractions(store.driver, subject);
  return subject;
}

describe('months of own posts', () => {
  it('[I] have their posts counted, with the first and the last; unknown times first, reposts left out', async () => {
    const times = ['2026-03-09T10:00:00Z', '2025-12-31T23:59:59.999Z', null, '2026-03-01T10:00:00Z'];
    const posts = times.map((createdAt, index) => record({ id: String(10 + index), createdAt }));
    const subject = await subjectOf([
      ...posts,
      record({ id: '99', createdAt: '2026-05-01T10:00:00Z', isRepost: true }),
    ]);

    expect(await ownTextMonths(store.driver, subject)).toEqual([
      { month: null, posts: 1, from: null, to: null },
      { month: '2025-12', posts: 1, from: '2025-12-31T23:59:59.999Z', to: '2025-12-31T23:59:59.999Z' },
      { month: '2026-03', posts: 2, from: '2026-03-01T10:00:00Z', to: '2026-03-09T10:00:00Z' },
    ]);
    expect(await countOwnPosts(store.driver, subject)).toBe(5);
  });

  it('[I] are none without posts', async () => {
    expect(await ownTextMonths(store.driver, await subjectOf([]))).toEqual([]);
  });
});
