import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { csvRow } from '../../src/report/csv-row.ts';
import { renderLookalikes } from '../../src/report/lookalikes.ts';
import { runCli, testNow } from '../support/run-cli.ts';

function lookalikes(...argv: string[]) {
  return runCli(['lookalikes', ...argv]);
}

describe('lookalikes', () => {
  it('[I] prints handles with score and ways as JSON, best first', async () => {
    const { code, stdout, stderr } = await lookalikes('@AliceWist', '--format', 'json', '--limit', '3');
    const found = JSON.parse(stdout);

    expect([code, stderr]).toEqual([0, '']);
    expect(found).toHaveLength(3);
    expect(found[0]).toEqual({ handle: 'AIiceWist', score: 0.98, how: ['look-alike-character'] });
    for (const each of found) expect(Object.keys(each)).toEqual(['handle', 'score', 'how']);
  });

  it('[I] prints 200 unless told otherwise, the same every time', async () => {
    const first = await lookalikes('AliceWist', '--format', 'json');
    const second = await lookalikes('AliceWist', '--format', 'json');

    expect(JSON.parse(first.stdout)).toHaveLength(200);
    expect(second.stdout).toBe(first.stdout);
  });

  it('[I] prints CSV with a line each', async () => {
    const { code, stdout } = await lookalikes(
      'alice.wist',
      '--platform',
      'instagram',
      '--format',
      'csv',
      '--limit',
      '2',
    );

    expect(code).toBe(0);
    expect(stdout.startsWith('handle,score,how\r\n')).toBe(true);
    expect(stdout.split('\r\n')).toHaveLength(4);
    expect(stdout.split('\r\n')[1]).toMatch(/^[a-z0-9._]+,0\.\d+,[a-z;-]+$/);
  });

  it('[I] keeps a spreadsheet from running what it reads', async () => {
    const { stdout } = await lookalikes('alice-wist', '--platform', 'linkedin', '--format', 'csv');

    expect(stdout).toContain("\r\n'-alice-wist,");
    expect(csvRow(['=1+1', '+a', '-b', '@c', '\td', '\re', 'f-', -1, 'g,"h"'])).toBe(
      '\'=1+1,\'+a,\'-b,\'@c,\'\td,"\'\re",f-,-1,"g,""h"""\r\n',
    );
  });

  it('[I] prints a table for people, and a list where the width would cut a handle', async () => {
    const wide = await lookalikes('AliceWist', '--limit', '5');
    const narrow = await runCli(['lookalikes', 'AliceWist', '--limit', '5'], { columns: 40 });

    expect(wide.stdout).toContain('Could pass for AliceWist on X');
    expect(wide.stdout).toMatch(/AIiceWist +0\.98 +look-alike character/);
    expect(wide.stdout).toContain('Nothing was looked up');
    expect(Math.max(...wide.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(narrow.stdout.replace(/\s+/g, ' ')).toContain('· AIiceWist · 0.98 · look-alike character');
  });

  it('[U] says that there is none', () => {
    const of = { handle: 'a', platform: 'x' } as const;
    const text = renderLookalikes([], of, { format: 'terminal', columns: 80, colour: false });

    expect(text).toContain('0 handles');
    expect(renderLookalikes([], of, { format: 'json', columns: 80, colour: false })).toBe('[]\n');
    expect(renderLookalikes([], of, { format: 'csv', columns: 80, colour: false })).toBe('handle,score,how\r\n');
  });

  it.each([
    ['x', 'alice.wist', 'up to 15 letters, digits and underscores'],
    ['x', 'SixteenLettersXX', 'up to 15'],
    ['x', '', 'up to 15'],
    ['mastodon', 'alice wist', '@host'],
    ['bluesky', 'alice_wist.example', 'a domain'],
    ['threads', 'alice..wist', 'no two dots'],
    ['tiktok', 'alice.', 'no dot at the end'],
    ['linkedin', 'al', '3 to 100'],
  ])('[I] exits 2 on %s for %j and says the rule', async (platform, handle, rule) => {
    const { code, stdout, stderr } = await lookalikes(handle, '--platform', platform);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('error: ');
    expect(stderr).toContain(rule);
  });

  it('[I] writes nothing of an evil handle raw', async () => {
    const { code, stderr } = await lookalikes('\u001b[31mred\u202e');

    expect(code).toBe(2);
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toContain('\u202e');
  });

  it.each([
    ['--limit', '0'],
    ['--limit', '10001'],
    ['--limit', '-3'],
    ['--limit', '1.5'],
    ['--limit', 'many'],
    ['--platform', 'elsewhere'],
    ['--format', 'html'],
  ])('[I] exits 2 on %s %s', async (option, value) => {
    const { code, stdout } = await lookalikes('AliceWist', `${option}=${value}`);

    expect([code, stdout]).toEqual([2, '']);
  });

  it('[I] ends well when nobody reads on', async () => {
    const stdout = { write: async () => false, isTty: false, columns: 80 };
    const code = await run(['lookalikes', 'AliceWist', '--limit', '10000'], {
      stdin: new PassThrough(),
      stdout,
      stderr: { write: () => undefined, isTty: false },
      env: {},
      now: () => testNow,
      signal: new AbortController().signal,
    });

    expect(code).toBe(0);
  });
});
