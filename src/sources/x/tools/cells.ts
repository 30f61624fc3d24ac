import type { AccountRef } from '../../../model/account.ts';
import { isoOfMs } from '../../iso-time.ts';
import { booleanOf, stringOf } from '../../loose.ts';
import { countOfCell } from '../analytics/cells.ts';
import { parseTime } from '../time.ts';

/** The cells of one row of a table, or a JSON object as flat as one, by column; an empty one says nothing. */
export interface Cells {
  text(column: string): string | null;
  /** `1234`, and `1234.0` as tables have it whose column had gaps; anything else is absent. */
  count(column: string): number | null;
  /** `0`/`1`, `yes`/`no`, `true`/`false`; anything else is absent. */
  flag(column: string): boolean | null;
  /** The parts of a list, none of them empty. */
  list(column: string, separator: string): readonly string[];
  /** Whether the table has this column. */
  has(column: string): boolean;
}

export function cellsOf(row: Readonly<Record<string, unknown>>): Cells {
  const text = (column: string): string | null => stringOf(row[column]) || null;
  return {
    text,
    count(column) {
      const cell = text(column);
      const count = cell === null ? null : countOfCell(cell.trim());
      return count === 'unreadable' ? null : count;
    },
    flag: (column) => booleanOf(row[column]) ?? flagOf(text(column) ?? ''),
    list: (column, separator) => (text(column) ?? '').split(separator).flatMap((part) => part.trim() || []),
    has: (column) => row[column] !== undefined,
  };
}

function flagOf(cell: string): boolean | null {
  if (/^(?:1|1\.0|yes|true)$/i.test(cell)) return true;
  return /^(?:0|0\.0|no|false)$/i.test(cell) ? false : null;
}

/** The first and last second tables of posts can be of: X's first year to 2100. */
const [firstSecond, lastSecond] = [1_142_899_200, 4_102_444_800];

/** ISO 8601 UTC of a cell of seconds since 1970, `1610005273` or `1610005273.0`; `null` for anything else. */
export function timeOfSeconds(cell: string | null): string | null {
  const seconds = cell !== null && /^\d{9,10}(?:\.\d+)?$/.test(cell) ? Number.parseInt(cell, 10) : 0;
  if (seconds < firstSecond || seconds >= lastSecond) return null;
  return parseTime(isoOfMs(seconds * 1000));
}

/** A handle of X, its `@` left out; `null` for what cannot be one. */
export function handleOf(cell: string | null): string | null {
  return cell === null ? null : (/^@?(\w{1,20})$/.exec(cell.trim())?.[1] ?? null);
}

/** A pointer by handle alone. */
export function named(handle: string | null): AccountRef {
  return { id: null, handle };
}
