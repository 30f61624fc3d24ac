import type { PictureMatch, Pictures } from '../model/report.ts';
import { candidateSearch, type Saved } from './candidates.ts';
import { type Decoder, pictureDecoder } from './decoder.ts';
import { type FinePrint, fingerprint } from './fingerprint.ts';
import { matchOf } from './match.ts';

/** A picture somebody saved. */
export interface SavedPicture {
  /** File name without its folder. */
  readonly name: string;
  /** Empty where it could not be read. */
  readonly bytes: Uint8Array;
}

/** A picture of one of the account's own posts, or of its profile. */
export interface OwnPicture extends SavedPicture {
  /** The platform's id of the post; `null` where the name of the file does not tell. */
  readonly postId: string | null;
  readonly of: 'post' | 'profile';
}

/** Told after each picture: how many were read of the saved ones, and of the own ones. */
export type PicturesProgress = (read: { readonly saved: number; readonly own: number }) => void;

/** Pictures decoded at a time: decoding runs outside the main thread, reading does not. */
const atOnce = 4;

/** Saved pictures that are looked for turned as well: each takes 64 KB for that. */
const mostTurned = 1_000;

/**
 * Compares saved pictures with the account's own: each saved one gets its best match, or none. The own ones are read one by one
 * and only those that may match are kept; where no saved one can be read they are not read at all. Throws an `XhealthError`
 * (`pictures-need-sharp`) where pictures cannot be decoded: ask `whyNoPictures` first.
 */
export async function comparePictures(
  saved: AsyncIterable<SavedPicture>,
  own: AsyncIterable<OwnPicture>,
  progress: PicturesProgress = () => {},
): Promise<Pictures> {
  const decoder = await pictureDecoder();
  const readable: { readonly name: string; readonly print: Saved }[] = [];
  const read = { saved: 0, own: 0 };
  let unreadable = 0;
  for await (const { picture, print } of decoded(saved, decoder)) {
    if (print === null) unreadable += 1;
    else
      readable.push({
        name: picture.name,
        print: { ...print, fine: readable.length < mostTurned ? print.fine : null },
      });
    read.saved += 1;
    progress({ ...read });
  }
  const search = candidateSearch(readable.map((each) => each.print));
  let compared = 0;
  if (readable.length > 0) {
    for await (const { picture, print } of decoded(own, decoder)) {
      if (print !== null) {
        const { fine: _, ...kept } = print;
        search.add({ fingerprint: kept, name: picture.name, postId: picture.postId, of: picture.of });
        compared += 1;
      }
      read.own += 1;
      progress({ ...read });
    }
  }
  const matches: PictureMatch[] = [];
  for (const [at, { name, print }] of readable.entries()) {
    matches.push(...matchRow(name, matchOf(print, search.of(at))));
    // Each takes some milliseconds: an interruption must get through.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { saved: readable.length, unreadable, own: compared, matches };
}

function matchRow(name: string, found: ReturnType<typeof matchOf>): PictureMatch[] {
  if (found === null) return [];
  const { own, verdict, distance, changedShare } = found;
  return [{ picture: name, post: own.postId, original: own.name, of: own.of, verdict, distance, changedShare }];
}

interface Decoded<Picture> {
  readonly picture: Picture;
  readonly print: FinePrint | null;
}

/** The pictures in their order, decoded a few ahead. */
async function* decoded<Picture extends SavedPicture>(
  pictures: AsyncIterable<Picture>,
  decoder: Decoder,
): AsyncGenerator<Decoded<Picture>> {
  const ahead: Promise<Decoded<Picture>>[] = [];
  for await (const picture of pictures) {
    ahead.push(decodeOne(picture, decoder));
    const first = ahead.length < atOnce ? undefined : ahead.shift();
    if (first !== undefined) yield await first;
  }
  for (const each of ahead) yield await each;
}

async function decodeOne<Picture extends SavedPicture>(picture: Picture, decoder: Decoder): Promise<Decoded<Picture>> {
  return { picture, print: await fingerprint(picture.bytes, decoder) };
}
