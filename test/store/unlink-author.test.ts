import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  beginInput,
  eraseDeleted,
  forgetAuthor,
  forgetSubject,
  importWriter,
  keepSubject,
  linkInteractions,
  listPurges,
  openStore,
  type Store,
} from '../../src/store/index.ts';
import { record } from '../support/records.ts';

const now = '2026-11-01T00:00:00.000Z';
const purge = { how: 'an author', at: now, dry: false };
const gone = {
  platform: 'x',
  id: '777',
  handle: 'ForgetMe',
  displayName: null,
  keys: ['777', '@forgetme', '@formerly'],
} as const;
let store: Store;

beforeEach(async () => {
  store = await openStore(null);
  const start = { path: 'a', kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
  const writer = importWriter(store.driver, await beginInput(store.driver, start, now));
  const theirs = { id: '777', handle: 'ForgetMe' };
  const posts = [
    record({ id: '1', author: theirs, text: 'theirs' }),
    record({
      id: '2',
      inReplyTo: { postId: '1', author: theirs },
      conversationId: '1',
      mentions: [theirs, { id: '42', handle: 'Ada' }],
    }),
    record({ id: '3', quotes: { postId: '1', author: theirs }, mentions: [theirs] }),
    record({
      id: '4',
      inReplyTo: { postId: '9', author: { id: null, handle: 'Formerly' } },
      mentions: [{ id: null, handle: 'formerly' }],
    }),
    record({
      id: '5',
      inReplyTo: { postId: '8', author: { id: '5777', handle: 'other' } },
      mentions: [
        { id: '7777', handle: 'forgetme2' },
        { id: '7', handle: 'ForgetMe' },
      ],
    }),
  ];
  const message = { platform: 'x', author: { id: '42', handle: 'Ada' }, createdAt: now, text: 'mine' } as const;
  await writer.add(
    {
      posts,
      accounts: [],
      relations: [],
      handleChanges: [],
      messages: [
        { ...message, id: 'm1', conversationId: '42-777' },
        { ...message, id: 'm2', conversationId: '42-7770' },
      ],
    },
    '42',
  );
  await writer.finish();
});

afterEach(() => store.close());

async function posts(): Promise<readonly unknown[]> {
  const columns =
    'id, reply_post, reply_author, reply_handle, quote_post, quote_author, quote_handle, conversation, mentions';
  return (await store.driver.all(`SELECT ${columns} FROM posts ORDER BY rid`)).map((row) => Object.values(row));
}

describe('forgetting an author', () => {
  it('[I] takes whose post it was out of the rows of others, and no other account of a like name', async () => {
    expect(await forgetAuthor(store.driver, gone, purge)).toMatchObject({ posts: 1, pointers: 6 });
    expect(await posts()).toEqual([
      ['2', null, null, '', null, null, null, null, '|42 ada|'],
      ['3', null, null, null, null, null, null, null, null],
      ['4', null, null, '', null, null, null, null, null],
      ['5', '8', '5777', 'other', null, null, null, null, '|7777 forgetme2|7 forgetme|'],
    ]);
    expect(await store.driver.all('SELECT conversation FROM messages ORDER BY id')).toEqual([
      { conversation: '' },
      { conversation: '42-7770' },
    ]);
  });

  it('[I] does the same for an account that was reported on when that is forgotten, and leaves what another one got', async () => {
    for (const account of [gone, { ...gone, id: '42', handle: 'Ada' }])
      await linkInteractions(store.driver, await keepSubject(store.driver, account, []));
    expect(await forgetSubject(store.driver, gone, purge)).toMatchObject({ posts: 2, pointers: 4 });
    expect(await posts()).toEqual([
      ['2', null, null, '', null, null, null, null, '|42 ada|'],
      ['4', null, null, '', null, null, null, null, null],
      ['5', '8', '5777', 'other', null, null, null, null, '|7777 forgetme2|7 forgetme|'],
    ]);
  });

  it('[I] leaves whom messages are addressed to where that account was reported on', async () => {
    const subject = await keepSubject(store.driver, gone, []);
    await linkInteractions(store.driver, subject);
    const before = await posts();
    await forgetAuthor(store.driver, gone, purge);
    expect(await posts()).toEqual(before.slice(1));
  });

  it('[I] logs it where there was no post, only who was named', async () => {
    const named = {
      platform: 'x',
      id: '7777',
      handle: 'forgetme2',
      displayName: null,
      keys: ['7777', '@forgetme2'],
    } as const;
    expect(await forgetAuthor(store.driver, named, purge)).toMatchObject({ posts: 0, pointers: 1 });
    expect(await listPurges(store.driver, 5)).toMatchObject([{ how: 'an author', posts: 0, texts: 0 }]);
  });

  it('[I] changes nothing in a dry run', async () => {
    const before = await posts();
    expect(await forgetAuthor(store.driver, gone, { ...purge, dry: true })).toMatchObject({ posts: 1 });
    expect(await posts()).toEqual(before);
  });
});

describe('words of a post that was deleted at its platform', () => {
  it('[I] take the notes on them along, and leave the others', async () => {
    const { driver } = store;
    for (const sql of [
      "UPDATE inputs SET channel = 'api'",
      "INSERT INTO post_states (post, state, first_at, last_at) SELECT rid, 'gone', '2026-11-01', '2026-11-01' FROM posts WHERE id = '2'",
      `INSERT INTO sample_items (sample, place, item, subject, post, stratum, chance)
       SELECT 1, rid, 'i-' || id, 1, rid, 0, 0.5 FROM posts WHERE id IN ('2', '3')`,
      "INSERT INTO item_labels (item, rater, answer, note, labelled_at) VALUES ('i-2', 'Ann', 0, 'a', '2026'), ('i-3', 'Ann', 0, 'b', '2026')",
    ])
      await driver.run(sql);
    expect(await eraseDeleted(driver, 'x', { now, keep: null, kindsFromApi: [] })).toMatchObject({ erased: 1 });
    expect(await driver.all('SELECT item, answer, note FROM item_labels ORDER BY item')).toEqual([
      { item: 'i-2', answer: 0, note: null },
      { item: 'i-3', answer: 0, note: 'b' },
    ]);
  });
});
