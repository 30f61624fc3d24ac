import { createRequire } from 'node:module';

/** The part of `eld` that is used. */
interface Library {
  detect(text: string): { readonly language: string; getScores(): Readonly<Record<string, number>> };
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

let library: Library | null = null;

/** Asks `eld`, in its smallest size, about the words of a text. The first call loads it: some 150 to 300 ms and 50 MB. */
export function opinionOf(words: string): Opinion {
  library ??= loadLibrary();
  const scores = library.detect(words).getScores();
  let language: string | null = null;
  let best = 0;
  for (const [code, score] of Object.entries(scores)) {
    if (code === 'en' || score <= best) continue;
    language = code;
    best = score;
  }
  return { language, margin: likelihood(best) - likelihood(scores.en ?? 0) };
}

/** Whether the library could have named a language. */
export function isKnown(code: string): boolean {
  return known.has(code);
}

/** Undoes the library's squeezing of a mean log-likelihood `x` to `x / (x + 25)`. */
function likelihood(score: number): number {
  return (25 * score) / (1 - score);
}

/**
 * The library is an ES module; judging is synchronous, so it is required. Requiring from the module's own folder is silent
 * also in versions of Node that print a warning where other code requires an ES module.
 */
function loadLibrary(): Library {
  const address = import.meta.resolve('eld/extrasmall');
  const { eld } = createRequire(address)(address.slice(address.lastIndexOf('/')).replace('/', './')) as {
    eld: Library;
  };
  return eld;
}
