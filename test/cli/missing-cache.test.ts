import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cache, folder, json, rows, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const out = join(folder, 'out');
const table = write('labels.csv', 'item,label\ni-00000000000000,none\n');

describe('a command that only reads, where there is no cache of that name', () => {
  it.each([
    ['explain', 'x:1'],
    ['explain', '@somebody'],
    ['export', 'share', '-o', `${out}.zip`],
    ['compare'],
    ['review', 'sample', '-o', out],
    ['review', 'label'],
    ['review', 'import', table],
    ['review', 'learn'],
    ['review', 'learn', '--off'],
    ['cache', 'info'],
    ['cache', 'purge'],
    ['cache', 'purge', '--all'],
    ['cache', 'vacuum'],
  ])('[I] %s %s says so and makes none', async (...argv) => {
    const path = join(folder, 'not', 'there.sqlite');
    const { code, stderr } = await runCli([...argv, '--cache', path]);
    expect(stderr.toLowerCase()).toContain(`there is no cache at ${path.toLowerCase()}`);
    expect(code).toBe(argv[1] === 'info' ? 3 : 2);
    expect([dirname(path), out, `${out}.zip`].filter(existsSync)).toEqual([]);
  });

  it('[I] makes one where inputs fill it', async () => {
    const [path, input] = [cache(), write('filled.jsonl', rows(3))];
    expect((await runCli(['export', 'share', input, '-o', `${out}.zip`, '--cache', path])).code).toBe(0);
    expect(existsSync(path)).toBe(true);
    const other = cache();
    const windows = ['--window', '2026-01-01..2026-05-01', '--window', '2026-05-01..2026-06-01'];
    await runCli(['compare', input, '--account', 'x:42', ...windows, '--cache', other]);
    expect(existsSync(other)).toBe(true);
  });
});

describe('review sample -o -', () => {
  it('[I] is refused before anything is drawn, as a sample is several files', async () => {
    const path = cache();
    await json([write('some.jsonl', rows(30)), '--cache', path]);
    const { code, stdout, stderr } = await runCli(['review', 'sample', '-o', '-', '--cache', path]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('cannot go to standard output');
    expect(existsSync('-')).toBe(false);
    const info = await runCli(['review', 'label', '--cache', path], { stdin: 'q\n' });
    expect(info.stderr).toContain('no sample was drawn');
  });
});
