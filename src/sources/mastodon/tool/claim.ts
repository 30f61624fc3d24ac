import { membersOfStart } from '../../json-members.ts';
import { isObject } from '../../loose.ts';
import type { ArchiveClaim, NamedFile } from '../../source.ts';
import { isStatus } from '../api-status.ts';

/** Everything the tool writes at the top of its file. */
const known: ReadonlySet<string> = new Set([
  'account',
  'statuses',
  'favourites',
  'bookmarks',
  'mentions',
  'followers',
  'following',
  'mutes',
  'blocks',
  'notes',
]);

const ofPosts: ReadonlySet<string> = new Set(['statuses', 'favourites', 'bookmarks', 'mentions']);

/** Each file that is one of the tool's, by its content. */
export async function claimFiles(files: readonly NamedFile[]): Promise<readonly ArchiveClaim[]> {
  const claims: ArchiveClaim[] = [];
  for (const file of files) {
    const mayBe = files.length === 1 || /\.json(?:\.gz)?$/i.test(file.name);
    if (mayBe && (await isOfTool(file))) claims.push({ root: files.length === 1 ? '' : file.name, files: [file] });
  }
  return claims;
}

async function isOfTool(file: NamedFile): Promise<boolean> {
  try {
    return startsAsTool(await file.head());
  } catch {
    return false;
  }
}

/**
 * Its lists may be empty, and its start may not reach beyond the first: most of what is seen must be of the tool, which may add
 * a list tomorrow.
 */
function startsAsTool(head: string): boolean {
  if (!/^[\s\0]*\{/.test(head)) return false;
  const members = membersOfStart(head);
  if (members.filter(({ key }) => known.has(key)).length * 2 <= members.length) return false;
  return members.some(({ key, value, listed }) => {
    if (key === 'account') return !listed && isObject(value) && typeof (value.acct ?? value.username) === 'string';
    return listed && ofPosts.has(key) && isStatus(value);
  });
}
