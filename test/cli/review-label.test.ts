import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cache, folder, json, rows, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const path = cache();
const label = (rater: string, stdin: string, world = {}) =>
  runCli(['review', 'label', '--rater', rater, '--cache', path], { stdin, ...world });

beforeAll(async () => {
  await json([write('messages.jsonl', rows(60)), '--cache', path]);
  const { code } = await runCli(['review', 'sample', '-o', join(folder, 'out'), '--size', '40', '--cache', path]);
  expect(code).toBe(0);
}, 60_000);

describe('review label', () => {
  it('[I] suggests a break after 25 answers, and not before', async () => {
    const few = await label('Ann', '\nnone\n'.repeat(24));
    expect(few.stdout).not.toContain('A break helps');
    expect((await label('Ben', '\nnone\n'.repeat(25))).stdout.match(/A break helps/g)).toHaveLength(1);
  });

  it('[I] keeps what was answered when the input ends, and goes on there', async () => {
    expect((await label('Cat', '\nnone\n\nthreat, insult\n')).stdout).toContain('Cat: 2');
    const { code, stdout } = await label('Cat', 'q\n');
    expect(code).toBe(0);
    expect(stdout).toContain('Message 3 of 40.');
  });

  it('[I] takes neither what is no label nor what contradicts itself, and lets one go back and skip', async () => {
    const { stdout } = await label('Dee', '\nblah\nnone+threat\ninsult\nback\ns\n\nunsure\nq\n');
    expect(stdout).toContain('"blah" is not a label');
    expect(stdout).toContain('"none+threat" contradicts itself');
    expect(stdout).toMatch(/Message 2 of 40\.[\s\S]*Message 1 of 40\.[\s\S]*Message 2 of 40\./);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Dee: 2, 1 of them unsure');
  });

  it('[I] shows words only when asked, never by itself', async () => {
    const hidden = await label('Eve', 's\ns\nq\n');
    expect(hidden.stdout).not.toContain('what is the plan');
    expect((await label('Eve', '\nq\n')).stdout).toContain('what is the plan');
  });

  it('[I] ends with 130 when interrupted, what was answered kept', async () => {
    const stop = new AbortController();
    stop.abort();
    const { code, stdout } = await label('Fay', '\nnone\n', { signal: stop.signal });
    expect(code).toBe(130);
    expect(stdout).toContain('Sample of');
  });
});
