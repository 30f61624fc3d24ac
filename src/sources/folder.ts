import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { InputError } from '../errors.ts';
import type { Warning } from '../model/coverage.ts';
import { readError } from './read-error.ts';
import { safeName } from './safe-name.ts';
import { isHidden } from './zip-names.ts';

/** More files than any export has; a home folder named by mistake has more. */
const maxFiles = 200_000;

export interface FolderFile {
  /** Relative to the folder, `/` between folders, safe to print. */
  readonly name: string;
  readonly path: string;
  readonly size: number;
}

export interface FolderListing {
  readonly files: readonly FolderFile[];
  readonly warnings: readonly Warning[];
}

/**
 * Every file under a folder, sorted by name. Hidden files and links to folders or out of the folder are left out; a folder
 * inside that may not be read becomes a warning. Throws `InputError` (`no-permission`, `too-many-files` …).
 */
export async function listFolder(root: string): Promise<FolderListing> {
  const listing = { root, base: await realpath(root), files: [] as FolderFile[], warnings: [] as Warning[] };
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    waiting.push(...(await addFiles(listing, folder)));
    if (listing.files.length > maxFiles) throw tooManyFiles(root);
  }
  listing.files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return listing;
}

interface Walk {
  readonly root: string;
  /** The root without links. */
  readonly base: string;
  readonly files: FolderFile[];
  readonly warnings: Warning[];
}

/** Adds the files of one folder; gives the folders in it. */
async function addFiles(walk: Walk, folder: string): Promise<string[]> {
  const folders: string[] = [];
  for (const item of await readFolder(walk.root, folder, walk.warnings)) {
    const name = folder === '' ? item.name : `${folder}/${item.name}`;
    if (isHidden(`${name}/`)) continue;
    if (item.isDirectory()) folders.push(name);
    const file = await fileAt(walk, name, item);
    if (file !== null) walk.files.push(file);
  }
  return folders;
}

async function readFolder(root: string, folder: string, warnings: Warning[]): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const known = readError(error, join(root, folder));
    if (folder === '' || !(known instanceof InputError)) throw known;
    warnings.push({ code: known.code, text: known.message, path: safeName(root) });
    return [];
  }
}

async function fileAt({ root, base }: Walk, name: string, item: Dirent): Promise<FolderFile | null> {
  const path = join(root, name);
  if (!item.isFile() && !item.isSymbolicLink()) return null;
  try {
    if (item.isSymbolicLink() && !(await realpath(path)).startsWith(base + sep)) return null;
    const info = await stat(path);
    return info.isFile() ? { name: safeName(name), path, size: info.size } : null;
  } catch {
    // A link to nothing, or a file that went away since the folder was listed.
    return null;
  }
}

function tooManyFiles(root: string): InputError {
  return new InputError(`${safeName(root)} holds more than ${maxFiles.toLocaleString('en')} files.`, {
    code: 'too-many-files',
    hint: 'Name the folder of the export itself.',
  });
}
