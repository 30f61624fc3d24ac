import { constants, createReadStream, openSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { readError } from './read-error.ts';

/**
 * A named pipe, such as a shell's `<(…)` makes. A read of it as a file would occupy a thread until somebody writes, and the
 * process could not end before.
 */
export function pipeStream(path: string, name: string): Readable {
  if (process.platform === 'win32') return createReadStream(path);
  try {
    return new Socket({
      fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK),
      readable: true,
      writable: false,
    });
  } catch (error) {
    throw readError(error, name);
  }
}
