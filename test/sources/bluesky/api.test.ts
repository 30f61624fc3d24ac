import { describe, expect, it } from 'vitest';
import { blueskyApi } from '../../../src/sources/bluesky/index.ts';
import { formats } from '../../../src/sources/index.ts';
import {
  notification,
  notificationsPage,
  owner,
  ownerDid,
  postRecord,
  postUri,
  postView,
  replyTo,
  rkeys,
  rosa,
  rosaDid,
  timDid,
} from '../../support/bluesky-samples.ts';
import { expectHarmless, mapAll, mapOne } from '../../support/map-all.ts';

const [key = '', other = '', third = ''] = rkeys;
const tim = { did: timDid, handle: 'tim.example.com', labels: [] };

const quoted = {
  $type: 'app.bsky.embed.record#viewRecord',
  uri: postUri(ownerDid, other),
  cid: 'bafyquoted',
  author: owner,
  value: postRecord('my words'),
  likeCount: 9,
  indexedAt: '2026-05-02T10:00:00.000Z',
};
const quoteRecord = postRecord('look at this', {
  embed: { $type: 'app.bsky.embed.record', record: { uri: postUri(ownerDid, other), cid: 'bafyquoted' } },
});
const quote = postView(rosa, key, {
  record: quoteRecord,
  embed: { $type: 'app.bsky.embed.record#view', record: quoted },
});
const search = { posts: [quote], hitsTotal: 1 };
const thread = {
  thread: {
    $type: 'app.bsky.feed.defs#threadViewPost',
    post: postView(owner, other),
    parent: { $type: 'app.bsky.feed.defs#notFoundPost', uri: postUri(timDid, key), notFound: true },
    replies: [
      {
        $type: 'app.bsky.feed.defs#threadViewPost',
        post: postView(rosa, key, { record: postRecord('rubbish', { reply: replyTo(ownerDid, other) }) }),
        replies: [{ $type: 'app.bsky.feed.defs#threadViewPost', post: postView(tim, third) }],
      },
      { $type: 'app.bsky.feed.defs#blockedPost', uri: postUri(timDid, third), blocked: true, author: { did: timDid } },
    ],
  },
};
const feed = {
  feed: [
    { post: postView(owner, other) },
    {
      post: postView(rosa, key),
      reason: { $type: 'app.bsky.feed.defs#reasonRepost', by: owner, indexedAt: '2026-05-03T00:00:00.000Z' },
    },
    {
      post: postView(owner, third, { record: postRecord('no', { reply: replyTo(rosaDid, key) }) }),
      reply: { root: postView(rosa, key), parent: postView(rosa, key) },
      reason: { $type: 'app.bsky.feed.defs#reasonPin' },
    },
  ],
};
const records = {
  records: [
    { uri: postUri(ownerDid, key), cid: 'bafyone', value: postRecord('mine') },
    { uri: `at://${ownerDid}/app.bsky.graph.block/${key}`, cid: 'bafytwo', value: { subject: rosaDid } },
    { uri: `at://${ownerDid}/app.bsky.feed.threadgate/${key}`, cid: 'bafythree', value: { post: 'x' } },
  ],
};
const profile = {
  ...rosa,
  description: 'I garden.',
  website: 'https://rosa.example.com',
  followersCount: 12,
  followsCount: 34,
  postsCount: 56,
  verification: { verifiedStatus: 'none', trustedVerifierStatus: 'none' },
};
const samples = [notificationsPage, search, thread, feed, records, { profiles: [profile] }];

describe('saved answers of Bluesky', () => {
  it('[U] are recognised by what they hold, whole or item by item', () => {
    const items = [
      notification('like'),
      quote,
      feed.feed[0],
      records.records[0],
      profile,
      { ...profile, handle: 'handle.invalid' },
      { notifications: [], priority: false },
      { thread: thread.thread.parent },
    ];
    const yes = [...samples, ...items];
    expect(yes.map((record) => blueskyApi.recognises(record))).toEqual(yes.map(() => true));
    for (const record of yes)
      expect(formats.filter((format) => format.shape === 'json' && format.recognises(record))).toEqual([blueskyApi]);
  });

  it('[U] are not confused with other platforms', () => {
    const no = [
      { notifications: [] },
      { feed: [] },
      { posts: [{ id: '1', text: 'x' }] },
      { id: '109', content: '<p>x</p>', account: { username: 'x' } },
      { data: [{ id: '1', text: 'x', edit_history_tweet_ids: ['1'] }] },
      { did: rosaDid, time_us: 1, kind: 'commit', commit: { record: postRecord('x') } },
      { did: rosaDid, handle: 'not a handle' },
      { uri: 'https://example.org/1', author: { did: rosaDid }, record: {} },
      [],
      null,
      'x',
    ];
    expect(no.filter((record) => blueskyApi.recognises(record))).toEqual([]);
  });

  it('[U] give a reply with its words, its author and whom it answers', () => {
    const record = mapOne(blueskyApi, notification('reply'));
    expect(record).toEqual({
      post: {
        platform: 'bluesky',
        id: `${rosaDid}/${key}`,
        author: { id: rosaDid, handle: 'rosa.example.com' },
        createdAt: '2026-05-02T10:00:00.000Z',
        dayOnly: false,
        text: 'you fool',
        language: 'en',
        isRepost: false,
        inReplyTo: { postId: `${ownerDid}/${other}`, author: { id: ownerDid, handle: null } },
        quotes: null,
        mentions: [],
        conversationId: `${ownerDid}/${other}`,
        visibility: 'public',
        editGroup: null,
        altText: null,
        hasMedia: false,
        hasLink: false,
      },
      metrics: null,
      role: 'record',
      seenAt: null,
    });
  });

  it('[U] say whose notifications they are, and that they hold too few', () => {
    const { facts } = mapAll(blueskyApi, [notificationsPage]);
    expect(facts.stated).toEqual({ id: ownerDid, handle: null });
    expect(facts.warnings.map(({ code }) => code)).toEqual(['notifications-undercount']);
    const mixed = [notification('reply'), notification('quote', { reasonSubject: postUri(timDid, key) })];
    expect(mapAll(blueskyApi, mixed).facts.stated).toBeNull();
    expect(mapAll(blueskyApi, [notification('mention')]).facts.stated).toBeNull();
  });

  it('[U] count notifications of likes and follows without taking them for damage', () => {
    const like = { $type: 'app.bsky.feed.like', subject: { uri: postUri(ownerDid, key), cid: 'x' } };
    const uri = `at://${rosaDid}/app.bsky.feed.like/${key}`;
    const { records: rows, skipped } = mapAll(blueskyApi, [
      notification('like', { uri, record: like }),
      notification('follow', { uri: `at://${rosaDid}/app.bsky.graph.follow/${key}`, record: { subject: ownerDid } }),
      notification('something-new', { uri, record: undefined }),
      notification('reply', { record: undefined }),
      { notifications: [7] },
    ]);
    expect(rows).toEqual([]);
    expect(skipped).toEqual({ 'not-a-post': 3, 'bad-record': 2 });
  });

  it('[U] give all posts of a thread, and count those that are hidden', () => {
    const { records: rows, skipped } = mapAll(blueskyApi, [thread]);
    expect(rows.map(({ post }) => post.id)).toEqual([
      `${ownerDid}/${other}`,
      `${rosaDid}/${key}`,
      `${timDid}/${third}`,
    ]);
    expect(rows[0]?.metrics).toEqual({ likes: 3, reposts: 2, replies: 1, quotes: 0, bookmarks: 0, views: null });
    expect(skipped).toEqual({ 'hidden-by-platform': 2 });
  });

  it('[U] give quotes with the post quoted beside them, also with pictures', () => {
    const media = { $type: 'app.bsky.embed.images', images: [] };
    const inner = { $type: 'app.bsky.embed.record', record: { uri: quoted.uri } };
    const withPicture = {
      ...quote,
      record: postRecord('see', { embed: { $type: 'app.bsky.embed.recordWithMedia', record: inner, media } }),
      embed: { $type: 'app.bsky.embed.recordWithMedia#view', record: { record: quoted }, media },
    };
    for (const [view, hasMedia] of [
      [quote, false],
      [withPicture, true],
    ] as const) {
      const { records: rows, context } = mapAll(blueskyApi, [{ posts: [view] }]);
      expect(rows[0]?.post.quotes).toEqual({
        postId: `${ownerDid}/${other}`,
        author: { id: ownerDid, handle: null },
      });
      expect(rows[0]?.post.hasMedia).toBe(hasMedia);
      expect(context.map(({ post, metrics }) => [post.text, metrics?.likes])).toEqual([['my words', 9]]);
    }
  });

  it.each([
    [{ $type: 'app.bsky.embed.images', images: [{}] }, true, false],
    [{ $type: 'app.bsky.embed.video' }, true, false],
    [{ $type: 'app.bsky.embed.external', external: { uri: 'https://example.org' } }, false, true],
    [{ $type: 'app.bsky.embed.record', record: { uri: `at://${ownerDid}/app.bsky.graph.list/x` } }, false, false],
    [{ $type: 'com.example.embed.new' }, null, null],
    [undefined, false, false],
  ])('[U] tell pictures and links: %j', (embed, hasMedia, hasLink) => {
    const { post } = mapOne(blueskyApi, postView(rosa, key, { record: postRecord('x', { embed }) }));
    expect([post.hasMedia, post.hasLink, post.quotes]).toEqual([hasMedia, hasLink, null]);
  });

  it.each([
    [
      { $type: 'app.bsky.embed.images', images: [{ alt: 'A post that reads “no”' }, { alt: ' ' }, { alt: 'b' }] },
      'A post that reads “no”\nb',
    ],
    [{ $type: 'app.bsky.embed.video', alt: 'A film' }, 'A film'],
    [
      {
        $type: 'app.bsky.embed.recordWithMedia',
        record: { record: {} },
        media: { $type: 'app.bsky.embed.images', images: [{ alt: 'Beside a quote' }] },
      },
      'Beside a quote',
    ],
    [{ $type: 'app.bsky.embed.images', images: [{ alt: '' }, { alt: 7 }, null] }, null],
    [undefined, null],
  ])('[U] read what is written of pictures: %j', (embed, altText) => {
    const { post } = mapOne(blueskyApi, postView(rosa, key, { record: postRecord('x', { embed }) }));
    expect(post.altText).toBe(altText);
  });

  it.each([
    [['pt-BR', 'en'], 'pt-br'],
    [['EN'], 'en'],
    [['not a language'], null],
    [[], null],
    ['en', null],
  ])('[U] read the first language of %j', (langs, language) => {
    expect(mapOne(blueskyApi, postView(rosa, key, { record: postRecord('x', { langs }) })).post.language).toBe(
      language,
    );
  });

  it('[U] tell reposts in a feed from posts, and whose feed it is', () => {
    const { records: rows, context, facts } = mapAll(blueskyApi, [feed]);
    expect(rows.map(({ post }) => [post.id, post.isRepost])).toEqual([
      [`${ownerDid}/${other}`, false],
      [`${ownerDid}/repost/${rosaDid}/${key}`, true],
      [`${ownerDid}/${third}`, false],
    ]);
    expect(rows[1]?.post).toMatchObject({
      author: { id: ownerDid },
      createdAt: '2026-05-03T00:00:00.000Z',
      text: 'what is the plan?',
    });
    expect(rows[1]?.metrics).toBeNull();
    expect(context.map(({ post }) => post.author.id)).toEqual([rosaDid, rosaDid, rosaDid]);
    expect(facts.stated).toEqual({ id: ownerDid, handle: null });
  });

  it('[U] give listed records as an export does', () => {
    const { records: rows, batch, facts, skipped } = mapAll(blueskyApi, [records]);
    expect(rows.map(({ post }) => [post.id, post.text])).toEqual([[`${ownerDid}/${key}`, 'mine']]);
    expect(batch.relations).toEqual([{ platform: 'bluesky', kind: 'block', targetId: rosaDid }]);
    expect(skipped).toEqual({ 'not-a-post': 1 });
    expect(facts.stated?.id).toBe(ownerDid);
  });

  it('[U] give accounts with what each form of a profile tells', () => {
    const [full, basic, told] = [profile, quote, notification('reply')].map(
      (record) => mapAll(blueskyApi, [record]).batch.accounts[0],
    );
    expect(full).toMatchObject({
      id: rosaDid,
      handle: 'rosa.example.com',
      displayName: 'Rosa Example',
      bio: 'I garden.',
      link: 'https://rosa.example.com',
      defaultAvatar: false,
      createdAt: '2025-01-02T03:04:05.000Z',
      followers: 12,
      following: 34,
      posts: 56,
      verified: 'none',
      protected: null,
    });
    expect([basic?.bio, basic?.followers, basic?.verified]).toEqual([null, null, null]);
    // Of a notification's author the words about itself are given where there are any.
    expect(told?.bio).toBe('');
  });

  it('[U] know an account without a profile by what is missing, and no handle that leads nowhere', () => {
    const bare = { did: timDid, handle: 'handle.invalid', followersCount: 0, followsCount: 0, postsCount: 0 };
    expect(mapAll(blueskyApi, [bare]).batch.accounts[0]).toMatchObject({
      handle: null,
      displayName: null,
      bio: '',
      defaultAvatar: true,
      createdAt: null,
      followers: 0,
    });
  });

  it('[U] believe labels an account put on itself, and did not take back', () => {
    const labelled = (labels: readonly unknown[]) =>
      mapAll(blueskyApi, [{ ...profile, labels }]).batch.accounts[0]?.declared;
    expect(labelled([{ src: rosaDid, val: 'parody' }])).toBe('parody');
    expect(labelled([{ src: ownerDid, val: 'parody' }])).toBeNull();
    expect(labelled([{ src: rosaDid, val: 'bot' }])).toBeNull();
    expect(
      labelled([
        { src: rosaDid, val: 'parody' },
        { src: rosaDid, val: 'parody', neg: true },
      ]),
    ).toBeNull();
  });

  it('[U] take the day a post was put on Bluesky where it states another, and say so', () => {
    const lies = postView(rosa, key, { record: postRecord('x', { createdAt: '1999-01-01T00:00:00.000Z' }) });
    const { records: rows, facts } = mapAll(blueskyApi, [lies]);
    expect(rows[0]?.post.createdAt).toBe('2026-05-02T10:00:00.000Z');
    expect(facts.warnings.map(({ code }) => code)).toEqual(['dates-corrected']);
  });

  it('[U] have no time where they state one before Bluesky began and nothing else tells, and say so', () => {
    const record = postRecord('x', { createdAt: '1970-01-01T00:00:00.000Z' });
    const undated = postView(rosa, 'self', { record, indexedAt: undefined });
    const dated = postView(rosa, 'other', { record, indexedAt: '2026-05-02T10:00:05.000Z' });
    const { records: rows, facts } = mapAll(blueskyApi, [undated, dated]);
    expect(rows.map(({ post }) => post.createdAt)).toEqual([null, '2026-05-02T10:00:05.000Z']);
    expect(facts.warnings).toMatchObject([
      { code: 'dates-corrected', text: expect.stringMatching(/^1 post states/) },
      { code: 'unreadable-dates', text: expect.stringMatching(/^1 post states a date from before Bluesky began/) },
    ]);
  });

  it('[U] count items without words or address', () => {
    const { skipped, records: rows } = mapAll(blueskyApi, [
      { posts: [quote, { ...quote, record: {} }, { ...quote, uri: undefined }, 'x'] },
      { feed: [feed.feed[0], null, { post: quote, reason: { by: {} } }] },
      { records: [{ uri: 'x', value: {} }] },
      { profiles: [{}] },
      {},
      7,
    ]);
    expect(rows).toHaveLength(2);
    expect(skipped).toEqual({ 'bad-record': 8, 'no-id': 1 });
  });

  it('[U] never throw, whatever an answer holds', () => {
    expectHarmless(blueskyApi, samples);
  });
});
