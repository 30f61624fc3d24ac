import { z } from 'zod';
import type { InputFacts, NamedFile } from '../../source.ts';
import { baseName } from '../archive/files.ts';
import { monthOf } from './files.ts';

const entrySchema = z.object({ file_name: z.string(), tweet_count: z.number().int().nonnegative() });

/** Base name of a month's file → tweets it holds by `tweet_index.js`. */
export function promisedByIndex(rows: readonly unknown[]): ReadonlyMap<string, number> {
  const promised = new Map<string, number>();
  for (const row of rows) {
    const entry = entrySchema.safeParse(row).data;
    if (entry !== undefined) promised.set(baseName(entry.file_name), entry.tweet_count);
  }
  return promised;
}

/**
 * Names the months that are not there: those the index lists, or, without an index, those between the first and the
 * last, in which nothing may have been written.
 */
export function warnOfMonths(
  promised: ReadonlyMap<string, number>,
  files: readonly NamedFile[],
  facts: InputFacts,
): void {
  const present = new Set(files.flatMap((file) => monthOf(file.name, 'js') ?? monthOf(file.name, 'csv') ?? []));
  if (promised.size === 0) {
    const gaps = gapsIn([...present].sort());
    if (gaps.length > 0) warn(facts, gaps, 'There is no tweet_index.js, and no tweets were found of');
    return;
  }
  const missing: string[] = [];
  for (const [name, count] of promised) {
    const month = monthOf(name, 'js');
    if (month === null || count === 0 || present.has(month)) continue;
    facts.expected.push({ name, promised: count, found: 0 });
    missing.push(month);
  }
  if (missing.length > 0) warn(facts, missing.sort(), 'The index of the archive lists months that are not there:');
}

function warn(facts: InputFacts, months: readonly string[], text: string): void {
  const names = months.slice(0, 24).map((month) => month.replace('_', '-'));
  const more = months.length > names.length ? ` and ${months.length - names.length} more` : '';
  facts.warnings.push({ code: 'months-missing', text: `${text} ${names.join(', ')}${more}.`, path: null });
}

/** The months not in a sorted list between its first and its last. */
function gapsIn(months: readonly string[]): string[] {
  const gaps: string[] = [];
  const numbers = months.map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1);
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1] ?? number;
    for (let gap = number + 1; gap < next; gap += 1) gaps.push(nameOf(gap));
  }
  return gaps;
}

function nameOf(number: number): string {
  return `${Math.floor(number / 12)}_${String((number % 12) + 1).padStart(2, '0')}`;
}
