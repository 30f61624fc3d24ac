import { InputError } from '../../errors.ts';
import { safeName } from '../safe-name.ts';

/** Bluesky's servers take no block above 2 MB; longer ones are no record. */
export const maxSectionBytes = 4 * 1024 * 1024;

/** A number is spelled in groups of seven bits, and here in no more of them than a double holds. */
const maxGroups = 7;

/** Bytes of a block that are looked at to tell what it is. */
const lookedAt = 5;

/** The address of a block as Bluesky writes it: version 1, DAG-CBOR, SHA-256 of 32 bytes. */
const addressStart = [1, 0x71, 0x12, 0x20];
const addressBytes = 36;

/** What is taken out of a CAR. */
export interface WantedSections {
  /** Told by the first bytes of a block; blocks of addresses other than Bluesky's are passed on. */
  readonly isWanted: (start: Uint8Array) => boolean;
  readonly onTooLong: () => void;
}

/**
 * Passes the wanted sections of a CAR on. Overlong ones are left out: a reader of blocks would gather each in memory, and a
 * damaged length can claim the rest of the file. Throws an `InputError` where the last section is cut short, and where a
 * length is none.
 */
export async function* carSections(
  source: AsyncIterable<Buffer>,
  name: string,
  wanted: WantedSections,
): AsyncGenerator<Buffer> {
  const cutter = sectionCutter(wanted);
  for await (const piece of source) {
    const parts = cutter.push(piece);
    if (parts.length > 0) yield parts.length === 1 ? (parts[0] ?? piece) : Buffer.concat(parts);
    if (cutter.isBroken()) throw damagedCar(name);
  }
  if (!cutter.isWhole()) throw cutShort(name);
}

function sectionCutter({ isWanted, onTooLong }: WantedSections) {
  /** Bytes of the section begun that are still to come, and whether it is left out. */
  let left = 0;
  let isDropped = false;
  /** The beginning of a section, too short to be told; more comes with the next piece. */
  let held: Buffer = Buffer.alloc(0);
  let isBroken = false;

  /** Begins a section; gives the place after its length, `null` where the chunk ends too early. */
  function begin(chunk: Buffer, at: number): number | null {
    const length = readLength(chunk, at);
    isBroken = length === 'none';
    if (length === null || length === 'none') return null;
    const start = at + length.bytes;
    const end = start + Math.min(length.value, addressBytes + lookedAt);
    if (end > chunk.length) return null;
    const isTooLong = length.value > maxSectionBytes;
    if (isTooLong) onTooLong();
    isDropped = isTooLong || (hasAddress(chunk, start, end) && !isWanted(chunk.subarray(start + addressBytes, end)));
    left = length.value;
    return start;
  }

  /** Goes on in a section, or begins the next; gives the place after it, `null` where the chunk ends too early. */
  function step(chunk: Buffer, from: number): number | null {
    const at = left === 0 ? begin(chunk, from) : from;
    if (at === null) return null;
    const taken = Math.min(left, chunk.length - at);
    left -= taken;
    return at + taken;
  }

  /** The wanted bytes of a piece. */
  function push(piece: Buffer): readonly Buffer[] {
    const chunk = held.length === 0 ? piece : Buffer.concat([held, piece]);
    const parts: Buffer[] = [];
    let from = 0;
    let at = 0;
    for (let next = step(chunk, at); next !== null && at < chunk.length; next = step(chunk, at)) {
      if (isDropped) {
        if (at > from) parts.push(chunk.subarray(from, at));
        from = next;
      }
      at = next;
    }
    held = chunk.subarray(at);
    if (at > from) parts.push(chunk.subarray(from, at));
    return parts;
  }

  return { push, isBroken: () => isBroken, isWhole: () => left === 0 && held.length === 0 };
}

function hasAddress(chunk: Buffer, start: number, end: number): boolean {
  return end - start > addressBytes && addressStart.every((byte, index) => chunk[start + index] === byte);
}

interface SectionLength {
  readonly value: number;
  /** Of the number itself. */
  readonly bytes: number;
}

/** The length of the section that begins here; `null` where the bytes end within it, `none` where it is no length. */
function readLength(chunk: Buffer, from: number): SectionLength | 'none' | null {
  let value = 0;
  for (let group = 0; group < maxGroups; group += 1) {
    const byte = chunk[from + group];
    if (byte === undefined) return null;
    value += (byte & 127) * 128 ** group;
    if (byte < 128) return value === 0 ? 'none' : { value, bytes: group + 1 };
  }
  return 'none';
}

function cutShort(name: string): InputError {
  return new InputError(`${safeName(name)} is cut short: it ends within a record.`, {
    code: 'truncated',
    hint: 'Download or copy it again. What could be read was read.',
  });
}

/** What follows cannot be told apart any more. */
export function damagedCar(name: string, cause?: unknown): InputError {
  return new InputError(`${safeName(name)} is damaged: what follows is no record.`, {
    code: 'damaged',
    hint: 'Download or copy it again. What could be read was read.',
    cause,
  });
}
