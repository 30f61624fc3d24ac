import { InputError } from '../errors.ts';
import { safeName } from './safe-name.ts';

/** Ends every hint about an input that is none. */
export const readsHint =
  'xhealth reads archives (zip, tar.gz or folder), JSON, NDJSON, CSV and TSV, plain or gzipped. `xhealth sources x` shows how to get each.';

const noSpace = {
  code: 'no-space',
  text: 'cannot be unpacked, because the folder for temporary files is full',
  hint: 'Free some space, or set TMPDIR to a folder on another disk.',
};

const sentences: Readonly<Record<string, { code: string; text: string; hint: string }>> = {
  ENOENT: { code: 'not-found', text: 'does not exist', hint: 'Check the path for a typing error.' },
  ENOTDIR: { code: 'not-found', text: 'does not exist', hint: 'Check the path for a typing error.' },
  EACCES: { code: 'no-permission', text: 'may not be read', hint: 'Give yourself permission to read it, or copy it.' },
  EPERM: { code: 'no-permission', text: 'may not be read', hint: 'Give yourself permission to read it, or copy it.' },
  ENOSPC: noSpace,
  EDQUOT: noSpace,
  EFBIG: noSpace,
};

/** An error of the operating system as an `InputError` about `name`; any other value unchanged. */
export function readError(error: unknown, name: string): unknown {
  if (error instanceof InputError || !(error instanceof Error) || !('code' in error) || !('errno' in error))
    return error;
  const known = sentences[String(error.code)];
  if (known === undefined) {
    return new InputError(`${shown(name)} cannot be read (${String(error.code)}).`, {
      code: 'unreadable',
      hint: 'Copy it to a local disk and try again.',
      cause: error,
    });
  }
  const hint = isBlank(name) ? 'A variable of the shell that is not set leaves such a name.' : known.hint;
  return new InputError(`${shown(name)} ${known.text}.`, { code: known.code, hint, cause: error });
}

/** A name that nobody would see stands in quotes. */
function shown(name: string): string {
  return isBlank(name) ? `"${safeName(name)}", an empty name,` : safeName(name);
}

function isBlank(name: string): boolean {
  return name.trim() === '';
}
