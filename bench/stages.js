// node --import bench/stages.js … : writes when reading and judging were done, and the peak of memory until then.
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { highWater } from './measure.js';

const file = process.env.XHEALTH_BENCH_STAGES;

if (isMainThread && file !== undefined) {
  subscribe('xhealth:judged', () => {
    writeFileSync(file, JSON.stringify({ seconds: performance.now() / 1000, megabytes: highWater('self') }));
  });
}
