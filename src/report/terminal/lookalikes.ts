import type { Platform } from '../../model/account.ts';
import type { DisguiseKind, LookalikeHandle } from '../../model/lookalike.ts';
import { inertLine } from '../neutral-report.ts';
import type { ReportOptions } from '../reporter.ts';
import { counted, platformNames } from '../words.ts';
import { aside, bind, bullet, heading, layPaper, type Paper, paragraph } from './paper.ts';

/** Whose look-alikes they are. */
export interface LookalikesOf {
  readonly handle: string;
  readonly platform: Platform;
}

const kindNames: Readonly<Record<DisguiseKind, string>> = {
  'other-host': 'other server',
  'look-alike-character': 'look-alike character',
  'letter-pair': 'letter pair',
  separator: 'separator',
  'doubled-letter': 'doubled letter',
  'swapped-letters': 'swapped letters',
  'missing-letter': 'missing letter',
  'sound-alike': 'sounds alike',
  'swapped-words': 'swapped words',
  'dropped-word': 'dropped word',
  'added-word': 'added word',
  'added-digits': 'added digits',
  'neighbour-key': 'key beside',
};

const titles = ['handle', 'likeness', 'by'] as const;
type Row = readonly [handle: string, likeness: string, by: string];

/** Handles that could pass for one, for a person: which, how well, and how. */
export function lookalikesText(
  found: readonly LookalikeHandle[],
  of: LookalikesOf,
  options: Pick<ReportOptions, 'columns' | 'colour'>,
): string {
  const paper = layPaper({ ...options, showText: 'none' });
  const title = `Could pass for ${of.handle} on ${platformNames[of.platform]}`;
  const intro =
    `${counted(found.length, 'handle')} the platform allows, most deceptive first. Nothing was looked up: ` +
    'whether one exists, and whose it is, only the platform tells.';
  const rows = found.map(({ handle, score, how }): Row => [inertLine(handle), score.toFixed(2), ways(how)]);
  return bind([
    [...heading(paper, title), ...paragraph(paper, intro)],
    list(rows, paper),
    aside(paper, 'An account with such a handle may be a namesake, a fan or parody that says so.'),
  ]);
}

/**
 * A table, or a list where the width would cut a handle: half a handle is none. Handles are plain letters, so their length
 * is their width; a table of thousands of rows that measures each takes seconds.
 */
function list(rows: readonly Row[], paper: Paper): string[] {
  if (rows.length === 0) return [];
  const width = (at: 0 | 2) => rows.reduce((most, row) => Math.max(most, row[at].length), titles[at].length);
  const handles = width(0);
  if (handles + width(2) + titles[1].length + 6 > paper.width)
    return rows.flatMap((row) => bullet(paper, row.join(' · ')));
  const line = ([handle, likeness, by]: Row) =>
    `  ${handle.padEnd(handles)}  ${likeness.padStart(titles[1].length)}  ${by}`;
  return [paper.ink.dim(line(titles)), ...rows.map(line)];
}

function ways(how: readonly DisguiseKind[]): string {
  return [...new Set(how.map((kind) => kindNames[kind]))].join(', ');
}
