import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';

/** One entry of a tar made for a test: a file unless it says what else it is. */
export interface TarPart {
  readonly name: string;
  readonly data?: Buffer | string;
  readonly type?: Header['type'];
  readonly linkname?: string;
}

/** The bytes of a tar with these entries. */
export async function tarOf(parts: readonly TarPart[]): Promise<Buffer> {
  const packing = pack();
  const bytes = buffer(packing);
  for (const { name, data = '', type = 'file', linkname } of parts) {
    packing.entry({ name, type, mtime: new Date(0), ...(linkname === undefined ? {} : { linkname }) }, data);
  }
  packing.finalize();
  return bytes;
}

/** The same, packed. */
export async function tarGzOf(parts: readonly TarPart[]): Promise<Buffer> {
  return gzipSync(await tarOf(parts));
}
