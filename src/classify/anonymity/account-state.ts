import type { AuthorProfile } from '../../model/author.ts';
import { type AnonymityDetector, isCount, outcomeOf } from './detector.ts';

/** Kinds of mark that the platform gives after a look at who it is, or gave until 2023. */
const checkedKinds = new Set(['business', 'government', 'legacy']);
const checkedWeight = -8;
/** A mark that is paid for, and any kind that is not known here. */
const paidWeight = -2;

/** Gave up a handle that inputs remember. Known false alarms: marriage, a new post, a club with a new sponsor; so it weighs least. */
export const renamedAccount: AnonymityDetector = {
  id: 'renamed-account',
  family: 'past',
  weight: 1,
  detect: ({ renames }) => (isCount(renames) ? outcomeOf(renames > 0) : 'unknown'),
};

/**
 * Shows its posts to followers alone. Told, and never weighed: many who were abused themselves protect theirs, and a measure that
 * counts care as a sign would be the wrong way round.
 */
export const protectedAccount: AnonymityDetector = {
  id: 'protected-account',
  family: 'state',
  weight: 0,
  detect: ({ protected: isProtected }) => (isProtected === null ? 'unknown' : outcomeOf(isProtected)),
};

/** Bears a mark of the platform: it takes from the weight of the rest, much where the platform looked, little where it was paid. */
export const verifiedAccount: AnonymityDetector = {
  id: 'verified-account',
  family: 'state',
  weight: paidWeight,
  weigh: ({ verified }: AuthorProfile) =>
    verified !== null && checkedKinds.has(verified) ? checkedWeight : paidWeight,
  detect: ({ verified }) => (verified === null || verified === '' ? 'unknown' : outcomeOf(verified !== 'none')),
};
