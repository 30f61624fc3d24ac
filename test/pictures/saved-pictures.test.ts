import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { savedPictures } from '../../src/pictures/index.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xhealth-test-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text = name): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

async function contents(path = join(folder, 'saved')): Promise<string[]> {
  const list: string[] = [];
  for await (const { name, bytes } of (await savedPictures(path)).read()) {
    list.push(`${name}: ${Buffer.from(bytes).toString()}`);
  }
  return list;
}

async function refusal(path: string): Promise<UsageError> {
  const error: unknown = await savedPictures(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  return error as UsageError;
}

describe('savedPictures', () => {
  it('[I] reads files of any name, in folders inside too, in order', async () => {
    for (const name of ['saved/b', 'saved/a.JPG', 'saved/from Eva/deep/c.png']) put(name);
    expect(await contents()).toEqual(['a.JPG: saved/a.JPG', 'b: saved/b', 'c.png: saved/from Eva/deep/c.png']);
    expect((await savedPictures(join(folder, 'saved'))).count).toBe(3);
  });

  it('[I] leaves out hidden files and folders', async () => {
    for (const name of ['saved/.DS_Store', 'saved/.thumbnails/a.jpg', 'saved/b.jpg']) put(name);
    expect(await contents()).toEqual(['b.jpg: saved/b.jpg']);
  });

  it('[I] follows no links, but takes a folder that is named by one', async () => {
    put('secret/key.pem');
    put('saved/b.jpg');
    symlinkSync(join(folder, 'secret/key.pem'), join(folder, 'saved/a.jpg'));
    symlinkSync(join(folder, 'secret'), join(folder, 'saved/more'));
    symlinkSync(join(folder, 'saved'), join(folder, 'saved/again'));
    symlinkSync(join(folder, 'saved'), join(folder, 'link'));
    expect(await contents()).toEqual(['b.jpg: saved/b.jpg']);
    expect(await contents(join(folder, 'link'))).toEqual(['b.jpg: saved/b.jpg']);
  });

  it('[I] makes names harmless', async () => {
    put('saved/\u001b[31ma\u202egpj.exe', 'x');
    expect(await contents()).toEqual(['a⟨U+202E⟩gpj.exe: x']);
  });

  it('[I] has nothing in an empty folder', async () => {
    mkdirSync(join(folder, 'saved'));
    expect(await contents()).toEqual([]);
  });

  it('[I] gives no bytes of a file that went away or is too large', async () => {
    const gone = put('saved/a.jpg');
    put('saved/b.jpg', '');
    truncateSync(join(folder, 'saved/b.jpg'), 50 * 1024 * 1024 + 1);
    const saved = await savedPictures(join(folder, 'saved'));
    rmSync(gone);
    const sizes: number[] = [];
    for await (const { bytes } of saved.read()) sizes.push(bytes.length);
    expect(sizes).toEqual([0, 0]);
  });

  it('[I] refuses a file and a path that is not there, naming it', async () => {
    const path = put('picture.jpg');
    const file = await refusal(path);
    expect([file.exitCode, file.code]).toEqual([2, 'pictures-not-a-folder']);
    expect(file.message).toContain(path);
    const missing = await refusal(join(folder, 'nowhere'));
    expect(missing.message).toContain('nowhere, does not exist');
    expect((await refusal(join(path, 'inside'))).code).toBe('pictures-not-found');
  });

  it.skipIf(process.getuid?.() === 0)('[I] refuses a folder it may not read, and passes over one inside', async () => {
    put('saved/b.jpg');
    put('saved/closed/c.jpg');
    chmodSync(join(folder, 'saved/closed'), 0);
    expect(await contents()).toEqual(['b.jpg: saved/b.jpg']);
    const error = await refusal(join(folder, 'saved/closed'));
    expect(error.message).toContain('closed, cannot be read');
    chmodSync(join(folder, 'saved/closed'), 0o700);
  });
});
