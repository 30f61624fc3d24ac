import { accusation } from './abuse/accusation.ts';
import { dehumanisation } from './abuse/dehumanisation.ts';
import { doxxing } from './abuse/doxxing.ts';
import { identityHate } from './abuse/identity-hate.ts';
import { insult } from './abuse/insult.ts';
import { profanity } from './abuse/profanity.ts';
import { selfHarmEncouragement } from './abuse/self-harm-encouragement.ts';
import { sexualHarassment } from './abuse/sexual-harassment.ts';
import { threat } from './abuse/threat.ts';
import type { Detector } from './detector.ts';
import { criticism } from './stance/criticism.ts';
import { support } from './stance/support.ts';

/** All detectors. To add one: its file, its term list, a line here, a test and a section in `docs/signals.md`. */
export const detectors: readonly Detector[] = [
  threat,
  doxxing,
  selfHarmEncouragement,
  sexualHarassment,
  identityHate,
  dehumanisation,
  accusation,
  insult,
  profanity,
  support,
  criticism,
];
