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
import { linesComments } from './lines-comments.ts';
import { linesComments2 } from './lines-comments-2.ts';
import { linesComments3 } from './lines-comments-3.ts';
import { linesComments4 } from './lines-comments-4.ts';
import { linesComments5 } from './lines-comments-5.ts';
import { linesDaily } from './lines-daily.ts';
import { linesDaily2 } from './lines-daily-2.ts';
import { linesDaily3 } from './lines-daily-3.ts';
import { linesDaily4 } from './lines-daily-4.ts';
import { linesDaily5 } from './lines-daily-5.ts';
import { linesDaily6 } from './lines-daily-6.ts';
import { linesDaily7 } from './lines-daily-7.ts';
import { linesDaily8 } from './lines-daily-8.ts';
import { linesDaily9 } from './lines-daily-9.ts';
import { linesDanger } from './lines-danger.ts';
import { linesDanger2 } from './lines-danger-2.ts';
import { linesDanger3 } from './lines-danger-3.ts';
import { linesDanger4 } from './lines-danger-4.ts';
import { linesDanger5 } from './lines-danger-5.ts';
import { linesDanger6 } from './lines-danger-6.ts';
import { linesDanger7 } from './lines-danger-7.ts';
import { linesDanger8 } from './lines-danger-8.ts';
import { linesDebate } from './lines-debate.ts';
import { linesDebate2 } from './lines-debate-2.ts';
import { linesDebate3 } from './lines-debate-3.ts';
import { linesDebate4 } from './lines-debate-4.ts';
import { linesDebate5 } from './lines-debate-5.ts';
import { linesDebate6 } from './lines-debate-6.ts';
import { linesDebate7 } from './lines-debate-7.ts';
import { linesDoxxing } from './lines-doxxing.ts';
import { linesDoxxing2 } from './lines-doxxing-2.ts';
import { linesDoxxing3 } from './lines-doxxing-3.ts';
import { linesDoxxing4 } from './lines-doxxing-4.ts';
import { linesDoxxing5 } from './lines-doxxing-5.ts';
import { linesGroups } from './lines-groups.ts';
import { linesGroups2 } from './lines-groups-2.ts';
import { linesGroups3 } from './lines-groups-3.ts';
import { linesGroups4 } from './lines-groups-4.ts';
import { linesGroups5 } from './lines-groups-5.ts';
import { linesGroups6 } from './lines-groups-6.ts';
import { linesGroups7 } from './lines-groups-7.ts';
import { linesGroups8 } from './lines-groups-8.ts';
import { linesGroups9 } from './lines-groups-9.ts';
import { linesHarmAndHarassment } from './lines-harm-and-harassment.ts';
import { linesHarmAndHarassmentTwins } from './lines-harm-and-harassment-2.ts';
import { linesSexualHarassment } from './lines-harm-and-harassment-3.ts';
import { linesSexualHarassmentTwins } from './lines-harm-and-harassment-4.ts';
import { linesHarmAndHarassmentForms } from './lines-harm-and-harassment-5.ts';
import { identityLines } from './lines-identity.ts';
import { identityLines2 } from './lines-identity-2.ts';
import { identityLines3 } from './lines-identity-3.ts';
import { identityLines4 } from './lines-identity-4.ts';
import { identityLines5 } from './lines-identity-5.ts';
import { identityLines6 } from './lines-identity-6.ts';
import { linesInsults } from './lines-insults.ts';
import { linesInsults2 } from './lines-insults-2.ts';
import { linesInsults3 } from './lines-insults-3.ts';
import { linesInsults4 } from './lines-insults-4.ts';
import { linesInsults5 } from './lines-insults-5.ts';
import { linesInsults6 } from './lines-insults-6.ts';
import { linesInsults7 } from './lines-insults-7.ts';
import { linesInsults8 } from './lines-insults-8.ts';
import { linesPoliticians } from './lines-politicians.ts';
import { linesPoliticians2 } from './lines-politicians-2.ts';
import { linesPoliticians3 } from './lines-politicians-3.ts';
import { linesPoliticians4 } from './lines-politicians-4.ts';
import { linesPoliticians5 } from './lines-politicians-5.ts';
import { linesPoliticians6 } from './lines-politicians-6.ts';
import { linesQuoting } from './lines-quoting.ts';
import { linesQuoting2 } from './lines-quoting-2.ts';
import { linesQuoting3 } from './lines-quoting-3.ts';
import { linesQuoting4 } from './lines-quoting-4.ts';
import { linesQuoting5 } from './lines-quoting-5.ts';
import { linesQuoting6 } from './lines-quoting-6.ts';
import { linesQuoting7 } from './lines-quoting-7.ts';
import { linesQuoting8 } from './lines-quoting-8.ts';
import { linesThreats } from './lines-threats.ts';
import { linesThreats2 } from './lines-threats-2.ts';
import { linesThreats3 } from './lines-threats-3.ts';
import { linesThreats4 } from './lines-threats-4.ts';
import { linesThreats5 } from './lines-threats-5.ts';
import { linesTold } from './lines-told.ts';
import { linesTold2 } from './lines-told-2.ts';
import { linesTold3 } from './lines-told-3.ts';
import { linesTold4 } from './lines-told-4.ts';
import { linesTold5 } from './lines-told-5.ts';
import { linesTold6 } from './lines-told-6.ts';
import { linesTold7 } from './lines-told-7.ts';
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
import { profanity } from './profanity.ts';
import { profanityTwins } from './profanity-2.ts';
import { profanityMore } from './profanity-3.ts';
import { questions } from './questions.ts';
import { quoted } from './quoted.ts';
import { agreeing } from './quoted-2.ts';
import { moreQuoted } from './quoted-3.ts';
import { quotationShapes } from './quoted-4.ts';
import { sarcasm } from './sarcasm.ts';
import { selfHarmEncouragement } from './self-harm-encouragement.ts';
import { selfHarmTwins } from './self-harm-encouragement-2.ts';
import { selfHarmHints } from './self-harm-encouragement-3.ts';
import { sexualHarassment } from './sexual-harassment.ts';
import { sexualHarassmentTwins } from './sexual-harassment-2.ts';
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
  ...linesDanger,
  ...linesDanger2,
  ...linesDanger3,
  ...linesDanger4,
  ...linesDanger5,
  ...linesDanger6,
  ...linesDanger7,
  ...linesDanger8,
  ...linesDoxxing,
  ...linesDoxxing2,
  ...linesDoxxing3,
  ...linesDoxxing4,
  ...linesDoxxing5,
  ...linesComments,
  ...linesComments2,
  ...linesComments3,
  ...linesComments4,
  ...linesComments5,
  ...linesHarmAndHarassment,
  ...linesHarmAndHarassmentTwins,
  ...linesSexualHarassment,
  ...linesSexualHarassmentTwins,
  ...linesHarmAndHarassmentForms,
  ...linesDaily,
  ...linesDaily2,
  ...linesDaily3,
  ...linesDaily4,
  ...linesDaily5,
  ...linesDaily6,
  ...linesDaily7,
  ...linesDaily8,
  ...linesDaily9,
  ...linesThreats,
  ...linesThreats2,
  ...linesThreats3,
  ...linesThreats4,
  ...linesThreats5,
  ...identityLines,
  ...identityLines2,
  ...identityLines3,
  ...identityLines4,
  ...identityLines5,
  ...identityLines6,
  ...linesPoliticians,
  ...linesPoliticians2,
  ...linesPoliticians3,
  ...linesPoliticians4,
  ...linesPoliticians5,
  ...linesPoliticians6,
  ...linesTold,
  ...linesTold2,
  ...linesTold3,
  ...linesTold4,
  ...linesTold5,
  ...linesTold6,
  ...linesTold7,
  ...linesDebate,
  ...linesDebate2,
  ...linesDebate3,
  ...linesDebate4,
  ...linesDebate5,
  ...linesDebate6,
  ...linesDebate7,
  ...linesQuoting,
  ...linesQuoting2,
  ...linesQuoting3,
  ...linesQuoting4,
  ...linesQuoting5,
  ...linesQuoting6,
  ...linesQuoting7,
  ...linesQuoting8,
  ...linesInsults,
  ...linesInsults2,
  ...linesInsults3,
  ...linesInsults4,
  ...linesInsults5,
  ...linesInsults6,
  ...linesInsults7,
  ...linesGroups,
  ...linesGroups2,
  ...linesGroups3,
  ...linesGroups4,
  ...linesGroups5,
  ...linesGroups6,
  ...linesGroups7,
  ...linesGroups8,
  ...linesGroups9,
  ...linesInsults8,
];
