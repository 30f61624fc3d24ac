import type { Detector } from '../detector.ts';
import { profanityTerms } from '../term-lists/en/profanity.ts';

/**
 * Swearing at someone; not about things and not for emphasis.
 * Known false alarms: friendly swearing, and swearing at an illness or the weather in words the list of idioms does not know.
 */
export const profanity: Detector = {
  id: 'profanity',
  version: 1,
  class: 'profanity',
  terms: profanityTerms,
};
