import type { ArchiveClaim, NamedFile } from '../../source.ts';
import { folderOf, roleOf, roleOfName } from './files.ts';

/**
 * The archives among some files: each folder with files of an archive's names, one of which at least is what its name says.
 * A lone file is taken by its content, whatever its name.
 */
export async function claimArchives(files: readonly NamedFile[]): Promise<readonly ArchiveClaim[]> {
  const claims: ArchiveClaim[] = [];
  for (const [folder, named] of namedByFolder(files)) {
    if (!(await isArchive(named))) continue;
    const members = files.filter((file) => named.includes(file) || isPicture(file.name, folder));
    claims.push({ root: folder.replace(/\/$/, ''), files: members });
  }
  const [only] = files;
  if (claims.length === 0 && files.length === 1 && only !== undefined && (await roleOf(only)) !== null) {
    claims.push({ root: '', files });
  }
  return claims;
}

function namedByFolder(files: readonly NamedFile[]): ReadonlyMap<string, NamedFile[]> {
  const byFolder = new Map<string, NamedFile[]>();
  for (const file of files) {
    if (roleOfName(file.name) === null) continue;
    const folder = folderOf(file.name);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  return byFolder;
}

/** Such names occur elsewhere: one file must be what its name says. */
async function isArchive(named: readonly NamedFile[]): Promise<boolean> {
  for (const file of named) {
    if ((await roleOf(file)) === roleOfName(file.name)) return true;
  }
  return false;
}

const pictures = /^(?:(?:avatar|header)\.[a-z0-9]{1,5}|media_attachments\/.*)$/i;

function isPicture(path: string, folder: string): boolean {
  return path.startsWith(folder) && pictures.test(path.slice(folder.length));
}
