const plainStamp = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?: ?(?:UTC|Z))?$/;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4}),? (\d{1,2}):(\d\d)(?::(\d\d))?[ \u00a0\u202f]?([AP]M)$/i;

/**
 * A time as ISO 8601 UTC: `2025-07-13 08:15:21`, which says no zone and is taken for UTC, the same with ` UTC`, and
 * `9/12/23, 4:05 PM`, month first. `null` for anything else.
 */
export function timeOf(cell: string): string | null {
  const stamp = plainStamp.exec(cell);
  if (stamp !== null) return real(`${stamp[1]}T${stamp[2]}.000Z`);
  const match = slashed.exec(cell);
  if (match === null) return null;
  const [, month = '', day = '', year = '', hour = '', minute = '', second = '00', half = ''] = match;
  if (Number(hour) < 1 || Number(hour) > 12) return null;
  const hours = (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  const date = [year.length === 2 ? `20${year}` : year, two(month), two(day)].join('-');
  return real(`${date}T${two(String(hours))}:${minute}:${second}.000Z`);
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

/** `Date` rolls 30 February over to March. */
function real(iso: string): string | null {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) || new Date(ms).toISOString() !== iso ? null : iso;
}

/** The kind and number of the post a link leads to, `activity:7100000000000000000`; `null` where it leads elsewhere. */
export function postIdOf(link: string): string | null {
  const plain = link.replace(/%3A/gi, ':');
  const match = /urn:li:(activity|share|ugcPost|article|groupPost):([1-9][\d-]{0,40})/.exec(plain);
  return match === null ? null : `${match[1]}:${match[2]}`;
}

/** The last part of a profile's address, which is its handle here, in lower case; `null` for other addresses. */
export function handleOf(address: string): string | null {
  const part = /linkedin\.com\/in\/([^/?#\s]{1,200})/i.exec(address)?.[1];
  return part === undefined ? null : decoded(part).toLowerCase();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A text between whose lines the export puts quotes, as it was written. */
export function joinedLines(text: string): string {
  return text.replace(/"\r?\n"/g, '\n');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** The words of a message, which may be HTML. A `<` that begins no tag stays. */
export function wordsOf(content: string): string {
  if (!/<\/?[a-z][^<>]*>/i.test(content)) return content;
  return content
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_whole, name: string) => entities[name] ?? '')
    .trim();
}
