import type { Family } from '../family.ts';
import { linesBigotry1 } from './lines-bigotry-1.ts';
import { linesBigotry2 } from './lines-bigotry-2.ts';
import { linesBigotry3 } from './lines-bigotry-3.ts';
import { linesBigotry4 } from './lines-bigotry-4.ts';
import { linesBigotry5 } from './lines-bigotry-5.ts';
import { linesBigotry6 } from './lines-bigotry-6.ts';
import { linesCauses1 } from './lines-causes-1.ts';
import { linesCauses2 } from './lines-causes-2.ts';
import { linesCauses3 } from './lines-causes-3.ts';
import { linesCommons1 } from './lines-commons-1.ts';
import { linesCommons2 } from './lines-commons-2.ts';
import { linesCommons3 } from './lines-commons-3.ts';
import { linesCreeping1 } from './lines-creeping-1.ts';
import { linesCreeping2 } from './lines-creeping-2.ts';
import { linesCreeping3 } from './lines-creeping-3.ts';
import { linesCreeping4 } from './lines-creeping-4.ts';
import { linesCreeping5 } from './lines-creeping-5.ts';
import { linesCreeping6 } from './lines-creeping-6.ts';
import { linesCreeping7 } from './lines-creeping-7.ts';
import { linesCreeping8 } from './lines-creeping-8.ts';
import { linesDaylight1 } from './lines-daylight-1.ts';
import { linesDaylight2 } from './lines-daylight-2.ts';
import { linesDaylight3 } from './lines-daylight-3.ts';
import { linesDaylight4 } from './lines-daylight-4.ts';
import { linesDaylight5 } from './lines-daylight-5.ts';
import { linesDaylight6 } from './lines-daylight-6.ts';
import { linesDaylight7 } from './lines-daylight-7.ts';
import { linesDaylight8 } from './lines-daylight-8.ts';
import { linesDaylight9 } from './lines-daylight-9.ts';
import { linesDaylight10 } from './lines-daylight-10.ts';
import { linesGoading1 } from './lines-goading-1.ts';
import { linesGoading2 } from './lines-goading-2.ts';
import { linesGoading3 } from './lines-goading-3.ts';
import { linesGoading4 } from './lines-goading-4.ts';
import { linesGoading5 } from './lines-goading-5.ts';
import { linesGoading6 } from './lines-goading-6.ts';
import { linesGoading7 } from './lines-goading-7.ts';
import { linesHarm1 } from './lines-harm-1.ts';
import { linesHarm2 } from './lines-harm-2.ts';
import { linesHarm3 } from './lines-harm-3.ts';
import { linesHarm4 } from './lines-harm-4.ts';
import { linesHarm5 } from './lines-harm-5.ts';
import { linesHarm6 } from './lines-harm-6.ts';
import { linesHarm7 } from './lines-harm-7.ts';
import { linesHarm8 } from './lines-harm-8.ts';
import { linesHarm9 } from './lines-harm-9.ts';
import { linesHarm10 } from './lines-harm-10.ts';
import { linesHarm11 } from './lines-harm-11.ts';
import { linesHarm12 } from './lines-harm-12.ts';
import { linesHarm13 } from './lines-harm-13.ts';
import { linesHarm14 } from './lines-harm-14.ts';
import { linesHarm15 } from './lines-harm-15.ts';
import { linesHarm16 } from './lines-harm-16.ts';
import { linesHearsay1 } from './lines-hearsay-1.ts';
import { linesHearsay2 } from './lines-hearsay-2.ts';
import { linesHearsay3 } from './lines-hearsay-3.ts';
import { linesHearsay4 } from './lines-hearsay-4.ts';
import { linesHearsay5 } from './lines-hearsay-5.ts';
import { linesHearsay6 } from './lines-hearsay-6.ts';
import { linesHearsay7 } from './lines-hearsay-7.ts';
import { linesHearsay8 } from './lines-hearsay-8.ts';
import { linesHearsay9 } from './lines-hearsay-9.ts';
import { linesHearsay10 } from './lines-hearsay-10.ts';
import { linesHearsay11 } from './lines-hearsay-11.ts';
import { linesJeers1 } from './lines-jeers-1.ts';
import { linesJeers2 } from './lines-jeers-2.ts';
import { linesJeers3 } from './lines-jeers-3.ts';
import { linesJeers4 } from './lines-jeers-4.ts';
import { linesJeers5 } from './lines-jeers-5.ts';
import { linesJeers6 } from './lines-jeers-6.ts';
import { linesJeers7 } from './lines-jeers-7.ts';
import { linesJeers8 } from './lines-jeers-8.ts';
import { linesJeers9 } from './lines-jeers-9.ts';
import { linesJeers10 } from './lines-jeers-10.ts';
import { linesJeers11 } from './lines-jeers-11.ts';
import { linesJeers12 } from './lines-jeers-12.ts';
import { linesLocating1 } from './lines-locating-1.ts';
import { linesLocating2 } from './lines-locating-2.ts';
import { linesLocating3 } from './lines-locating-3.ts';
import { linesLocating4 } from './lines-locating-4.ts';
import { linesLocating5 } from './lines-locating-5.ts';
import { linesLocating6 } from './lines-locating-6.ts';
import { linesLocating7 } from './lines-locating-7.ts';
import { linesLocating8 } from './lines-locating-8.ts';
import { linesLocating9 } from './lines-locating-9.ts';
import { linesLocating10 } from './lines-locating-10.ts';
import { linesNewsdesk1 } from './lines-newsdesk-1.ts';
import { linesNewsdesk2 } from './lines-newsdesk-2.ts';
import { linesNewsdesk3 } from './lines-newsdesk-3.ts';
import { linesNewsdesk4 } from './lines-newsdesk-4.ts';
import { linesNewsdesk5 } from './lines-newsdesk-5.ts';
import { linesOgling1 } from './lines-ogling-1.ts';
import { linesOgling2 } from './lines-ogling-2.ts';
import { linesOgling3 } from './lines-ogling-3.ts';
import { linesOgling4 } from './lines-ogling-4.ts';
import { linesOgling5 } from './lines-ogling-5.ts';
import { linesOgling6 } from './lines-ogling-6.ts';
import { linesOgling7 } from './lines-ogling-7.ts';
import { linesOgling8 } from './lines-ogling-8.ts';
import { linesOgling9 } from './lines-ogling-9.ts';
import { linesOgling10 } from './lines-ogling-10.ts';
import { linesOgling11 } from './lines-ogling-11.ts';
import { linesOgling12 } from './lines-ogling-12.ts';
import { linesOutsiders1 } from './lines-outsiders-1.ts';
import { linesOutsiders2 } from './lines-outsiders-2.ts';
import { linesOutsiders3 } from './lines-outsiders-3.ts';
import { linesOutsiders4 } from './lines-outsiders-4.ts';
import { linesOutsiders5 } from './lines-outsiders-5.ts';
import { linesOutsiders6 } from './lines-outsiders-6.ts';
import { linesOutsiders7 } from './lines-outsiders-7.ts';
import { linesOutsiders8 } from './lines-outsiders-8.ts';
import { linesOutsiders9 } from './lines-outsiders-9.ts';
import { linesOutsiders10 } from './lines-outsiders-10.ts';
import { linesParish1 } from './lines-parish-1.ts';
import { linesParish2 } from './lines-parish-2.ts';
import { linesParish3 } from './lines-parish-3.ts';
import { linesParish4 } from './lines-parish-4.ts';
import { linesPeril1 } from './lines-peril-1.ts';
import { linesPeril2 } from './lines-peril-2.ts';
import { linesPeril3 } from './lines-peril-3.ts';
import { linesPeril4 } from './lines-peril-4.ts';
import { linesPeril5 } from './lines-peril-5.ts';
import { linesPeril6 } from './lines-peril-6.ts';
import { linesPeril7 } from './lines-peril-7.ts';
import { linesPeril8 } from './lines-peril-8.ts';
import { linesPeril9 } from './lines-peril-9.ts';
import { linesPeril10 } from './lines-peril-10.ts';
import { linesPeril11 } from './lines-peril-11.ts';
import { linesPeril12 } from './lines-peril-12.ts';
import { linesPlain1 } from './lines-plain-1.ts';
import { linesPlain2 } from './lines-plain-2.ts';
import { linesPlain3 } from './lines-plain-3.ts';
import { linesPlain4 } from './lines-plain-4.ts';
import { linesPostbag1 } from './lines-postbag-1.ts';
import { linesPostbag2 } from './lines-postbag-2.ts';
import { linesPostbag3 } from './lines-postbag-3.ts';
import { linesPostbag4 } from './lines-postbag-4.ts';
import { linesPostbag5 } from './lines-postbag-5.ts';
import { linesPostbag6 } from './lines-postbag-6.ts';
import { linesPostbag7 } from './lines-postbag-7.ts';
import { linesPostbag8 } from './lines-postbag-8.ts';
import { linesPostbag9 } from './lines-postbag-9.ts';
import { linesPostbag10 } from './lines-postbag-10.ts';
import { linesPostbag11 } from './lines-postbag-11.ts';
import { linesPostbag12 } from './lines-postbag-12.ts';
import { linesPostbag13 } from './lines-postbag-13.ts';
import { linesPostbag14 } from './lines-postbag-14.ts';
import { linesQuestions1 } from './lines-questions-1.ts';
import { linesQuestions2 } from './lines-questions-2.ts';
import { linesQuestions3 } from './lines-questions-3.ts';
import { linesRetold1 } from './lines-retold-1.ts';
import { linesRetold2 } from './lines-retold-2.ts';
import { linesRetold3 } from './lines-retold-3.ts';
import { linesRetold4 } from './lines-retold-4.ts';
import { linesRetold5 } from './lines-retold-5.ts';
import { linesRetold6 } from './lines-retold-6.ts';
import { linesRetold7 } from './lines-retold-7.ts';
import { linesRetold8 } from './lines-retold-8.ts';
import { linesSlander1 } from './lines-slander-1.ts';
import { linesSlander2 } from './lines-slander-2.ts';
import { linesSlander3 } from './lines-slander-3.ts';
import { linesSlander4 } from './lines-slander-4.ts';
import { linesSlander5 } from './lines-slander-5.ts';
import { linesSlander6 } from './lines-slander-6.ts';
import { linesSlander7 } from './lines-slander-7.ts';
import { linesSlander8 } from './lines-slander-8.ts';
import { linesSlander9 } from './lines-slander-9.ts';
import { linesSlander10 } from './lines-slander-10.ts';
import { linesSmalltalk1 } from './lines-smalltalk-1.ts';
import { linesSmalltalk2 } from './lines-smalltalk-2.ts';
import { linesSmalltalk3 } from './lines-smalltalk-3.ts';
import { linesSmalltalk4 } from './lines-smalltalk-4.ts';
import { linesTracing1 } from './lines-tracing-1.ts';
import { linesTracing2 } from './lines-tracing-2.ts';
import { linesTracing3 } from './lines-tracing-3.ts';
import { linesTracing4 } from './lines-tracing-4.ts';
import { linesTracing5 } from './lines-tracing-5.ts';
import { linesTracing6 } from './lines-tracing-6.ts';
import { linesTracing7 } from './lines-tracing-7.ts';
import { linesTracing8 } from './lines-tracing-8.ts';
import { linesTracing9 } from './lines-tracing-9.ts';
import { linesTracing10 } from './lines-tracing-10.ts';
import { linesTracing11 } from './lines-tracing-11.ts';
import { linesTracing12 } from './lines-tracing-12.ts';
import { linesTracing13 } from './lines-tracing-13.ts';
import { linesTracing14 } from './lines-tracing-14.ts';
import { linesTracing15 } from './lines-tracing-15.ts';
import { linesUrging1 } from './lines-urging-1.ts';
import { linesUrging2 } from './lines-urging-2.ts';
import { linesUrging3 } from './lines-urging-3.ts';
import { linesUrging4 } from './lines-urging-4.ts';
import { linesUrging5 } from './lines-urging-5.ts';
import { linesUrging6 } from './lines-urging-6.ts';
import { linesUrging7 } from './lines-urging-7.ts';
import { linesUrging8 } from './lines-urging-8.ts';
import { linesUrging9 } from './lines-urging-9.ts';
import { linesUrging10 } from './lines-urging-10.ts';

/** Single messages of long tails: scenes and voices less usual than those of `singleMessages`. */
export const rareMessages: readonly Family[] = [
  ...linesHarm1,
  ...linesHarm2,
  ...linesHarm3,
  ...linesHarm4,
  ...linesHarm5,
  ...linesHarm6,
  ...linesHarm7,
  ...linesHarm8,
  ...linesHarm9,
  ...linesHarm10,
  ...linesHarm11,
  ...linesHarm12,
  ...linesHarm13,
  ...linesHarm14,
  ...linesHarm15,
  ...linesHarm16,
  ...linesTracing1,
  ...linesTracing2,
  ...linesTracing3,
  ...linesTracing4,
  ...linesTracing5,
  ...linesTracing6,
  ...linesTracing7,
  ...linesTracing8,
  ...linesTracing9,
  ...linesTracing10,
  ...linesTracing11,
  ...linesTracing12,
  ...linesTracing13,
  ...linesTracing14,
  ...linesTracing15,
  ...linesUrging1,
  ...linesUrging2,
  ...linesUrging3,
  ...linesUrging4,
  ...linesUrging5,
  ...linesUrging6,
  ...linesUrging7,
  ...linesUrging8,
  ...linesUrging9,
  ...linesUrging10,
  ...linesOgling1,
  ...linesOgling2,
  ...linesOgling3,
  ...linesOgling4,
  ...linesOgling5,
  ...linesOgling6,
  ...linesOgling7,
  ...linesOgling8,
  ...linesOgling9,
  ...linesOgling10,
  ...linesOgling11,
  ...linesOgling12,
  ...linesJeers1,
  ...linesJeers2,
  ...linesJeers3,
  ...linesJeers4,
  ...linesJeers5,
  ...linesJeers6,
  ...linesJeers7,
  ...linesJeers8,
  ...linesJeers9,
  ...linesJeers10,
  ...linesJeers11,
  ...linesJeers12,
  ...linesRetold1,
  ...linesRetold2,
  ...linesRetold3,
  ...linesRetold4,
  ...linesRetold5,
  ...linesRetold6,
  ...linesRetold7,
  ...linesRetold8,
  ...linesOutsiders1,
  ...linesOutsiders2,
  ...linesOutsiders3,
  ...linesOutsiders4,
  ...linesOutsiders5,
  ...linesOutsiders6,
  ...linesOutsiders7,
  ...linesOutsiders8,
  ...linesOutsiders9,
  ...linesOutsiders10,
  ...linesPostbag1,
  ...linesPostbag2,
  ...linesPostbag3,
  ...linesPostbag4,
  ...linesPostbag5,
  ...linesPostbag6,
  ...linesPostbag7,
  ...linesPostbag8,
  ...linesPostbag9,
  ...linesPostbag10,
  ...linesPostbag11,
  ...linesPostbag12,
  ...linesPostbag13,
  ...linesPostbag14,
  ...linesPeril1,
  ...linesPeril2,
  ...linesPeril3,
  ...linesPeril4,
  ...linesPeril5,
  ...linesPeril6,
  ...linesPeril7,
  ...linesPeril8,
  ...linesPeril9,
  ...linesPeril10,
  ...linesPeril11,
  ...linesPeril12,
  ...linesLocating1,
  ...linesLocating2,
  ...linesLocating3,
  ...linesLocating4,
  ...linesLocating5,
  ...linesLocating6,
  ...linesLocating7,
  ...linesLocating8,
  ...linesLocating9,
  ...linesLocating10,
  ...linesGoading1,
  ...linesGoading2,
  ...linesGoading3,
  ...linesGoading4,
  ...linesGoading5,
  ...linesGoading6,
  ...linesGoading7,
  ...linesSlander1,
  ...linesSlander2,
  ...linesSlander3,
  ...linesSlander4,
  ...linesSlander5,
  ...linesSlander6,
  ...linesSlander7,
  ...linesSlander8,
  ...linesSlander9,
  ...linesSlander10,
  ...linesDaylight1,
  ...linesDaylight2,
  ...linesDaylight3,
  ...linesDaylight4,
  ...linesDaylight5,
  ...linesDaylight6,
  ...linesDaylight7,
  ...linesDaylight8,
  ...linesDaylight9,
  ...linesDaylight10,
  ...linesBigotry1,
  ...linesBigotry2,
  ...linesBigotry3,
  ...linesBigotry4,
  ...linesBigotry5,
  ...linesBigotry6,
  ...linesCreeping1,
  ...linesCreeping2,
  ...linesCreeping3,
  ...linesCreeping4,
  ...linesCreeping5,
  ...linesCreeping6,
  ...linesCreeping7,
  ...linesCreeping8,
  ...linesHearsay1,
  ...linesHearsay2,
  ...linesHearsay3,
  ...linesHearsay4,
  ...linesHearsay5,
  ...linesHearsay6,
  ...linesHearsay7,
  ...linesHearsay8,
  ...linesHearsay9,
  ...linesHearsay10,
  ...linesHearsay11,
  ...linesPlain1,
  ...linesPlain2,
  ...linesPlain3,
  ...linesPlain4,
  ...linesParish1,
  ...linesParish2,
  ...linesParish3,
  ...linesParish4,
  ...linesCommons1,
  ...linesCommons2,
  ...linesCommons3,
  ...linesNewsdesk1,
  ...linesNewsdesk2,
  ...linesNewsdesk3,
  ...linesNewsdesk4,
  ...linesNewsdesk5,
  ...linesCauses1,
  ...linesCauses2,
  ...linesCauses3,
  ...linesSmalltalk1,
  ...linesSmalltalk2,
  ...linesSmalltalk3,
  ...linesSmalltalk4,
  ...linesQuestions1,
  ...linesQuestions2,
  ...linesQuestions3,
];
