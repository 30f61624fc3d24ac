import type { Report } from '../../model/report.ts';
import { daysInMonth, formatMonths, nextMonth } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { bar, sparkline } from './bars.ts';
import { aside, heading, type Paper, paragraph } from './paper.ts';
import { type Column, table } from './table.ts';

type Month = Report['toxicity']['timeline'][number];

/** Rows on a terminal; all months are in the JSON. */
const rowsShown = 12;
const barCells = 10;
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
export function overTime(report: Report, paper: Paper): string[] {
  const months = filled(report.toxicity.timeline);
  const title = heading(paper, 'Over time');
  if (months.length === 0) {
    return [...title, ...paragraph(paper, reasonFor(report, 'toxicity.timeline')?.text ?? 'No message has a date.')];
  }
  const max = Math.max(...months.map(({ abusive }) => abusive));
  const rows = joinedRuns(months);
  const shown = rows.slice(-rowsShown);
  const line = sparkline(months.slice(-(paper.width - 24)).map((month) => (isSeen(month) ? month.abusive : null)));
  return [
    ...title,
    ...paragraph(paper, `flagged by month: ${paper.ink.cyan(line)}`),
    ...table(
      paper,
      columns,
      shown.map((run) => row(run, max, paper)),
    ),
    ...(rows.length > shown.length ? paragraph(paper, `${earlier(rows.length - shown.length)}, in --format json`) : []),
    ...aside(paper, 'A month seen on few days holds few messages: that says nothing about the month.'),
  ];
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

function row({ first, last }: Run, max: number, paper: Paper): string[] {
  const name = formatMonths(first.start, last.start);
  if (!isSeen(first)) return [name, 'unseen', '', '', ''];
  const days = daysInMonth(first.start);
  const seen = `${formatCount(Math.round(first.seen * days))} of ${days}`;
  const drawn = paper.ink.cyan(bar(first.abusive, max, barCells));
  return [name, seen, formatCount(first.abusive), formatCount(first.interactions), drawn];
}
