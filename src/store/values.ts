import type { SqlRow } from './driver.ts';

/** A column of text; `null` where it is null or absent. */
export function text(value: SqlRow[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** A column of bytes: drivers give them as they are, and `SqlRow` names what nearly all statements read. Throws where it is none. */
export function bytes(value: SqlRow[string] | undefined): Buffer {
  const given: unknown = value;
  if (!(given instanceof Uint8Array)) throw new Error('A column of bytes came as something other than bytes.');
  return Buffer.from(given.buffer, given.byteOffset, given.byteLength);
}

/** A column of numbers; `null` where it is null or absent. */
export function number(value: SqlRow[string] | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
