import { describe, expect, it } from 'vitest';
import { anonymityOf, describeAnonymity, describeStrength } from '../../../src/classify/anonymity/index.ts';
import type { AuthorProfile, AuthorWriting } from '../../../src/model/author.ts';
import { anonymitySignals } from '../../../src/model/signal.ts';
import { day, firstAt, ordinary, profile, writing } from './accounts.ts';

const all = 2 ** anonymitySignals.length - 1;

function sentence(signal: string, account: AuthorProfile, wrote: AuthorWriting = writing()): string | undefined {
  const { present, absent } = anonymityOf(account, wrote);
  const described = describeAnonymity(present, absent, { profile: account, writing: wrote });
  return described.find((each) => each.signal === signal)?.sentence;
}

describe('what is said of an account', () => {
  it('[U] says every signal in the order of the masks, with its outcome', () => {
    const present = 1 << anonymitySignals.indexOf('default-avatar');
    const described = describeAnonymity(present, all & ~present & ~1);

    expect(described.map(({ signal }) => signal)).toEqual([...anonymitySignals]);
    expect(described.map(({ outcome }) => outcome)).toEqual([
      'unknown',
      'present',
      ...Array.from({ length: anonymitySignals.length - 2 }, () => 'absent'),
    ]);
    expect(described[1]?.sentence).toBe('Its picture is the platform’s default one.');
  });

  it.each([
    [12, 0, 'It was opened 12 days before its first message seen.'],
    [1.5, 0, 'It was opened 1 day before its first message seen.'],
    [0.2, 0, 'It was opened on the day of its first message seen.'],
    [3_000, 14, 'It was opened about 3,000 days before its first message seen.'],
    [95, 14, 'It was opened about 95 days before its first message seen, give or take more than tells it from 90.'],
  ])('[U] says how old an account was: %d days, within %d', (days, plusMinusDays, expected) => {
    expect(sentence('young-account', profile({ age: { openedAt: firstAt - days * day, plusMinusDays } }))).toBe(
      expected,
    );
  });

  it('[U] says nothing of an age that contradicts the message', () => {
    const age = { openedAt: firstAt + 40 * day, plusMinusDays: 0 };

    expect(sentence('young-account', profile({ age }))).toBe(
      'When it was opened, or when it first wrote, is not known well enough.',
    );
  });

  it('[U] gives counts where they are known', () => {
    const account = { ...ordinary, posts: 1, followers: 3, following: 1_900 };
    const wrote = writing({ interactions: 1_200, replies: 1_200, mostInAnHour: 40 });

    expect(sentence('few-posts', account)).toBe('It has 1 post.');
    expect(sentence('few-followers', account)).toBe('It has 3 followers.');
    expect(sentence('lopsided-following', account)).toBe('It follows 1,900 accounts and has 3 followers.');
    expect(sentence('replies-only', account, wrote)).toBe('Of 1,200 messages seen of it, 1,200 are replies.');
    expect(sentence('burst-writing', account, wrote)).toBe('The most it wrote within an hour is 40 messages.');
  });

  it('[U] gives the weight that counts for this account', () => {
    const weightOf = (signal: string, account: AuthorProfile) =>
      describeAnonymity(0, 0, { profile: account, writing: writing() }).find((each) => each.signal === signal)?.weight;

    expect(weightOf('digits-tail-handle', profile({ handle: 'rosa48213376' }))).toBe(3);
    expect(weightOf('digits-tail-handle', profile({ handle: 'rosa48213' }))).toBe(2);
    expect(weightOf('verified-account', profile({ verified: 'government' }))).toBe(-8);
    expect(weightOf('protected-account', profile())).toBe(0);
  });

  it('[U] calls nobody anything, and repeats none of the account’s own words', () => {
    const own = 'zzqxown';
    const account = { ...ordinary, handle: own, displayName: own, bio: own, location: own, link: own };
    const texts = [0, all].flatMap((present) =>
      [0, all & ~present].flatMap((absent) =>
        [undefined, { profile: account, writing: writing() }].flatMap((about) =>
          describeAnonymity(present, absent, about).map((each) => each.sentence),
        ),
      ),
    );

    for (const text of texts) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/\b(?:trolls?|bots?|fake|cowards?|anonymous|suspicious|person|someone|they|who)\b/i);
      expect(text).not.toContain(own);
    }
  });

  it('[U] says how a strength came about, or that too little is known', () => {
    const hidden = { ...ordinary, bio: '', defaultAvatar: true };

    expect(describeStrength(anonymityOf(hidden, writing()))[0]).toBe(
      'What it shows weighs 7 points, from 2 kinds of signal; 100 % of what a profile can tell is known.',
    );
    expect(describeStrength(anonymityOf(profile(), writing()))).toEqual([
      'Only 0 % of what a profile can tell is known: too little to weigh.',
    ]);
  });
});
