import type { AuthorProfile, AuthorWriting } from '../../model/author.ts';
import type { SignalOutcome } from '../../model/signal.ts';
import type { AnonymityDetector } from './detector.ts';

/** Under so many days an account is young: a quarter, so that one opened for a quarrel is and last year's is not. */
const youngDays = 90;
const day = 86_400_000;

/** No platform that is read is older: LinkedIn opened on 5 May 2003. Dates before are mistakes, 1970 the commonest. */
const oldest = Date.UTC(2003, 4, 5);

/** Some platforms tell the day of opening alone, so that the first message seems to come before it. */
const slackDays = 1;

/**
 * Opened less than 90 days before its first message seen. Known false alarms: everybody is new once, and an event brings in new
 * people. Accounts bought or kept in store are old.
 */
export const youngAccount: AnonymityDetector = { id: 'young-account', family: 'age', weight: 6, detect };

function detect(profile: AuthorProfile, writing: AuthorWriting): SignalOutcome {
  const days = daysBeforeFirst(profile, writing);
  if (days === null) return 'unknown';
  const band = profile.age?.plusMinusDays ?? 0;
  if (days + band < youngDays) return 'present';
  return days - band >= youngDays ? 'absent' : 'unknown';
}

/**
 * Days between the opening of an account and its first message seen, at least 0; `null` where either is not known or the two
 * contradict each other.
 */
export function daysBeforeFirst({ age }: AuthorProfile, { firstAt }: AuthorWriting): number | null {
  if (age === null || firstAt === null || !(age.openedAt >= oldest) || !(age.plusMinusDays >= 0)) return null;
  const days = (firstAt - age.openedAt) / day;
  if (!Number.isFinite(days) || days + age.plusMinusDays < -slackDays) return null;
  return Math.max(0, days);
}

/** Whether the date of opening is known with a band, not exactly. */
export function isAgeAbout({ age }: AuthorProfile): boolean {
  return age !== null && age.plusMinusDays > 0;
}
