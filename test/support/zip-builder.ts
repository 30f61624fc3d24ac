import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip made for a test, and what is wrong with it. */
export interface ZipPart {
  readonly name: string;
  readonly data: Buffer | string;
  readonly stored?: boolean;
  /** Sizes and checksum after the data, as a writer to a pipe does. */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly encrypted?: boolean;
  /** Added to what the directory says. */
  readonly lieCrc?: number;
  readonly lieSize?: number;
}

/** The bytes of a zip with these entries. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = entry(part, offset);
    locals.push(local);
    directory.push(central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const ends = parts.some((part) => part.zip64 === true) ? [zip64End(parts.length, central.length, offset)] : [];
  return Buffer.concat([...locals, central, ...ends, endRecord(parts.length, central.length, offset)]);
}

function entry(part: ZipPart, offset: number): { readonly local: Buffer; readonly central: Buffer } {
  const raw = Buffer.from(part.data);
  const packed = part.stored === true ? raw : deflateRawSync(raw);
  const name = Buffer.from(part.name);
  const sum = (crc32(raw) + (part.lieCrc ?? 0)) >>> 0;
  const size = raw.length + (part.lieSize ?? 0);
  const late = part.descriptor === true;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(part.zip64 === true ? 45 : 20, 0);
  common.writeUInt16LE((late ? 8 : 0) | (part.encrypted === true ? 1 : 0) | 0x800, 2);
  common.writeUInt16LE(part.stored === true ? 0 : 8, 4);
  common.writeUInt16LE(name.length, 22);
  const extra = part.zip64 === true ? zip64Extra(size, packed.length) : Buffer.alloc(0);
  common.writeUInt16LE(extra.length, 24);
  const known = Buffer.from(common);
  const sizes = part.zip64 === true ? [0xffffffff, 0xffffffff] : [packed.length, size];
  known.writeUInt32LE(sum, 10);
  known.writeUInt32LE(sizes[0] ?? 0, 14);
  known.writeUInt32LE(sizes[1] ?? 0, 18);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  const made = Buffer.from([20, 3]);
  return {
    local: Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      late ? common : known,
      name,
      extra,
      packed,
      late ? descriptor(sum, packed.length, size) : Buffer.alloc(0),
    ]),
    central: Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, known, tail, name, extra]),
  };
}

function zip64Extra(size: number, packed: number): Buffer {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packed), 12);
  return extra;
}

function descriptor(sum: number, packed: number, size: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.write('PK\x07\x08', 'latin1');
  bytes.writeUInt32LE(sum, 4);
  bytes.writeUInt32LE(packed, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function zip64End(count: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(76);
  end.write('PK\x06\x06', 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(bytes), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.write('PK\x06\x07', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(offset + bytes), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

function endRecord(count: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
