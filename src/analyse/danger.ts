import type { DangerItem } from '../model/report.ts';
import { type DangerClass, dangerClasses } from '../model/verdict.ts';
import type { AnalysisInput, DangerRow } from './input.ts';
import { postLink } from './post-link.ts';

/** Where messages of danger stand: `direct` ones have no public place and so no link. */
type Place = 'public' | 'direct';

/** Messages of danger, newest first, those without a time last. */
export function dangerItems(rows: readonly DangerRow[], input: AnalysisInput, place: Place): DangerItem[] {
  const items = rows.flatMap((row) => {
    // A row without a label of danger is no danger.
    const found = dangerClasses.find((name) => row.labels.includes(name));
    return found === undefined
      ? []
      : [{ ...dangerItem(row, found, input), url: place === 'direct' ? null : linkTo(row, input) }];
  });
  return items.sort((a, b) => compare(b.at ?? '', a.at ?? '') || compare(a.id, b.id));
}

function dangerItem(row: DangerRow, found: DangerClass, input: AnalysisInput): Omit<DangerItem, 'url'> {
  return {
    id: input.nameId(row.platform, row.postId),
    platform: row.platform,
    class: found,
    confidence: Math.round((row.classes[found] ?? 0) * 100) / 100,
    at: row.at === null ? null : toSeconds(row.at),
    author: input.nameAuthor(row.authorKey, true),
    text: row.text,
  };
}

/** Platforms state times to the second or to the millisecond: to the second all compare and read alike. */
export function toSeconds(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Where a post stands. */
function linkTo(row: DangerRow, input: AnalysisInput): string | null {
  if (!input.showHandles && !input.showDangerHandles) return null;
  return postLink({ platform: row.platform, id: row.postId, handle: row.authorHandle });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
