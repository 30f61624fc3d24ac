import { beforeAll, describe, expect, it } from 'vitest';
import type { PictureMatch } from '../../src/model/report.ts';
import { comparePictures } from '../../src/pictures/index.ts';
import { blank, boxes, edit, jpeg, ownFrom, page, type Raster, savedFrom, sharp, withBox } from './pictures-made.ts';

/** Own pictures every saved one is compared with: 10 of boxes, 6 pages of words, one blank. */
let own: Record<string, Buffer> = {};

beforeAll(async () => {
  if (sharp === null) return;
  own = { '900-blank.jpg': await jpeg(blank(480, 320)) };
  for (let seed = 1; seed <= 10; seed += 1) own[`${seed}-boxes.jpg`] = await jpeg(boxes(seed));
  for (let seed = 1; seed <= 6; seed += 1) own[`${100 + seed}-page.png`] = await edit(page(seed)).png().toBuffer();
});

async function matchesOf(saved: Readonly<Record<string, Uint8Array>>): Promise<readonly PictureMatch[]> {
  return (await comparePictures(savedFrom(saved), ownFrom(own))).matches;
}

async function verdictOf(bytes: Uint8Array): Promise<string> {
  const [match] = await matchesOf({ 'saved.jpg': bytes });
  return match === undefined ? 'none' : `${match.post} ${match.verdict}`;
}

const three = boxes(3);

/** Turned, and cut to what is left upright in its own proportions, as an editor of pictures does. */
async function straightened(picture: Raster, degrees: number): Promise<Buffer> {
  const angle = (Math.abs(degrees) * Math.PI) / 180;
  const scale = 1 / (Math.cos(angle) + (picture.width / picture.height) * Math.sin(angle));
  const turned = await edit(picture).rotate(degrees).raw().toBuffer({ resolveWithObject: true });
  const [width, height] = [Math.floor(picture.width * scale), Math.floor(picture.height * scale)];
  const [left, top] = [Math.round((turned.info.width - width) / 2), Math.round((turned.info.height - height) / 2)];
  return edit({ ...turned.info, data: turned.data })
    .extract({ left, top, width, height })
    .jpeg()
    .toBuffer();
}

const unchanged: Readonly<Record<string, (picture: Raster) => Promise<Buffer>>> = {
  'strong compression': (picture) => jpeg(picture, 30),
  'half the size': (picture) => edit(picture).resize(240).jpeg().toBuffer(),
  'another format': (picture) => edit(picture).webp({ quality: 70 }).toBuffer(),
  'a little more light': (picture) => edit(picture).linear(0.9, 15).jpeg().toBuffer(),
  'turned by its EXIF data alone': (picture) =>
    edit(picture).rotate(90).withMetadata({ orientation: 8 }).jpeg().toBuffer(),
};

const doctored: Readonly<Record<string, (picture: Raster) => Promise<Buffer>>> = {
  'a sticker on 9 %': (picture) => jpeg(withBox(picture, { x: 150, y: 90, w: 150, h: 92 }, [250, 220, 0])),
  'a crop to 64 % on both sides': (picture) =>
    edit(picture).extract({ left: 60, top: 40, width: 384, height: 256 }).jpeg().toBuffer(),
  'a crop to 70 % at the top': (picture) =>
    edit(picture).extract({ left: 0, top: 96, width: 480, height: 224 }).jpeg().toBuffer(),
  'a mirror': (picture) => edit(picture).flop().jpeg().toBuffer(),
  'bars of a screenshot': (picture) =>
    edit(picture).extend({ top: 60, bottom: 50, background: '#000' }).jpeg().toBuffer(),
};

describe.skipIf(sharp === null)('comparePictures', () => {
  it.each(Object.entries(unchanged))('[I] calls a picture the same after %s', async (_, make) => {
    expect(await verdictOf(await make(three))).toBe('3 same');
  });

  it.each(Object.entries(doctored))('[I] lists as possible doctoring %s', async (_, make) => {
    expect(await verdictOf(await make(three))).toBe('3 possible-doctoring');
  });

  it.each([-3, -2, -1, 1, 2, 3])(
    '[I] lists a picture and a page turned by %i°, corners filled or cut off',
    async (degrees) => {
      const turned = (picture: Raster) => edit(picture).rotate(degrees, { background: '#ffffff' });

      expect(await verdictOf(await turned(three).jpeg().toBuffer())).toBe('3 possible-doctoring');
      expect(await verdictOf(await turned(page(2)).jpeg().toBuffer())).toBe('102 possible-doctoring');
      expect(await verdictOf(await straightened(three, degrees))).toBe('3 possible-doctoring');
    },
  );

  it.each(['#000000', '#ffffff'])('[I] finds a page in a screenshot with large bars of %s', async (background) => {
    const framed = edit(page(2)).extend({ top: 90, bottom: 70, left: 12, right: 12, background });

    expect(await verdictOf(await framed.jpeg().toBuffer())).toBe('102 possible-doctoring');
  });

  it('[I] finds a crop to 60 % wherever it lies', async () => {
    for (const [left, top] of [
      [107, 0],
      [31, 47],
      [63, 71],
    ] as const) {
      const cut = edit(page(2)).extract({ left, top, width: 373, height: 247 });
      expect(await verdictOf(await cut.jpeg().toBuffer())).toBe('102 possible-doctoring');
    }
  });

  it('[I] finds nothing like turned or framed pictures that nobody posted', async () => {
    const saved: Record<string, Buffer> = {};
    for (let seed = 60; seed < 66; seed += 1) {
      saved[`boxes ${seed}`] = await edit(boxes(seed)).rotate(2, { background: '#fff' }).jpeg().toBuffer();
      saved[`page ${seed}`] = await edit(page(seed)).rotate(-1, { background: '#fff' }).jpeg().toBuffer();
      saved[`framed ${seed}`] = await edit(page(seed))
        .extend({ top: 80, bottom: 80, background: '#000' })
        .jpeg()
        .toBuffer();
    }
    expect(await matchesOf(saved)).toEqual([]);
  });

  it('[I] tells a page with one line changed from the page itself', async () => {
    expect(await verdictOf(await jpeg(page(2)))).toBe('102 same');
    expect(await verdictOf(await jpeg(page(2, 6), 60))).toBe('102 possible-doctoring');
  });

  it('[I] says how much of the picture is another', async () => {
    const sticker = await jpeg(withBox(three, { x: 0, y: 0, w: 160, h: 160 }, [0, 0, 250]));
    const [match] = await matchesOf({ 'odd name.PNG': sticker });
    // A sixth of the area; what was as dark before counts as it was.
    expect(match?.changedShare).toBeGreaterThan(0.08);
    expect(match?.changedShare).toBeLessThan(0.18);
    expect(match).toMatchObject({ picture: 'odd name.PNG', post: '3', original: '3-boxes.jpg' });
    expect(match?.distance).toBeGreaterThan(0);
    expect(match?.distance).toBeLessThan(20);
  });

  it('[I] finds nothing like unlike pictures, other pages of words and blank ones', async () => {
    const saved: Record<string, Buffer> = { white: await jpeg(blank(300, 300)), black: await jpeg(blank(480, 320, 0)) };
    for (let seed = 40; seed < 50; seed += 1) saved[`boxes ${seed}`] = await jpeg(boxes(seed));
    for (let seed = 40; seed < 50; seed += 1) saved[`page ${seed}`] = await jpeg(page(seed));
    expect(await matchesOf(saved)).toEqual([]);
  });

  it('[I] gives the same picture before an edit of it, and one match for each saved one', async () => {
    const edited = await jpeg(withBox(three, { x: 20, y: 20, w: 100, h: 100 }, [255, 255, 255]));
    const both = { '1-edited.jpg': edited, '2-plain.jpg': await jpeg(three), '3-edited.jpg': edited };
    const { matches } = await comparePictures(savedFrom({ a: await jpeg(three, 60) }), ownFrom(both));
    expect(matches.map(({ original, verdict }) => [original, verdict])).toEqual([['2-plain.jpg', 'same']]);
  });

  it('[I] counts what it read, and goes on past what is no picture', async () => {
    const saved = { 'a.jpg': await jpeg(three), 'b.txt': Buffer.from('notes'), 'c.jpg': Buffer.alloc(0) };
    const seen: string[] = [];
    const mine = { '3-a.jpg': await jpeg(three), '4-b.jpg': Buffer.from('cut') };
    const result = await comparePictures(savedFrom(saved), ownFrom(mine), (read) =>
      seen.push(`${read.saved}/${read.own}`),
    );
    expect(result).toMatchObject({ saved: 1, unreadable: 2, own: 1 });
    expect(result.matches).toHaveLength(1);
    expect(seen).toEqual(['1/0', '2/0', '3/0', '3/1', '3/2']);
  });

  it('[I] does not read the own pictures where no saved one can be read', async () => {
    async function* unread() {
      throw new Error('was read');
      // biome-ignore lint/correctness/noUnreachable: makes it a generator of pictures.
      yield { name: '', postId: null, of: 'post' as const, bytes: Buffer.alloc(0) };
    }
    const result = await comparePictures(savedFrom({ 'a.jpg': Buffer.from('none') }), unread());
    expect(result).toEqual({ saved: 0, unreadable: 1, own: 0, matches: [] });
    expect(await comparePictures(savedFrom({}), unread())).toEqual({ saved: 0, unreadable: 0, own: 0, matches: [] });
  });
});
