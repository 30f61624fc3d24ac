import { describe, expect, it } from 'vitest';
import { xTwarc2 } from '../../../src/sources/x/twarc2.ts';
import { expectHarmless, json, mapAll, mapOne } from '../../support/map-all.ts';
import {
  author,
  authorId,
  flatReply,
  origin,
  original,
  page,
  postId,
  reply,
  subject,
  subjectId,
  twarcPage,
} from '../../support/x-v2-samples.ts';

const seenAt = '2024-06-10T10:00:00.000Z';

describe('twarc2', () => {
  it('[U] is recognised as pages, flattened posts and stream lines, and is not an answer without its mark', () => {
    const stream = { data: reply, matching_rules: [{ id: '1', tag: 'x' }] };
    expect([twarcPage, flatReply, stream].map((record) => xTwarc2.recognises(record))).toEqual([true, true, true]);
    expect([page, { matching_rules: [] }, [], null, 'x'].some((record) => xTwarc2.recognises(record))).toBe(false);
  });

  it('[U] maps a reply of a page with author, target, counts and the time it was fetched', () => {
    expect(mapOne(xTwarc2, twarcPage)).toEqual({
      post: {
        platform: 'x',
        id: postId,
        author: { id: authorId, handle: 'sam_example' },
        createdAt: '2024-06-08T19:34:32.000Z',
        dayOnly: false,
        text: '@maya_example you <never> answer',
        language: 'en',
        isRepost: false,
        inReplyTo: { postId: original.id, author: { id: subjectId, handle: 'maya_example' } },
        quotes: null,
        mentions: [{ id: subjectId, handle: 'maya_example' }],
        conversationId: original.id,
        visibility: 'public',
        editGroup: null,
        altText: null,
        hasMedia: false,
        hasLink: false,
      },
      metrics: { likes: 3, reposts: 1, replies: 2, quotes: 4, bookmarks: 5, views: 6 },
      role: 'record',
      seenAt,
    });
  });

  it('[U] gives the same rows, context and accounts for the flattened form of a page', () => {
    const fromPage = mapAll(xTwarc2, [twarcPage]);
    const fromFlat = mapAll(xTwarc2, [flatReply]);
    expect(fromFlat.batch.posts).toEqual(fromPage.batch.posts);
    expect(fromFlat.batch.accounts).toHaveLength(2);
    expect(fromFlat.batch.accounts).toEqual(expect.arrayContaining(fromPage.batch.accounts));
    expect(fromFlat.facts).toEqual(fromPage.facts);
  });

  it('[U] maps accounts of both kinds of mark, bios as written', () => {
    const { accounts } = mapAll(xTwarc2, [twarcPage]).batch;
    expect(accounts[0]).toMatchObject({
      bio: 'Campaigner & reader',
      link: 'https://maya.example',
      verified: 'government',
      declared: null,
      defaultAvatar: false,
      posts: 456,
      snapshotAt: seenAt,
    });
    expect(accounts[1]).toMatchObject({
      bio: '',
      location: null,
      verified: 'none',
      declared: 'parody',
      defaultAvatar: true,
      posts: 7,
    });
  });

  it('[U] hands an account on once a day unless it changed', () => {
    const changed = { ...flatReply, author: { ...author, description: 'new' } };
    const nextDay = { ...flatReply, __twarc: { ...origin, retrieved_at: '2024-06-11T10:00:00+00:00' } };
    const handles = mapAll(xTwarc2, [flatReply, flatReply, changed, nextDay]).batch.accounts.map(
      (account) => account.handle,
    );
    expect(handles.filter((handle) => handle === 'sam_example')).toHaveLength(3);
    expect(handles.filter((handle) => handle === 'maya_example')).toHaveLength(2);
  });

  it('[U] gives reposts the words of the original and no counts, and hands the original on as context', () => {
    const repost = {
      ...reply,
      text: 'RT @maya_example: The library stays…',
      in_reply_to_user_id: undefined,
      referenced_tweets: [{ type: 'retweeted', id: original.id }],
    };
    const { records, context } = mapAll(xTwarc2, [{ ...twarcPage, data: [repost] }]);
    expect(records[0]).toMatchObject({
      metrics: null,
      post: {
        id: postId,
        author: { id: authorId },
        isRepost: true,
        text: 'The library stays open. Bread & roses.',
        mentions: [{ handle: 'council_example' }],
        inReplyTo: null,
      },
    });
    expect(context.map((record) => record.post.id)).toEqual([original.id]);
  });

  it('[U] keeps the cut words of a repost whose original is missing', () => {
    const repost = { ...reply, text: 'RT @x: cut…', referenced_tweets: [{ type: 'retweeted', id: '1' }] };
    const { post } = mapOne(xTwarc2, { data: [repost], __twarc: origin });
    expect([post.isRepost, post.text, post.author]).toEqual([true, 'RT @x: cut…', { id: authorId, handle: null }]);
  });

  it('[U] points quotes at the quoted author, by the link in the text where the quoted post is missing', () => {
    const quote = {
      ...reply,
      in_reply_to_user_id: undefined,
      referenced_tweets: [{ type: 'quoted', id: original.id }],
      entities: {
        urls: [{ expanded_url: `https://x.com/maya_example/status/${original.id}`, display_url: 'x.com/…' }],
      },
    };
    const known = mapOne(xTwarc2, { ...twarcPage, data: [quote] });
    const unknown = mapOne(xTwarc2, { data: [quote], __twarc: origin });
    expect(known.post.quotes).toEqual({ postId: original.id, author: { id: subjectId, handle: 'maya_example' } });
    expect(unknown.post.quotes).toEqual({ postId: original.id, author: { id: null, handle: 'maya_example' } });
    expect([known.post.inReplyTo, known.post.hasLink]).toEqual([null, false]);
  });

  it('[U] tolerates missing includes: the author by id alone', () => {
    const { post } = mapOne(xTwarc2, { data: reply, __twarc: origin });
    expect(post.author).toEqual({ id: authorId, handle: null });
    expect(post.inReplyTo).toEqual({ postId: original.id, author: { id: subjectId, handle: null } });
  });

  it('[U] tolerates the empty author of a flattened post', () => {
    const { batch, records } = mapAll(xTwarc2, [
      { ...flatReply, author: {}, in_reply_to_user: {}, referenced_tweets: [{}] },
    ]);
    expect(records).toHaveLength(1);
    expect(batch.accounts).toEqual([]);
  });

  it('[U] marks posts of protected accounts as private', () => {
    expect(mapOne(xTwarc2, { ...flatReply, author: { ...author, protected: true } }).post.visibility).toBe('followers');
  });

  it('[U] tells media, links, and what the fields cannot tell', () => {
    const text = 'look https://t.co/xyz';
    const media = { ...reply, text, attachments: { media_keys: ['3_1'] }, entities: undefined };
    const link = {
      ...reply,
      text,
      entities: { urls: [{ expanded_url: 'https://news.example', display_url: 'news.example' }] },
    };
    const seen = [media, link, { ...reply, text, entities: undefined }].map(
      (data) => mapOne(xTwarc2, { data, __twarc: origin }).post,
    );
    expect(seen.map((post) => post.hasMedia)).toEqual([true, false, null]);
    expect(seen.map((post) => post.hasLink)).toEqual([null, true, null]);
  });

  it('[U] takes users pages as accounts, and counts what is no post', () => {
    const lines = [
      { data: [subject, author], __twarc: origin },
      {
        data: [{ start: '2024-01-01T00:00:00.000Z', end: '2024-01-02T00:00:00.000Z', tweet_count: 5 }],
        __twarc: origin,
      },
      { id: '12', action: 'delete', created_at: '2024-01-01T00:00:00.000Z', reason: 'deleted' },
      { meta: { result_count: 0 }, __twarc: origin },
    ];
    const { batch, skipped } = mapAll(xTwarc2, lines);
    expect(batch.accounts.map((account) => account.handle)).toEqual(['maya_example', 'sam_example']);
    expect([batch.posts, skipped]).toEqual([[], { 'not-a-post': 2 }]);
  });

  it('[U] counts bad records beside good ones', () => {
    const rows = [
      reply,
      { ...reply, id: undefined },
      { ...reply, id: '12x' },
      { ...reply, text: 7 },
      'half a li',
      null,
    ];
    const { records, skipped } = mapAll(xTwarc2, [{ ...twarcPage, data: rows }, 3]);
    expect(records).toHaveLength(1);
    expect(skipped).toEqual({ 'no-id': 2, 'bad-record': 4 });
  });

  it('[U] counts what X left out once, at the end', () => {
    const errors = [
      { resource_id: '1', title: 'Not Found Error' },
      { resource_id: '2', title: 'Forbidden' },
    ];
    const { facts, skipped } = mapAll(xTwarc2, [
      { ...twarcPage, errors },
      { ...twarcPage, errors: [errors[0]] },
    ]);
    expect(facts.warnings.map((warning) => warning.code)).toEqual(['partial-errors']);
    expect(facts.warnings[0]?.text).toContain('2 posts or accounts');
    expect(skipped).toEqual({});
  });

  it('[U] counts a post that several pages miss once, and what says nothing of itself each time', () => {
    const about = (resource_type: string, value: unknown, title = 'Not Found Error') => ({
      resource_type,
      value,
      title,
    });
    const pages = [
      [about('tweet', '1999'), about('user', '1999')],
      [about('tweet', '1999', 'Authorization Error'), about('tweet', 1999), about('tweet', 'x'.repeat(200))],
      [about('tweet', '1998'), null, { title: 'Forbidden' }, about('tweet', 'x'.repeat(200))],
    ];
    const { facts } = mapAll(
      xTwarc2,
      pages.map((errors) => ({ ...twarcPage, errors })),
    );
    expect(facts.warnings.map(({ text }) => text)).toEqual([expect.stringContaining('X left out 7 posts')]);
  });

  it('[U] of missing posts by the hundred thousand knows the last ones again, and forgets the first', () => {
    const errors = Array.from({ length: 150_000 }, (_, index) => ({ resource_type: 'tweet', value: `${index}` }));
    const { facts } = mapAll(xTwarc2, [{ ...twarcPage, errors: [...errors, ...errors.slice(-1000), errors[0]] }]);
    expect(facts.warnings[0]?.text).toContain('150001 posts');
  });

  it('[U] takes the time from the id where the record has none, and the newest page as its own time', () => {
    const late = { ...origin, retrieved_at: '2024-07-01T00:00:00+00:00' };
    const { records, facts } = mapAll(xTwarc2, [
      { data: { ...reply, created_at: undefined }, __twarc: late },
      { data: { ...reply, created_at: 'soon' }, __twarc: origin },
    ]);
    expect(records.map((record) => record.post.createdAt?.slice(0, 10))).toEqual(['2024-06-10', '2024-06-10']);
    expect(facts.takenAt).toBe('2024-07-01T00:00:00.000Z');
  });

  it('[U] leaves hostile keys without effect', () => {
    const record = json(
      `{"__proto__":{"polluted":1},"data":{"id":"5","text":"hi","author_id":"6","__proto__":{"lang":"en"}},"includes":{"users":[{"id":"__proto__","username":"constructor"}]},"__twarc":{}}`,
    );
    const { post } = mapOne(xTwarc2, record);
    expect([post.language, post.author]).toEqual([null, { id: '6', handle: null }]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('[U] never throws, whatever a line holds', () => {
    expectHarmless(xTwarc2, [twarcPage, flatReply]);
  });
});

describe('the account that requests of X state', () => {
  const stated = (...urls: readonly string[]) =>
    mapAll(
      xTwarc2,
      urls.map((url) => ({ data: [], __twarc: { ...origin, url } })),
    ).facts.stated;
  const search = (query: string) =>
    `https://api.x.com/2/tweets/search/all?query=${encodeURIComponent(query)}&max_results=500`;

  it('[U] is the account of the mentions endpoint', () => {
    expect(stated(origin.url, `${origin.url}&pagination_token=x`)).toEqual({ id: subjectId, handle: null });
  });

  it('[U] is the one account that a search names, excluded ones left out', () => {
    expect(stated(search('(@Maya_example OR to:maya_example) -from:maya_example -@other lang:en'))).toEqual({
      id: null,
      handle: 'Maya_example',
    });
    expect(stated(search(`to:${subjectId}`))).toEqual({ id: subjectId, handle: null });
  });

  it('[U] is nobody where several are named, in one query or in several', () => {
    expect(stated(search('to:maya_example OR @sam_example'))).toBeNull();
    expect(stated(search('to:maya_example'), search('to:sam_example'))).toBeNull();
  });

  it('[U] is nobody for timelines, words and addresses that are none', () => {
    expect(stated(`https://api.x.com/2/users/${subjectId}/tweets`, search('mail a@b.example'), 'not a url')).toBeNull();
  });
});

describe('pages of answers that say more follow', () => {
  const { meta } = page;
  const more = (token: string) => ({ ...meta, next_token: token });

  it('[U] are continued by the page that was asked for with their token', () => {
    const first = { ...twarcPage, meta: more('t1') };
    const broken = mapAll(xTwarc2, [first]).facts.pages;
    expect(broken).toMatchObject({ open: [{ next: 't1', oldest: postId }], begins: null });
    for (const parameter of ['next_token', 'pagination_token']) {
      const rest = { ...twarcPage, __twarc: { ...origin, url: `${origin.url}&${parameter}=t1` } };
      expect(mapAll(xTwarc2, [first, rest]).facts.pages).toBeNull();
      expect(mapAll(xTwarc2, [rest]).facts.pages).toMatchObject({ open: [], asked: ['t1'] });
    }
    const another = { ...twarcPage, __twarc: { ...origin, url: 'https://api.x.com/2/tweets/search/all?query=x' } };
    expect(mapAll(xTwarc2, [first, another]).facts.pages?.open).toHaveLength(1);
  });

  it('[U] are no flattened posts and no answers without a count', () => {
    expect(mapAll(xTwarc2, [flatReply, { data: reply, __twarc: origin }]).facts.pages).toBeNull();
  });
});
