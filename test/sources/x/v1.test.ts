import { describe, expect, it } from 'vitest';
import { recordBatches } from '../../../src/sources/read-batches.ts';
import { emptyFacts } from '../../../src/sources/source.ts';
import { xV1 } from '../../../src/sources/x/v1.ts';
import { expectHarmless, json, mapAll, mapOne } from '../../support/map-all.ts';
import { memoryFile } from '../../support/memory-file.ts';
import { v1Reply, v1User } from '../../support/x-graphql-samples.ts';

const reply = { ...v1Reply, user: v1User };

const original = {
  ...reply,
  id_str: '1790000000000000007',
  full_text: 'The whole &amp; uncut original',
  in_reply_to_status_id: null,
  in_reply_to_status_id_str: null,
  in_reply_to_user_id_str: null,
  in_reply_to_screen_name: null,
  user: { ...v1User, id_str: '1500000000000000001', screen_name: 'maya_example', verified: true },
  entities: { urls: [], user_mentions: [] },
};

describe('v1.1 posts', () => {
  it('[U] are recognised alone and in search answers, and copies by other tools are not', () => {
    const yes = [
      reply,
      { ...reply, full_text: undefined, text: 'x' },
      { statuses: [reply] },
      { statuses: [], search_metadata: {} },
    ];
    expect(yes.map((record) => xV1.recognises(record))).toEqual(yes.map(() => true));
    const no = [
      { ...reply, _type: 'snscrape.modules.twitter.Tweet' },
      v1Reply,
      { statuses: [] },
      { statuses: [{ content: 'a toot' }] },
      null,
    ];
    expect(no.filter((record) => xV1.recognises(record))).toEqual([]);
  });

  it('[U] map to author, target and counts, ids beyond 2^53 whole', () => {
    expect(mapOne(xV1, reply)).toEqual({
      post: {
        platform: 'x',
        id: '1799999999999999999',
        author: { id: '1600000000000000003', handle: 'sam_example' },
        createdAt: '2024-06-08T19:34:32Z',
        dayOnly: false,
        text: '@maya_example you <never> answer',
        language: 'en',
        isRepost: false,
        inReplyTo: { postId: '1790000000000000007', author: { id: '1500000000000000001', handle: 'maya_example' } },
        quotes: null,
        mentions: [{ id: '1500000000000000001', handle: 'maya_example' }],
        conversationId: null,
        visibility: 'public',
        editGroup: null,
        altText: null,
        hasMedia: false,
        hasLink: false,
      },
      metrics: { likes: 3, reposts: 1, replies: null, quotes: null, bookmarks: null, views: null },
      role: 'record',
      seenAt: null,
    });
  });

  it('[U] give their author as account, once', () => {
    const { accounts } = mapAll(xV1, [reply, reply]).batch;
    expect(accounts).toHaveLength(1);
    expect(accounts[0]).toMatchObject({
      id: v1User.id_str,
      followers: 5,
      following: 6,
      defaultAvatar: true,
      verified: 'none',
    });
  });

  it('[U] prefer the extended text, then the full, then the cut', () => {
    const entities = { user_mentions: [{ id_str: '9', screen_name: 'late' }] };
    const seen = [
      { ...reply, text: 'cut', extended_tweet: { full_text: 'extended', entities } },
      { ...reply, text: 'cut', full_text: 'full' },
      { ...reply, text: 'cut', full_text: undefined },
    ].map((record) => mapOne(xV1, record).post);
    expect(seen.map((post) => post.text)).toEqual(['extended', 'full', 'cut']);
    expect(seen[0]?.mentions).toEqual([{ id: '9', handle: 'late' }]);
  });

  it('[U] take the words of what they repost, which is context', () => {
    const { records, context, batch } = mapAll(xV1, [
      { ...reply, full_text: 'RT @maya_example: The who…', retweeted_status: original },
    ]);
    expect(records[0]).toMatchObject({
      metrics: null,
      post: { id: reply.id_str, isRepost: true, text: 'The whole & uncut original', inReplyTo: null, mentions: [] },
    });
    expect(context).toMatchObject([
      { post: { id: original.id_str, author: { handle: 'maya_example' } }, metrics: { likes: 3 } },
    ]);
    expect(batch.accounts.map((account) => account.verified)).toEqual(['legacy', 'none']);
  });

  it('[U] point at what they quote, with or without the quoted post', () => {
    const link = { expanded_url: `https://twitter.com/maya_example/status/${original.id_str}` };
    const quote = { ...reply, quoted_status_id_str: original.id_str, entities: { urls: [link] } };
    const withPost = mapAll(xV1, [{ ...quote, quoted_status: original }]);
    expect(withPost.records[0]?.post.quotes?.author).toEqual({ id: '1500000000000000001', handle: 'maya_example' });
    expect(withPost.context).toHaveLength(1);
    const { quotes, hasLink } = mapOne(xV1, quote).post;
    expect([quotes, hasLink]).toEqual([
      { postId: original.id_str, author: { id: null, handle: 'maya_example' } },
      false,
    ]);
  });

  it('[U] point at what they quote by the link that X sets apart, where it is in no other place', () => {
    const permalink = { url: 'https://t.co/x', expanded: `https://twitter.com/maya_example/status/${original.id_str}` };
    const named = { postId: original.id_str, author: { id: null, handle: 'maya_example' } };
    const bare = { ...reply, is_quote_status: true, entities: { urls: [] }, quoted_status_permalink: permalink };
    expect(mapOne(xV1, { ...bare, quoted_status_id_str: original.id_str }).post.quotes).toEqual(named);
    expect(mapOne(xV1, bare).post.quotes).toEqual(named);
    expect(mapOne(xV1, { ...bare, quoted_status_id_str: '77' }).post.quotes?.author.handle).toBeNull();
    expect(mapOne(xV1, { ...bare, quoted_status_permalink: { expanded: 5 } }).post.quotes).toBeNull();
  });

  it('[U] use numbers as ids only where they are exact', () => {
    const { records, skipped } = mapAll(xV1, [
      { ...reply, id_str: undefined },
      { ...reply, id_str: undefined, id: 20 },
    ]);
    expect(records.map((record) => record.post.id)).toEqual(['20']);
    expect(skipped).toEqual({ 'no-id': 1 });
  });

  it('[U] name whom their text names where entities were left out', () => {
    const { post } = mapOne(xV1, { ...reply, entities: undefined, full_text: 'you &amp; @sam_example @sam_example' });
    expect(post.mentions).toEqual([{ id: null, handle: 'sam_example' }]);
    expect(mapOne(xV1, { ...reply, entities: { urls: [] } }).post.mentions).toEqual([]);
  });

  it('[I] of a file without `id_str` keep bare numbers beyond 2^53 whole', async () => {
    const numbered = { ...reply, id: reply.id_str, in_reply_to_status_id: original.id_str };
    const line = JSON.stringify(numbered, (key, value) => (key.endsWith('id_str') ? undefined : value));
    const file = memoryFile('a.jsonl', line.replaceAll(/"(\d{19})"/g, '$1'));
    const options = { messages: false, columns: null, signal: new AbortController().signal };
    const ids: unknown[] = [];
    for await (const { posts } of recordBatches(xV1, file, options, emptyFacts())) {
      ids.push(...posts.map(({ post }) => [post.id, post.inReplyTo?.postId]));
    }
    expect(ids).toEqual([[reply.id_str, original.id_str]]);
  });

  it('[U] count stream notes and damaged records', () => {
    const { skipped } = mapAll(xV1, [
      { delete: { status: {} } },
      { limit: { track: 5 } },
      'x',
      { ...reply, full_text: null },
    ]);
    expect(skipped).toEqual({ 'not-a-post': 2, 'bad-record': 2 });
  });

  it('[U] keep a post whose author is missing, and name nobody for id -1', () => {
    const entities = { user_mentions: [{ id_str: '-1', id: -1, screen_name: 'gone' }, { id_str: '-1' }] };
    const { post } = mapOne(xV1, { ...reply, user: null, entities });
    expect([post.author, post.mentions]).toEqual([{ id: null, handle: null }, [{ id: null, handle: 'gone' }]]);
  });

  it('[U] leave hostile keys without effect', () => {
    const record = json(
      '{"id_str":"5","text":"hi","__proto__":{"full_text":"no"},"user":{"__proto__":{"id_str":"6"},"screen_name":"a"}}',
    );
    expect(mapOne(xV1, record).post).toMatchObject({ text: 'hi', author: { id: null, handle: 'a' } });
  });

  it('[U] nest no deeper than X does', () => {
    let nested: Record<string, unknown> = { ...original };
    for (let depth = 0; depth < 2_000; depth += 1)
      nested = { ...original, id_str: String(depth + 1), quoted_status: nested };
    expect(mapAll(xV1, [nested]).batch.posts.length).toBeLessThan(6);
  });

  it('[U] never throw, whatever a record holds', () => {
    expectHarmless(xV1, [reply, { statuses: [{ ...reply, retweeted_status: original, quoted_status: original }] }]);
  });
});
