import type { ArchiveClaim, NamedFile } from '../../source.ts';
import { folderOf, isLfsPointer, roleOfHead, roleOfName, startsAsArchive } from './files.ts';

/**
 * The archives among some files: each folder that holds files with known names, itself or in its `data/`, at any
 * depth, where the content of at least one agrees. A lone file is taken by its content, whatever its name.
 */
export async function claimArchives(files: readonly NamedFile[]): Promise<readonly ArchiveClaim[]> {
  const claims: ArchiveClaim[] = [];
  for (const [root, named] of namedByRoot(files)) {
    if (!(await isArchive(named))) continue;
    const folders = new Set(named.map((file) => folderOf(file.name)));
    const members = files.filter((file) => belongs(file.name, root, folders));
    claims.push({ root: root.replace(/\/$/, ''), files: members });
  }
  const [only] = files;
  if (claims.length === 0 && files.length === 1 && only !== undefined && (await isArchiveFile(only))) {
    claims.push({ root: '', files });
  }
  return claims;
}

function namedByRoot(files: readonly NamedFile[]): ReadonlyMap<string, NamedFile[]> {
  const byRoot = new Map<string, NamedFile[]>();
  for (const file of files) {
    if (roleOfName(file.name) === null) continue;
    const root = folderOf(file.name).replace(/(^|\/)data\/$/i, '$1');
    const named = byRoot.get(root);
    if (named === undefined) byRoot.set(root, [file]);
    else named.push(file);
  }
  return byRoot;
}

/** Names like `profile.js` occur in any program's folder, so one file at least must look the part inside. */
async function isArchive(named: readonly NamedFile[]): Promise<boolean> {
  for (const file of named) {
    const role = roleOfName(file.name)?.role;
    // Messages stay closed until they are asked for; no other program's file has that name.
    if (role === 'messages') return true;
    const head = await headOf(file);
    if (head !== null && startsAsArchive(head)) return true;
    // Damaged or not fetched: claimed all the same, so that the reader can say so.
    if (role === 'tweets' && (head === null || isLfsPointer(head) || roleOfHead(head) !== null)) return true;
  }
  return false;
}

async function isArchiveFile(file: NamedFile): Promise<boolean> {
  const head = await headOf(file);
  return head !== null && (startsAsArchive(head) || roleOfHead(head) !== null);
}

async function headOf(file: NamedFile): Promise<string | null> {
  try {
    return await file.head();
  } catch {
    return null;
  }
}

const pieces = /^(?:[^/]+\.js|\w+_media\/.*|readme\.txt)$/is;

/** Only what X puts there: a capture or a table lying beside the archive's files is left to its own reader. */
function belongs(path: string, root: string, folders: ReadonlySet<string>): boolean {
  if (!path.startsWith(root)) return false;
  for (const folder of folders) if (path.startsWith(folder) && pieces.test(path.slice(folder.length))) return true;
  return path.startsWith(`${root}assets/`) || path === `${root}Your archive.html`;
}
