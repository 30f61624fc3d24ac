import type { Difference, DifferenceOf, DifferenceRow, DifferenceSpans } from '../../model/difference.ts';
import type { Report } from '../../model/report.ts';
import { aside, type Block, type Column, heading, paragraph, type Section, subheading, table } from '../blocks.ts';
import { formatDay, formatSpan } from '../dates.ts';
import { formatCount, formatRatio } from '../figures.ts';
import { counted, labelNames } from '../words.ts';
import { together } from '../wrap.ts';

const columns: readonly Column[] = [
  { title: '', align: 'left' },
  { title: 'before', align: 'right' },
  { title: 'after', align: 'right' },
  { title: 'times as often', align: 'left' },
];

/** Spans that could not be compared are told where some could, else only for the newest month: more would be noise. */
const toldWhereNone = 1;

/** What differs between spans of days, told only where the correction for many looks leaves it standing. */
export const differences: Section = (report) => {
  const { compared, notCompared } = report.toxicity.differences;
  if (compared.length === 0 && notCompared.length === 0) return [];
  const told = compared.length === 0 ? notCompared.slice(0, toldWhereNone) : notCompared;
  return [
    ...heading('What changed'),
    ...compared.flatMap((pair) => [
      ...comparedSpans(pair, report.window.timezone),
      ...(pair.kind === 'halves' ? loneTrend(report) : []),
    ]),
    ...told.flatMap((spans) => [
      ...subheading(titleOf(spans, report.window.timezone)),
      ...paragraph(`Cannot be compared. ${spans.why}`),
    ]),
    ...(compared.length === 0 ? [] : aside(caution)),
  ];
};

const caution =
  'Flagged by the machine, each span by what one kind of input holds. Ranges are for each line alone; a difference is told where chance does not explain it, all lines looked at together.';

function comparedSpans(pair: Difference, timezone: string): Block[] {
  const shown = pair.rows.filter(({ verdict }) => verdict === 'more' || verdict === 'less');
  const same = pair.rows.filter(({ verdict }) => verdict === 'no-difference').map(({ of }) => nameOf(of));
  const open = pair.rows.filter(({ verdict }) => verdict === 'cannot-tell').map(({ of }) => nameOf(of));
  return [
    ...subheading(titleOf(pair, timezone)),
    ...(shown.length === 0 ? [] : table(columns, shown.map(rowOf))),
    ...(same.length === 0 ? [] : paragraph(`No difference shown: ${same.join(', ')}.`)),
    ...(open.length === 0 ? [] : paragraph(`Cannot tell, fewer than ten authors: ${open.join(', ')}.`)),
  ];
}

/** The trend looks at one thing alone, this table at many: where the first sees a difference and the second may not, that is no slip. */
function loneTrend({ toxicity: { trend, differences } }: Report): Block[] {
  if (trend.verdict !== 'worse' && trend.verdict !== 'better') return [];
  const halves = differences.compared.find(({ kind }) => kind === 'halves');
  if (halves?.rows.find(({ of }) => of === 'abusive')?.verdict !== 'no-difference') return [];
  const more = trend.verdict === 'worse' ? 'larger' : 'smaller';
  return paragraph(
    `Looked at alone, the share of any abuse is ${more} in the later half, as is said at the top; beside the ${differences.looks} lines looked at here that may be chance.`,
  );
}

function rowOf(row: DifferenceRow): string[] {
  const { of, before, after, ratio, ci95, verdict } = row;
  const times = ratio === null || ci95 === null ? 'none before' : formatRatio(ratio, ci95);
  return [nameOf(of), share(before), share(after), `${times}, ${verdict}`];
}

/** `61 (5.2 %)`. */
function share({ count, rate }: DifferenceRow['before']): string {
  return `${formatCount(count)} (${(100 * rate).toFixed(rate < 0.01 ? 2 : 1)} %)`;
}

function nameOf(of: DifferenceOf): string {
  return of === 'abusive' ? 'any abuse' : labelNames[of];
}

const kinds: Readonly<Record<DifferenceSpans['kind'], string>> = {
  month: 'The newest month and the one before',
  halves: 'The two halves of the days seen',
  event: 'Before and after',
};

function titleOf({ kind, name, before, after }: DifferenceSpans, timezone: string): string {
  const days = ({ from, to, judged }: DifferenceSpans['before']) =>
    `${together(formatSpan(from, to, timezone) ?? formatDay(from, timezone))} (${together(`${counted(judged, 'message')} judged`)})`;
  const event = kind === 'event' ? ` ${name}` : '';
  return `${kinds[kind]}${event}: ${days(before)} and ${days(after)}`;
}
