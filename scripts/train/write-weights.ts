import { createHash } from 'node:crypto';
import { heads } from '../../src/classify/model/shape.ts';
import { countsOf } from '../../src/classify/model/thesaurus.ts';
import {
  checksumOf,
  layerNames,
  type TableName,
  tableNames,
  WEIGHTS_FORMAT,
  type Weights,
} from '../../src/classify/model/weights.ts';
import type { FittedHeader } from './header.ts';

/** The file: a line of JSON, filled with blanks to a multiple of four bytes, then the layers, what units hear, the thesaurus, the list of known words, the tables. */
export function writeWeights(
  header: FittedHeader,
  given: Pick<Weights, 'layers' | 'heard' | 'known' | 'thesaurus'> & {
    readonly bytes: Readonly<Record<TableName, Uint8Array>>;
  },
): Buffer {
  const { hashes, groups } = given.thesaurus;
  const body = Buffer.concat([
    ...layerNames.map((name) => bytesOf(given.layers[name])),
    ...[Float32Array.of(given.heard.step), given.heard.parts].map(bytesOf),
    ...[Int32Array.of(hashes.length, groups.length), hashes, groups, countsOf(given.thesaurus)].map(bytesOf),
    Buffer.from(given.known),
    ...tableNames.map((name) => Buffer.from(given.bytes[name])),
  ]);
  const rest = { format: WEIGHTS_FORMAT, heads, ...header };
  const named = { ...rest, sha256: hashOf(rest, body) };
  const line = JSON.stringify({ ...named, checksum: checksumOf(named, body) });
  const head = Buffer.from(line.padEnd(Math.ceil((line.length + 1) / 4) * 4 - 1));
  return Buffer.concat([head, Buffer.from('\n'), body]);
}

/** What tells these weights from all others: see `WeightsHeader`. */
function hashOf(rest: object, body: Uint8Array): string {
  return createHash('sha256').update(JSON.stringify(rest)).update(body).digest('hex');
}

function bytesOf(numbers: NodeJS.TypedArray): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
