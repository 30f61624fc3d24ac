import { describe, expect, it } from 'vitest';
import { anonymityDetectors } from '../../../src/classify/anonymity/detectors.ts';
import type { AuthorProfile } from '../../../src/model/author.ts';
import { type AnonymitySignal, anonymitySignals, type SignalOutcome } from '../../../src/model/signal.ts';
import { day, firstAt, ordinary, outcome, profile, writing } from './accounts.ts';

function opened(days: number, plusMinusDays = 0): AuthorProfile {
  return profile({ age: { openedAt: firstAt - days * day, plusMinusDays } });
}

describe('the registry', () => {
  it('[U] has one detector for each signal, in the order of the masks', () => {
    expect(anonymityDetectors.map(({ id }) => id)).toEqual([...anonymitySignals]);
  });

  it('[U] finds nothing present on an ordinary account', () => {
    for (const signal of anonymitySignals) expect(outcome(signal, ordinary), signal).not.toBe('present');
  });

  it('[U] knows nothing of an account known by id alone but how it wrote', () => {
    const known = anonymitySignals.filter((signal) => outcome(signal, profile()) !== 'unknown');

    expect(known).toEqual(['burst-writing']);
  });
});

describe('young-account', () => {
  it.each<[string, AuthorProfile, SignalOutcome]>([
    ['the day before', opened(1), 'present'],
    ['89 days before', opened(89), 'present'],
    ['90 days before', opened(90), 'absent'],
    ['years before', opened(3_000), 'absent'],
    ['about 80 days before', opened(80, 14), 'unknown'],
    ['about 60 days before', opened(60, 14), 'present'],
    ['about 100 days before', opened(100, 14), 'unknown'],
    ['about 110 days before', opened(110, 14), 'absent'],
    ['hours after, as a platform that tells the day alone seems to say', opened(-0.9), 'present'],
    ['after', opened(-40), 'unknown'],
    ['about then, by an id', opened(-5, 14), 'present'],
    ['before there was any platform', profile({ age: { openedAt: 0, plusMinusDays: 0 } }), 'unknown'],
    ['at no time', profile({ age: { openedAt: Number.NaN, plusMinusDays: 0 } }), 'unknown'],
    ['with a band that is none', profile({ age: { openedAt: firstAt, plusMinusDays: Number.NaN } }), 'unknown'],
    ['at an unknown time', profile(), 'unknown'],
  ])('[U] opened %s its first message', (_, account, expected) => {
    expect(outcome('young-account', account)).toBe(expected);
  });

  it('[U] does not know without a time of writing', () => {
    expect(outcome('young-account', opened(1), writing({ firstAt: null }))).toBe('unknown');
  });
});

describe('what a profile leaves out', () => {
  const fields = [
    ['missing-bio', 'bio'],
    ['missing-link', 'link'],
    ['missing-location', 'location'],
  ] as const;

  it.each(fields)(
    '[U] %s is present where the input says nothing is there, unknown where it says nothing',
    (signal, field) => {
      expect(outcome(signal, { ...ordinary, [field]: '' })).toBe('present');
      expect(outcome(signal, { ...ordinary, [field]: ' \u200b\u3164\n' })).toBe('present');
      expect(outcome(signal, { ...ordinary, [field]: '🌻' })).toBe('absent');
      expect(outcome(signal, { ...ordinary, [field]: null })).toBe('unknown');
    },
  );

  it.each([
    [true, 'present'],
    [false, 'absent'],
    [null, 'unknown'],
  ] as const)('[U] default-avatar: %s is %s', (defaultAvatar, expected) => {
    expect(outcome('default-avatar', profile({ defaultAvatar }))).toBe(expected);
  });
});

describe('digits-tail-handle', () => {
  it.each(['rosa48213', 'rosa48213376', 'Rosa_7093', 'tom9173', 'user7418850273316', 'kai829304', '48213376'])(
    '[U] is present in %s',
    (handle) => {
      expect(outcome('digits-tail-handle', profile({ handle }))).toBe('present');
    },
  );

  it.each([
    'rosa',
    'rosa88',
    'rosa365',
    'rosa1987',
    'club1878',
    'rosa2026',
    'mancunian0161',
    'rosa1234',
    'rosa7777',
    'rosa1212',
    'rosa12345',
    'rosa54321',
    'runner5000',
    'rosa0912',
    'rosa150885',
    'rosa19850815',
    'rosa15081985',
    '4ever',
    'r2d2_rosa',
    '_',
  ])('[U] is absent in %s', (handle) => {
    expect(outcome('digits-tail-handle', profile({ handle }))).toBe('absent');
  });

  it.each([
    ['mastodon', 'rosa@host93817.example', 'absent'],
    ['mastodon', 'rosa93817@host.example', 'present'],
    ['mastodon', 'rosa93817', 'present'],
    ['bluesky', 'rosa93817.host.example', 'present'],
    ['bluesky', 'rosa.host93817.example', 'absent'],
    ['bluesky', 'handle.invalid', 'unknown'],
    ['mastodon', '@host.example', 'absent'],
    ['x', '', 'unknown'],
  ] as const)('[U] reads a handle by the rules of its platform: %s %s', (platform, handle, expected) => {
    expect(outcome('digits-tail-handle', profile({ handle }, platform))).toBe(expected);
  });

  it('[U] is unknown without a handle', () => {
    expect(outcome('digits-tail-handle', profile())).toBe('unknown');
  });
});

describe('implausible-name', () => {
  const named = (displayName: string, handle = 'rosaexample') =>
    outcome('implausible-name', profile({ displayName, handle }));

  it.each([
    '',
    ' \u200b',
    '12345',
    '🌊🔥',
    '...',
    '🇬🇧',
    'x',
    'Q.',
    'x123',
    'aaaaaa',
    'asdf',
    'qwertyu',
    'lkjhgf',
    'xkqvzpwt',
    'User123456',
    'user 4711',
    'Guest',
    'Anonymous',
    'Rosa82735521',
    '\ud800',
  ])('[U] is present in %j', (name) => {
    expect(named(name)).toBe('present');
  });

  it.each([
    'Rosa Example',
    'Rosa',
    'Mo',
    'JJ',
    'R2D2',
    'K8',
    'Trew',
    'Captain Sunshine',
    'Just a Mum',
    'Harry 1987',
    'Larkhill Town FC',
    'Szczepan',
    'Hrvoje',
    'Þórsteinn',
    'Nguyễn Thị Hoa',
    'Александр',
    'Ксюша',
    'محمد',
    'נועה',
    'प्रिया',
    'ਹਰਪ੍ਰੀਤ',
    'தமிழ்',
    '光',
    '王小明',
    'さくら',
    '김민준',
    '𝓡𝓸𝓼𝓪',
    'Ⓑⓔⓣⓗ',
    'R\u0336o\u0336s\u0336a\u0336',
    '🌻 Tilly 🌻',
    'username of the year',
    'Testimony',
    'rosaexample',
  ])('[U] is absent in %j', (name) => {
    expect(named(name)).toBe('absent');
  });

  it('[U] is present where the name is the handle with its digits over again', () => {
    expect(named('rosa7093', 'Rosa7093')).toBe('present');
    expect(named('rosa7093', 'other')).toBe('absent');
    expect(named('rosa1987', 'rosa1987')).toBe('absent');
  });

  it('[U] is unknown without a name', () => {
    expect(outcome('implausible-name', profile({ handle: 'rosaexample' }))).toBe('unknown');
  });
});

describe('standing', () => {
  it.each<[AnonymitySignal, Partial<AuthorProfile>, SignalOutcome]>([
    ['few-posts', { posts: 0 }, 'present'],
    ['few-posts', { posts: 19 }, 'present'],
    ['few-posts', { posts: 20 }, 'absent'],
    ['few-posts', { posts: null }, 'unknown'],
    ['few-posts', { posts: -1 }, 'unknown'],
    ['few-posts', { posts: Number.NaN }, 'unknown'],
    ['few-followers', { followers: 9 }, 'present'],
    ['few-followers', { followers: 10 }, 'absent'],
    ['few-followers', { followers: null }, 'unknown'],
    ['lopsided-following', { following: 200, followers: 9 }, 'present'],
    ['lopsided-following', { following: 200, followers: 10 }, 'absent'],
    ['lopsided-following', { following: 199, followers: 0 }, 'absent'],
    ['lopsided-following', { following: 199 }, 'absent'],
    ['lopsided-following', { following: 900 }, 'unknown'],
    ['lopsided-following', { followers: 0 }, 'unknown'],
  ])('[U] %s of %j is %s', (signal, given, expected) => {
    expect(outcome(signal, profile(given))).toBe(expected);
  });

  it('[U] takes small counts of an account elsewhere for what one server saw of it', () => {
    const remote = (given: Partial<AuthorProfile>) => profile({ handle: 'rosa@host.example', ...given }, 'mastodon');

    expect(outcome('few-followers', remote({ followers: 0 }))).toBe('unknown');
    expect(outcome('few-followers', remote({ followers: 40 }))).toBe('absent');
    expect(outcome('few-posts', remote({ posts: 3 }))).toBe('unknown');
    expect(outcome('lopsided-following', remote({ followers: 0, following: 500 }))).toBe('unknown');
    expect(outcome('lopsided-following', remote({ followers: 0, following: 5 }))).toBe('unknown');
    expect(outcome('few-followers', profile({ handle: 'rosa', followers: 0 }, 'mastodon'))).toBe('present');
  });
});

describe('writing', () => {
  it.each<[number, number, SignalOutcome]>([
    [4, 4, 'unknown'],
    [5, 5, 'present'],
    [5, 4, 'absent'],
    [0, 0, 'unknown'],
  ])('[U] replies-only: of %i messages %i replies', (interactions, replies, expected) => {
    expect(outcome('replies-only', profile(), writing({ interactions, replies }))).toBe(expected);
  });

  it.each<[number, number | null, number | null, SignalOutcome]>([
    [30, firstAt, 10, 'present'],
    [30, firstAt, 9, 'absent'],
    [30, null, null, 'unknown'],
    [30, firstAt, null, 'unknown'],
    [3, firstAt, null, 'absent'],
    [3, null, null, 'absent'],
    [0, null, 0, 'unknown'],
  ])('[U] burst-writing: %i messages from %s, %i in an hour', (interactions, first, mostInAnHour, expected) => {
    expect(outcome('burst-writing', profile(), writing({ interactions, firstAt: first, mostInAnHour }))).toBe(expected);
  });
});

describe('the state of an account', () => {
  it.each<[AnonymitySignal, Partial<AuthorProfile>, SignalOutcome]>([
    ['renamed-account', { renames: 0 }, 'absent'],
    ['renamed-account', { renames: 2 }, 'present'],
    ['renamed-account', { renames: null }, 'unknown'],
    ['protected-account', { protected: true }, 'present'],
    ['protected-account', { protected: false }, 'absent'],
    ['protected-account', { protected: null }, 'unknown'],
    ['verified-account', { verified: 'blue' }, 'present'],
    ['verified-account', { verified: 'government' }, 'present'],
    ['verified-account', { verified: 'none' }, 'absent'],
    ['verified-account', { verified: '' }, 'unknown'],
    ['verified-account', { verified: null }, 'unknown'],
  ])('[U] %s of %j is %s', (signal, given, expected) => {
    expect(outcome(signal, profile(given))).toBe(expected);
  });
});
