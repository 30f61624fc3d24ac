import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { ApiError } from '../errors.ts';
import { afterBrackets, noNesting } from './bracket-scan.ts';
import { parseLossless } from './lossless.ts';

/** The most an answer may hold, packed or unpacked: a page of posts has a hundredth of it. */
const mostBytes = 32 * 1024 * 1024;

/** Answers from here on have their depth known before they are parsed: parsing millions of brackets takes gigabytes. */
const scanFirstBytes = 1024 * 1024;

/** What is longer than this is not empty. */
const shortestPage = 1024;

const unpackers: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** A body that is no use, and whether another try may bring a better one. */
export class BodyError extends Error {
  readonly api: ApiError;
  readonly passes: boolean;
  /** Whether it was an answer of the platform, and not the page or the redirect of whoever stands between. */
  readonly isLost: boolean;

  constructor(message: string, { code, passes, cause }: { code: string; passes: boolean; cause?: unknown }) {
    super(message);
    this.isLost = code !== 'answer-not-json' && code !== 'leads-elsewhere';
    this.api = new ApiError(message, { code, status: null, cause });
    this.passes = passes;
  }
}

/** An answer as it comes in. */
export interface RawBody {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The call, as it may be shown. */
  readonly what: string;
}

/** The bytes of an answer, unpacked, up to the bound. Throws a `BodyError`; errors of the connection pass through. */
export async function bodyText(body: RawBody): Promise<string> {
  if (Number(body.headers['content-length'] ?? 0) > mostBytes) throw tooLarge(body.what);
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body.chunks) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw tooLarge(body.what);
    parts.push(chunk);
  }
  const packed = parts.length === 1 && parts[0] instanceof Buffer ? parts[0] : Buffer.concat(parts);
  return checked(await unpacked(packed, body), body.what).toString('utf8');
}

async function unpacked(packed: Buffer, { headers, what }: RawBody): Promise<Buffer> {
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding === '' || encoding === 'identity' || packed.length === 0) return packed;
  const unpack = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined;
  if (unpack === undefined)
    throw new BodyError(`${what} was answered in a packing that is not known here.`, {
      code: 'packing-unknown',
      passes: false,
    });
  try {
    return await unpack(packed, { maxOutputLength: mostBytes });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(what);
    throw new BodyError(`${what} was answered with damaged ${encoding} data.`, {
      code: 'answer-damaged',
      passes: true,
      cause: error,
    });
  }
}

function checked(bytes: Buffer, what: string): Buffer {
  if (bytes.length < scanFirstBytes) return bytes;
  const nesting = noNesting();
  afterBrackets(bytes, 0, nesting);
  if (!nesting.tooDeep) return bytes;
  throw new BodyError(`${what} was answered with data nested deeper than any honest answer.`, {
    code: 'answer-too-deep',
    passes: false,
  });
}

/** The JSON of an answer; `null` where it is empty. `lossless`: integers of 16 digits and more as strings. */
export function bodyJson(text: string, what: string, lossless: boolean): unknown {
  // A copy of the text costs as much as a tenth of its parsing: only where it begins oddly.
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (bare.length < shortestPage && bare.trim() === '') return null;
  try {
    return lossless ? parseLossless(bare) : JSON.parse(bare);
  } catch (error) {
    if (bare.trimStart().startsWith('<')) throw webPage(what, error);
    throw new BodyError(`${what} was answered with JSON that breaks off or is damaged.`, {
      code: 'answer-damaged',
      passes: true,
      cause: new Error(error instanceof Error ? error.name : 'unreadable'),
    });
  }
}

function webPage(what: string, error: unknown): BodyError {
  return new BodyError(`${what} was answered with a web page instead of data: is that the address of the API?`, {
    code: 'answer-not-json',
    passes: false,
    cause: new Error(error instanceof Error ? error.name : 'unreadable'),
  });
}

function tooLarge(what: string): BodyError {
  return new BodyError(
    `${what} was answered with more than ${mostBytes / 1024 / 1024} MB, which no honest answer has.`,
    {
      code: 'answer-too-large',
      passes: false,
    },
  );
}
