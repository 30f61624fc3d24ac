// npm run bench:rows [-- --rows 100000]
// Every format from a finished report, with the interactions row by row: wall seconds and peak memory. Machines
// are noisy: beside each stands what it takes to copy the same bytes, in the same round.
import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeMentions } from '../inputs.js';
import { measure, median } from '../measure.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.bench');
const xhealth = join(root, 'bin/xhealth.js');
const at = process.argv.indexOf('--rows');
const rows = at < 0 ? 1_000_000 : Number(process.argv[at + 1]);
const cache = join(folder, 'rows.sqlite');
const repeats = 3;

const asked = [
  ['json', []],
  ['html', []],
  ['markdown', []],
  ['ndjson', []],
  ['csv', []],
  ['ndjson', ['--show-authors', 'handle']],
];

function report(format, file, extra) {
  const report = ['analyse', '--cache', cache, '--format', format, '-o', file];
  return measure([process.execPath, xhealth, ...report, ...extra]);
}

/** A fresh file each time: to replace a large one takes the system time of its own. */
async function round(format, extra) {
  const file = join(folder, `rows.${format}`);
  const copy = join(folder, 'rows.copy');
  rmSync(file, { force: true });
  const whole = await report(format, file, extra);
  const started = process.hrtime.bigint();
  copyFileSync(file, copy);
  const copied = Number(process.hrtime.bigint() - started) / 1e9;
  const megabytes = statSync(file).size / 1e6;
  rmSync(copy);
  return { ...whole, copied, size: megabytes };
}

mkdirSync(folder, { recursive: true });
const { path } = await makeMentions(folder, rows);
for (const suffix of ['', '-wal', '-shm', '.holder']) rmSync(cache + suffix, { force: true });
await measure([
  process.execPath,
  xhealth,
  'analyse',
  path,
  '--cache',
  cache,
  '--format',
  'json',
  '-o',
  join(folder, 'rows.json'),
]);

console.log(
  `${rows.toLocaleString('en-GB')} interactions, Node ${process.versions.node}; wanted: ≤ 3 s and ≤ 400 MB for a million`,
);
console.log('| format | MB | seconds | a row, µs | peak MB | the bytes copied, s |\n|---|---|---|---|---|---|');
for (const [format, extra] of asked) {
  // Words are shown otherwise in each form for people: the first time its report is made.
  await round(format, extra);
  const rounds = [];
  for (let each = 0; each < repeats; each += 1) rounds.push(await round(format, extra));
  const seconds = median(rounds.map((each) => each.seconds));
  const copied = median(rounds.map((each) => each.copied));
  const peak = Math.max(...rounds.map(({ megabytes }) => megabytes ?? 0));
  const cells = [
    [format, ...extra].join(' '),
    Math.round(rounds[0].size),
    seconds.toFixed(2),
    ((seconds * 1e6) / rows).toFixed(2),
    Math.round(peak),
    copied.toFixed(2),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
