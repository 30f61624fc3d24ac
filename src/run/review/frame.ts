import { createHash } from 'node:crypto';
import { allocate, expectedPositives, type FrameStratum, fewExpected } from '../../analyse/statistics/allocate.ts';
import { isAbusive } from '../../analyse/tally.ts';
import { gravest, type SampleStratum } from '../../model/review.ts';
import { abuseMask, directions } from '../../model/verdict.ts';
import type { DrawableRow } from '../../store/index.ts';
import { noDirection } from '../columns.ts';

/** A judged message of a subject, before it is drawn or not. */
export interface FrameRow {
  readonly subject: number;
  readonly post: number;
  readonly month: string;
  /** The machine's chance that it counts as abuse. */
  readonly chance: number;
  readonly flagged: boolean;
  /** The part it belongs to as long as parts are many. */
  readonly part: string;
}

/** A part with its rows in order of months, and how many each month has. */
export interface FramePart extends FrameStratum {
  readonly name: string;
  readonly rows: readonly FrameRow[];
  readonly months: readonly number[];
}

/** Chances at which rows that are not flagged are parted: the nearer the threshold the more is missed among them. */
const bands = [0.4, 0.1] as const;

/** Flagged rows are parted here: those the machine is surest of are right more often. */
const sure = 0.9;

/** Told abuse and abuse of others is no abuse of the account, however sure the machine is that it is abusive. */
const elsewhere = 0.2;

/** A part that would get fewer labels than this is joined with its neighbour. */
const fewestOfPart = 4;

export function frameRow(subject: number, [post, month, labels, direction, abuse]: DrawableRow): FrameRow {
  const flagged = isAbusive(labels, direction ?? noDirection);
  const aimed = direction === directions.indexOf('other') || direction === directions.indexOf('quoted');
  const chance = !flagged && aimed ? Math.min(abuse, elsewhere) : abuse;
  return { subject, post, month: month ?? '', chance, flagged, part: partName(flagged, labels, chance) };
}

function partName(flagged: boolean, labels: number, chance: number): string {
  if (flagged) return `flagged ${gravest(labels & abuseMask)}${chance >= sure ? ', sure' : ''}`;
  if (chance >= bands[0]) return 'not flagged, near';
  return chance >= bands[1] ? 'not flagged, middle' : 'not flagged, far';
}

/**
 * The parts that labels are drawn from. Where few positives are expected: flagged rows and the others, as the exact method asks. Else by class and by
 * chance, small parts joined. Within a part every month gets its share.
 */
export function framePartsOf(rows: readonly FrameRow[], labels: number): FramePart[] {
  const whole = [
    partOf(
      'flagged',
      rows.filter((row) => row.flagged),
    ),
    partOf(
      'not flagged',
      rows.filter((row) => !row.flagged),
    ),
  ];
  const two = whole.filter(({ size }) => size > 0);
  if (expectedPositives(two, labels) < fewExpected) return two;
  return two.flatMap((group) => joined(group, (fewestOfPart * rows.length) / labels));
}

function joined(group: FramePart, least: number): FramePart[] {
  const byName = new Map<string, FrameRow[]>();
  for (const row of group.rows) {
    const rows = byName.get(row.part);
    if (rows === undefined) byName.set(row.part, [row]);
    else rows.push(row);
  }
  const [large, small] = [
    [...byName].filter(([, rows]) => rows.length >= least),
    [...byName].filter(([, rows]) => rows.length < least),
  ];
  const rest = small.flatMap(([, rows]) => rows);
  if (rest.length < least) for (const row of rest) large.at(-1)?.[1].push(row);
  const parts = large.map(([name, rows]) => partOf(name, rows));
  return rest.length >= least || large.length === 0 ? [...parts, partOf(`${group.name}, other`, rest)] : parts;
}

function partOf(name: string, rows: readonly FrameRow[]): FramePart {
  const ordered = [...rows].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : a.post - b.post));
  const byMonth = new Map<string, number>();
  for (const { month } of ordered) byMonth.set(month, (byMonth.get(month) ?? 0) + 1);
  const anticipated = rows.length === 0 ? 0 : rows.reduce((sum, { chance }) => sum + chance, 0) / rows.length;
  return {
    name,
    rows: ordered,
    months: [...byMonth.values()],
    size: rows.length,
    flagged: rows[0]?.flagged === true,
    anticipated,
  };
}

/** The parts as they are kept, with how many are drawn of each. */
export function strataOf(parts: readonly FramePart[], labels: number): SampleStratum[] {
  const counts = allocate(parts, labels);
  return parts.map(({ name, flagged, size, anticipated }, at) => ({
    name,
    flagged,
    size,
    drawn: counts[at] ?? 0,
    meanChance: anticipated,
  }));
}

/** Tells one set of judged messages from another, by their rows in the cache. */
export function frameDigest(posts: ArrayLike<number>): string {
  const sorted = Uint32Array.from(posts).sort();
  return createHash('sha256').update(Buffer.from(sorted.buffer)).digest('hex').slice(0, 32);
}
