import type { PicturesFound } from '../../analyse/people-input.ts';
import { comparePictures, type OwnPicture, type SavedPictures, whyNoPictures } from '../../pictures/index.ts';
import { archivePictures } from '../../sources/index.ts';
import type { StoredInput } from '../../store/index.ts';
import type { Progress } from '../request.ts';

export interface PicturesContext {
  readonly saved: SavedPictures;
  /** Inputs of the subjects: their own archives hold the pictures of their posts. */
  readonly inputs: readonly StoredInput[];
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** Compares saved pictures with those in the archives that were read, now or earlier, and still stand where they did. */
export async function gatherPictures({ saved, inputs, signal, progress }: PicturesContext): Promise<PicturesFound> {
  const reason = await whyNoPictures();
  if (reason !== null) return { pictures: null, reason };
  const told = (read: { readonly saved: number; readonly own: number }) =>
    progress.report('comparing pictures', read.saved + read.own);
  return { pictures: await comparePictures(saved.read(), ownPictures(inputs, signal), told), reason: null };
}

async function* ownPictures(inputs: readonly StoredInput[], signal: AbortSignal): AsyncGenerator<OwnPicture> {
  const paths = inputs.filter(({ channel }) => channel === 'archive').map(({ path }) => path);
  for (const path of new Set(paths)) yield* archivePictures(path, signal);
}
