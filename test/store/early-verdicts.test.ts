import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/model/post.ts';
import {
  beginEarlyVerdicts,
  beginInput,
  dropEarlyVerdicts,
  earlyPage,
  importWriter,
  keepSubject,
  linkInteractions,
  openStore,
  type Store,
  type StoredSubject,
  settleEarlyVerdicts,
  storeEarlyVerdicts,
} from '../../src/store/index.ts';
import { record, replyTo } from '../support/records.ts';
import { testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const context = '[["drexample"],null]';

type Told = Partial<Post> & { readonly id: string };

interface Cache {
  readonly store: Store;
  readonly subject: StoredSubject;
}

let next = 0;

async function cacheOf(posts: readonly Told[]): Promise<Cache> {
  next += 1;
  const store = await openStore(join(folder, `cache-${next}.sqlite`));
  await tell(store, posts);
  const account = { platform: 'x', id: '42', handle: 'DrExample', displayName: null } as const;
  return { store, subject: await keepSubject(store.driver, account, []) };
}

async function tell(store: Store, posts: readonly Told[]): Promise<void> {
  const start = { path: `in-${posts.length}`, kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
  const target = await beginInput(store.driver, start, '2026-11-01T00:00:00.000Z');
  const writer = importWriter(store.driver, target);
  const records = posts.map((post) => record(post));
  await writer.add({ posts: records, accounts: [], messages: [], relations: [], handleChanges: [] }, '~1');
  await writer.finish();
}

function begin({ store, subject }: Cache, first = 1): Promise<number> {
  return beginEarlyVerdicts(store.driver, { subject: subject.rid, first, context });
}

/** Rows of the next page, as they go to a judge. */
async function page(
  { store, subject }: Cache,
  from = 0,
  size = 10,
): Promise<[number, number, string, string, string][]> {
  return JSON.parse((await earlyPage(store.driver, subject, { from, size })).json.toString());
}

async function judged({ store, subject }: Cache, posts: readonly number[]): Promise<void> {
  const rows = posts.map((post) => [post, 1, 0.1, 0, null, null, 'en', 1, 0, null]);
  await storeEarlyVerdicts(store.driver, subject.rid, 1, JSON.stringify(rows));
}

async function kept({ store }: Cache): Promise<number[]> {
  return (await store.driver.all('SELECT post FROM verdicts ORDER BY post')).map((row) => Number(row.post));
}

const replies: readonly Told[] = [1, 2, 3].map((number) => ({ id: `${number}`, ...replyTo('42', null) }));
const mentions = [{ id: '42', handle: 'DrExample' }];

describe('posts to judge early', () => {
  it('[I] concern the account, by others, in the open, and for certain', async () => {
    const cache = await cacheOf([
      { id: '1', ...replyTo('42', null) },
      { id: '2', mentions },
      { id: '3', text: 'about nobody' },
      { id: '4', mentions, author: { id: '42', handle: 'DrExample' } },
      { id: '5', mentions, isRepost: true },
      { id: '6', mentions, visibility: 'direct' },
      { id: '7', mentions, inReplyTo: { postId: '99', author: { id: null, handle: null } } },
      { id: '8', mentions, quotes: { postId: '99', author: { id: null, handle: null } } },
      { id: '9', mentions, inReplyTo: { postId: '99', author: { id: '7', handle: null } } },
    ]);

    expect((await page(cache)).map(([post, , , , kind]) => [post, kind])).toEqual([
      [1, 'reply'],
      [2, 'mention'],
      [9, 'mention'],
    ]);
    await cache.store.close();
  });

  it('[I] come in pages that go on where the one before ended, past what concerns nobody', async () => {
    const cache = await cacheOf([...replies, { id: '4' }, { id: '5' }]);
    const { driver } = cache.store;

    expect(await earlyPage(driver, cache.subject, { from: 0, size: 2 })).toMatchObject({ count: 2, last: 2 });
    expect(await earlyPage(driver, cache.subject, { from: 2, size: 2 })).toMatchObject({ count: 1, last: 5 });
    await cache.store.close();
  });
});

describe('early verdicts', () => {
  it('[I] fall when their post is told otherwise, not when it is told again', async () => {
    const cache = await cacheOf(replies);
    await begin(cache);
    await judged(cache, [1, 2, 3]);
    await tell(cache.store, [{ id: '1', ...replyTo('42', null) }]);
    await tell(cache.store, [{ id: '2', ...replyTo('42', null), text: 'an ordinary text that goes on' }]);

    expect(await kept(cache)).toEqual([1, 3]);
    await cache.store.close();
  });

  it('[I] are not kept of a text that changed while it was judged', async () => {
    const cache = await cacheOf(replies);
    await begin(cache);
    const texts = await page(cache);
    await tell(cache.store, [{ id: '2', ...replyTo('42', null), text: 'an ordinary text that goes on' }]);
    await judged(
      cache,
      texts.map(([post]) => post),
    );

    expect(await kept(cache)).toEqual([1, 3]);
    await cache.store.close();
  });

  it('[I] hold once settled, and change no more', async () => {
    const cache = await cacheOf(replies);
    const { driver } = cache.store;
    await begin(cache);
    await judged(cache, [1, 2, 3]);
    await linkInteractions(driver, cache.subject);
    await settleEarlyVerdicts(driver, cache.subject.rid, context);
    await dropEarlyVerdicts(driver);
    await tell(cache.store, [{ id: '2', ...replyTo('42', null), text: 'an ordinary text that goes on' }]);

    expect(await kept(cache)).toEqual([1, 2, 3]);
    await cache.store.close();
  });

  it('[I] are none where the judge knows the account otherwise', async () => {
    const cache = await cacheOf(replies);
    const { driver } = cache.store;
    await begin(cache);
    await judged(cache, [1, 2, 3]);
    await linkInteractions(driver, cache.subject);
    await settleEarlyVerdicts(driver, cache.subject.rid, '[["drexample"],"Maya Example"]');

    expect(await kept(cache)).toEqual([]);
    await cache.store.close();
  });

  it('[I] of a run that was cut short go on after the last, and go with posts that concern the account no more', async () => {
    const cache = await cacheOf(replies);
    const { driver } = cache.store;
    await begin(cache);
    await judged(cache, [1, 2]);
    // As a crash leaves it: nobody watches.
    await driver.exec(
      "DROP TRIGGER temp.early_verdict_fails; UPDATE posts SET reply_author = '7', reply_handle = NULL WHERE rid = 1",
    );
    const from = await begin(cache, 4);
    await linkInteractions(driver, cache.subject);
    await settleEarlyVerdicts(driver, cache.subject.rid, context);

    expect(from).toBe(2);
    expect(await kept(cache)).toEqual([2]);
    await cache.store.close();
  });

  it('[I] of a run that was cut short go when another account is judged', async () => {
    const cache = await cacheOf(replies);
    const { driver } = cache.store;
    await begin(cache);
    await judged(cache, [1, 2]);
    const other = { platform: 'x', id: '77', handle: 'CouncilExample', displayName: null } as const;
    const subject = await keepSubject(driver, other, []);
    const from = await begin({ store: cache.store, subject }, 4);

    expect([from, await kept(cache)]).toEqual([3, []]);
    expect(await driver.all('SELECT rid FROM subjects')).toEqual([{ rid: subject.rid }]);
    await cache.store.close();
  });
});
