import { describe, expect, it } from 'vitest';
import { parseLossless } from '../../../../src/sources/lossless.ts';
import { xSnscrape, xTwscrape } from '../../../../src/sources/x/tools/snscrape.ts';
import { xV1 } from '../../../../src/sources/x/v1.ts';
import { expectHarmless, mapAll, mapOne } from '../../../support/map-all.ts';

const url = 'https://twitter.com/sam_example/status/1799999999999999999';

const user = {
  _type: 'snscrape.modules.twitter.User',
  username: 'sam_example',
  id: '1600000000000000003',
  displayname: 'Sam',
  rawDescription: 'tea & <toast>',
  created: '2022-12-06T08:00:00+00:00',
  followersCount: 5,
  friendsCount: 6,
  statusesCount: 7,
  verified: false,
  protected: false,
};

const maya = { _type: 'snscrape.modules.twitter.User', username: 'maya_example', id: '1500000000000000001' };

/** As the lossless reader gives it: long numbers are strings. */
const old = {
  _type: 'snscrape.modules.twitter.Tweet',
  _snscrape: '0.6.2.20230321.dev1',
  url,
  date: '2024-06-08T19:34:32+00:00',
  rawContent: '@maya_example you &lt;never&gt; answer',
  id: '1799999999999999999',
  user,
  replyCount: 1,
  retweetCount: 2,
  likeCount: 3,
  quoteCount: 0,
  viewCount: null,
  conversationId: '1790000000000000007',
  lang: 'en',
  links: null,
  media: null,
  inReplyToTweetId: '1790000000000000007',
  inReplyToUser: maya,
  mentionedUsers: [maya],
  retweetedTweet: null,
  quotedTweet: null,
};

const recent = {
  ...old,
  _snscrape: undefined,
  date: '2024-06-08 19:34:32+00:00',
  id_str: '1799999999999999999',
  conversationIdStr: '1790000000000000007',
  inReplyToTweetIdStr: '1790000000000000007',
  user: { ...user, id_str: '1600000000000000003', blue: true, blueType: null },
  media: { photos: [], videos: [], animated: [] },
  links: [],
  viewCount: 90,
};

const original = {
  ...old,
  url: 'https://twitter.com/maya_example/status/1790000000000000007',
  id: '1790000000000000007',
  user: maya,
  rawContent: 'Whole',
};

describe('posts of snscrape and twscrape', () => {
  it('[U] are told from each other and from their kin', () => {
    expect([old, recent].map((record) => [xSnscrape.recognises(record), xTwscrape.recognises(record)])).toEqual([
      [true, false],
      [false, true],
    ]);
    const others = [{ ...old, _type: 'snscrape.modules.mastodon.Toot' }, { ...old, _type: undefined }, {}, null, []];
    expect(others.filter((record) => xSnscrape.recognises(record) || xTwscrape.recognises(record))).toEqual([]);
    expect([old, recent].some((record) => xV1.recognises(record))).toBe(false);
  });

  it('[U] map to author, target and counts', () => {
    expect(mapOne(xSnscrape, old)).toEqual({
      post: {
        platform: 'x',
        id: '1799999999999999999',
        author: { id: '1600000000000000003', handle: 'sam_example' },
        createdAt: '2024-06-08T19:34:32.000Z',
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
      seenAt: null,
    });
    const { post, metrics } = mapOne(xTwscrape, recent);
    expect(post).toEqual(mapOne(xSnscrape, old).post);
    expect(metrics?.views).toBe(90);
  });

  it('[U] give their author as account, once, with its texts as they are', () => {
    const { accounts } = mapAll(xSnscrape, [old, old]).batch;
    expect(accounts).toMatchObject([
      {
        id: user.id,
        bio: 'tea & <toast>',
        createdAt: '2022-12-06T08:00:00.000Z',
        followers: 5,
        following: 6,
        posts: 7,
      },
    ]);
    expect(accounts[0]).toMatchObject({ verified: 'none', location: null, avatarUrl: null, defaultAvatar: null });
    expect(mapAll(xTwscrape, [recent]).batch.accounts[0]?.verified).toBe('blue');
    const business = { ...recent, user: { ...recent.user, blueType: 'Business' } };
    expect(mapAll(xTwscrape, [business]).batch.accounts[0]?.verified).toBe('business');
  });

  it('[U] keep bare numbers beyond 2^53 whole', () => {
    expect([xSnscrape.lossless, xTwscrape.lossless]).toEqual([true, true]);
    const line = JSON.stringify({ ...old, url: undefined }).replaceAll(/"(\d{19})"/g, '$1');
    const { post } = mapOne(xSnscrape, parseLossless(line));
    expect([post.id, post.author.id, post.inReplyTo?.postId]).toEqual([
      '1799999999999999999',
      '1600000000000000003',
      '1790000000000000007',
    ]);
  });

  it('[U] of a file whose ids another program rounded keep the id in the link and names, and no rounded id', () => {
    const { post } = mapOne(xSnscrape, { ...old, id: '1800000000000000000' });
    expect([post.id, post.author, post.conversationId]).toEqual([
      '1799999999999999999',
      { id: null, handle: 'sam_example' },
      null,
    ]);
    expect(post.inReplyTo).toEqual({ postId: null, author: { id: null, handle: 'maya_example' } });
  });

  it('[U] of old versions are read: `content` and `outlinks`', () => {
    const { post } = mapOne(xSnscrape, {
      ...old,
      rawContent: undefined,
      content: 'see https://t.co/abc',
      links: undefined,
      outlinks: ['https://paper.example/a'],
      media: [{ fullUrl: 'https://media.example/1.jpg', altText: 'A picture of words' }, { altText: null }],
    });
    expect([post.text, post.hasLink, post.hasMedia]).toEqual(['see https://t.co/abc', true, true]);
    expect(post.altText).toBe('A picture of words');
  });

  it('[U] without a list of whom they name are read for names', () => {
    const names = [undefined, null, []].map(
      (mentionedUsers) => mapOne(xSnscrape, { ...old, mentionedUsers }).post.mentions,
    );
    expect(names).toEqual([[{ id: null, handle: 'maya_example' }], [], []]);
  });

  it('[U] that repost take the words of the original, which is context', () => {
    const { records, context } = mapAll(xSnscrape, [
      { ...old, rawContent: 'RT @maya_example: Wh…', retweetedTweet: original },
    ]);
    expect(records).toMatchObject([{ metrics: null, post: { isRepost: true, text: 'Whole', inReplyTo: null } }]);
    expect(context).toMatchObject([{ post: { id: '1790000000000000007', author: { handle: 'maya_example' } } }]);
  });

  it('[U] point at what they quote, whole or gone', () => {
    const whole = mapAll(xSnscrape, [{ ...old, quotedTweet: original }]);
    expect(whole.records[0]?.post.quotes).toEqual({
      postId: '1790000000000000007',
      author: { id: '1500000000000000001', handle: 'maya_example' },
    });
    const gone = mapAll(xSnscrape, [
      { ...old, quotedTweet: { _type: 'snscrape.modules.twitter.Tombstone', id: '1790000000000000007' } },
    ]);
    expect(gone.records[0]?.post.quotes).toEqual({ postId: '1790000000000000007', author: { id: null, handle: null } });
    expect([gone.context, gone.skipped]).toEqual([[], {}]);
  });

  it('[U] of protected accounts are for their followers', () => {
    const closed = { ...old, user: { ...user, protected: true } };
    expect(mapOne(xSnscrape, closed).post.visibility).toBe('followers');
  });

  it('[U] stand beside lines of accounts', () => {
    const { batch, records, skipped, facts } = mapAll(xTwscrape, [recent.user, { _type: user._type }]);
    expect(facts.warnings.map(({ code }) => code)).toEqual(['accounts-alone']);
    expect(mapAll(xTwscrape, [recent.user, recent]).facts.warnings).toEqual([]);
    expect([batch.accounts.length, records.length, skipped]).toEqual([1, 0, { 'no-id': 1 }]);
    expect(xTwscrape.recognises(recent.user)).toBe(true);
  });

  it('[U] that are damaged count, and the others are kept', () => {
    const { records, skipped } = mapAll(xSnscrape, [
      7,
      { ...old, url: null, id: 1.8e18 },
      { ...old, rawContent: null },
      { _type: 'snscrape.modules.twitter.Tombstone', id: 20 },
      { ...old, user: null, date: 'soon' },
    ]);
    expect(skipped).toEqual({ 'bad-record': 2, 'no-id': 1, 'not-a-post': 1 });
    expect(records).toMatchObject([
      { post: { author: { id: null, handle: null }, createdAt: '2024-06-10T03:00:17.039Z' } },
    ]);
  });

  it('[P] of whatever content throw nothing', () => {
    expectHarmless(xSnscrape, [old, { ...old, quotedTweet: original }]);
    expectHarmless(xTwscrape, [recent, recent.user]);
  });
});
