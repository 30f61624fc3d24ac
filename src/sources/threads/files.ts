import { baseName, headOf } from '../file-place.ts';
import { isGitLfsPointer } from '../open-input.ts';
import type { ArchiveClaim, NamedFile } from '../source.ts';

/** What a list of an export holds. Lists without a role are not parsed: posts seen, posts saved, requests to follow. */
export type Role = 'profile' | 'posts' | 'archived' | 'likes' | 'followers' | 'following' | 'blocks';

// An allowlist: names of files changed over the years and differ by language, the names of lists did not.
const roles: ReadonlyMap<string, Role> = new Map([
  ['text_post_app_text_post_app_profile', 'profile'],
  ['text_post_app_text_posts', 'posts'],
  ['text_post_app_text_app_archived_posts', 'archived'],
  ['text_post_app_media_likes', 'likes'],
  ['text_post_app_text_post_app_followers', 'followers'],
  ['text_post_app_text_post_app_following', 'following'],
  ['text_post_app_text_post_app_blocked_users', 'blocks'],
]);

/** Files are read in this order: first whose they are. */
const order: readonly Role[] = ['profile', 'posts', 'archived', 'likes', 'followers', 'following', 'blocks'];

/** What the list under a name holds; `null` for one that is not parsed. */
export function roleOfList(name: string): Role | null {
  return roles.get(name) ?? null;
}

const firstName = /^\s*\{\s*"(text_post_app_\w{1,80})"\s*:/;

const currentNames = /^threads_and_replies(?:_\d{1,4})?\.json$/i;

/** The files of a claim that hold something, in the order to read them. */
export async function filesInOrder(files: readonly NamedFile[]): Promise<readonly NamedFile[]> {
  const found: { file: NamedFile; place: number }[] = [];
  for (const file of files) {
    const head = await headOf(file);
    const name = firstName.exec(head ?? '')?.[1];
    const role = name === undefined ? roleOfUnread(file, head) : roleOfList(name);
    if (role !== null) found.push({ file, place: order.indexOf(role) });
  }
  found.sort((a, b) => a.place - b.place || a.file.name.localeCompare(b.file.name, 'en', { numeric: true }));
  return found.map(({ file }) => file);
}

/** A file whose start cannot be read, or that was not fetched, is known by its name, so that the reader can say so. */
function roleOfUnread(file: NamedFile, head: string | null): Role | null {
  const isUnread = head === null || isGitLfsPointer(head);
  return isUnread && currentNames.test(baseName(file.name)) ? 'posts' : null;
}

/** The exports among some files: JSON files whose list has one of the names of this platform, whatever theirs are. */
export async function claimExports(files: readonly NamedFile[]): Promise<readonly ArchiveClaim[]> {
  const byRoot = new Map<string, NamedFile[]>();
  for (const file of files) {
    if (files.length > 1 && !/\.json$/i.test(file.name)) continue;
    const head = await headOf(file);
    if (!firstName.test(head ?? '') && roleOfUnread(file, head) === null) continue;
    const root = file.name.replace(/(?:(?:your_instagram_activity\/)?threads\/)?[^/]*$/i, '').replace(/\/$/, '');
    const members = byRoot.get(root);
    if (members === undefined) byRoot.set(root, [file]);
    else members.push(file);
  }
  return [...byRoot].map(([root, members]) => ({ root, files: members }));
}
