import type { Family } from '../../family.ts';
import { heldAccusation } from './accusation.ts';
import { heldDehumanisation } from './dehumanisation.ts';
import { heldDoxxing } from './doxxing.ts';
import { heldDoxxingTwins } from './doxxing-twins.ts';
import { heldEveryday } from './everyday.ts';
import { heldIdentity } from './identity.ts';
import { heldIdentityHarmless } from './identity-harmless.ts';
import { heldInsult } from './insult.ts';
import { heldOddSpelling } from './odd-spelling.ts';
import { heldOpinions } from './opinions.ts';
import { heldProfanity } from './profanity.ts';
import { heldQuoted } from './quoted.ts';
import { heldSelfHarm } from './self-harm.ts';
import { heldSelfHarmTwins } from './self-harm-twins.ts';
import { heldSexual } from './sexual.ts';
import { heldSuiteAccusation } from './suite-accusation.ts';
import { heldSuiteCriticism } from './suite-criticism.ts';
import { heldSuiteDehumanisation } from './suite-dehumanisation.ts';
import { heldSuiteDoxxing } from './suite-doxxing.ts';
import { heldSuiteDoxxingTwins } from './suite-doxxing-twins.ts';
import { heldSuiteEveryday } from './suite-everyday.ts';
import { heldSuiteIdentity } from './suite-identity.ts';
import { heldSuiteIdentityTwins } from './suite-identity-twins.ts';
import { heldSuiteIdiom } from './suite-idiom.ts';
import { heldSuiteInsult } from './suite-insult.ts';
import { heldSuiteQuoted } from './suite-quoted.ts';
import { heldSuiteSelfHarm } from './suite-self-harm.ts';
import { heldSuiteSelfHarmTwins } from './suite-self-harm-twins.ts';
import { heldSuiteSexual } from './suite-sexual.ts';
import { heldSuiteThreat } from './suite-threat.ts';
import { heldSuiteThreatTwins } from './suite-threat-twins.ts';
import { heldThreat } from './threat.ts';
import { heldThreatTwins } from './threat-twins.ts';

/**
 * The independent suite: families written without sight of the trained ones or of the rules, all held back. What is
 * measured on them is no memory of a template.
 */
export const held: readonly Family[] = [
  ...heldThreat,
  ...heldThreatTwins,
  ...heldDoxxing,
  ...heldDoxxingTwins,
  ...heldSelfHarm,
  ...heldSelfHarmTwins,
  ...heldSexual,
  ...heldAccusation,
  ...heldInsult,
  ...heldDehumanisation,
  ...heldProfanity,
  ...heldIdentity,
  ...heldIdentityHarmless,
  ...heldQuoted,
  ...heldOpinions,
  ...heldEveryday,
  ...heldOddSpelling,
  ...heldSuiteAccusation,
  ...heldSuiteCriticism,
  ...heldSuiteDehumanisation,
  ...heldSuiteDoxxingTwins,
  ...heldSuiteDoxxing,
  ...heldSuiteEveryday,
  ...heldSuiteIdentityTwins,
  ...heldSuiteIdentity,
  ...heldSuiteIdiom,
  ...heldSuiteInsult,
  ...heldSuiteQuoted,
  ...heldSuiteSelfHarmTwins,
  ...heldSuiteSelfHarm,
  ...heldSuiteSexual,
  ...heldSuiteThreatTwins,
  ...heldSuiteThreat,
];
