import type { AuthorProfile } from '../../model/author.ts';
import { type AnonymityDetector, outcomeOf } from './detector.ts';
import { digitsAtEnd, meaninglessTail } from './digits-tail.ts';
import { randomBelow } from './handle-model.ts';
import { scoreOfHandle } from './handle-signals.ts';
import { localPart } from './local-part.ts';
import { isBlank } from './profile-fields.ts';

/** No platform lets a name be longer; the rest is not read. */
const longestName = 200;
/** Digits stuck to a name as programs do it; a year or a shirt's number is shorter. */
const fewestDigits = 5;
/** Names are odder than handles: surer before it is said. */
const nameBelow = randomBelow - 0.5;

const letter = /\p{L}/gu;
/** Scripts in which one character can be a whole name. */
const wordScripts = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What programs write where a name is missing. */
const placeholder =
  /^(?:new ?user|user ?name|user|guest|account|member|anon(?:ymous)?|unknown|nobody|no ?name|name|test|profile|deleted(?: (?:account|user))?)[\s_#.-]*\d*$/;
const latinAlone = /^[a-z]+$/;
const marks = /\p{M}+/gu;

/** Keyboards from left to right, with those of France and Germany. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qwertzuiop', 'yxcvbnm'];
const walks = rows.flatMap((row) => [row, [...row].reverse().join('')]);
/** Shorter walks are names as well: Wert, Trew. */
const shortestWalk = 5;
const shortWalks = new Set(['asdf', 'qwer', 'zxcv', 'hjkl', 'fdsa']);

/**
 * A display name that nobody and nothing bears: none, no letters, one letter, a mash of fingers, a placeholder with a number, the
 * handle with its digits. Judged by shape, in any script; nicknames and pen names are names. Known false alarms: a heart or a flag
 * for a name.
 */
export const implausibleName: AnonymityDetector = {
  id: 'implausible-name',
  family: 'name',
  weight: 3,
  detect: (profile) =>
    profile.displayName === null ? 'unknown' : outcomeOf(!isPlausible(profile.displayName, profile)),
};

function isPlausible(displayName: string, profile: AuthorProfile): boolean {
  if (isBlank(displayName)) return false;
  const name = displayName.slice(0, longestName).normalize('NFKC').trim().toLowerCase();
  return hasLetters(name) && !placeholder.test(name) && !isNumbered(name, profile) && !isMash(name);
}

/** A letter and a digit said as a word: K8, G4. */
const spoken = /^\p{L}\d$/u;

/** Two different letters of ASCII: nearly every name in Latin, and quicker to see than the letters of all scripts. */
const twoLetters = /([a-z])[^a-z]*(?!\1)[a-z]/;

/** Two letters, not one over and over; or one that can be a word. */
function hasLetters(name: string): boolean {
  if (twoLetters.test(name)) return true;
  const letters = name.match(letter) ?? [];
  if (letters.length === 0) return false;
  return new Set(letters).size > 1 || letters.length === 2 || wordScripts.test(name) || spoken.test(name);
}

/** A word with meaningless digits stuck to it, or the handle with its digits over again. */
function isNumbered(name: string, { platform, handle }: AuthorProfile): boolean {
  if (/\s/.test(name) || meaninglessTail(name) === null) return false;
  return digitsAtEnd(name).length >= fewestDigits || name === localPart(platform, handle);
}

/** One word of Latin letters as fingers fall on a keyboard. */
function isMash(name: string): boolean {
  const word = name.normalize('NFKD').replace(marks, '');
  if (!latinAlone.test(word)) return false;
  if (shortWalks.has(word) || (word.length >= shortestWalk && walks.some((walk) => walk.includes(word)))) return true;
  return (scoreOfHandle(word) ?? 0) < nameBelow;
}
