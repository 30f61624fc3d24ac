import type { Interval } from '../model/report.ts';
import { clopperPearson } from './distributions/binomial.ts';
import { normal975 } from './distributions/normal.ts';
import { quantile, rounded } from './quantile.ts';
import { type AuthorCells, type PoissonTables, resampleAuthors } from './resample.ts';

/** Fewer authors than this say nothing about others: no interval. */
export const fewestAuthors = 5;

/**
 * Below this many authors with a hit, drawing authors anew covers less than it says (three hits can never yield the ten
 * that were about to come), so the interval is widened to the exact one.
 */
const rareAuthors = 20;

/** Authors by how many interactions they have (`columns[0]`) and how many of them are hits (`columns[1]`). */
export type RateCells = AuthorCells;

/**
 * The 95 % interval of hits / interactions, over authors: the percentile bootstrap (Efron and Tibshirani, "An
 * Introduction to the Bootstrap", 1993, ch. 13), stretched where few authors carry the variance and widened to the
 * exact interval where few have a hit. `null` for fewer than five authors.
 */
export function rateInterval(cells: RateCells, tables: PoissonTables): Interval | null {
  const facts = describe(cells);
  if (facts.authors < fewestAuthors) return null;
  if (facts.hits === 0) return [0, rounded(upperOfNone(facts.authors))];
  if (facts.hits === facts.interactions) return [rounded(1 - upperOfNone(facts.authors)), 1];
  const rate = facts.hits / facts.interactions;
  const drawn = stretched(bootstrapped(cells, tables), rate, tailFactor(cells.authors, influences(cells, rate)));
  const [low, high] = widening(facts);
  return [rounded(Math.min(drawn[0], low, rate)), rounded(Math.min(1, Math.max(drawn[1], high, rate)))];
}

function bootstrapped(cells: RateCells, tables: PoissonTables): Interval {
  const [interactions, hits] = resampleAuthors(cells, tables);
  const rates = Float64Array.from(hits ?? [], (sum, draw) => sum / (interactions?.[draw] ?? Number.NaN)).sort();
  return [quantile(rates, 0.025), quantile(rates, 0.975)];
}

/** How far one author of each cell pulls the rate, up to a common factor. */
function influences(cells: RateCells, rate: number): Float64Array {
  const [interactions, hits] = cells.columns;
  return Float64Array.from(hits ?? [], (hit, cell) => hit - rate * (interactions?.[cell] ?? 0));
}

/**
 * The factor Student's t / normal for as many degrees of freedom as authors carry the variance: (Σu²)² / Σu⁴ of their
 * influences, which is Kish's effective size of the squares. The resampling alone held the true rate in 84 to 90 of 100
 * data sets where a few authors write most; with it, in 90 to 95. t by its expansion, Abramowitz and Stegun 26.7.5.
 */
export function tailFactor(authors: Float64Array, influence: Float64Array): number {
  let squares = 0;
  let fourths = 0;
  for (let cell = 0; cell < authors.length; cell++) {
    const square = (influence[cell] ?? 0) ** 2;
    squares += (authors[cell] ?? 0) * square;
    fourths += (authors[cell] ?? 0) * square * square;
  }
  const freedom = fourths === 0 ? Number.POSITIVE_INFINITY : Math.max(3, (squares * squares) / fourths);
  const first = (normal975 ** 3 + normal975) / 4;
  const second = (5 * normal975 ** 5 + 16 * normal975 ** 3 + 3 * normal975) / 96;
  const third = (3 * normal975 ** 7 + 19 * normal975 ** 5 + 17 * normal975 ** 3 - 15 * normal975) / 384;
  return (normal975 + first / freedom + second / freedom ** 2 + third / freedom ** 3) / normal975;
}

/** An interval of a share drawn away from it on the scale of log odds, where it cannot leave 0 to 1. */
function stretched(interval: Interval, share: number, factor: number): Interval {
  const odds = (p: number): number => Math.log(p / (1 - p));
  const away = (p: number): number => 1 / (1 + Math.exp(-(odds(share) + factor * (odds(p) - odds(share)))));
  return [away(interval[0]), away(interval[1])];
}

interface RateFacts {
  readonly authors: number;
  /** Authors with at least one hit. */
  readonly positive: number;
  readonly interactions: number;
  readonly hits: number;
}

function describe(cells: RateCells): RateFacts {
  const facts = { authors: 0, positive: 0, interactions: 0, hits: 0 };
  for (const [cell, authors] of cells.authors.entries()) {
    const hits = cells.columns[1]?.[cell] ?? 0;
    facts.authors += authors;
    facts.positive += hits > 0 ? authors : 0;
    facts.interactions += authors * (cells.columns[0]?.[cell] ?? 0);
    facts.hits += authors * hits;
  }
  return facts;
}

/**
 * The exact one-sided 95 % limit of a share of which nothing was seen among `authors`: 1 - 0.05^(1/n), close to 3/n
 * (Hanley and Lippman-Hand, "If nothing goes wrong, is everything all right?", JAMA 249, 1983). Authors, not messages,
 * are what is independent, so it holds for messages as far as those unseen write about as much as those seen.
 */
function upperOfNone(authors: number): number {
  return 1 - 0.05 ** (1 / authors);
}

/** Clopper and Pearson's interval of the share of authors with a hit, scaled to the rate; the rate itself when many have one. */
function widening(facts: RateFacts): Interval {
  const rate = facts.hits / facts.interactions;
  if (facts.positive >= rareAuthors) return [rate, rate];
  const scale = rate / (facts.positive / facts.authors);
  const [low, high] = clopperPearson(facts.positive, facts.authors);
  return [low * scale, high * scale];
}
