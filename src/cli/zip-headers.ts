// The format is .ZIP File Format Specification 6.3.10 of PKWARE (APPNOTE), the times in seconds are Info-ZIP's extra field 0x5455.

/** A file as the list at the end has it; bytes. */
export interface ZipEntry {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** When all files of a zip were changed, and who may read them: the bits of Unix. */
export interface ZipChanged {
  readonly at: Date;
  readonly mode: number;
}

/** Names are UTF-8, and sizes stand behind the file. */
const flags = 0x0808;
const deflated = 8;
/** Unix, and the version of the specification. */
const madeBy = (3 << 8) | 63;
/** Versions that can read it: usual ones, and those that know sizes of eight bytes. */
const [usualVersion, longVersion] = [20, 45];
const [limit16, limit32] = [0xffff, 0xffffffff];

/** Fields one behind the other, the lowest byte first; the value of each, and its bytes. */
function fields(...values: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Buffer {
  const made = Buffer.alloc(values.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of values) {
    if (bytes === 8) made.writeBigUInt64LE(BigInt(value), at);
    else made.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return made;
}

/** What stands before a file. */
export function localHeader(name: Buffer, time: number): Buffer {
  const usual = fields([0x04034b50, 4], [usualVersion, 2], [flags, 2], [deflated, 2], [time, 4]);
  return Buffer.concat([usual, fields([0, 4], [0, 4], [0, 4], [name.length, 2], [0, 2]), name]);
}

function isLong({ offset, packed, size }: ZipEntry): boolean {
  return Math.max(offset, packed, size) >= limit32;
}

/** Behind a file: what its header could not know. */
export function sizesOf(entry: ZipEntry): Buffer {
  const bytes = isLong(entry) ? 8 : 4;
  return fields([0x08074b50, 4], [entry.crc, 4], [entry.packed, bytes], [entry.size, bytes]);
}

/** The list of all files, which begins at `start` and ends a zip. */
export function zipList(entries: readonly ZipEntry[], start: number, changed: ZipChanged): Buffer {
  const list = Buffer.concat(entries.map((entry) => listEntry(entry, changed)));
  return Buffer.concat([list, listEnd(entries.length, { start, size: list.length })]);
}

function listEntry(entry: ZipEntry, { at, mode }: ZipChanged): Buffer {
  const { name, crc, packed, size, offset } = entry;
  const long = isLong(entry);
  const seconds = Math.min(Math.floor(at.getTime() / 1000), 0x7fffffff);
  const extra = Buffer.concat([
    Buffer.from([0x55, 0x54, 5, 0, 1]),
    fields([seconds, 4]),
    long ? fields([1, 2], [24, 2], [size, 8], [packed, 8], [offset, 8]) : Buffer.alloc(0),
  ]);
  const short = (value: number) => [long ? limit32 : value, 4] as const;
  return Buffer.concat([
    fields(
      [0x02014b50, 4],
      [madeBy, 2],
      [long ? longVersion : usualVersion, 2],
      [flags, 2],
      [deflated, 2],
      [dosTime(at), 4],
    ),
    fields([crc, 4], short(packed), short(size), [name.length, 2], [extra.length, 2]),
    // No comment, the first disk, nothing known of the content; then who may read it, where Unix has it.
    fields([0, 2], [0, 2], [0, 2], [mode * 0x10000, 4], short(offset)),
    name,
    extra,
  ]);
}

function listEnd(count: number, { start, size }: { readonly start: number; readonly size: number }): Buffer {
  const counts = [Math.min(count, limit16), 2] as const;
  const usual = fields(
    [0x06054b50, 4],
    [0, 4],
    counts,
    counts,
    [Math.min(size, limit32), 4],
    [Math.min(start, limit32), 4],
    [0, 2],
  );
  if (count < limit16 && start < limit32 && size < limit32) return usual;
  const long = fields([0x06064b50, 4], [44, 8], [madeBy, 2], [longVersion, 2], [0, 8], [count, 8], [count, 8]);
  const locator = fields([0x07064b50, 4], [0, 4], [start + size, 8], [1, 4]);
  return Buffer.concat([long, fields([size, 8], [start, 8]), locator, usual]);
}

/** Days and seconds as MS-DOS counts them, where the program runs: from 1980 on, in steps of two seconds. */
export function dosTime(at: Date): number {
  const year = at.getFullYear() - 1980;
  if (year < 0) return (1 << 21) | (1 << 16);
  if (year > 127) return 0xff9fbf7d;
  const day = (year << 9) | ((at.getMonth() + 1) << 5) | at.getDate();
  const second = (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1);
  return day * 0x10000 + second;
}
