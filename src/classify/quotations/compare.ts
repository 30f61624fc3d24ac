import { changed } from './altered.ts';
import type { Found, Plain } from './found.ts';
import { isEndOfSentence, isStartOfSentence, type PostWords } from './post-words.ts';
import { isSpelling, SPELLING_LENGTH } from './spelling.ts';
import type { Wanted } from './wanted.ts';
import { foldWord, rawWord } from './words.ts';

interface Respelling {
  readonly at: number;
  readonly was: number;
}

/** How a quotation is found in a post; `null` where it is not. */
export function compare(wanted: Wanted, post: PostWords): Found | null {
  const respelt = respell(wanted, post);
  if (respelt.length === 0 && !holdsEnough(wanted, post)) return null;
  const found = inOnePiece(wanted, post) ?? inPieces(wanted, post) ?? changed(wanted, post);
  const spelt = found === null ? [] : respelt.filter(({ at }) => at >= found.from && at < found.to);
  const numbers = spelt.map(({ at }) => post.ids[at] ?? 0);
  for (const { at, was } of respelt) post.ids[at] = was;
  return found === null ? null : { ...found, spelt: numbers };
}

/** Gives words of the post that differ from one of the quotation by a letter the number of that one. */
function respell(wanted: Wanted, post: PostWords): Respelling[] {
  const respelt: Respelling[] = [];
  for (const [index, word] of wanted.folded.entries()) {
    const id = wanted.ids[index] ?? 0;
    if (word.length < SPELLING_LENGTH || post.holds(id)) continue;
    for (let at = 0; at < post.count; at += 1) {
      const was = post.ids[at] ?? 0;
      if (was === id || !isMisspelt(wanted, word, { post, at })) continue;
      post.ids[at] = id;
      respelt.push({ at, was });
    }
  }
  return respelt;
}

function isMisspelt(
  wanted: Wanted,
  word: string,
  { post, at }: { readonly post: PostWords; readonly at: number },
): boolean {
  const { words } = post;
  const off = (words.lengths[at] ?? 0) - word.length;
  if (off > 1 || off < -1) return false;
  // The first letters are the same or this is no misspelling: most words end here.
  const code = words.text.charCodeAt(words.starts[at] ?? 0);
  if (code < 128 && code > 64 && (code | 32) !== word.charCodeAt(0)) return false;
  if (wanted.ids.includes(post.ids[at] ?? 0)) return false;
  return isSpelling(word, foldWord(rawWord(words, at).replace(/^[@#]/, '')));
}

/** Whether the post holds enough of the words that say something, as they are spelt there. */
function holdsEnough(wanted: Wanted, post: PostWords): boolean {
  let held = 0;
  for (const id of wanted.keys) if (post.holds(id)) held += 1;
  return held >= wanted.need;
}

function inOnePiece(wanted: Wanted, post: PostWords): Plain | null {
  const { length } = wanted.ids;
  let cut: Plain | null = null;
  for (let at = 0; at + length <= post.count; at += 1) {
    if (!isAt(wanted.ids, post.ids, at)) continue;
    const found = { score: 1, from: at, to: at + length };
    if (isStartOfSentence(post, at) && isEndOfSentence(post, at + length - 1)) return { verdict: 'exact', ...found };
    cut ??= { verdict: 'cut', ...found };
  }
  return cut;
}

function isAt(ids: Int32Array, post: Int32Array, at: number): boolean {
  for (let index = 0; index < ids.length; index += 1) {
    if (post[at + index] !== ids[index]) return false;
  }
  return true;
}

/** Pieces joined by an ellipsis, one after the other in the post. */
function inPieces(wanted: Wanted, post: PostWords): Plain | null {
  if (wanted.pieces.length === 0) return null;
  const edges = [0, ...wanted.pieces, wanted.ids.length];
  let first = -1;
  let at = 0;
  for (let piece = 0; piece + 1 < edges.length; piece += 1) {
    const ids = wanted.ids.subarray(edges[piece], edges[piece + 1]);
    while (at + ids.length <= post.count && !isAt(ids, post.ids, at)) at += 1;
    if (at + ids.length > post.count) return null;
    if (first < 0) first = at;
    at += ids.length;
  }
  return { verdict: 'cut', score: 1, from: first, to: at };
}
