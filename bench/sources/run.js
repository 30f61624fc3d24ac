// npm run bench:sources [-- --mb 100] [--rounds 3] [--only <kind>] [--write]
// Measures every reader against the bare parse of the same bytes by the library of the format, in the same run.
// npm run bench:sources -- --large 1000 [--only <kind>] [--peaks] [--write]
// Measures the memory of every reader on so many megabytes of its format; `--peaks`: that alone, beside other work.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { archives, formats } from '../../dist/sources/index.js';
import { median } from '../measure.js';
import { scaled } from './scale.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.bench/sources');
const megabytes = Number(option('--mb') ?? 100);
const largeMegabytes = option('--large');
const rounds = Number(option('--rounds') ?? 3);
const only = option('--only');
const isTimed = !process.argv.includes('--peaks');

/** The smallest share of the bare parse a reader may have, and the most memory on a gigabyte of its format. */
const wanted = { share: 0.3, megabytes: 400 };

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : process.argv[at + 1];
}

function child(...args) {
  const result = spawnSync(process.execPath, [join(root, 'bench/sources/read.js'), ...args], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${args.join(' ')}: ${result.stderr.slice(0, 2000)}`);
  return JSON.parse(result.stdout);
}

async function measured(source) {
  const large = await scaled(source, folder, megabytes * 1e6);
  const small = await scaled(source, folder, megabytes * 1e5);
  const shares = [];
  const peaks = [];
  let records = 0;
  // In turn, so that a slow moment of the machine falls on both.
  for (let round = 0; round < rounds; round += 1) {
    const bare = child('bare', large.bare, large.data);
    const read = child(source.kind, large.input);
    shares.push(bare.cpu / read.cpu);
    peaks.push(read.megabytes);
    records = read.records;
  }
  const tenth = child(source.kind, small.input);
  rmSync(join(folder, source.kind), { recursive: true, force: true });
  return {
    bytes: large.bytes,
    bare: large.bare,
    records,
    share: median(shares),
    peak: Math.max(...peaks),
    tenth: tenth.megabytes,
  };
}

const bareWords = {
  lines: 'lines, JSON.parse',
  array: 'elements, JSON.parse',
  whole: 'JSON.parse of the whole',
  table: 'papaparse',
  car: '@ipld/car, dag-cbor',
};

async function rowOfLarge(source) {
  const { input, bytes } = await scaled(source, folder, Number(largeMegabytes) * 1e6);
  const { records, cpu, megabytes: peak } = child(source.kind, input);
  rmSync(join(folder, source.kind), { recursive: true, force: true });
  const [size, count, seconds] = [bytes / 1e6, records, cpu].map((value) => Math.round(value).toLocaleString('en-GB'));
  return [source.kind, size, count, isTimed ? seconds : '–', peakOf(peak)];
}

function peakOf(peak) {
  return `${Math.round(peak)}${peak > wanted.megabytes ? ' (above)' : ''}`;
}

async function rowOf(source) {
  const { bytes, bare, records, share, peak, tenth } = await measured(source);
  return [
    source.kind,
    String(Math.round(bytes / 1e6)),
    records.toLocaleString('en-GB'),
    bareWords[bare],
    `${share.toFixed(2)}${share < wanted.share ? ' (below)' : ''}`,
    peakOf(peak),
    String(Math.round(tenth)),
  ];
}

const rows = [];
mkdirSync(folder, { recursive: true });
for (const source of [...archives, ...formats]) {
  if (only !== null && source.kind !== only) continue;
  const row = await (largeMegabytes === null ? rowOf(source) : rowOfLarge(source));
  rows.push(row);
  console.error(row.join('  '));
}

const heading = '\n## A gigabyte\n';
const place = join(root, 'docs/benchmarks-sources.md');
const [oldShares = '', oldMemory = ''] = readFileSync(place, 'utf8').split(heading);

/** The rows measured now, and those of the page for the other sources. */
function linesOver(old) {
  const kept = new Map(Array.from(old.matchAll(/^\| ([\w-]+) \|.*$/gm), ([line, kind]) => [kind, line]));
  for (const row of rows) kept.set(row[0], `| ${row.join(' | ')} |`);
  return [...archives, ...formats].flatMap(({ kind }) => kept.get(kind) ?? []).join('\n');
}

const shares = `# Benchmarks of the sources

Made by \`npm run bench:sources -- --write\`, on Node ${process.versions.node}, ${availableParallelism()} cores. Each input is the newest
fixture of its format (\`fixtures/sources\`) repeated with other ids and handles (\`bench/sources/scale.js\`). *Share* is the speed of the reader,
which also recognises, maps and counts, as a part of the speed of the bare parse of the same bytes by the library of the format
(\`bench/sources/read.js\`), in time of the processor: the median of ${rounds} pairs run in turn. Machines are noisy: the share is what to trust.
A reader is JavaScript that Node compiles while it runs, and most of the bare parse is not: of a file of some megabytes the share is lower, of
a gigabyte higher. Peak memory is that of the whole process, Node included (about 45 MB), at this size and at a tenth. Wanted: a share of at
least ${wanted.share.toFixed(2)}, and at most ${wanted.megabytes} MB.

| source | MB | records | bare parse | share | peak MB | at a tenth |
|---|---|---|---|---|---|---|
${linesOver(oldShares)}
`;

const memory = `${heading}
Made by \`npm run bench:sources -- --large ${largeMegabytes} --write\`: every reader, also those of formats of which nobody has so much. Time is of
the processor; – where other work ran beside (\`--peaks\`), which memory does not feel.

| source | MB | records | seconds | peak MB |
|---|---|---|---|---|
${linesOver(oldMemory)}
`;

if (!process.argv.includes('--write')) console.log(largeMegabytes === null ? shares : memory);
else if (largeMegabytes === null) writeFileSync(place, shares + (oldMemory === '' ? '' : heading + oldMemory));
else writeFileSync(place, oldShares + memory);
