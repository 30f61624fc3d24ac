import type { Difference, DifferenceRow, DifferenceSpans, Differences } from '../../model/difference.ts';
import type { Reason } from '../../model/report.ts';
import { type Calendar, dateOf, monthsBetween } from '../calendar.ts';
import { holm } from '../chance.ts';
import type { AnalysisInput } from '../input.ts';
import { rounded } from '../quantile.ts';
import type { PoissonTables } from '../resample.ts';
import { comparedBy, type Halves, halves, type SpanRows, spanOf, withRows } from '../spans.ts';
import { daysSeen, windowPeriod } from '../timeline.ts';
import { type RawRow, rowsOf } from './rows.ts';

/** A difference counts as shown below this chance, corrected for all that was looked at. */
const level = 0.05;

interface Pair {
  readonly kind: DifferenceSpans['kind'];
  readonly name: string;
  readonly before: SpanRows;
  readonly after: SpanRows;
}

/** The block, and why each `null` in it is one: dotted path inside the block → reason. */
export interface DifferencesResult {
  readonly differences: Differences;
  readonly reasons: Readonly<Record<string, Reason>>;
}

/**
 * What others wrote in one span of days against another: the newest month against the one before, the two halves of the
 * days seen, and the days before and after each event. Spans are compared where the trend of abuse would compare
 * them; chances are corrected for every row at once, since who looks often enough finds something. `both`: the two halves of the days seen.
 */
export function differencesBlock(
  input: AnalysisInput,
  calendar: Calendar,
  tables: PoissonTables = new Map(),
  both: Halves | null = halves(input, calendar),
): DifferencesResult {
  const found = pairsOf(input, calendar, both).map((pair) => comparison(input, pair, tables));
  const raw = found.flatMap(({ rows }) => rows);
  const chances = raw.flatMap(({ chance }) => (chance === null ? [] : [chance]));
  const corrected = holm(chances);
  let next = 0;
  const verdictOf = (row: RawRow): DifferenceRow => {
    const { chance, ...rest } = row;
    if (chance === null) return { ...rest, p: null, verdict: 'cannot-tell' };
    const p = corrected[next++] ?? 1;
    const up = row.after.rate > row.before.rate;
    return { ...rest, p: rounded(p), verdict: p >= level ? 'no-difference' : up ? 'more' : 'less' };
  };
  const differences: Differences = {
    looks: chances.length,
    compared: found
      .filter(({ why }) => why === null)
      .map(({ spans, rows }): Difference => ({ ...spans, rows: rows.map(verdictOf) })),
    notCompared: found.flatMap(({ spans, why }) => (why === null ? [] : [{ ...spans, why }])),
  };
  return { differences, reasons: reasonsOf(differences) };
}

interface Comparison {
  readonly spans: DifferenceSpans;
  readonly rows: readonly RawRow[];
  readonly why: string | null;
}

function comparison(input: AnalysisInput, pair: Pair, tables: PoissonTables): Comparison {
  const { kind, name, before, after } = pair;
  const channel = comparedBy(input, [before, after]);
  const spansOf = ([old, now]: readonly [number, number]): DifferenceSpans => ({
    kind,
    name,
    before: { from: dateOf(before.firstDay), to: dateOf(before.lastDay), judged: old },
    after: { from: dateOf(after.firstDay), to: dateOf(after.lastDay), judged: now },
  });
  if (typeof channel !== 'number') {
    const judged = [before, after].map(({ rows }) => rows.filter((row) => input.interactions.judged[row] === 1).length);
    return { spans: spansOf([judged[0] ?? 0, judged[1] ?? 0]), rows: [], why: channel.text };
  }
  const { judged, rows, lacking } = rowsOf(input.interactions, { before, after, channel }, tables);
  return { spans: spansOf(judged), rows, why: lacking };
}

function pairsOf(input: AnalysisInput, calendar: Calendar, both: Halves | null): Pair[] {
  const days = daysSeen(input, windowPeriod(input, calendar));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [
    ...monthPair(input, calendar, { first, last }),
    ...(both === null ? [] : [{ kind: 'halves' as const, name: '', before: both[0], after: both[1] }]),
    ...input.events.flatMap((event) => eventPair(input, calendar, { event, first, last })),
  ];
}

interface Seen {
  readonly first: number;
  readonly last: number;
}

/** The month of the newest day seen and the one before, each cut to the days that can have been seen. */
function monthPair(input: AnalysisInput, calendar: Calendar, { first, last }: Seen): Pair[] {
  const months = monthsBetween(calendar, calendar.startOf(first), calendar.startOf(last));
  const [before, after] = months.slice(-2);
  if (before === undefined || after === undefined) return [];
  return pairOf(input, calendar, {
    kind: 'month',
    name: '',
    days: [Math.max(before.day, first), before.nextDay - 1, after.day, last],
  });
}

/** As many days after an event as before, no more than were asked for and than both sides hold. */
function eventPair(
  input: AnalysisInput,
  calendar: Calendar,
  { event, first, last }: Seen & { readonly event: AnalysisInput['events'][number] },
): Pair[] {
  const day = calendar.dayOf(event.at);
  const length = Math.min(input.eventSpan, day - first, last - day + 1);
  if (length < 1) return [];
  return pairOf(input, calendar, {
    kind: 'event',
    name: event.name,
    days: [day - length, day - 1, day, day + length - 1],
  });
}

function pairOf(
  input: AnalysisInput,
  calendar: Calendar,
  { kind, name, days }: Pick<Pair, 'kind' | 'name'> & { readonly days: readonly [number, number, number, number] },
): Pair[] {
  const spans = [spanOf(calendar, days[0], days[1]), spanOf(calendar, days[2], days[3])];
  const [before, after] = withRows(input.interactions, spans);
  return before === undefined || after === undefined ? [] : [{ kind, name, before, after }];
}

function reasonsOf({ compared }: Differences): Record<string, Reason> {
  const reasons: Record<string, Reason> = {};
  for (const [pair, { rows }] of compared.entries()) {
    for (const [row, { ratio, ci95, p }] of rows.entries()) {
      if (ratio !== null) continue;
      const reason = { code: 'too-few', text: p === null ? tooFewAuthors : noneBefore };
      const open = Object.entries({ ratio, ci95, p }).filter(([, value]) => value === null);
      // The row's own, for those who look there; and one for each null, which else would be told as one nobody recorded.
      for (const end of ['', ...open.map(([key]) => `.${key}`)]) reasons[`compared.${pair}.rows.${row}${end}`] = reason;
    }
  }
  return reasons;
}

const tooFewAuthors = 'Fewer than ten authors wrote one in the two spans together: one author would decide.';
const noneBefore = 'There was none in the first span, so there is no ratio to it.';
