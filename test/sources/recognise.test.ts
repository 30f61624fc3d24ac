import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { type FailedInput, isFailed, openReadings, type ReadingsRequest } from '../../src/sources/recognise.ts';
import { readRecords } from '../../src/sources/records.ts';
import {
  type ArchiveClaim,
  type ArchiveFormat,
  emptyBatch,
  type NamedFile,
  type Reading,
  type RecordFormat,
  skip,
} from '../../src/sources/source.ts';
import { zipOf } from '../support/zip-builder.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xhealth-test-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: Buffer | string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** A format of records with a field of its name; each becomes a handle change, which is quickly made. */
function format(kind: string, shape: 'json' | 'csv' = 'json', field = kind): RecordFormat {
  return {
    kind,
    platform: 'x',
    channel: 'dump',
    shape,
    recognises: (record) => typeof record === 'object' && record !== null && field in record,
    mapper: () => ({
      map(record, batch) {
        const value = typeof record === 'object' && record !== null ? Object.values(record)[0] : null;
        if (value === 'bad') skip(batch, 'bad-record');
        else
          batch.handleChanges.push({ platform: 'x', accountId: '1', from: null, to: String(value), changedAt: null });
      },
      finish(_batch, facts) {
        facts.takenAt = 'finished';
      },
    }),
  };
}

/** Claims each folder that holds `mark.js`; reads that file alone. */
const archive: ArchiveFormat = {
  kind: 'box',
  platform: 'x',
  channel: 'archive',
  async claim(files) {
    const marks = files.filter((file) => /(^|\/)mark\.js$/.test(file.name));
    return marks.map((mark) => {
      const root = mark.name.replace(/\/?mark\.js$/, '');
      return { root, files: files.filter((file) => file.name.startsWith(root) && file.name.endsWith('.js')) };
    });
  },
  async *read(claim, options, facts) {
    facts.ignored = claim.files.length - 1;
    for (const file of claim.files) {
      if (!file.name.endsWith('mark.js')) continue;
      for await (const chunk of readRecords(file, 'json', options.signal)) {
        const batch = emptyBatch();
        for (const record of chunk.records) {
          batch.handleChanges.push({ platform: 'x', accountId: '1', from: null, to: String(record), changedAt: null });
        }
        yield batch;
      }
    }
  },
};

/** A claim for each file of a name, and of that alone. */
function claimNamed(files: readonly NamedFile[], name: string): readonly ArchiveClaim[] {
  const found = files.filter((file) => basename(file.name) === name);
  return found.map((file) => ({ root: file.name.slice(0, -name.length).replace(/\/$/, ''), files: [file] }));
}

const formats = [
  format('red'),
  format('blue'),
  format('table', 'csv'),
  format('columns-json', 'json', '-'),
  format('columns-csv', 'csv', '-'),
];

interface Seen {
  readonly failed: FailedInput[];
  readonly read: { reading: Reading; values: string[]; skipped: Record<string, number> }[];
}

async function run(paths: readonly string[], more: Partial<ReadingsRequest> = {}): Promise<Seen> {
  const seen: Seen = { failed: [], read: [] };
  const options = { messages: false, columns: null, signal: new AbortController().signal };
  const request = { paths, stdin: Readable.from([]), as: null, archives: [archive], formats, options, ...more };
  for await (const reading of openReadings(request)) {
    if (isFailed(reading)) {
      seen.failed.push(reading);
      continue;
    }
    const values: string[] = [];
    const skipped: Record<string, number> = {};
    for await (const batch of reading.batches) {
      values.push(...batch.handleChanges.map((change) => change.to));
      for (const [reason, count] of batch.skipped) skipped[reason] = (skipped[reason] ?? 0) + count;
    }
    seen.read.push({ reading, values, skipped });
  }
  return seen;
}

describe('openReadings of one file', () => {
  it.each([
    ['NDJSON', '{"red":1}\n{"red":2}\n'],
    ['an array', '[{"red":1},\n{"red":2}]'],
    ['pretty-printed documents', '{\n "red": 1\n}\n{\n "red": 2\n}\n'],
    ['lines longer than the first look', `{"red":1,"x":"${'x'.repeat(3_000_000)}"}\n{"red":2}\n`],
    ['elements longer than the first look', `[{"red":1,"x":"${'x'.repeat(3_000_000)}"},{"red":2}]`],
  ])('[I] recognises %s, plain, gzipped and from standard input', async (_, content) => {
    const gzip = gzipSync(content);
    const stdin = Readable.from([gzip.subarray(0, 5), gzip.subarray(5)]);
    const { read, failed } = await run([put('a', content), put('b.gz', gzip), '-'], { stdin });
    expect(failed).toEqual([]);
    expect(read.map(({ reading }) => [reading.path, reading.kind])).toEqual([
      [join(folder, 'a'), 'red'],
      [join(folder, 'b.gz'), 'red'],
      ['-', 'red'],
    ]);
    for (const { values, reading } of read) {
      expect(values).toEqual(['1', '2']);
      expect(reading.facts.takenAt).toBe('finished');
    }
  });

  it('[I] recognises a table, also one with a header alone', async () => {
    const { read } = await run([put('a.csv', 'table;b\n1;2\n'), put('b.csv', 'table,b\n')]);
    expect(read.map(({ values, reading }) => [reading.kind, values])).toEqual([
      ['table', ['1']],
      ['table', []],
    ]);
  });

  it('[I] tells files by their stored bytes', async () => {
    const gzip = gzipSync('{"red":1}\n');
    const { read } = await run([put('a.gz', gzip)]);
    expect(read[0]?.reading.facts.parts).toEqual([{ name: 'a', bytes: gzip.length, crc32: crc32(gzip) }]);
  });

  it('[I] counts bad records and repairs, and hands on many batches', async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `{"red":${index}}`).join('\n');
    const bytes = Buffer.concat([
      Buffer.from(`${lines}\n{"red":\n{"red":"bad"}\n{"red":"`),
      Buffer.from([0xff]),
      Buffer.from('"}\n'),
    ]);
    const { read } = await run([put('a', bytes)]);
    expect(read[0]?.values).toHaveLength(5_001);
    expect(read[0]?.skipped).toEqual({ 'bad-json': 1, 'bad-record': 1 });
    expect(read[0]?.reading.facts.warnings).toMatchObject([
      { code: 'bad-json', text: expect.stringContaining('line 5001.') },
      { code: 'invalid-utf8', text: expect.stringContaining('line 5003.') },
    ]);
  });

  it('[I] keeps what came before damage, and says so', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `{"red":"${Math.sin(index)}"}\n`).join('');
    const gzip = gzipSync(lines);
    const { read, failed } = await run([put('a.gz', gzip.subarray(0, gzip.length - 20_000)), put('b', '{"red":1}')]);
    expect(failed).toEqual([]);
    expect(read[0]?.values.length).toBeGreaterThan(1_000);
    expect(read[0]?.reading.facts.damage).toMatchObject({ code: 'truncated' });
    expect(read[1]?.values).toEqual(['1']);
  });

  it.each([
    ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 2, 3]), 'not-recognised', 'binary'],
    ['prose', 'Dear all,\nthis is a letter.\n', 'not-recognised', '--map'],
    ['other JSON', '{"green":1}\n', 'not-recognised', 'xhealth sources x'],
    ['a web page', '<html><body></body></html>', 'not-recognised', 'HTML'],
    ['JSON cut in its first record', '{"red":', 'not-recognised', 'in the middle, and no whole record'],
    ['JSON without a whole record', '{"red" 1}', 'not-recognised', 'like JSON, but no whole record'],
    ['an empty list', 'window.x = [ ];', 'empty', ''],
    ['blanks', ' \n\n', 'empty', ''],
    ['records of two kinds at once', '{"red":1,"blue":1}', 'ambiguous', '--as red or --as blue'],
  ])('[I] tells that it cannot read %s, and reads the others', async (_, content, code, hint) => {
    const { read, failed } = await run([put('x\x1b[2J', content), put('b', '{"red":1}')]);
    expect(failed).toHaveLength(1);
    expect(failed[0]?.error).toMatchObject({ code, hint: expect.stringContaining(hint) });
    expect(failed[0]?.error).toBeInstanceOf(InputError);
    expect(`${failed[0]?.path}${failed[0]?.error.message}`).not.toContain('\x1b');
    expect(read).toHaveLength(1);
  });

  it('[I] settles doubt by --as, refuses a word it does not know', async () => {
    const path = put('a', '{"red":1,"blue":1}');
    expect((await run([path], { as: 'blue' })).read[0]?.reading.kind).toBe('blue');
    expect((await run([path], { as: 'columns' })).read[0]?.reading.kind).toBe('columns-json');
    await expect(run([path], { as: 'green' })).rejects.toMatchObject({
      exitCode: 2,
      hint: expect.stringContaining('columns'),
    });
  });

  it('[I] maps columns where no other format knows the records', async () => {
    const options = { messages: false, columns: new Map([['text', 'a']]), signal: new AbortController().signal };
    const { read } = await run([put('a', '{"green":1}'), put('b', '{"red":1}'), put('c', 'a,b\n1,2\n')], { options });
    expect(read.map(({ reading }) => reading.kind)).toEqual(['columns-json', 'red', 'columns-csv']);
  });

  it('[I] lets other errors through', async () => {
    const broken = {
      ...format('red'),
      mapper: () => ({
        map: () => {
          throw new TypeError('a bug');
        },
      }),
    };
    await expect(run([put('a', '{"red":1}')], { formats: [broken] })).rejects.toThrow('a bug');
  });
});

describe('openReadings of folders and zips', () => {
  const files = {
    'x/mark.js': 'a = ["m"]',
    'x/other.js': '-',
    'x/notes.txt': 'hello',
    'y/cap.json': '{"red":1}',
    'y/pic.jpg': 'x',
  };

  it.each(['folder', 'zip'])('[I] finds archives and records in a %s and counts the rest', async (container) => {
    for (const [name, content] of Object.entries(files)) put(`in/${name}`, content);
    const zip = put('in.zip', zipOf(Object.entries(files).map(([name, data]) => ({ name, data }))));
    const path = container === 'zip' ? zip : join(folder, 'in');
    const { read, failed } = await run([path]);
    expect(failed).toEqual([]);
    expect(read.map(({ reading, values }) => [reading.path, reading.kind, values, reading.facts.ignored])).toEqual([
      [`${path}/x`, 'box', ['m'], 2],
      [`${path}/y/cap.json`, 'red', ['1'], 0],
    ]);
    expect(read[0]?.reading.facts.warnings).toMatchObject([
      { code: 'files-ignored', text: expect.stringContaining('1 file') },
    ]);
    expect(read[0]?.reading.facts.parts).toMatchObject([{ name: 'x/mark.js', bytes: 9, crc32: crc32('a = ["m"]') }]);
  });

  it('[I] counts what nobody reads once, for the export that it lies in, or the first around it', async () => {
    const two = { ...archive, kind: 'chest', claim: async (all: readonly NamedFile[]) => claimNamed(all, 'chest.js') };
    const box = { ...archive, claim: async (all: readonly NamedFile[]) => claimNamed(all, 'mark.js') };
    for (const name of ['mark.js', 'chest.js', 'a.txt', 'b.txt', 'in/mark.js', 'in/c.txt'])
      put(`mixed/${name}`, '["m"]');
    const { read } = await run([join(folder, 'mixed')], { archives: [box, two] });
    const ignored = read.map(({ reading }) => [reading.kind, reading.path, reading.facts.ignored]);
    expect(ignored).toEqual([
      ['box', join(folder, 'mixed/in'), 1],
      ['box', join(folder, 'mixed'), 2],
      ['chest', join(folder, 'mixed'), 0],
    ]);
    expect(read.flatMap(({ reading }) => reading.facts.warnings)).toEqual([]);
  });

  it('[I] reads a zip in a folder as an input of its own', async () => {
    put('in/box.zip', zipOf([{ name: 'mark.js', data: 'a = ["z"]' }]));
    const { read, failed } = await run([join(folder, 'in')]);
    expect(failed).toEqual([]);
    expect(read.map(({ reading, values }) => [reading.path, values])).toEqual([[join(folder, 'in/box.zip'), ['z']]]);
  });

  it('[I] tells of a folder without data, and of pointers in one with some', async () => {
    put('none/readme.md', '# nothing');
    put('some/a.json', '{"red":1}');
    put('some/b.json', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n');
    const { read, failed } = await run([join(folder, 'none'), join(folder, 'some')]);
    expect(failed.map(({ error }) => error.code)).toEqual(['not-recognised', 'git-lfs-pointer']);
    expect(failed[1]?.path).toBe(join(folder, 'some/b.json'));
    expect(read).toHaveLength(1);
  });

  it('[I] hands the damage of a cut zip to what it still holds', async () => {
    const whole = zipOf([
      { name: 'mark.js', data: 'a = ["m"]' },
      { name: 'z.js', data: 'z'.repeat(1000), stored: true },
    ]);
    const { read } = await run([put('in.zip', whole.subarray(0, 500))]);
    expect(read[0]?.values).toEqual(['m']);
    expect(read[0]?.reading.facts.damage).toMatchObject({ code: 'truncated' });
  });

  it('[I] stops quietly when interrupted', async () => {
    const control = new AbortController();
    control.abort();
    const options = { messages: false, columns: null, signal: control.signal };
    expect(await run([put('a', '{"red":1}')], { options })).toEqual({ failed: [], read: [] });
  });
});
