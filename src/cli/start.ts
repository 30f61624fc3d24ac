import type { Io } from './io.ts';
import { run } from './main.ts';
import { isBrokenPipe, outputFailed, writeToFile } from './output.ts';

/** Widths outside these make no readable report. */
const narrowest = 40;
const widest = 160;
const usual = 80;

/** The descriptor of standard output. */
const standardOutput = 1;

/** Runs the command line of a process: the only place that knows streams, signals and the clock. */
export async function start(host: NodeJS.Process): Promise<number> {
  const interrupt = new AbortController();
  // The first interrupt ends the run in order; listening once leaves the second to end the process at once.
  host.once('SIGINT', () => interrupt.abort());
  host.once('SIGTERM', () => interrupt.abort());
  // What a stream could not take is told by the write that failed; nobody can be told that stderr is full.
  host.stdout.on('error', () => undefined);
  host.stderr.on('error', () => undefined);
  const columns = host.stdout.columns ?? (Number(host.env.COLUMNS) || usual);
  const io: Io = {
    stdin: host.stdin,
    stdout: {
      write: (data) => writeAll(host.stdout, data),
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

/**
 * Resolves when the data have left the process; to false when nobody reads them any more (`| head` has seen enough, which is
 * no fault). Throws an `InputError` when they could not all be written.
 */
async function writeAll(stream: NodeJS.WriteStream, data: string | Uint8Array): Promise<boolean> {
  try {
    if (writeToFile(standardOutput, data)) return true;
    await new Promise<void>((resolve, reject) => {
      stream.write(data, (error) => (error ? reject(error) : resolve()));
    });
    return true;
  } catch (error) {
    if (isBrokenPipe(error)) return false;
    throw outputFailed('standard output', error);
  }
}
