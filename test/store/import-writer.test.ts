import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCalendar } from '../../src/analyse/calendar.ts';
import type { PostRecord } from '../../src/model/post.ts';
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

const now = '2026-11-01T00:00:00.000Z';
let store: Store;

beforeEach(async () => {
  store = await openStore(null);
});

afterEach(async () => {
  await store.close();
});

/** Writes each list of posts with a statement of its own. */
async function load(path: string, ...lists: readonly (readonly PostRecord[])[]): Promise<void> {
  const target = await beginInput(store.driver, { path, kind: 'x-twarc2', platform: 'x', channel: 'dump' }, now);
  const writer = importWriter(store.driver, target);
  const none = { accounts: [], messages: [], relations: [], handleChanges: [] };
  // Another owner's rows are never in one statement with these.
  for (const [index, posts] of lists.entries()) await writer.add({ ...none, posts }, `~${index}`);
  await writer.finish();
}

async function sightings(): Promise<unknown> {
  const rows = await store.driver.all(
    'SELECT p.id, s.input, s.records, s.contexts, s.likes, s.views FROM sightings s JOIN posts p ON p.rid = s.post ORDER BY s.input, p.rid',
  );
  return rows.map((row) => Object.values(row));
}

describe('importWriter', () => {
  it('[I] joins what was said of a post to that post, new posts or not', async () => {
    await load('a', [record({ id: '5' }, { likes: 5 }), record({ id: '3' }, { likes: 3 })], [record({ id: '4' })]);
    await load('b', [
      record({ id: '4' }, { likes: 40, views: 400 }),
      record({ id: '9' }, { likes: 9 }),
      record({ id: '9' }, { likes: 10 }, 'context'),
      record({ id: '8' }, { likes: 8 }),
    ]);
    expect(await sightings()).toEqual([
      ['5', 1, 1, 0, 5, null],
      ['3', 1, 1, 0, 3, null],
      ['4', 1, 1, 0, null, null],
      ['4', 2, 1, 0, 40, 400],
      ['9', 2, 1, 1, 10, null],
      ['8', 2, 1, 0, 8, null],
    ]);
  });

  it('[I] keeps the counts that were seen last, wherever they stand in the input', async () => {
    const newer = { ...record({ id: '5' }, { likes: 9, views: 90 }), seenAt: '2026-02-10T00:00:00Z' };
    const older = { ...record({ id: '5' }, { likes: 1, views: 10, quotes: 2 }), seenAt: '2026-02-01T00:00:00Z' };
    const undated = record({ id: '5' }, { likes: 4 });
    await load('a', [newer, older]);
    await load('b', [older], [undated], [newer]);
    await load('c', [newer], [undated], [older]);
    const rows = await store.driver.all('SELECT likes, views, quotes, seen_at FROM sightings ORDER BY input');
    const last = { likes: 9, views: 90, quotes: 2, seen_at: '2026-02-10T00:00:00Z' };
    expect(rows).toEqual([last, last, last]);
  });

  it('[I] keeps every field of a post', async () => {
    const full = {
      id: '7',
      author: { id: '900', handle: 'InventedWriter' },
      dayOnly: true,
      isRepost: true,
      language: null,
      inReplyTo: { postId: '6', author: { id: '901', handle: 'InventedReader' } },
      quotes: { postId: '5', author: { id: null, handle: 'InventedOther' } },
      mentions: [{ id: '901', handle: 'InventedReader' }],
      conversationId: '6',
      visibility: 'maybe-circle',
      editGroup: '6',
      hasMedia: true,
      hasLink: false,
    } as const;
    await load('a', [record(full), record({ id: '8', platform: 'instagram', visibility: 'direct', editGroup: '1' })]);
    const [first, second] = await store.driver.all('SELECT * FROM posts ORDER BY rid');
    expect(first).toMatchObject({
      platform: 'x',
      id: '7',
      author: '900',
      at: '2026-03-01T10:00:00Z',
      day_only: 1,
      text: 'an ordinary text',
      language: null,
      is_repost: 1,
      reply_post: '6',
      reply_author: '901',
      reply_handle: 'inventedreader',
      quote_post: '5',
      quote_author: null,
      quote_handle: 'inventedother',
      mentions: '|901 inventedreader|',
      conversation: '6',
      visibility: 'maybe-circle',
      edit_group: '6',
      has_media: 1,
      has_link: 0,
    });
    const bare = { platform: 'instagram', visibility: 'direct', edit_group: '1', has_media: null, has_link: null };
    expect(second).toMatchObject({ ...bare, day_only: 0, is_repost: 0, quote_post: null, reply_post: null });
  });
});

describe('who may see a post', () => {
  const told = ['unknown', 'public', 'maybe-circle', 'followers'] as const;
  const pairs = told.flatMap((one) => told.map((other) => [one, other] as const));

  it.each(pairs)('[I] is what the record knows that knows: %s, then %s', async (one, other) => {
    await load('a', [record({ id: '1', visibility: one })]);
    await load('b', [record({ id: '1', visibility: other })]);
    const [row] = await store.driver.all("SELECT visibility FROM posts WHERE id = '1'");
    const order = ['followers', 'public', 'maybe-circle', 'unknown'] as const;
    expect(row?.visibility).toBe(order.find((each) => each === one || each === other));
  });
});

describe('countSightings', () => {
  const countIn = async (zone: string) => {
    const subject = await keepSubject(store.driver, { platform: 'x', id: '42', handle: null, displayName: null }, []);
    await linkInteractions(store.driver, subject);
    const offsets = createCalendar(zone).offsets(Date.UTC(2001, 0, 1), Date.UTC(2030, 0, 1));
    return countSightings(store.driver, { subject, since: null, until: null, inputs: null }, offsets);
  };

  it('[I] counts by day, times before 1970 and unknown ones too', async () => {
    const at = (id: string, createdAt: string | null) => record({ id, createdAt });
    await load('a', [
      at('1', '2026-03-01T23:59:59.999Z'),
      at('2', '2026-03-01T00:00:00Z'),
      at('3', '1969-12-31T23:30:00Z'),
      at('4', '1970-01-01T00:00:00Z'),
      at('5', null),
    ]);
    expect((await countIn('UTC')).map((count) => [count.day, count.role, count.records])).toEqual([
      [null, 'other', 1],
      ['1969-12-31', 'other', 1],
      ['1970-01-01', 'other', 1],
      ['2026-03-01', 'other', 2],
    ]);
  });

  it('[I] a day is that of the zone, on days when its clocks change and by half hours too', async () => {
    const zones = [
      'UTC',
      'Europe/London',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'America/Asuncion',
      'Pacific/Auckland',
    ];
    const from = Date.parse('2023-09-28T00:00:00Z');
    const quarters = Array.from({ length: 96 * 40 }, (_, index) => new Date(from + index * 900_000).toISOString());
    const seconds = [
      '2026-03-29T00:59:59Z',
      '2026-03-29T23:00:00.000Z',
      '2026-10-25T23:59:59.999Z',
      '2026-10-26T00:00:00Z',
    ];
    await load(
      'a',
      [...quarters, ...seconds].map((createdAt, id) => record({ id: String(id), createdAt })),
    );
    for (const zone of zones) {
      const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
      const expected = new Map<string, number>();
      for (const at of [...quarters, ...seconds]) {
        const day = format.format(new Date(at));
        expected.set(day, (expected.get(day) ?? 0) + 1);
      }
      const counted = new Map((await countIn(zone)).map(({ day, records }) => [String(day), records]));
      expect([zone, counted]).toEqual([zone, expected]);
    }
  });
});
