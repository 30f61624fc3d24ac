import type { PicturesFound } from '../../analyse/people-input.ts';
import { comparePictures, type OwnPicture, type SavedPictures, whyNoPictures } from '../../pictures/index.ts';
import { archivePictures } from '../../sources/index.ts';
import type { StoredInput, StoredSubject } from '../../store/index.ts';
import type { Progress } from '../request.ts';

export interface PicturesContext {
  readonly saved: SavedPictures;
  readonly subjects: readonly StoredSubject[];
  /** All inputs in scope: of these the subjects' own archives hold the pictures of their posts. */
  readonly inputs: readonly StoredInput[];
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** Compares saved pictures with those in the archives that were read, now or earlier, and still stand where they did. */
export async function gatherPictures(context: PicturesContext): Promise<PicturesFound> {
  const { saved, progress } = context;
  const reason = await whyNoPictures();
  if (reason !== null) return { pictures: null, reason };
  const told = (read: { readonly saved: number; readonly own: number }) =>
    progress.report('comparing pictures', read.saved + read.own);
  return { pictures: await comparePictures(saved.read(), ownPictures(context), told), reason: null };
}

async function* ownPictures({ subjects, inputs, signal }: PicturesContext): AsyncGenerator<OwnPicture> {
  const archives = inputs.filter((input) => subjects.some((subject) => isOwnArchive(input, subject)));
  const platforms = new Map(archives.map(({ path, platform }) => [path, platform]));
  for (const [path, platform] of platforms) {
    for await (const picture of archivePictures(path, signal)) {
      const { postId } = picture;
      yield { ...picture, postId: postId === null ? null : `${platform}:${postId}` };
    }
  }
}

/** The cache may hold archives of other people. One that does not say whose it is counts. */
function isOwnArchive({ channel, platform, owner }: StoredInput, subject: StoredSubject): boolean {
  if (channel !== 'archive' || platform !== subject.platform) return false;
  return owner === null || subject.keys.includes(owner);
}
