/** What a cell of a count says: a number, nothing (`null`), or something that is no count (`unreadable`). */
export type CountCell = number | null | 'unreadable';

const factors: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, b: 1_000_000_000 };

/** Thousands set apart by one kind of mark all through, in threes or as India sets them; then nothing but zeros. */
const grouped = /^(\d{1,3})(?:([,.'’ ])\d{3}(?:\2\d{3})*|(,)(?:\d\d,)+\d{3})(?:[,.]0{1,2})?$/;

const shortened = /^(\d{1,4})(?:[.,](\d{1,2}))? ?([kmb])$/i;

/**
 * Reads `1234`, `1,234`, `1.234`, `1 234`, `1'234`, `12.0`, and, as near as it is given, `1.2K`. A dash or an empty cell is
 * nothing. Below zero is no count; neither is `1.5`, nor `1,234K`, which is read in two ways.
 */
export function countOfCell(cell: string): CountCell {
  if (/^\d{1,15}$/.test(cell)) return Number(cell);
  const text = cell.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').trim();
  if (/^(?:|[-–—−]+|n\/a|null|none)$/i.test(text)) return null;
  if (text.length > 24) return 'unreadable';
  const short = shortened.exec(text);
  if (short !== null) {
    const [, whole = '', tenths = '', letter = ''] = short;
    return Math.round(Number(`${whole}.${tenths}0`) * (factors[letter.toLowerCase()] ?? Number.NaN));
  }
  if (/^\d{1,15}[.,]0{1,2}$/.test(text)) return Number.parseInt(text, 10);
  if (!grouped.test(text)) return 'unreadable';
  const count = Number(text.replace(/[,.]0{1,2}$/, '').replace(/\D/g, ''));
  return Number.isSafeInteger(count) ? count : 'unreadable';
}

/** The order of the numbers in a date with slashes. */
export type DateOrder = 'month-first' | 'day-first';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthFirst = /^(?:\p{L}{3,9},? )?(\p{L}{3})\p{L}{0,6}\.? (\d{1,2}),? (\d{4})$/u;
const dayFirst = /^(?:\p{L}{3,9},? )?(\d{1,2}) (\p{L}{3})\p{L}{0,6}\.?,? (\d{4})$/u;
const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T]00:00(?::00)?(?:\.0+)?Z?)?$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * The day of a cell as `YYYY-MM-DD`: `Sat, Aug 1, 2026`, `Mon Feb 17 2025`, ISO 8601, and what spreadsheets make of them.
 * Dates with slashes need to be told their order; `null` for anything that is no day of the years of X.
 */
export function dayOfCell(cell: string, order: DateOrder | null): string | null {
  const text = cell.replace(/\s+/g, ' ').trim();
  const byYear = yearFirst.exec(text);
  if (byYear !== null) return realDay(byYear[1], byYear[2], byYear[3]);
  const byMonth = monthFirst.exec(text);
  if (byMonth !== null) return realDay(byMonth[3], monthNumber(byMonth[1]), byMonth[2]);
  const byDay = dayFirst.exec(text);
  if (byDay !== null) return realDay(byDay[3], monthNumber(byDay[2]), byDay[1]);
  const byDots = dotted.exec(text);
  if (byDots !== null) return realDay(byDots[3], byDots[2], byDots[1]);
  const bySlashes = slashed.exec(text);
  if (bySlashes === null) return null;
  const [, one, two, year] = bySlashes;
  const told = orderOfCell(text) ?? order;
  if (told === null) return null;
  return told === 'month-first' ? realDay(year, one, two) : realDay(year, two, one);
}

/** Whether a date with slashes awaits the word of the rest of its table. */
export function needsOrder(cell: string): boolean {
  return slashed.test(cell) && orderOfCell(cell) === null;
}

/** What a date with slashes tells of the order in its table: there is no month above 12. */
export function orderOfCell(cell: string): DateOrder | null {
  const match = slashed.exec(cell);
  if (match === null) return null;
  if (Number(match[1]) > 12) return 'day-first';
  return Number(match[2]) > 12 ? 'month-first' : null;
}

function monthNumber(name = ''): string {
  return String(monthNames.indexOf(name.toLowerCase()) + 1);
}

/** X's first post is of March 2006. `Date` rolls 30 February over to March. */
function realDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) return null;
  return text >= '2006-03-21' && text < '2100' ? text : null;
}
