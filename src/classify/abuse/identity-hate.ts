import type { Detector } from '../detector.ts';
import { identityHateTerms } from '../term-lists/en/identity-hate.ts';

/**
 * Attacks on people for race, religion, nationality, sex, gender identity, orientation or disability.
 * Known false alarms: slurs a group uses of itself, place and family names, and quotations without marks or verb.
 */
export const identityHate: Detector = {
  id: 'identity-hate',
  version: 1,
  class: 'identity-hate',
  terms: identityHateTerms,
};
