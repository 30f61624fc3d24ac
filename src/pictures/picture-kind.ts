/** What a picture is by its first bytes. Other files, SVG among them, are none, whatever their names say. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'tiff' | 'heif';

const starts: readonly (readonly [PictureKind, string])[] = [
  ['jpeg', '\u00ff\u00d8\u00ff'],
  ['png', '\u0089PNG\r\n\u001a\n'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
];

/** Brands of AVIF and HEIF files (ISO/IEC 23008-12, AV1 Image File Format). */
const heifBrands = /^(?:avif|avis|heic|heix|heif|mif1|msf1|hevc|hevx)$/;

/** The kind of a picture; `null` for anything that is not decoded. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 12)).toString('latin1');
  const known = starts.find(([, start]) => head.startsWith(start));
  if (known !== undefined) return known[0];
  if (head.startsWith('RIFF') && head.slice(8) === 'WEBP') return 'webp';
  return head.slice(4, 8) === 'ftyp' && heifBrands.test(head.slice(8)) ? 'heif' : null;
}
