import { growingUint32 } from '../../arrays/growing.ts';
import { inOrder, sortByKey } from '../../arrays/sort-by-key.ts';
import type { Answers } from './answers.ts';

/** Accounts that answered often enough to be in a group, ranked by how many posts they answered, fewest first. */
export interface Answerers {
  readonly count: number;
  readonly authors: Uint32Array;
  /** Different posts each answered. */
  readonly posts: Uint32Array;
  /** Answers of all accounts while each wrote: from three days before its first answer to three after its last. */
  readonly meanwhile: Uint32Array;
  /** Places of each one's answers in `Answers`, ascending. */
  placesOf(rank: number): Uint32Array;
  /** Delays of each one's answers, ascending. */
  delaysOf(rank: number): Uint32Array;
}

/** Somebody who answered for an hour could have answered what came a little before or after. */
const marginSeconds = 3 * 86_400;

/** Those who answered `fewestPosts` different posts or more. */
export function rankAnswerers(answers: Answers, fewestPosts: number): Answerers {
  const order = sortByKey(inOrder(answers.length), answers.authors);
  const [starts, ends, posts] = [growingUint32(), growingUint32(), growingUint32()];
  for (let start = 0; start < order.length; ) {
    const end = endOfAuthor(order, start, answers);
    const different = differentPosts(order.subarray(start, end), answers);
    if (different >= fewestPosts) {
      starts.push(start);
      ends.push(end);
      posts.push(different);
    }
    start = end;
  }
  // Authors come in ascending order, and sorting keeps it among equals: ranks do not depend on the order of rows.
  const ranked = sortByKey(inOrder(starts.length()), posts.values());
  const delays = order.map((place) => answers.delays[place] ?? 0);
  const part = (of: Uint32Array) => (rank: number) => {
    const at = ranked[rank] ?? 0;
    return of.subarray(starts.values()[at] ?? 0, ends.values()[at] ?? 0);
  };
  const [placesOf, delaysOf] = [part(order), part(delays)];
  for (let rank = 0; rank < ranked.length; rank += 1) delaysOf(rank).sort();
  const seconds = answers.seconds.slice().sort();
  return {
    count: ranked.length,
    authors: ranked.map((_, rank) => answers.authors[placesOf(rank)[0] ?? 0] ?? 0),
    posts: ranked.map((at) => posts.values()[at] ?? 0),
    meanwhile: ranked.map((_, rank) => answersMeanwhile(placesOf(rank), answers, seconds)),
    placesOf,
    delaysOf,
  };
}

function endOfAuthor(order: Uint32Array, start: number, { authors }: Answers): number {
  const author = authors[order[start] ?? 0];
  let end = start + 1;
  while (end < order.length && authors[order[end] ?? 0] === author) end += 1;
  return end;
}

function differentPosts(places: Uint32Array, { posts }: Answers): number {
  let different = 0;
  let last = -1;
  for (const place of places) {
    const post = posts[place] ?? 0;
    if (post !== last) different += 1;
    last = post;
  }
  return different;
}

function answersMeanwhile(places: Uint32Array, answers: Answers, seconds: Uint32Array): number {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const place of places) {
    const second = answers.seconds[place] ?? 0;
    if (second < first) first = second;
    if (second > last) last = second;
  }
  return countWithin(seconds, first - marginSeconds, last + marginSeconds);
}

/** How many of ascending numbers lie from `from` to `to`, both included. */
export function countWithin(sorted: Uint32Array, from: number, to: number): number {
  return below(sorted, to + 1) - below(sorted, from);
}

function below(sorted: Uint32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
