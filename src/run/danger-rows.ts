import type { DangerRow } from '../analyse/index.ts';
import type { Platform } from '../model/account.ts';
import { chancesOf } from '../model/chances.ts';
import { type Direction, directions, labelsOf } from '../model/verdict.ts';
import type { JudgedRow } from '../store/index.ts';

/** Whether the headline counts what is aimed so. */
export function isAimed(direction: Direction | null): boolean {
  return direction === 'subject' || direction === 'unclear';
}

/** A direction by its number in the cache. */
export function directionOf(index: number | null): Direction | null {
  return index === null ? null : (directions[index] ?? null);
}

/** A message of danger as the analysis wants it. */
export function dangerRow(platform: Platform, row: JudgedRow, text: string | null): DangerRow {
  return {
    platform,
    postId: row.id,
    authorKey: `${platform}:${row.author}`,
    authorHandle: row.handle,
    at: row.at,
    labels: labelsOf(row.labels),
    classes: chancesOf(row.classes ?? ''),
    direction: directionOf(row.direction),
    text,
  };
}
