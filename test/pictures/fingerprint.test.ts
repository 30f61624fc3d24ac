import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureDecoder, whyNoPictures } from '../../src/pictures/decoder.ts';
import { fingerprint } from '../../src/pictures/fingerprint.ts';
import { pictureKind } from '../../src/pictures/picture-kind.ts';
import { boxes, edit, jpeg, letters, present, sharp } from './pictures-made.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="30" height="64"/></svg>';

/** The head of a PNG that claims 40,000 × 40,000 pixels, with a checksum that agrees. */
const bomb = Buffer.from('89504e470d0a1a0a0000000d4948445200009c4000009c400802000000' + '00000000', 'hex');

/** A PNG of one colour with one bit for each pixel: 8,000 × 7,000 in 8 kB. */
function blackPng(width: number, height: number): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 1 });
  return Buffer.concat([bomb.subarray(0, 8), chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

describe.skipIf(sharp === null)('fingerprint', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'avif', 'tiff'] as const)('[U] reads %s by content', async (format) => {
    const print = present(
      await fingerprint(
        await edit(boxes(1, 120, 80))
          .toFormat(format)
          .toBuffer(),
      ),
    );
    expect([print.width, print.height, print.grey.length]).toEqual([120, 80, 4096]);
    expect(Math.max(...print.grey) - Math.min(...print.grey)).toBeGreaterThan(60);
  });

  it('[U] turns a picture as its EXIF data says', async () => {
    const plain = present(await fingerprint(await jpeg(boxes(1, 120, 80), 95)));
    const turned = await edit(boxes(1, 120, 80))
      .rotate(90)
      .withMetadata({ orientation: 8 })
      .jpeg({ quality: 95 })
      .toBuffer();
    const print = present(await fingerprint(turned));
    expect([print.width, print.height]).toEqual([120, 80]);
    const off = print.grey.reduce((sum, value, at) => sum + Math.abs(value - (plain.grey[at] ?? 0)), 0);
    expect(off / 4096).toBeLessThan(3);
  });

  it('[U] is the same from each format, however that is made smaller while it is decoded', async () => {
    const plain = present(await fingerprint(await edit(letters(1)).png().toBuffer()));
    for (const bytes of [await edit(letters(1)).webp({ quality: 90 }).toBuffer(), await jpeg(letters(1), 90)]) {
      const { grey } = present(await fingerprint(bytes));
      expect(Math.max(...grey.map((value, at) => Math.abs(value - (plain.grey[at] ?? 0))))).toBeLessThan(8);
    }
  });

  it('[U] lays what is transparent on white', async () => {
    const clear = await edit(boxes(1, 64, 64))
      .ensureAlpha(0)
      .png()
      .toBuffer();
    expect(present(await fingerprint(clear)).grey.every((value) => value === 255)).toBe(true);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('not a picture')],
    ['a web page', Buffer.from('<!doctype html><html></html>')],
    ['an SVG', Buffer.from(svg)],
    ['an SVG that begins with XML', Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ['the head of a JPEG alone', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a PNG that claims 1.6 billion pixels', bomb],
    ['noise behind the mark of a PNG', Buffer.concat([bomb.subarray(0, 8), Buffer.alloc(500, 7)])],
    ['a film', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')],
  ])('[U] gives nothing for %s', async (_, bytes) => {
    expect(await fingerprint(bytes)).toBeNull();
  });

  it('[U] gives nothing for a picture cut short', async () => {
    const whole = await jpeg(boxes(1));
    expect(await fingerprint(whole.subarray(0, whole.length >> 1))).toBeNull();
    const png = await edit(boxes(1)).png().toBuffer();
    expect(await fingerprint(png.subarray(0, png.length >> 1))).toBeNull();
  });

  it('[U] gives nothing for a whole picture of too many pixels', async () => {
    expect(await fingerprint(blackPng(8000, 6000))).not.toBeNull();
    expect(await fingerprint(blackPng(8000, 7000))).toBeNull();
  });

  it('[P] never throws, whatever follows the mark of a picture', async () => {
    const marks = fc.constantFrom(
      '\u00ff\u00d8\u00ff',
      '\u0089PNG\r\n\u001a\n',
      'GIF89a',
      'RIFF\0\0\0\0WEBP',
      'II*\0',
      '\0\0\0\x1cftypavif',
    );
    await fc.assert(
      fc.asyncProperty(marks, fc.uint8Array({ maxLength: 300 }), async (mark, rest) => {
        expect(await fingerprint(Buffer.concat([Buffer.from(mark, 'latin1'), rest]))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('[U] never hands an SVG to the renderer, whoever asks', async () => {
    await fingerprint(await jpeg(boxes(1, 64, 64)));
    await expect(present(sharp)(Buffer.from(svg)).toBuffer()).rejects.toThrow();
    const decode = await pictureDecoder();
    await expect(decode(Buffer.from(svg), 64)).rejects.toThrow();
  });
});

describe('pictureKind', () => {
  it('[U] goes by the first bytes', () => {
    expect(pictureKind(Buffer.from('\0\0\0\x1cftypavif\0\0', 'latin1'))).toBe('heif');
    expect(pictureKind(Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1'))).toBe('webp');
    expect(pictureKind(Buffer.from('RIFF\x10\0\0\0WAVEfmt ', 'latin1'))).toBeNull();
    expect(pictureKind(Buffer.from(svg))).toBeNull();
    expect(pictureKind(Buffer.alloc(0))).toBeNull();
  });
});

describe('whyNoPictures', () => {
  it('[U] says that sharp is missing and how to get it', async () => {
    const gone = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    const reason = present(await whyNoPictures(() => Promise.reject(gone)));
    expect(reason.code).toBe('pictures-need-sharp');
    expect(reason.text).toContain('Pictures were not compared: the optional package sharp is not installed.');
    expect(reason.text).toContain('npm install -g xhealth sharp');
  });

  it('[U] says when sharp is there and does not start', async () => {
    const reason = await whyNoPictures(() => Promise.reject(new Error('libvips.so: cannot open')));
    expect(reason?.text).toContain('does not start on this machine');
    await expect(pictureDecoder(() => Promise.reject(new Error('x')))).rejects.toMatchObject({ exitCode: 1 });
  });

  it.skipIf(sharp === null)('[U] has no reason where sharp works', async () => {
    expect(await whyNoPictures()).toBeNull();
  });
});
