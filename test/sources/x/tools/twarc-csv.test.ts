import { describe, expect, it } from 'vitest';
import { xTwarcCsv } from '../../../../src/sources/x/tools/twarc-csv.ts';
import { expectHarmless, mapAll, mapOne } from '../../../support/map-all.ts';

const mentions = [{ start: 0, end: 13, username: 'maya_example', id: '1500000000000000001' }];

const row = {
  id: '1799999999999999999',
  conversation_id: '1790000000000000007',
  'referenced_tweets.replied_to.id': '1790000000000000007',
  'referenced_tweets.retweeted.id': '',
  'referenced_tweets.quoted.id': '',
  author_id: '1600000000000000003',
  in_reply_to_user_id: '1500000000000000001',
  in_reply_to_username: 'maya_example',
  retweeted_user_id: '',
  retweeted_username: '',
  quoted_user_id: '',
  quoted_username: '',
  created_at: '2024-06-10T03:00:17.000Z',
  text: '@maya_example you &lt;never&gt; answer',
  lang: 'en',
  source: '',
  'public_metrics.impression_count': '',
  'public_metrics.reply_count': '1.0',
  'public_metrics.retweet_count': '2',
  'public_metrics.quote_count': '0',
  'public_metrics.like_count': '3',
  edit_history_tweet_ids: '["1799999999999999999"]',
  'entities.mentions': JSON.stringify(mentions),
  'entities.urls': '',
  'attachments.media': '',
  'attachments.media_keys': '',
  'author.id': '1600000000000000003',
  'author.created_at': '2022-12-06T08:00:00.000Z',
  'author.username': 'sam_example',
  'author.name': 'Sam',
  'author.description': 'tea & toast',
  'author.location': '',
  'author.protected': 'False',
  'author.public_metrics.followers_count': '5',
  'author.public_metrics.following_count': '6',
  'author.public_metrics.tweet_count': '',
  'author.verified': 'False',
  'author.verified_type': '',
  '__twarc.retrieved_at': '2024-06-11T10:00:00+00:00',
  '__twarc.url': 'https://api.twitter.com/2/users/1500000000000000001/mentions?max_results=100',
  '__twarc.version': '2.14.0',
};

describe('rows of twarc-csv', () => {
  it('[U] are told by their columns', () => {
    expect(xTwarcCsv.recognises(row)).toBe(true);
    const others = [{ id: '1', text: 'x', author_id: '2' }, { 'public_metrics.like_count': '1' }, null, []];
    expect(others.filter((record) => xTwarcCsv.recognises(record))).toEqual([]);
  });

  it('[U] map to author, target and counts, as of when they were fetched', () => {
    expect(mapOne(xTwarcCsv, row)).toEqual({
      post: {
        platform: 'x',
        id: '1799999999999999999',
        author: { id: '1600000000000000003', handle: 'sam_example' },
        createdAt: '2024-06-10T03:00:17.000Z',
        dayOnly: false,
        text: '@maya_example you <never> answer',
        language: 'en',
        isRepost: false,
        inReplyTo: { postId: '1790000000000000007', author: { id: '1500000000000000001', handle: 'maya_example' } },
        quotes: null,
        mentions: [{ id: '1500000000000000001', handle: 'maya_example' }],
        conversationId: '1790000000000000007',
        visibility: 'public',
        editGroup: null,
        altText: null,
        hasMedia: false,
        hasLink: false,
      },
      metrics: { likes: 3, reposts: 2, replies: 1, quotes: 0, bookmarks: null, views: null },
      role: 'record',
      seenAt: '2024-06-11T10:00:00.000Z',
    });
  });

  it('[U] give their author once, unknown where a cell is empty, and whom the request was about', () => {
    const { batch, facts } = mapAll(xTwarcCsv, [row, row]);
    expect(batch.accounts.find(({ handle }) => handle === 'sam_example')).toMatchObject({
      bio: 'tea & toast',
      location: null,
      protected: false,
      followers: 5,
      following: 6,
      posts: null,
      verified: 'none',
      createdAt: '2022-12-06T08:00:00.000Z',
    });
    expect(batch.accounts).toHaveLength(2);
    expect([facts.stated, facts.takenAt]).toEqual([
      { id: '1500000000000000001', handle: null },
      '2024-06-11T10:00:00.000Z',
    ]);
  });

  it('[U] of protected authors are for their followers', () => {
    expect(mapOne(xTwarcCsv, { ...row, 'author.protected': 'True' }).post.visibility).toBe('followers');
  });

  it('[U] of quotes name whom they quote', () => {
    const quote = {
      ...row,
      'referenced_tweets.quoted.id': '1790000000000000008',
      quoted_user_id: '1500000000000000001',
      quoted_username: 'maya_example',
    };
    expect(mapOne(xTwarcCsv, quote).post.quotes).toEqual({
      postId: '1790000000000000008',
      author: { id: '1500000000000000001', handle: 'maya_example' },
    });
  });

  it('[U] of reposts hold the words and figures of the original, which are not theirs', () => {
    const repost = { ...row, 'referenced_tweets.retweeted.id': '1790000000000000007' };
    expect(mapOne(xTwarcCsv, repost)).toMatchObject({ metrics: null, post: { isRepost: true, inReplyTo: null } });
  });

  it('[U] without the columns of links and media leave these unknown', () => {
    const { 'entities.urls': _, 'attachments.media': __, 'attachments.media_keys': ___, ...cut } = row;
    const { post } = mapOne(xTwarcCsv, { ...cut, text: 'see https://t.co/abc' });
    expect([post.hasLink, post.hasMedia, post.mentions.length]).toEqual([null, null, 1]);
  });

  it('[U] without the column of mentions are read for names', () => {
    const { 'entities.mentions': _, ...cut } = row;
    expect(mapOne(xTwarcCsv, cut).post.mentions).toEqual([{ id: null, handle: 'maya_example' }]);
  });

  it('[U] that are damaged count, and the others are kept', () => {
    const { records, skipped } = mapAll(xTwarcCsv, [
      7,
      { ...row, id: '1.8E+18' },
      { ...row, id: '1799999999999990000' },
      { ...row, id: '' },
      { ...row, 'entities.mentions': '[{"user', 'public_metrics.like_count': 'many' },
    ]);
    expect(skipped).toEqual({ 'bad-record': 1, 'rounded-id': 2, 'no-id': 1 });
    expect(records).toMatchObject([{ post: { mentions: [] }, metrics: { likes: null, reposts: 2 } }]);
  });

  it('[P] of whatever content throw nothing', () => {
    expectHarmless(xTwarcCsv, [row]);
  });
});
