import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { rangeBytes } from './byte-stream.ts';

/** Holds the directory of 10,000 entries or more. */
const windowBytes = 1024 * 1024;

type Done = (error: Error | null, bytesRead?: number) => void;

/**
 * Lets yauzl read a zip's directory out of a window of the file. By itself it makes two reads of the disk for each entry, which
 * takes seconds for an archive with all its pictures. A class because that is how yauzl takes a reader.
 */
export class ZipWindow extends yauzl.RandomAccessReader {
  readonly #handle: FileHandle;
  #window = Buffer.alloc(0);
  #start = 0;

  constructor(handle: FileHandle) {
    super();
    this.#handle = handle;
  }

  // biome-ignore lint/complexity/useMaxParams: yauzl calls it so.
  override read(buffer: Buffer, offset: number, length: number, position: number, done: Done): void {
    if (this.#copy(buffer, offset, length, position) === length) done(null, length);
    else {
      this.#fill(position, Math.max(length, windowBytes))
        .then(() => this.#copy(buffer, offset, length, position))
        .then((bytes) => done(null, bytes), done);
    }
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(rangeBytes(this.#handle, start, end));
  }

  /** The handle is closed by whoever opened it. */
  override close(done: Done): void {
    done(null);
  }

  #copy(buffer: Buffer, offset: number, length: number, position: number): number {
    const from = position - this.#start;
    if (from < 0 || from >= this.#window.length) return 0;
    return this.#window.copy(buffer, offset, from, from + length);
  }

  async #fill(position: number, bytes: number): Promise<void> {
    const window = Buffer.allocUnsafe(bytes);
    let filled = 0;
    while (filled < bytes) {
      const { bytesRead } = await this.#handle.read(window, filled, bytes - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    this.#window = window.subarray(0, filled);
    this.#start = position;
  }
}
