import { type Fields, isObject } from '../loose.ts';

/**
 * The line of Zeeschuimer that 4CAT imported: it keeps the item, and what stood around it in `__import_meta`. `null` for other
 * records.
 */
export function envelopeOf(record: unknown): Fields | null {
  if (!isObject(record) || !isObject(record.__import_meta)) return null;
  return { nav_index: '', ...record.__import_meta, data: record };
}
