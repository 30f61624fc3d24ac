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
import { UsageError } from '../errors.ts';
import type { Io } from './io.ts';
import { checkFolder, openOutputStream, outputFailed, type Used, usedFiles } from './output.ts';
import { zipWriter } from './zip-writer.ts';

type Piece = string | Uint8Array;
type Pieces = AsyncIterable<Piece> | Iterable<Piece>;

/** Several files written as one: a folder, or a zip. Nothing stands in its place until it is finished. */
export interface Bundle {
  /** Adds a file whose text comes in pieces, as strings or UTF-8; bytes have to be good until the next piece but one is asked for. */
  add(name: string, pieces: Pieces): Promise<void>;
  finish(): Promise<void>;
  /** Leaves nothing, unless it is finished. */
  discard(): void;
}

/** Checks the place now, before the work. Throws a `UsageError` where it cannot be written, or where a folder holds anything. */
export function openBundle(file: string, used: Used, io: Io): Bundle {
  return /\.zip$/i.test(file) ? zipBundle(file, used, io) : folderBundle(file);
}

/** Readable by the owner alone, as every output. */
const fileMode = 0o100600;

function zipBundle(file: string, used: Used, io: Io): Bundle {
  const stream = openOutputStream(file, io, usedFiles(used));
  const zip = zipWriter((bytes) => stream.write(bytes), { at: new Date(io.now()), mode: fileMode });
  return {
    add: (name, pieces) => zip.add(name, allBytes(pieces)),
    async finish() {
      await zip.finish();
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

async function* allBytes(pieces: Pieces): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield bytesOf(piece);
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
