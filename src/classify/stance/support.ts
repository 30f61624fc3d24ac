import type { Detector } from '../detector.ts';
import { supportTerms } from '../term-lists/en/support.ts';

/**
 * Thanks, praise, encouragement and solidarity. Not abuse; counted beside it.
 * Known false alarms: sarcasm. An attack on the person in the same text takes the label away.
 */
export const support: Detector = {
  id: 'support',
  version: 1,
  class: 'support',
  terms: supportTerms,
};
