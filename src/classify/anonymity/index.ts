import type { AuthorProfile, AuthorWriting } from '../../model/author.ts';
import { anonymityDetectors } from './detectors.ts';
import { type AnonymityWeight, weighSignals } from './strength.ts';

export { describeAnonymity, describeStrength } from './describe.ts';

/** By bit: there are accounts by the hundred thousand. */
const detectors = anonymityDetectors.map(({ detect }) => detect);

/** What an account shows of the signals, as masks over `anonymitySignals`, and what that comes to. A bit in neither is unknown. */
export interface AnonymityReading extends AnonymityWeight {
  readonly present: number;
  readonly absent: number;
}

/** What is known of an account that makes it harder to tell who stands behind it. It says nothing of what the account did. */
export function anonymityOf(profile: AuthorProfile, writing: AuthorWriting): AnonymityReading {
  let present = 0;
  let absent = 0;
  for (let bit = 0; bit < detectors.length; bit += 1) {
    const outcome = detectors[bit]?.(profile, writing);
    if (outcome === 'present') present |= 1 << bit;
    else if (outcome === 'absent') absent |= 1 << bit;
  }
  const { weight, families, known, strength } = weighSignals(present, absent, profile);
  return { present, absent, weight, families, known, strength };
}
