import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Readable } from 'node:stream';
import { InputError } from '../../../errors.ts';
import { buffersOf } from '../../byte-stream.ts';
import { openInput } from '../../open-input.ts';
import type { NamedFile } from '../../source.ts';
import { baseName } from './files.ts';
import { idOf } from './parts.ts';

/** A picture of a post or of the profile, as an archive keeps it. */
export interface ArchivePicture {
  /** File name without its folder, safe to print. */
  readonly name: string;
  /** Id of the post (a repost has its own), by the name of the file; `null` where that does not tell. */
  readonly postId: string | null;
  readonly of: 'post' | 'profile';
  readonly bytes: Uint8Array;
}

/** X takes pictures of 5 MB, and GIFs of 15. */
const maxPictureBytes = 50 * 1024 * 1024;

// What was posted: `tweet_media` until 2021; and what stands on the profile. Pictures of messages and of deleted posts stay closed.
const shown = /(?:^|\/)(tweets?_media|community_tweet_media|profile_media)\/[^/]+\.(?:jpe?g|png|webp|gif|avif)$/i;

/**
 * The pictures of the posts and of the profile in an archive of X: a zip, a folder, a folder of zips, or the path of a reading, which may go on
 * inside a zip. They are read one by one and nothing is unpacked to disk. Damaged ones, such of more than 50 MB, and inputs that
 * are no archive are passed over in silence: reading the posts tells of damage. `-` and pipes give nothing: they are read once.
 */
export async function* archivePictures(
  path: string,
  signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<ArchivePicture> {
  const place = path === '-' ? null : await placeOf(path);
  if (place === null || signal.aborted) return;
  const opened = await openInput(place.path, Readable.from([]), signal).catch(passOver);
  if (opened === null) return;
  try {
    for (const file of opened.tree.files) {
      if (signal.aborted) return;
      const picture = file.name.startsWith(place.folder) ? await pictureOf(file) : null;
      if (picture !== null) yield picture;
    }
  } finally {
    await opened.tree.close();
  }
  for (const zip of opened.zips) yield* archivePictures(zip, signal);
}

interface Place {
  readonly path: string;
  /** Folder inside the input with its closing `/`; empty for all of it. */
  readonly folder: string;
}

/** The file or folder a path leads to; for one that goes on inside a zip, that zip. `null` for pipes and what is not there. */
async function placeOf(path: string): Promise<Place | null> {
  let [outer, folder] = [path, ''];
  for (;;) {
    const info = await stat(outer).catch(() => null);
    if (info !== null) {
      const isOne = info.isFile() || (info.isDirectory() && folder === '');
      return isOne ? { path: outer, folder } : null;
    }
    if (dirname(outer) === outer) return null;
    folder = `${basename(outer)}/${folder}`;
    outer = dirname(outer);
  }
}

function passOver(error: unknown): null {
  if (error instanceof InputError) return null;
  throw error;
}

async function pictureOf(file: NamedFile): Promise<ArchivePicture | null> {
  const folder = shown.exec(file.name)?.[1]?.toLowerCase();
  if (folder === undefined || (file.size ?? 0) > maxPictureBytes) return null;
  const bytes = await bytesOf(file).catch(passOver);
  if (bytes === null) return null;
  const name = baseName(file.name);
  // The number before the name of a profile's picture is the account's.
  if (folder === 'profile_media') return { name, postId: null, of: 'profile', bytes };
  return { name, postId: idOf(/^(\d{1,20})-/.exec(name)?.[1]), of: 'post', bytes };
}

/** All bytes of a file; `null` when there are more than the zip said and too many. */
async function bytesOf(file: NamedFile): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of buffersOf(await file.open())) {
    length += chunk.length;
    if (length > maxPictureBytes) return null;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] ?? null) : Buffer.concat(chunks);
}
