import { XhealthError } from '../errors.ts';
import type { Reason } from '../model/report.ts';

/** A picture as a small square of grey, and its own size. */
export interface DecodedPicture {
  /** Pixels, after the rotation its EXIF data asks for. */
  readonly width: number;
  readonly height: number;
  /** `side` × `side` values from 0 to 255, row by row, the picture stretched to fit. */
  readonly grey: Uint8Array;
  /** The same four times as fine. */
  readonly fine: Uint8Array;
}

/** Decodes a picture to `side` × `side` grey; throws on anything that cannot be decoded. */
export type Decoder = (bytes: Uint8Array, side: number) => Promise<DecodedPicture>;

type Sharp = typeof import('sharp')['default'];

/** More than the cameras of telephones make (50 megapixels); a file of a few bytes can claim 2^31. */
const maxPixels = 51_000_000;

/** Decoders make pictures smaller each in its own way while they decode; four times the size hides that. */
const finer = 4;

/** Seconds of work on one picture; a large one takes one. */
const maxSeconds = 30;

// Everything else stays closed, SVG above all: its loader can be made to read other files.
const loaders = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Tiff'].map((kind) => `VipsForeignLoad${kind}Buffer`);

/** Loads sharp, which is optional, and shuts every loader but those of pictures. Throws where it is missing or does not start. */
async function loadSharp(): Promise<Decoder> {
  const sharp = (await import('sharp')).default;
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: loaders });
  sharp.cache(false);
  // Several pictures are decoded at a time; more threads within one would only wait for each other.
  sharp.concurrency(1);
  return (bytes, side) => decode(sharp, bytes, side);
}

async function decode(sharp: Sharp, bytes: Uint8Array, side: number): Promise<DecodedPicture> {
  const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true });
  const { autoOrient } = await image.metadata();
  const wide = side * finer;
  const values = await image
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('b-w')
    .resize(wide, wide, { fit: 'fill', kernel: 'cubic', fastShrinkOnLoad: false })
    .timeout({ seconds: maxSeconds })
    .raw()
    .toBuffer();
  if (values.length !== wide * wide) throw new Error(`${values.length} values where ${wide * wide} were due`);
  return { width: autoOrient.width, height: autoOrient.height, grey: coarser(values, side), fine: values };
}

/** The means of `finer` × `finer` values. */
function coarser(values: Uint8Array, side: number): Uint8Array {
  const wide = side * finer;
  const sums = new Float32Array(side * side);
  for (let at = 0; at < values.length; at += 1) {
    const cell = Math.floor(at / wide / finer) * side + Math.floor((at % wide) / finer);
    sums[cell] = (sums[cell] ?? 0) + (values[at] ?? 0);
  }
  return Uint8Array.from(sums, (sum) => Math.round(sum / finer ** 2));
}

let loading: Promise<Decoder> | null = null;

/** The decoder, loaded at the first call. Throws an `XhealthError` (`pictures-need-sharp`) where it cannot be. */
export async function pictureDecoder(load: () => Promise<Decoder> = loadSharp): Promise<Decoder> {
  if (load !== loadSharp) return load().catch((error: unknown) => Promise.reject(needsSharp(error)));
  loading ??= loadSharp();
  try {
    return await loading;
  } catch (error) {
    throw needsSharp(error);
  }
}

function needsSharp(cause: unknown): XhealthError {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
  const why = missing ? 'is not installed' : 'does not start on this machine';
  return new XhealthError(`Pictures were not compared: the optional package sharp ${why}.`, {
    code: 'pictures-need-sharp',
    hint: 'Install it beside xhealth: npm install -g xhealth sharp. The rest of the report does not need it.',
    cause,
  });
}

/**
 * Why pictures cannot be compared on this machine, to be asked before any is read; `null` where they can. The rest of a
 * run does not depend on it.
 */
export async function whyNoPictures(load: () => Promise<Decoder> = loadSharp): Promise<Reason | null> {
  try {
    await pictureDecoder(load);
    return null;
  } catch (error) {
    if (!(error instanceof XhealthError)) throw error;
    return { code: error.code, text: error.hint === null ? error.message : `${error.message} ${error.hint}` };
  }
}
