import { accessSync, constants, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError, UsageError } from '../errors.ts';
import type { Io } from './io.ts';

/** Where a report goes. */
export interface Output {
  write(text: string): Promise<void>;
}

/**
 * The output a user named, `-` or nothing for stdout. A file is checked now, before the work, written beside its
 * place and renamed, so that a failed run leaves the old one whole. Throws a `UsageError` where it cannot be written.
 */
export function openOutput(file: string | null, io: Io): Output {
  if (file === null || file === '-') return { write: (text) => io.stdout.write(text) };
  const target = resolve(file);
  checkTarget(target, file);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  return {
    async write(text) {
      try {
        writeFileSync(temporary, text, { mode: 0o600, flag: 'wx' });
        renameSync(temporary, target);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw new InputError(
          `The report could not be written to ${file}: ${error instanceof Error ? error.message : error}.`,
          {
            code: 'output-failed',
            hint: 'Free some space or name another file with --output; the cache keeps everything, so the run will be short.',
            cause: error,
          },
        );
      }
    },
  };
}

function checkTarget(target: string, file: string): void {
  try {
    accessSync(dirname(target), constants.W_OK | constants.X_OK);
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
  } catch (error) {
    throw new UsageError(`--output ${file} cannot be written: ${error instanceof Error ? error.message : error}.`, {
      code: 'output-not-writable',
      hint: 'Name a file in a folder that exists and that you may write to.',
      cause: error,
    });
  }
}
