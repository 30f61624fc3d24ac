// Pictures made of noise, shapes and rows of letter-like marks, and edits of them. Everything follows from a seed.
import sharp from 'sharp';

/** A random number source: the same numbers for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const alphabetRandom = randomOf(7);
const alphabet = Array.from({ length: 40 }, () => Array.from({ length: 24 }, () => alphabetRandom() < 0.5));

function canvas(width, height) {
  return { width, height, data: Buffer.alloc(width * height * 3) };
}

export function fillBox(picture, box, colour) {
  const [left, top] = [Math.max(0, Math.round(box.x)), Math.max(0, Math.round(box.y))];
  const right = Math.min(picture.width, Math.round(box.x + box.w));
  const bottom = Math.min(picture.height, Math.round(box.y + box.h));
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * picture.width + x) * 3;
      for (let part = 0; part < 3; part += 1) picture.data[at + part] = colour[part];
    }
  }
}

function fillEllipse(picture, box, colour) {
  const [cx, cy] = [box.x + box.w / 2, box.y + box.h / 2];
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(picture.height, box.y + box.h); y += 1) {
    const half = (box.w / 2) * Math.sqrt(Math.max(0, 1 - ((y - cy) / (box.h / 2)) ** 2));
    fillBox(picture, { x: cx - half, y, w: 2 * half, h: 1 }, colour);
  }
}

/** A line of words, each letter one of forty marks of 4 × 6 dots. */
export function writeLine(picture, line, ink, random) {
  const dot = line.h / 6;
  let x = line.x;
  while (x < line.x + line.w) {
    const letters = 2 + Math.floor(random() * 8);
    for (let letter = 0; letter < letters && x + 4 * dot < line.x + line.w; letter += 1) {
      const mark = alphabet[Math.floor(random() * alphabet.length)];
      for (let at = 0; at < 24; at += 1) {
        if (!mark[at]) continue;
        fillBox(picture, { x: x + (at % 4) * dot, y: line.y + Math.floor(at / 4) * dot, w: dot, h: dot }, ink);
      }
      x += 5 * dot;
    }
    x += 5 * dot;
  }
}

const colourOf = (random) => [0, 1, 2].map(() => Math.floor(random() * 256));

/** Noise of six sizes, each twice as fine and half as strong: the spectrum of photographs. Shapes with sharp edges lie on it. */
function scene(random, width, height) {
  const picture = canvas(width, height);
  const octaves = [2, 4, 8, 16, 32, 64].map((cells, at) => {
    const values = Float32Array.from({ length: (cells + 2) ** 2 * 3 }, () => (random() - 0.5) * (150 / 1.7 ** at));
    return { cells, values };
  });
  const base = colourOf(random);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) paint(picture, { x, y, base, grain: (random() - 0.5) * 14 }, octaves);
  }
  for (let shape = 0; shape < 3 + random() * 8; shape += 1) {
    const w = width * (0.05 + random() * 0.35);
    const h = height * (0.05 + random() * 0.35);
    const box = { x: random() * width - w / 2, y: random() * height - h / 2, w, h };
    (random() < 0.6 ? fillEllipse : fillBox)(picture, box, colourOf(random));
  }
  return { ...picture, lines: [], ink: [255, 255, 255], paper: [0, 0, 0] };
}

function paint(picture, { x, y, base, grain }, octaves) {
  const sum = [base[0] + grain, base[1] + grain, base[2] + grain];
  for (const { cells, values } of octaves) {
    const u = (x / picture.width) * cells;
    const v = (y / picture.height) * cells;
    const [i, j] = [u | 0, v | 0];
    const [a, b] = [u - i, v - j];
    const from = (j * (cells + 2) + i) * 3;
    const below = from + (cells + 2) * 3;
    for (let part = 0; part < 3; part += 1) {
      const upper = values[from + part] * (1 - a) + values[from + 3 + part] * a;
      const lower = values[below + part] * (1 - a) + values[below + 3 + part] * a;
      sum[part] += upper * (1 - b) + lower * b;
    }
  }
  const at = (y * picture.width + x) * 3;
  for (let part = 0; part < 3; part += 1) picture.data[at + part] = Math.max(0, Math.min(255, sum[part]));
}

/** A page of text as a telephone shows it. */
function page(random, width, height) {
  const dark = random() < 0.3;
  const [paper, ink] = dark
    ? [
        [21, 32, 43],
        [247, 249, 249],
      ]
    : [
        [255, 255, 255],
        [15, 20, 25],
      ];
  const picture = { ...canvas(width, height), paper, ink, lines: [] };
  fillBox(picture, { x: 0, y: 0, w: width, h: height }, paper);
  const h = Math.max(14, Math.min(width, height) / (22 + random() * 14));
  const margin = width * (0.04 + random() * 0.08);
  for (let y = height * (0.05 + random() * 0.1); y < height * 0.92; y += h * 1.7) {
    const line = { x: margin, y, w: (width - 2 * margin) * (random() < 0.2 ? 0.3 + random() * 0.5 : 1), h };
    if (random() < 0.08) continue;
    writeLine(picture, line, ink, random);
    picture.lines.push(line);
  }
  return picture;
}

/** A page of a notes app: every one has its lines at the same places, so that only the words differ. */
function note(random, width, height) {
  const picture = { ...canvas(width, height), paper: [255, 255, 255], ink: [15, 20, 25], lines: [] };
  fillBox(picture, { x: 0, y: 0, w: width, h: height }, picture.paper);
  const h = width / 32;
  const count = 8 + Math.floor(random() * 4);
  for (let at = 0; at < count; at += 1) {
    const line = { x: width * 0.06, y: height * 0.08 + at * h * 1.7, w: width * 0.88, h };
    writeLine(picture, line, picture.ink, random);
    picture.lines.push(line);
  }
  return picture;
}

/** One post as an app shows it: always the same frame, only the words and the sign of the account are others. */
function post(random, width, height) {
  const picture = { ...canvas(width, height), paper: [255, 255, 255], ink: [15, 20, 25], lines: [] };
  fillBox(picture, { x: 0, y: 0, w: width, h: height }, picture.paper);
  fillEllipse(picture, { x: width * 0.04, y: height * 0.06, w: width * 0.1, h: width * 0.1 }, [90, 120, 200]);
  const h = width / 30;
  writeLine(picture, { x: width * 0.17, y: height * 0.07, w: width * 0.3, h }, picture.ink, randomOf(5));
  writeLine(picture, { x: width * 0.17, y: height * 0.07 + h * 1.6, w: width * 0.25, h }, [120, 130, 140], randomOf(6));
  const top = height * 0.07 + width * 0.13;
  for (let line = 0; line < 3 + random() * 4; line += 1) {
    const place = { x: width * 0.05, y: top + line * h * 1.7, w: width * 0.88, h };
    writeLine(picture, place, picture.ink, random);
    picture.lines.push(place);
  }
  fillBox(picture, { x: 0, y: height * 0.86, w: width, h: 2 }, [210, 215, 220]);
  for (const x of [0.1, 0.32, 0.54, 0.76]) {
    fillEllipse(picture, { x: width * x, y: height * 0.9, w: h, h }, [110, 120, 130]);
    writeLine(picture, { x: width * x + h * 1.5, y: height * 0.9, w: h * 3, h: h * 0.8 }, [110, 120, 130], randomOf(9));
  }
  return picture;
}

/** A scene with a line of text over it. */
function captioned(random, width, height) {
  const picture = scene(random, width, height);
  const line = { x: width * 0.08, y: height * 0.82, w: width * 0.84, h: height * 0.06 };
  fillBox(picture, { x: 0, y: line.y - line.h / 2, w: width, h: line.h * 2 }, [10, 10, 10]);
  writeLine(picture, line, [250, 250, 250], random);
  return { ...picture, lines: [line], paper: [10, 10, 10], ink: [250, 250, 250] };
}

export const kinds = { scene, captioned, page, note, post };

const sizes = [
  [1200, 675],
  [675, 1200],
  [900, 900],
  [1024, 768],
  [680, 1100],
];

/** The picture of a kind and number; the same each time. */
export function makePicture(kind, number, seed) {
  const random = randomOf(seed * 1_000_003 + number * 97 + Object.keys(kinds).indexOf(kind));
  // Posts and notes keep to one size: that their frames agree is the hard part.
  const [width, height] = kind === 'note' || kind === 'post' ? [1000, 700] : sizes[Math.floor(random() * sizes.length)];
  return kinds[kind](random, width, height);
}

export function sharpOf({ width, height, data }) {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** As X stores it. */
export function jpegOf(picture, quality = 85) {
  return sharpOf(picture).jpeg({ quality }).toBuffer();
}

function copyOf(picture) {
  return { ...picture, data: Buffer.from(picture.data) };
}

function sticker(picture, random, share) {
  const changed = copyOf(picture);
  const area = picture.width * picture.height * share;
  const w = Math.min(picture.width * 0.9, Math.sqrt((area * 4) / Math.PI));
  const h = (area * 4) / Math.PI / w;
  const box = { x: random() * (picture.width - w), y: random() * (picture.height - h), w, h };
  fillEllipse(changed, box, colourOf(random));
  for (const x of [0.28, 0.6]) {
    fillEllipse(changed, { x: box.x + w * x, y: box.y + h * 0.3, w: w * 0.12, h: h * 0.16 }, colourOf(random));
  }
  return changed;
}

/** One line gets other words; where there is none, one is written across. */
function otherWords(picture, random, part) {
  const changed = copyOf(picture);
  const { width, height } = picture;
  const whole = picture.lines[Math.floor(random() * picture.lines.length)];
  const full = whole ?? { x: width * 0.1, y: height * (0.1 + random() * 0.75), w: width * 0.8, h: height * 0.05 };
  const line = { ...full, w: full.w * part };
  if (whole !== undefined) fillBox(changed, { ...line, y: line.y - 1, h: line.h + 2 }, picture.paper);
  writeLine(changed, line, picture.ink, random);
  return changed;
}

function pasted(picture, random) {
  const changed = copyOf(picture);
  const other = makePicture('scene', Math.floor(random() * 1e6), 99);
  const w = Math.round(Math.min(picture.width, other.width) * 0.3);
  const h = Math.round(Math.min(picture.height, other.height) * 0.3);
  const x = Math.floor(random() * (picture.width - w));
  const y = Math.floor(random() * (picture.height - h));
  for (let row = 0; row < h; row += 1) {
    other.data.copy(
      changed.data,
      ((y + row) * picture.width + x) * 3,
      row * other.width * 3,
      (row * other.width + w) * 3,
    );
  }
  return changed;
}

function crop(picture, random, share) {
  // Both sides cut, or one side alone: people do either.
  const scale = random();
  const w = scale < 0.6 ? Math.sqrt(share) : scale < 0.8 ? share : 1;
  const width = Math.floor(picture.width * w);
  const height = Math.floor(picture.height * (share / w));
  const left = Math.floor(random() * (picture.width - width + 1));
  const top = Math.floor(random() * (picture.height - height + 1));
  return sharpOf(picture).extract({ left, top, width, height });
}

/** As a telephone shows a picture: bars above and below, each with something in it. */
function framed(picture, random) {
  const bar = Math.round(picture.height * (0.1 + random() * 0.12));
  const side = Math.round(picture.width * random() * 0.04);
  const background = random() < 0.5 ? '#000000' : '#ffffff';
  const space = { top: bar, bottom: bar, left: side, right: side, background };
  return sharpOf(picture).extend(space);
}

/** As the editor of a telephone turns a picture: what is left upright and in its own proportions. */
async function straightened(picture, degrees) {
  const angle = (degrees * Math.PI) / 180;
  const { width, height } = picture;
  const longer = Math.max(width, height) / Math.min(width, height);
  const scale = 1 / (Math.cos(angle) + longer * Math.sin(angle));
  const { data, info } = await sharpOf(picture).rotate(degrees).raw().toBuffer({ resolveWithObject: true });
  const [w, h] = [Math.floor(width * scale), Math.floor(height * scale)];
  const [left, top] = [Math.round((info.width - w) / 2), Math.round((info.height - h) / 2)];
  return sharpOf({ ...info, data }).extract({ left, top, width: w, height: h });
}

const saved = (image, quality = 80) => image.jpeg({ quality }).toBuffer();

/** Every edit, and what it should be called. */
export const edits = {
  're-encoded, quality 60': { wanted: 'same', make: (picture) => jpegOf(picture, 60) },
  're-encoded, quality 30': { wanted: 'same', make: (picture) => jpegOf(picture, 30) },
  'made half as large': {
    wanted: 'same',
    make: (picture) => saved(sharpOf(picture).resize(Math.round(picture.width / 2))),
  },
  'half as large, quality 40': {
    wanted: 'same',
    make: (picture) => saved(sharpOf(picture).resize(Math.round(picture.width / 2)), 40),
  },
  'saved as WebP': { wanted: 'same', make: (picture) => sharpOf(picture).webp({ quality: 70 }).toBuffer() },
  'lighter or darker, more contrast': {
    wanted: 'same',
    make: (picture, random) => saved(sharpOf(picture).linear(0.8 + random() * 0.5, (random() - 0.5) * 50)),
  },
  'cut to 90 % of its area': {
    wanted: 'possible-doctoring',
    make: (picture, random) => saved(crop(picture, random, 0.9)),
  },
  'cut to 75 %': { wanted: 'possible-doctoring', make: (picture, random) => saved(crop(picture, random, 0.75)) },
  'cut to 60 %': { wanted: 'possible-doctoring', make: (picture, random) => saved(crop(picture, random, 0.6)) },
  'sticker over 5 %': {
    wanted: 'possible-doctoring',
    make: (picture, random) => jpegOf(sticker(picture, random, 0.05), 80),
  },
  'sticker over 15 %': {
    wanted: 'possible-doctoring',
    make: (picture, random) => jpegOf(sticker(picture, random, 0.15), 80),
  },
  'part of another picture over 9 %': {
    wanted: 'possible-doctoring',
    make: (picture, random) => jpegOf(pasted(picture, random), 80),
  },
  'one line of text changed': {
    wanted: 'possible-doctoring',
    make: (picture, random) => jpegOf(otherWords(picture, random, 1), 80),
  },
  'a word or two changed': {
    wanted: 'possible-doctoring',
    make: (picture, random) => jpegOf(otherWords(picture, random, 0.2), 80),
  },
  'line changed, cut to 90 %, half as large': {
    wanted: 'possible-doctoring',
    make: async (picture, random) => {
      const { data, info } = await crop(otherWords(picture, random, 1), random, 0.9).toBuffer({
        resolveWithObject: true,
      });
      return saved(sharpOf({ ...info, data }).resize(Math.round(info.width / 2)));
    },
  },
  mirrored: { wanted: 'possible-doctoring', make: (picture) => saved(sharpOf(picture).flop()) },
  'turned by 2°': {
    wanted: 'possible-doctoring',
    make: (picture) => saved(sharpOf(picture).rotate(2, { background: '#ffffff' })),
  },
  'screenshot with a border': {
    wanted: 'possible-doctoring',
    make: (picture, random) => saved(framed(picture, random)),
  },
  'turned by 1.5° and cut upright': {
    wanted: 'possible-doctoring',
    make: async (picture) => saved(await straightened(picture, 1.5)),
  },
};
