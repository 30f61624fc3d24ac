// What two threads of this machine give at all, beside one: the bound of any figure of two workers. Prints three ratios as JSON: of plain
// arithmetic, of steps through a table as large as the weights, each after the one before, and of the judge, warm, with texts of its own.
// usage: node bench/classify/threads.js <file with a JSON array of texts> <seconds>
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** Bytes of the table: about those of the weights. */
const tableBytes = 7 * 1024 * 1024;
/** Rounds between two looks at the clock. */
const between = 1_000_000;

const works = { arithmetic, table, judge };

/** Nothing but numbers in registers. */
function arithmetic() {
  let state = 1;
  return () => {
    for (let each = 0; each < between; each += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      state ^= state >>> 15;
    }
    return state;
  };
}

/** Each number read tells where the next one stands. */
function table() {
  const cells = new Int32Array(tableBytes / 4);
  // Sattolo's shuffle: one way through all cells.
  let random = 1;
  for (let at = 0; at < cells.length; at += 1) cells[at] = at;
  for (let at = cells.length - 1; at > 0; at -= 1) {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((random / 2 ** 32) * at);
    [cells[at], cells[other]] = [cells[other], cells[at]];
  }
  let at = 0;
  return () => {
    for (let each = 0; each < between; each += 1) at = cells[at];
    return at;
  };
}

/** Texts judged before it counts: by then each word that comes often is known, and the code is compiled. */
const warmUp = 20_000;
const textsBetween = 256;

/** What a worker does with lines, but for the lines. */
async function judge(path) {
  const { createJudge } = await import('../../dist/classify/index.js');
  const { noContext } = await import('../../dist/model/verdict.js');
  const texts = JSON.parse(readFileSync(path, 'utf8'));
  const each = createJudge();
  let at = 0;
  const some = (count) => {
    for (let judged = 0; judged < count; judged += 1) {
      each.judge(texts[at], noContext);
      at = (at + 1) % texts.length;
    }
  };
  some(warmUp);
  return () => some(textsBetween);
}

/** Rounds a second of one thread. */
async function speedOf({ name, seconds, path }) {
  const work = await works[name](path);
  work();
  const started = performance.now();
  let rounds = 0;
  while (performance.now() - started < seconds * 1000) {
    work();
    rounds += 1;
  }
  return rounds / ((performance.now() - started) / 1000);
}

/** Rounds a second of each of some threads, started at once. */
function inThreads(name, count) {
  return Promise.all(Array.from({ length: count }, () => inThread(name)));
}

function inThread(name) {
  const [path, seconds] = process.argv.slice(2);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { name, seconds: Number(seconds), path } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** How many times as much two threads do as one. */
async function ratioOf(name) {
  const [alone] = await inThreads(name, 1);
  const [one, other] = await inThreads(name, 2);
  return (one + other) / alone;
}

if (isMainThread) {
  const ratios = {};
  for (const name of Object.keys(works)) ratios[name] = await ratioOf(name);
  console.log(JSON.stringify(ratios));
} else parentPort.postMessage(await speedOf(workerData));
