import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Batch, emptyBatch, emptyFacts, type InputFacts } from '../../../../src/sources/source.ts';
import { xAnalyticsActivity, xAnalyticsContent } from '../../../../src/sources/x/analytics/index.ts';
import { activityRow, contentRow, headers, postId } from '../../../support/x-analytics-tables.ts';

const at = '2026-08-01T09:30:15.250Z';
const nameless = { 'Post Link': '' };

function read(rows: readonly unknown[], fileName?: string): { readonly batch: Batch; readonly facts: InputFacts } {
  const batch = emptyBatch();
  const facts = emptyFacts();
  const options = { messages: false, columns: null, signal: new AbortController().signal };
  const mapper = xAnalyticsContent.mapper(options, facts, fileName);
  for (const row of rows) mapper.map(row, batch);
  mapper.finish?.(batch, facts);
  return { batch, facts };
}

const codes = ({ facts }: { readonly facts: InputFacts }) => facts.warnings.map(({ code }) => code);

describe('a row of a table of posts', () => {
  it('[U] is an own post with its counts, at the time in its id', () => {
    const { batch, facts } = read([contentRow(at)]);

    expect(batch.posts).toEqual([
      {
        post: {
          platform: 'x',
          id: postId(at),
          author: { id: null, handle: 'DrExample' },
          createdAt: at,
          dayOnly: false,
          text: 'Lanes & trees',
          language: null,
          isRepost: false,
          inReplyTo: null,
          quotes: null,
          mentions: [],
          conversationId: null,
          visibility: 'public',
          editGroup: null,
          hasMedia: null,
          hasLink: false,
        },
        metrics: { views: 1200, likes: 12, reposts: 4, replies: 3, bookmarks: 5, quotes: null },
        role: 'record',
        seenAt: null,
      },
    ]);
    expect(batch.accounts).toMatchObject([{ id: null, handle: 'DrExample' }]);
    expect(facts).toMatchObject({ owner: { id: null, handle: 'DrExample' }, warnings: [] });
  });

  it('[U] of the older table has no bookmarks, and says so by null', () => {
    const { batch } = read([activityRow(at)]);
    expect(batch.posts[0]).toMatchObject({
      post: { id: postId(at), createdAt: at, text: 'Lanes and trees' },
      metrics: { views: 900, likes: 7, reposts: 2, replies: 1, bookmarks: null, quotes: null },
    });
    expect(xAnalyticsActivity.mapper).toBe(xAnalyticsContent.mapper);
  });

  it('[U] unescapes its text once, and answers the account it begins with', () => {
    const row = contentRow(at, { 'Post text': '@other_one see &amp;lt; @third https://t.co/abc' });
    expect(read([row]).batch.posts[0]?.post).toMatchObject({
      text: '@other_one see &lt; @third https://t.co/abc',
      inReplyTo: { postId: null, author: { id: null, handle: 'other_one' } },
      mentions: [
        { id: null, handle: 'other_one' },
        { id: null, handle: 'third' },
      ],
      hasLink: null,
    });
  });

  it.each(['6.49E+17', '6,49E+17', '6.49e17', '', '2051234567890120000', 'x'])(
    '[U] with the id %s is known by its link',
    (id) => {
      expect(read([contentRow(at, { 'Post id': id })]).batch.posts[0]?.post.id).toBe(postId(at));
    },
  );

  it.each([
    ['6.49E+17', 'rounded-id'],
    ['6,49E+17', 'rounded-id'],
    ['2051234567890120000', 'rounded-id'],
    ['', 'no-id'],
    ['-1', 'no-id'],
    ['0', 'no-id'],
    ['total', 'no-id'],
  ])('[U] with the id %s and no link is skipped: %s', (id, reason) => {
    const { batch } = read([contentRow(at, { 'Post id': id, ...nameless }), contentRow(at)]);
    expect([...batch.skipped]).toEqual([[reason, 1]]);
    expect(batch.posts).toHaveLength(1);
  });

  it.each(['="ID"', "'ID"])('[U] takes the id out of what keeps a spreadsheet from rounding it: %s', (written) => {
    const row = contentRow(at, { 'Post id': written.replace('ID', postId(at)), ...nameless });
    expect(read([row]).batch.posts[0]?.post.id).toBe(postId(at));
  });

  it('[U] never makes a count of what is none', () => {
    const counts = { Impressions: '-', Likes: '-3', Replies: '', Reposts: 'many', Bookmarks: '1.2K' };
    const result = read([contentRow(at, counts), contentRow(at, { Likes: '1.5' })]);
    expect(result.batch.posts[0]?.metrics).toEqual({
      views: null,
      likes: null,
      replies: null,
      reposts: null,
      bookmarks: 1200,
      quotes: null,
    });
    expect(result.facts.warnings).toMatchObject([
      { code: 'unreadable-counts', text: expect.stringMatching(/^3 counts are/) },
    ]);
    const none = { Impressions: '', Likes: '', Replies: '', Reposts: '', Bookmarks: '' };
    expect(read([contentRow(at, none)]).batch.posts[0]?.metrics).toBeNull();
  });

  it('[U] from before the id clock has the time of its cell', () => {
    const old = { 'Post id': '1670000000', ...nameless };
    const timeOf = (date: string) => {
      const { createdAt, dayOnly } = read([contentRow(at, { ...old, Date: date })]).batch.posts[0]?.post ?? {};
      return [createdAt, dayOnly];
    };
    expect(timeOf('Fri, May 1, 2009')).toEqual(['2009-05-01T00:00:00Z', true]);
    expect(timeOf('2009-05-01 10:30 +0000')).toEqual(['2009-05-01T10:30:00.000Z', false]);
    expect(timeOf('someday')).toEqual([null, false]);
  });

  it('[U] that is no row is counted', () => {
    expect([...read([null, 'x', contentRow(at)]).batch.skipped]).toEqual([['bad-record', 2]]);
  });

  it('[P] never throws, and loses no row', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('-', '1.2K', '6.49E+17', postId(at)));
    const row = fc.record(Object.fromEntries(headers.content.map((name) => [name, cell])));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const { batch } = read(rows);
        const skipped = [...batch.skipped.values()].reduce((sum, count) => sum + count, 0);
        expect(batch.posts.length + skipped).toBe(rows.length);
      }),
      { seed: 5 },
    );
  });
});

describe('a table of posts', () => {
  it.each([
    ['tweet_activity_metrics_Dr_Example_20200101_20200131_en.csv', { id: null, handle: 'Dr_Example' }],
    ['in/tweet_activity_metrics_DrExample_20200101_20200131_en (1).csv', { id: null, handle: 'DrExample' }],
    ['tweet_activity_metrics_2244994945_20200101_20200131_en.csv', { id: '2244994945', handle: null }],
    ['account_analytics_content_2026-02-01_2026-02-28.csv', null],
    ['mine.csv', null],
  ])('[U] without links is of whom the name %s says', (name, owner) => {
    const result = read([contentRow(at, nameless)], name);
    expect(result.facts.owner).toEqual(owner);
    expect(result.batch.posts[0]?.post.author).toEqual(owner ?? { id: null, handle: null });
    expect(codes(result)).toEqual(owner === null ? ['owner-unknown'] : []);
  });

  it('[U] believes its links before its name', () => {
    const result = read([contentRow(at)], 'tweet_activity_metrics_Another_20200101_20200131_en.csv');
    expect(result.facts.owner).toEqual({ id: null, handle: 'DrExample' });
  });

  it('[U] says when its links name several accounts', () => {
    const result = read([contentRow(at), contentRow(at, {}, 'DREXAMPLE'), contentRow(at, {}, 'Another')]);
    expect(result.facts.owner).toEqual({ id: null, handle: 'DrExample' });
    expect(result.batch.posts[2]?.post.author).toEqual({ id: null, handle: 'Another' });
    expect(codes(result)).toEqual(['several-accounts']);
  });

  it('[U] is as of the end of its span, else of its newest post', () => {
    const rows = [contentRow(at), contentRow('2026-07-01T10:00:00Z')];
    const takenAt = (name?: string) => read(rows, name).facts.takenAt;
    expect(takenAt('account_analytics_content_2026-07-01_2026-08-31.csv')).toBe('2026-08-31T23:59:59Z');
    expect(takenAt('account_analytics_content_2026-07-01_2026-08-31 (2).csv')).toBe('2026-08-31T23:59:59Z');
    expect(takenAt('tweet_activity_metrics_DrExample_20260701_20260831_en.csv')).toBe('2026-08-31T23:59:59Z');
    expect(takenAt('account_analytics_content_2026-07-01_2026-02-31.csv')).toBe(at);
    expect(takenAt()).toBe(at);
    expect(read([]).facts.takenAt).toBeNull();
  });

  it('[U] says which columns it lacks', () => {
    const { Impressions: _, Likes: __, ...row } = contentRow(at);
    const result = read([row]);
    expect(result.batch.posts[0]?.metrics).toMatchObject({ views: null, likes: null, replies: 3 });
    expect(result.facts.warnings).toMatchObject([
      { code: 'columns-missing', text: expect.stringContaining('impressions, likes.') },
    ]);
  });
});
