import { InputError } from '../errors.ts';
import { safeName } from './safe-name.ts';

/** JSON packs 5 to 20 times, very repetitive JSON 60 times; deflate can do 1,032 times. */
const maxRatio = 200;

/** Below this an unpacked file harms nobody, whatever its ratio. */
const ratioFreeBytes = 64 * 1024 * 1024;

/** Four times the largest part X makes of an archive (50 GiB). */
export const maxTotalBytes = 200 * 1024 ** 3;

export const maxEntries = 500_000;

/** Throws when `unpacked` bytes out of `packed` ones are more than honest data gives. */
export function checkRatio(name: string, packed: number, unpacked: number): void {
  if (unpacked > ratioFreeBytes && unpacked > packed * maxRatio)
    throw tooLarge(name, `more than ${maxRatio} times its size`);
}

/** The error for an input that would unpack to `size`, in words. */
export function tooLarge(name: string, size: string): InputError {
  return new InputError(`${safeName(name)} would unpack to ${size}, as a file made to fill a disk does.`, {
    code: 'too-large-when-unpacked',
    hint: 'If you trust it, unpack it yourself and name the folder or the file inside.',
  });
}
