import { describe, expect, it } from 'vitest';
import { grailbirdCsv } from '../../../../src/sources/x/grailbird/index.ts';
import { xMinet } from '../../../../src/sources/x/tools/minet.ts';
import { expectHarmless, mapAll, mapOne } from '../../../support/map-all.ts';

const columns =
  'id timestamp_utc local_time user_screen_name text possibly_sensitive retweet_count like_count reply_count impression_count lang to_username to_userid to_tweetid source_name source_url user_location lat lng user_id user_name user_verified user_verified_type user_is_blue_verified user_description user_url user_image user_tweets user_followers user_friends user_likes user_lists user_created_at user_timestamp_utc collected_via match_query retweeted_id retweeted_user retweeted_user_id retweeted_timestamp_utc quoted_id quoted_user quoted_user_id quoted_timestamp_utc collection_time url links domains media_urls media_files media_types media_alt_texts mentioned_names mentioned_ids hashtags';

const empty: Readonly<Record<string, string>> = Object.fromEntries(columns.split(' ').map((column) => [column, '']));

const row = {
  ...empty,
  id: '1799999999999999999',
  timestamp_utc: '1717875272',
  local_time: '2024-06-08T21:34:32',
  user_screen_name: 'sam_example',
  text: '@maya_example you never answer',
  retweet_count: '2',
  like_count: '3',
  reply_count: '1',
  lang: 'en',
  to_username: 'maya_example',
  to_userid: '1500000000000000001',
  to_tweetid: '1790000000000000007',
  user_id: '1600000000000000003',
  user_name: 'Sam',
  user_verified: '0',
  user_description: 'tea',
  user_tweets: '7',
  user_followers: '5',
  user_friends: '6',
  user_timestamp_utc: '1670313600',
  collection_time: '2024-06-09T10:00:00.123456',
  url: 'https://twitter.com/sam_example/status/1799999999999999999',
  mentioned_names: 'maya_example|noor_example',
  mentioned_ids: '1500000000000000001|1500000000000000009',
};

describe('rows of minet', () => {
  it('[U] are told by their columns', () => {
    expect(xMinet.recognises(row)).toBe(true);
    expect(grailbirdCsv.recognises(row)).toBe(false);
    const cut = { id: '1', timestamp_utc: '', to_tweetid: '', user_screen_name: '' };
    expect(xMinet.recognises(cut)).toBe(true);
    const others = [{ id: '1', timestamp_utc: '' }, { tweet_id: '1', text: '' }, null, []];
    expect(others.filter((record) => xMinet.recognises(record))).toEqual([]);
  });

  it('[U] map to author, target and counts; an empty count is not known', () => {
    expect(mapOne(xMinet, row)).toEqual({
      post: {
        platform: 'x',
        id: '1799999999999999999',
        author: { id: '1600000000000000003', handle: 'sam_example' },
        createdAt: '2024-06-08T19:34:32.000Z',
        dayOnly: false,
        text: '@maya_example you never answer',
        language: 'en',
        isRepost: false,
        inReplyTo: { postId: '1790000000000000007', author: { id: '1500000000000000001', handle: 'maya_example' } },
        quotes: null,
        mentions: [
          { id: null, handle: 'maya_example' },
          { id: null, handle: 'noor_example' },
        ],
        conversationId: null,
        visibility: 'public',
        editGroup: null,
        altText: null,
        hasMedia: false,
        hasLink: false,
      },
      metrics: { likes: 3, reposts: 2, replies: 1, quotes: null, bookmarks: null, views: null },
      role: 'record',
      seenAt: null,
    });
  });

  it('[U] give the author, what the profile leaves out as empty and what the row leaves out as unknown', () => {
    const { accounts } = mapAll(xMinet, [row, row]).batch;
    expect(accounts).toMatchObject([
      {
        id: '1600000000000000003',
        createdAt: '2022-12-06T08:00:00.000Z',
        bio: 'tea',
        location: '',
        followers: 5,
        following: 6,
        posts: 7,
        verified: 'none',
        protected: null,
      },
    ]);
    const bare = { ...row, user_followers: '', user_description: '', user_timestamp_utc: '', user_verified: '' };
    expect(mapAll(xMinet, [bare]).batch.accounts).toMatchObject([
      { bio: null, location: null, followers: null, createdAt: null, verified: null },
    ]);
    const paid = [
      { ...row, user_is_blue_verified: '1' },
      { ...row, user_is_blue_verified: '1', user_verified_type: 'Business' },
      { ...row, user_verified: '1' },
    ];
    const kinds = paid.map((record) => mapAll(xMinet, [record]).batch.accounts[0]?.verified);
    expect(kinds).toEqual(['blue', 'business', 'legacy']);
  });

  it('[U] with figures as tables with gaps have them are the same', () => {
    const floats = { ...row, timestamp_utc: '1717875272.0', like_count: '3.0', user_followers: '5.0' };
    expect(mapOne(xMinet, floats)).toEqual(mapOne(xMinet, row));
    expect(mapAll(xMinet, [floats]).batch.accounts[0]?.followers).toBe(5);
  });

  it('[U] without a time have that of their id, never that of the computer', () => {
    expect(mapOne(xMinet, { ...row, timestamp_utc: '' }).post.createdAt).toBe('2024-06-10T03:00:17.039Z');
    expect(mapOne(xMinet, { ...row, timestamp_utc: '', id: '20', url: '' }).post.createdAt).toBeNull();
  });

  it('[U] whose ids a spreadsheet rounded are saved by their links, and no other long id is believed', () => {
    const { post } = mapOne(xMinet, { ...row, id: '1800000000000000000', user_id: '1600000000000000000' });
    expect([post.id, post.author]).toEqual(['1799999999999999999', { id: null, handle: 'sam_example' }]);
    expect(post.inReplyTo).toEqual({ postId: null, author: { id: null, handle: 'maya_example' } });
    expect(mapAll(xMinet, [{ ...row, id: '1.8E+18', url: '' }]).skipped).toEqual({ 'rounded-id': 1 });
  });

  it('[U] of reposts answer and quote nobody', () => {
    const repost = { ...row, retweeted_id: '1790000000000000007', retweeted_user: 'maya_example', quoted_id: '17' };
    expect(mapOne(xMinet, repost)).toMatchObject({
      metrics: null,
      post: { isRepost: true, inReplyTo: null, quotes: null },
    });
  });

  it('[U] of quotes point at the quoted post, and its words are not theirs', () => {
    const quoted = {
      quoted_id: '1790000000000000007',
      quoted_user: 'Maya_Example',
      quoted_user_id: '1500000000000000001',
    };
    const link = 'https://twitter.com/maya_example/status/1790000000000000007';
    const text = `look at her « maya_example: my own words — ${link} »`;
    const { post } = mapOne(xMinet, { ...row, ...quoted, text, links: link });
    expect(post.quotes).toEqual({
      postId: '1790000000000000007',
      author: { id: '1500000000000000001', handle: 'Maya_Example' },
    });
    expect([post.text, post.hasLink]).toEqual(['look at her', false]);
    expect(mapOne(xMinet, { ...row, ...quoted, text: 'she said « never »' }).post.text).toBe('she said « never »');
    expect(mapOne(xMinet, { ...row, text }).post.text).toBe(text);
  });

  it('[U] keep media, what is written of them, and links', () => {
    const { post } = mapOne(xMinet, {
      ...row,
      media_urls: 'https://media.example/1.jpg|https://media.example/2.jpg',
      media_alt_texts: 'a cat|',
      links: 'https://paper.example/a',
    });
    expect([post.hasMedia, post.altText, post.hasLink]).toEqual([true, 'a cat', true]);
    const without = Object.fromEntries(
      Object.entries(row).filter(([name]) => !['media_urls', 'links', 'mentioned_names'].includes(name)),
    );
    const cut = mapOne(xMinet, without).post;
    expect([cut.hasMedia, cut.hasLink, cut.mentions]).toEqual([null, null, [{ id: null, handle: 'maya_example' }]]);
  });

  it('[U] that are damaged count, and the others are kept', () => {
    const { text: _, ...noText } = row;
    const { records, skipped } = mapAll(xMinet, [7, { ...row, id: '', url: '' }, noText, row]);
    expect([records.length, skipped]).toEqual([1, { 'bad-record': 2, 'no-id': 1 }]);
  });

  it('[P] of whatever content throw nothing', () => {
    expectHarmless(xMinet, [
      row,
      { ...row, quoted_id: '17', quoted_user: 'maya_example', text: 'a « maya_example: b »' },
    ]);
  });
});
