import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCalendar } from '../../src/analyse/calendar.ts';
import type { Post } from '../../src/model/post.ts';
import {
  beginInput,
  countSightings,
  importWriter,
  keepSubject,
  linkInteractions,
  openStore,
  type Store,
} from '../../src/store/index.ts';
import { record } from '../support/records.ts';

const utc = createCalendar('UTC').offsets(0, 0);

const nobody = { id: null, handle: null };
let store: Store;

beforeEach(async () => {
  store = await openStore(null);
});

afterEach(async () => {
  await store.close();
});

async function load(path: string, ...posts: readonly (Partial<Post> & { readonly id: string })[]): Promise<void> {
  const start = { path, kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
  const writer = importWriter(store.driver, await beginInput(store.driver, start, '2026-11-01T00:00:00.000Z'));
  const records = posts.map((post) => record(post));
  await writer.add({ posts: records, accounts: [], messages: [], relations: [], handleChanges: [] }, '~1');
  await writer.finish();
}

async function rolesOf(author: string): Promise<Readonly<Record<string, number>>> {
  const subject = await keepSubject(store.driver, { platform: 'x', id: author, handle: null, displayName: null }, []);
  await linkInteractions(store.driver, subject);
  const query = { subject, since: null, until: null, inputs: null, timezone: 'UTC' };
  const counts = await countSightings(store.driver, query, utc);
  return Object.fromEntries(counts.map(({ role, records }) => [role, records]));
}

const unknownTarget = { inReplyTo: { postId: null, author: nobody } };

describe('a reply to nobody knows whom', () => {
  it('[I] counts as a reply of its writer, and as one to nobody', async () => {
    await load(
      'a',
      { id: '1', author: { id: '7', handle: null }, ...unknownTarget },
      { id: '2', author: { id: '7', handle: null } },
    );
    expect(await rolesOf('7')).toEqual({ reply: 1, post: 1 });
    expect(await rolesOf('8')).toEqual({ other: 2 });
  });

  it('[I] learns whom it answers from an input that says so, in either order', async () => {
    const said = { inReplyTo: { postId: '5', author: { id: null, handle: 'Maya_Example' } } };
    await load('a', { id: '1', ...unknownTarget }, { id: '2', ...said });
    await load('b', { id: '1', ...said }, { id: '2', ...unknownTarget });
    const rows = await store.driver.all('SELECT reply_post, reply_handle FROM posts ORDER BY id');
    expect(rows.map((row) => [row.reply_post, row.reply_handle])).toEqual([
      ['5', 'maya_example'],
      ['5', 'maya_example'],
    ]);
  });
});
