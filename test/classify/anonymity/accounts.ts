import { anonymityOf } from '../../../src/classify/anonymity/index.ts';
import { bareAccount, type Platform } from '../../../src/model/account.ts';
import type { AuthorProfile, AuthorWriting } from '../../../src/model/author.ts';
import { type AnonymitySignal, anonymitySignals, type SignalOutcome } from '../../../src/model/signal.ts';

export const day = 86_400_000;
export const firstAt = Date.UTC(2026, 4, 10);

/** An account of which nothing is known but what is given. */
export function profile(given: Partial<AuthorProfile> = {}, platform: Platform = 'x'): AuthorProfile {
  return { ...bareAccount(platform, { id: '77001', handle: null }), age: null, renames: null, ...given };
}

/** One reply, at a known time. */
export function writing(given: Partial<AuthorWriting> = {}): AuthorWriting {
  return { interactions: 1, replies: 1, firstAt, lastAt: firstAt, mostInAnHour: 1, ...given };
}

/** An ordinary account of which everything is known and nothing fires. */
export const ordinary = profile({
  handle: 'rosaexample',
  displayName: 'Rosa Example',
  bio: 'Moths, tea, walks.',
  location: 'Anytown',
  link: 'https://rosa.example',
  defaultAvatar: false,
  followers: 240,
  following: 300,
  posts: 1_900,
  protected: false,
  verified: 'none',
  age: { openedAt: Date.UTC(2017, 2, 3), plusMinusDays: 0 },
  renames: 0,
});

/** The outcome of one signal, as the masks say. */
export function outcome(signal: AnonymitySignal, of: AuthorProfile, wrote: AuthorWriting = writing()): SignalOutcome {
  const { present, absent } = anonymityOf(of, wrote);
  const bit = 1 << anonymitySignals.indexOf(signal);
  if ((present & bit) !== 0) return 'present';
  return (absent & bit) !== 0 ? 'absent' : 'unknown';
}
