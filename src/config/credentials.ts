import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { UsageError } from '../errors.ts';

/** No token is longer. */
const longestSecret = 64 * 1024;

/** Rights of anybody but the owner. */
const othersMode = 0o077;

/** Where a secret may come from. There is no flag for the secret itself: other users of the machine see flags. */
export interface SecretPlaces {
  /** `--token-file`: a path, `-` for standard input; `null`: not given. */
  readonly file: string | null;
  /** Name of the environment variable. */
  readonly variable: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  /** What the secret is and where one gets it. */
  readonly words: string;
}

/** Reads the secret from the first place that is given, without blanks around it. Throws a `UsageError` that never holds it. */
export async function readSecret(places: SecretPlaces): Promise<string> {
  const { file, env, variable } = places;
  if (file === '-') return checked(await fromStdin(places.stdin), 'standard input', places);
  if (file !== null) return checked(fromFile(file), file, places);
  const value = env[variable];
  if (value !== undefined && value.trim() !== '') return checked(value, variable, places);
  throw new UsageError('No token was given.', {
    code: 'token-needed',
    hint: `Put it into a file of mode 0600 and name that with --token-file, or into ${variable}. It is ${places.words}.`,
  });
}

function checked(text: string, place: string, { words }: SecretPlaces): string {
  const secret = text.replace(/^\ufeff/, '').trim();
  const what = faultOf(secret);
  if (what === null) return secret;
  throw new UsageError(`${place} ${what}.`, { code: 'token-needed', hint: `It takes ${words}.` });
}

/** What is wrong with a secret; `null`: nothing that can be seen. */
function faultOf(secret: string): string | null {
  if (secret === '') return 'holds no token';
  if (secret.length > longestSecret) return 'holds more than any token';
  return /[\p{Cc}\u2028\u2029\ufffd]/u.test(secret)
    ? 'holds more than one line, or characters that no token has'
    : null;
}

function fromFile(path: string): string {
  let file: number;
  try {
    // A pipe that nobody writes to would be waited for without end, and no interrupt would be heard.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new UsageError(`The token file ${path} cannot be opened.`, {
      code: 'token-file',
      hint: 'Check its name and its rights.',
      cause: error,
    });
  }
  try {
    const { mode, size } = fstatSync(file);
    const isFile = fstatSync(file).isFile();
    if (!isFile || size > longestSecret) throw notAFile(path);
    // Rights mean something else on Windows, which shows every file as open to all.
    if (process.platform !== 'win32' && (mode & othersMode) !== 0) throw tooOpen(path, mode);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function notAFile(path: string): UsageError {
  return new UsageError(`${path} is no file with a token in it.`, {
    code: 'token-file',
    hint: 'Name a file with the token and nothing else.',
  });
}

function tooOpen(path: string, mode: number): UsageError {
  return new UsageError(
    `Others can read the token file ${path} (mode ${(mode & 0o777).toString(8).padStart(4, '0')}), so it is not used.`,
    { code: 'token-file-open', hint: `Close it with  chmod 600 ${path}  and consider making a new token.` },
  );
}

async function fromStdin(stdin: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    chunks.push(bytes);
    if (length > longestSecret) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
