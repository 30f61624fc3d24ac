import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { UsageError } from '../errors.ts';
import type { Io } from './io.ts';
import { checkFolder, openOutputStream, outputFailed, type Used, usedFiles } from './output.ts';

type Piece = string | Uint8Array;

/** Several files written as one: a folder, or a zip. Nothing stands in its place until it is finished. */
export interface Bundle {
  /** Adds a file whose text comes in pieces, as strings or UTF-8. */
  add(name: string, pieces: AsyncIterable<Piece> | Iterable<Piece>): Promise<void>;
  finish(): Promise<void>;
  /** Leaves nothing, unless it is finished. */
  discard(): void;
}

/** Whether an output of this name is a bundle: `.zip` at its end, or `/` for a folder. */
export function isBundle(file: string): boolean {
  return /\.zip$|[/\\]$/i.test(file);
}

/** Checks the place now, before the work. Throws a `UsageError` where it cannot be written, or where a folder holds anything. */
export function openBundle(file: string, used: Used, io: Io): Bundle {
  return /\.zip$/i.test(file) ? zipBundle(file, used, io) : folderBundle(file);
}

/** Quick: tables of a million rows are to be there in seconds, and text shrinks well at any level. */
const compressionLevel = 1;

/** Readable by the owner alone, as every output. */
const fileMode = 0o100600;

function zipBundle(file: string, used: Used, io: Io): Bundle {
  const stream = openOutputStream(file, io, usedFiles(used));
  const zip = new ZipFile();
  const at = new Date(io.now());
  let written: Promise<void> | null = null;
  const drain = async () => {
    for await (const data of zip.outputStream) await stream.write(Buffer.from(data));
  };
  return {
    async add(name, pieces) {
      written ??= drain();
      const source = Readable.from(pieces, { objectMode: true }).map((piece: Piece) => bytesOf(piece), {
        concurrency: 1,
      });
      const read = new Promise<void>((done, failed) => {
        source.once('end', done);
        source.once('error', failed);
      });
      zip.addReadStream(source, name, { mtime: at, mode: fileMode, compressionLevel });
      // A disk that is full ends the writing, and then nobody reads on.
      await Promise.race([read, written.then(() => read)]);
    },
    async finish() {
      zip.end();
      await written;
      stream.finish();
    },
    discard: () => stream.discard(),
  };
}

function folderBundle(file: string): Bundle {
  const target = checkedFolder(file);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  let open = false;
  return {
    async add(name, pieces) {
      if (!open) attempt(file, () => mkdirSync(temporary, { mode: 0o700 }));
      open = true;
      const descriptor = attempt(file, () => openSync(join(temporary, name), 'wx', 0o600));
      try {
        for await (const piece of pieces) attempt(file, () => writeWhole(descriptor, bytesOf(piece)));
      } finally {
        closeSync(descriptor);
      }
    },
    async finish() {
      attempt(file, () => {
        // An empty folder gives its place; a full one would refuse to go.
        if (existsSync(target)) rmdirSync(target);
        renameSync(temporary, target);
      });
      open = false;
    },
    discard() {
      if (open) rmSync(temporary, { recursive: true, force: true });
      open = false;
    },
  };
}

function checkedFolder(file: string): string {
  const target = resolve(file);
  checkFolder(dirname(target), file);
  if (existsSync(target) && isFull(target)) {
    throw new UsageError(`--output ${file} is there already and is no empty folder.`, {
      code: 'output-not-empty',
      hint: 'Name a folder that is not there yet, or an empty one: nothing in a folder is ever overwritten.',
    });
  }
  return target;
}

function isFull(target: string): boolean {
  try {
    return readdirSync(target).length > 0;
  } catch {
    return true;
  }
}

function bytesOf(piece: Piece): Uint8Array {
  return typeof piece === 'string' ? Buffer.from(piece) : piece;
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw outputFailed(file, error);
  }
}
