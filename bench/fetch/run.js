// npm run bench:fetch [-- --scale 0.1]
// 100,000 mentions from a server on loopback, pages of 40, 5 ms each: fetch beside a bare sequential pager in the same run. Quote the ratio.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, median } from '../measure.js';

const root = join(import.meta.dirname, '../..');
const xhealth = join(root, 'bin/xhealth.js');
const scaleAt = process.argv.indexOf('--scale');
const scale = scaleAt < 0 ? 1 : Number(process.argv[scaleAt + 1]);
const latencyMs = 5;
const repeats = 3;
const folder = mkdtempSync(join(tmpdir(), 'xhealth-bench-fetch-'));

async function withServer(mentions, work) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'server.js'), String(mentions), String(latencyMs)]);
  child.stderr.pipe(process.stderr);
  const url = await new Promise((resolve) => child.stdout.once('data', (line) => resolve(String(line).trim())));
  try {
    return await work(url);
  } finally {
    child.kill();
  }
}

let caches = 0;

function fetchOf(url) {
  caches += 1;
  const cache = join(folder, `cache-${caches}.sqlite`);
  const command = [process.execPath, xhealth, 'fetch', 'mastodon', '--server', url, '--cache', cache];
  return measure(command, { env: { ...process.env, XHEALTH_MASTODON_TOKEN: 'a-token-for-the-bench' } });
}

async function sizes(mentions) {
  return withServer(mentions, async (url) => {
    const rounds = [];
    for (let round = 0; round < repeats; round += 1) {
      const bare = await measure([process.execPath, join(import.meta.dirname, 'bare.js'), url]);
      const whole = await fetchOf(url);
      rounds.push({ bare, whole, ratio: bare.seconds / whole.seconds });
      console.error(
        `${mentions} mentions: bare ${bare.seconds.toFixed(2)} s, fetch ${whole.seconds.toFixed(2)} s, peak ${whole.megabytes?.toFixed(0)} MB`,
      );
    }
    return {
      ratio: median(rounds.map(({ ratio }) => ratio)),
      peak: median(rounds.map(({ whole }) => whole.megabytes)),
    };
  });
}

try {
  const large = await sizes(Math.round(100_000 * scale));
  const small = await sizes(Math.round(10_000 * scale));
  console.log(`speed of fetch over a bare pager: ${large.ratio.toFixed(2)}   (wanted: ≥ 0.8)`);
  console.log(
    `peak memory: ${small.peak?.toFixed(0)} MB at a tenth, ${large.peak?.toFixed(0)} MB at the whole   (wanted: flat)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
