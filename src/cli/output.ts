import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  write,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { InputError, UsageError } from '../errors.ts';

const writeSome = promisify(write);

import type { Io } from './io.ts';

/** What a run reads, and where it keeps it. */
export interface Used {
  readonly inputs: readonly string[];
  /** `null`: nowhere. */
  readonly cache: string | null;
}

/** Where a report goes. */
export interface Output {
  write(text: string): Promise<void>;
}

/** Whether an output of this name is a bundle: `.zip` at its end, or `/` for a folder. */
export function isBundle(file: string): boolean {
  return /\.zip$|[/\\]$/i.test(file);
}

/** Throws a `UsageError` where what is one file was to go into a bundle: nobody could open it by that name. */
export function refuseBundle(file: string | null): void {
  if (file === null || !isBundle(file)) return;
  throw new UsageError(`${JSON.stringify(file)} is a place for several files, and this is one.`, {
    code: 'output-a-bundle',
    hint: 'Name a file without .zip or a slash at its end. All tables go there with: xhealth analyse --format csv',
  });
}

/** What SQLite keeps beside a cache. */
const cacheSiblings = ['', '-wal', '-shm', '-journal', '.holder'];

/**
 * The output a user named, `-` or nothing for stdout. A file is checked now, before the work, written beside its
 * place and renamed, so that a failed run leaves the old one whole. Throws a `UsageError` where it cannot be written, or
 * is an input or the cache.
 */
export function openOutput(file: string | null, io: Io, used: Used): Output {
  if (file === null || file === '-') {
    return {
      async write(text) {
        await io.stdout.write(text);
      },
    };
  }
  refuseBundle(file);
  const target = checkedTarget(file, usedFiles(used));
  return { write: async (text) => writeTarget(target, file, text) };
}

/** The files a run reads or keeps: no output may take their place. */
export function usedFiles({ inputs, cache }: Used): readonly string[] {
  return cache === null ? inputs : [...inputs, ...cacheSiblings.map((suffix) => `${cache}${suffix}`)];
}

/** An output that is written piece by piece. */
export interface OutputStream {
  /** False when nobody reads it any more. Throws an `InputError` when it could not all be written. */
  write(data: Uint8Array): Promise<boolean>;
  /** Puts a file in its place. */
  finish(): void;
  /** Leaves what stood in its place, unless it is finished. */
  discard(): void;
}

/** As `openOutput`, for what is too long to hold. */
export function openOutputStream(file: string | null, io: Io, inputs: readonly string[]): OutputStream {
  if (file === null || file === '-')
    return { write: (data) => io.stdout.write(data), finish: () => undefined, discard: () => undefined };
  const target = checkedTarget(file, inputs);
  const isFile = isReplaceable(target);
  const path = isFile ? temporaryBeside(target) : target;
  const descriptor = attempt(file, () => openSync(path, isFile ? 'wx' : 'w', 0o600));
  let isOpen = true;
  function close(): void {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  }
  return {
    async write(data) {
      try {
        await writeWhole(descriptor, data);
        return true;
      } catch (error) {
        if (isBrokenPipe(error)) return false;
        throw outputFailed(file, error);
      }
    },
    finish() {
      close();
      if (isFile) attempt(file, () => renameSync(path, target));
    },
    discard() {
      close();
      if (isFile) rmSync(path, { force: true });
    },
  };
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw outputFailed(file, error);
  }
}

/** Where the output goes, links followed. Throws a `UsageError` where it cannot be written or is one of `used`. */
function checkedTarget(file: string, used: readonly string[]): string {
  const target = realTarget(file);
  checkTarget(target, file);
  const real = used.filter((path) => path !== '-').map(realTarget);
  if (real.includes(target)) throw overItself(file);
  if (existsSync(target) && real.some((path) => target.startsWith(path + sep))) throw overPart(file);
  return target;
}

function temporaryBeside(target: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
}

/** Whoever read an output has seen enough. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function writeTarget(target: string, file: string, text: string): void {
  const temporary = temporaryBeside(target);
  try {
    // A pipe or a device is written to, never replaced.
    if (isReplaceable(target)) {
      writeFileSync(temporary, text, { mode: 0o600, flag: 'wx' });
      renameSync(temporary, target);
    } else {
      writeFileSync(target, text);
    }
  } catch (error) {
    rmSync(temporary, { force: true });
    throw outputFailed(file, error);
  }
}

/** The report did not get out. What was read is in the cache. */
export function outputFailed(where: string, error: unknown): InputError {
  return new InputError(
    `The output could not be written to ${where}: ${error instanceof Error ? error.message : error}.`,
    {
      code: 'output-failed',
      hint: 'Free some space or name another file with --output; the cache keeps everything, so the run will be short.',
      cause: error,
    },
  );
}

/** Follows links, so that what a link points at is written and the link stays. */
function realTarget(file: string): string {
  const path = resolve(file);
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function isReplaceable(target: string): boolean {
  const stat = lstatSync(target, { throwIfNoEntry: false });
  return stat === undefined || stat.isFile();
}

function checkTarget(target: string, file: string): void {
  try {
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
    if (isReplaceable(target)) accessSync(dirname(target), constants.W_OK | constants.X_OK);
    else accessSync(target, constants.W_OK);
  } catch (error) {
    throw notWritable(file, error);
  }
}

/** Throws a `UsageError` where nothing can be made in a folder. */
export function checkFolder(folder: string, file: string): void {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw notWritable(file, error);
  }
}

function notWritable(file: string, error: unknown): UsageError {
  return new UsageError(`--output ${file} cannot be written: ${error instanceof Error ? error.message : error}.`, {
    code: 'output-not-writable',
    hint: 'Name a file in a folder that exists and that you may write to.',
    cause: error,
  });
}

function overItself(file: string): UsageError {
  return new UsageError(`--output ${file} is an input or the cache of this run.`, {
    code: 'output-over-input',
    hint: 'Name another file: nothing you gave is ever overwritten.',
  });
}

/** A folder that is read may need every file in it. */
function overPart(file: string): UsageError {
  return new UsageError(`--output ${file} is a file in a folder that this run reads.`, {
    code: 'output-over-input',
    hint: 'Name a file outside it: nothing you gave is ever overwritten.',
  });
}

/**
 * Writes to a descriptor that is a plain file, all of it: a stream takes a short write on a full disk for a whole one.
 * False where it is no plain file and the stream has to do it.
 */
export function writeToFile(descriptor: number, data: string | Uint8Array): boolean {
  if (!fstatSync(descriptor).isFile()) return false;
  writeSyncWhole(descriptor, typeof data === 'string' ? Buffer.from(data) : data);
  return true;
}

/** On another thread: more can be made meanwhile. */
async function writeWhole(descriptor: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await writeSome(descriptor, bytes, at)).bytesWritten;
}

function writeSyncWhole(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}
