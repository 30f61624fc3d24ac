import { describe, expect, it } from 'vitest';
import { xApiV2 } from '../../../src/sources/x/api-v2.ts';
import { expectHarmless, mapAll, mapOne } from '../../support/map-all.ts';
import { author, original, page, postId, reply, subject, subjectId, twarcPage } from '../../support/x-v2-samples.ts';

/** The same answer in the words of after August 2026. */
const { referenced_tweets, edit_history_tweet_ids, ...plainReply } = reply;
const newReply = {
  ...plainReply,
  referenced_posts: referenced_tweets,
  edit_history_post_ids: edit_history_tweet_ids,
  public_metrics: { ...reply.public_metrics, retweet_count: undefined, repost_count: 1 },
};
const newPage = { ...page, data: [newReply], includes: { users: page.includes.users, posts: [original] } };

describe('saved answers of X API v2', () => {
  it('[U] is recognised by the shape of its posts, in both vocabularies', () => {
    const yes = [
      page,
      newPage,
      { data: reply, includes: { users: [author] } },
      { data: [{ id: '1', text: 'x', edit_history_tweet_ids: ['1'] }] },
      { data: [subject], meta: { result_count: 1 } },
      { meta: { result_count: 0 } },
      reply,
    ];
    expect(yes.map((record) => xApiV2.recognises(record))).toEqual(yes.map(() => true));
  });

  it('[U] does not claim other formats and platforms', () => {
    const no = [
      twarcPage,
      { data: reply, matching_rules: [] },
      { data: [{ id: '17900000', text: 'a Threads post', username: 'x' }], paging: { cursors: {} } },
      { data: [{ id: '17900000', username: 'x', name: 'X' }], paging: {} },
      { id: '109', content: '<p>a Mastodon post</p>', account: { username: 'x' } },
      { uri: 'at://did:plc:x/app.bsky.feed.post/y', record: { text: 'a Bluesky post' } },
      { data: { search_by_raw_query: { search_timeline: {} } } },
      { data: [], meta: {} },
      [],
      null,
    ];
    expect(no.filter((record) => xApiV2.recognises(record))).toEqual([]);
  });

  it('[U] maps both vocabularies to the same', () => {
    expect(mapAll(xApiV2, [newPage]).batch).toEqual(mapAll(xApiV2, [page]).batch);
    expect(mapOne(xApiV2, newPage).post.inReplyTo?.postId).toBe(original.id);
  });

  it('[U] prefers the whole text of a long post and the accounts it names', () => {
    const note = {
      text: 'a long text &amp; its end @council_example',
      entities: {
        mentions: [
          { username: 'council_example', id: '9' },
          { username: 'maya_example', id: subjectId },
        ],
      },
    };
    const seen = [{ note_tweet: note }, { note_post: note }].map(
      (long) => mapOne(xApiV2, { ...page, data: [{ ...reply, ...long }] }).post,
    );
    expect(seen[0]?.text).toBe('a long text & its end @council_example');
    expect(seen[0]?.mentions.map((mention) => mention.handle)).toEqual(['maya_example', 'council_example']);
    expect(seen[1]).toEqual(seen[0]);
  });

  it('[U] takes the accounts that a post names from its text where entities were not asked for, in both vocabularies', () => {
    const { entities: _entities, ...bare } = {
      ...reply,
      text: '@Maya_Example &amp; @sam_example, write to a@b.example',
    };
    const named = [
      { id: null, handle: 'Maya_Example' },
      { id: null, handle: 'sam_example' },
    ];
    const { data: _data, ...around } = newPage;
    const whole = 'at the end of a long post @council_example';
    expect(mapOne(xApiV2, { ...page, data: [bare] }).post.mentions).toEqual(named);
    expect(mapOne(xApiV2, { ...around, data: [bare] }).post.mentions).toEqual(named);
    expect(mapOne(xApiV2, { data: [{ id: postId, text: bare.text }], meta: {} }).post.mentions).toEqual(named);
    for (const note of ['note_tweet', 'note_post']) {
      expect(mapOne(xApiV2, { ...page, data: [{ ...bare, [note]: { text: whole } }] }).post.mentions).toEqual([
        { id: null, handle: 'council_example' },
      ]);
    }
    // Asked for, and X knows no such account.
    expect(mapOne(xApiV2, { ...page, data: [{ ...bare, entities: { urls: [] } }] }).post.mentions).toEqual([]);
  });

  it('[U] groups versions of an edited post by the first', () => {
    const versions = ['1799999999999999990', postId];
    const seen = [
      { edit_history_tweet_ids: versions },
      { edit_history_tweet_ids: undefined, edit_history_post_ids: versions },
    ].map((history) => mapOne(xApiV2, { ...page, data: [{ ...reply, ...history }] }).post.editGroup);
    expect(seen).toEqual([versions[0], versions[0]]);
  });

  it('[U] reads fields that were not asked for as unknown', () => {
    const record = mapOne(xApiV2, { data: [{ id: postId, text: 'short' }], meta: { result_count: 1 } });
    expect(record).toMatchObject({
      metrics: null,
      seenAt: null,
      post: { author: { id: null, handle: null }, language: null, inReplyTo: null, conversationId: null },
    });
  });

  it('[U] states no account and no time: the file says neither', () => {
    const { facts } = mapAll(xApiV2, [page]);
    expect([facts.stated, facts.takenAt]).toEqual([null, null]);
  });

  it('[U] never throws, whatever a page holds', () => {
    expectHarmless(xApiV2, [page, newPage]);
  });
});
