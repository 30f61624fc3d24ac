import { unpackedWords } from '../packed.ts';
import { prepared } from '../prepared.ts';
import { sharedWords, sureWords } from './english-words.ts';
import { otherWords } from './other-words.ts';
import { buildTable, type WeighedWords, weightOf, weighWords } from './word-table.ts';
import { newWords, readWords, type Words } from './words.ts';

/** What the gate makes of a text by itself: `mixed` is English and something else. */
export type Look = 'english' | 'mixed' | 'unsure' | 'foreign-script';

/** What the gate saw. One object, written anew by each look: read it before the next one. */
export interface Seen {
  look: Look;
  readonly words: Words;
  /** Share of English words among all: a word that other languages write too counts a quarter. */
  english: number;
  /** Words of other languages. */
  others: number;
}

/** English by its words alone: reached by 19 in 20 English texts, by no sentence of the test set in another language. */
const ENGLISH = 0.2;
/** With so many English words among those of another language, each is a guest of the other. */
const MIXED = 0.18;
/** Shares of letters in other scripts: above the one the text is foreign, above the other mixed. */
const FOREIGN_SCRIPT = 0.7;
const SOME_FOREIGN_SCRIPT = 0.3;
/** At least two words of other languages, and one word in six, make a text mixed. */
const MIN_OTHERS = 2;
const OTHERS_SHARE = 1 / 6;

/** So many words in a row, this much of them English, are a sentence of it, whatever stands around them. */
const RUN = 5;
const RUN_SHARE = 0.6;

const SURE = 4;
const SHARED = 1;
/** Weights from here on name other languages: `OTHER + 1` is the second of `otherWords`. */
const OTHER = 8;

/** The words that the gate knows. English comes last: a word that English has too is no sign of another language here. */
export function gateWords(): WeighedWords {
  return weighWords([
    ...otherWords.map(({ words }, at) => ({ words, weight: OTHER + at })),
    { words: sureWords, weight: SURE },
    { words: sharedWords, weight: SHARED },
  ]);
}

const table = buildTable(prepared === null ? gateWords() : unpackedWords(prepared.gate));
const seen: Seen = { look: 'unsure', words: newWords(), english: 0, others: 0 };

/** Looks at the words of a text, some hundreds of letters at most. */
export function lookAt(text: string): Readonly<Seen> {
  const { words } = seen;
  readWords(text, words);
  let english = 0;
  let others = 0;
  for (let at = 0; at < words.count; at += 1) {
    const weight = weightOf(table, words.hashes[at] ?? 0);
    if (weight < OTHER) english += weight;
    else others += 1;
  }
  seen.english = words.count === 0 ? 0 : english / SURE / words.count;
  seen.others = others;
  const look = lookOf(seen);
  seen.look = (look === 'unsure' || look === 'foreign-script') && hasEnglishRun(words) ? 'mixed' : look;
  return seen;
}

/** Whether a sentence of English stands somewhere among the words: a threat in English is one, whatever language comes after it. */
function hasEnglishRun({ count, hashes }: Words): boolean {
  let sum = 0;
  let from = 0;
  for (let at = 0; at < count; at += 1) {
    const weight = weightOf(table, hashes[at] ?? 0);
    if (weight >= OTHER) {
      from = at + 1;
      sum = 0;
      continue;
    }
    sum += weight;
    if (at - from + 1 > RUN) {
      sum -= weightOf(table, hashes[from] ?? 0);
      from += 1;
    }
    if (at - from + 1 === RUN && sum >= RUN * RUN_SHARE * SURE) return true;
  }
  return false;
}

function lookOf({ words, english, others }: Seen): Look {
  if (words.foreignLetters > words.letters * FOREIGN_SCRIPT) return 'foreign-script';
  if (words.foreignLetters > words.letters * SOME_FOREIGN_SCRIPT) return 'mixed';
  if (others >= MIN_OTHERS && others >= words.count * OTHERS_SHARE) return english >= MIXED ? 'mixed' : 'unsure';
  return english >= ENGLISH ? 'english' : 'unsure';
}
