import { endianness } from 'node:os';

/**
 * The UTF-16 units of a text, in room that is used again from text to text: valid until the next one is written. Strings are stored in many
 * ways, and asking one after the other for its units makes compiled code slow for all; here they always stand alike.
 */
export interface Units {
  /** The units, and after the last of them some zeros. */
  codes: Uint16Array;
  /** The same room, byte by byte. */
  bytes: Buffer;
  /** How many there are. */
  length: number;
}

/** Zeros after the last unit: as far as anybody looks beyond the end. */
const MARGIN = 4;
const isBigEndian = endianness() === 'BE';

/** Room for a text of so many units, for a start. */
export function newUnits(size = 1024): Units {
  const codes = new Uint16Array(size + MARGIN);
  return { codes, bytes: Buffer.from(codes.buffer), length: 0 };
}

/** Writes the units of a text; lone surrogates stay as they are. */
export function writeUnits(units: Units, text: string): void {
  const { length } = text;
  if (length + MARGIN > units.codes.length) Object.assign(units, newUnits(length * 2));
  units.bytes.write(text, 0, 'utf16le');
  if (isBigEndian) units.bytes.subarray(0, length * 2).swap16();
  for (let at = length; at < length + MARGIN; at += 1) units.codes[at] = 0;
  units.length = length;
}
