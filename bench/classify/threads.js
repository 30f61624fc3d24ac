// What two threads of this machine give at all, beside one: the bound of any figure of two workers. Prints two ratios as JSON: of plain
// arithmetic, and of steps through a table as large as the weights, each after the one before.
// usage: node bench/classify/threads.js <seconds>
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** Bytes of the table: about those of the weights. */
const tableBytes = 7 * 1024 * 1024;
/** Rounds between two looks at the clock. */
const between = 1_000_000;

const works = { arithmetic, table };

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

/** Rounds a second of one thread. */
function speedOf(name, seconds) {
  const work = works[name]();
  work();
  const started = performance.now();
  let rounds = 0;
  while (performance.now() - started < seconds * 1000) {
    work();
    rounds += between;
  }
  return rounds / ((performance.now() - started) / 1000);
}

function inThread(name, seconds) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { name, seconds } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** How many times as much two threads do as one. */
async function ratioOf(name, seconds) {
  const alone = await inThread(name, seconds);
  const together = await Promise.all([inThread(name, seconds), inThread(name, seconds)]);
  return (together[0] + together[1]) / alone;
}

if (isMainThread) {
  const seconds = Number(process.argv[2]);
  console.log(
    JSON.stringify({ arithmetic: await ratioOf('arithmetic', seconds), table: await ratioOf('table', seconds) }),
  );
} else parentPort.postMessage(speedOf(workerData.name, workerData.seconds));
