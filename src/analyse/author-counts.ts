import type { InteractionColumns } from './input.ts';
import type { AuthorCells } from './resample.ts';
import type { SpanRows } from './spans.ts';

/** Judged interactions of some rows, and those of a kind, by author: only authors with one, in order of their index. */
export interface AuthorCounts {
  readonly authors: Uint32Array;
  readonly judged: Uint32Array;
  readonly hits: Uint32Array;
}

/** Bits of all channels. */
export const everyChannel = 0xff;

/** Whether a judged interaction is of the kind that is counted, from its mask of labels and its direction. */
export type IsHit = (labels: number, direction: number) => boolean;

/** Counts spans by author, each span and choice of channels once. */
export function authorCounter(rows: InteractionColumns, isHit: IsHit): (span: SpanRows, mask: number) => AuthorCounts {
  const judged = new Uint32Array(rows.authors.length);
  const hits = new Uint32Array(rows.authors.length);
  const known = new Map<SpanRows, Map<number, AuthorCounts>>();
  return (span, mask) => {
    const ofSpan = known.get(span) ?? new Map<number, AuthorCounts>();
    known.set(span, ofSpan);
    const counts = ofSpan.get(mask) ?? countSpan({ rows, isHit, judged, hits }, span, mask);
    ofSpan.set(mask, counts);
    return counts;
  };
}

/**
 * Counts several kinds in the same rows: what was judged once, and the hits among rows with a label alone, which are few. No
 * kind may hold rows without one.
 */
export function labelledCounter(
  rows: InteractionColumns,
  span: SpanRows,
  mask: number,
): (isHit: IsHit) => AuthorCounts {
  const size = rows.authors.length;
  const { authors, judged } = countSpan(
    { rows, isHit: () => false, judged: new Uint32Array(size), hits: new Uint32Array(size) },
    span,
    mask,
  );
  const placeOf = new Uint32Array(size);
  for (const [place, author] of authors.entries()) placeOf[author] = place;
  const labelled = span.rows.filter(
    (row) => rows.labels[row] !== 0 && rows.judged[row] === 1 && ((rows.channels[row] ?? 0) & mask) !== 0,
  );
  return (isHit) => {
    const hits = new Uint32Array(authors.length);
    for (const row of labelled) {
      if (!isHit(rows.labels[row] ?? 0, rows.direction[row] as number)) continue;
      const place = placeOf[rows.author[row] ?? 0] ?? 0;
      hits[place] = (hits[place] ?? 0) + 1;
    }
    return { authors, judged, hits };
  };
}

interface Counting {
  readonly rows: InteractionColumns;
  readonly isHit: IsHit;
  /** By author; zero between two spans. */
  readonly judged: Uint32Array;
  readonly hits: Uint32Array;
}

function countSpan({ rows, isHit, judged, hits }: Counting, span: SpanRows, mask: number): AuthorCounts {
  const touched: number[] = [];
  for (const row of span.rows) {
    if (rows.judged[row] !== 1 || ((rows.channels[row] ?? 0) & mask) === 0) continue;
    const author = rows.author[row] ?? 0;
    if (judged[author] === 0) touched.push(author);
    judged[author] = (judged[author] ?? 0) + 1;
    if (isHit(rows.labels[row] ?? 0, rows.direction[row] as number)) hits[author] = (hits[author] ?? 0) + 1;
  }
  const authors = Uint32Array.from(touched).sort();
  const counts = {
    authors,
    judged: authors.map((author) => judged[author] ?? 0),
    hits: authors.map((author) => hits[author] ?? 0),
  };
  for (const author of authors) {
    judged[author] = 0;
    hits[author] = 0;
  }
  return counts;
}

/** Authors of two spans grouped by what they did in both, in a fixed order: judged and hits of the first, then of the second. */
export function pairCells(before: AuthorCounts, after: AuthorCounts): AuthorCells {
  const cells = new Map<number | string, { authors: number; readonly values: Quad }>();
  const keyOf = keyFor(before, after);
  eachAuthor(before, after, (judged, hits, judgedLater, hitsLater) => {
    const key = keyOf(judged, hits, judgedLater, hitsLater);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { authors: 1, values: [judged, hits, judgedLater, hitsLater] });
    else cell.authors += 1;
  });
  const sorted = [...cells.values()].sort((a, b) => compare(a.values, b.values));
  return {
    authors: Float64Array.from(sorted, ({ authors }) => authors),
    columns: [0, 1, 2, 3].map((k) => Float64Array.from(sorted, ({ values }) => values[k] ?? 0)),
  };
}

type Quad = readonly [judgedBefore: number, before: number, judgedAfter: number, after: number];

/** Calls back for each author of either, once; with numbers, for of hundreds of thousands hardly any makes a new cell. */
function eachAuthor(before: AuthorCounts, after: AuthorCounts, call: (...values: Quad) => void): void {
  let first = 0;
  let second = 0;
  while (first < before.authors.length || second < after.authors.length) {
    const early = before.authors[first] ?? nobody;
    const late = after.authors[second] ?? nobody;
    const isBefore = early <= late;
    const isAfter = late <= early;
    call(
      isBefore ? countAt(before.judged, first) : 0,
      isBefore ? countAt(before.hits, first) : 0,
      isAfter ? countAt(after.judged, second) : 0,
      isAfter ? countAt(after.hits, second) : 0,
    );
    first += Number(isBefore);
    second += Number(isAfter);
  }
}

function countAt(counts: Uint32Array, at: number): number {
  return counts[at] ?? 0;
}

/** After every author. */
const nobody = Number.POSITIVE_INFINITY;

/** Four counts as one number where they fit below 2^53, which is far quicker to look up than a text. */
function keyFor(before: AuthorCounts, after: AuthorCounts): (...values: Quad) => number | string {
  const most = [before.judged, after.judged].reduce((top, counts) => counts.reduce((a, b) => Math.max(a, b), top), 0);
  const base = most + 1;
  if (base ** 4 > Number.MAX_SAFE_INTEGER) return (...values) => values.join(' ');
  return (first, second, third, fourth) => ((first * base + second) * base + third) * base + fourth;
}

function compare(a: Quad, b: Quad): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}
