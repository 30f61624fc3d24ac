import { z } from 'zod';

/*
 * Plain transforms rather than `z.preprocess` or `.catch()`: a record has some fifty such fields, and each layer of a
 * schema costs a call for each of them.
 */

/** A string; numbers up to 2^53 become strings; anything else is absent. For fields a platform may leave out or change. */
export const looseString = z.transform((value: unknown): string | null => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : null;
});

/** A count: an integer or digits in a string; anything else is absent. */
export const looseCount = z.transform(countOf);

/** A boolean; anything else is absent. */
export const looseBoolean = z.transform((value: unknown): boolean | null =>
  typeof value === 'boolean' ? value : null,
);

/** The strings of a list; anything but a list is empty. */
export const looseStrings = z.transform((value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [],
);

/** A list that keeps the elements that fit and drops the rest; anything but a list is empty. */
export function looseArray<T extends z.ZodType>(element: T) {
  return z.preprocess((value) => {
    if (!Array.isArray(value)) return [];
    return value.filter((item) => element.safeParse(item).success);
  }, z.array(element));
}

/** An object; anything else is absent. The fields of `shape` must all be loose, so that one of them never costs the rest. */
export function looseObject<T extends z.ZodType>(shape: T) {
  return z.preprocess((value) => (isObject(value) ? value : null), shape.nullable());
}

/** A list of objects, other elements dropped; anything but a list is empty. The fields of `shape` must all be loose. */
export function looseList<T extends z.ZodType>(shape: T) {
  return z.preprocess((value) => {
    if (!Array.isArray(value)) return [];
    return value.every(isObject) ? value : value.filter(isObject);
  }, z.array(shape));
}

/** Whether a parsed value is an object with named fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function countOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null;
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value)) return null;
  return Number(value);
}
