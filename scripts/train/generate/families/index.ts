import type { Family } from '../family.ts';
import { accusation } from './accusation.ts';
import { accusationTwins } from './accusation-2.ts';
import { counterSpeech } from './counter-speech.ts';
import { criticism } from './criticism.ts';
import { moreCriticism } from './criticism-2.ts';
import { criticismOfDeeds } from './criticism-3.ts';
import { dehumanisation } from './dehumanisation.ts';
import { dehumanisationTwins } from './dehumanisation-2.ts';
import { dialect } from './dialect.ts';
import { doxxing } from './doxxing.ts';
import { doxxingTwins } from './doxxing-2.ts';
import { doxxingMore } from './doxxing-3.ts';
import { friendly } from './friendly.ts';
import { held } from './held/index.ts';
import { identityEmoji } from './identity-emoji.ts';
import { identityEmoji2 } from './identity-emoji-2.ts';
import { identityHarmless } from './identity-harmless.ts';
import { identityHarmless2 } from './identity-harmless-2.ts';
import { identityHarmless3 } from './identity-harmless-3.ts';
import { identityHarmless4 } from './identity-harmless-4.ts';
import { identityHarmless5 } from './identity-harmless-5.ts';
import { identityHate } from './identity-hate.ts';
import { identityHate2 } from './identity-hate-2.ts';
import { identityHate3 } from './identity-hate-3.ts';
import { identityHate4 } from './identity-hate-4.ts';
import { identitySpelling } from './identity-spelling.ts';
import { idioms } from './idioms.ts';
import { insult } from './insult.ts';
import { insultPublicLife } from './insult-2.ts';
import { insultMore } from './insult-3.ts';
import { insultTwins } from './insult-4.ts';
import { insultMockery } from './insult-5.ts';
import { moreAccusation } from './more-accusation.ts';
import { moreCriticismShapes } from './more-criticism.ts';
import { moreDoxxing } from './more-doxxing.ts';
import { moreDoxxingTwins } from './more-doxxing-2.ts';
import { moreInsult } from './more-insult.ts';
import { moreInsult2 } from './more-insult-2.ts';
import { moreOrdinaryShapes } from './more-ordinary.ts';
import { moreQuotedShapes } from './more-quoted.ts';
import { moreSelfHarm } from './more-self-harm-encouragement.ts';
import { moreSelfHarmTwins } from './more-self-harm-encouragement-2.ts';
import { moreSexualHarassment } from './more-sexual-harassment.ts';
import { moreThreat } from './more-threat.ts';
import { moreThreatTwins } from './more-threat-2.ts';
import { nonIdentity } from './non-identity.ts';
import { nonIdentity2 } from './non-identity-2.ts';
import { ordinary } from './ordinary.ts';
import { moreOrdinary } from './ordinary-2.ts';
import { everyday } from './ordinary-3.ts';
import { plainMessages } from './plain-messages.ts';
import { profanity } from './profanity.ts';
import { profanityTwins } from './profanity-2.ts';
import { profanityMore } from './profanity-3.ts';
import { questions } from './questions.ts';
import { quoted } from './quoted.ts';
import { agreeing } from './quoted-2.ts';
import { moreQuoted } from './quoted-3.ts';
import { quotationShapes } from './quoted-4.ts';
import { rareMessages } from './rare-messages.ts';
import { sarcasm } from './sarcasm.ts';
import { selfHarmEncouragement } from './self-harm-encouragement.ts';
import { selfHarmTwins } from './self-harm-encouragement-2.ts';
import { selfHarmHints } from './self-harm-encouragement-3.ts';
import { sexualHarassment } from './sexual-harassment.ts';
import { sexualHarassmentTwins } from './sexual-harassment-2.ts';
import { singleMessages } from './single-messages.ts';
import { support } from './support.ts';
import { threads } from './threads.ts';
import { threat } from './threat.ts';
import { threatMore } from './threat-2.ts';
import { threatTwins } from './threat-3.ts';

/** All template families, one file a theme. */
export const families: readonly Family[] = [
  ...doxxing,
  ...doxxingTwins,
  ...doxxingMore,
  ...selfHarmEncouragement,
  ...selfHarmTwins,
  ...selfHarmHints,
  ...dehumanisation,
  ...dehumanisationTwins,
  ...profanity,
  ...profanityTwins,
  ...profanityMore,
  ...sexualHarassment,
  ...sexualHarassmentTwins,
  ...insultTwins,
  ...insultMockery,
  ...insultMore,
  ...insultPublicLife,
  ...insult,
  ...accusationTwins,
  ...accusation,
  ...threatTwins,
  ...threatMore,
  ...threat,
  ...quoted,
  ...support,
  ...ordinary,
  ...moreOrdinary,
  ...everyday,
  ...questions,
  ...sarcasm,
  ...threads,
  ...idioms,
  ...friendly,
  ...dialect,
  ...criticism,
  ...moreCriticism,
  ...criticismOfDeeds,
  ...moreQuoted,
  ...quotationShapes,
  ...agreeing,
  ...counterSpeech,
  ...identityHate,
  ...identityHate2,
  ...identityHate3,
  ...identityHate4,
  ...identityHarmless,
  ...identityHarmless2,
  ...identityHarmless3,
  ...identityHarmless4,
  ...nonIdentity,
  ...nonIdentity2,
  ...identityEmoji,
  ...identityEmoji2,
  ...identitySpelling,
  ...identityHarmless5,
  ...moreInsult,
  ...moreInsult2,
  ...moreThreat,
  ...moreThreatTwins,
  ...moreDoxxing,
  ...moreDoxxingTwins,
  ...moreSelfHarm,
  ...moreSelfHarmTwins,
  ...moreQuotedShapes,
  ...held,
  ...moreSexualHarassment,
  ...moreAccusation,
  ...moreCriticismShapes,
  ...moreOrdinaryShapes,
  ...singleMessages,
  ...rareMessages,
  ...plainMessages,
];
