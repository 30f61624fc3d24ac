import type { DifferenceOf, DifferenceRow } from '../../model/difference.ts';
import type { Interval } from '../../model/interval.ts';
import { abuseClasses, labels } from '../../model/verdict.ts';
import { type AuthorCounts, type IsHit, labelledCounter, pairCells } from '../author-counts.ts';
import { chanceOfRatio } from '../chance.ts';
import { type DayCounts, dayCounter, daysJudged, fewestDays } from '../day-counts.ts';
import type { InteractionColumns } from '../input.ts';
import { rounded } from '../quantile.ts';
import type { PoissonTables } from '../resample.ts';
import { ratioInterval, shrunkRatio } from '../share-ratio.ts';
import type { SpanRows } from '../spans.ts';
import { countedLabels, isAbusive, sum } from '../tally.ts';
import { fewestAuthors, fewestJudged } from '../trend.ts';

/** What is compared, in the order of reports. */
const compared: readonly DifferenceOf[] = ['abusive', ...abuseClasses, 'support', 'criticism'];

/** The fewest authors with one, both spans together: with fewer, one author decides. As for the trend. */
const fewestFlagged = 10;

/** A row before it is known how often one has looked. */
export interface RawRow extends Omit<DifferenceRow, 'p' | 'verdict'> {
  readonly chance: number | null;
}

export interface RowsOfSpans {
  readonly judged: readonly [number, number];
  /** Empty where too little was judged to compare; then `lacking` says so. */
  readonly rows: readonly RawRow[];
  readonly lacking: string | null;
}

interface Spans {
  readonly before: SpanRows;
  readonly after: SpanRows;
  /** The bit of the channel they are compared by. */
  readonly channel: number;
}

/** Every share of two spans by what one channel holds of them. */
export function rowsOf(rows: InteractionColumns, spans: Spans, tables: PoissonTables): RowsOfSpans {
  const { before, after, channel } = spans;
  const ofBefore = labelledCounter(rows, before, 1 << channel);
  const ofAfter = labelledCounter(rows, after, 1 << channel);
  const daysBefore = dayCounter(rows, before, 1 << channel);
  const daysAfter = dayCounter(rows, after, 1 << channel);
  const pairOf = (isHit: IsHit): Pair => ({
    before: ofBefore(isHit),
    after: ofAfter(isHit),
    days: () => [daysBefore(isHit), daysAfter(isHit)],
  });
  const abusive = pairOf(isAbusive);
  const judged = [sum(abusive.before.judged), sum(abusive.after.judged)] as const;
  const lacking = tooFew(abusive);
  if (lacking !== null) return { judged, rows: [], lacking };
  const found = compared.map((of) => {
    const pair = of === 'abusive' ? abusive : pairOf(hasLabel(1 << labels.indexOf(of)));
    return rowOf(of, pair, { judged, tables });
  });
  return { judged, rows: found, lacking };
}

function hasLabel(bit: number): IsHit {
  return (mask, direction) => mask !== 0 && (countedLabels(mask, direction) & bit) !== 0;
}

interface Pair {
  readonly before: AuthorCounts;
  readonly after: AuthorCounts;
  /** Counted where it is asked for: most classes are too rare to be compared. */
  readonly days: () => readonly [DayCounts, DayCounts];
}

function tooFew({ before, after, days }: Pair): string | null {
  const short = [before, after].find(
    ({ judged, authors }) => sum(judged) < fewestJudged || authors.length < fewestAuthors,
  );
  if (short !== undefined) {
    return `Each span needs at least ${fewestJudged} judged interactions by ${fewestAuthors} authors; one has ${sum(short.judged)} by ${short.authors.length}.`;
  }
  const fewest = Math.min(...days().map(daysJudged));
  if (fewest >= fewestDays) return null;
  return `Each span needs judged interactions on at least ${fewestDays} days; one has them on ${fewest}.`;
}

function rowOf(
  of: DifferenceOf,
  { before, after, days }: Pair,
  { judged, tables }: { readonly judged: readonly [number, number]; readonly tables: PoissonTables },
): RawRow {
  const hits = [sum(before.hits), sum(after.hits)] as const;
  const rates = [hits[0] / judged[0], hits[1] / judged[1]] as const;
  const counts = {
    of,
    before: { count: hits[0], rate: rounded(rates[0]) },
    after: { count: hits[1], rate: rounded(rates[1]) },
  };
  if (!areFlaggedBy(fewestFlagged, before, after)) return { ...counts, ratio: null, ci95: null, chance: null };
  const totals = [judged[0], hits[0], judged[1], hits[1]];
  const [low, high] = ratioInterval({ authors: pairCells(before, after), days: days() }, totals, tables);
  const chance = chanceOfRatio(shrunkRatio(totals), low, high);
  if (hits[0] === 0) return { ...counts, ratio: null, ci95: null, chance };
  const ratio = rates[1] / rates[0];
  const ci95: Interval = [rounded(Math.min(low, ratio)), rounded(Math.max(high, ratio))];
  return { ...counts, ratio: rounded(ratio), ci95, chance };
}

/** Whether so many authors have one; looks no further than it takes to know. */
function areFlaggedBy(fewest: number, ...spans: readonly AuthorCounts[]): boolean {
  const found = new Set<number>();
  for (const { authors, hits } of spans) {
    for (let at = 0; at < authors.length; at += 1) {
      if ((hits[at] ?? 0) > 0) found.add(authors[at] as number);
      if (found.size >= fewest) return true;
    }
  }
  return false;
}
