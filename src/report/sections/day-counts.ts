import type { ReachDayMonth, ReachDaySum } from '../../model/reach.ts';
import type { Report } from '../../model/report.ts';
import { figuredSparkline } from '../bars.ts';
import { aside, type Block, type Cell, type Column, chart, heading, type Paper, paragraph, table } from '../blocks.ts';
import type { Chart } from '../charts/chart.ts';
import { daysInMonth, formatDay, formatMonth } from '../dates.ts';
import { formatCount, formatPace } from '../figures.ts';
import { counted } from '../words.ts';
import { together } from '../wrap.ts';

/** Months on a terminal; all are in the JSON. */
const rowsShown = 12;
const barCells = 8;
const msPerDay = 86_400_000;
/** Months in the chart: ten years. */
const monthsDrawn = 120;

const columns: readonly Column[] = [
  { title: 'a day, on average', align: 'left' },
  { title: 'days', align: 'right' },
  { title: 'views', align: 'right' },
  { title: 'profile visits', align: 'right' },
  { title: 'followed', align: 'right' },
  { title: 'left', align: 'right' },
  { title: '', align: 'left' },
];

/** What the platform counted day by day over all posts. Nothing where no input has such a table. */
export function dayCounts(report: Report, paper: Paper): Block[] {
  const { days, months } = report.reach.daily;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const shown = months.slice(-paper.most(rowsShown));
  const max = Math.max(...shown.map(({ views }) => mean(views) ?? 0));
  const more = months.length - shown.length;
  const span = (Date.parse(last.day) - Date.parse(first.day)) / msPerDay + 1;
  const line = figuredSparkline(everyDay(report, first.day, span), Math.floor(paper.width / 2), formatCount);
  return [
    ...heading('What the platform counted a day'),
    ...paragraph(
      `${counted(days.length, 'day')} of the ${formatCount(span)} from ${together(formatDay(first.day, 'UTC'))} to ` +
        `${together(formatDay(last.day, 'UTC'))}, by the platform's own table.`,
    ),
    ...chart(`views by day: ${paper.ink.cyan(line)}`, monthsChart(months)),
    ...table(
      columns,
      shown.map((month) => row(month, max)),
    ),
    ...(more > 0 ? paragraph(`and ${counted(more, 'earlier month')}, in --format json`) : []),
    ...aside(
      'Each figure is over the days that state it; where those are fewer, they stand in brackets. Views of a day are of all ' +
        'posts, old ones too, and in no other figure here. Followed and left: accounts that did so.',
    ),
  ];
}

/** Views of each day of the span; a day that the table leaves out is unknown. */
function everyDay({ reach }: Report, first: string, span: number): (number | null)[] {
  const views = new Map(reach.daily.days.map((each) => [each.day, each.views]));
  const start = Date.parse(first);
  return Array.from(
    { length: span },
    (_, at) => views.get(new Date(start + at * msPerDay).toISOString().slice(0, 10)) ?? null,
  );
}

function mean({ days, total }: ReachDaySum): number | null {
  return total === null ? null : total / days;
}

function row(month: ReachDayMonth, max: number): Cell[] {
  const { start, days, views, profileVisits, follows, unfollows } = month;
  const cell = (sum: ReachDaySum) => {
    const value = mean(sum);
    if (value === null) return '?';
    return sum.days === days ? formatPace(value) : `${formatPace(value)} (${formatCount(sum.days)})`;
  };
  return [
    formatMonth(start),
    `${formatCount(days)} of ${formatCount(daysInMonth(start))}`,
    cell(views),
    cell(profileVisits),
    cell(follows),
    cell(unfollows),
    { value: mean(views) ?? 0, max, cells: barCells },
  ];
}

function monthsChart(months: readonly ReachDayMonth[]): Chart {
  return {
    form: 'columns',
    tabled: true,
    title: 'Views a day by month, of all posts, over the days that state them',
    series: ['views a day'],
    unit: 'count',
    points: months.slice(-monthsDrawn).map(({ start, days, views }) => ({
      label: formatMonth(start),
      values: [mean(views)],
      seen: days / daysInMonth(start),
    })),
  };
}
