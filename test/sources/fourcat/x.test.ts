import { describe, expect, it } from 'vitest';
import { fourcatX, fourcatXApiCsv, fourcatXCsv } from '../../../src/sources/fourcat/index.ts';
import { xGraphql } from '../../../src/sources/x/graphql.ts';
import { zeeschuimerX } from '../../../src/sources/zeeschuimer/index.ts';
import { expectHarmless, mapAll, mapOne } from '../../support/map-all.ts';
import { tweet } from '../../support/x-graphql-samples.ts';

const meta = {
  nav_index: '12:3:4',
  item_id: 1800000000000000000,
  timestamp_collected: 1_718_000_000_000,
  source_platform: 'twitter.com',
  source_platform_url: 'https://x.com/search?q=to%3Amaya_example&f=live',
};

const item = { ...tweet, __import_meta: meta };

const row = {
  collected_from_url: 'https://x.com/search?q=to%3Amaya_example',
  id: '1799999999999999999',
  thread_id: '1790000000000000007',
  timestamp: '2024-06-10 03:00:17',
  unix_timestamp: '1717988417',
  link: 'https://x.com/sam_example/status/1799999999999999999',
  body: '@maya_example you &lt;never&gt; answer',
  author: 'sam_example',
  author_fullname: 'Sam',
  author_id: '1600000000000000003',
  author_avatar_url: 'https://pictures.example/default_profile.png',
  verified: 'no',
  language_guess: 'en',
  retweet_count: '2',
  reply_count: '1',
  like_count: '3',
  quote_count: '0',
  impression_count: '55',
  is_retweet: 'no',
  retweeted_user: '',
  is_quote_tweet: 'no',
  quote_tweet_id: '',
  quote_author: '',
  is_reply: 'yes',
  replied_author: 'maya_example',
  urls: '',
  images: '',
  videos: '',
  mentions: 'maya_example,noor_example',
};

const api = {
  id: row.id,
  thread_id: row.thread_id,
  timestamp: row.timestamp,
  unix_timestamp: row.unix_timestamp,
  subject: '',
  body: row.body,
  author: row.author,
  author_fullname: row.author_fullname,
  author_id: row.author_id,
  author_followers: '5',
  like_count: '3',
  is_retweet: 'no',
  is_quote_tweet: 'yes',
  quoted_user: 'noor_example',
  is_reply: 'yes',
  replied_user: 'maya_example',
};

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

describe('NDJSON of 4CAT for X', () => {
  it('[U] is told from Zeeschuimer, saved answers and other platforms', () => {
    expect([fourcatX, zeeschuimerX, xGraphql].map((format) => format.recognises(item))).toEqual([true, false, false]);
    const line = { ...meta, data: tweet };
    const others = [{ ...item, __import_meta: { ...meta, source_platform: 'tiktok.com' } }, tweet, line, {}, null];
    expect(others.filter((record) => fourcatX.recognises(record))).toEqual([]);
  });

  it('[U] maps as the line it came from', () => {
    const { batch, facts } = mapAll(fourcatX, [item]);
    const before = mapAll(zeeschuimerX, [{ ...meta, data: tweet }]);
    expect(batch).toEqual(before.batch);
    expect(facts).toEqual(before.facts);
    expect(facts.stated).toEqual({ id: null, handle: 'maya_example' });
  });

  it('[U] counts what is damaged, and adverts', () => {
    const { skipped } = mapAll(fourcatX, [7, tweet, { __import_meta: meta }, { ...item, promoted: true }]);
    expect(skipped).toEqual({ 'bad-record': 3, advert: 1 });
  });

  it('[P] of whatever content throws nothing', () => {
    expectHarmless(fourcatX, [item]);
  });
});

describe('tables of 4CAT for X', () => {
  it('[U] are told by their columns, captures from the API', () => {
    expect([row, api].map((record) => [fourcatXCsv.recognises(record), fourcatXApiCsv.recognises(record)])).toEqual([
      [true, false],
      [false, true],
    ]);
    const { is_retweet: _, ...other } = row;
    const others = [other, { id: '1', thread_id: '1', body: '', author: '', author_full: '' }, null, []];
    expect(others.filter((record) => fourcatXCsv.recognises(record) || fourcatXApiCsv.recognises(record))).toEqual([]);
  });

  it('[U] map to author, target and counts', () => {
    expect(mapOne(fourcatXCsv, row)).toEqual({
      post: {
        platform: 'x',
        id: '1799999999999999999',
        author: { id: '1600000000000000003', handle: 'sam_example' },
        createdAt: '2024-06-10T03:00:17.000Z',
        dayOnly: false,
        text: '@maya_example you <never> answer',
        language: 'en',
        isRepost: false,
        inReplyTo: { postId: null, author: { id: null, handle: 'maya_example' } },
        quotes: null,
        mentions: [
          { id: null, handle: 'maya_example' },
          { id: null, handle: 'noor_example' },
        ],
        conversationId: '1790000000000000007',
        visibility: 'public',
        editGroup: null,
        hasMedia: false,
        hasLink: false,
      },
      metrics: { likes: 3, reposts: 2, replies: 1, quotes: 0, bookmarks: null, views: 55 },
      role: 'record',
      seenAt: null,
    });
  });

  it('[U] of the API name whom they answer and quote, and the followers of the author', () => {
    const { records, batch } = mapAll(fourcatXApiCsv, [api]);
    expect(records[0]?.post).toMatchObject({
      inReplyTo: { postId: null, author: { handle: 'maya_example' } },
      quotes: { postId: null, author: { id: null, handle: 'noor_example' } },
      hasMedia: null,
      hasLink: null,
    });
    expect(records[0]?.metrics).toEqual({
      likes: 3,
      reposts: null,
      replies: null,
      quotes: null,
      bookmarks: null,
      views: null,
    });
    expect(batch.accounts[0]?.followers).toBe(5);
  });

  it('[U] give their author once, and which mark it has not where they do not say', () => {
    const { accounts } = mapAll(fourcatXCsv, [row, row]).batch;
    expect(accounts).toMatchObject([
      { displayName: 'Sam', defaultAvatar: true, verified: 'none', createdAt: null, followers: null },
    ]);
    expect(mapAll(fourcatXCsv, [{ ...row, verified: 'yes' }]).batch.accounts[0]?.verified).toBeNull();
  });

  it('[U] keep pseudonyms, and do not look at the name in the link', () => {
    const hidden = { ...row, author: hash, author_fullname: hash, author_id: hash };
    const { records, batch, facts } = mapAll(fourcatXCsv, [hidden, hidden]);
    expect(records.map(({ post }) => post.author)).toEqual([
      { id: null, handle: hash },
      { id: null, handle: hash },
    ]);
    expect(batch.accounts).toMatchObject([{ id: null, handle: hash, displayName: null, avatarUrl: null }]);
    expect(facts.warnings.map(({ code }) => code)).toEqual(['authors-pseudonymised']);
    const halfHidden = mapOne(fourcatXCsv, { ...row, author: hash }).post.author;
    expect(halfHidden).toEqual({ id: null, handle: hash });
  });

  it('[U] whose authors are removed are of nobody, not of one', () => {
    const removed = { ...row, author: 'REDACTED', author_fullname: 'REDACTED', author_id: 'REDACTED' };
    const { records, batch, facts } = mapAll(fourcatXCsv, [removed]);
    expect(records[0]?.post.author).toEqual({ id: null, handle: null });
    expect([batch.accounts, facts.warnings.map(({ code }) => code)]).toEqual([[], ['authors-removed']]);
    expect(mapAll(fourcatXCsv, [row]).facts.warnings).toEqual([]);
  });

  it('[U] answer whom the text names where the column does not say', () => {
    const bare = { ...row, replied_author: '' };
    expect(mapOne(fourcatXCsv, bare).post.inReplyTo?.author.handle).toBe('maya_example');
    expect(mapOne(fourcatXCsv, { ...bare, is_reply: 'no' }).post.inReplyTo).toBeNull();
    expect(mapOne(fourcatXCsv, { ...bare, body: 'no name' }).post.inReplyTo).toBeNull();
  });

  it('[U] point at what they quote; reposts at nothing', () => {
    const link = 'https://x.com/maya_example/status/1790000000000000008';
    const quote = { ...row, quote_tweet_id: '1790000000000000008', quote_author: 'maya_example', urls: link };
    const { post } = mapOne(fourcatXCsv, quote);
    expect([post.quotes, post.hasLink]).toEqual([
      { postId: '1790000000000000008', author: { id: null, handle: 'maya_example' } },
      false,
    ]);
    expect(mapOne(fourcatXCsv, { ...quote, is_retweet: 'yes' })).toMatchObject({
      metrics: null,
      post: { isRepost: true, quotes: null, inReplyTo: null },
    });
  });

  it('[U] without a readable time have that of their id', () => {
    const { post } = mapOne(fourcatXCsv, { ...row, unix_timestamp: '', timestamp: 'soon' });
    expect(post.createdAt).toBe('2024-06-10T03:00:17.039Z');
    expect(mapOne(fourcatXCsv, { ...row, unix_timestamp: '' }).post.createdAt).toBe('2024-06-10T03:00:17.000Z');
  });

  it('[U] that are damaged count, and the others are kept', () => {
    const { body: _, ...noBody } = row;
    const rounded = { ...row, id: '1.8E+18', link: '' };
    const { records, skipped } = mapAll(fourcatXCsv, [7, { ...row, id: '', link: '' }, rounded, noBody, row]);
    expect([records.length, skipped]).toEqual([1, { 'bad-record': 2, 'no-id': 1, 'rounded-id': 1 }]);
  });

  it('[P] of whatever content throw nothing', () => {
    expectHarmless(fourcatXCsv, [row]);
    expectHarmless(fourcatXApiCsv, [api]);
  });
});
