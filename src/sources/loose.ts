/*
 * Readers of single fields that a platform may leave out or change: what does not fit is absent and never costs the rest
 * of a record. Plain functions, since a file holds a million records of some fifty such fields each.
 */

/** An object as parsed, nothing known of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

const none: readonly never[] = [];

/** Whether a parsed value is an object with named fields. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object; anything else is absent. */
export function objectOf(value: unknown): Fields | null {
  return isObject(value) ? value : null;
}

/** A list, of whatever elements; anything else is empty. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : none;
}

/** The objects of a list, other elements dropped; anything but a list is empty. */
export function objectsOf(value: unknown): readonly Fields[] {
  const list = listOf(value);
  return list.every(isObject) ? list : list.filter(isObject);
}

/** A string; anything else is absent. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A string; numbers up to 2^53 become strings; anything else is absent. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : null;
}

/** The strings of a list; anything but a list is empty. */
export function stringsOf(value: unknown): readonly string[] {
  const list = listOf(value);
  return list.every(isString) ? list : list.filter(isString);
}

/** A count: an integer or digits in a string; anything else is absent. */
export function countOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null;
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value)) return null;
  return Number(value);
}

/** A boolean; anything else is absent. */
export function booleanOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
