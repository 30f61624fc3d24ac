import { Buffer } from 'node:buffer';
import { closeSync, ftruncateSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { archives, formats, isFailed, openReadings } from '../../src/sources/index.ts';
import { testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const path = join(folder, 'twitter-archive.zip');

/** What a field of 32 bits says where 64 of them are behind it. */
const elsewhere = 0xffffffff;
/** More than 32 bits count. */
const filmBytes = 4.5 * 1024 ** 3;

afterEach(() => rmSync(path, { force: true }));

/** Whole numbers from their lowest byte on, each in so many bytes. */
function numbers(...fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
  const parts = fields.map(([bytes, value]) => {
    const whole = Buffer.alloc(8);
    whole.writeBigUInt64LE(BigInt(value));
    return whole.subarray(0, bytes);
  });
  return Buffer.concat(parts);
}

interface Stored {
  readonly name: string;
  /** Nothing for a hole. */
  readonly data: string;
  readonly size: number;
}

/** An entry's headers before its bytes and in the directory: whatever 32 bits do not hold stands behind, in 64. */
function headers({ name, data, size }: Stored, offset: number): { readonly local: Buffer; readonly central: Buffer } {
  const isLong = size >= elsewhere;
  const shown = isLong ? elsewhere : size;
  const sizes: [number, number][] = isLong ? [size, size].map((value) => [8, value]) : [];
  const place: [number, number][] = offset >= elsewhere ? [[8, offset]] : [];
  const extra = (fields: readonly (readonly [number, number])[]) =>
    fields.length === 0 ? Buffer.alloc(0) : numbers([2, 1], [2, fields.length * 8], ...fields);
  // Version 4.5, names in UTF-8, stored, no time.
  const common = (more: number) =>
    Buffer.concat([
      numbers([2, 45], [2, 0x800], [2, 0], [4, 0], [4, crc32(data)], [4, shown], [4, shown]),
      numbers([2, name.length], [2, more]),
    ]);
  const end = numbers([4, 0], [6, 0], [4, offset >= elsewhere ? elsewhere : offset]);
  const [near, far] = [extra(sizes), extra([...sizes, ...place])];
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), common(near.length), Buffer.from(name), near]),
    central: Buffer.concat([
      Buffer.from('PK\x01\x02'),
      numbers([2, 45]),
      common(far.length),
      end,
      Buffer.from(name),
      far,
    ]),
  };
}

/** Writes a zip of some entries; what is a hole in it takes no room on the disk. */
function writeZip(entries: readonly Stored[]): void {
  const file = openSync(path, 'w');
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { local, central } = headers(entry, at);
    writeSync(file, Buffer.concat([local, Buffer.from(entry.data)]), 0, null, at);
    directory.push(central);
    at += local.length + entry.size;
  }
  const central = Buffer.concat(directory);
  const count = entries.length;
  const wide = numbers([8, 44], [2, 45], [2, 45], [8, 0], [8, count], [8, count], [8, central.length], [8, at]);
  const locator = numbers([4, 0], [8, at + central.length], [4, 1]);
  const end = numbers([4, 0], [2, count], [2, count], [4, central.length], [4, elsewhere], [2, 0]);
  const ends = [Buffer.from('PK\x06\x06'), wide, Buffer.from('PK\x06\x07'), locator, Buffer.from('PK\x05\x06'), end];
  writeSync(file, Buffer.concat([central, ...ends]), 0, null, at);
  closeSync(file);
}

/** Whether a hole in a file takes no room in the folder for temporary files. */
function hasHoles(): boolean {
  const probe = join(folder, 'probe');
  const file = openSync(probe, 'w');
  ftruncateSync(file, 64 * 1024 ** 2);
  writeSync(file, 'x', 64 * 1024 ** 2);
  closeSync(file);
  const room = statSync(probe).blocks * 512;
  rmSync(probe);
  return room < 1024 ** 2;
}

function text(name: string, data: string): Stored {
  return { name, data, size: Buffer.byteLength(data) };
}

describe('a zip of several GiB', () => {
  it.skipIf(!hasHoles())('[I] is read by its directory, past what 32 bits count', async () => {
    const post = (id: string) => ({
      tweet: { id_str: id, full_text: `Clinics open again ${id}`, created_at: 'Fri Mar 06 13:02:05 +0000 2026' },
    });
    const account = { username: 'maya_example', accountId: '1500000000000000001' };
    const ids = ['2029905355336585461', '2029905355336585462'];
    writeZip([
      { name: 'data/tweets_media/1-a.mp4', data: '', size: filmBytes },
      text('data/account.js', `window.YTD.account.part0 = ${JSON.stringify([{ account }])}`),
      text('data/tweets.js', `window.YTD.tweets.part0 = ${JSON.stringify(ids.map(post))}`),
    ]);
    const { size, blocks } = statSync(path);
    const options = { messages: false, columns: null, signal: new AbortController().signal };
    const request = { paths: [path], stdin: Readable.from([]), as: null, archives, formats, options };
    const posts: string[] = [];
    const told: unknown[] = [];
    for await (const reading of openReadings(request)) {
      if (isFailed(reading)) throw reading.error;
      for await (const batch of reading.batches) posts.push(...batch.posts.map((each) => each.post.text ?? ''));
      told.push([reading.kind, reading.facts.owner?.handle, reading.facts.damage]);
    }

    expect(size).toBeGreaterThan(filmBytes);
    expect(blocks * 512).toBeLessThan(1024 ** 2);
    expect(posts).toEqual(ids.map((id) => `Clinics open again ${id}`));
    expect(told).toEqual([['x-archive', 'maya_example', null]]);
  });
});
