import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymityOf, describeAnonymity, describeStrength } from '../../../src/classify/anonymity/index.ts';
import { platforms } from '../../../src/model/account.ts';
import type { AuthorProfile, AuthorWriting } from '../../../src/model/author.ts';
import { anonymitySignals } from '../../../src/model/signal.ts';
import { ordinary, profile, writing } from './accounts.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '\ud83d',
    '\u202eevil\u202c',
    'e\u0301'.repeat(400),
    '@',
    '@@host.example',
    '.',
    '9'.repeat(5_000),
  ),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const count = fc.oneof(fc.nat(), fc.constantFrom(-1, 0, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53));
const time = fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom(Number.NaN, -1, Number.POSITIVE_INFINITY));

const profiles: fc.Arbitrary<AuthorProfile> = fc.record({
  platform: fc.constantFrom(...platforms),
  id: maybe(words),
  handle: maybe(words),
  displayName: maybe(words),
  bio: maybe(words),
  location: maybe(words),
  link: maybe(words),
  avatarUrl: maybe(words),
  defaultAvatar: maybe(fc.boolean()),
  createdAt: maybe(words),
  followers: maybe(count),
  following: maybe(count),
  posts: maybe(count),
  protected: maybe(fc.boolean()),
  verified: maybe(words),
  declared: maybe(words),
  snapshotAt: maybe(words),
  age: maybe(fc.record({ openedAt: time, plusMinusDays: count })),
  renames: maybe(count),
});

const writings: fc.Arbitrary<AuthorWriting> = fc.record({
  interactions: count,
  replies: count,
  firstAt: maybe(time),
  lastAt: maybe(time),
  mostInAnHour: count,
});

describe('anonymity of whatever comes', () => {
  it('[P] never throws, and no signal is both present and absent', () => {
    fc.assert(
      fc.property(profiles, writings, (account, wrote) => {
        const reading = anonymityOf(account, wrote);
        expect(reading.present & reading.absent).toBe(0);
        expect(reading.weight).toBeGreaterThanOrEqual(0);
        expect(reading.known).toBeLessThanOrEqual(1);
        const { present, absent } = reading;
        expect(describeAnonymity(present, absent, { profile: account, writing: wrote })).toHaveLength(
          anonymitySignals.length,
        );
        expect(describeStrength(reading).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('[P] what no input says is never present: a field made null leaves its signals', () => {
    const fields: Partial<Record<keyof AuthorProfile, readonly (typeof anonymitySignals)[number][]>> = {
      age: ['young-account'],
      defaultAvatar: ['default-avatar'],
      bio: ['missing-bio'],
      link: ['missing-link'],
      location: ['missing-location'],
      handle: ['digits-tail-handle', 'random-handle'],
      displayName: ['implausible-name'],
      posts: ['few-posts'],
      followers: ['few-followers'],
      following: ['lopsided-following'],
      renames: ['renamed-account'],
      protected: ['protected-account'],
      verified: ['verified-account'],
    };
    fc.assert(
      fc.property(profiles, writings, (account, wrote) => {
        for (const [field, signals] of Object.entries(fields)) {
          const { present, absent } = anonymityOf({ ...account, [field]: null }, wrote);
          for (const signal of signals) {
            expect(((present | absent) >> anonymitySignals.indexOf(signal)) & 1, signal).toBe(0);
          }
        }
      }),
    );
  });

  it('[U] reads texts of 100 kB as quickly as short ones', () => {
    const long = 'ab1_'.repeat(25_000);
    const account = profile({ ...ordinary, handle: long, displayName: long, bio: ' '.repeat(100_000), location: long });
    const started = performance.now();
    for (let round = 0; round < 100; round += 1) anonymityOf(account, writing());

    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('[U] reads 20,000 accounts in well under two seconds', () => {
    const names = ['Rosa Example', 'xkqvzpwt', 'Άννα', '王小明', 'User123456'];
    const accounts = Array.from({ length: 20_000 }, (_, at) => ({
      ...ordinary,
      handle: `rosa_example${at}`,
      displayName: names[at % names.length] ?? null,
    }));
    const started = performance.now();
    for (const account of accounts) anonymityOf(account, writing());

    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
