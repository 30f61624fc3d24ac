// npm run build && node bench/who/pictures.js [--each 16] [--part speed|edits|unlike]
// How many edits of pictures are found, and how many unlike pictures are taken for an edit. No photographs: none can be
// given away with the program. See docs/pictures.md for what that means for the figures.

import { candidateSearch } from '../../dist/pictures/candidates.js';
import { comparePictures } from '../../dist/pictures/index.js';
import { matchOf } from '../../dist/pictures/match.js';
import { edits, jpegOf, kinds, makePicture, randomOf } from './picture-maker.js';

const each = Number(process.argv[process.argv.indexOf('--each') + 1] || 16) || 16;
const strangersEach = each * 4;
const kindNames = Object.keys(kinds);

async function* ownPictures(seed, count) {
  for (const kind of kindNames) {
    for (let number = 0; number < count; number += 1) {
      const bytes = await jpegOf(makePicture(kind, number, seed));
      yield { name: `${kind}-${number}.jpg`, postId: String(number), bytes };
    }
  }
}

/** Those of one kind: more than a thousand saved pictures at a time are not all looked for turned. */
async function* editedPictures(kind) {
  for (let number = 0; number < each; number += 1) {
    const picture = makePicture(kind, number, 11);
    for (const [at, [edit, { make }]] of Object.entries(edits).entries()) {
      yield { name: `${edit}|${kind}-${number}.jpg`, bytes: await make(picture, randomOf(number * 31 + at)) };
    }
  }
}

async function measureEdits() {
  const matches = [];
  for (const kind of kindNames) {
    matches.push(...(await comparePictures(editedPictures(kind), ownPictures(11, strangersEach))).matches);
  }
  const rows = new Map(Object.keys(edits).map((edit) => [edit, { found: 0, same: 0, wrong: 0, byKind: {} }]));
  for (const { picture, original, verdict } of matches) {
    const [edit, name] = picture.split('|');
    const row = rows.get(edit);
    if (original !== name) row.wrong += 1;
    else {
      row.found += 1;
      if (verdict === 'same') row.same += 1;
      const kind = name.split('-')[0];
      row.byKind[kind] = (row.byKind[kind] ?? 0) + 1;
    }
  }
  const total = each * kindNames.length;
  const share = (count, of) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(0)} %`);
  console.log(
    `\n| Edit | Found | ${kindNames.join(' | ')} | Of the found: same | possible doctoring | Wrong picture |`,
  );
  console.log(`|---|---:|${kindNames.map(() => '---:|').join('')}---:|---:|---:|`);
  for (const [edit, { found, same, wrong, byKind }] of rows) {
    const cells = kindNames.map((kind) => share(byKind[kind] ?? 0, each));
    console.log(
      `| ${edit} | ${share(found, total)} | ${cells.join(' | ')} | ${share(same, found)} | ${share(found - same, found)} | ${wrong} |`,
    );
  }
}

async function measureUnlike() {
  const { saved, own, matches } = await comparePictures(ownPictures(12, strangersEach), ownPictures(13, strangersEach));
  console.log(`\n${(saved * own).toLocaleString('en')} pairs of unlike pictures: ${matches.length} taken for a match.`);
  for (const { picture, original, verdict, distance, changedShare } of matches.slice(0, 20)) {
    console.log(`  ${picture} ${original} ${verdict} ${distance} ${changedShare}`);
  }
}

const shapes = [
  [16, 9],
  [9, 16],
  [4, 3],
  [3, 4],
  [1, 1],
  [3, 2],
  [1170, 2532],
];

function randomFingerprint(random) {
  const corners = Array.from({ length: 81 }, () => random() * 255);
  const grey = new Uint8Array(4096);
  for (let at = 0; at < 4096; at += 1) {
    const [u, v] = [(at % 64) / 8, (at >> 6) / 8];
    const from = (v | 0) * 9 + (u | 0);
    const [a, b] = [u % 1, v % 1];
    const upper = corners[from] * (1 - a) + corners[from + 1] * a;
    grey[at] = upper * (1 - b) + (corners[from + 9] * (1 - a) + corners[from + 10] * a) * b + random() * 20;
  }
  const [width, height] = shapes[Math.floor(random() * shapes.length)];
  // As fine as they are kept: each cell four times as wide.
  const fine = Uint8Array.from({ length: 256 * 256 }, (_, at) => grey[(at >> 10) * 64 + ((at & 255) >> 2)]);
  return { width, height, grey, content: null, fine };
}

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function measureSpeed(own, saved) {
  const random = randomOf(4);
  const ready = Array.from({ length: saved }, () => randomFingerprint(random));
  const fingerprints = Array.from({ length: own }, () => {
    // Own pictures are not kept so fine.
    const { fine: _, ...kept } = randomFingerprint(random);
    return kept;
  });
  const started = cpuSeconds();
  const search = candidateSearch(ready);
  for (const [at, fingerprint] of fingerprints.entries()) {
    search.add({ fingerprint, name: `${at}.jpg`, postId: null });
  }
  const searched = cpuSeconds();
  let found = 0;
  for (const [at, each] of ready.entries()) if (matchOf(each, search.of(at)) !== null) found += 1;
  console.log(
    `\n${own.toLocaleString('en')} own × ${saved} saved fingerprints: ${(searched - started).toFixed(1)} s of CPU to search, ` +
      `${(cpuSeconds() - searched).toFixed(1)} s for the closer look, ${found} found (none is there).`,
  );
}

const began = performance.now();
const part = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : null;
if (part === null || part === 'speed') measureSpeed(20_000, 500);
if (part === null || part === 'edits') await measureEdits();
if (part === null || part === 'unlike') await measureUnlike();
console.error(`${((performance.now() - began) / 1000).toFixed(0)} s in all`);
