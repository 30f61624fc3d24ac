import { inOrder, sortByKey } from '../../arrays/sort-by-key.ts';
import type { RowColumns } from './row-columns.ts';

/**
 * `copies`: near-identical texts by different accounts; `same-day-accounts`: accounts opened on one day; `co-replies`: accounts
 * that answered the same posts within minutes, again and again.
 */
export type ClusterKind = 'copies' | 'same-day-accounts' | 'co-replies';

/** Messages that look as if written together. It may be chance, a campaign, a news story or a form letter. */
export interface Cluster {
  readonly kind: ClusterKind;
  /** Row numbers of its messages, smallest first. */
  readonly rows: Uint32Array;
  readonly messages: number;
  /** Distinct author indexes, smallest first. */
  readonly authors: Uint32Array;
  /** Of its messages, such as were flagged. */
  readonly abusive: number;
  /** Milliseconds since 1970 UTC of the first and the last message whose time is known; `null` where none is. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A cluster of these rows, which stand in ascending order. */
export function describeCluster(kind: ClusterKind, rows: Uint32Array, columns: RowColumns): Cluster {
  let abusive = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    abusive += columns.abusive[row] ?? 0;
    const at = columns.times[row] ?? Number.NaN;
    // A comparison with NaN, an unknown time, never holds.
    if (at < from) from = at;
    if (at > to) to = at;
  }
  const known = from <= to;
  return {
    kind,
    rows,
    messages: rows.length,
    authors: authorsOf(rows, columns),
    abusive,
    from: known ? from : null,
    to: known ? to : null,
  };
}

/** The distinct authors of rows, smallest first. */
export function authorsOf(rows: Uint32Array, { authors }: RowColumns): Uint32Array {
  const all = rows.map((row) => authors[row] ?? 0).sort();
  let kept = 0;
  for (let at = 0; at < all.length; at += 1) {
    const author = all[at] ?? 0;
    if (at > 0 && author === all[kept - 1]) continue;
    all[kept] = author;
    kept += 1;
  }
  return all.slice(0, kept);
}

/** Rows by group, each group's in ascending order; `groupOf` gives a group's number, or a negative one for a row in none. */
export function rowsByGroup(
  rows: number,
  groups: number,
  groupOf: (row: number) => number,
): (group: number) => Uint32Array {
  const starts = new Uint32Array(groups + 1);
  for (let row = 0; row < rows; row += 1) {
    const group = groupOf(row);
    if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const sorted = new Uint32Array(starts[groups] ?? 0);
  const next = starts.slice();
  for (let row = 0; row < rows; row += 1) {
    const group = groupOf(row);
    if (group < 0) continue;
    const place = next[group] ?? 0;
    sorted[place] = row;
    next[group] = place + 1;
  }
  return (group) => sorted.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);
}

/** Calls `each` for every author with its rows in ascending order, smallest author first. */
export function forEachAuthor(columns: RowColumns, each: (author: number, rows: Uint32Array) => void): void {
  const order = sortByKey(inOrder(columns.length), columns.authors);
  for (let start = 0; start < order.length; ) {
    const author = columns.authors[order[start] ?? 0] ?? 0;
    let end = start + 1;
    while (end < order.length && columns.authors[order[end] ?? 0] === author) end += 1;
    each(author, order.subarray(start, end));
    start = end;
  }
}

/** Largest first; equal ones by what does not depend on the order of rows. */
export function largestFirst(clusters: readonly Cluster[]): Cluster[] {
  return clusters.toSorted(
    (a, b) =>
      b.messages - a.messages ||
      b.authors.length - a.authors.length ||
      (a.from ?? 0) - (b.from ?? 0) ||
      (a.to ?? 0) - (b.to ?? 0) ||
      (a.authors[0] ?? 0) - (b.authors[0] ?? 0),
  );
}
