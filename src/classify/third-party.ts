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

/** The parts of the name that was asked for last: a text asks for one name many times. */
let lastName: { readonly name: string; readonly parts: readonly string[] } = { name: '', parts: [''] };

/** Whether a word of the text is part of the subject's name. */
export function isSubjectName(context: JudgeContext, word: string): boolean {
  const name = context.subjectName;
  if (name === null || word.length < NAME_LENGTH || titles.has(word)) return false;
  if (lastName.name !== name) lastName = { name, parts: name.toLowerCase().split(/[^\p{L}\p{N}']+/u) };
  return lastName.parts.includes(word);
}

/** Another handle inside the text, or a name that does something: "Farage is …". */
export function hasThirdParty(reading: Reading, context: JudgeContext): boolean {
  /** Where the names begin that stand in a row up to here. */
  let row = 0;
  let named = false;
  for (let at = leadLength(reading); at < reading.count; at += 1) {
    if (reading.ids[at] === HANDLE && !isSubjectHandle(context, wordAt(reading, at))) return at < reading.count - 1;
    if (!named || isBreak(reading, at)) row = at;
    named = isName(reading, at);
    if (named && actsHere(reading, at, row) && !isSubjectName(context, wordAt(reading, at))) return true;
  }
  return false;
}

/** "St Mary's surgery" has no "is"; "Nigel's a …" has. */
function isShortIs(reading: Reading, next: number): boolean {
  if (next >= reading.count || isBreak(reading, next)) return false;
  return ((reading.masks[next] ?? 0) & DETERMINED) !== 0 || afterIs.test(wordAt(reading, next));
}

/** "At St Mary": names after a preposition are places. */
function isPlaceName(reading: Reading, first: number): boolean {
  return first > 0 && !isBreak(reading, first) && place.test(wordAt(reading, first - 1));
}

/** A plural at the head of a sentence ("Vaccines are …") is no name. `first`: of the names that stand in a row up to it. */
function actsHere(reading: Reading, at: number, first: number): boolean {
  if (at + 1 >= reading.count || isBreak(reading, at + 1)) return false;
  const head = at === 0 || isBreak(reading, at);
  if ((head && wordAt(reading, at).endsWith('s')) || isPlaceName(reading, first)) return false;
  if (wordAt(reading, at + 1) === "'s") return isShortIs(reading, at + 2);
  return ((reading.masks[at + 1] ?? 0) & BE) !== 0 || VERB_AFTER_NAME.test(wordAt(reading, at + 1));
}
