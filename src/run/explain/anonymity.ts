import { anonymityOf, describeAnonymity, describeStrength } from '../../classify/anonymity/index.ts';
import type { AuthorProfile, AuthorWriting } from '../../model/author.ts';
import type { AuthorAnonymity } from '../../model/explanation.ts';
import { anonymityStrengths } from '../../model/signal.ts';

/** An account, and whether its handle is shown. */
export interface ShownAccount {
  readonly profile: AuthorProfile;
  readonly writing: AuthorWriting;
  readonly isNamed: boolean;
}

/** What an account shows, every signal with its outcome, and how its strength came about. */
export function authorAnonymity({ profile, writing, isNamed }: ShownAccount): AuthorAnonymity {
  const reading = anonymityOf(profile, writing);
  const { present, absent, strength } = reading;
  const general = describeAnonymity(present, absent);
  const exact = describeAnonymity(present, absent, { profile, writing });
  // What it says beyond its first sentence is the last word of every explanation.
  const [how] = describeStrength(reading);
  return {
    strength: anonymityStrengths[strength] ?? 'unknown',
    how: how === undefined ? [] : [how],
    // Exact counts would lead from a pseudonym back to the account.
    signals: exact.map((each, bit) => (isNamed ? each : { ...each, sentence: general[bit]?.sentence ?? '' })),
  };
}
