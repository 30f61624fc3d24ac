import type { ToneCounts, ToneMonth } from '../../model/conversation.ts';
import { type Calendar, dateOf, monthFinder, monthsBetween } from '../calendar.ts';
import type { AnalysisInput, InteractionColumns } from '../input.ts';
import { daysSeen, seenShare, timeSpan, windowPeriod } from '../timeline.ts';
import { addTone, countersOfTone, countsAt, sharesOf } from './tone.ts';

const msPerDay = 86_400_000;

/** The tones of all judged interactions, those without a time included. */
export function allTones(rows: InteractionColumns): ToneCounts {
  const counters = new Uint32Array(countersOfTone);
  for (let row = 0; row < rows.count; row++) addRow(counters, 0, { rows, row });
  return countsAt(counters, 0);
}

/** Tones by month, every month from the first seen to the last; gaps have nothing judged. Cut as the timeline of abuse is. */
export function tonesByMonth(input: AnalysisInput, calendar: Calendar): ToneMonth[] {
  const rows = input.interactions;
  const span = timeSpan(rows.at, Date.parse(input.now) + msPerDay);
  if (span === null) return [];
  const months = monthsBetween(calendar, span.first, span.last);
  const monthOf = monthFinder(months);
  const counters = new Uint32Array(months.length * countersOfTone);
  for (let row = 0; row < rows.count; row++) {
    const at = rows.at[row] ?? Number.NaN;
    if (at >= span.first && at <= span.last) addRow(counters, monthOf(at) * countersOfTone, { rows, row });
  }
  const period = windowPeriod(input, calendar);
  const seen = daysSeen(input, period);
  return months.map(({ day, nextDay }, month) => {
    const counts = countsAt(counters, month * countersOfTone);
    return {
      start: dateOf(day),
      counts,
      shares: sharesOf(counts),
      seen: seenShare(seen, Math.max(day, period.firstDay), Math.min(nextDay - 1, period.lastDay)),
    };
  });
}

function addRow(counters: Uint32Array, from: number, { rows, row }: { rows: InteractionColumns; row: number }): void {
  if (rows.judged[row] !== 1) return;
  addTone(counters, from, { labels: rows.labels[row] ?? 0, direction: rows.direction[row] as number });
}
