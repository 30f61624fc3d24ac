// Speed and memory of the classifier, from outside, against fastText on the same lines in the same run.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { measure, median } from '../measure.js';
import { fastTextLine } from './baselines.js';

const root = join(import.meta.dirname, '../..');
const xhealth = join(root, 'bin/xhealth.js');

/** A command whose output goes to a file, as a process of its own. */
function into(file, command) {
  return ['sh', '-c', `exec "$@" > "$0"`, file, ...command];
}

function succeeds(command, args) {
  const result = spawnSync(command, args, { stdio: 'ignore' });
  return result.error === undefined && result.status === 0;
}

/** Rows of the table of speed: what, measured, wanted. `folder` is for files; `fastText` a trained model or null. */
export async function timings({ texts, folder, fastText, quick }) {
  const bench = { folder, texts, fastText, quick, size: quick ? 20_000 : 200_000, rows: [] };
  bench.command = succeeds(process.execPath, [xhealth, 'classify', '--help']);
  // First, before a machine is warm and slower for it: a start is short.
  if (bench.command) await coldStart(bench);
  await throughput(bench);
  if (bench.command) {
    await memory(bench);
  } else bench.rows.push(['`xhealth classify`', 'not measured: there is no such command', '–']);
  return bench.rows;
}

function add(bench, what, figure, wanted) {
  bench.rows.push([what, figure, wanted]);
  console.error(`${what}: ${figure}   (wanted: ${wanted})`);
}

function rate(perSecond) {
  return `${Math.round(perSecond).toLocaleString('en-GB')} messages/s`;
}

/** Texts a second through the judge, the first ones and the later ones, on one core where the system can hold a process there. */
function judgeSpeed(bench) {
  const file = join(bench.folder, 'texts.json');
  writeFileSync(file, JSON.stringify(bench.texts));
  const command = [
    ...bench.pinned,
    process.execPath,
    join(root, 'bench/classify/speed.js'),
    file,
    bench.quick ? '1' : '5',
  ];
  const result = spawnSync(command[0], command.slice(1), { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`speed.js failed: ${result.stderr.slice(0, 2000)}`);
  return JSON.parse(result.stdout);
}

function writeLines(bench, name, count) {
  const file = join(bench.folder, name);
  const handle = openSync(file, 'w', 0o600);
  const step = 10_000;
  for (let from = 0; from < count; from += step) {
    const lines = Array.from({ length: Math.min(step, count - from) }, (_, each) => {
      const at = from + each;
      return `${JSON.stringify({ id: `${at}`, text: bench.texts[at % bench.texts.length] })}\n`;
    });
    writeSync(handle, lines.join(''));
  }
  closeSync(handle);
  return file;
}

function classify(bench, file, extra = []) {
  const command = [process.execPath, xhealth, 'classify', file, ...extra];
  return measure(into(join(bench.folder, 'verdicts.ndjson'), command));
}

/** Everything that is compared runs in turn, so that a slow moment of the machine falls on all of it. */
async function throughput(bench) {
  bench.pinned = succeeds('taskset', ['-c', '0', 'true']) ? ['taskset', '-c', '0'] : [];
  const lines = writeLines(bench, 'lines.ndjson', bench.size);
  const fast = bench.fastText === null ? null : fastTextRun(bench);
  const many = bench.command ? writeLines(bench, 'many.ndjson', bench.size * manyTimes) : null;
  const rounds = [];
  for (let round = 0; round < (bench.quick ? 1 : 3); round += 1) {
    const judge = judgeSpeed(bench);
    const one = bench.command ? (await classify(bench, lines, ['--workers', '1'])).seconds : null;
    const few = bench.command ? (await classify(bench, lines, ['--workers', '2'])).seconds : null;
    rounds.push({ judge, one, few, fast: await fast?.(), threads: twoThreads(bench) });
  }
  const middle = (of) => median(rounds.map(of));
  const held = bench.pinned.length > 0 ? 'held on one core' : 'one thread';
  const all = rounds.map(({ judge }) => Math.round(judge.warm).toLocaleString('en-GB')).join(', ');
  const what = `the judge, no language given, ${held}`;
  add(bench, `${what}, after its first 100,000`, `${rate(middle(({ judge }) => judge.warm))} (${all})`, '≥ 30,000');
  add(
    bench,
    'the same, its first 10,000: code is compiled, words are met',
    rate(middle(({ judge }) => judge.first)),
    '–',
  );
  if (bench.command) addWorkers(bench, middle, await manyLines(bench, many));
  if (fast === null)
    bench.rows.push(["against fastText's `predict-prob`", 'not measured: no `fasttext` command here', '–']);
  else addFastText(bench, middle);
}

/** Seconds of pairs of runs over many lines, with two workers and with one. */
async function manyLines(bench, many) {
  const pairs = [];
  for (let round = 0; round < (bench.quick ? 1 : 3); round += 1) {
    const both = (await classify(bench, many, ['--workers', '2'])).seconds;
    pairs.push({ both, alone: (await classify(bench, many, ['--workers', '1'])).seconds });
  }
  return pairs;
}

/** Each worker learns the words and compiles the code for itself: the longer it works, the less that counts. */
const manyTimes = 5;

function addWorkers(bench, middle, pairs) {
  const lines = (count) => `\`classify\` of ${count.toLocaleString('en-GB')} lines, one worker, start included`;
  const many = bench.size * manyTimes;
  add(bench, lines(bench.size), rate(bench.size / middle(({ one }) => one)), '–');
  add(bench, 'the same with two workers', `${middle(({ one, few }) => one / few).toFixed(2)} times that`, '–');
  add(bench, lines(many), rate(many / median(pairs.map(({ alone }) => alone))), '–');
  const ratios = pairs.map(({ alone, both }) => alone / both);
  const each = ratios.map((ratio) => ratio.toFixed(2)).join(', ');
  const both = rate(many / median(pairs.map((pair) => pair.both)));
  const two = `${median(ratios).toFixed(2)} times that (${each}), ${both}`;
  add(bench, `the same with two workers (on ${availableParallelism()} cores)`, two, '≥ 1.7 times');
  const bound = (of) => `${middle(({ threads }) => threads[of]).toFixed(2)} times`;
  const most = `${bound('arithmetic')} for plain arithmetic, ${bound('table')} for steps through a table of 7 MB, ${bound('judge')} for the warm judge`;
  add(bench, 'two threads of this machine against one, with nothing to share', most, 'bounds the one above');
}

/** How many times as much two threads do as one, whatever they do: in the same run, for it hangs on what else the machine does. */
function twoThreads(bench) {
  const args = [join(root, 'bench/classify/threads.js'), join(bench.folder, 'texts.json'), bench.quick ? '0.5' : '2'];
  const result = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`threads.js failed: ${result.stderr.slice(0, 2000)}`);
  return JSON.parse(result.stdout);
}

function addFastText(bench, middle) {
  const bare = ({ fast }) => bench.size / Math.max(fast.seconds - fast.load, 1e-3);
  const load = `loading ${Math.round(middle(({ fast }) => fast.load) * 1000)} ms, ${Math.round(middle(({ fast }) => fast.megabytes))} MB`;
  const whole = rate(bench.size / middle(({ fast }) => fast.seconds));
  add(bench, "fastText's `predict-prob` on the same lines, its model loaded in that time", whole, '–');
  add(bench, 'the same, loading taken off', `${rate(middle(bare))} (${load})`, '–');
  const judge = `${middle((round) => round.judge.warm / bare(round)).toFixed(2)} times`;
  add(bench, 'the judge on one core against fastText, loading taken off from both', judge, '–');
  if (!bench.command) return;
  const command = `${middle(({ one, fast }) => fast.seconds / one).toFixed(2)} times`;
  add(bench, '`classify` with one worker against fastText, both from nothing', command, '–');
}

/** Runs fastText over the lines, and over one for the time it takes to load. */
function fastTextRun(bench) {
  const file = join(bench.folder, 'fasttext.txt');
  const one = join(bench.folder, 'fasttext-one.txt');
  const lines = Array.from({ length: bench.size }, (_, at) => fastTextLine(bench.texts[at % bench.texts.length]));
  writeFileSync(file, `${lines.join('\n')}\n`);
  writeFileSync(one, 'thank you\n');
  const out = join(bench.folder, 'fasttext.out');
  const predict = (input) => measure(into(out, ['fasttext', 'predict-prob', bench.fastText, input]));
  return async () => {
    const load = (await predict(one)).seconds;
    return { load, ...(await predict(file)) };
  };
}

async function coldStart(bench) {
  const one = writeLines(bench, 'one.ndjson', 1);
  const bare = [];
  const starts = [];
  for (let round = 0; round < (bench.quick ? 3 : 20); round += 1) {
    bare.push((await measure([process.execPath, '-e', '0'])).seconds);
    starts.push((await classify(bench, one)).seconds);
  }
  const ms = (values) => `${Math.round(median(values) * 1000)} ms`;
  add(bench, '`classify` of one line, from nothing', `${ms(starts)} (\`node -e 0\`: ${ms(bare)})`, '≤ 150 ms');
}

async function memory(bench) {
  const size = bench.quick ? 50_000 : 1_000_000;
  const whole = await classify(bench, writeLines(bench, 'million.ndjson', size));
  const tenth = await classify(bench, writeLines(bench, 'tenth.ndjson', size / 10));
  const growth = Math.round((whole.megabytes / tenth.megabytes - 1) * 100);
  add(
    bench,
    `\`classify\` of ${size.toLocaleString('en-GB')} lines, peak memory`,
    `${Math.round(whole.megabytes)} MB, ${Math.round(tenth.megabytes)} MB for a tenth (${growth >= 0 ? '+' : ''}${growth} %), ${rate(size / whole.seconds)}`,
    '≤ 250 MB, constant',
  );
}
