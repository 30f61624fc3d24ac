import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { openInput } from '../../src/sources/open-input.ts';
import { readError } from '../../src/sources/read-error.ts';
import type { InputTree, NamedFile } from '../../src/sources/source.ts';
import { type ZipPart, zipOf } from '../support/zip-builder.ts';

let folder = '';
let trees: InputTree[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xhealth-test-'));
  trees = [];
});

afterEach(async () => {
  for (const tree of trees) await tree.close();
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: Buffer | string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function open(path: string, stdin: Readable = Readable.from([])): Promise<InputTree> {
  const { tree } = await openInput(path, stdin, new AbortController().signal);
  trees.push(tree);
  return tree;
}

function openZip(parts: readonly ZipPart[]): Promise<InputTree> {
  return open(put('in.zip', zipOf(parts)));
}

async function read(file: NamedFile | undefined): Promise<{ text: string; error: unknown }> {
  const chunks: Buffer[] = [];
  let error: unknown = null;
  try {
    for await (const chunk of (await file?.open()) ?? []) chunks.push(chunk);
  } catch (thrown) {
    error = thrown;
  }
  return { text: Buffer.concat(chunks).toString(), error };
}

/** Every error that opening an input and reading its files gives. */
async function errorsOf(path: string): Promise<unknown[]> {
  try {
    const tree = await open(path);
    const errors = await Promise.all(tree.files.map(async (file) => (await read(file)).error));
    return errors.filter((error) => error !== null);
  } catch (error) {
    return [error];
  }
}

const noise = Array.from({ length: 60_000 }, (_, index) => Math.sin(index).toString(36)).join(' ');

describe('an opened zip', () => {
  it.each([
    ['deflated', {}],
    ['stored', { stored: true }],
    ['zip64', { zip64: true }],
    ['deflated with a descriptor', { descriptor: true }],
    ['stored with a descriptor', { descriptor: true, stored: true }],
  ])('[I] reads %s entries whatever the name of the file', async (_, kind) => {
    const path = put(
      'no-ending',
      zipOf([
        { name: 'data/a.js', data: noise, ...kind },
        { name: 'b.js', data: '', ...kind },
      ]),
    );
    const tree = await open(path);
    expect(tree.files.map((file) => [file.name, file.size])).toEqual([
      ['data/a.js', noise.length],
      ['b.js', 0],
    ]);
    expect(await read(tree.files[0])).toEqual({ text: noise, error: null });
    expect(await tree.files[0]?.head()).toBe(noise.slice(0, 65_536));
    expect(await read(tree.files[1])).toEqual({ text: '', error: null });
  });

  it('[I] leaves out unsafe names and zips inside, hidden files too, and says so', async () => {
    const names = [
      '../evil.js',
      '/etc/a.js',
      'C:/a.js',
      'a\\b.js',
      'deep/../../x.js',
      'in.zip',
      '.DS_Store',
      '__MACOSX/a.js',
      'good.js',
    ];
    const tree = await openZip(names.map((name) => ({ name, data: '[1]' })));
    expect(tree.files.map((file) => file.name)).toEqual(['good.js']);
    expect(tree.warnings.map((warning) => warning.code)).toEqual(['unsafe-name', 'nested-zip']);
    expect(tree.warnings[0]?.text).toContain('5 entries');
  });

  it.each([
    ['a wrong checksum', { lieCrc: 1 }, noise.length],
    ['a size too large', { lieSize: 5 }, noise.length],
    ['a size too small', { lieSize: -400_000 }, 1],
    ['a stored size too large', { lieSize: 5, stored: true }, noise.length],
  ])('[I] gives the good bytes of an entry with %s, then the error', async (_, lie, least) => {
    const tree = await openZip([
      { name: 'tweets.js', data: noise, ...lie },
      { name: 'b.js', data: 'fine' },
    ]);
    const { text, error } = await read(tree.files[0]);
    expect(noise.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThanOrEqual(least);
    expect(error).toMatchObject({ code: 'damaged', exitCode: 4, message: expect.stringContaining('tweets.js') });
    expect(await read(tree.files[1])).toEqual({ text: 'fine', error: null });
  });

  it('[I] refuses a zip with a password; of a mixed one reads the rest', async () => {
    await expect(openZip([{ name: 'a.js', data: 'x', encrypted: true }])).rejects.toMatchObject({
      code: 'password-protected',
      hint: expect.stringContaining('Unpack'),
    });
    const tree = await openZip([
      { name: 'a.js', data: 'x', encrypted: true },
      { name: 'b.js', data: 'y' },
    ]);
    expect(tree.files.map((file) => file.name)).toEqual(['b.js']);
    expect(tree.damage).toMatchObject({ code: 'password-protected' });
  });

  it('[I] stops at a bomb, and before one that says what it is', async () => {
    const tree = await openZip([{ name: 'bomb.js', data: Buffer.alloc(70 * 1024 * 1024) }]);
    let bytes = 0;
    const reading = async () => {
      for await (const chunk of (await tree.files[0]?.open()) ?? []) bytes += chunk.length;
    };
    await expect(reading()).rejects.toMatchObject({ code: 'too-large-when-unpacked' });
    expect(bytes).toBeLessThanOrEqual(64 * 1024 * 1024);
    const said = { name: 'a.js', data: 'x', zip64: true, lieSize: 300 * 1024 ** 3 };
    await expect(openZip([said])).rejects.toMatchObject({ code: 'too-large-when-unpacked' });
  });

  it.each([
    ['sizes before the data', {}],
    ['sizes after the data', { descriptor: true }],
    ['sizes after stored data', { descriptor: true, stored: true }],
    ['64-bit sizes', { zip64: true }],
  ])('[I] reads what a cut zip with %s still holds', async (_, kind) => {
    const whole = zipOf([
      { name: 'a.js', data: 'first PK\x07\x08 entry', ...kind },
      { name: 'b.js', data: noise, ...kind },
      { name: 'c.js', data: noise, ...kind },
    ]);
    const tree = await open(put('in.zip', whole.subarray(0, whole.length * 0.75)));
    expect(tree.damage).toMatchObject({ code: 'truncated', message: expect.stringContaining('cut short') });
    expect(tree.files.map((file) => file.name)).toEqual(['a.js', 'b.js', 'c.js']);
    expect(await read(tree.files[0])).toEqual({ text: 'first PK\x07\x08 entry', error: null });
    expect(await read(tree.files[1])).toEqual({ text: noise, error: null });
    const { text, error } = await read(tree.files[2]);
    expect(noise.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(noise.length / 4);
    expect(error).toMatchObject({ code: 'truncated' });
  });

  it('[I] reads a zip whose directory is spoilt by its entries', async () => {
    const bytes = zipOf([{ name: 'a.js', data: noise }]);
    bytes.fill(0, bytes.indexOf('PK\x01\x02'), bytes.indexOf('PK\x01\x02') + 4);
    const tree = await open(put('in.zip', bytes));
    expect(tree.damage).toMatchObject({ code: 'damaged' });
    expect(await read(tree.files[0])).toEqual({ text: noise, error: null });
  });

  it('[I] throws nothing but known errors whatever bytes of a zip are changed', async () => {
    const parts = [
      { name: 'a.js', data: 'some text' },
      { name: 'b.js', data: noise.slice(0, 999), descriptor: true },
    ];
    const bytes = zipOf([...parts, { name: 'c.js', data: 'more', zip64: true }]);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    const changes = fc.array(change, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(), async (list, end) => {
        const spoilt = Buffer.from(bytes);
        for (const [at, byte] of list) spoilt[at] = byte;
        const kept = end % 3 === 0 ? end % bytes.length : bytes.length;
        for (const error of await errorsOf(put('in.zip', spoilt.subarray(0, kept)))) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[I] takes a zip from standard input, gzipped or not, and leaves no file behind', async () => {
    const bytes = zipOf([{ name: 'a.js', data: noise }]);
    const before = readdirSync(tmpdir()).length;
    for (const input of [bytes, gzipSync(bytes)]) {
      const tree = await open('-', Readable.from([input.subarray(0, 2), input.subarray(2)]));
      expect(await read(tree.files[0])).toEqual({ text: noise, error: null });
    }
    expect(readdirSync(tmpdir()).length).toBe(before);
  });

  it('[U] shows control characters and bidi marks of a name instead of sending them', async () => {
    const tree = await openZip([{ name: 'a\x1b[31m\u202egpj.js', data: 'x', lieCrc: 1 }]);
    expect(tree.files[0]?.name).toBe('a\\u{1b}[31m\\u{202e}gpj.js');
    expect(String((await read(tree.files[0])).error)).not.toMatch(/[\x1b\u202e]/);
  });
});

describe('opened files, folders and streams', () => {
  it('[I] lists a folder, hidden files and links out of it apart', async () => {
    for (const name of [
      'dir/b.json',
      'dir/sub/a.json',
      'dir/.hidden/a.json',
      'dir/.x',
      'dir/__MACOSX/a',
      'out/secret.json',
    ])
      put(name, name);
    symlinkSync(join(folder, 'out'), join(folder, 'dir/linked-folder'));
    symlinkSync(join(folder, 'out/secret.json'), join(folder, 'dir/linked.json'));
    symlinkSync(join(folder, 'dir/b.json'), join(folder, 'dir/inside.json'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dir/broken'));
    const tree = await open(join(folder, 'dir'));
    expect(tree.files.map((file) => file.name)).toEqual(['b.json', 'inside.json', 'sub/a.json']);
    expect((await read(tree.files[2])).text).toBe('dir/sub/a.json');
  });

  it('[I] loses no byte of standard input to a look at its start', async () => {
    const tree = await open('-', Readable.from([...Buffer.from('héad and rest')].map((byte) => Buffer.from([byte]))));
    const [file] = tree.files;
    expect(await file?.head()).toBe('héad and rest');
    expect(await file?.head()).toBe('héad and rest');
    expect(await read(file)).toEqual({ text: 'héad and rest', error: null });
  });

  it('[I] names a gzipped file by what is in it', async () => {
    const tree = await open(put('tweets.js.gz', gzipSync('window.x = []')));
    expect(tree.files[0]?.name).toBe('tweets.js');
    expect(await tree.files[0]?.head()).toBe('window.x = []');
  });

  it('[I] tells what is wrong with an input', async () => {
    await expect(open(join(folder, 'none'))).rejects.toMatchObject({ code: 'not-found', exitCode: 4 });
    await expect(open(put('empty', ''))).rejects.toMatchObject({ code: 'empty' });
    await expect(open(put('empty.gz', gzipSync('')))).rejects.toMatchObject({ code: 'empty' });
    await expect(open('-', Readable.from([]))).rejects.toMatchObject({ code: 'empty' });
    await expect(open(put('empty.zip', zipOf([])))).rejects.toMatchObject({ code: 'empty' });
    await expect(open(put('lfs', 'version https://git-lfs.github.com/spec/v1\n'))).rejects.toMatchObject({
      code: 'git-lfs-pointer',
      hint: expect.stringContaining('git lfs pull'),
    });
  });

  it.each([
    ['EACCES', 'no-permission'],
    ['ENOSPC', 'no-space'],
    ['EIO', 'unreadable'],
  ])('[U] tells %s as %s, with a name that can be printed', (code, known) => {
    const error = readError(Object.assign(new Error('system'), { code, errno: -1 }), 'a\x1bb');
    expect(error).toMatchObject({ code: known, exitCode: 4, message: expect.stringContaining('a\\u{1b}b') });
  });

  it.each(['', '  '])('[U] shows a name that nobody would see in quotes: %j', (name) => {
    const error = readError(Object.assign(new Error('system'), { code: 'ENOENT', errno: -2 }), name);
    expect(error).toMatchObject({
      message: `${JSON.stringify(name)}, an empty name, does not exist.`,
      hint: expect.stringContaining('not set'),
    });
  });
});
