import { createSortSpace, inOrder, sortByKey } from '../../arrays/sort-by-key.ts';
import { authorsOf, type Cluster, describeCluster, rowsByGroup } from './cluster.ts';
import type { RowColumns } from './row-columns.ts';
import { agreeing, agreeingInHalf, sketchSize, sketchWords } from './sketch.ts';
import type { TextStore } from './text-store.ts';
import { createGroups, type Groups } from './union-find.ts';

/** Two accounts may be one person, or one may quote the other. */
const fewestAuthors = 3;

/**
 * Of 64 places, so many agree where the likeness is 0.7 (44.8), and a quarter of a place by chance. Likeness 0.7 is found with a spread of 0.06; the value
 * is the usual one for near-duplicates of short texts (0.7 to 0.8: Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3).
 */
const fewestAgreeing = 45;

/** Texts of one bucket that a text is compared with. Those that have joined a group stand for it, so this bounds unlike texts alone. */
const mostLeaders = 8;

/**
 * Near-identical texts by three accounts or more. Linear in the number of rows: a text given twice is found by its hash, a near one by a band of four
 * places that agree (16 bands: likeness 0.7 is found with a chance of 0.99, 0.3 with 0.12 and then refused).
 */
export function findCopies(columns: RowColumns, texts: TextStore): Cluster[] {
  const groups = groupTexts(texts);
  const group = (row: number): number => {
    const text = columns.texts[row] ?? -1;
    return text < 0 ? -1 : groups.find(text);
  };
  const size = texts.index.size();
  const rowsOf = rowsByGroup(columns.length, size, group);
  const found: Cluster[] = [];
  for (let each = 0; each < size; each += 1) {
    const rows = rowsOf(each);
    if (rows.length < fewestAuthors || authorsOf(rows, columns).length < fewestAuthors) continue;
    found.push(describeCluster('copies', rows.slice(), columns));
  }
  return found;
}

function groupTexts(texts: TextStore): Groups {
  const size = texts.index.size();
  const groups = createGroups(size);
  const space = createSortSpace(size);
  // By hash, so that the order in which the texts came changes nothing.
  const order = sortByKey(sortByKey(inOrder(size), texts.index.highs(), space), texts.index.lows(), space).slice();
  const keys = new Uint32Array(size);
  for (let band = 0; band < sketchWords; band += 1) {
    texts.readWords(band, keys);
    joinBuckets(sortByKey(order, keys, space), keys, { texts, groups });
  }
  return groups;
}

/** Joins alike texts of each run of entries of one key. */
function joinBuckets(
  sorted: Uint32Array,
  keys: Uint32Array,
  to: { readonly texts: TextStore; readonly groups: Groups },
) {
  const size = sorted.length;
  for (let start = 0; start < size; ) {
    const key = keys[sorted[start] ?? 0];
    let end = start + 1;
    while (end < size && keys[sorted[end] ?? 0] === key) end += 1;
    if (end - start > 1) joinAlike(sorted.subarray(start, end), to.texts, to.groups);
    start = end;
  }
}

/** Joins the texts of a bucket that are alike. */
function joinAlike(bucket: Uint32Array, texts: TextStore, groups: Groups): void {
  const leaders: number[] = [];
  // Groups of the leaders: asked again only when two groups became one, which is rare.
  let groupsOf: number[] = [];
  for (let at = 0; at < bucket.length; at += 1) {
    const text = bucket[at] as number;
    const group = groups.find(text);
    const place = leaderOf(text, group, { leaders, groupsOf, texts });
    if (place < 0) {
      if (leaders.length === mostLeaders) continue;
      leaders.push(text);
      groupsOf.push(group);
    } else if (groupsOf[place] !== group) {
      groups.join(leaders[place] as number, text);
      groupsOf = leaders.map(groups.find);
    }
  }
}

interface Leaders {
  readonly leaders: readonly number[];
  readonly groupsOf: readonly number[];
  readonly texts: TextStore;
}

/** Place of the first leader that is of the text's group or like it; -1: none. */
function leaderOf(text: number, group: number, { leaders, groupsOf, texts }: Leaders): number {
  const block = texts.blockOf(text);
  const at = texts.placeOf(text);
  for (let place = 0; place < leaders.length; place += 1) {
    if (groupsOf[place] === group) return place;
    const leader = leaders[place] as number;
    if (areAlike(texts.blockOf(leader), texts.placeOf(leader), block, at)) return place;
  }
  return -1;
}

function areAlike(a: Uint32Array, atA: number, b: Uint32Array, atB: number): boolean {
  if (agreeingInHalf(a, atA, b, atB) + sketchSize / 2 < fewestAgreeing) return false;
  return agreeing(a, atA, b, atB) >= fewestAgreeing;
}
