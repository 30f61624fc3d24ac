import { describe, expect, it } from 'vitest';
import { xGraphql } from '../../../src/sources/x/graphql.ts';
import { expectHarmless, json, mapAll, mapOne } from '../../support/map-all.ts';
import { newUser, oldUser, originalTweet, timeline, tweet } from '../../support/x-graphql-samples.ts';

const retweet = {
  ...tweet,
  legacy: {
    ...tweet.legacy,
    full_text: 'RT @maya_example: The lib…',
    retweeted_status_result: { result: originalTweet },
  },
};

function withLegacy(changes: Readonly<Record<string, unknown>>) {
  return { ...tweet, legacy: { ...tweet.legacy, ...changes } };
}

describe("answers of X's web client", () => {
  it('[U] are recognised whatever stands around them', () => {
    const yes = [
      timeline(tweet),
      timeline({ __typename: 'TweetTombstone' }),
      { data: { user: { result: { timeline_v2: { timeline: { instructions: [{ type: 'TimelineClearCache' }] } } } } } },
      { data: { tweetResult: { result: tweet } } },
      { rest_id: '1', legacy: { full_text: 'x' } },
    ];
    expect(yes.map((record) => xGraphql.recognises(record))).toEqual(yes.map(() => true));
    const no = [
      { nav_index: '1:1:1', data: tweet },
      { data: { posts: [{ __typename: 'XIGPolarisMedia' }] } },
      { instructions: ['mix'] },
      [],
      null,
      3,
    ];
    expect(no.filter((record) => xGraphql.recognises(record))).toEqual([]);
  });

  it('[U] map a reply with author, target, counts and views', () => {
    expect(mapOne(xGraphql, timeline(tweet))).toEqual({
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
        conversationId: '1790000000000000007',
        visibility: 'public',
        editGroup: null,
        altText: null,
        hasMedia: false,
        hasLink: false,
      },
      metrics: { likes: 3, reposts: 1, replies: 2, quotes: 4, bookmarks: 5, views: 55 },
      role: 'record',
      seenAt: null,
    });
  });

  it('[U] give the same account for both shapes of it', () => {
    const ofOld = mapAll(xGraphql, [timeline({ ...tweet, core: { user_results: { result: oldUser } } })]).batch
      .accounts;
    const ofNew = mapAll(xGraphql, [timeline(tweet)]).batch.accounts;
    expect(ofOld).toEqual(ofNew);
    expect(ofNew).toEqual([
      {
        platform: 'x',
        id: '1600000000000000003',
        handle: 'sam_example',
        displayName: 'Sam',
        bio: 'a bio',
        location: '',
        link: '',
        avatarUrl: 'https://images.example/a.png',
        defaultAvatar: true,
        createdAt: '2024-01-02T03:04:05Z',
        followers: 5,
        following: 6,
        posts: 7,
        protected: false,
        verified: 'blue',
        declared: 'commentary',
        snapshotAt: null,
      },
    ]);
  });

  it('[U] tell the kinds of mark apart', () => {
    const users = [
      { ...newUser, verification: { verified: false, verified_type: 'Business' } },
      { ...oldUser, is_blue_verified: false, legacy: { ...oldUser.legacy, verified: true } },
      { ...newUser, is_blue_verified: false, parody_commentary_fan_label: 'None' },
      { rest_id: '1', core: { screen_name: 'x' } },
    ];
    const seen = users.map(
      (result) => mapAll(xGraphql, [timeline({ ...tweet, core: { user_results: { result } } })]).batch.accounts[0],
    );
    expect(seen.map((account) => account?.verified)).toEqual(['business', 'legacy', 'none', null]);
    expect(seen[2]?.declared).toBeNull();
  });

  it('[U] fall back on the id and the media link where the author is left out', () => {
    const media = [
      { expanded_url: 'https://x.com/somebody_else/status/1/photo/1' },
      { expanded_url: `https://x.com/sam_example/status/${tweet.rest_id}/photo/1` },
    ];
    const result = { ...withLegacy({ extended_entities: { media } }), core: { user_results: {} } };
    const { post } = mapOne(xGraphql, timeline(result));
    expect([post.author, post.hasMedia]).toEqual([{ id: '1600000000000000003', handle: 'sam_example' }, true]);
  });

  it('[U] unwrap posts of limited visibility at every level', () => {
    const wrapped = {
      __typename: 'TweetWithVisibilityResults',
      tweet: {
        ...retweet,
        legacy: {
          ...retweet.legacy,
          retweeted_status_result: { result: { __typename: 'TweetWithVisibilityResults', tweet: originalTweet } },
        },
      },
    };
    const { post } = mapOne(xGraphql, timeline(wrapped));
    expect([post.id, post.text]).toEqual([tweet.rest_id, 'The library stays open. Bread & roses.']);
  });

  it('[U] count what X hides and what is paid for, and map the rest', () => {
    const page = timeline(
      tweet,
      { __typename: 'TweetTombstone', tombstone: {} },
      { __typename: 'TweetUnavailable' },
      undefined,
    );
    const advert = { promotedMetadata: { advertiser: 'x' }, tweet_results: { result: originalTweet } };
    const tombstone = { itemType: 'TimelineTombstone', tombstoneInfo: { text: '' } };
    const { records, skipped } = mapAll(xGraphql, [
      [page, { items: [{ item: { itemContent: advert } }, { itemContent: tombstone }] }],
    ]);
    expect(records.map((record) => record.post.id)).toEqual([tweet.rest_id]);
    expect(skipped).toEqual({ 'hidden-by-platform': 4, advert: 1 });
  });

  it('[U] find posts loaded later into a thread, in the order of the file', () => {
    const later = {
      type: 'TimelineAddToModule',
      moduleItems: [{ item: { itemContent: { tweet_results: { result: originalTweet } } } }],
    };
    const { records } = mapAll(xGraphql, [{ data: { thread: { instructions: [timeline(tweet), later] } } }]);
    expect(records.map((record) => record.post.id)).toEqual([tweet.rest_id, originalTweet.rest_id]);
  });

  it('[U] give reposts the words of the original, which is context', () => {
    const { records, context } = mapAll(xGraphql, [timeline(retweet)]);
    expect(records[0]).toMatchObject({
      metrics: null,
      post: {
        id: tweet.rest_id,
        author: { handle: 'sam_example' },
        isRepost: true,
        text: 'The library stays open. Bread & roses.',
        inReplyTo: null,
      },
    });
    expect(context).toMatchObject([
      { post: { id: originalTweet.rest_id, author: { handle: 'maya_example' } }, metrics: { likes: 10 } },
    ]);
  });

  it('[U] point at quoted posts, shown or hidden', () => {
    const quote = withLegacy({ quoted_status_id_str: originalTweet.rest_id });
    const shown = mapAll(xGraphql, [timeline({ ...quote, quoted_status_result: { result: originalTweet } })]);
    expect(shown.records[0]?.post.quotes).toEqual({
      postId: originalTweet.rest_id,
      author: { id: '1500000000000000001', handle: 'maya_example' },
    });
    expect(shown.context).toHaveLength(1);
    const hidden = mapAll(xGraphql, [
      timeline({ ...quote, quoted_status_result: { result: { __typename: 'TweetTombstone' } } }),
    ]);
    expect(hidden.records[0]?.post.quotes).toEqual({
      postId: originalTweet.rest_id,
      author: { id: null, handle: null },
    });
    expect(hidden.skipped).toEqual({});
    const expanded = `https://twitter.com/maya_example/status/${originalTweet.rest_id}`;
    const linked = withLegacy({ quoted_status_id_str: originalTweet.rest_id, quoted_status_permalink: { expanded } });
    expect(mapAll(xGraphql, [timeline(linked)]).records[0]?.post.quotes?.author.handle).toBe('maya_example');
  });

  it('[U] take the whole text of a long post as written, and the accounts it names', () => {
    const result = {
      text: 'long &amp; typed so',
      entity_set: { user_mentions: [{ id_str: '9', screen_name: 'late' }] },
    };
    const { post } = mapOne(xGraphql, timeline({ ...tweet, note_tweet: { note_tweet_results: { result } } }));
    expect(post.text).toBe('long &amp; typed so');
    expect(post.mentions.map((mention) => mention.handle)).toEqual(['maya_example', 'late']);
  });

  it('[U] group versions of an edited post by the first, in every place X puts them', () => {
    const ids = { edit_tweet_ids: ['1799999999999999990', tweet.rest_id] };
    const controls = [ids, { edit_control_initial: ids }, { edit_tweet_ids: [tweet.rest_id], initial: ids }];
    const seen = controls.map((edit_control) => mapOne(xGraphql, timeline({ ...tweet, edit_control })).post.editGroup);
    expect(seen).toEqual(controls.map(() => '1799999999999999990'));
  });

  it('[U] count bad posts, and take accounts that stand alone', () => {
    const { batch, skipped } = mapAll(xGraphql, [
      timeline({ ...tweet, rest_id: 5.5, legacy: { full_text: 'x' } }, { __typename: 'Tweet', rest_id: '5' }),
      { data: { user: { result: newUser } } },
      'x',
    ]);
    expect(skipped).toEqual({ 'no-id': 1, 'bad-record': 2 });
    expect(batch.accounts).toHaveLength(1);
  });

  it('[U] survive nesting far deeper than any answer', () => {
    let nested: unknown = timeline(tweet);
    for (let depth = 0; depth < 5_000; depth += 1) nested = [nested];
    expect(mapAll(xGraphql, [nested]).skipped).toEqual({ 'too-large': 1 });
  });

  it('[U] leave hostile keys without effect', () => {
    const record = json(
      '{"tweet_results":{"result":{"__typename":"Tweet","rest_id":"5","legacy":{"full_text":"hi","__proto__":{"lang":"en"}}}}}',
    );
    expect(mapOne(xGraphql, record).post).toMatchObject({ text: 'hi', language: null });
  });

  it('[U] never throw, whatever they hold', () => {
    expectHarmless(xGraphql, [timeline(tweet, retweet), { data: { user: { result: oldUser } } }]);
  });
});
