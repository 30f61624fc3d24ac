/** Fewer digits are a lucky number, a child's age or "there was another of that name". */
const shortestTail = 4;

/** Telephone areas that people are proud of, as they stand in handles: British ones of four digits. */
const areas = new Set([
  '0113',
  '0114',
  '0115',
  '0116',
  '0117',
  '0118',
  '0121',
  '0131',
  '0141',
  '0151',
  '0161',
  '0191',
  '0044',
]);

/** The digits at the end of a text; `''` for none. */
export function digitsAtEnd(text: string): string {
  let at = text.length;
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at -= 1;
  return text.slice(at);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Digits at the end of a handle or name that mean nothing a reader could know: no year, date, telephone area, row or round number. */
export function meaninglessTail(text: string): string | null {
  const tail = digitsAtEnd(text);
  return tail.length < shortestTail || means(tail) ? null : tail;
}

function means(tail: string): boolean {
  if (isPattern(tail)) return true;
  switch (tail.length) {
    case 4:
      return isYear(tail, 1000) || isDayAndMonth(tail) || areas.has(tail) || tail.endsWith('000');
    case 6:
      return isDayAndMonth(tail.slice(0, 4)) || isDayAndMonth(tail.slice(2));
    case 8:
      return isDated(tail.slice(0, 4), tail.slice(4)) || isDated(tail.slice(4), tail.slice(0, 4));
    default:
      return false;
  }
}

/** Years that somebody may have been born in or look forward to; of four digits alone also those of battles and clubs. */
const earliestBirth = 1920;
const latestYear = 2039;

function isYear(digits: string, from: number): boolean {
  return Number(digits) >= from && Number(digits) <= latestYear;
}

function isDated(year: string, rest: string): boolean {
  return isYear(year, earliestBirth) && isDayAndMonth(rest);
}

/** A day and a month in either order. */
function isDayAndMonth(digits: string): boolean {
  const [first, second] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  return (isMonth(first) && isDay(second)) || (isDay(first) && isMonth(second));
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

/** One digit over and over, two in turn, or counting up or down. */
function isPattern(tail: string): boolean {
  const steps = new Set<number>();
  for (let at = 1; at < tail.length; at += 1) steps.add((Number(tail[at]) - Number(tail[at - 1]) + 10) % 10);
  if (steps.size === 1) return steps.has(0) || steps.has(1) || steps.has(9);
  return tail.length % 2 === 0 && tail === tail.slice(0, 2).repeat(tail.length / 2);
}
