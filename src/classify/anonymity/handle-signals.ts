import type { AuthorProfile } from '../../model/author.ts';
import { type AnonymityDetector, outcomeOf } from './detector.ts';
import { meaninglessTail } from './digits-tail.ts';
import { handleTable, randomBelow } from './handle-model.ts';
import { handleScorer } from './handle-score.ts';
import { localPart } from './local-part.ts';

/** X put eight digits behind a name that was taken for some years, five before and since: longer tails are nobody's choice. */
const suggestedTail = 8;

/** How little a handle looks like names and words; `null` where it has fewer than six Latin letters. */
export const scoreOfHandle = handleScorer(handleTable);

/**
 * Four digits or more at the end that mean nothing. Known false alarms: platforms put digits behind a name that is taken, and
 * very many ordinary people keep what they were offered; post codes; so it weighs little.
 */
export const digitsTailHandle: AnonymityDetector = {
  id: 'digits-tail-handle',
  family: 'handle',
  weight: 2,
  weigh: (profile) => (tailLength(profile) >= suggestedTail ? 3 : 2),
  detect: ({ platform, handle }) => {
    const local = localPart(platform, handle);
    return local === null ? 'unknown' : outcomeOf(meaninglessTail(local) !== null);
  },
};

function tailLength({ platform, handle }: AuthorProfile): number {
  return meaninglessTail(localPart(platform, handle) ?? '')?.length ?? 0;
}

/**
 * Letters that follow each other as in no name or word the model knows (docs/anonymity.md). Known false alarms: abbreviations,
 * digits written for letters, names of languages with few words in the lists.
 */
export const randomHandle: AnonymityDetector = {
  id: 'random-handle',
  family: 'handle',
  weight: 4,
  detect: ({ platform, handle }) => {
    const local = localPart(platform, handle);
    const score = local === null ? null : scoreOfHandle(local);
    return score === null ? 'unknown' : outcomeOf(score < randomBelow);
  },
};
