// Runs the simulation suite of reach on the built code: `node bench/reach/run.js [--accounts 1000] [--write]`.
// With --write the tables go into docs/reach.md between its marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { cells, runCell } from './suite.js';
import { pageOf } from './table.js';

const root = join(import.meta.dirname, '../..');

async function work() {
  const { reachChanges } = await import(join(process.env.REACH_DIST ?? join(root, 'dist'), 'analyse/reach/index.js'));
  parentPort.on('message', ({ cell, accounts }) => parentPort.postMessage(runCell(reachChanges, cell, { accounts })));
}

async function tallies(accounts) {
  const waiting = cells().map((cell, index) => ({ cell, index }));
  const all = waiting.length;
  const done = [];
  const serve = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url));
      let current;
      const next = () => {
        current = waiting.shift();
        if (current === undefined) worker.terminate().then(resolve);
        else worker.postMessage({ cell: current.cell, accounts });
      };
      worker.on('error', reject);
      worker.on('message', (tally) => {
        done[current.index] = { cell: current.cell, tally };
        process.stderr.write(`\r${all - waiting.length} of ${all}`);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: availableParallelism() }, serve));
  return done;
}

async function main() {
  const given = process.argv.indexOf('--accounts');
  const accounts = given === -1 ? 1000 : Number(process.argv[given + 1]);
  const page = pageOf(await tallies(accounts), accounts);
  if (!process.argv.includes('--write')) return console.log(page);
  const path = join(root, 'docs/reach.md');
  const text = readFileSync(path, 'utf8');
  const marks = /(<!-- simulation -->\n)[\s\S]*(<!-- \/simulation -->)/;
  writeFileSync(
    path,
    text.replace(marks, (_, open, close) => `${open}\n${page}\n\n${close}`),
  );
}

await (isMainThread ? main() : work());
