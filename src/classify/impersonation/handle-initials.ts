import { isCommonName } from './common-names.ts';
import { type CandidateHandle, type HandleEvidence, readings } from './handle-likeness.ts';
import { type AddedWord, peel, shapeOf } from './handle-shape.ts';
import { oneCommonNameFactor, weights } from './weights.ts';

/** A shorter family name with a letter before it is many a word; a first name with one behind it, too. */
const shortestFamilyName = 4;
const shortestFirstName = 5;

/** The handles a name gives when all of it but one word is cut to initials. */
export interface Initials {
  /** `rahmed` of Rosa Ahmed. */
  readonly family: Form | null;
  /** `rosaa`: of too many people for it to mean anything without a word that claims to be the person. */
  readonly first: Form | null;
}

interface Form {
  readonly shape: string;
  /** What is left of a weight because many bear the name. */
  readonly factor: number;
}

/** Reads the words of the subject's display name, plain and in lower case. */
export function initialsOf(nameWords: readonly string[]): Initials {
  const [first = '', last = ''] = [nameWords[0], nameWords.at(-1)];
  if (nameWords.length < 2) return { family: null, first: null };
  const lettersOf = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
  const form = (text: string, name: string, shortest: number): Form | null =>
    name.length < shortest ? null : { shape: shapeOf(text), factor: isCommonName(name) ? oneCommonNameFactor : 1 };
  return {
    family: form(lettersOf(nameWords.slice(0, -1)) + last, last, shortestFamilyName),
    first: form(first + lettersOf(nameWords.slice(1)), first, shortestFirstName),
  };
}

/** Whether a handle is the subject's name in initials; with a number it is anybody's. */
export function initialsLikeness(candidate: CandidateHandle, { family, first }: Initials): HandleEvidence | null {
  if (family === null && first === null) return null;
  const length = candidate.shape.length;
  if (length < Math.min(family?.shape.length ?? length, first?.shape.length ?? length)) return null;
  let best: HandleEvidence | null = null;
  for (const { core, says } of coresOf(candidate)) {
    const weight = Math.max(core === family?.shape ? ofFamily(says) * family.factor : 0, ofFirst(core, says, first));
    if (weight <= (best?.weight ?? 0)) continue;
    best = { signal: 'lookalike-handle', weight, why, alsoAdded: says !== null };
  }
  return best;
}

const why = 'The handle is the subject’s name in initials.';

function ofFamily(says: AddedWord | null): number {
  return says === 'claiming' ? weights.handleInitialsClaiming : weights.handleInitials;
}

function ofFirst(core: string, says: AddedWord | null, first: Form | null): number {
  return says === 'claiming' && core === first?.shape ? weights.handleInitialsClaiming * first.factor : 0;
}

/** As it looks and without words at its ends; numbers stay. */
function coresOf(candidate: CandidateHandle): { core: string; says: AddedWord | null }[] {
  if (/^\d|\d$/.test(candidate.local)) return [];
  return readings(candidate).flatMap(({ shape, added }) =>
    peel(shape).map((peeled) => ({ core: peeled.core, says: peeled.added ?? added })),
  );
}
