// node --import bench/stages.js … : writes when reading and judging were done, and the peak of memory until then.
import { subscribe } from 'node:diagnostics_channel';
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.XHEALTH_BENCH_STAGES;

if (isMainThread && file !== undefined) {
  subscribe('xhealth:judged', () => {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status())?.[1];
    const megabytes = kilobytes === undefined ? null : Number(kilobytes) / 1024;
    writeFileSync(file, JSON.stringify({ seconds: performance.now() / 1000, megabytes }));
  });
}

/** Linux alone tells. */
function status() {
  try {
    return readFileSync('/proc/self/status', 'utf8');
  } catch {
    return '';
  }
}
