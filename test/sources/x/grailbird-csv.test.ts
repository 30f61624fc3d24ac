import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostRecord } from '../../../src/model/post.ts';
import { type Batch, emptyBatch, emptyFacts, type InputFacts } from '../../../src/sources/source.ts';
import { grailbirdCsv } from '../../../src/sources/x/grailbird/index.ts';

function row(fields: Record<string, string> = {}): Record<string, string> {
  return {
    tweet_id: '299726391234567891',
    in_reply_to_status_id: '',
    in_reply_to_user_id: '',
    retweeted_status_id: '',
    retweeted_status_user_id: '',
    timestamp: '2013-02-08 04:20:27 +0000',
    source: 'web',
    text: 'First lane &amp; tree',
    expanded_urls: '',
    ...fields,
  };
}

function read(...rows: readonly unknown[]): { readonly batch: Batch; readonly facts: InputFacts } {
  const batch = emptyBatch();
  const facts = emptyFacts();
  const options = { messages: false, columns: null, signal: new AbortController().signal };
  const mapper = grailbirdCsv.mapper(options, facts);
  for (const one of rows) mapper.map(one, batch);
  mapper.finish?.(batch, facts);
  return { batch, facts };
}

function recordOf(fields: Record<string, string>): PostRecord {
  const [record] = read(row(fields)).batch.posts;
  if (record === undefined) throw new Error('the row was not read');
  return record;
}

describe('recognises', () => {
  it('[U] rows of either edition', () => {
    expect(grailbirdCsv.recognises(row())).toBe(true);
    expect(grailbirdCsv.recognises(row({ retweeted_status_timestamp: '' }))).toBe(true);
  });

  it('[U] nothing else', () => {
    for (const other of [null, 'tweet_id', [], { tweet_id: '1', text: 'a' }, { 'Tweet id': '1' }]) {
      expect(grailbirdCsv.recognises(other)).toBe(false);
    }
  });
});

describe('row', () => {
  it('[U] is a post of an author it does not name', () => {
    const { batch, facts } = read(row());
    expect(batch.posts[0]).toMatchObject({
      role: 'record',
      metrics: null,
      post: {
        id: '299726391234567891',
        author: { id: null, handle: null },
        createdAt: '2013-02-08T04:20:27.000Z',
        dayOnly: false,
        text: 'First lane & tree',
        isRepost: false,
        inReplyTo: null,
        quotes: null,
        mentions: [],
        hasMedia: null,
        hasLink: false,
      },
    });
    expect(facts.warnings.map((warning) => warning.code)).toEqual(['owner-unknown']);
  });

  it('[U] from before the id clock knows the day alone', () => {
    expect(recordOf({ tweet_id: '1670000000', timestamp: '2009-05-01 00:00:00 +0000' }).post.dayOnly).toBe(true);
  });

  it('[U] replies to a post, or to an account alone', () => {
    const reply = { text: '@a_b yes', in_reply_to_status_id: '77', in_reply_to_user_id: '88' };
    expect(recordOf(reply).post.inReplyTo).toEqual({ postId: '77', author: { id: '88', handle: 'a_b' } });
    const first = recordOf({ text: 'yes', in_reply_to_user_id: '88' });
    expect(first.post.inReplyTo).toEqual({ postId: null, author: { id: '88', handle: null } });
  });

  it('[U] is a repost where it names the original', () => {
    const { post } = recordOf({
      text: 'RT @other: a',
      retweeted_status_id: '55',
      expanded_urls: 'http://twitter.com/other/status/55',
    });
    expect(post).toMatchObject({
      isRepost: true,
      quotes: null,
      inReplyTo: null,
      mentions: [{ id: null, handle: 'other' }],
    });
  });

  it('[U] finds accounts, links, pictures and quotes in its text and addresses', () => {
    const { post } = recordOf({
      text: 'With @a_b, not me@mail.example, and @c',
      expanded_urls:
        'http://twitter.com/me/status/299726391234567891/photo/1,http://news.example/a,https://twitter.com/other/status/55',
    });
    expect(post.mentions.map((mention) => mention.handle)).toEqual(['a_b', 'c']);
    expect(post).toMatchObject({ hasMedia: true, hasLink: true, quotes: { postId: '55' } });
  });

  it('[E] that is bad is counted, a rounded id by its own name', () => {
    const { batch } = read(row({ tweet_id: '6.49E+17' }), row({ tweet_id: '' }), null, {}, row());
    expect(batch.skipped).toEqual(
      new Map([
        ['rounded-id', 1],
        ['bad-post', 3],
      ]),
    );
    expect(batch.posts).toHaveLength(1);
  });

  it('[E] never throws, whatever its cells hold', () => {
    const cells = fc.dictionary(fc.constantFrom(...Object.keys(row())), fc.string());
    fc.assert(fc.property(cells, (fields) => read(row(), fields).batch.posts.length >= 1));
  });
});
