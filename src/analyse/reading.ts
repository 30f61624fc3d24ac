import type { CostOfReading } from '../model/reach.ts';
import type { Reason } from '../model/report.ts';
import { dangerMask } from '../model/verdict.ts';
import { type Calendar, dateOf } from './calendar.ts';
import { costOfReading } from './cost-of-reading.ts';
import type { AnalysisInput } from './input.ts';
import { isAbusive } from './tally.ts';
import { daysSeen, windowPeriod } from './timeline.ts';

/** Which `null` each reason of the cost explains. */
const pathOf = {
  perDay: 'perDay.value',
  atNight: 'atNight.value',
  reading: 'reading.minutesPerDay',
  dangerPerWeek: 'dangerPerWeek.value',
} as const;

/** What it costs to read all that others wrote in the window, and why each `null` in it is one. */
export function readingBlock(
  input: AnalysisInput,
  calendar: Calendar,
): { readonly reading: CostOfReading; readonly reasons: Readonly<Record<string, Reason>> } {
  const { at, dayOnly, labels, direction, judged, count } = input.interactions;
  const danger = at.filter(
    (_, row) => ((labels[row] ?? 0) & dangerMask) !== 0 && isAbusive(labels[row] as number, direction[row] as number),
  );
  const { reasons, ...reading } = costOfReading({
    times: at.subarray(0, input.interactions.count),
    dayOnly,
    dangerTimes: count === 0 || judged.includes(1) ? danger : null,
    seenDays: daysSeen(input, windowPeriod(input, calendar)).map(dateOf),
    dayOf: (time) => dateOf(calendar.dayOf(time)),
    ...input.read,
  });
  const explained = Object.entries(reasons).map(
    ([part, reason]) => [pathOf[part as keyof typeof pathOf], reason] as const,
  );
  return { reading, reasons: Object.fromEntries(explained) };
}
