import type { SqlRow } from './driver.ts';

/** A column of text; `null` where it is null or absent. */
export function text(value: SqlRow[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** A column of numbers; `null` where it is null or absent. */
export function number(value: SqlRow[string] | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
