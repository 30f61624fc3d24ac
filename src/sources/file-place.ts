import type { NamedFile } from './source.ts';

/** The file's name without its folders. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path with its closing `/`; empty for the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The start of a file; `null` when it cannot be read, which is told when the file is. */
export async function headOf(file: NamedFile): Promise<string | null> {
  try {
    return await file.head();
  } catch {
    return null;
  }
}
