import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/sources/index.ts';
import { mastodonContext, mastodonNotifications, mastodonStatuses } from '../../../src/sources/mastodon/api.ts';
import { type Batch, emptyBatch, emptyFacts, type InputFacts, type RecordFormat } from '../../../src/sources/source.ts';
import { expectHarmless, mapAll, mapOne } from '../../support/map-all.ts';
import { apiAccount, apiMention, apiStatus, notification, owner, ownStatus } from '../../support/mastodon-samples.ts';

const bo = { id: 'bo@other.example', handle: 'bo@other.example' };
const direct = apiStatus(3, { visibility: 'direct', content: '<p>private words</p>' });

function withMessages(format: RecordFormat, records: readonly unknown[]): { batch: Batch; facts: InputFacts } {
  const batch = emptyBatch();
  const facts = emptyFacts();
  const mapper = format.mapper({ messages: true, columns: null, signal: new AbortController().signal }, facts);
  for (const record of records) mapper.map(record, batch);
  mapper.finish?.(batch, facts);
  return { batch, facts };
}

describe('saved answers of the Mastodon API', () => {
  it('[U] are known by what they hold, each by one format', () => {
    const samples: readonly (readonly [unknown, RecordFormat])[] = [
      [notification(1), mastodonNotifications],
      [notification(2, { status: null }), mastodonNotifications],
      [notification(3, { type: 'follow', status: undefined }), mastodonNotifications],
      [notification(4, { type: 'invented_tomorrow' }), mastodonNotifications],
      [{ accounts: [], statuses: [], notification_groups: [] }, mastodonNotifications],
      [apiStatus(1), mastodonStatuses],
      [apiStatus(1, { id: 111_000, uri: undefined }), mastodonStatuses],
      [{ ancestors: [], descendants: [apiStatus(1)] }, mastodonContext],
      [{ ancestors: [], descendants: [] }, mastodonContext],
    ];
    for (const [sample, format] of samples)
      expect(formats.filter((each) => each.shape === 'json' && each.recognises(sample))).toEqual([format]);
    for (const other of [
      { error: 'The access token is invalid' },
      {},
      [],
      null,
      { id: '1', type: 'x' },
      apiAccount('bo'),
    ])
      for (const format of [mastodonNotifications, mastodonStatuses, mastodonContext])
        expect(format.recognises(other)).toBe(false);
  });

  it('[U] throw nothing, whatever they hold', () => {
    const page = {
      accounts: [apiAccount('bo@other.example')],
      statuses: [apiStatus(1)],
      notification_groups: [{ type: 'mention', status_id: apiStatus(1).id }],
    };
    expectHarmless(mastodonNotifications, [notification(1), page]);
    expectHarmless(mastodonStatuses, [apiStatus(1, { reblog: apiStatus(2), poll: { options: [{ title: 'a' }] } })]);
    expectHarmless(mastodonContext, [{ ancestors: [apiStatus(1)], descendants: [apiStatus(2)] }]);
  });
});

describe('a post of the API', () => {
  it('[U] goes by its link, its author by name and server, lossless', () => {
    const { post, metrics } = mapOne(mastodonStatuses, apiStatus(1));
    expect(post).toMatchObject({
      platform: 'mastodon',
      id: 'https://other.example/users/bo/statuses/111000000000001001',
      author: bo,
      createdAt: '2026-05-02T10:00:00.000Z',
      text: '@ada what is the plan?',
      language: 'en',
      isRepost: false,
      mentions: [owner],
      visibility: 'public',
      hasMedia: false,
      hasLink: false,
    });
    // Of another server's post the counts are what this one happened to see.
    expect(metrics).toBeNull();
    expect(mapOne(mastodonStatuses, ownStatus(2)).metrics).toMatchObject({
      likes: 2,
      reposts: 1,
      replies: 3,
      quotes: null,
      views: null,
    });
  });

  it('[U] has its warning, its poll and what is written of its pictures', () => {
    const { post } = mapOne(
      mastodonStatuses,
      ownStatus(1, {
        spoiler_text: 'Traffic',
        poll: { options: [{ title: 'Trees', votes_count: 1 }, { title: 'Lanes' }] },
        media_attachments: [{ type: 'image', description: 'a street' }],
        card: { url: 'https://a.example' },
      }),
    );
    expect(post).toMatchObject({
      text: 'Traffic\n\nlanes and trees\n\n- Trees\n- Lanes',
      altText: 'a street',
      hasMedia: true,
      hasLink: true,
    });
  });

  it.each([
    ['public', 'public'],
    ['unlisted', 'public'],
    ['private', 'followers'],
    ['direct', 'direct'],
    ['invented_tomorrow', 'followers'],
    [undefined, 'unknown'],
    [null, 'unknown'],
    ['', 'unknown'],
  ])('[U] that is %s is marked %s', (word, visibility) => {
    expect(mapOne(mastodonStatuses, ownStatus(1, { visibility: word })).post.visibility).toBe(visibility);
  });

  it('[U] names its parent by link where the input holds it, and whose it is', () => {
    const parent = ownStatus(1);
    const reply = apiStatus(2, { in_reply_to_id: parent.id, in_reply_to_account_id: parent.account.id });
    const { records } = mapAll(mastodonContext, [{ ancestors: [parent], descendants: [reply] }]);
    expect(records[1]?.post.inReplyTo).toEqual({ postId: parent.uri, author: owner });
    expect(mapOne(mastodonStatuses, reply).post.inReplyTo).toEqual({ postId: null, author: owner });
    const self = ownStatus(3, { in_reply_to_id: '5', in_reply_to_account_id: ownStatus(3).account.id });
    expect(mapOne(mastodonStatuses, self).post.inReplyTo?.author).toEqual(owner);
    const rounded = apiStatus(4, { in_reply_to_id: 2 ** 60, in_reply_to_account_id: 9e20 });
    expect(mapOne(mastodonStatuses, rounded).post.inReplyTo).toEqual({
      postId: null,
      author: { id: null, handle: null },
    });
  });

  it('[U] that is a boost has the words of the original, which is context', () => {
    const { records, context } = mapAll(mastodonStatuses, [
      ownStatus(1, { uri: 'https://social.example/users/ada/statuses/1/activity', content: '', reblog: apiStatus(2) }),
    ]);
    expect(records).toMatchObject([
      { post: { author: owner, isRepost: true, text: '@ada what is the plan?', inReplyTo: null }, metrics: null },
    ]);
    expect(context).toMatchObject([{ post: { author: bo, isRepost: false } }]);
  });

  it.each([
    ['as servers give it', { state: 'accepted', quoted_status: ownStatus(1) }],
    ['in place of it', ownStatus(1)],
  ])('[U] that quotes names the post quoted, %s', (_, quote) => {
    const { records, context } = mapAll(mastodonStatuses, [apiStatus(2, { quote })]);
    expect(records[0]?.post.quotes).toEqual({ postId: ownStatus(1).uri, author: owner });
    expect(context).toHaveLength(1);
  });

  it('[U] that cannot be used is counted', () => {
    const bad = [
      apiStatus(1, { uri: null, url: 'x y' }),
      apiStatus(2, { account: null }),
      apiStatus(3, { content: 5 }),
      'text',
      null,
    ];
    const { skipped, records } = mapAll(mastodonStatuses, [...bad, apiStatus(4), apiStatus(4)]);
    expect(skipped).toEqual({ 'no-id': 1, 'no-author': 1, 'no-text': 1, 'bad-record': 2 });
    expect(records).toHaveLength(2);
  });
});

describe('an account of the API', () => {
  const accountOf = (acct: string, part = {}) =>
    mapAll(mastodonStatuses, [apiStatus(1, { account: apiAccount(acct, part) })]).batch.accounts[0];

  it('[U] is told as far as the server knows it', () => {
    expect(accountOf('Bo@Other.Example')).toMatchObject({
      ...bo,
      displayName: 'Invented Bo',
      bio: 'Words & more',
      followers: 12,
      defaultAvatar: false,
      createdAt: '2022-11-05T00:00:00.000Z',
      verified: 'none',
      protected: null,
    });
    const fields = [{ name: 'Web', value: '<a href="https://bo.example">x</a>', verified_at: '2026-01-01T00:00:00Z' }];
    expect(accountOf('bo', { fields })).toMatchObject({
      handle: 'bo@social.example',
      link: 'https://bo.example',
      verified: 'link',
    });
  });

  it('[U] has no counts that nobody knows', () => {
    expect(accountOf('bo@other.example', { followers_count: 0, statuses_count: -1 })).toMatchObject({
      followers: null,
      posts: null,
    });
    expect(accountOf('bo', { followers_count: 0 })).toMatchObject({ followers: 0 });
  });

  it('[U] has a default picture where it never had one, not where it was taken away', () => {
    const avatar = 'https://social.example/avatars/original/missing.png';
    expect(accountOf('bo', { avatar })?.defaultAvatar).toBe(true);
    expect(accountOf('bo', { avatar, suspended: true })).toMatchObject({
      defaultAvatar: null,
      bio: null,
      verified: null,
      followers: null,
    });
  });
});

describe('notifications', () => {
  it('[U] give mentions, and say whose they are', () => {
    const { records, facts } = mapAll(mastodonNotifications, [notification(1), notification(2)]);
    expect(records.map(({ post }) => post.author)).toEqual([bo, bo]);
    expect(facts).toMatchObject({ owner, stated: owner, takenAt: '2026-05-02T10:00:01.000Z' });
  });

  it('[U] that name several accounts of the server say whose they are by what they share, or not at all', () => {
    const both = apiStatus(1, { mentions: [apiMention('ada'), apiMention('cy'), apiMention('di@other.example')] });
    expect(mapAll(mastodonNotifications, [notification(1, { status: both })]).facts.stated).toBeNull();
    expect(mapAll(mastodonNotifications, [notification(1, { status: both }), notification(2)]).facts.stated).toEqual(
      owner,
    );
    const liked = notification(3, { type: 'favourite', status: ownStatus(3) });
    expect(mapAll(mastodonNotifications, [notification(1, { status: both }), liked]).facts.stated).toEqual(owner);
  });

  it('[U] count a mention whose post was deleted, grouped or not', () => {
    const page = {
      accounts: [apiAccount('bo@other.example')],
      statuses: [apiStatus(2)],
      notification_groups: [
        { group_key: 'a', type: 'mention', most_recent_notification_id: 5, status_id: apiStatus(2).id },
        { group_key: 'b', type: 'mention', most_recent_notification_id: 6, status_id: null },
        { group_key: 'c', type: 'follow', sample_account_ids: ['1'] },
        null,
      ],
    };
    const { records, skipped } = mapAll(mastodonNotifications, [notification(1, { status: null }), page]);
    expect(records).toHaveLength(1);
    expect(skipped).toEqual({ 'text-gone': 2, 'bad-record': 1 });
  });

  it('[U] of likes and boosts bring no post, and what is not known is tolerated', () => {
    const others = ['favourite', 'reblog', 'poll', 'invented_tomorrow'].map((type, index) =>
      notification(index, { type, status: ownStatus(index) }),
    );
    const { records, context, skipped } = mapAll(mastodonNotifications, [
      ...others,
      notification(9, { type: 'follow', status: undefined }),
      5,
    ]);
    expect(records).toEqual([]);
    expect(context).toHaveLength(4);
    expect(skipped).toEqual({ 'bad-record': 1 });
  });
});

describe('private posts', () => {
  it('[U] of others are counted and not kept', () => {
    const { batch, facts } = mapAll(mastodonNotifications, [notification(1), notification(3, { status: direct })]);
    expect(batch.posts).toHaveLength(1);
    expect(batch.messages).toEqual([]);
    expect(facts.unopenedMessages).toBe(1);
    expect(facts.warnings).toMatchObject([{ code: 'messages-not-read', text: expect.stringMatching(/^1 post /) }]);
  });

  it('[U] of others are messages where these are asked for', () => {
    const { batch, facts } = withMessages(mastodonNotifications, [
      notification(1),
      notification(3, { status: direct }),
    ]);
    expect(batch.messages).toMatchObject([{ platform: 'mastodon', id: direct.uri, author: bo, text: 'private words' }]);
    expect(facts).toMatchObject({ owner, unopenedMessages: 0, warnings: [] });
  });

  it('[U] of others that do not say who may see them are not kept, shown or lent to a boost', () => {
    const unsaid = apiStatus(3, { visibility: undefined, content: '<p>private words</p>' });
    const boost = ownStatus(1, { uri: 'https://social.example/users/ada/statuses/1/activity', reblog: unsaid });
    const { batch, facts } = mapAll(mastodonNotifications, [notification(1), notification(3, { status: unsaid })]);
    expect(batch.posts).toHaveLength(1);
    expect(facts).toMatchObject({ unopenedMessages: 1, warnings: [{ code: 'messages-not-read' }] });
    const boosted = mapAll(mastodonStatuses, [boost]);
    expect(JSON.stringify(boosted.batch.posts)).not.toContain('private words');
    expect(withMessages(mastodonNotifications, [notification(3, { status: unsaid })]).batch.messages).toHaveLength(1);
  });

  it('[U] of the owner are own posts, marked', () => {
    const own = ownStatus(4, { visibility: 'private', mentions: [apiMention('bo@other.example')] });
    const { batch, facts } = mapAll(mastodonContext, [{ ancestors: [own], descendants: [direct] }]);
    expect(batch.posts).toMatchObject([{ post: { author: owner, visibility: 'followers' } }]);
    expect(facts).toMatchObject({ owner, unopenedMessages: 1 });
  });

  it('[U] to somebody, of nobody knows whose input, are not shown', () => {
    const toMany = apiStatus(1, { visibility: 'private', mentions: [apiMention('ada'), apiMention('cy')] });
    const toNobody = apiStatus(2, { visibility: 'private', mentions: [] });
    const { batch, facts } = mapAll(mastodonStatuses, [toMany, toNobody]);
    expect(batch.posts).toMatchObject([{ post: { visibility: 'followers', mentions: [] } }]);
    expect(facts.unopenedMessages).toBe(1);
  });

  it('[U] lend a boost no words', () => {
    const boost = ownStatus(1, {
      uri: 'https://social.example/users/ada/statuses/1/activity',
      reblog: ownStatus(2, { visibility: 'private' }),
    });
    expect(mapAll(mastodonStatuses, [boost]).records[0]?.post.text).toBe('');
  });
});
