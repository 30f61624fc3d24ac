import type { Detector } from '../detector.ts';
import { accusationTerms } from '../term-lists/en/accusation.ts';

/**
 * Discrediting: saying that someone cheats, lies, is bought or a fake. Often clean of swear words.
 * Known false alarms: true reports of convictions, jokes about small cheating, and the same nouns said of a thing or scheme.
 */
export const accusation: Detector = {
  id: 'accusation',
  version: 1,
  class: 'accusation',
  terms: accusationTerms,
};
