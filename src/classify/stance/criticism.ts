import type { Detector } from '../detector.ts';
import { criticismTerms } from '../term-lists/en/criticism.ts';

/**
 * Disagreement with what somebody says or does, without going for the person. Not abuse; counted beside it.
 * Known false alarms: agreement with someone else's disagreement.
 */
export const criticism: Detector = {
  id: 'criticism',
  version: 1,
  class: 'criticism',
  terms: criticismTerms,
};
