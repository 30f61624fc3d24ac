import { abuseMask, directions, labels } from '../model/verdict.ts';
import type { InteractionColumns } from './input.ts';
import type { RateCells } from './interval.ts';

const subject = directions.indexOf('subject');
const other = directions.indexOf('other');
const quoted = directions.indexOf('quoted');
const unclear = directions.indexOf('unclear');

/** What is counted per author and in all; one pass over the interactions fills it. */
export interface Tally {
  readonly judged: number;
  readonly abstained: number;
  /** Interactions that are abuse aimed at the subject or unclear, per author. */
  readonly abusive: Uint32Array;
  /** Interactions that are abuse aimed at somebody else, per author. */
  readonly abusiveOfOthers: Uint32Array;
  /** Per label (its bit), then per author: abuse aimed so, support and criticism wherever labelled. */
  readonly byLabel: readonly Uint32Array[];
  /** Judged interactions per author. */
  readonly judgedBy: Uint32Array;
  readonly byDirection: {
    readonly subject: number;
    readonly other: number;
    readonly unclear: number;
    readonly quoted: number;
  };
  /** Distinct authors of interactions, judged or not. */
  readonly authors: number;
}

/** Whether an interaction belongs to the headline: abuse, aimed at the subject or unclear. */
export function isAbusive(mask: number, direction: number): boolean {
  return (mask & abuseMask) !== 0 && (direction === subject || direction === unclear);
}

export function tallyInteractions(rows: InteractionColumns): Tally {
  const size = rows.authors.length;
  const counts: Counts = {
    judgedBy: new Uint32Array(size),
    abusive: new Uint32Array(size),
    abusiveOfOthers: new Uint32Array(size),
    byLabel: labels.map(() => new Uint32Array(size)),
    byDirection: new Uint32Array(256),
  };
  const seen = new Uint8Array(size);
  for (let row = 0; row < rows.count; row++) {
    seen[rows.author[row] as number] = 1;
    if (rows.judged[row] === 1) addRow(counts, rows, row);
  }
  const judged = sum(counts.judgedBy);
  const aimed = (direction: number): number => counts.byDirection[direction] ?? 0;
  return {
    judged,
    abstained: rows.count - judged,
    abusive: counts.abusive,
    abusiveOfOthers: counts.abusiveOfOthers,
    byLabel: counts.byLabel,
    judgedBy: counts.judgedBy,
    byDirection: {
      subject: aimed(subject),
      other: aimed(other),
      unclear: aimed(unclear),
      quoted: aimed(quoted),
    },
    authors: sum(seen),
  };
}

interface Counts extends Pick<Tally, 'judgedBy' | 'abusive' | 'abusiveOfOthers' | 'byLabel'> {
  readonly byDirection: Uint32Array;
}

function addRow(counts: Counts, rows: InteractionColumns, row: number): void {
  const author = rows.author[row] as number;
  const mask = rows.labels[row] as number;
  const direction = rows.direction[row] as number;
  increment(counts.judgedBy, author);
  if (direction === quoted || (mask & abuseMask) !== 0) increment(counts.byDirection, direction);
  if (mask === 0) return;
  if (direction === other && (mask & abuseMask) !== 0) increment(counts.abusiveOfOthers, author);
  const counted = countedLabels(mask, direction);
  if ((counted & abuseMask) !== 0) increment(counts.abusive, author);
  for (let bits = counted; bits !== 0; bits &= bits - 1) {
    const byAuthor = counts.byLabel[31 - Math.clz32(bits & -bits)];
    if (byAuthor !== undefined) increment(byAuthor, author);
  }
}

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

/** The labels of an interaction that count: abuse by its direction, support and criticism always. */
export function countedLabels(mask: number, direction: number): number {
  return isAbusive(mask, direction) ? mask : mask & ~abuseMask;
}

export function sum(values: Uint8Array | Uint32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** How many values are at least `least`. */
export function countFrom(values: Uint32Array, least: number): number {
  let count = 0;
  for (const value of values) if (value >= least) count++;
  return count;
}

/** Authors with a judged interaction, by how many each has. */
export function authorsByCount(judgedBy: Uint32Array): Map<number, number> {
  const authors = new Map<number, number>();
  for (const count of judgedBy) if (count > 0) authors.set(count, (authors.get(count) ?? 0) + 1);
  return authors;
}

/**
 * Authors grouped by interactions and hits, in a fixed order so that the order of authors changes nothing. `byCount` is
 * `authorsByCount(judgedBy)`, which spares a second look at the many authors without a hit.
 */
export function rateCells(judgedBy: Uint32Array, hits: Uint32Array, byCount: ReadonlyMap<number, number>): RateCells {
  const cells = new Map<number, number>();
  // Hits never exceed interactions, so the two pack into one integer well below 2^53.
  const pack = 2 ** 26;
  for (const [count, authors] of byCount) cells.set(count * pack, authors);
  for (let author = 0; author < hits.length; author++) {
    const hit = hits[author] ?? 0;
    if (hit === 0) continue;
    const base = (judgedBy[author] ?? 0) * pack;
    cells.set(base, (cells.get(base) ?? 0) - 1);
    cells.set(base + hit, (cells.get(base + hit) ?? 0) + 1);
  }
  const filled = [...cells].filter(([, authors]) => authors > 0).sort(([a], [b]) => a - b);
  return {
    authors: Float64Array.from(filled, ([, authors]) => authors),
    columns: [
      Float64Array.from(filled, ([key]) => Math.floor(key / pack)),
      Float64Array.from(filled, ([key]) => key % pack),
    ],
  };
}
