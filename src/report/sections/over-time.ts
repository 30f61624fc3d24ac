import type { Report } from '../../model/report.ts';
import { sparkline } from '../bars.ts';
import { aside, type Block, type Cell, type Column, chart, heading, type Paper, paragraph, table } from '../blocks.ts';
import type { Chart } from '../charts/chart.ts';
import {
  daysInMonth,
  daysWithin,
  formatMonth,
  formatMonths,
  lastDayBefore,
  nextMonth,
  type TimeSpan,
} from '../dates.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';

type Month = Report['toxicity']['timeline'][number];

/** Rows on a terminal; all months are in the JSON. */
const rowsShown = 12;
const barCells = 10;
/** Months in the line of characters, and in the chart: five and ten years. */
const mostInLine = 60;
const monthsDrawn = 120;
/** A run of months longer than this without any entry is a gap in the data and not worth filling month by month. */
const longestFill = 600;

const columns: readonly Column[] = [
  { title: 'month', align: 'left' },
  { title: 'days seen', align: 'right' },
  { title: 'flagged', align: 'right' },
  { title: 'messages', align: 'right' },
  { title: '', align: 'left' },
];

/** Figures per month beside how much of the month was seen; a month nobody looked at is unseen, never 0. */
export function overTime(report: Report, paper: Paper): Block[] {
  const months = filled(report.toxicity.timeline);
  const title = heading('Over time');
  const span = lookedAt(report);
  if (months.length === 0) {
    return [...title, ...paragraph(reasonFor(report, 'toxicity.timeline')?.text ?? 'No message has a date.')];
  }
  const max = Math.max(...months.map(({ abusive }) => abusive ?? 0));
  const rows = joinedRuns(months);
  const shown = rows.slice(-paper.most(rowsShown));
  const cells = Math.min(mostInLine, paper.width - 24);
  const line = sparkline(months.slice(-cells).map((month) => (isSeen(month) ? month.abusive : null)));
  return [
    ...title,
    ...chart(`flagged by month: ${paper.ink.cyan(line)}`, monthsChart(months)),
    ...table(
      columns,
      shown.map((run) => row(run, max, span)),
    ),
    ...(rows.length > shown.length ? paragraph(`${earlier(rows.length - shown.length)}, in --format json`) : []),
    ...aside('A month seen on few days holds few messages: that says nothing about the month.'),
  ];
}

function monthsChart(months: readonly Month[]): Chart {
  return {
    form: 'columns',
    tabled: true,
    title: 'Messages seen by month, and those of them that were flagged',
    series: ['messages seen', 'flagged'],
    unit: 'count',
    points: months.slice(-monthsDrawn).map((month) => ({
      label: formatMonth(month.start),
      values: isSeen(month) ? [month.interactions, month.abusive] : [null, null],
      seen: month.seen,
    })),
  };
}

function earlier(count: number): string {
  return `and ${formatCount(count)} earlier ${count === 1 ? 'row' : 'rows'}`;
}

function isSeen(month: Month): boolean {
  return month.seen > 0 || month.interactions > 0;
}

/** The months in order with those between them that no input holds. */
function filled(timeline: readonly Month[]): Month[] {
  const months: Month[] = [];
  for (const month of [...timeline].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = months.at(-1);
    if (last !== undefined) months.push(...monthsBetween(last.start, month.start));
    months.push(month);
  }
  return months;
}

function monthsBetween(from: string, to: string): Month[] {
  const between: Month[] = [];
  let start = nextMonth(from);
  while (start !== null && start < to && between.length < longestFill) {
    between.push({ start, interactions: 0, abusive: 0, seen: 0 });
    start = nextMonth(start);
  }
  return between;
}

/** A month that was seen, or a run of months that were not. */
interface Run {
  readonly first: Month;
  last: Month;
}

function joinedRuns(months: readonly Month[]): Run[] {
  const runs: Run[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && !isSeen(run.last) && !isSeen(month)) run.last = month;
    else runs.push({ first: month, last: month });
  }
  return runs;
}

/** What the shares of days seen are of: the window, to today where it is open. */
function lookedAt({ window: { since, until, timezone }, generatedAt }: Report): TimeSpan {
  const to = until === null || until > generatedAt ? generatedAt : lastDayBefore(until);
  return { from: since, to, timezone };
}

function row({ first, last }: Run, max: number, span: TimeSpan): Cell[] {
  const name = formatMonths(first.start, last.start);
  if (!isSeen(first)) return [name, 'unseen', '', '', ''];
  const seen = `${formatCount(Math.round(first.seen * daysWithin(first.start, span)))} of ${daysInMonth(first.start)}`;
  const messages = formatCount(first.interactions);
  if (first.abusive === null) return [name, seen, 'not judged', messages, ''];
  return [name, seen, formatCount(first.abusive), messages, { value: first.abusive, max: max, cells: barCells }];
}
