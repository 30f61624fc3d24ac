import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareAccount } from '../../src/model/account.ts';
import {
  beginInput,
  importWriter,
  keepSubject,
  latestOwnPosts,
  linkInteractions,
  openStore,
  unknownAuthors,
} from '../../src/store/index.ts';
import { record, replyTo } from '../support/records.ts';
import { testFolder } from '../support/run-cli.ts';

const folder = testFolder();

async function cacheWith(name: string, posts: readonly ReturnType<typeof record>[]) {
  const store = await openStore(join(folder, `${name}.sqlite`));
  const start = { path: 'in', kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
  const writer = importWriter(store.driver, await beginInput(store.driver, start, '2026-11-01T00:00:00.000Z'));
  const accounts = [{ ...bareAccount('x', { id: '9', handle: null }), followers: 0 }];
  await writer.add({ posts, accounts, messages: [], relations: [], handleChanges: [] }, '~1');
  await writer.finish();
  const subject = await keepSubject(store.driver, { platform: 'x', id: '42', handle: null, displayName: null }, []);
  await linkInteractions(store.driver, subject);
  return { store, subject };
}

const by = (author: string, id: string, text = 'a text') =>
  record({ ...replyTo('42', null), id, text, author: { id: author, handle: null } });

describe('what a fetch asks the cache', () => {
  it('[U] are authors whose followers nobody told, the newest first, but none whose words were forgotten', async () => {
    const posts = [by('9', '1'), by('8', '2'), by('7', '3'), by('6', '4', ''), by('8', '5')];
    const { store, subject } = await cacheWith('authors', posts);
    expect(await unknownAuthors(store.driver, subject, 10)).toEqual(['8', '7']);
    expect(await unknownAuthors(store.driver, subject, 1)).toEqual(['8']);
    await store.close();
  });

  it('[U] are own posts, the newest first, with which are replies and what counts are known', async () => {
    const own = { author: { id: '42', handle: null } };
    const { store } = await cacheWith('own', [
      record({ ...own, id: '1', createdAt: '2026-03-01T00:00:00Z' }, { replies: 3 }),
      record({ ...own, ...replyTo('9', null), id: '2', createdAt: '2026-03-02T00:00:00Z' }),
      record({ ...own, id: '3', createdAt: '2026-03-03T00:00:00Z', isRepost: true }),
    ]);
    expect(await latestOwnPosts(store.driver, { platform: 'x', key: '42', limit: 10 })).toEqual([
      { id: '2', at: '2026-03-02T00:00:00Z', isReply: true, replies: null, quotes: null },
      { id: '1', at: '2026-03-01T00:00:00Z', isReply: false, replies: 3, quotes: null },
    ]);
    await store.close();
  });
});
