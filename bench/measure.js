// Runs a command and measures it from outside: wall time, CPU time, peak memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often the peak is read; it is a high-water mark, so the last look before the end counts. */
const lookEveryMs = 20;

/** Wall seconds, and peak resident megabytes where the system tells (Linux). Throws when the command fails. */
export async function measure(command, options = {}) {
  const started = process.hrtime.bigint();
  const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let peak = null;
  let errors = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const timer = setInterval(() => {
    peak = Math.max(peak ?? 0, highWater(child.pid) ?? 0);
  }, lookEveryMs);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}: ${errors.slice(0, 2000)}`);
  return { seconds, megabytes: peak };
}

/** Peak resident megabytes of a process, by its number or `self`; `null` where the system does not tell. */
export function highWater(pid) {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
