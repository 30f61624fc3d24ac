import { isoOfMs } from '../iso-time.ts';
import { type Fields, isObject, stringOf } from '../loose.ts';

/** What Zeeschuimer writes around each item. `item_id` and its own ids in `data` are rounded and never read. */
export interface Envelope {
  /** ISO 8601 UTC. */
  readonly collectedAt: string | null;
  readonly pageUrl: string | null;
  readonly data: unknown;
}

export function readEnvelope(line: Fields): Envelope {
  return {
    collectedAt: isoOf(line.timestamp_collected),
    pageUrl: stringOf(line.source_platform_url),
    data: line.data,
  };
}

/** The platform a line of Zeeschuimer is of, in Zeeschuimer's words; `null` for other lines. */
export function platformOf(record: unknown): string | null {
  if (!isObject(record) || record.nav_index === undefined || !isObject(record.data)) return null;
  return typeof record.source_platform === 'string' ? record.source_platform : null;
}

/** A time of the clock in milliseconds, as ISO 8601 UTC; anything else is absent. */
function isoOf(value: unknown): string | null {
  const ms = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof ms !== 'number' || !(ms > 0) || ms > 8.64e15) return null;
  return isoOfMs(ms);
}
