import { type Alignment, align } from './align.ts';
import type { Plain } from './found.ts';
import { isEndOfSentence, isStartOfSentence, type PostWords } from './post-words.ts';
import { CONTENT_SHARE, type Wanted } from './wanted.ts';
import { ENDS, STARTS } from './words.ts';

/** Fewer words the same are chance, but in a short sentence of which all else is the same. */
const FEWEST_WORDS = 4;
const FEWEST_OF_SENTENCE = 3;
/** So many times must a word that is the same follow one that is: words alike by chance stand alone. */
const FEWEST_PAIRS = 3;
/** In four or five words so many must say something: "and this is why" is nobody's. */
const FEWEST_CONTENT = 3;
const ENOUGH_WITHOUT_CONTENT = 6;
/** Of so many words the same, so much of all must be: the more words, the less it can be chance. */
const levels = [
  { words: 9, score: 0.4 },
  { words: 7, score: 0.5 },
  { words: FEWEST_WORDS, score: 0.65 },
] as const;
/** All of a quotation in two rows with so many pairs is a post with its middle cut out. */
const SPLICE_PAIRS = 5;

/** A post whose words a quotation has with some put in, left out or changed; `null` where likeness may be chance. */
export function changed(wanted: Wanted, post: PostWords): Plain | null {
  const alignment = align(wanted, post.ids.subarray(0, post.count));
  const { quoted, posted } = alignment;
  const content = sumOf(wanted.content, quoted);
  if (content < sumOf(wanted.content, wanted.content.keys()) * CONTENT_SHARE) return null;
  const [first, last] = [posted[0] ?? 0, posted.at(-1) ?? 0];
  const dropped = last - first + 1 - posted.length;
  const score = quoted.length / (wanted.ids.length + dropped);
  const evidence = { score, content };
  if (!isUnlikelyChance(wanted, alignment, evidence) && !isNearlySentence(wanted, post, alignment, content)) {
    return null;
  }
  const from = widenLeft(post, first, quoted[0] ?? 0);
  const to = widenRight(post, last, wanted.ids.length - 1 - (quoted.at(-1) ?? 0)) + 1;
  return { verdict: 'altered', score, from, to };
}

function sumOf(content: Uint8Array, at: Iterable<number>): number {
  let sum = 0;
  for (const index of at) sum += content[index] ?? 0;
  return sum;
}

interface Evidence {
  readonly score: number;
  readonly content: number;
}

/** Whether so many words the same, side by side, are more than two people's way of putting things. */
function isUnlikelyChance(wanted: Wanted, alignment: Alignment, { score, content }: Evidence): boolean {
  const words = alignment.quoted.length;
  const pairs = pairsOf(alignment);
  if (words < FEWEST_WORDS || pairs < FEWEST_PAIRS) return false;
  if (isSplice(wanted, alignment)) return true;
  if (words < ENOUGH_WITHOUT_CONTENT && content < FEWEST_CONTENT) return false;
  return levels.some((level) => words >= level.words && score >= level.score);
}

/** All of a quotation in two rows of words: a post with its middle cut out. */
function isSplice(wanted: Wanted, alignment: Alignment): boolean {
  const words = alignment.quoted.length;
  const pairs = pairsOf(alignment);
  return words === wanted.ids.length && words - pairs <= 2 && pairs >= SPLICE_PAIRS;
}

/** How often two words that are the same follow one another in both. */
function pairsOf({ quoted, posted }: Alignment): number {
  let pairs = 0;
  for (let at = 1; at < quoted.length; at += 1) {
    if (quoted[at] === (quoted[at - 1] ?? 0) + 1 && posted[at] === (posted[at - 1] ?? 0) + 1) pairs += 1;
  }
  return pairs;
}

/** A short sentence of the post with no more than one word put in, left out or changed. */
function isNearlySentence(wanted: Wanted, post: PostWords, { quoted, posted }: Alignment, content: number): boolean {
  if (quoted.length < (content < 2 ? FEWEST_WORDS : FEWEST_OF_SENTENCE)) return false;
  if (wanted.ids.length - quoted.length > 1) return false;
  const [first, last] = [posted[0] ?? 0, posted.at(-1) ?? 0];
  const left = last - first + 1 - posted.length;
  if (left > 1) return false;
  // The one word that differs may be the first of the sentence or its last.
  const edges =
    left === 1
      ? [[0, 0]]
      : [
          [0, 0],
          [1, 0],
          [0, 1],
        ];
  return edges.some(([before = 0, after = 0]) => isSentence(post, first - before, last + after));
}

function isSentence(post: PostWords, from: number, to: number): boolean {
  return from >= 0 && to < post.count && isStartOfSentence(post, from) && isEndOfSentence(post, to);
}

/** Takes words before the first that is the same, as many as the quotation has there, within the sentence. */
function widenLeft(post: PostWords, first: number, most: number): number {
  let at = first;
  while (at > 0 && first - at < most && ((post.words.flags[at] ?? 0) & STARTS) === 0) at -= 1;
  return at;
}

function widenRight(post: PostWords, last: number, most: number): number {
  let at = last;
  while (at + 1 < post.count && at - last < most && ((post.words.flags[at] ?? 0) & ENDS) === 0) at += 1;
  return at;
}
