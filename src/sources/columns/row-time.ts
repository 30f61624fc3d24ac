import { isoOfMs } from '../iso-time.ts';
import { parseTime } from '../x/time.ts';

/** A time as a cell gives it. */
export interface RowTime {
  /** ISO 8601 UTC. */
  readonly iso: string;
  readonly dayOnly: boolean;
}

/** From 1973 in seconds to 2286, and from 1973 in milliseconds: what is shorter or longer is no time of posting. */
const epoch = /^(\d{9,10}|\d{12,13})(?:\.\d+)?$/;

const dayPattern = /^\d{4}-\d\d-\d\d$/;

const withoutZone = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d(?:\.\d{1,6})?)?( ?UTC)?$/;

/**
 * Reads ISO 8601, X's own forms, and seconds or milliseconds since 1970. A time without a zone is UTC, as research tools
 * write it. `null` for anything else.
 */
export function timeOfCell(cell: string): RowTime | null {
  const hasYear = cell.charAt(4) === '-';
  const counted = hasYear ? undefined : epoch.exec(cell)?.[1];
  if (counted !== undefined) {
    const ms = counted.length > 10 ? Number(counted) : Number(counted) * 1000;
    return { iso: isoOfMs(ms), dayOnly: false };
  }
  if (cell.length === 10 && dayPattern.test(cell)) return withDay(parseTime(`${cell}T00:00:00Z`), true);
  const local = hasYear && !cell.endsWith('Z') ? withoutZone.exec(cell) : null;
  return withDay(parseTime(local ? `${local[1]}T${local[2]}${local[3] ?? ':00'}Z` : cell), false);
}

function withDay(iso: string | null, dayOnly: boolean): RowTime | null {
  return iso === null ? null : { iso, dayOnly };
}
