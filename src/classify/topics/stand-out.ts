import { exceededWith, hypergeometricTail, logFactorials, upperTail } from './normal.ts';
import { runFactors } from './runs.ts';
import type { PostTerms } from './vocabulary.ts';

/** Fewer posts with a term say nothing of it. */
const fewestPosts = 5;
/** Nor do fewer that tell as much as by themselves, runs being one event. */
const fewestEvents = 4;
/** The two-sided 95 % limit: a term that does not reach it alone is never named. */
const leastZ = 1.96;
/** Of the terms named, the share that may be named by chance. */
const falseShare = 0.05;
/** The prior is worth a twentieth of the terms compared: enough to hold back rare terms, too little to drown the rest. */
const priorShare = 0.05;

/** Not looked at, of the other kind, of the kind. */
export const aside = 2;

export interface Comparison {
  readonly posts: PostTerms;
  /** By post, in order of time: 1 of the kind, 0 not, `aside` where it is left out. */
  readonly kinds: Uint8Array;
  /** By number of the term: posts of the subject that hold it, all of them: the prior. */
  readonly background: Uint32Array;
}

/** A term that marks the posts of the kind. */
export interface Standing {
  readonly term: number;
  readonly z: number;
  readonly posts: number;
  readonly hits: number;
}

export interface StandOut {
  /** Terms in enough posts to be compared. */
  readonly compared: number;
  /** The clearest first. */
  readonly standing: readonly Standing[];
}

/** Posts looked at and those of the kind, in all and by term. */
interface Counts {
  readonly all: number;
  readonly marked: number;
  readonly posts: Uint32Array;
  readonly hits: Uint32Array;
}

/**
 * The terms that mark posts of a kind: weighted log odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn,
 * "Fightin' Words", Political Analysis 16, 2008), the prior being all of the subject's own posts, a term counted once a
 * post. Its error is too small for rare terms, so z is never more than Fisher's exact test allows; and it is divided by how
 * much its posts are one event. Many terms are tried: Benjamini and Hochberg's bound (Journal of the Royal
 * Statistical Society B 57, 1995) over all that were compared.
 */
export function standOut(comparison: Comparison): StandOut {
  const counts = countTerms(comparison);
  const zOf = logOddsZ(counts, comparison.background);
  const candidates: number[] = [];
  let compared = 0;
  for (const [term, posts] of counts.posts.entries()) {
    if (posts < fewestPosts) continue;
    compared += 1;
    if (zOf(term) >= leastZ) candidates.push(term);
  }
  const logs = logFactorials(counts.all);
  const places = placesOf(comparison, candidates);
  const runsOf = runFactors(comparison.kinds.filter((kind) => kind !== aside));
  const standing = candidates.flatMap((term, index) => {
    const [posts, hits] = [counts.posts[term] ?? 0, counts.hits[term] ?? 0];
    const runs = runsOf(places[index] ?? new Uint32Array(0));
    if (posts / runs < fewestEvents) return [];
    const chance = hypergeometricTail({ all: counts.all, marked: counts.marked, drawn: posts, both: hits }, logs);
    return [{ term, posts, hits, z: Math.min(zOf(term), exceededWith(chance)) / Math.sqrt(runs) }];
  });
  return { compared, standing: named(standing, compared) };
}

function countTerms({ posts, kinds, background }: Comparison): Counts {
  const all = new Uint32Array(background.length);
  const hits = new Uint32Array(background.length);
  let looked = 0;
  let marked = 0;
  let from = 0;
  for (const [post, end] of posts.ends.entries()) {
    const kind = kinds[post] ?? aside;
    if (kind !== aside) {
      looked += 1;
      marked += kind;
      for (const term of posts.terms.subarray(from, end)) {
        all[term] = (all[term] ?? 0) + 1;
        hits[term] = (hits[term] ?? 0) + kind;
      }
    }
    from = end;
  }
  return { all: looked, marked, posts: all, hits };
}

/** Monroe's z of each term. */
function logOddsZ({ posts, hits }: Counts, background: Uint32Array): (term: number) => number {
  const all = sum(posts);
  const inKind = sum(hits);
  const prior = priorShare * all;
  const perPost = prior / Math.max(1, sum(background));
  return (term) => {
    const weight = perPost * (background[term] ?? 0);
    const first = (hits[term] ?? 0) + weight;
    const second = (posts[term] ?? 0) - (hits[term] ?? 0) + weight;
    const odds = Math.log(first / (inKind + prior - first)) - Math.log(second / (all - inKind + prior - second));
    return odds / Math.sqrt(1 / first + 1 / second);
  };
}

/** For each candidate, the posts that hold it, counted among those looked at. */
function placesOf({ posts, kinds, background }: Comparison, candidates: readonly number[]): Uint32Array[] {
  const indexOf = new Int32Array(background.length).fill(-1);
  for (const [index, term] of candidates.entries()) indexOf[term] = index;
  const places: number[][] = candidates.map(() => []);
  let from = 0;
  let place = 0;
  for (const [post, end] of posts.ends.entries()) {
    if (kinds[post] !== aside) {
      for (const term of posts.terms.subarray(from, end)) places[indexOf[term] ?? -1]?.push(place);
      place += 1;
    }
    from = end;
  }
  return places.map((each) => Uint32Array.from(each));
}

/** Those that stand although so many were tried. */
function named(standing: readonly Standing[], compared: number): Standing[] {
  const clear = standing.filter(({ z }) => z >= leastZ).sort((a, b) => b.z - a.z || a.term - b.term);
  let last = 0;
  for (const [index, { z }] of clear.entries()) {
    if (2 * upperTail(z) <= (falseShare * (index + 1)) / compared) last = index + 1;
  }
  return clear.slice(0, last);
}

function sum(counts: Uint32Array): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
