import type { Detector } from '../detector.ts';
import { insultTerms } from '../term-lists/en/insult.ts';

/**
 * Names, contempt, wishes to silence. Words with other uses count only where they are said of somebody.
 * Known false alarms: friendly insults between people who like each other, and insults to things spoken of as he or she.
 */
export const insult: Detector = {
  id: 'insult',
  version: 1,
  class: 'insult',
  terms: insultTerms,
};
