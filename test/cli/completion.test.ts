import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();

function has(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

async function scriptFor(shell: string): Promise<string> {
  const { stdout, code } = await runCli(['completion', shell]);
  expect(code).toBe(0);
  const file = join(folder, `xhealth.${shell}`);
  writeFileSync(file, stdout);
  return file;
}

/** What bash offers for the last of these words. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const file = await scriptFor('bash');
  const ask = `. ${file}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _xhealth; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', ask, 'bash', 'xhealth', ...words], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

describe.skipIf(!has('bash'))('completion in bash', () => {
  it('[I] offers every command that help lists', async () => {
    const help = (await runCli(['--help'])).stdout;
    const listed = [...help.slice(help.indexOf('Commands:')).matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name);

    expect(await offered('')).toEqual(expect.arrayContaining(listed.filter((name) => name !== 'help')));
    expect(await offered('ana')).toEqual(['analyse', 'analyze']);
  });

  it('[I] offers the options of a command, also by its other name and below another', async () => {
    expect(await offered('analyse', '--show')).toEqual(['--show-text', '--show-authors']);
    expect(await offered('analyze', '--show')).toEqual(['--show-text', '--show-authors']);
    expect(await offered('cache', 'i')).toEqual(['info']);
    expect(await offered('cache', 'info', '--f')).toEqual(['--format']);
  });

  it('[I] offers the values of an option and of an argument', async () => {
    expect(await offered('analyse', '--format', '')).toEqual(
      expect.arrayContaining(['terminal', 'json', 'ndjson', 'csv']),
    );
    expect(await offered('export', '--dates', 'w')).toEqual(['week']);
    expect(await offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('[I] leaves files to the shell', async () => {
    expect(await offered('analyse', '')).toEqual([]);
    expect(await offered('analyse', '--cache', '')).toEqual([]);
  });
});

describe('completion in other shells', () => {
  it.each(['zsh', 'fish'])('[I] %s: has every option of every command', async (shell) => {
    const { stdout } = await runCli(['completion', shell]);
    const help = (await runCli(['analyse', '--help'])).stdout;
    const options = [...help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name);

    expect(options.length).toBeGreaterThan(15);
    for (const name of options) expect(stdout).toContain(shell === 'fish' ? `-l ${name}` : `--${name}`);
  });

  it.each(['bash', 'zsh', 'fish'].filter(has))('[I] %s reads its script', async (shell) => {
    const { status, stderr } = spawnSync(shell, ['-n', await scriptFor(shell)], { encoding: 'utf8' });

    expect([status, stderr]).toEqual([0, '']);
  });

  it('[I] knows no other shell', async () => {
    expect((await runCli(['completion', 'csh'])).code).toBe(2);
  });
});

describe('help', () => {
  it('[I] leads with examples for every command', async () => {
    const words = (await runCli(['completion', 'bash'])).stdout;
    const commands = [...words.matchAll(/ at="([a-z ]+)" ;;/g)].map(([, at = '']) => at);

    expect(commands.length).toBeGreaterThan(8);
    for (const command of ['', ...commands]) {
      const { stdout } = await runCli([...command.split(' ').filter(Boolean), '--help']);
      expect(stdout.startsWith('Examples:\n'), command).toBe(true);
      for (const [, example] of stdout.slice(0, stdout.indexOf('Usage:')).matchAll(/^ {2}(.*)$/gm))
        expect(example).toContain(`xhealth${command === '' ? '' : ` ${command}`}`);
    }
  });
});
