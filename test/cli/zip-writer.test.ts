import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { zipList } from '../../src/cli/zip-headers.ts';
import { zipWriter } from '../../src/cli/zip-writer.ts';

const changed = { at: new Date('2026-11-22T10:20:31Z'), mode: 0o100600 };

/** A zip of files, their pieces in two memories that are used in turn. */
async function zipOf(files: readonly (readonly [name: string, pieces: readonly string[]])[]): Promise<Buffer> {
  const written: Buffer[] = [];
  const zip = zipWriter(async (bytes) => {
    await new Promise(setImmediate);
    written.push(Buffer.from(bytes));
  }, changed);
  for (const [name, pieces] of files) await zip.add(name, inTurn(pieces));
  await zip.finish();
  return Buffer.concat(written);
}

async function* inTurn(pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  const longest = Math.max(0, ...pieces.map((piece) => Buffer.byteLength(piece)));
  const memory = [Buffer.alloc(longest), Buffer.alloc(longest)];
  for (const [at, piece] of pieces.entries()) {
    const into = memory[at % 2] ?? Buffer.alloc(0);
    into.fill(0xee);
    yield into.subarray(0, into.write(piece));
  }
}

async function entriesOf(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  const entries: yauzl.Entry[] = [];
  zip.on('entry', (entry) => {
    entries.push(entry);
    zip.readEntry();
  });
  zip.readEntry();
  await new Promise((done, failed) => zip.on('end', done).on('error', failed));
  return entries;
}

/** What another program reads of a zip: it compares the sums, too. */
async function read(zip: Buffer): Promise<(readonly [string, string])[]> {
  const opened = await promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)(zip, {
    lazyEntries: true,
    autoClose: false,
  });
  const files: (readonly [string, string])[] = [];
  for (const entry of await entriesOf(opened)) {
    const stream = await promisify<yauzl.Entry, NodeJS.ReadableStream>(opened.openReadStream.bind(opened))(entry);
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(Buffer.from(piece));
    const bytes = Buffer.concat(pieces);
    expect(crc32(bytes)).toBe(entry.crc32);
    expect(entry.getLastModDate()).toEqual(changed.at);
    expect(entry.externalFileAttributes >>> 16).toBe(changed.mode);
    files.push([entry.fileName, bytes.toString('utf8')]);
  }
  return files;
}

/** A file that is zeros up to its last bytes. */
class Mostly extends yauzl.RandomAccessReader {
  readonly #start: number;
  readonly #last: Buffer;

  constructor(start: number, last: Buffer) {
    super();
    this.#start = start;
    this.#last = last;
  }

  override _readStreamForRange(from: number, to: number): Readable {
    const zeros = Buffer.alloc(Math.max(0, Math.min(to, this.#start) - from));
    const rest = this.#last.subarray(Math.max(0, from - this.#start), Math.max(0, to - this.#start));
    return Readable.from([Buffer.concat([zeros, rest])]);
  }
}

describe('a zip', () => {
  it('[P] gives back every file, however its text comes in pieces', async () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'é', '-', '.csv'), minLength: 1 });
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'x'.repeat(100_000)));
    const file = fc.tuple(name, fc.array(piece.map((text) => text.toWellFormed())));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, { selector: ([each]) => each, maxLength: 4 }), async (files) => {
        expect(await read(await zipOf(files))).toEqual(files.map(([each, pieces]) => [each, pieces.join('')]));
      }),
      { numRuns: 50 },
    );
  });

  it('[U] lists files beyond four gigabytes', async () => {
    const huge = 5_000_000_000;
    const entries = [
      { name: Buffer.from('interactions.csv'), offset: 7, crc: 5, packed: huge, size: 3 * huge },
      { name: Buffer.from('small.csv'), offset: huge + 99, crc: 0xffffffff, packed: 10, size: 20 },
    ];
    const list = zipList(entries, huge + 200, changed);
    const reader = new Mostly(huge + 200, list);
    const open = promisify<yauzl.RandomAccessReader, number, yauzl.Options, yauzl.ZipFile>(
      yauzl.fromRandomAccessReader,
    );
    const found = await entriesOf(await open(reader, huge + 200 + list.length, { lazyEntries: true }));

    expect(
      found.map((entry) => ({
        name: Buffer.from(entry.fileName),
        offset: entry.relativeOffsetOfLocalHeader,
        crc: entry.crc32,
        packed: entry.compressedSize,
        size: entry.uncompressedSize,
      })),
    ).toEqual(entries);
  });

  it('[U] fails where it cannot be written, and where a piece cannot be made', async () => {
    const full = zipWriter(() => Promise.reject(new Error('no space')), changed);
    const zip = zipWriter(async () => undefined, changed);
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a');
      throw new Error('no more');
    }

    await expect(full.add('a.csv', inTurn(['a', 'b', 'c']))).rejects.toThrow('no space');
    await expect(zip.add('a.csv', broken())).rejects.toThrow('no more');
  });
});
