import type { AnonymitySignal } from '../../model/signal.ts';
import { anonymitySignals } from '../../model/signal.ts';
import { protectedAccount, renamedAccount, verifiedAccount } from './account-state.ts';
import type { AnonymityDetector } from './detector.ts';
import { digitsTailHandle, randomHandle } from './handle-signals.ts';
import { implausibleName } from './implausible-name.ts';
import { defaultAvatar, missingBio, missingLink, missingLocation } from './profile-fields.ts';
import { fewFollowers, fewPosts, lopsidedFollowing } from './standing.ts';
import { burstWriting, repliesOnly } from './writing.ts';
import { youngAccount } from './young-account.ts';

const byId = {
  'young-account': youngAccount,
  'default-avatar': defaultAvatar,
  'missing-bio': missingBio,
  'missing-link': missingLink,
  'missing-location': missingLocation,
  'digits-tail-handle': digitsTailHandle,
  'random-handle': randomHandle,
  'implausible-name': implausibleName,
  'few-posts': fewPosts,
  'few-followers': fewFollowers,
  'replies-only': repliesOnly,
  'burst-writing': burstWriting,
  'lopsided-following': lopsidedFollowing,
  'renamed-account': renamedAccount,
  'protected-account': protectedAccount,
  'verified-account': verifiedAccount,
} satisfies Record<AnonymitySignal, AnonymityDetector>;

/** Every signal's detector, in the order of the bits of a mask. */
export const anonymityDetectors: readonly AnonymityDetector[] = anonymitySignals.map((id) => byId[id]);
