import type { Io } from './io.ts';
import { run } from './main.ts';

/** Widths outside these make no readable report. */
const narrowest = 40;
const widest = 160;
const usual = 80;

/** Runs the command line of a process: the only place that knows streams, signals and the clock. */
export async function start(host: NodeJS.Process): Promise<number> {
  const interrupt = new AbortController();
  // The first interrupt ends the run in order; listening once leaves the second to end the process at once.
  host.once('SIGINT', () => interrupt.abort());
  host.once('SIGTERM', () => interrupt.abort());
  // A reader that has seen enough (`| head`) is no fault.
  host.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const columns = host.stdout.columns ?? (Number(host.env.COLUMNS) || usual);
  const io: Io = {
    stdin: host.stdin,
    stdout: {
      write: (text) => writeAll(host.stdout, text),
      isTty: host.stdout.isTTY === true,
      columns: Math.min(widest, Math.max(narrowest, columns)),
    },
    stderr: { write: (text) => void host.stderr.write(text), isTty: host.stderr.isTTY === true },
    env: host.env,
    now: () => new Date().toISOString(),
    signal: interrupt.signal,
  };
  return run(host.argv.slice(2), io);
}

/** Resolves when the text has left the process, or when nobody reads it any more. */
function writeAll(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}
