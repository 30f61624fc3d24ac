import { type Fields, isObject } from '../loose.ts';

/**
 * The fields of a record by their names in lower case without spaces: within one file some are `Date` and some `date`.
 * `null` for what is no object.
 */
export function fieldsOf(record: unknown): Fields | null {
  if (!isObject(record)) return null;
  const fields: Record<string, unknown> = {};
  for (const name in record) fields[plainNames.get(name) ?? plainName(name)] = record[name];
  return fields;
}

/** What the names that exports have are in plain, so that a million records do not work it out again. */
const plainNames: ReadonlyMap<string, string> = new Map(
  ['Date', 'date', 'Link', 'link', 'Likes', 'Title', 'WhoCanView', 'UserName', 'From', 'Content', 'comment', 'url'].map(
    (name) => [name, plainName(name)],
  ),
);

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
  const match = typeof value === 'string' ? stamp.exec(value.trim()) : null;
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
