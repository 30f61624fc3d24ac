import { describe, expect, it } from 'vitest';
import { zeeschuimerX } from '../../../src/sources/zeeschuimer/index.ts';
import { expectHarmless, mapAll, mapOne } from '../../support/map-all.ts';
import { originalTweet, tweet, v1Reply, v1User } from '../../support/x-graphql-samples.ts';

const line = {
  nav_index: '12:3:NaN',
  item_id: 1800000000000000000,
  timestamp_collected: 1_718_000_000_000,
  source_platform: 'twitter.com',
  source_platform_url: 'https://x.com/search?q=to%3Amaya_example&src=typed_query&f=live',
  source_url: 'https://x.com/i/api/graphql/x/SearchTimeline',
  user_agent: 'Mozilla/5.0',
  data: { ...tweet, id: 1800000000000000000, promoted: false },
  id: 7,
};

function lookedAt(...pages: readonly (string | null)[]) {
  const lines = pages.map((page) => ({ ...line, source_platform_url: page }));
  return mapAll(zeeschuimerX, lines).facts.stated;
}

describe('Zeeschuimer lines of X', () => {
  it('[U] are recognised under both names of the platform, lines of other platforms are not', () => {
    expect([line, { ...line, source_platform: 'x.com' }].map((record) => zeeschuimerX.recognises(record))).toEqual([
      true,
      true,
    ]);
    const no = [
      { ...line, source_platform: 'tiktok.com' },
      { ...line, nav_index: undefined },
      { ...line, data: null },
      tweet,
      null,
    ];
    expect(no.filter((record) => zeeschuimerX.recognises(record))).toEqual([]);
  });

  it('[U] give the real id and the time it was on the screen', () => {
    const record = mapOne(zeeschuimerX, line);
    expect(record.post.id).toBe('1799999999999999999');
    expect(record.seenAt).toBe('2024-06-10T06:13:20.000Z');
    expect(record.metrics?.views).toBe(55);
  });

  it('[U] give accounts as they were at that time', () => {
    const { accounts } = mapAll(zeeschuimerX, [line]).batch;
    expect(accounts.map((account) => account.snapshotAt)).toEqual(['2024-06-10T06:13:20.000Z']);
  });

  it('[U] keep each sight of a post', () => {
    const again = { ...line, timestamp_collected: line.timestamp_collected + 1000 };
    const { records, facts } = mapAll(zeeschuimerX, [again, line]);
    expect(records.map((record) => record.seenAt)).toEqual(['2024-06-10T06:13:21.000Z', '2024-06-10T06:13:20.000Z']);
    expect(facts.takenAt).toBe('2024-06-10T06:13:21.000Z');
  });

  it('[U] take the wrong id from nowhere: not from the envelope, not from the item', () => {
    const { skipped } = mapAll(zeeschuimerX, [
      { ...line, data: { ...tweet, id: '77', rest_id: undefined, legacy: { full_text: 'x' } } },
    ]);
    expect(skipped).toEqual({ 'no-id': 1 });
  });

  it('[U] of before 2023 are read', () => {
    const data = { id: '1', type: 'adaptive', legacy: { ...v1Reply, user_id_str: v1User.id_str }, user: v1User };
    const { post } = mapOne(zeeschuimerX, { ...line, data });
    expect([post.id, post.author]).toEqual([v1Reply.id_str, { id: v1User.id_str, handle: 'sam_example' }]);
  });

  it('[U] unwrap replies of limited visibility, drop adverts, count what is hidden', () => {
    const lines = [
      { ...line, data: { __typename: 'TweetWithVisibilityResults', tweet: originalTweet, id: Number.NaN } },
      { ...line, data: { ...tweet, promoted: true } },
      { ...line, data: { __typename: 'TweetTombstone' } },
      { ...line, source_platform: 'tiktok.com' },
      { ...line, data: 'cut' },
    ];
    const { records, skipped } = mapAll(zeeschuimerX, lines);
    expect(records.map((record) => record.post.id)).toEqual([originalTweet.rest_id]);
    expect(skipped).toEqual({ advert: 1, 'hidden-by-platform': 1, 'other-platform': 1, 'bad-record': 1 });
  });

  it('[U] always come with the warning that captures show too little', () => {
    expect(mapAll(zeeschuimerX, []).facts.warnings.map((warning) => warning.code)).toEqual(['captures-undercount']);
  });

  it('[U] never throw, whatever they hold', () => {
    expectHarmless(zeeschuimerX, [line]);
  });
});

describe('the account that the pages looked at state', () => {
  it('[U] is the one that the searches name, wherever else one looked', () => {
    const search = 'https://twitter.com/search?q=%40Maya_example%20OR%20to%3Amaya_example';
    expect(lookedAt(search, 'https://x.com/home', 'https://x.com/other/status/5')).toEqual({
      id: null,
      handle: 'Maya_example',
    });
    expect(lookedAt(search, 'https://x.com/search?q=%40other')).toBeNull();
    expect(lookedAt('https://x.com/search?q=library')).toBeNull();
  });

  it('[U] is the one that all pages are of, where nothing was searched for', () => {
    const own = 'https://x.com/Maya_example';
    expect(lookedAt(`${own}/status/5`, `${own.toLowerCase()}/status/6?s=20`, own)).toEqual({
      id: null,
      handle: 'Maya_example',
    });
    expect(lookedAt(`${own}/status/5`, 'https://x.com/other/status/5')).toBeNull();
    expect(lookedAt(`${own}/status/5`, 'https://x.com/home')).toBeNull();
    expect(lookedAt('https://x.com/i/web/status/5')).toBeNull();
  });

  it('[U] is nobody where the page is unknown or of another site', () => {
    expect(lookedAt(null)).toBeNull();
    expect(lookedAt('https://evil.example/x.com/maya_example/status/5', 'javascript:alert(1)')).toBeNull();
  });
});
