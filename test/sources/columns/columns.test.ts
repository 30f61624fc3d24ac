import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { parseColumnMap } from '../../../src/sources/columns/column-map.ts';
import { columnsCsv, columnsJson } from '../../../src/sources/columns/index.ts';
import { expectHarmless, json, mapAll } from '../../support/map-all.ts';

const columns = parseColumnMap(
  'id=post_id,text=body,author=user,author_id=user_id,author_name=name,created_at=date,reply_to=to,reply_to_id=to_id,parent_id=parent,quoted=quoted,language=lang,likes=likes,reposts=rt,views=views,url=link',
);

const row = {
  post_id: '1799999999999999999',
  body: '@maya_example mail a@b.example &amp; @Sam, see https://news.example',
  user: '@sam_example',
  user_id: '1600000000000000003',
  name: 'Sam',
  date: '2024-06-08 19:34:32',
  to: 'maya_example',
  to_id: '',
  parent: '1790000000000000007',
  quoted: '',
  lang: 'EN',
  likes: '12.0',
  rt: '3',
  views: 'many',
  link: '',
};

function mapRows(rows: readonly unknown[], map = columns) {
  return mapAll(columnsCsv, rows, map);
}

function postOf(changes: Readonly<Record<string, unknown>>, map = columns) {
  return mapRows([{ ...row, ...changes }], map).records[0]?.post;
}

describe('columns by --map', () => {
  it('[U] are never guessed, and need their map', () => {
    expect([columnsCsv.recognises(row), columnsJson.recognises(row)]).toEqual([false, false]);
    expect(() => mapAll(columnsCsv, [])).toThrow(UsageError);
  });

  it('[U] map a whole row', () => {
    const { records, batch, facts } = mapRows([row]);
    expect(records).toEqual([
      {
        post: {
          platform: 'x',
          id: '1799999999999999999',
          author: { id: '1600000000000000003', handle: 'sam_example' },
          createdAt: '2024-06-08T19:34:32Z',
          dayOnly: false,
          text: row.body,
          language: 'en',
          isRepost: false,
          inReplyTo: { postId: '1790000000000000007', author: { id: null, handle: 'maya_example' } },
          quotes: null,
          mentions: [
            { id: null, handle: 'maya_example' },
            { id: null, handle: 'Sam' },
          ],
          conversationId: null,
          visibility: 'public',
          editGroup: null,
          hasMedia: null,
          hasLink: true,
        },
        metrics: { likes: 12, reposts: 3, replies: null, quotes: null, bookmarks: null, views: null },
        role: 'record',
        seenAt: null,
      },
    ]);
    expect(batch.accounts).toMatchObject([{ id: '1600000000000000003', handle: 'sam_example', displayName: 'Sam' }]);
    expect(facts.warnings).toEqual([]);
  });

  it('[U] need nothing but a text', () => {
    const { records, skipped } = mapRows([{ t: 'hello' }, { t: ' \n' }, { other: 'x' }, 'x'], parseColumnMap('text=t'));
    expect(records).toMatchObject([
      { metrics: null, post: { author: { id: null, handle: null }, createdAt: null, inReplyTo: null } },
    ]);
    expect(skipped).toEqual({ 'no-text': 2, 'bad-record': 1 });
  });

  it('[U] give rows without an id the same one each time, and others another', () => {
    const ids = [{ post_id: '' }, { post_id: undefined }, { post_id: '', body: 'else' }].map(
      (change) => postOf(change)?.id,
    );
    expect(ids[0]).toMatch(/^hash-[0-9a-f]{16}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('[U] take the id and the author from a link', () => {
    const link = 'https://x.com/sam_example/status/1799999999999999999';
    expect(postOf({ post_id: '', user: '', link })).toMatchObject({
      id: '1799999999999999999',
      author: { handle: 'sam_example' },
    });
  });

  it('[U] refuse ids that lost their last digits, unless the link has them', () => {
    const spoiled = ['6.49E+17', '6.49e17', 2 ** 60, '1799999999999999999.0'].map((post_id) => ({
      ...row,
      post_id,
    }));
    expect(mapRows(spoiled)).toMatchObject({ records: [], skipped: { 'id-not-exact': 4 } });
    expect(postOf({ post_id: '6.49E+17', link: 'https://twitter.com/i/web/status/649' })?.id).toBe('649');
    expect(postOf({ post_id: 20 })?.id).toBe('20');
    expect(postOf({ user_id: '6.49E+17', parent: '6.49E+17' })).toMatchObject({
      author: { id: null },
      inReplyTo: { postId: null },
    });
  });

  it('[U] read every form of a time as UTC, in whatever zone they are read', () => {
    const forms = {
      '2024-06-08T19:34:32.000Z': '2024-06-08T19:34:32.000Z',
      '2024-06-08T21:34:32+02:00': '2024-06-08T19:34:32.000Z',
      '2024-06-08T19:34': '2024-06-08T19:34:00Z',
      '2024-06-08 19:34:32 UTC': '2024-06-08T19:34:32Z',
      '2024-06-08': '2024-06-08T00:00:00Z',
      'Sat Jun 08 19:34:32 +0000 2024': '2024-06-08T19:34:32Z',
      '1717875272': '2024-06-08T19:34:32.000Z',
      '1717875272.0': '2024-06-08T19:34:32.000Z',
      '1717875272123': '2024-06-08T19:34:32.123Z',
    };
    for (const [date, iso] of Object.entries(forms)) expect([date, postOf({ date })?.createdAt]).toEqual([date, iso]);
    expect(postOf({ date: 1717875272 })?.createdAt).toBe('2024-06-08T19:34:32.000Z');
    expect([postOf({ date: '2024-06-08' })?.dayOnly, postOf({})?.dayOnly]).toEqual([true, false]);
  });

  it('[U] take the time from the id, else keep the row without one and say so', () => {
    expect(postOf({ date: '' })?.createdAt).toMatch(/^2024-06-10T/);
    const { records, facts } = mapRows(
      ['yesterday', '2024-13-45', '5'].map((date) => ({ ...row, post_id: 'a7', date })),
    );
    expect(records.map((record) => record.post.createdAt)).toEqual([null, null, null]);
    expect(facts.warnings).toMatchObject([{ code: 'unreadable-dates', text: expect.stringContaining('3') }]);
  });

  it.each([
    ['.@maya_example is at it again', ['maya_example']],
    ['hey .@maya_example and .@MAYA_example', ['maya_example']],
    ['foo.bar@host.example and https://social.example/@maya_example', []],
  ])('[U] read mentions from the text as X does: %s', (body, handles) => {
    expect(postOf({ body })?.mentions).toEqual(handles.map((handle) => ({ id: null, handle })));
  });

  it('[U] read mentions from their own column where there is one', () => {
    const map = parseColumnMap('text=body,mentions=who');
    const lists = ['@a, b|c;d', "['a', 'b', 'c', 'd']", ['a', '@b', 'c', 'd', 'A', 5], ''].map(
      (who) => postOf({ who }, map)?.mentions,
    );
    const names = lists.map((list) => list?.map((mention) => mention.handle));
    expect(names).toEqual([['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], []]);
  });

  it('[U] know a repost by its text, and give it no counts', () => {
    const { records } = mapRows([{ ...row, body: 'RT @maya_example: The library' }]);
    expect(records[0]).toMatchObject({ metrics: null, post: { isRepost: true, inReplyTo: null } });
  });

  it('[U] read removed authors as unknown, not as one author', () => {
    expect(postOf({ user: 'REDACTED', user_id: '' })?.author).toEqual({ id: null, handle: null });
  });

  it('[U] reach into nested JSON, after columns with dots in their name', () => {
    const map = parseColumnMap('text=data.0.text,author=user.name,likes=counts.likes');
    const { records } = mapAll(
      columnsJson,
      [{ data: [{ text: 'hi' }], user: { name: 'a' }, 'counts.likes': 5, counts: { likes: 6 } }],
      map,
    );
    expect(records[0]).toMatchObject({ post: { text: 'hi', author: { handle: 'a' } }, metrics: { likes: 5 } });
  });

  it('[U] do not reach into prototypes', () => {
    const map = parseColumnMap('text=body,author=constructor.name,author_name=__proto__.x');
    const record = json('{"body":"hi","__proto__":{"x":"own"}}');
    const { records, batch } = mapAll(columnsJson, [record, { body: 'ho' }], map);
    expect(records.map((one) => one.post.author.handle)).toEqual([null, null]);
    expect(batch.accounts).toEqual([]);
  });

  it('[U] name mapped columns that no record has', () => {
    const { facts } = mapRows([row], parseColumnMap('text=body,likes=Likes'));
    expect(facts.warnings).toMatchObject([{ code: 'column-not-found', text: expect.stringContaining('"Likes"') }]);
  });

  it('[U] never throw, whatever a row holds', () => {
    expectHarmless(columnsCsv, [row], columns);
    expectHarmless(
      columnsJson,
      [{ ...row, who: ['a'], nested: { x: 1 } }],
      parseColumnMap('text=body,mentions=who,id=nested.x'),
    );
  });
});
