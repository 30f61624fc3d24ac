import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cache, folder, rows, write } from '../support/bad-input.ts';
import { start } from '../support/start-process.ts';

const root = join(import.meta.dirname, '../..');
const copy = join(folder, 'copied');
const weights = join(copy, 'dist/classify/model/en.weights');
const messages = write('texts.ndjson', '{"text":"you fool"}\n'.repeat(5_000));
const mentions = write('mentions.jsonl', rows(10));

const commands: readonly (readonly [name: string, line: string])[] = [
  ['classify', `classify ${messages}`],
  ['classify over workers', `classify --workers 2 ${messages}`],
  ['analyse', `analyse ${mentions} --cache ${cache()}`],
];

/** The command of a copy of the package. */
function run(line: string) {
  return start([], { shell: `${process.execPath} ${join(copy, 'bin/xhealth.js')} ${line}` });
}

beforeAll(() => {
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}, 60_000);

describe('a package whose weights are no longer what they were', () => {
  it.each(commands)('[E] whole ones judge: %s', async (_, line) => {
    expect((await run(line)).code).toBe(0);
  });

  it.each(commands)('[E] one byte is another: exit 2, one sentence and what to do: %s', async (_, line) => {
    const bytes = readFileSync(join(root, 'dist/classify/model/en.weights'));
    const at = bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(weights, bytes);
    const { code, stdout, stderr } = await run(line);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^\S*error: [^\n]*weights[^\n]*\nhint: [^\n]+\n$/);
  });

  it.each(commands)('[E] the file is gone: exit 2, one sentence and what to do: %s', async (_, line) => {
    rmSync(weights, { force: true });
    const { code, stdout, stderr } = await run(line);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^\S*error: [^\n]*weights[^\n]*\nhint: [^\n]+\n$/);
  });
});
