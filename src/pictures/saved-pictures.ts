import type { Dirent } from 'node:fs';
import { constants, open, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { neutralise } from '../model/neutralise.ts';
import type { SavedPicture } from './compare.ts';
import { maxPictureBytes } from './fingerprint.ts';

/** More than anybody saves by hand; a home folder named by mistake has more. */
const maxFiles = 20_000;

/** Folders inside folders that are looked into. */
const maxDepth = 8;

/** The pictures of a folder, found but not read yet. */
export interface SavedPictures {
  /** Files found, whatever they hold. */
  readonly count: number;
  /** Reads them in the order of their names. A file that cannot be read comes with no bytes. */
  read(): AsyncIterable<SavedPicture>;
}

interface Found {
  readonly path: string;
  readonly name: string;
}

/**
 * Finds the files of a folder and of the folders in it, by any name. Hidden files and links are left out. Throws a `UsageError`
 * where the folder is none, is not there or may not be read, or holds more than 20,000 files.
 */
export async function savedPictures(folder: string): Promise<SavedPictures> {
  const files = await filesOf(folder);
  return { count: files.length, read: () => readAll(files) };
}

async function filesOf(folder: string): Promise<readonly Found[]> {
  const root = await rootOf(folder);
  const files: Found[] = [];
  let level = [root];
  for (let depth = 0; depth <= maxDepth && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const path of level) {
      next.push(...addFiles(files, path, await itemsOf(path, path === root ? folder : null)));
      if (files.length > maxFiles) throw tooMany(folder);
    }
    level = next;
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Adds the files of one folder; gives the folders in it. */
function addFiles(files: Found[], path: string, items: readonly Dirent[]): string[] {
  const seen = items.filter((item) => !item.name.startsWith('.'));
  for (const item of seen) {
    if (item.isFile()) files.push({ path: join(path, item.name), name: neutralise(item.name) });
  }
  return seen.filter((item) => item.isDirectory()).map((item) => join(path, item.name));
}

async function rootOf(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    throw cannotRead(folder, error);
  }
  throw new UsageError(`--pictures needs a folder, and ${neutralise(folder)} is a file.`, {
    code: 'pictures-not-a-folder',
    hint: 'Put the pictures into one folder and name that.',
  });
}

/** `root` is the folder as the user named it, where this is that one; others that may not be read are passed over. */
async function itemsOf(path: string, root: string | null): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (root !== null) throw cannotRead(root, error);
    return [];
  }
}

function cannotRead(folder: string, cause: unknown): UsageError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  return new UsageError(
    `The folder for --pictures, ${neutralise(folder)}, ${missing ? 'does not exist' : 'cannot be read'}.`,
    {
      code: missing ? 'pictures-not-found' : 'pictures-unreadable',
      hint: missing ? 'Check the path for a typing error.' : 'Give yourself permission to read it, or copy it.',
      cause,
    },
  );
}

function tooMany(folder: string): UsageError {
  return new UsageError(`${neutralise(folder)} holds more than ${maxFiles.toLocaleString('en')} files.`, {
    code: 'pictures-too-many',
    hint: 'Put the pictures to be compared into a folder of their own.',
  });
}

async function* readAll(files: readonly Found[]): AsyncGenerator<SavedPicture> {
  for (const { path, name } of files) yield { name, bytes: await bytesOf(path) };
}

const nothing = new Uint8Array(0);

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    // A link put there since the folder was listed is not followed either.
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const info = await file.stat();
      return info.isFile() && info.size <= maxPictureBytes ? await file.readFile() : nothing;
    } finally {
      await file.close();
    }
  } catch {
    return nothing;
  }
}
