import type { Detector } from '../detector.ts';
import { selfHarmTerms } from '../term-lists/en/self-harm-encouragement.ts';

/**
 * Telling someone to hurt or kill themselves, or that they would be better dead.
 * Known false alarms: jokes about one's own day ("go jump in the lake"), advice against it in words the list of idioms does
 * not know, and talk of suicide in books or law.
 */
export const selfHarmEncouragement: Detector = {
  id: 'self-harm-encouragement',
  version: 1,
  class: 'self-harm-encouragement',
  terms: selfHarmTerms,
};
