import type { Detector } from '../detector.ts';
import { sexualHarassmentTerms } from '../term-lists/en/sexual-harassment.ts';

/**
 * Sexual demands, remarks on the body, and threats or wishes of sexual violence.
 * Known false alarms: talk between partners or friends, medical talk of the body that is put as "your …", and song lines.
 */
export const sexualHarassment: Detector = {
  id: 'sexual-harassment',
  version: 1,
  class: 'sexual-harassment',
  terms: sexualHarassmentTerms,
};
