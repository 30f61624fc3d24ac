import type { Family } from '../family.ts';
import { linesBanter1 } from './lines-banter-1.ts';
import { linesBanter2 } from './lines-banter-2.ts';
import { linesBanter3 } from './lines-banter-3.ts';
import { linesBanter4 } from './lines-banter-4.ts';
import { linesBanter5 } from './lines-banter-5.ts';
import { linesBelonging1 } from './lines-belonging-1.ts';
import { linesBelonging2 } from './lines-belonging-2.ts';
import { linesBelonging3 } from './lines-belonging-3.ts';
import { linesBelonging4 } from './lines-belonging-4.ts';
import { linesBelonging5 } from './lines-belonging-5.ts';
import { linesBelonging6 } from './lines-belonging-6.ts';
import { linesBelonging7 } from './lines-belonging-7.ts';
import { linesBelonging8 } from './lines-belonging-8.ts';
import { linesBelonging9 } from './lines-belonging-9.ts';
import { linesBelonging10 } from './lines-belonging-10.ts';
import { linesBelonging11 } from './lines-belonging-11.ts';
import { linesBelonging12 } from './lines-belonging-12.ts';
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
import { linesDespair1 } from './lines-despair-1.ts';
import { linesDespair2 } from './lines-despair-2.ts';
import { linesDespair3 } from './lines-despair-3.ts';
import { linesDespair4 } from './lines-despair-4.ts';
import { linesDespair5 } from './lines-despair-5.ts';
import { linesDespair6 } from './lines-despair-6.ts';
import { linesDespair7 } from './lines-despair-7.ts';
import { linesDespair8 } from './lines-despair-8.ts';
import { linesDoxxing } from './lines-doxxing.ts';
import { linesDoxxing2 } from './lines-doxxing-2.ts';
import { linesDoxxing3 } from './lines-doxxing-3.ts';
import { linesDoxxing4 } from './lines-doxxing-4.ts';
import { linesDoxxing5 } from './lines-doxxing-5.ts';
import { linesFinding1 } from './lines-finding-1.ts';
import { linesFinding2 } from './lines-finding-2.ts';
import { linesFinding3 } from './lines-finding-3.ts';
import { linesFinding4 } from './lines-finding-4.ts';
import { linesFinding5 } from './lines-finding-5.ts';
import { linesFinding6 } from './lines-finding-6.ts';
import { linesFinding7 } from './lines-finding-7.ts';
import { linesFinding8 } from './lines-finding-8.ts';
import { linesFinding9 } from './lines-finding-9.ts';
import { linesFinding10 } from './lines-finding-10.ts';
import { linesFinding11 } from './lines-finding-11.ts';
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
import { linesHustings1 } from './lines-hustings-1.ts';
import { linesHustings2 } from './lines-hustings-2.ts';
import { linesHustings3 } from './lines-hustings-3.ts';
import { linesHustings4 } from './lines-hustings-4.ts';
import { linesHustings5 } from './lines-hustings-5.ts';
import { linesHustings6 } from './lines-hustings-6.ts';
import { linesHustings7 } from './lines-hustings-7.ts';
import { linesHustings8 } from './lines-hustings-8.ts';
import { linesHustings9 } from './lines-hustings-9.ts';
import { linesHustings10 } from './lines-hustings-10.ts';
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
import { linesKindly1 } from './lines-kindly-1.ts';
import { linesKindly2 } from './lines-kindly-2.ts';
import { linesLeering1 } from './lines-leering-1.ts';
import { linesLeering2 } from './lines-leering-2.ts';
import { linesLeering3 } from './lines-leering-3.ts';
import { linesLeering4 } from './lines-leering-4.ts';
import { linesMenace1 } from './lines-menace-1.ts';
import { linesMenace2 } from './lines-menace-2.ts';
import { linesMenace3 } from './lines-menace-3.ts';
import { linesMenace4 } from './lines-menace-4.ts';
import { linesMenace5 } from './lines-menace-5.ts';
import { linesMenace6 } from './lines-menace-6.ts';
import { linesMenace7 } from './lines-menace-7.ts';
import { linesMenace8 } from './lines-menace-8.ts';
import { linesMenace9 } from './lines-menace-9.ts';
import { linesMenace10 } from './lines-menace-10.ts';
import { linesMenace11 } from './lines-menace-11.ts';
import { linesMenace12 } from './lines-menace-12.ts';
import { linesMenace13 } from './lines-menace-13.ts';
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
import { linesScorn1 } from './lines-scorn-1.ts';
import { linesScorn2 } from './lines-scorn-2.ts';
import { linesScorn3 } from './lines-scorn-3.ts';
import { linesScorn4 } from './lines-scorn-4.ts';
import { linesScorn5 } from './lines-scorn-5.ts';
import { linesScorn6 } from './lines-scorn-6.ts';
import { linesScorn7 } from './lines-scorn-7.ts';
import { linesScorn8 } from './lines-scorn-8.ts';
import { linesScorn9 } from './lines-scorn-9.ts';
import { linesScorn10 } from './lines-scorn-10.ts';
import { linesScorn11 } from './lines-scorn-11.ts';
import { linesShort1 } from './lines-short-1.ts';
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
import { linesWarm1 } from './lines-warm-1.ts';
import { linesWarm2 } from './lines-warm-2.ts';
import { linesWitness1 } from './lines-witness-1.ts';
import { linesWitness2 } from './lines-witness-2.ts';
import { linesWitness3 } from './lines-witness-3.ts';
import { linesWitness4 } from './lines-witness-4.ts';
import { linesWitness5 } from './lines-witness-5.ts';
import { linesWitness6 } from './lines-witness-6.ts';
import { linesWitness7 } from './lines-witness-7.ts';

/** All families of single messages (`lines.ts`): written out one by one, for their breadth. */
export const singleMessages: readonly Family[] = [
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
  ...linesBanter1,
  ...linesBanter2,
  ...linesBanter3,
  ...linesBanter4,
  ...linesBanter5,
  ...linesBelonging1,
  ...linesBelonging10,
  ...linesBelonging11,
  ...linesBelonging12,
  ...linesBelonging2,
  ...linesBelonging3,
  ...linesBelonging4,
  ...linesBelonging5,
  ...linesBelonging6,
  ...linesBelonging7,
  ...linesBelonging8,
  ...linesBelonging9,
  ...linesDespair1,
  ...linesDespair2,
  ...linesDespair3,
  ...linesDespair4,
  ...linesDespair5,
  ...linesDespair6,
  ...linesDespair7,
  ...linesDespair8,
  ...linesFinding1,
  ...linesFinding10,
  ...linesFinding11,
  ...linesFinding2,
  ...linesFinding3,
  ...linesFinding4,
  ...linesFinding5,
  ...linesFinding6,
  ...linesFinding7,
  ...linesFinding8,
  ...linesFinding9,
  ...linesHustings1,
  ...linesHustings10,
  ...linesHustings2,
  ...linesHustings3,
  ...linesHustings4,
  ...linesHustings5,
  ...linesHustings6,
  ...linesHustings7,
  ...linesHustings8,
  ...linesHustings9,
  ...linesLeering1,
  ...linesLeering2,
  ...linesLeering3,
  ...linesLeering4,
  ...linesMenace1,
  ...linesMenace10,
  ...linesMenace11,
  ...linesMenace12,
  ...linesMenace13,
  ...linesMenace2,
  ...linesMenace3,
  ...linesMenace4,
  ...linesMenace5,
  ...linesMenace6,
  ...linesMenace7,
  ...linesMenace8,
  ...linesMenace9,
  ...linesScorn1,
  ...linesScorn10,
  ...linesScorn11,
  ...linesScorn2,
  ...linesScorn3,
  ...linesScorn4,
  ...linesScorn5,
  ...linesScorn6,
  ...linesScorn7,
  ...linesScorn8,
  ...linesScorn9,
  ...linesWitness1,
  ...linesWitness2,
  ...linesWitness3,
  ...linesWitness4,
  ...linesWitness5,
  ...linesWitness6,
  ...linesWitness7,
  ...linesShort1,
  ...linesKindly1,
  ...linesKindly2,
  ...linesWarm1,
  ...linesWarm2,
];
