import type { NamedFile } from '../../source.ts';

/** What a file of an archive holds. Files without a role are never opened: they are sensitive, media, or of no use. */
type Role =
  | 'manifest'
  | 'account'
  | 'profile'
  | 'verified'
  | 'handles'
  | 'headers'
  | 'notes'
  | 'circle'
  | 'tweets'
  | 'community'
  | 'deleted'
  | 'likes'
  | 'followers'
  | 'following'
  | 'blocks'
  | 'mutes'
  | 'messages';

// An allowlist, so that a sensitive file X invents tomorrow stays closed: addresses, devices, contacts, ads, IPs.
const roles: ReadonlyMap<string, Role> = new Map([
  ['manifest', 'manifest'],
  ['account', 'account'],
  ['profile', 'profile'],
  ['verified', 'verified'],
  ['screen-name-change', 'handles'],
  ['tweet-headers', 'headers'],
  ['note-tweet', 'notes'],
  ['twitter-circle-tweet', 'circle'],
  ['tweets', 'tweets'],
  ['tweet', 'tweets'],
  ['community-tweet', 'community'],
  ['deleted-tweets', 'deleted'],
  ['deleted-tweet', 'deleted'],
  ['like', 'likes'],
  ['follower', 'followers'],
  ['following', 'following'],
  ['block', 'blocks'],
  ['mute', 'mutes'],
  ['direct-messages', 'messages'],
  ['direct-message', 'messages'],
  ['direct-messages-group', 'messages'],
  ['direct-message-group', 'messages'],
]);

/** The file's name without its folders. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path with its closing `/`; empty for the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** What a file with this path holds, and which part of it; `null` for files that stay closed. */
export function roleOfName(path: string): { readonly role: Role; readonly part: number } | null {
  const match = /^(.+?)(?:-part(\d{1,6}))?\.js$/.exec(baseName(path).toLowerCase());
  const role = roles.get(match?.[1] ?? '');
  return role === undefined ? null : { role, part: Number(match?.[2] ?? 0) };
}

/**
 * Whether something is lost where a file of this name is not there. Files that are never opened are nobody's loss, nor are
 * headers, read only where nothing else names the owner.
 */
export function isMissed(path: string): boolean {
  const role = roleOfName(path)?.role;
  return role !== undefined && role !== 'messages' && role !== 'headers';
}

/** Whether a text starts as a data file or the manifest of an archive does. */
export function startsAsArchive(head: string): boolean {
  return /^\s*window\.(?:YTD\.|__THAR_CONFIG\s*=)/.test(head);
}

/** What a file of any name holds, by how its text starts; `null` for files that stay closed or are of no archive. */
export function roleOfHead(head: string): Role | null {
  if (/^\s*window\.__THAR_CONFIG\s*=/.test(head)) return 'manifest';
  // The list alone, its first line lost: people cut it off to get plain JSON.
  if (/^\s*\[\s*\{\s*"tweet"\s*:\s*\{/.test(head)) return 'tweets';
  const name = /^\s*window\.YTD\.(\w{1,64})\.part\d+\s*=/.exec(head)?.[1];
  return roles.get(name?.replaceAll('_', '-').toLowerCase() ?? '') ?? null;
}

/** Whether a text is what Git leaves in place of a large file that was not fetched. */
export function isLfsPointer(head: string): boolean {
  return head.startsWith('version https://git-lfs');
}

/** The files of an archive by what they hold, parts in order. Files without a role are in none. */
export type FilesByRole = ReadonlyMap<Role, readonly NamedFile[]>;

/** Sorts the files of an archive. A lone file with a name of its own is known by how it starts. */
export async function filesByRole(files: readonly NamedFile[]): Promise<FilesByRole> {
  const sorted: { file: NamedFile; role: Role; part: number }[] = [];
  for (const file of files) {
    const named = roleOfName(file.name);
    if (named !== null) sorted.push({ file, ...named });
  }
  const [only] = files;
  if (sorted.length === 0 && files.length === 1 && only !== undefined) {
    const role = roleOfHead(await only.head());
    if (role !== null) sorted.push({ file: only, role, part: 0 });
  }
  sorted.sort((a, b) => a.part - b.part || (a.file.name < b.file.name ? -1 : 1));
  const byRole = new Map<Role, NamedFile[]>();
  for (const { file, role } of sorted) byRole.set(role, [...(byRole.get(role) ?? []), file]);
  return byRole;
}
