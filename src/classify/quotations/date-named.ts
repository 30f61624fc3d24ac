/** Days a text names, both included; milliseconds since 1970 UTC of the beginning of each. */
export interface NamedDays {
  readonly from: number;
  readonly to: number;
}

/** So far from a quotation, in UTF-16 units, words still say when it was. */
const readBefore = 120;
const readAfter = 80;

/** No platform read is older. */
const firstYear = 2006;
const msPerDay = 86_400_000;

const monthWords =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

type Match = Readonly<Record<string, string | undefined>>;

/** A way to name days: how it is written, and the days by what was matched and the day it was written. */
interface Form {
  readonly pattern: RegExp;
  readonly days: (groups: Match, written: number) => NamedDays | null;
}

const year = '(?<year>20\\d\\d)(?![\\d%]|[.,]\\d)';

/** The narrower first: what one has read, those below it leave alone. */
const forms: readonly Form[] = [
  { pattern: /(?<![\d/-])(?<year>20\d\d)-(?<number>\d\d)-(?<day>\d\d)(?!\d)/gi, days: dayNamed },
  {
    pattern: new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${monthWords})\\.?,? ${year}`, 'gi'),
    days: dayNamed,
  },
  {
    pattern: new RegExp(`\\b(?<month>${monthWords})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, 'gi'),
    days: dayNamed,
  },
  { pattern: new RegExp(`\\b(?<month>${monthWords})\\.?,?(?: of)? ${year}`, 'gi'), days: monthNamed },
  // A bare number may be anything: a year follows a word of time, or stands in or closes brackets.
  { pattern: new RegExp(`(?:\\b(?:in|from|of|during|early|late|mid|around)[ -]|\\()${year}`, 'gi'), days: yearNamed },
  { pattern: new RegExp(`,? ${year}(?=\\s*(?:\\)|$|\\n))`, 'gi'), days: yearNamed },
  {
    pattern: new RegExp(`\\b(?:in|last|of|early|late|mid)[ -](?<month>${monthWords})\\b(?! \\d)`, 'gi'),
    days: lastMonthOfName,
  },
  { pattern: /\b(?<word>yesterday|last night|(?:earlier )?today|this morning)\b/gi, days: nearDay },
  { pattern: /\blast (?<unit>week|month|year)\b/gi, days: (groups, written) => ago(1, groups.unit, written) },
  {
    pattern: new RegExp(
      `\\b(?<count>an?|\\d{1,3}|${numberWords.join('|')}) (?<unit>day|week|month|year)s? ago\\b`,
      'gi',
    ),
    days: ({ count, unit }, written) => ago(numberOf(count), unit, written),
  },
];

/**
 * The days that the words around a quotation say it is of: "(Dr Name, 2021)", "on 5 March 2021 she said", "two years ago you
 * tweeted". English only. `null` where they name none, or days after the message itself. `written`: when the text was written,
 * milliseconds since 1970 UTC. Never throws.
 */
export function dateNamed(
  text: string,
  quotation: { readonly start: number; readonly end: number; readonly reported: boolean },
  written: number,
): NamedDays | null {
  const [lead, tail] = around(text, quotation);
  const before = named(lead, written).sort((a, b) => b.end - a.end)[0];
  const after = named(tail, written).sort((a, b) => a.start - b.start)[0];
  // A signature says it, then the sentence that leads up to the words, then what follows them.
  if (after !== undefined && signature.test(tail.slice(0, after.start + 1))) return after.days;
  const isSameSentence = before !== undefined && !/[.!?\n]\s/.test(lead.slice(before.end));
  return (isSameSentence ? before : (after ?? before))?.days ?? null;
}

/** `" (Dr Name, `, `" – @handle, `: nothing but a mark, a bracket or a dash, and a name. */
const signature = /^["”’»]?\s*[([–—-][^.!?\n]*$/;

/** The words before a quotation and after it; of one told without marks, its own words are such too. Numbers in links say nothing. */
function around(
  text: string,
  { start, end, reported }: { start: number; end: number; reported: boolean },
): [string, string] {
  const lead = text.slice(Math.max(0, start - readBefore), start);
  const tail = text.slice(reported ? start : end, end + readAfter);
  return [withoutLinks(lead), withoutLinks(tail)];
}

function withoutLinks(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)\S+/gi, (link) => ' '.repeat(link.length));
}

function named(text: string, written: number): { days: NamedDays; start: number; end: number }[] {
  const found: { days: NamedDays; start: number; end: number }[] = [];
  for (const { pattern, days } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => other.start < end && other.end > start)) continue;
      const read = days(match.groups ?? {}, written);
      if (read !== null && read.from <= written)
        found.push({ days: { from: read.from, to: Math.min(read.to, dayOf(written)) }, start, end });
    }
  }
  return found;
}

function dayNamed({ year: yearText, month, number, day }: Match): NamedDays | null {
  const index = month === undefined ? Number(number) - 1 : monthIndex(month);
  const at = Date.UTC(Number(yearText), index, Number(day));
  const isDate = new Date(at).getUTCMonth() === index && new Date(at).getUTCDate() === Number(day);
  return isDate && Number(yearText) >= firstYear ? { from: at, to: at } : null;
}

function monthNamed({ year: yearText, month = '' }: Match): NamedDays | null {
  return Number(yearText) < firstYear ? null : monthDays(Number(yearText), monthIndex(month));
}

function yearNamed({ year: yearText }: Match): NamedDays | null {
  return yearDays(Number(yearText));
}

/** "in March": the last one that had begun. */
function lastMonthOfName({ month = '' }: Match, written: number): NamedDays {
  const index = monthIndex(month);
  const now = new Date(written);
  return monthDays(now.getUTCFullYear() - (index > now.getUTCMonth() ? 1 : 0), index);
}

function monthDays(yearNumber: number, index: number): NamedDays {
  return { from: Date.UTC(yearNumber, index, 1), to: Date.UTC(yearNumber, index + 1, 0) };
}

function nearDay({ word = '' }: Match, written: number): NamedDays {
  const day = dayOf(written) - (/yesterday|night/i.test(word) ? msPerDay : 0);
  return { from: day, to: day };
}

/** "two years ago" and "last year" are the calendar's year, months likewise; weeks are half a week either way. */
function ago(count: number, unit: string | undefined, written: number): NamedDays | null {
  const now = new Date(written);
  if (unit === 'year') return yearDays(now.getUTCFullYear() - count);
  if (unit === 'month') return monthDays(now.getUTCFullYear(), now.getUTCMonth() - count);
  const length = unit === 'week' ? 7 : 1;
  const day = dayOf(written) - count * length * msPerDay;
  const slack = Math.floor(length / 2) * msPerDay;
  return { from: day - slack, to: day + slack };
}

function yearDays(yearNumber: number): NamedDays | null {
  return yearNumber < firstYear ? null : { from: Date.UTC(yearNumber, 0, 1), to: Date.UTC(yearNumber, 11, 31) };
}

function numberOf(words = ''): number {
  const spelt = numberWords.indexOf(words.toLowerCase());
  if (spelt >= 0) return spelt + 1;
  return /^an?$/i.test(words) ? 1 : Number(words);
}

function monthIndex(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase());
}

function dayOf(at: number): number {
  return Math.floor(at / msPerDay) * msPerDay;
}
