import type { Detector } from '../detector.ts';
import { threatTerms } from '../term-lists/en/threat.ts';

/**
 * Threats to a person or the people around them, veiled ones and wishes of death or harm among them.
 * Known false alarms: banter between friends, quoted song lines and plots of films, idioms that the list does not know yet,
 * and talk of what a law should do to convicted people.
 */
export const threat: Detector = {
  id: 'threat',
  version: 1,
  class: 'threat',
  terms: threatTerms,
};
