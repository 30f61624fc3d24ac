import { type Fields, isObject } from '../loose.ts';

/**
 * The fields of a record by their names in lower case without spaces: within one file some are `Date` and some `date`.
 * `null` for what is no object.
 */
export function fieldsOf(record: unknown): Fields | null {
  if (!isObject(record)) return null;
  const fields: Record<string, unknown> = {};
  for (const name in record) fields[knownName(name)] = record[name];
  return fields;
}

/** Names seen, so that a million records do not work them out again; an export has a few dozen. */
const plainNames = new Map<string, string>();
const mostNames = 500;

function knownName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = plainName(name);
  if (plainNames.size < mostNames && name.length < 100) plainNames.set(name, plain);
  return plain;
}

/** A name in lower case without spaces and marks. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A text or number as text; what stands for nothing (`""`, `"N/A"`, `null`) is `null`. */
export function filled(value: unknown): string | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' || text === 'N/A' ? null : value;
}

const stamp =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))[ T]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d{1,9})?(?: ?(?:Z|UTC|\+00:?00(?: UTC)?))?$/;

/**
 * A time as ISO 8601 UTC: `2026-08-01 10:00:00`, which is UTC without saying so, the same with `UTC` or `+0000 UTC` behind
 * it, and ISO 8601 with `Z`. `null` for anything else, the zones of others among it.
 */
export function timeOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (value !== lastStamp) {
    lastTime = readStamp(value.trim());
    lastStamp = value;
  }
  return lastTime;
}

/** The time of one record is asked for twice. */
let lastStamp = '';
let lastTime: string | null = null;

function readStamp(value: string): string | null {
  const match = stamp.exec(value);
  if (match === null) return null;
  const [, date = '', day = '', clock = ''] = match;
  // `Date` rolls 30 February over to March; every month has 28 days.
  const isReal = day <= '28' || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
  return isReal ? `${date}T${clock}.000Z` : null;
}

/** The id of a video or picture post in a link; `null` where the link leads to a file or nowhere. */
export function postIdOf(link: unknown): string | null {
  return typeof link === 'string' ? (/\/(?:video|photo)\/([1-9]\d{5,19})(?:[/?#]|$)/.exec(link)?.[1] ?? null) : null;
}

/** A handle without `@`; `null` for anything that cannot be one. */
export function handleOf(value: unknown): string | null {
  return typeof value === 'string' ? (/^@?([\w.]{1,32})$/.exec(value.trim())?.[1] ?? null) : null;
}
