import type { Detector } from '../detector.ts';
import { dehumanisationTerms } from '../term-lists/en/dehumanisation.ts';

/**
 * Speaking of people as animals, vermin, disease, filth or things.
 * Known false alarms: real animals with a person's pronoun ("she's a rat, we got her from the shelter"), and affectionate use.
 */
export const dehumanisation: Detector = {
  id: 'dehumanisation',
  version: 1,
  class: 'dehumanisation',
  terms: dehumanisationTerms,
};
