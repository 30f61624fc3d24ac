import type { JudgeContext } from '../model/verdict.ts';
import { classBits, HANDLE } from './lexicon.ts';
import { isBreak, isName, type Reading, wordAt } from './reading.ts';

const BE = classBits('be');
const DETERMINED = classBits('det', 'neg');
const VERB_AFTER_NAME = /^(?:is|was|has|'s|says|said|did|does|lied|lies|needs|should|will|would|can|are|and)$/;
/** What follows a name's 's where it stands for "is" or "has"; a noun makes it a possessive. */
const afterIs = /^(?:been|got|just|so|always|right|wrong|full|only|also|still|\p{L}{2,}ing)$/u;
const place = /^(?:in|at|on|near|from|to|of|off|by|outside|behind|opposite|past)$/;
/** Titles and short words name nobody. */
const NAME_LENGTH = 3;
const titles = new Set([
  'the',
  'doctor',
  'prof',
  'professor',
  'mrs',
  'miss',
  'sir',
  'dame',
  'lady',
  'lord',
  'and',
  'official',
  'mbe',
  'obe',
  'phd',
]);

/** How many handles the text begins with. */
export function leadLength(reading: Reading): number {
  let length = 0;
  while (length < reading.count && reading.ids[length] === HANDLE) length += 1;
  return length;
}

/** Whether a handle of the text, `@` and all, is one of the subject's. */
export function isSubjectHandle(context: JudgeContext, word: string): boolean {
  const handle = word.replace(/^@/, '');
  return context.subjectHandles.some((own) => {
    const name = own.toLowerCase().replace(/^@/, '');
    return name === handle || name.split('@')[0] === handle;
  });
}

/** Whether a word of the text is part of the subject's name. */
export function isSubjectName(context: JudgeContext, word: string): boolean {
  const name = context.subjectName;
  if (name === null || word.length < NAME_LENGTH || titles.has(word)) return false;
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .includes(word);
}

/** Another handle inside the text, or a name that does something: "Farage is …". */
export function hasThirdParty(reading: Reading, context: JudgeContext): boolean {
  const from = leadLength(reading);
  for (let at = from; at < reading.count; at += 1) {
    if (reading.ids[at] === HANDLE && !isSubjectHandle(context, wordAt(reading, at))) return at < reading.count - 1;
    if (isName(reading, at) && actsHere(reading, at) && !isSubjectName(context, wordAt(reading, at))) return true;
  }
  return false;
}

/** "St Mary's surgery" has no "is"; "Nigel's a …" has. */
function isShortIs(reading: Reading, next: number): boolean {
  if (next >= reading.count || isBreak(reading, next)) return false;
  return ((reading.masks[next] ?? 0) & DETERMINED) !== 0 || afterIs.test(wordAt(reading, next));
}

/** "At St Mary": names after a preposition are places. */
function isPlaceName(reading: Reading, at: number): boolean {
  let first = at;
  while (first > 0 && !isBreak(reading, first) && isName(reading, first - 1)) first -= 1;
  return first > 0 && !isBreak(reading, first) && place.test(wordAt(reading, first - 1));
}

/** A plural at the head of a sentence ("Vaccines are …") is no name. */
function actsHere(reading: Reading, at: number): boolean {
  if (at + 1 >= reading.count || isBreak(reading, at + 1)) return false;
  const head = at === 0 || isBreak(reading, at);
  if ((head && wordAt(reading, at).endsWith('s')) || isPlaceName(reading, at)) return false;
  if (wordAt(reading, at + 1) === "'s") return isShortIs(reading, at + 2);
  return ((reading.masks[at + 1] ?? 0) & BE) !== 0 || VERB_AFTER_NAME.test(wordAt(reading, at + 1));
}
