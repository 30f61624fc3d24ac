import { createCalendar } from '../../../src/analyse/calendar.ts';
import { conversationBlock } from '../../../src/analyse/conversation.ts';
import type { AnalysisInput } from '../../../src/analyse/input.ts';
import type { Channel } from '../../../src/model/coverage.ts';
import type { Label } from '../../../src/model/verdict.ts';
import { inputOf, type Row } from '../columns.ts';

export const blockOf = (rows: readonly Row[], over: Partial<AnalysisInput> = {}) =>
  conversationBlock(inputOf(rows, over), createCalendar(over.window?.timezone ?? 'UTC'));

const msPerDay = 86_400_000;

export function dayAt(start: string, day: number): string {
  return new Date(Date.parse(`${start}T12:00:00Z`) + day * msPerDay).toISOString();
}

/** What one day's interactions are, in order: labels of each. */
export interface Days {
  readonly start: string;
  readonly count: number;
  readonly channel?: Channel;
  readonly each: (day: number) => readonly (readonly Label[])[];
}

/** Interactions day by day, a new author each. */
export function daysOfRows({ start, count, channel = 'dump', each }: Days): Row[] {
  return Array.from({ length: count }, (_, day) =>
    each(day).map(
      (labels, i): Row => ({ author: `x:${day}-${i}`, at: dayAt(start, day), labels, channels: [channel] }),
    ),
  ).flat();
}

/** Ten a day of which so many are neutral, half of the rest insults, half applause. */
export function ten(middle: number): readonly (readonly Label[])[] {
  return Array.from({ length: 10 }, (_, i) => (i < middle ? [] : [i % 2 === 0 ? 'insult' : 'support']));
}
