import type { InteractionLine } from '../../model/interaction-row.ts';
import type { DateGrain, ShareCounts, SharedRow } from '../../model/shared-row.ts';
import { coarseDate } from './coarse-date.ts';
import type { KnownNames } from './names-in-text.ts';

export interface ShareOptions {
  readonly dates: DateGrain;
  /** `null`: texts are left out. */
  readonly names: KnownNames | null;
}

/** Rows for others from pages of interactions, and what they came to. */
export interface Sharing {
  rows(pages: AsyncIterable<readonly InteractionLine[]>): AsyncIterable<readonly SharedRow[]>;
  leftOut(count: number): void;
  /** Whole once the rows have been read. */
  counts(): ShareCounts;
}

export function sharing(options: ShareOptions): Sharing {
  const authors = new Set<string>();
  const total = { interactions: 0, judged: 0, leftOut: 0 };
  let from: string | null = null;
  let to: string | null = null;

  function count(row: SharedRow): void {
    authors.add(row.author);
    total.interactions += 1;
    if (row.abuse !== null) total.judged += 1;
    if (row.date === null) return;
    if (from === null || row.date < from) from = row.date;
    if (to === null || row.date > to) to = row.date;
  }

  return {
    async *rows(pages) {
      for await (const page of pages) {
        const rows = page.map((line) => sharedRow(line, options));
        for (const row of rows) count(row);
        // The order that files hold them in is nearly that of time, to the second.
        yield rows.sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id));
      }
    },
    leftOut(count) {
      total.leftOut += count;
    },
    counts: () => ({ ...total, authors: authors.size, from, to }),
  };
}

function sharedRow(line: InteractionLine, { dates, names }: ShareOptions): SharedRow {
  const { id, platform, kind, author, inReplyTo, language, labels, direction, danger, anonymity, text } = line;
  const classes: Readonly<Record<string, number>> = JSON.parse(line.classes);
  return {
    id,
    platform,
    kind,
    date: coarseDate(line.at, dates),
    author,
    inReplyTo,
    language,
    abuse: line.abuse === null ? null : toTwoPlaces(line.abuse),
    classes: Object.fromEntries(Object.entries(classes).map(([name, chance]) => [name, toTwoPlaces(chance)])),
    labels,
    direction,
    danger,
    anonymity,
    text: names === null || text === null ? null : names.without(text),
  };
}

function toTwoPlaces(chance: number): number {
  return Math.round(chance * 100) / 100;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
