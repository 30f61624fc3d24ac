import { withinBorder } from './border.ts';
import { type Decoder, pictureDecoder } from './decoder.ts';
import { pictureKind } from './picture-kind.ts';
import { partOf, side, wholeArea } from './raster.ts';

/** Bytes of one picture; X takes 5 MB, a telephone makes 15. */
export const maxPictureBytes = 50 * 1024 * 1024;

/** What a picture is compared by. It cannot be told from it who is in the picture. */
export interface Fingerprint {
  /** Pixels, turned as EXIF data says. */
  readonly width: number;
  readonly height: number;
  /** 64 × 64 grey values, the picture stretched to a square. */
  readonly grey: Uint8Array;
  /** The same of what is within an even border; `null` where there is none. */
  readonly content: Uint8Array | null;
}

/** A fingerprint with the finer greys it was made from, a square of 256. */
export interface FinePrint extends Fingerprint {
  readonly fine: Uint8Array;
}

/**
 * The fingerprint of a picture: JPEG, PNG, WebP, GIF (its first frame), AVIF or TIFF, by content and not by name. `null` for
 * anything else and for what cannot be decoded whole: cut short, empty, over 50 MB or 51 megapixels. Throws an `XhealthError`
 * (`pictures-need-sharp`) alone, where there is no decoder.
 */
export async function fingerprint(bytes: Uint8Array, decoder?: Decoder): Promise<FinePrint | null> {
  const decode = decoder ?? (await pictureDecoder());
  if (bytes.length > maxPictureBytes || pictureKind(bytes) === null) return null;
  try {
    const { width, height, grey, fine } = await decode(bytes, side);
    const within = withinBorder(fine);
    const content = within === wholeArea ? null : partOf(fine, within);
    return width > 0 && height > 0 ? { width, height, grey, content, fine } : null;
  } catch {
    return null;
  }
}
