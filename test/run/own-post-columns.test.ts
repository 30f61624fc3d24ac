import { describe, expect, it } from 'vitest';
import { ownPostColumns, postsWithin } from '../../src/run/own-post-columns.ts';
import type { OwnPostRow } from '../../src/store/index.ts';

async function* pages(...all: readonly (readonly OwnPostRow[])[]) {
  yield* all;
}

const row = (post: number, time: string | null, likes: number | null, when: string | null): OwnPostRow => [
  post,
  time,
  likes,
  null,
  when,
  0b100110,
  null,
  '2026-11-01T00:00:00.000Z',
];

describe('columns of own posts', () => {
  it('[U] hold the newest count of each, whatever room was made for them', async () => {
    const rows = [
      row(3, '2026-03-01T10:00:00Z', 5, '2026-05-01T00:00:00Z'),
      row(3, '2026-03-01T10:00:00Z', 9, '2026-06-01T00:00:00Z'),
      row(3, '2026-03-01T10:00:00Z', null, '2026-07-01T00:00:00Z'),
      row(4, null, 2, '2026-06-01T00:00:00Z'),
      row(9, '2026-03-02T10:00:00.500Z', 0, '2026-04-01T00:00:00Z'),
    ];
    for (const room of [0, 1, 2, 3, 100]) {
      const posts = await ownPostColumns(pages(rows.slice(0, 2), rows.slice(2)), room);

      expect(posts.count).toBe(3);
      expect([...posts.row]).toEqual([3, 4, 9]);
      expect([...posts.at]).toEqual([Date.UTC(2026, 2, 1, 10), Number.NaN, Date.UTC(2026, 2, 2, 10, 0, 0, 500)]);
      expect([...posts.engagement]).toEqual([9, 2, 0]);
      expect([...posts.views]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
      expect(posts.countedAt[0]).toBe(Date.UTC(2026, 6, 1));
      expect([posts.isReply[0], posts.isThread[0], posts.hasMedia[0], posts.hasLink[0]]).toEqual([0, 1, 1, 2]);
    }
  });

  it('[U] take counts of an unknown time only where none of a known one is there, in any order', async () => {
    const dated = row(1, '2026-03-01T10:00:00Z', 10, '2026-05-01T00:00:00Z');
    const undated = row(1, '2026-03-01T10:00:00Z', 0, null);
    for (const rows of [
      [dated, undated],
      [undated, dated],
    ]) {
      const posts = await ownPostColumns(pages(rows));
      expect([...posts.engagement]).toEqual([10]);
      expect([...posts.countedAt]).toEqual([Date.UTC(2026, 4, 1)]);
    }
    const alone = await ownPostColumns(pages([undated]));
    expect([...alone.engagement, ...alone.countedAt]).toEqual([0, Date.UTC(2026, 10, 1)]);
  });

  it('[U] know posts whose hour no input tells', async () => {
    const rows = ['2010-05-01', '2010-05-01T00:00:00Z', null].map((time, post) =>
      row(post + 1, time, 1, '2026-06-01T00:00:00Z'),
    );
    const posts = await ownPostColumns(pages(rows));

    expect([...posts.dayOnly]).toEqual([1, 0, 0]);
    expect([...posts.at]).toEqual([Date.UTC(2010, 4, 1), Date.UTC(2010, 4, 1), Number.NaN]);
    expect([...postsWithin(posts, '2010-05-01', '2010-06-01').dayOnly]).toEqual([1, 0]);
  });

  it('[U] of a span are those in it, and none without a time', async () => {
    const rows = ['2026-03-01T10:00:00Z', null, '2026-03-03T10:00:00Z', '2026-03-05T10:00:00Z'];
    const posts = await ownPostColumns(pages(rows.map((time, post) => row(post + 1, time, 1, '2026-06-01T00:00:00Z'))));

    expect([...postsWithin(posts, '2026-03-01T10:00:00Z', '2026-03-05T10:00:00Z').row]).toEqual([1, 3]);
    expect(postsWithin(posts, null, null).count).toBe(4);
    expect((await ownPostColumns(pages())).count).toBe(0);
  });
});
