import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../src/model/post.ts';
import { batchSize, emptyFacts } from '../../../src/sources/source.ts';
import { xArchive } from '../../../src/sources/x/archive/index.ts';
import { parseTweet, postOfTweet } from '../../../src/sources/x/archive/tweet.ts';
import { memoryFile } from '../../support/memory-file.ts';
import { readArchive } from '../../support/read-input.ts';
import {
  accountFile,
  dataFile,
  link,
  manifestFile,
  mention,
  owner,
  tweet,
  wrapped,
} from '../../support/x-archive-files.ts';
import { postOf, recordsOf } from '../../support/x-archive-posts.ts';

function entities(parts: Record<string, unknown>): Record<string, unknown> {
  return { hashtags: [], symbols: [], user_mentions: [], urls: [], ...parts };
}

describe('eras', () => {
  it('[U] reads bare tweets of 2018, wrapped ones of 2020 and edited ones of 2022 alike', async () => {
    const bare = await recordsOf(dataFile('tweet.js', [tweet()]));
    const early = await recordsOf(dataFile('data/tweet.js', wrapped(tweet())));
    const late = await recordsOf(
      dataFile('data/tweets.js', wrapped(tweet({ edit_info: { initial: { editTweetIds: ['2029905355336585461'] } } }))),
    );
    expect(bare).toEqual(early);
    expect(late).toEqual(early);
    expect(early).toEqual([
      {
        post: {
          platform: 'x',
          id: '2029905355336585461',
          author: owner,
          createdAt: '2026-03-06T13:02:05Z',
          dayOnly: false,
          text: 'The lane is open.',
          language: 'en',
          isRepost: false,
          inReplyTo: null,
          quotes: null,
          mentions: [],
          conversationId: null,
          visibility: 'public',
          editGroup: null,
          hasMedia: false,
          hasLink: false,
        },
        metrics: { likes: 12, reposts: 3, replies: null, quotes: null, bookmarks: null, views: null },
        role: 'record',
        seenAt: null,
      },
    ]);
  });

  it('[U] reads tweets in a wrapper of another name', async () => {
    const [record] = await recordsOf(dataFile('data/twitter-circle-tweet.js', [{ twitterCircleTweet: tweet() }]));
    expect(record?.post).toMatchObject({ id: '2029905355336585461', visibility: 'circle' });
  });

  it('[U] stops when told to, keeps what was read, and complains of nothing', async () => {
    const many = Array.from({ length: batchSize * 3 }, (_, index) => tweet({ id_str: String(index + 1) }));
    const files = [accountFile(), manifestFile({ 'tweets.js': many.length, 'like.js': 1 })];
    files.push(dataFile('data/tweets.js', wrapped(...many)), dataFile('data/like.js', [{ like: { tweetId: '5' } }]));
    const [claim] = await xArchive.claim(files);
    const facts = emptyFacts();
    const stop = new AbortController();
    let posts = 0;
    let relations = 0;
    const options = { messages: false, columns: null, signal: stop.signal };
    for await (const batch of xArchive.read(claim ?? { root: '', files: [] }, options, facts)) {
      posts += batch.posts.length;
      relations += batch.relations.length;
      stop.abort();
    }
    expect(posts).toBeGreaterThanOrEqual(batchSize);
    expect(relations).toBe(0);
    expect(facts.warnings).toEqual([]);
  });

  it('[U] reads split parts in order, and both names where both stand there', async () => {
    const records = await recordsOf(
      dataFile('data/tweets-part10.js', wrapped(tweet({ id_str: '14' })), 10),
      dataFile('data/tweets-part2.js', wrapped(tweet({ id_str: '13' })), 2),
      dataFile('data/tweets.js', wrapped(tweet({ id_str: '12' }))),
      dataFile('data/tweet.js', wrapped(tweet({ id_str: '11' }))),
    );
    expect(records.map((record) => record.post.id)).toEqual(['11', '12', '13', '14']);
  });

  it('[U] hands on batches as they fill, none larger than it should be', async () => {
    const many = Array.from({ length: batchSize * 2 + 5 }, (_, index) => tweet({ id_str: String(index + 1) }));
    const files = [accountFile(), dataFile('data/tweets.js', wrapped(...many))];
    const [claim] = await xArchive.claim(files);
    const sizes: number[] = [];
    const options = { messages: false, columns: null, signal: new AbortController().signal };
    for await (const batch of xArchive.read(claim ?? { root: '', files: [] }, options, emptyFacts())) {
      sizes.push(batch.posts.length);
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(batchSize);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(many.length);
  });
});

describe('tweet', () => {
  it('[U] keeps ids beyond 2^53 to the last digit', async () => {
    const post = await postOf({ id_str: '1844674407370955161', in_reply_to_status_id_str: '1844674407370955159' });
    expect(post.id).toBe('1844674407370955161');
    expect(post.inReplyTo?.postId).toBe('1844674407370955159');
  });

  it('[U] unescapes the text once', async () => {
    expect((await postOf({ full_text: 'a &lt;b&gt; &amp;amp; &quot;c&quot;' })).text).toBe('a <b> &amp; &quot;c&quot;');
  });

  it('[U] takes the time from the id where the date cannot be read', async () => {
    expect((await postOf({ created_at: 'soon' })).createdAt).toBe('2026-03-06T13:02:05.187Z');
    expect((await postOf({ id_str: '20', created_at: 'soon' })).createdAt).toBeNull();
  });

  it('[U] has no language where the platform knew none', async () => {
    expect((await postOf({ lang: 'qme' })).language).toBeNull();
    expect((await postOf({ lang: undefined })).language).toBeNull();
  });

  it('[U] counts that are missing or no number are unknown, not zero', async () => {
    const rows = wrapped(tweet({ favorite_count: undefined, retweet_count: 'many' }), tweet({ favorite_count: '0' }));
    const [first, second] = await recordsOf(dataFile('data/tweets.js', rows));
    expect(first?.metrics).toBeNull();
    expect(second?.metrics).toMatchObject({ likes: 0, reposts: 3 });
  });

  it('[U] a mention of a handle that is gone has no id', async () => {
    const user_mentions = [mention('gone', '-1'), mention('here', '88'), 'nonsense', { screen_name: 'a b' }];
    expect((await postOf({ entities: entities({ user_mentions }) })).mentions).toEqual([
      { id: null, handle: 'gone' },
      { id: '88', handle: 'here' },
    ]);
  });

  it('[U] knows media and links', async () => {
    const withMedia = await postOf({ extended_entities: { media: [{}] } });
    expect([withMedia.hasMedia, withMedia.hasLink]).toEqual([true, false]);
    const withLink = await postOf({ entities: entities({ urls: [link('https://news.example/a')] }) });
    expect([withLink.hasMedia, withLink.hasLink, withLink.quotes]).toEqual([false, true, null]);
  });

  it('[U] edited versions share the id of the first', async () => {
    const editTweetIds = ['2029905355336585120', '2029905355336585461'];
    expect((await postOf({ edit_info: { initial: { editTweetIds } } })).editGroup).toBe('2029905355336585120');
    const later = { edit: { initialTweetId: editTweetIds[0], editControlInitial: { editTweetIds } } };
    expect((await postOf({ edit_info: later })).editGroup).toBe('2029905355336585120');
  });
});

describe('replies', () => {
  it('[U] point at the post and its author', async () => {
    const post = await postOf({
      full_text: '@a_b yes',
      in_reply_to_status_id_str: '77',
      in_reply_to_user_id_str: '88',
      in_reply_to_screen_name: 'a_b',
    });
    expect(post.inReplyTo).toEqual({ postId: '77', author: { id: '88', handle: 'a_b' } });
  });

  it('[U] can lack the post, or the handle', async () => {
    const noPost = await postOf({ in_reply_to_user_id_str: '88', in_reply_to_screen_name: 'a_b' });
    expect(noPost.inReplyTo).toEqual({ postId: null, author: { id: '88', handle: 'a_b' } });
    const noHandle = await postOf({ in_reply_to_status_id: '77', in_reply_to_user_id: '88' });
    expect(noHandle.inReplyTo).toEqual({ postId: '77', author: { id: '88', handle: null } });
  });
});

describe('reposts', () => {
  const full_text = 'RT @some_one: A new lane &amp; a tree…';

  it('[U] are known by their text and first mention, and have no counts', async () => {
    const user_mentions = [mention('some_one', '88', 3)];
    const urls = [link('https://twitter.com/third/status/1499999999999999999')];
    const rows = wrapped(tweet({ full_text, favorite_count: '0', entities: entities({ user_mentions, urls }) }));
    const [record] = await recordsOf(dataFile('data/tweets.js', rows));
    expect(record?.post).toMatchObject({ isRepost: true, text: 'RT @some_one: A new lane & a tree…', quotes: null });
    expect(record?.metrics).toBeNull();
  });

  it('[U] are known by the text alone where no mention is left', async () => {
    expect((await postOf({ full_text, entities: undefined })).isRepost).toBe(true);
    expect((await postOf({ full_text, entities: entities({}) })).isRepost).toBe(true);
  });

  it('[U] are not what only looks like one', async () => {
    const elsewhere = entities({ user_mentions: [mention('third', '99', 20)] });
    expect((await postOf({ full_text, entities: elsewhere })).isRepost).toBe(false);
    expect((await postOf({ full_text: `Well: ${full_text}` })).isRepost).toBe(false);
    expect((await postOf({ full_text: 'RT if you agree, @some_one: yes' })).isRepost).toBe(false);
  });
});

describe('quotes', () => {
  async function quoteIn(...urls: readonly string[]): Promise<Pick<Post, 'quotes' | 'hasLink'>> {
    const { quotes, hasLink } = await postOf({ entities: entities({ urls: urls.map(link) }) });
    return { quotes, hasLink };
  }

  it('[U] are links to a post, on either domain, the last of several', async () => {
    const quotes = { postId: '55', author: { id: null, handle: 'other' } };
    expect(await quoteIn('https://twitter.com/other/status/55')).toEqual({ quotes, hasLink: false });
    expect(await quoteIn('https://x.com/a/status/44', 'https://x.com/other/status/55?s=20')).toEqual({
      quotes,
      hasLink: true,
    });
    expect((await quoteIn('https://twitter.com/i/web/status/55')).quotes?.author.handle).toBeNull();
  });

  it('[U] of an own post name the owner', async () => {
    expect((await quoteIn('https://x.com/Orla_Bikes/status/55')).quotes?.author).toEqual(owner);
  });

  it('[U] are not links to own media', async () => {
    expect(await quoteIn('https://twitter.com/other/status/2029905355336585461/photo/1')).toEqual({
      quotes: null,
      hasLink: false,
    });
    expect((await quoteIn('https://twitter.com/orla_bikes/status/55/video/1')).quotes).toBeNull();
    expect((await quoteIn('https://twitter.com/other/status/55/photo/1')).quotes?.postId).toBe('55');
  });
});

describe('bad records', () => {
  it('[E] are counted, one by one', async () => {
    const rows = [null, 7, 'text', [], {}, { tweet: null }, { tweet: { id_str: '5' } }, { tweet: { full_text: 'a' } }];
    const good = wrapped(tweet({ id_str: '0x5', id: '5' }), tweet({ entities: 5, edit_info: [], lang: {} }));
    const { batch } = await readArchive(xArchive, [
      accountFile(),
      memoryFile('data/tweets.js', `window.YTD.tweets.part0 = ${JSON.stringify([...rows, ...good])}`),
    ]);
    expect(batch.skipped).toEqual(new Map([['bad-post', rows.length]]));
    expect(batch.posts).toHaveLength(2);
  });

  it('[E] never throw, whatever a row holds', () => {
    const context = { owner, circle: null };
    const field = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.anything()), fc.object());
    const row = fc.dictionary(fc.constantFrom(...Object.keys(tweet()), '__proto__', 'edit_info'), field);
    fc.assert(
      fc.property(row, fc.boolean(), (fields, isWrapped) => {
        const merged = { ...tweet(), ...fields };
        const parsed = parseTweet(isWrapped ? { tweet: merged } : merged);
        const record = parsed === null ? null : postOfTweet(parsed, 'public', context);
        return record === null || /^\d+$/.test(record.post.id);
      }),
    );
  });
});
