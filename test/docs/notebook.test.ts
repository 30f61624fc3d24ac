import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { demo, runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const page = readFileSync(join(import.meta.dirname, '../../docs/notebook.md'), 'utf8');
const python = process.env.PYTHON ?? 'python3';

function blocks(language: string): string[] {
  return [...page.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)]
    .filter(([, tag]) => tag === language)
    .map(([, , code = '']) => code);
}

function run(command: string, ...args: readonly string[]) {
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
}

const hasPython = spawnSync(python, ['-c', 'pass']).status === 0;
const hasPandas = hasPython && spawnSync(python, ['-c', 'import pandas']).status === 0;

/** A word of a command as it stands for the test: the demo where it is, outputs in the folder of the test. */
function placed(word: string): string {
  if (word === 'fixtures/demo') return demo;
  return /^(notebook\.sqlite|report\.json|interactions\.ndjson|tables\/)$/.test(word) ? join(folder, word) : word;
}

beforeAll(async () => {
  for (const line of blocks('sh').join('').trimEnd().split('\n')) {
    const [program, ...words] = line.split(' ');
    expect(program).toBe('xhealth');
    expect(await runCli(words.map(placed))).toMatchObject({ code: 0, stderr: '' });
  }
}, 60_000);

describe('docs/notebook.md', () => {
  it('[I] has code for each kind of notebook, and its commands write what the code reads', () => {
    expect(['sh', 'python', 'js', 'js observable'].map((tag) => blocks(tag).length)).toEqual([1, 2, 1, 1]);
    expect(
      ['report.json', 'interactions.ndjson', 'tables/by-class.csv'].every((name) => existsSync(join(folder, name))),
    ).toBe(true);
  });

  it('[I] the code for Node runs and comes to the figures of the report', () => {
    writeFileSync(join(folder, 'node.mjs'), blocks('js')[0] ?? '');
    const { status, stdout, stderr } = run(process.execPath, 'node.mjs');

    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\d+ of \d+ judged interactions were flagged/);
  });

  it('[I] the code for Observable runs where files are attached and values displayed', () => {
    const around = `import { readFileSync } from 'node:fs';
      const FileAttachment = (name) => ({ text: async () => readFileSync(name, 'utf8') });
      const display = (value) => console.log(JSON.stringify(value));\n`;
    writeFileSync(join(folder, 'observable.mjs'), around + (blocks('js observable')[0] ?? ''));
    const { status, stdout, stderr } = run(process.execPath, 'observable.mjs');
    const { toxicity } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));

    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`"${toxicity.abusive.count} of ${toxicity.judged} judged interactions were flagged"`);
  });

  it.skipIf(!hasPython)('[I] the code for pandas is Python', () => {
    for (const code of blocks('python'))
      expect(run(python, '-c', `compile(${JSON.stringify(code)}, 'block', 'exec')`).stderr).toBe('');
  });

  it.skipIf(!hasPandas)('[I] the code for pandas runs (skipped where pandas is not installed)', () => {
    for (const code of blocks('python')) {
      const { status, stderr } = run(python, '-c', code);

      expect([status, stderr]).toEqual([0, '']);
    }
  });
});
