import type { Progress } from '../run/request.ts';
import type { Io } from './io.ts';

/** Milliseconds between two looks at a terminal. */
const intervalMs = 200;

/** A line on stderr that is written over; nothing where stderr is no terminal. */
export function terminalProgress(io: Io, quiet: boolean): Progress {
  if (quiet || !io.stderr.isTty) return { report: () => undefined, end: () => undefined };
  let last = 0;
  let shown = false;
  return {
    report(stage, done) {
      const now = Date.now();
      if (now - last < intervalMs) return;
      last = now;
      shown = true;
      const amount = done > 0 ? ` · ${done.toLocaleString('en-GB')} records` : '';
      io.stderr.write(`\r\u001b[2K${neutral(stage).slice(0, 60)}${amount}`);
    },
    end() {
      if (shown) io.stderr.write('\r\u001b[2K');
    },
  };
}

/** File names are strangers' text too. */
function neutral(text: string): string {
  return text.replace(/\p{C}/gu, '?');
}
