import type { AuthorProfile, AuthorWriting } from '../../model/author.ts';
import { type AnonymitySignal, anonymityStrengths, type SignalOutcome } from '../../model/signal.ts';
import { anonymityDetectors } from './detectors.ts';
import { sentences } from './sentences.ts';
import type { AnonymityWeight } from './strength.ts';
import { daysBeforeFirst, isAgeAbout } from './young-account.ts';

/** One signal of an account, in words. */
export interface SignalDescription {
  readonly signal: AnonymitySignal;
  readonly outcome: SignalOutcome;
  /** What it adds where it is present; below zero it takes away. */
  readonly weight: number;
  /** One sentence with none of the account's own words. */
  readonly sentence: string;
}

/** What a description may draw exact figures from. */
export interface Described {
  readonly profile: AuthorProfile;
  readonly writing: AuthorWriting;
}

const numbers = new Intl.NumberFormat('en-GB');

/** Every signal in the order of `anonymitySignals`, with figures where `about` gives the account. */
export function describeAnonymity(present: number, absent: number, about?: Described): readonly SignalDescription[] {
  return anonymityDetectors.map(({ id, weight, weigh }, bit) => {
    const outcome = outcomeAt(bit, present, absent);
    const sentence = (about && exactSentence(id, outcome, about)) ?? sentences[id][outcome];
    return { signal: id, outcome, weight: (about && weigh?.(about.profile)) ?? weight, sentence };
  });
}

/** How a strength came about, in sentences. */
export function describeStrength(reading: AnonymityWeight): readonly string[] {
  const known = `${Math.round(100 * reading.known)} % of what a profile can tell is known`;
  if (anonymityStrengths[reading.strength] === 'unknown') return [`Only ${known}: too little to weigh.`];
  const points = were(reading.weight, 'point');
  const kinds = were(reading.families, 'kind');
  const tail = 'An account that shows little of itself has done nothing wrong by that.';
  return [`What it shows weighs ${points}, from ${kinds} of signal; ${known}.`, tail];
}

function outcomeAt(bit: number, present: number, absent: number): SignalOutcome {
  if (((present >>> bit) & 1) === 1) return 'present';
  return ((absent >>> bit) & 1) === 1 ? 'absent' : 'unknown';
}

function exactSentence(
  id: AnonymitySignal,
  outcome: SignalOutcome,
  { profile, writing }: Described,
): string | undefined {
  if (id === 'young-account') return ageSentence(outcome, profile, writing);
  if (outcome === 'unknown') return undefined;
  switch (id) {
    case 'few-posts':
      return profile.posts === null ? undefined : `It has ${were(profile.posts, 'post')}.`;
    case 'few-followers':
      return profile.followers === null ? undefined : `It has ${were(profile.followers, 'follower')}.`;
    case 'lopsided-following':
      return profile.following === null || profile.followers === null
        ? undefined
        : `It follows ${were(profile.following, 'account')} and has ${were(profile.followers, 'follower')}.`;
    case 'replies-only':
      return `Of ${were(writing.interactions, 'message')} seen of it, ${numbers.format(writing.replies)} are replies.`;
    case 'burst-writing':
      return writing.mostInAnHour === null
        ? undefined
        : `The most it wrote within an hour is ${were(writing.mostInAnHour, 'message')}.`;
    default:
      return undefined;
  }
}

function ageSentence(outcome: SignalOutcome, profile: AuthorProfile, writing: AuthorWriting): string | undefined {
  const days = daysBeforeFirst(profile, writing);
  if (days === null) return undefined;
  const whole = Math.floor(days);
  const about = isAgeAbout(profile) ? 'about ' : '';
  const when = whole === 0 ? `${about}on the day of` : `${about}${were(whole, 'day')} before`;
  const tail = outcome === 'unknown' ? ', give or take more than tells it from 90' : '';
  return `It was opened ${when} its first message seen${tail}.`;
}

function were(count: number, one: string): string {
  return `${numbers.format(count)} ${one}${count === 1 ? '' : 's'}`;
}
