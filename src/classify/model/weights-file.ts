import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { WeightsError } from '../../errors.ts';
import { readWeights } from './weights.ts';

/** Beside this file, in the package as in a checkout. */
const file = new URL('./en.weights', import.meta.url);

/** The contents of the file where they are here already. */
let ahead: WeightsFile | null = null;

/** The bytes of the file, in memory that threads can share. */
export interface WeightsFile {
  readonly bytes: SharedArrayBuffer;
  /** Whether they were found whole: another thread need not look again. */
  readonly checked: boolean;
}

/** Reads the file while the code that wants it is loaded. Where it cannot be read, `weightsFile` will say so. */
export async function readAhead(): Promise<void> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const bytes = new SharedArrayBuffer(size);
      const { bytesRead } = await handle.read(Buffer.from(bytes), 0, size, 0);
      if (bytesRead === size) ahead ??= { bytes, checked: false };
    } finally {
      await handle.close();
    }
  } catch {
    // Told when the file is asked for.
  }
}

/** Gives this thread what another one has read. */
export function takeWeights(given: WeightsFile): void {
  ahead = given;
}

/** The file. Throws a `WeightsError` where it cannot be read. */
export function weightsFile(): WeightsFile {
  return ahead ?? { bytes: contents(), checked: false };
}

function contents(): SharedArrayBuffer {
  try {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      const bytes = new SharedArrayBuffer(size);
      readSync(handle, Buffer.from(bytes), 0, size, 0);
      return bytes;
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    throw new WeightsError('the file cannot be read', cause);
  }
}

/** The weights for other threads, looked at once for all of them. Throws a `WeightsError` where they cannot be used. */
export function checkedWeights(): WeightsFile {
  const { bytes } = weightsFile();
  readWeights(Buffer.from(bytes));
  return { bytes, checked: true };
}
