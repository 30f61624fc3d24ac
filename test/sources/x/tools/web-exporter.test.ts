import { describe, expect, it } from 'vitest';
import { emptyBatch, emptyFacts, type RecordFormat } from '../../../../src/sources/source.ts';
import { xGraphql } from '../../../../src/sources/x/graphql.ts';
import { xWebExporter, xWebExporterCsv } from '../../../../src/sources/x/tools/web-exporter.ts';
import { xV1 } from '../../../../src/sources/x/v1.ts';
import { expectHarmless, mapAll, mapOne } from '../../../support/map-all.ts';
import { originalTweet, tweet } from '../../../support/x-graphql-samples.ts';

const row = {
  id: '1799999999999999999',
  created_at: '2024-06-10 05:00:17 +02:00',
  full_text: '@maya_example you &lt;never&gt;\nanswer',
  media: [] as unknown[],
  screen_name: 'sam_example',
  name: 'Sam',
  profile_image_url: 'https://pictures.example/a.jpg',
  user_id: '1600000000000000003',
  in_reply_to: '1790000000000000007',
  retweeted_status: null as string | null,
  quoted_status: null as string | null,
  media_tags: [],
  favorite_count: 3,
  retweet_count: 2,
  bookmark_count: 0,
  quote_count: 0,
  reply_count: 1,
  views_count: null as number | null,
  url: 'https://twitter.com/sam_example/status/1799999999999999999',
};

const cells = {
  id: row.id,
  created_at: row.created_at,
  full_text: '@maya_example you &lt;never&gt;\\nanswer',
  media: '[]',
  screen_name: row.screen_name,
  name: row.name,
  profile_image_url: row.profile_image_url,
  user_id: row.user_id,
  in_reply_to: row.in_reply_to,
  retweeted_status: '',
  quoted_status: '',
  favorite_count: '3',
  retweet_count: '2',
  bookmark_count: '0',
  quote_count: '0',
  reply_count: '1',
  views_count: '',
  url: row.url,
};

const account = {
  id: '1600000000000000003',
  screen_name: 'sam_example',
  name: 'Sam',
  description: 'tea',
  profile_image_url: 'https://pictures.example/a.jpg',
  followers_count: 5,
  friends_count: 6,
  statuses_count: 7,
  location: '',
  website: null,
  verified_type: null,
  is_blue_verified: true,
  followed_by: false,
  protected: false,
  created_at: '2022-12-06 10:00:00 +02:00',
};

function takenAt(format: RecordFormat, name: string): string | null {
  const facts = emptyFacts();
  const mapper = format.mapper({ messages: false, columns: null, signal: new AbortController().signal }, facts, name);
  mapper.finish?.(emptyBatch(), facts);
  return facts.takenAt;
}

describe('exports of twitter-web-exporter', () => {
  it('[U] are told from what they are made of', () => {
    const raw = { ...row, metadata: tweet };
    expect([row, raw, account].map((record) => xWebExporter.recognises(record))).toEqual([true, true, true]);
    expect([cells].map((record) => xWebExporterCsv.recognises(record))).toEqual([true]);
    expect([row, raw, account].filter((record) => xGraphql.recognises(record) || xV1.recognises(record))).toEqual([]);
    const { views_count: _, ...other } = row;
    const others = [tweet, other, { screen_name: 'sam_example', followers_count: 5 }, null, []];
    expect(others.filter((record) => xWebExporter.recognises(record))).toEqual([]);
  });

  it('[U] map to author, target and counts, tables and JSON alike', () => {
    expect(mapOne(xWebExporter, row)).toEqual({
      post: {
        platform: 'x',
        id: '1799999999999999999',
        author: { id: '1600000000000000003', handle: 'sam_example' },
        createdAt: '2024-06-10T03:00:17.000Z',
        dayOnly: false,
        text: '@maya_example you <never>\nanswer',
        language: null,
        isRepost: false,
        inReplyTo: { postId: '1790000000000000007', author: { id: null, handle: 'maya_example' } },
        quotes: null,
        mentions: [{ id: null, handle: 'maya_example' }],
        conversationId: null,
        visibility: 'public',
        editGroup: null,
        hasMedia: false,
        hasLink: false,
      },
      metrics: { likes: 3, reposts: 2, replies: 1, quotes: 0, bookmarks: 0, views: null },
      role: 'record',
      seenAt: null,
    });
    expect(mapOne(xWebExporterCsv, cells)).toEqual(mapOne(xWebExporter, row));
    expect(mapAll(xWebExporterCsv, [cells, cells]).batch.accounts).toEqual(mapAll(xWebExporter, [row]).batch.accounts);
  });

  it('[U] have times of a zone that is not known: without an offset the id tells', () => {
    const times = ['2024-06-10 05:00:17', '10.06.2024 05:00 +02:00', ''].map(
      (created_at) => mapOne(xWebExporter, { ...row, created_at }).post.createdAt,
    );
    expect(times).toEqual(Array(3).fill('2024-06-10T03:00:17.039Z'));
    const early = { ...row, id: '20', url: '', created_at: '2006-03-21 21:50:14' };
    expect(mapOne(xWebExporter, early).post.createdAt).toBeNull();
  });

  it('[U] with the raw answers of X take all from those', () => {
    const { records, batch } = mapAll(xWebExporter, [{ ...row, full_text: 'cut', metadata: tweet }]);
    expect(records).toEqual(mapAll(xGraphql, [tweet]).records);
    expect(batch.accounts).toEqual(mapAll(xGraphql, [tweet]).batch.accounts);
    const asCell = mapAll(xWebExporterCsv, [{ ...cells, metadata: JSON.stringify(tweet) }]);
    expect(asCell.records).toEqual(records);
    const wrapped = { __typename: 'TweetWithVisibilityResults', tweet: originalTweet };
    expect(mapOne(xWebExporter, { ...row, metadata: wrapped }).post.id).toBe(originalTweet.rest_id);
    expect(mapOne(xWebExporterCsv, { ...cells, metadata: '{"rest' }).post.id).toBe(row.id);
  });

  it('[U] point at what they quote; reposts at nothing', () => {
    const quote = { ...row, quoted_status: '1790000000000000008' };
    expect(mapOne(xWebExporter, quote).post.quotes).toEqual({
      postId: '1790000000000000008',
      author: { id: null, handle: null },
    });
    expect(mapOne(xWebExporter, { ...quote, retweeted_status: '1790000000000000007' })).toMatchObject({
      metrics: null,
      post: { isRepost: true, quotes: null, inReplyTo: null },
    });
  });

  it('[U] of older versions are read, and what they lack is not known', () => {
    const { user_id: _, profile_image_url: __, media_tags: ___, media: ____, ...old } = row;
    const { records, batch } = mapAll(xWebExporter, [old]);
    expect(records[0]?.post).toMatchObject({ author: { id: null, handle: 'sam_example' }, hasMedia: null });
    expect(batch.accounts[0]).toMatchObject({ avatarUrl: null, defaultAvatar: null, followers: null });
    expect(mapOne(xWebExporter, { ...row, media: [{ type: 'photo' }] }).post.hasMedia).toBe(true);
  });

  it('[U] of accounts give accounts', () => {
    const { batch, records, facts } = mapAll(xWebExporter, [account, { ...account, id: null, screen_name: null }]);
    expect(facts.warnings.map(({ text }) => text)).toEqual(['It describes 2 accounts, and holds no posts.']);
    expect(mapAll(xWebExporter, [account, row]).facts.warnings).toEqual([]);
    expect([records, Object.fromEntries(batch.skipped)]).toEqual([[], { 'no-id': 1 }]);
    expect(batch.accounts).toMatchObject([
      {
        id: '1600000000000000003',
        bio: 'tea',
        location: '',
        link: null,
        createdAt: '2022-12-06T08:00:00.000Z',
        followers: 5,
        following: 6,
        posts: 7,
        protected: false,
        verified: 'blue',
      },
    ]);
  });

  it('[U] are as of the time in the name of the file', () => {
    expect(takenAt(xWebExporter, 'a/twitter-SearchTimeline-1718000000000.json')).toBe('2024-06-10T06:13:20.000Z');
    expect(takenAt(xWebExporterCsv, 'twitter-TweetDetail-1718000000000.csv')).toBe('2024-06-10T06:13:20.000Z');
    expect(takenAt(xWebExporter, 'posts.json')).toBeNull();
  });

  it('[U] that are damaged count, and the others are kept', () => {
    const { records, skipped } = mapAll(xWebExporter, [
      7,
      { ...row, id: null, url: null },
      { ...row, full_text: null },
      { ...row, id: '1.8E+18', url: '' },
      { ...row, id: '1800000000000000000' },
    ]);
    expect(skipped).toEqual({ 'bad-record': 2, 'no-id': 1, 'rounded-id': 1 });
    expect(records).toMatchObject([{ post: { id: row.id, author: { id: null, handle: 'sam_example' } } }]);
  });

  it('[P] of whatever content throw nothing', () => {
    expectHarmless(xWebExporter, [row, account, { ...row, metadata: tweet }]);
    expectHarmless(xWebExporterCsv, [cells, { ...cells, metadata: JSON.stringify(tweet) }]);
  });
});
