import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import { dosTime, localHeader, sizesOf, type ZipChanged, type ZipEntry, zipList } from './zip-headers.ts';

/** Files that are written one behind the other into a zip. */
export interface ZipWriter {
  /** A file in pieces, each of which has to be good until the next but one is asked for: one is packed while the next is made. */
  add(name: string, pieces: AsyncIterable<Uint8Array>): Promise<void>;
  /** Writes the list of all files, which ends a zip. */
  finish(): Promise<void>;
}

/** Quick: tables of a million rows are to be there in seconds, and text shrinks well at any level, in a window that stays near. */
const packing = { level: 1, windowBits: 13, finishFlush: constants.Z_SYNC_FLUSH } as const;

/** What ends the pieces of a file: a last block, with nothing in it. */
const lastBlock = Uint8Array.of(3, 0);

const pack = promisify(deflateRaw) as (bytes: Uint8Array, options: object) => Promise<Buffer>;

/** Files of `mode`, changed at `at`. Each piece is packed by itself, on another thread, so that none waits for what is beside it. */
export function zipWriter(write: (bytes: Uint8Array) => Promise<unknown>, { at, mode }: ZipChanged): ZipWriter {
  const entries: ZipEntry[] = [];
  const time = dosTime(at);
  let offset = 0;
  async function put(bytes: Uint8Array): Promise<void> {
    offset += bytes.length;
    await write(bytes);
  }
  return {
    async add(name, pieces) {
      const entry = { name: Buffer.from(name), offset, crc: 0, packed: 0, size: 0 };
      await put(localHeader(entry.name, time));
      const start = offset;
      let before = Promise.resolve();
      for await (const piece of pieces) {
        const packed = packedPiece(piece);
        entry.crc = crc32(piece, entry.crc);
        entry.size += piece.length;
        await before;
        before = packed.then(put);
        // It is waited for above or below, and where something else fails first nobody asks.
        before.catch(() => undefined);
      }
      await before;
      await put(lastBlock);
      entry.packed = offset - start;
      await put(sizesOf(entry));
      entries.push(entry);
    },
    async finish() {
      await put(zipList(entries, offset, { at, mode }));
    },
  };
}

function packedPiece(piece: Uint8Array): Promise<Buffer> {
  return pack(piece, { ...packing, chunkSize: Math.max(1 << 10, piece.length >> 1) });
}
