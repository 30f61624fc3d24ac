import { foldText } from '../fold.ts';
import { isKnown, type Opinion, opinionOf } from './detect.ts';
import { sharedWords, sureWords } from './english-words.ts';
import { lookAt } from './gate.ts';
import { otherWords } from './other-words.ts';
import { ownLanguageOf } from './own-languages.ts';
import type { Words } from './words.ts';

/** What verdicts depend on here, for the name of the model; raise the first part when the gate answers differently. */
export const languageData = ['1.1.0', 'eld 2.1 extrasmall', sureWords, sharedWords, otherWords] as const;

/** What a text is taken for. */
export interface Assumed {
  /** Whether it is judged: in English, or too short or doubtful to be left out. */
  readonly judged: boolean;
  /** `en` when sure; `null` when in doubt, or when not judged and not to be named; else the code of another language. */
  readonly language: string | null;
}

/** Codes that platforms give where they know no language, X's `und` and `q…` among them. */
const noAnswer = /^(?:|und|zxx|mul|mis|art|unknown|q[a-z]{2})$/;
/** Codes of another time and of closest kin. */
const otherCodes: ReadonlyMap<string, string> = new Map([
  ['in', 'id'],
  ['iw', 'he'],
  ['ji', 'yi'],
  ['fil', 'tl'],
  ['nb', 'no'],
  ['nn', 'no'],
]);

/** A text with fewer letters is judged whatever it is. */
const MIN_LETTERS = 30;
/** A text is left out when it is in another language at least this surely. */
const MIN_CONFIDENCE = 0.9;
/** And it is English, where that is this unlikely. */
const MAX_CONFIDENCE = 0.001;
/** Where English has this share of the words, a text in another language quotes it, or the other way round: judged. */
const MAX_ENGLISH = 0.18;

/**
 * A logistic curve over the library's margin; `middle` is even odds, all in units of the margin. Fitted once by maximum
 * likelihood at even odds, and rounded: half of the invented sentences of the test set, whole and cut to 45 characters,
 * against the texts of the training folder that the gate was unsure of. `docs/languages.md` says what it does.
 */
const curve = { middle: 22, width: 5, englishWords: 20 } as const;

/** What a platform's word is worth, in units of the margin. Set by hand: there are no texts with such codes to fit on. */
const hints = { english: -10, agreed: 20, other: 8 } as const;

const english: Assumed = { judged: true, language: 'en' };
const doubtful: Assumed = { judged: true, language: null };
/** A letter drawn out, as in `soooo`. */
const stretched = /(\p{L})\1\1/iu;
const stretchedLetters = /(\p{L})\1{2,}/giu;
/** Enough to see a disguise by, in UTF-16 units. */
const MAX_FOLDED = 4000;
const noWords: ReadonlySet<string> = new Set();

/**
 * The language of a text. Its words decide; `stated`, the platform's code, is a hint where they do not. Handles, hashtags,
 * links and emoji are no words. Never throws.
 */
export function languageOf(text: string, stated: string | null): Assumed {
  const { look, words, others, english: share } = lookAt(text);
  if (look === 'english') return english;
  if (look === 'mixed') return doubtful;
  const code = stated === null ? null : statedCode(stated);
  const unclear = code === 'en' && others === 0 && look === 'unsure' ? english : doubtful;
  if (words.letters < MIN_LETTERS) return unclear;
  const distinct = distinctWords(text, words);
  if (look === 'foreign-script') return inForeignScript(distinct, code);
  if (lettersOf(distinct) < MIN_LETTERS) return unclear;
  if ((words.oddLetters > 0 || stretched.test(text)) && isDisguisedEnglish(text)) return english;
  if (share > MAX_ENGLISH) return unclear;
  return byConfidence(distinct, share, code) ?? unclear;
}

/** `en`, another language's code, or `null` where the platform knew none. */
function statedCode(stated: string): string | null {
  const code = stated.toLowerCase().split(/[-_]/)[0] ?? '';
  return noAnswer.test(code) ? null : (otherCodes.get(code) ?? code);
}

function inForeignScript(words: readonly string[], stated: string | null): Assumed {
  return { judged: false, language: nameOf(opinionOf(words.join(' ')).language, stated) };
}

/** English with marks on its letters, with letters of other scripts that look alike, or with words drawn out. */
function isDisguisedEnglish(text: string): boolean {
  const short = text.slice(0, MAX_FOLDED).replace(stretchedLetters, '$1');
  return lookAt(foldText(short, noWords).folded).look === 'english';
}

/** What the words say for sure, if they do. */
function byConfidence(words: readonly string[], share: number, stated: string | null): Assumed | null {
  const own = ownLanguageOf(words, stated);
  if (own !== null) return { judged: false, language: own };
  const opinion = opinionOf(words.join(' '));
  const chance = confidence(opinion, share, stated);
  if (chance >= MIN_CONFIDENCE) return { judged: false, language: nameOf(opinion.language, stated) };
  return chance <= MAX_CONFIDENCE ? english : null;
}

/** The chance that the words are in another language, at even odds before looking. */
function confidence(opinion: Opinion, share: number, stated: string | null): number {
  const evidence = opinion.margin - curve.middle - curve.englishWords * share + hintOf(stated, opinion.language);
  return 1 / (1 + Math.exp(-evidence / curve.width));
}

/** A platform's word is worth most where the library agrees, or cannot know. */
function hintOf(stated: string | null, found: string | null): number {
  if (stated === null) return 0;
  if (stated === 'en') return hints.english;
  return stated === found || !isKnown(stated) ? hints.agreed : hints.other;
}

/** The library's name for a language, or the platform's for one that the library cannot know. */
function nameOf(found: string | null, stated: string | null): string | null {
  return stated !== null && stated !== 'en' && !isKnown(stated) ? stated : found;
}

/** A syllable or two said again and again, as in `hahahaha`. */
const repeated = /(\p{L}{2,4}?)\1{2,}/gu;

/** Each word once, lower case, without apostrophes: a word or a syllable said a hundred times tells no more than one said once. */
function distinctWords(text: string, words: Words): string[] {
  const all = new Set<string>();
  for (let at = 0; at < words.count; at += 1) {
    all.add(text.slice(words.starts[at], words.ends[at]).toLowerCase().replace(/['’ʼ]/g, '').replace(repeated, '$1'));
  }
  return [...all];
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
