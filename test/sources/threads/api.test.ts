import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/sources/index.ts';
import { emptyBatch, emptyFacts } from '../../../src/sources/source.ts';
import { threadsApi } from '../../../src/sources/threads/api.ts';
import { parseApiTime } from '../../../src/sources/threads/api-item.ts';
import { expectHarmless, mapAll, mapOne } from '../../support/map-all.ts';
import { idOfPost, insight, maya, profile, threadsPost, threadsReply } from '../../support/threads-samples.ts';

const paging = { cursors: { before: 'QVF', after: 'QVG' } };
const conversation = {
  data: [threadsReply(2), threadsReply(3, { username: 'maya.example', is_reply_owned_by_me: true })],
  paging,
};
const samples = [
  conversation,
  { data: [threadsPost(1)] },
  profile,
  threadsReply(4, { insights: { data: [insight('views', 3)] } }),
];

describe('saved answers of Threads', () => {
  it('[U] are recognised by what they hold, whole or item by item, and by nothing else', () => {
    const old = threadsPost(1);
    delete old.media_product_type;
    for (const record of [...samples, threadsPost(1), threadsReply(2), old]) {
      expect(formats.filter((format) => format.shape === 'json' && format.recognises(record))).toEqual([threadsApi]);
    }
    const no = [
      { data: [] },
      { data: [{ id: '1', text: 'x' }] },
      { id: '1', username: 'x' },
      { data: [insight('views', 3)] },
      { id: 'x', media_product_type: 'THREADS' },
      { id: '1', permalink: 'https://threads.net.example/@x/post/1' },
    ];
    expect(no.filter((record) => threadsApi.recognises(record))).toEqual([]);
  });

  it('[U] give a reply with its words, its author and what it answers', () => {
    expect(mapOne(threadsApi, threadsReply(2, { text: 'No, @maya.example.' }))).toEqual({
      post: {
        platform: 'threads',
        id: idOfPost(2),
        author: { id: null, handle: 'rosa.example' },
        createdAt: '2026-11-17T20:54:47.000Z',
        dayOnly: false,
        text: 'No, @maya.example.',
        language: null,
        isRepost: false,
        inReplyTo: { postId: idOfPost(1), author: { id: null, handle: null } },
        quotes: null,
        mentions: [{ id: null, handle: 'maya.example' }],
        conversationId: idOfPost(1),
        visibility: 'public',
        editGroup: null,
        hasMedia: false,
        hasLink: false,
      },
      metrics: null,
      role: 'record',
      seenAt: null,
    });
  });

  it('[U] know their owner: by id, by handle in any case, or because a reply says so', () => {
    const facts = { ...emptyFacts(), owner: { id: maya.id, handle: 'Maya.Example' } };
    const batch = emptyBatch();
    const mapper = threadsApi.mapper({ messages: false, columns: null, signal: new AbortController().signal }, facts);
    mapper.map(
      {
        data: [
          threadsReply(5, { username: 'maya.example' }),
          threadsReply(6, { username: undefined, is_reply_owned_by_me: true }),
        ],
      },
      batch,
    );
    expect(batch.posts.map(({ post }) => post.author)).toEqual([facts.owner, facts.owner]);
  });

  it('[U] give authors who are not named one each, and to none of them what is the owner’s', () => {
    const { records, batch } = mapAll(threadsApi, [
      { data: [threadsReply(7, { username: undefined }), threadsReply(8, { username: undefined })] },
    ]);
    expect(records.map(({ post }) => post.author)).toEqual([
      { id: `unnamed/${idOfPost(7)}`, handle: null },
      { id: `unnamed/${idOfPost(8)}`, handle: null },
    ]);
    expect(batch.accounts).toEqual([]);
  });

  it('[U] never tell when an author joined or who follows them', () => {
    const { batch } = mapAll(threadsApi, [threadsReply(2)]);
    expect(batch.accounts).toEqual([
      expect.objectContaining({
        handle: 'rosa.example',
        verified: 'verified',
        avatarUrl: 'https://images.example/rosa.jpg',
        createdAt: null,
        followers: null,
        defaultAvatar: null,
        bio: null,
      }),
    ]);
  });

  it('[U] tell reposts and quotes apart from what was written', () => {
    const repost = threadsPost(9, {
      media_type: 'REPOST_FACADE',
      text: undefined,
      reposted_post: { id: '5', text: 'Hear, hear.', username: 'rosa.example' },
    });
    const quote = threadsReply(10, {
      is_reply: false,
      replied_to: undefined,
      root_post: undefined,
      quoted_post: { id: idOfPost(1) },
    });
    const { records, context } = mapAll(threadsApi, [{ data: [repost, quote] }]);
    expect(records.map(({ post }) => [post.isRepost, post.text, post.quotes?.postId ?? null])).toEqual([
      [true, 'Hear, hear.', null],
      [false, 'You are a liar.', idOfPost(1)],
    ]);
    expect(context.map(({ post }) => post.id)).toEqual(['5']);
  });

  it('[U] take counts in both forms; what is not there is unknown', () => {
    const insights = {
      data: [
        insight('views', 512),
        insight('likes', 0, 'total'),
        insight('shares', 9),
        { name: 'quotes', values: [] },
        null,
      ],
    };
    expect(mapOne(threadsApi, threadsPost(1, { insights })).metrics).toEqual({
      views: 512,
      likes: 0,
      reposts: null,
      replies: null,
      quotes: null,
      bookmarks: null,
    });
    expect(mapOne(threadsApi, threadsPost(1, { insights: { data: [] } })).metrics).toBeNull();
  });

  it('[U] say whose they are, when all is by one account or a reply is marked as theirs', () => {
    expect(mapAll(threadsApi, [conversation]).facts.stated).toEqual({ id: null, handle: 'maya.example' });
    expect(mapAll(threadsApi, [{ data: [threadsPost(1), threadsPost(2)] }]).facts.stated?.handle).toBe('maya.example');
    expect(mapAll(threadsApi, [{ data: [threadsReply(2), threadsPost(3)] }]).facts.stated).toBeNull();
    expect(mapAll(threadsApi, [threadsReply(2, { username: undefined })]).facts.stated).toBeNull();
  });

  it('[U] say that replies alone do not tell whom they answer', () => {
    const warnings = (...data: unknown[]) => mapAll(threadsApi, [{ data, paging }]).facts.warnings;
    expect(warnings(...conversation.data)).toMatchObject([{ code: 'replies-alone' }]);
    expect(warnings(...conversation.data)[0]?.text).toContain('1 reply of others');
    expect(warnings(threadsPost(1), ...conversation.data)).toEqual([]);
    expect(warnings(threadsReply(3, { username: 'maya.example', is_reply_owned_by_me: true }))).toEqual([]);
  });

  it('[U] count what is damaged', () => {
    const { records, skipped } = mapAll(threadsApi, [
      { data: [threadsPost(1), null, 'x', { id: '3' }, { error: {} }] },
    ]);
    expect(records).toHaveLength(1);
    expect(skipped).toEqual({ 'bad-record': 4 });
  });

  it('[U] have times with an offset that lacks its colon', () => {
    expect(parseApiTime('2024-09-17T20:54:47+0000')).toBe('2024-09-17T20:54:47.000Z');
    expect(parseApiTime('2024-09-17T20:54:47-0730')).toBe('2024-09-18T04:24:47.000Z');
    expect(parseApiTime('2024-09-17T20:54:47Z')).toBe('2024-09-17T20:54:47.000Z');
    for (const none of ['2024-09-17', '2024-13-45T20:54:47+0000', 1726606487, null])
      expect(parseApiTime(none)).toBeNull();
  });

  it('[P] are harmless whatever they hold', () => expectHarmless(threadsApi, samples));
});
