import { sharedWords, sureWords } from './english-words.ts';
import { otherWords } from './other-words.ts';

/** So many different words of a language, and so large a share of all, name it: see `docs/languages.md` for what that finds. */
const MIN_HITS = 3;
const MIN_SHARE = 0.25;
/** Where the platform names the same language, fewer will do. */
const MIN_HITS_STATED = 2;
const MIN_SHARE_STATED = 0.125;

interface OwnLanguage {
  readonly code: string;
  readonly words: ReadonlySet<string>;
}

let languages: readonly OwnLanguage[] | null = null;

/** Which of the languages that only this table knows a text is in, given its different words; `null` when in none. */
export function ownLanguageOf(words: readonly string[], stated: string | null): string | null {
  languages ??= ownLanguages();
  let best: string | null = null;
  let most = 0;
  for (const { code, words: list } of languages) {
    const hits = words.filter((word) => list.has(word)).length;
    const [least, share] = code === stated ? [MIN_HITS_STATED, MIN_SHARE_STATED] : [MIN_HITS, MIN_SHARE];
    if (hits <= most || hits < least || hits < share * words.length) continue;
    best = code;
    most = hits;
  }
  return best;
}

/** English has no say here: Irish `is` and Welsh `am` prove nothing. */
function ownLanguages(): OwnLanguage[] {
  const english = new Set(`${sureWords} ${sharedWords}`.split(/\s+/));
  return otherWords.flatMap(({ code, words }) => {
    if (code === null) return [];
    return [{ code, words: new Set(words.split(/\s+/).filter((word) => !english.has(word))) }];
  });
}
