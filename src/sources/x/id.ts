import { z } from 'zod';

/** Ids of X are digits; 64 bits are twenty of them at most. */
const digits = /^\d{1,20}$/;

/** An id as a string of digits, or `null`: numbers beyond 2^53 have lost digits, and `-1` stands for nobody. */
export const xId = z.transform(idOf);

/** As `xId`, but a record without it is not one. */
export const requiredXId = z.preprocess(idOf, z.string());

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return digits.test(value) ? value : null;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : null;
}
