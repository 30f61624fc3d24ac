import { type AnonymityDetector, outcomeOf } from './detector.ts';

/** Fewer messages are all replies by chance. */
const fewestInteractions = 5;
/** A heated talk has that many in an hour now and then, ordinary days have not. */
const burst = 10;

/** Five messages or more, every one a reply. Known false alarms: most ordinary people answer and do not call out. */
export const repliesOnly: AnonymityDetector = {
  id: 'replies-only',
  family: 'writing',
  weight: 2,
  detect: (_profile, { interactions, replies }) =>
    interactions >= fewestInteractions ? outcomeOf(replies >= interactions) : 'unknown',
};

/** Ten messages or more within sixty minutes. Known false alarms: friends in a long talk, threads in many parts. */
export const burstWriting: AnonymityDetector = {
  id: 'burst-writing',
  family: 'writing',
  weight: 2,
  detect: (_profile, { interactions, mostInAnHour }) => {
    if (mostInAnHour !== null && mostInAnHour >= burst) return 'present';
    const isKnown = interactions > 0 && (mostInAnHour !== null || interactions < burst);
    return isKnown ? 'absent' : 'unknown';
  },
};
