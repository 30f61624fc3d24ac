import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { isFailed, openReadings } from '../../src/sources/index.ts';
import { openInput } from '../../src/sources/open-input.ts';
import type { InputTree, NamedFile } from '../../src/sources/source.ts';
import { xArchive } from '../../src/sources/x/archive/index.ts';
import { tarGzOf, tarOf } from '../support/tar-builder.ts';

let folder = '';
let temporary = '';
let trees: InputTree[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xhealth-test-'));
  temporary = mkdtempSync(join(folder, 'tmp-'));
  vi.stubEnv('TMPDIR', temporary);
  trees = [];
});

afterEach(async () => {
  for (const tree of trees) await tree.close();
  vi.unstubAllEnvs();
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

/** Every error that opening a tar and reading its files gives. */
async function errorsOf(bytes: Buffer): Promise<unknown[]> {
  try {
    const tree = await open('-', Readable.from([bytes]));
    const errors = await Promise.all(tree.files.map(async (file) => (await read(file)).error));
    return errors.filter((error) => error !== null);
  } catch (error) {
    return [error];
  }
}

const noise = Array.from({ length: 60_000 }, (_, index) => Math.sin(index).toString(36)).join(' ');
const long = `${'deep/'.repeat(60)}c.json`;
const parts = [
  { name: './a.json', data: '{"a":1}' },
  { name: 'media/b.bin', data: noise },
  { name: long, data: '[3]' },
  { name: 'empty.json' },
];

describe('an opened tar', () => {
  it('[I] gives its files, packed or not, from a path or a stream, whatever its name', async () => {
    const plain = await tarOf(parts);
    const sources = [
      () => open(put('no-ending', plain)),
      () => open(put('other', gzipSync(plain))),
      () => open('-', Readable.from([plain.subarray(0, 300), plain.subarray(300)])),
      () => open('-', Readable.from([gzipSync(plain)])),
    ];
    for (const source of sources) {
      const tree = await source();
      expect(tree.files.map((file) => [file.name, file.size])).toEqual([
        ['a.json', 7],
        ['media/b.bin', noise.length],
        [long, 3],
        ['empty.json', 0],
      ]);
      expect(await tree.files[1]?.head()).toBe(noise.slice(0, 65_536));
      for (const [index, file] of tree.files.entries())
        expect(await read(file)).toEqual({ text: parts[index]?.data ?? '', error: null });
      expect(tree).toMatchObject({ warnings: [], damage: null });
    }
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('[I] leaves out names that lead out, links, devices and zips inside, and says so', async () => {
    const tree = await open(
      put(
        'in.tar.gz',
        await tarGzOf([
          { name: '../evil.json', data: 'x' },
          { name: '/etc/evil.json', data: 'x' },
          { name: 'deep/../../evil.json', data: 'x' },
          { name: 'soft', type: 'symlink', linkname: '/etc/passwd' },
          { name: 'hard', type: 'link', linkname: '../../secret' },
          { name: 'pipe', type: 'fifo' },
          { name: 'device', type: 'character-device' },
          { name: 'folder/', type: 'directory' },
          { name: 'in.zip', data: 'PK' },
          { name: '.hidden', data: 'x' },
          { name: 'good.json', data: '[1]' },
        ]),
      ),
    );
    expect(tree.files.map((file) => file.name)).toEqual(['good.json']);
    expect(tree.warnings.map(({ code, text }) => [code, text.slice(0, 1)])).toEqual([
      ['unsafe-name', '3'],
      ['link', '2'],
      ['nested-zip', '1'],
    ]);
    expect(tree.warnings[0]?.text).toContain('outside the tar archive');
  });

  it('[U] counts the last of two files of one name, as tar does', async () => {
    const tree = await open(
      put(
        'in.tar',
        await tarOf([
          { name: 'a', data: 'old' },
          { name: './a', data: 'new' },
        ]),
      ),
    );
    expect(tree.files.map((file) => file.name)).toEqual(['a']);
    expect((await read(tree.files[0])).text).toBe('new');
  });

  it('[U] shows control characters of a name instead of sending them', async () => {
    const tree = await open(put('in.tar', await tarOf([{ name: 'a\x1b[31m.json', data: 'x' }])));
    expect(tree.files[0]?.name).toBe('a\\u{1b}[31m.json');
  });

  it.each([
    ['packed', true],
    ['plain', false],
  ])('[I] reads what a %s one that is cut short still holds', async (_, isPacked) => {
    const plain = await tarOf([
      { name: 'a.json', data: '[1]' },
      { name: 'b.json', data: noise },
      { name: 'c.json', data: '[3]' },
    ]);
    const whole = isPacked ? gzipSync(plain) : plain;
    const tree = await open(put('in', whole.subarray(0, whole.length / 2)));
    expect(tree.damage).toMatchObject({ code: 'truncated', exitCode: 4 });
    expect(tree.files.map((file) => file.name)).toEqual(['a.json', 'b.json']);
    expect(await read(tree.files[0])).toEqual({ text: '[1]', error: null });
    const { text, error } = await read(tree.files[1]);
    expect(noise.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(noise.length / 4);
    expect(error).toMatchObject({ code: 'truncated', message: expect.stringContaining('b.json') });
  });

  it('[I] keeps what stands before a broken header', async () => {
    const bytes = await tarOf([
      { name: 'a.json', data: '[1]' },
      { name: 'b.json', data: '[2]' },
    ]);
    bytes.fill(0x41, 1024, 1100);
    const tree = await open(put('in.tar', bytes));
    expect(tree.damage).toMatchObject({ code: 'damaged' });
    expect(tree.files.map((file) => file.name)).toEqual(['a.json']);
  });

  it('[I] stops at a bomb and leaves no file behind', async () => {
    const bomb = await tarGzOf([{ name: 'bomb.json', data: Buffer.alloc(70 * 1024 * 1024) }]);
    await expect(open(put('bomb.tar.gz', bomb))).rejects.toMatchObject({ code: 'too-large-when-unpacked' });
    await expect(open('-', Readable.from([bomb]))).rejects.toMatchObject({ code: 'too-large-when-unpacked' });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('[U] without files is empty', async () => {
    await expect(open(put('in.tar.gz', await tarGzOf([{ name: 'd/', type: 'directory' }])))).rejects.toMatchObject({
      code: 'empty',
    });
  });

  it('[P] throws nothing but known errors whatever bytes are changed', async () => {
    const bytes = await tarOf([
      { name: 'a.json', data: 'some text' },
      { name: long, data: '[3]' },
    ]);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(), async (list, end) => {
        const spoilt = Buffer.from(bytes);
        for (const [at, byte] of list) spoilt[at] = byte;
        const kept = spoilt.subarray(0, end % 3 === 0 ? 512 + (end % (bytes.length - 512)) : bytes.length);
        for (const error of await errorsOf(kept)) expect(error).toBeInstanceOf(InputError);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any archive format in a tar', () => {
  const tweets = `window.YTD.tweets.part0 = ${JSON.stringify([
    {
      tweet: {
        id_str: '2100000000000000001',
        full_text: 'lanes and trees',
        created_at: 'Fri May 01 10:00:00 +0000 2026',
      },
    },
  ])}`;
  const account = `window.YTD.account.part0 = ${JSON.stringify([
    { account: { accountId: '42', username: 'DrExample' } },
  ])}`;

  async function readings(path: string) {
    const options = { messages: false, columns: null, signal: new AbortController().signal };
    const request = { paths: [path], stdin: Readable.from([]), as: null, archives: [xArchive], formats: [], options };
    const found: unknown[] = [];
    for await (const reading of openReadings(request)) {
      if (isFailed(reading)) throw reading.error;
      let posts = 0;
      for await (const batch of reading.batches) posts += batch.posts.length;
      found.push([reading.kind, posts, reading.facts.owner?.handle]);
    }
    return found;
  }

  it('[I] is read: an archive of X, named alone and lying in a folder', async () => {
    const bytes = await tarGzOf([
      { name: 'data/tweets.js', data: tweets },
      { name: 'data/account.js', data: account },
    ]);
    put('all/x.tgz', bytes);
    expect(await readings(put('twitter.tar.gz', bytes))).toEqual([['x-archive', 1, 'DrExample']]);
    expect(await readings(join(folder, 'all'))).toEqual([['x-archive', 1, 'DrExample']]);
  });
});
