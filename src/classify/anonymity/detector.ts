import type { AuthorProfile, AuthorWriting } from '../../model/author.ts';
import type { AnonymitySignal, SignalOutcome } from '../../model/signal.ts';

/**
 * What a signal speaks of. Signals of one family tend to come together, so a family has a most that it can add, and `strong`
 * needs several families.
 */
export type SignalFamily = 'age' | 'picture' | 'text' | 'handle' | 'name' | 'standing' | 'writing' | 'past' | 'state';

/** One thing an account shows, or does not. Pure, and never throws: what it reads was written by strangers. */
export interface AnonymityDetector {
  readonly id: AnonymitySignal;
  readonly family: SignalFamily;
  /** Points where it is present; below zero it speaks against anonymity; 0 is shown and never weighed. */
  readonly weight: number;
  /** Points where they depend on what the account shows. */
  readonly weigh?: (profile: AuthorProfile) => number;
  readonly detect: (profile: AuthorProfile, writing: AuthorWriting) => SignalOutcome;
}

/** Present or absent, for what is known. */
export function outcomeOf(isPresent: boolean): SignalOutcome {
  return isPresent ? 'present' : 'absent';
}

/** A count as platforms give it; some give -1 for a hidden one, which is unknown. */
export function isCount(value: number | null): value is number {
  return value !== null && Number.isFinite(value) && value >= 0;
}
