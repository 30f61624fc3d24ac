import { crc32 } from 'node:zlib';
import { WeightsError } from '../../errors.ts';
import {
  EMBEDDING,
  FILTERS,
  FLAGS,
  GRAM_ROWS,
  GROUPS,
  HEADS,
  heads,
  KNOWN_BITS,
  PAIR_ROWS,
  RULE_FEATURES,
  UNITS,
  WIDE_ROWS,
  WIDTH,
  WORD_ROWS,
} from './shape.ts';
import { startsOf, type Thesaurus } from './thesaurus.ts';

/** Raised when the file is laid out, or the network reads a text, in another way. */
export const WEIGHTS_FORMAT = 5;

/** Large tables: one byte a number, and the largest number of the table. */
const tables = {
  words: WORD_ROWS * EMBEDDING,
  grams: GRAM_ROWS * EMBEDDING,
  wide: WIDE_ROWS * HEADS,
  pairs: PAIR_ROWS * HEADS,
  groups: GROUPS * EMBEDDING,
  groupHeads: GROUPS * HEADS,
} as const;

/** Small layers: four bytes a number. */
const layers = {
  conv: EMBEDDING * WIDTH * FILTERS,
  convBias: FILTERS,
  places: FLAGS * WIDTH * FILTERS,
  out: FILTERS * HEADS,
  hearBias: UNITS,
  tell: UNITS * HEADS,
  tone: EMBEDDING * HEADS,
  bias: HEADS,
  rules: RULE_FEATURES * HEADS,
} as const;

export type TableName = keyof typeof tables;
export type LayerName = keyof typeof layers;
export const tableNames = Object.keys(tables) as readonly TableName[];
export const layerNames = Object.keys(layers) as readonly LayerName[];

/** What the head of a weights file says. */
export interface WeightsHeader {
  readonly format: number;
  readonly version: string;
  readonly heads: readonly string[];
  /** Largest number of each table. */
  readonly scales: Readonly<Record<TableName, number>>;
  /** Per head, slope and offset of the logistic curve that makes a probability of its logit. */
  readonly calibration: readonly (readonly [number, number])[];
  /** Per head, the probability from which on it is named. */
  readonly thresholds: readonly number[];
  /** SHA-256 of what stands before it in the head and of all that follows the head, in hexadecimal digits: tells weights apart. */
  readonly sha256: string;
  /** CRC-32 of the head besides and of all that follows it: looked at each time, since it takes a third of the other's time. */
  readonly checksum: number;
}

/** What units get from filters, in whole numbers of two bytes: a row of `FILTERS` for each unit. */
export interface HeardParts {
  readonly parts: Int16Array;
  /** What a whole number of them stands for. */
  readonly step: number;
}

/** A table of bytes, and what each byte stands for: see `byteValues`. */
export interface ByteTable {
  readonly bytes: Uint8Array;
  /** What a square of one step stands for. */
  readonly unit: number;
  readonly values: Float32Array;
}

export interface Weights {
  readonly header: WeightsHeader;
  /** Words that the filters know, a bit each: see `isListed`. */
  readonly known: Uint8Array;
  readonly thesaurus: Thesaurus;
  readonly tables: Readonly<Record<TableName, ByteTable>>;
  readonly layers: Readonly<Record<LayerName, Float32Array>>;
  readonly heard: HeardParts;
}

/** The byte that stands for zero, and how many there are on each side of it. */
export const ZERO = 128;
const STEPS = 127;

/** What each byte of a table stands for: steps grow with the square of the distance from zero, since most weights are small. */
export function byteValues(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const step = (byte - ZERO) / STEPS;
    return Math.sign(step) * step * step * scale;
  });
}

/** The byte that stands for the number nearest to `value`. */
export function byteOf(value: number, scale: number): number {
  const step = Math.sqrt(Math.min(1, Math.abs(value) / scale));
  return ZERO + Math.sign(value) * Math.round(step * STEPS);
}

/** The checksum of what a header says besides, and of all that follows it. */
export function checksumOf(rest: object, body: Uint8Array): number {
  return crc32(body, crc32(JSON.stringify(rest)));
}

/** Reads a weights file. Throws a `WeightsError` where it is cut short, changed (unless that is known) or of another format. */
export function readWeights(file: Buffer, checked = false): Weights {
  const end = file.indexOf(10);
  const header = headerOf(file.subarray(0, Math.max(end, 0)));
  const body = file.subarray(end + 1);
  const { checksum, ...rest } = header;
  if (!checked && checksumOf(rest, body) !== checksum) {
    throw new WeightsError('its contents are not what was written: it was cut short or changed');
  }
  const bytes = aligned(body);
  let at = 0;
  const take = (length: number): number => {
    at += length;
    return at - length;
  };
  const tableOf = (name: TableName): ByteTable => ({
    bytes: bytes.subarray(take(tables[name]), at),
    unit: header.scales[name] / STEPS ** 2,
    values: byteValues(header.scales[name]),
  });
  const numbers = <Numbers>(kind: Kind<Numbers>, count: number): Numbers =>
    new kind(bytes.buffer, bytes.byteOffset + take(count * kind.BYTES_PER_ELEMENT), count);
  const layerOf = (name: LayerName): Float32Array => numbers(Float32Array, layers[name]);
  const heardOf = (): HeardParts => {
    const [step = 0] = numbers(Float32Array, 1);
    return { step, parts: numbers(Int16Array, FILTERS * UNITS) };
  };
  const thesaurusOf = (): Thesaurus => {
    const [words = 0, places = 0] = numbers(Int32Array, 2);
    const hashes = numbers(Int32Array, words);
    const groups = numbers(Uint16Array, places);
    return { hashes, groups, starts: startsOf(numbers(Uint8Array, words)) };
  };
  const result = {
    header,
    layers: recordOf(layerNames, layerOf),
    heard: heardOf(),
    thesaurus: thesaurusOf(),
    known: bytes.subarray(take(KNOWN_BITS / 8), at),
    tables: recordOf(tableNames, tableOf),
  };
  if (at !== bytes.length) throw new WeightsError(`it holds ${bytes.length} bytes of weights, not ${at}`);
  return result;
}

/** A kind of array that can be laid over bytes. */
interface Kind<Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, from: number, count: number): Numbers;
}

/** The same bytes where the machine can read numbers of four of them: a copy only where they stand askew. */
function aligned(bytes: Buffer): Uint8Array<ArrayBufferLike> {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
}

function recordOf<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}

function headerOf(line: Buffer): WeightsHeader {
  let header: Partial<WeightsHeader> | null = null;
  try {
    header = JSON.parse(line.toString('utf8'));
  } catch {
    // Told below.
  }
  if (header === null || typeof header !== 'object') throw new WeightsError('it does not begin as a weights file does');
  if (header.format !== WEIGHTS_FORMAT) {
    throw new WeightsError(`it has format ${header.format}, and this version reads format ${WEIGHTS_FORMAT}`);
  }
  if (JSON.stringify(header.heads) !== JSON.stringify(heads)) throw new WeightsError('it answers other questions');
  return header as WeightsHeader;
}
