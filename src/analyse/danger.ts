import type { DangerItem } from '../model/report.ts';
import { type DangerClass, dangerClasses } from '../model/verdict.ts';
import type { AnalysisInput, DangerRow } from './input.ts';

/** What X allows as a handle; anything else would make a link that leads elsewhere. */
const xHandle = /^[A-Za-z0-9_]{1,15}$/;
const xPostId = /^\d{1,20}$/;

/** The id of a post of Bluesky: whose it is, and its key there. Ids of other forms have no page. */
const blueskyPostId = /^(did:[a-z]{1,20}:[A-Za-z0-9._:%-]{1,240})\/(?!\.{1,2}$)([A-Za-z0-9._:~-]{1,512})$/;

/** The id of a post of Mastodon, where it has a page. */
const mastodonPostId = /^https:\/\/[^\s"'<>@]{3,2048}$/;

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
  if (row.platform === 'x') return linkToX(row);
  // A post of Mastodon has its link for an id.
  if (row.platform === 'mastodon') return mastodonPostId.test(row.postId) ? row.postId : null;
  return row.platform === 'bluesky' ? linkToBluesky(row) : null;
}

/** X finds a post by its id whatever the handle. */
function linkToX(row: DangerRow): string | null {
  if (!xPostId.test(row.postId)) return null;
  const handle = row.authorHandle !== null && xHandle.test(row.authorHandle) ? row.authorHandle : 'i';
  return `https://x.com/${handle}/status/${row.postId}`;
}

/** Bluesky finds an account by its DID, which stays when the handle changes. */
function linkToBluesky({ postId }: DangerRow): string | null {
  const [, did, key] = blueskyPostId.exec(postId) ?? [];
  return did === undefined || key === undefined ? null : `https://bsky.app/profile/${did}/post/${key}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
