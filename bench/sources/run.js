// npm run bench:sources [-- --mb 60] [--rounds 3] [--only <kind>] [--write]
// Measures every reader against the bare parse of the same bytes by the library of the format, in the same run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { archives, formats } from '../../dist/sources/index.js';
import { median } from '../measure.js';
import { scaled } from './scale.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.bench/sources');
const megabytes = Number(option('--mb') ?? 60);
const rounds = Number(option('--rounds') ?? 3);
const only = option('--only');

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

const rows = [];
mkdirSync(folder, { recursive: true });
for (const source of [...archives, ...formats].filter(({ kind }) => only === null || kind === only)) {
  const { bytes, bare, records, share, peak, tenth } = await measured(source);
  const row = [
    source.kind,
    String(Math.round(bytes / 1e6)),
    records.toLocaleString('en-GB'),
    bareWords[bare],
    `${share.toFixed(2)}${share < wanted.share ? ' (below)' : ''}`,
    `${Math.round(peak)}${peak > wanted.megabytes ? ' (above)' : ''}`,
    String(Math.round(tenth)),
  ];
  rows.push(row);
  console.error(row.join('  '));
}

const page = `# Benchmarks of the sources

Made by \`npm run bench:sources -- --write\`, on Node ${process.versions.node}, ${availableParallelism()} cores. Each input is the newest
fixture of its format (\`fixtures/sources\`) repeated with other ids and handles (\`bench/sources/scale.js\`). *Share* is the speed of the reader,
which also recognises, maps and counts, as a part of the speed of the bare parse of the same bytes by the library of the format
(\`bench/sources/read.js\`), in time of the processor: the median of ${rounds} pairs run in turn. Machines are noisy: the share is what to trust. Peak memory is that
of the whole process, Node included (about 45 MB), at this size and at a tenth. Wanted: a share of at least ${wanted.share.toFixed(2)}, and at most
${wanted.megabytes} MB.

| source | MB | records | bare parse | share | peak MB | at a tenth |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/benchmarks-sources.md'), page);
else console.log(page);
