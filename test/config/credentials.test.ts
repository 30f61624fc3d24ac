import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { readSecret } from '../../src/config/credentials.ts';

const folder = mkdtempSync(join(tmpdir(), 'xhealth-credentials-'));
afterAll(() => rmSync(folder, { recursive: true }));

const secret = 'a-secret-nobody-may-see-4711';

function read(file: string): Promise<string> {
  return readSecret({ file, variable: 'A_TOKEN', env: {}, stdin: Readable.from([]), words: 'a token' });
}

function fileOf(text: string | Uint8Array): string {
  const file = join(folder, 'token');
  rmSync(file, { force: true });
  writeFileSync(file, text);
  chmodSync(file, 0o600);
  return file;
}

describe('a token file', () => {
  it('[U] may have blanks and ends of lines round the token', async () => {
    expect(await read(fileOf(`\ufeff ${secret}\r\n\n`))).toBe(secret);
  });

  it.each([
    ['two lines', `${secret}\nand another`],
    ['a control character', `${secret}\u0007x`],
    ['bytes that are no text', Buffer.from([...Buffer.from(secret), 0xff, 0x31])],
  ])('[U] with %s is refused, and not shown', async (_, text) => {
    const error = await read(fileOf(text)).catch((caught: unknown) => caught);

    expect(error).toMatchObject({ code: 'token-needed', exitCode: 2 });
    expect(String(error)).not.toContain(secret);
  });

  // Windows has no pipes among its files.
  it.skipIf(process.platform === 'win32')('[I] that is a pipe nobody writes to is not waited for', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', ['-m', '600', pipe]);

    await expect(read(pipe)).rejects.toMatchObject({ code: 'token-file' });
  });
});
