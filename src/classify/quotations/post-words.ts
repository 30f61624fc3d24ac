import { ENDS, HANDLE, STARTS, TAG, type Words } from './words.ts';

/** The words of one post by their numbers in the vocabulary of all quotations. */
export interface PostWords {
  readonly words: Words;
  /** Only the first `count` are of this post. */
  ids: Int32Array;
  count: number;
  /** Whether the post holds the word of this number. */
  readonly holds: (id: number) => boolean;
}

/** "1/5", "(2/7)", "3." and the like, by which posts of a thread are counted: after the handles a reply begins with. */
const counterBefore =
  /^\s*(?:@[\w.@-]{1,100}\s+){0,50}(?:thread\s)?[([]?\d{1,3}\s?(?:\/\s?(?:\d{1,3}|n|x)?|[.)])[\])]?[.:)]?\s/iu;
const counterAfter = /\s[([]?\d{1,3}\s?\/\s?(?:\d{1,3}|n|x)?[\])]?[^\p{L}\p{N}]*$/iu;
/** More than the longest counter at the end of a post. */
const COUNTER_LENGTH = 24;

/** Whether a sentence begins at a word, handles and the counter of a thread before it aside. */
export function isStartOfSentence(post: PostWords, index: number): boolean {
  let at = index;
  while (at > 0 && !has(post, at, STARTS) && (has(post, at - 1, HANDLE) || isCounted(post, at - 1))) at -= 1;
  return has(post, at, STARTS) || (at > 0 && isCounted(post, at - 1));
}

/** Whether a sentence ends with a word, handles, hashtags and the counter of a thread after it aside. */
export function isEndOfSentence(post: PostWords, index: number): boolean {
  let at = index;
  while (at + 1 < post.count && !has(post, at, ENDS) && (has(post, at + 1, HANDLE | TAG) || isCounter(post, at + 1)))
    at += 1;
  return has(post, at, ENDS);
}

function has(post: PostWords, index: number, flags: number): boolean {
  return ((post.words.flags[index] ?? 0) & flags) !== 0;
}

/** A word of the counter at the head of the post. */
function isCounted(post: PostWords, index: number): boolean {
  const { text } = post.words;
  const head = counterBefore.exec(text.slice(0, 400));
  return head !== null && (post.words.ends[index] ?? 0) <= head[0].length;
}

/** A word of the counter at the end of the post. */
function isCounter(post: PostWords, index: number): boolean {
  const { text } = post.words;
  const from = Math.max(0, text.length - COUNTER_LENGTH);
  const tail = counterAfter.exec(text.slice(from));
  return tail !== null && (post.words.starts[index] ?? 0) >= from + tail.index;
}
