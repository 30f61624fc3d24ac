import type { CostOfReading } from '../model/reach.ts';
import type { Reason } from '../model/report.ts';
import { dayFinder, type SeenDays, seenDaysOf } from './incidents/seen-days.ts';
import { rounded } from './quantile.ts';

const msPerHour = 3_600_000;

/**
 * Words a minute of silent reading of English non-fiction: Brysbaert, "How many words do we read per minute? A review and
 * meta-analysis of reading rate", Journal of Memory and Language 109, 2019.
 */
export const wordsPerMinute = 238;
/** Fewer seen days than this say nothing of a week. */
const daysOfWeek = 7;

/** What others wrote to the subject, and the days that were looked at. */
export interface ReadingInput {
  /** Of every interaction, milliseconds since 1970 UTC; NaN when unknown. */
  readonly times: Float64Array;
  /** Of each of them, 1: the day is known and the hour is not. */
  readonly dayOnly: Uint8Array;
  /** Of those with a label of danger, the same; `null` where nothing was judged. */
  readonly dangerTimes: Float64Array | null;
  /** Days `YYYY-MM-DD` in the zone of `dayOf`. */
  readonly seenDays: readonly string[];
  readonly dayOf: (at: number) => string;
  /** Words of all interactions whose text is known, and how many of them that is. */
  readonly words: number;
  readonly texts: number;
}

type Part = 'perDay' | 'atNight' | 'reading' | 'dangerPerWeek';

/** What it costs to read it all, every `null` with its reason. */
export interface ExplainedCost extends CostOfReading {
  readonly reasons: Readonly<Partial<Record<Part, Reason>>>;
}

/**
 * The cost in time. Interactions without a time, or on a day that is not among the seen days, are in none of it; those whose hour is not known, in nothing of
 * the night.
 */
export function costOfReading(input: ReadingInput): ExplainedCost {
  const days = seenDaysOf(input.seenDays, input.dayOf);
  const { held: interactions, timed, night } = countsOn(days, input.times, input.dayOnly);
  const { dangerTimes } = input;
  const items = dangerTimes === null ? 0 : countsOn(days, dangerTimes).held;
  const { words, texts } = input;
  const seen = days.count > 0;
  const perDay = seen ? interactions / days.count : null;
  const minutes = perDay === null || !(texts > 0) ? null : (perDay * (words / texts)) / wordsPerMinute;
  const atNight = timed === 0 ? null : night / timed;
  const noDanger = noDangerFigure(input, days.count);
  const danger = noDanger === null ? (items * daysOfWeek) / days.count : null;
  return {
    perDay: { value: shown(perDay), interactions, days: days.count },
    atNight: { value: shown(atNight), night, interactions: timed },
    reading: { minutesPerDay: shown(minutes), words, texts, wordsPerMinute },
    dangerPerWeek: { value: shown(danger), items, days: days.count },
    reasons: {
      ...(perDay === null ? { perDay: noDays } : {}),
      ...(atNight === null ? { atNight: seen ? noHours : noDays } : {}),
      ...(minutes === null ? { reading: seen ? noTexts : noDays } : {}),
      ...(noDanger === null ? {} : { dangerPerWeek: noDanger }),
    },
  };
}

/** Why there is no figure a week; `null` where there is one. */
function noDangerFigure({ dangerTimes }: ReadingInput, days: number): Reason | null {
  if (days < daysOfWeek) return fewDays(days);
  return dangerTimes === null ? noneJudged : null;
}

const noDays: Reason = { code: 'no-interactions', text: 'No day on which interactions were seen.' };
const noHours: Reason = { code: 'no-interactions', text: 'No interaction whose hour is known on the days seen.' };
const noTexts: Reason = { code: 'no-interactions', text: 'No interaction whose text is known.' };

const noneJudged: Reason = {
  code: 'not-in-language',
  text: 'None of the interactions seen could be judged: they are in other languages, or hold no words.',
};

function fewDays(days: number): Reason {
  const text = `Interactions were seen on ${days} ${days === 1 ? 'day' : 'days'}; ${daysOfWeek} are the least for a figure a week.`;
  return { code: 'too-few', text };
}

function shown(value: number | null): number | null {
  return value === null ? null : rounded(value);
}

interface Counts {
  /** On a seen day; of these, with a known hour; of these, at night. */
  held: number;
  timed: number;
  night: number;
}

function countsOn(days: SeenDays, times: Float64Array, dayOnly?: Uint8Array): Counts {
  const find = dayFinder(days);
  const counts = { held: 0, timed: 0, night: 0 };
  for (const [row, at] of times.entries()) {
    const day = find(at);
    if (day < 0) continue;
    counts.held++;
    if (dayOnly?.[row] === 1) continue;
    counts.timed++;
    if (isNight(at - (days.starts[day] ?? 0), (days.ends[day] ?? 0) - at)) counts.night++;
  }
  return counts;
}

/**
 * Before 7:00 or from 23:00 on, by the time since midnight and until the next. Clocks change before 4:00, so what comes
 * after is told from the end of the day: 7:00 is 17 hours before it on days of 23 and 25 hours too.
 */
function isNight(since: number, until: number): boolean {
  return since < 4 * msPerHour || until > 17 * msPerHour || until <= msPerHour;
}
