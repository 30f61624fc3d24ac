import type { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, write } from '../support/bad-input.ts';
import { start } from '../support/start-process.ts';

const message = (id: number) => `${JSON.stringify({ id: String(id), text: `you fool, what is plan ${id}?` })}\n`;
const many = Array.from({ length: 20_000 }, (_, id) => message(id)).join('');
const file = write('many.ndjson', many);

function idsOf(text: string): string[] {
  return text.match(/(?<=^\{"id":")\d+/gm) ?? [];
}

describe('the classify process', () => {
  it('[E] judges a million bytes over workers in order, from a file, a pipe and a substitution', async () => {
    const [fromFile, piped, substituted] = await Promise.all([
      start(['classify', '--workers', '2', file]),
      start([], { shell: `cat ${file} | $XH classify --workers 2` }),
      start([], { shell: `$XH classify --workers 0 <(gzip -c ${file})` }),
    ]);

    expect([fromFile.code, fromFile.stderr]).toEqual([0, '']);
    expect(idsOf(fromFile.stdout)).toEqual(Array.from({ length: 20_000 }, (_, id) => String(id)));
    expect(piped.stdout).toBe(fromFile.stdout);
    expect(substituted.stdout).toBe(fromFile.stdout);
  });

  it('[E] ends quietly when nobody reads any more, though its input never ends', async () => {
    const ran = await start([], {
      shell: `yes '{"text":"you fool"}' | $XH classify | head -n 2; echo "\${PIPESTATUS[1]}"`,
    });
    const lines = ran.stdout.split('\n');

    expect(ran.stderr).toBe('');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toBe('0');
  });

  it('[E] answers at once, line by line, while its input stays open', async () => {
    let answered = false;
    const onStart = (child: ReturnType<typeof spawn>) => {
      child.stdin?.write(`${message(1)}{"id":"2","te`);
      child.stdout?.once('data', () => {
        answered = true;
        child.stdin?.end('xt":"thanks"}');
      });
      const late = setTimeout(() => child.stdin?.end(), 15_000);
      child.on('close', () => clearTimeout(late));
    };
    const ran = await start(['classify'], { onStart });

    expect(answered).toBe(true);
    expect([ran.code, idsOf(ran.stdout)]).toEqual([0, ['1', '2']]);
  });

  it('[E] an interrupt while it waits: 130, with the verdicts on the whole lines that came', async () => {
    const to = join(folder, 'waiting.ndjson');
    const onStart = (child: ReturnType<typeof spawn>) => {
      child.stdin?.write(`no json\n${message(1)}${message(2)}{"id":"3","te`);
      // What was left out is told when its block is judged.
      child.stderr?.once('data', () => child.kill('SIGINT'));
    };
    const ran = await start(['classify', '-o', to], { onStart });

    expect([ran.code, ran.stdout]).toEqual([130, '']);
    expect(ran.stderr).toContain('interrupted: the verdicts on what was read are written');
    expect(idsOf(readFileSync(to, 'utf8'))).toEqual(['1', '2']);
  });

  it('[E] an interrupt at work: 130, whole lines, from the first on', async () => {
    const onStart = (child: ReturnType<typeof spawn>) => {
      const feed = () => child.stdin?.write(many);
      child.stdin?.on('drain', feed);
      child.stdout?.once('data', () => child.kill('SIGINT'));
      feed();
    };
    const ran = await start(['classify', '--workers', '2'], { onStart });
    const ids = idsOf(ran.stdout);

    expect(ran.code).toBe(130);
    expect(ran.stdout.endsWith('}\n')).toBe(true);
    expect(ids).toEqual(Array.from(ids, (_, id) => String(id % 20_000)));
  });

  it('[E] a full disk: exit 4 and what to do', async () => {
    const ran = await start([], { shell: `$XH classify ${file} > /dev/full` });

    expect(ran.code).toBe(4);
    expect(ran.stderr).toMatch(/could not be written to standard output[\s\S]*Free some space/);
    expect(ran.stderr).not.toContain('cache');
  });
});
