import { InvalidArgumentError } from 'commander';
import type { NamedEvent } from '../model/event.ts';
import type { Report } from '../model/report.ts';
import type { ComparisonFormat } from '../report/index.ts';

/** How a report or a comparison is printed. Written out: read from where they are made, every command would load all reports. */
export const printedFormats: readonly ComparisonFormat[] = ['terminal', 'json', 'ndjson', 'csv', 'markdown', 'html'];

/** Milliseconds of each unit a span may have. */
const units: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/**
 * Reads `--since` and `--until`: an ISO date (`2026-03-01`, its first moment in UTC), an ISO time, or a span before
 * now (`30d`, `12h`, `8w`). Gives ISO 8601 UTC.
 */
export function parseMoment(value: string, now: string): string {
  const span = /^(?<number>\d{1,5})(?<unit>[hdw])$/.exec(value);
  if (span?.groups)
    return new Date(Date.parse(now) - Number(span.groups.number) * (units[span.groups.unit ?? ''] ?? 0)).toISOString();
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value);
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.test(value);
  const zoned = isTime && !/(Z|[+-]\d\d:?\d\d)$/.test(value) ? `${value}Z` : value;
  const ms = isDate || isTime ? Date.parse(zoned) : Number.NaN;
  // Date.parse rolls 30 February over to March: a date that does not read back as written is a slip.
  if (Number.isNaN(ms) || (isDate && new Date(ms).toISOString().slice(0, 10) !== value)) {
    throw new InvalidArgumentError('Give a date (2026-03-01), a time (2026-03-01T08:00Z) or a span (30d, 12h, 8w).');
  }
  return new Date(ms).toISOString();
}

/** Longer names would not fit a table. */
const longestName = 60;

/** Adds `--event 2023-04-20=verification` to those before it: a date or a time, and a name. */
export function parseEvent(value: string, before: readonly NamedEvent[], now: string): readonly NamedEvent[] {
  const sign = value.indexOf('=');
  const [when, name] = [value.slice(0, sign).trim(), value.slice(sign + 1).trim()];
  if (sign < 1 || name === '' || name.length > longestName || /[\p{C}\p{Zl}\p{Zp}]/u.test(name)) {
    throw new InvalidArgumentError(
      `Give a date, = and a name of up to ${longestName} characters, for example 2023-04-20=verification.`,
    );
  }
  if (!/^\d{4}-/.test(when)) throw new InvalidArgumentError('Give the date as 2023-04-20 or 2023-04-20T12:00Z.');
  return [...before, { name, at: Date.parse(parseMoment(when, now)) }];
}

/** Shorter spans hold nothing but noise; longer ones than ten years nobody has. */
const spanDays = { least: 14, most: 3_660 };

/** Reads `--event-span`: days, as `365d`, or weeks. */
export function parseEventSpan(value: string): number {
  const span = /^(?<number>\d{1,4})(?<unit>[dw])$/.exec(value);
  const days = Number(span?.groups?.number) * (span?.groups?.unit === 'w' ? 7 : 1);
  if (days >= spanDays.least && days <= spanDays.most) return days;
  throw new InvalidArgumentError(`Give a span from ${spanDays.least}d to ${spanDays.most}d, for example 365d or 26w.`);
}

/** Reads a number of days, as `365d`, or weeks. */
export function parseDays(value: string): number {
  const span = /^(?<number>\d{1,5})(?<unit>[dw])$/.exec(value);
  if (!span) throw new InvalidArgumentError('Give days or weeks, for example 365d or 12w.');
  return Number(span.groups?.number) * (span.groups?.unit === 'w' ? 7 : 1);
}

/** Checks an IANA time zone and gives it as the runtime spells it. */
export function parseTimezone(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('Give a time zone by its IANA name, for example Europe/London.');
  }
}

/** More threads than this help nobody. */
const mostThreads = 64;

/** Reads a number of threads. */
export function parseThreads(value: string): number {
  const threads = /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN;
  if (threads <= mostThreads) return threads;
  throw new InvalidArgumentError(`Give a whole number from 0 to ${mostThreads}.`);
}

/** More rows than this nobody checks by hand. */
const mostRows = 10_000;

/** Reads how many rows to print. */
export function parseLimit(value: string): number {
  const rows = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (rows >= 1 && rows <= mostRows) return rows;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${mostRows}.`);
}

/** A condition under which the run exits with 10. */
export type FailOn =
  | { readonly kind: 'danger' }
  /** A saved report does not come out the same. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'score'; readonly score: keyof Report['scores']; readonly test: string; readonly value: number };

const scoreNames = ['toxicity', 'impersonation', 'anonymity', 'reach', 'overall'] as const;

const highestScore = 100;

const tests: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '=': (a, b) => a === b,
};

/** Reads `--fail-on danger`, `--fail-on changed` or `--fail-on toxicity>=60`. */
export function parseFailOn(value: string): FailOn {
  if (value === 'danger' || value === 'changed') return { kind: value };
  const match = /^(?<score>[a-z]+)\s*(?<test>>=|<=|=|>|<)\s*(?<value>\d{1,3}(\.\d+)?)$/.exec(value.trim());
  const score = scoreNames.find((name) => name === match?.groups?.score);
  if (!match?.groups || score === undefined) {
    throw new InvalidArgumentError(
      `Give danger, or a score and a number such as 'toxicity>=60', quoted (scores: ${scoreNames.join(', ')}).`,
    );
  }
  const number = Number(match.groups.value);
  if (number > highestScore) throw new InvalidArgumentError(`Scores go from 0 to ${highestScore}.`);
  return { kind: 'score', score, test: match.groups.test ?? '=', value: number };
}

/** Whether a report meets a condition; `null` when what it asks for is not known: a score, or danger where nothing was judged. */
export function meets(report: Report, condition: FailOn): boolean | null {
  if (condition.kind === 'changed') return null;
  if (condition.kind === 'danger') {
    const { judged, danger, messages } = report.toxicity;
    if (judged + (messages?.judged ?? 0) === 0 && !isNothingNew(report)) return null;
    return danger.length + (messages?.danger.length ?? 0) > 0;
  }
  const { value } = report.scores[condition.score];
  return value === null ? null : (tests[condition.test]?.(value, condition.value) ?? false);
}

/** Whether the report is of what is new, and nothing is. */
function isNothingNew({ totals, coverage }: Report): boolean {
  return totals.interactions === 0 && coverage.warnings.some(({ code }) => code === 'since-last-run');
}

/** How a condition reads in a message. */
export function failOnWords(condition: FailOn): string {
  return condition.kind !== 'score' ? condition.kind : `${condition.score}${condition.test}${condition.value}`;
}
