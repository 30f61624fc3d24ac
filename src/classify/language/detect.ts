import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { meanScores, type NgramTools } from './ngram-scores.ts';
import { type NgramTable, readNgrams } from './ngrams.ts';

/** The part of `eld` that is used where its table cannot be read. */
interface Library {
  detect(text: string): { getScores(): Readonly<Record<string, number>> };
}

/** The library's opinion of a text. */
export interface Opinion {
  /** The likeliest language other than English, as an ISO 639-1 code; `null` when it sees none. */
  readonly language: string | null;
  /**
   * How much better that language explains the text than English does: a difference of log-likelihoods for each n-gram, in
   * the library's units. Clear texts are beyond 60 on either side.
   */
  readonly margin: number;
}

/** Languages the library knows, by codes that platforms write. */
const known = new Set(
  (
    'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or pa ' +
    'pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'
  ).split(' '),
);

type Asked = (words: string) => Opinion;

let asked: Asked | null = null;

/** Asks `eld`, in its smallest size, about the words of a text. The first call reads its table: some 50 ms and 2 MB. */
export function opinionOf(words: string): Opinion {
  asked ??= byTable() ?? byLibrary();
  return asked(words);
}

/** Whether the library could have named a language. */
export function isKnown(code: string): boolean {
  return known.has(code);
}

/** The library's table and method without the library; `null` where another version keeps them otherwise. */
export function byTable(): Asked | null {
  const { read, load } = libraryFiles();
  let table: NgramTable | null = null;
  let tools: NgramTools;
  try {
    table = readNgrams(read('../ngrams/extrasmall.js'));
    tools = { ...(load('../regexPatterns.js') as NgramTools), ...(load('../dictionary.js') as NgramTools) };
  } catch {
    return null;
  }
  if (table === null || !(tools.separators instanceof RegExp) || !Array.isArray(tools.dictionary)) return null;
  const { languages } = table;
  const english = languages.indexOf('en');
  const scored = table;
  return (words) => {
    const means = meanScores(scored, tools, words);
    if (means === null) return opinion(null, 0, 0);
    let best = -1;
    for (let at = 0; at < means.length; at += 1) {
      if (at !== english && (means[at] ?? 0) > (means[best] ?? 0)) best = at;
    }
    return opinion(languages[best] ?? null, squeezed(means[best] ?? 0), squeezed(means[english] ?? 0));
  };
}

/** As the library gives its scores. */
function squeezed(mean: number): number {
  return mean / (mean + SQUEEZE);
}

/** The library itself: some 150 to 300 ms and 50 MB. */
export function byLibrary(): Asked {
  const { load } = libraryFiles();
  const { eld } = load('./static.extrasmall.js') as { readonly eld: Library };
  return (words) => {
    const scores = eld.detect(words).getScores();
    let language: string | null = null;
    let best = 0;
    for (const [code, score] of Object.entries(scores)) {
      if (code === 'en' || score <= best) continue;
      language = code;
      best = score;
    }
    return opinion(language, best, scores.en ?? 0);
  };
}

const SQUEEZE = 25;

function opinion(language: string | null, best: number, english: number): Opinion {
  return { language, margin: likelihood(best) - likelihood(english) };
}

/** Undoes the library's squeezing of a mean log-likelihood `x` to `x / (x + 25)`. */
function likelihood(score: number): number {
  return (SQUEEZE * score) / (1 - score);
}

/**
 * The library is an ES module; judging is synchronous, so it is required. Requiring from the module's own folder is silent
 * also in versions of Node that print a warning where other code requires an ES module.
 */
function libraryFiles() {
  const address = import.meta.resolve('eld/extrasmall');
  return {
    read: (file: string): string => readFileSync(new URL(file, address), 'utf8'),
    load: (file: string): unknown => createRequire(address)(file),
  };
}
