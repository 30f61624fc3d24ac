import type { Report } from '../../model/report.ts';
import { aside, type Block, heading, notedTable } from '../blocks.ts';
import { formatCount, formatPace } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { counted, sentence } from '../words.ts';
import { shareOfKnown } from './comparison.ts';

/** From here on minutes are told in hours. */
const minutesShown = 90;

/** What it costs to read all that others wrote, each figure beside what it was counted over. */
export function costInTime(report: Report): Block[] {
  const rows = [perDay(report), atNight(report), minutes(report), danger(report)];
  return [
    ...heading('What it costs to read it all'),
    ...notedTable(
      [
        { title: 'over the days seen', align: 'left' },
        { title: '', align: 'left' },
      ],
      rows.map(({ name, figure, note }) => ({ cells: [name, figure], note })),
    ),
    ...aside('Days that nobody looked at are left out, not counted as quiet.'),
  ];
}

interface Row {
  readonly name: string;
  readonly figure: string;
  /** What it was counted over, or why it is not known. */
  readonly note: string;
}

function perDay(report: Report): Row {
  const { value, interactions, days } = report.reading.perDay;
  const name = 'messages a day';
  if (value === null) return unknown(report, name, 'perDay.value');
  return { name, figure: formatPace(value), note: `${counted(interactions, 'message')} on ${counted(days, 'day')}.` };
}

function atNight(report: Report): Row {
  const { value, night, interactions } = report.reading.atNight;
  const name = 'at night';
  if (value === null) return unknown(report, name, 'atNight.value');
  const beside = interactions < report.reading.perDay.interactions ? ' Of the others the hour is not known.' : '';
  const note = `${counted(night, 'message')} came from 23:00 to 7:00 (${report.window.timezone}).${beside}`;
  return { name, figure: shareOfKnown({ count: night, known: interactions, share: value }), note };
}

function minutes(report: Report): Row {
  const { minutesPerDay, words, texts, wordsPerMinute } = report.reading.reading;
  const name = 'reading once, a day';
  if (minutesPerDay === null) return unknown(report, name, 'reading.minutesPerDay');
  const note = `${counted(words, 'word')} in ${counted(texts, 'text')}, at ${formatCount(wordsPerMinute)} words a minute.`;
  return { name, figure: duration(minutesPerDay), note };
}

function danger(report: Report): Row {
  const { value, items, days } = report.reading.dangerPerWeek;
  const name = 'danger a week';
  if (value === null) return unknown(report, name, 'dangerPerWeek.value');
  const note = `${counted(items, 'message')} with a threat, doxxing or urging self-harm, as far as they may be aimed at you, on ${counted(days, 'day')}.`;
  return { name, figure: formatPace(value), note };
}

function duration(minutesPerDay: number): string {
  if (minutesPerDay < 1) return 'under a minute';
  if (minutesPerDay >= minutesShown) return `${formatPace(minutesPerDay / 60)} hours`;
  return counted(Math.round(minutesPerDay), 'minute');
}

function unknown(report: Report, name: string, path: string): Row {
  return { name, figure: 'not known', note: sentence(reasonFor(report, `reading.${path}`)?.text ?? 'no reason given') };
}
