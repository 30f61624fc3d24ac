import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';
import { testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const page = readFileSync(join(import.meta.dirname, '../../docs/cron.md'), 'utf8');

function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map((match) => match[1] ?? '');
}

function optionsOf(name: string): readonly string[] {
  const program: Command = buildProgram({ stdout: {}, stderr: {} } as never, () => undefined);
  const command = program.commands.find((each) => each.name() === name);
  return command?.options.map(({ long }) => String(long)) ?? [];
}

describe('docs/cron.md', () => {
  it('[U] names commands and options that exist', () => {
    const calls = [...page.matchAll(/xhealth (fetch|analyse) ([^\n`<;]*)/g)];
    expect(calls.length).toBeGreaterThan(8);

    for (const [, name = '', rest = ''] of calls) {
      for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(optionsOf(name)).toContain(option);
    }
  });

  it('[U] has a crontab of five fields and a command a line', () => {
    const [table = ''] = blocks('crontab');
    const jobs = table
      .trim()
      .split('\n')
      .filter((line) => !/^[A-Z]+=/.test(line));

    expect(jobs).toHaveLength(3);
    for (const job of jobs)
      expect(job).toMatch(/^(?:\d{1,2}|\*) (?:\d{1,2}|\*) \* \* (?:\d|\*) xhealth (?:[^%]|(?<=\\)%)+$/);
  });

  it('[U] has units of sections and settings alone', () => {
    const units = blocks('ini');

    expect(units).toHaveLength(2);
    for (const line of units.join('').trim().split('\n')) expect(line).toMatch(/^(?:\[[A-Z][a-z]+\]|[A-Z]\w+=.+|)$/);
    expect(units[0]).toContain('[Service]');
    expect(units[1]).toContain('[Timer]');
  });

  it('[U] has a property list whose tags are closed in order, and each key with a value', () => {
    const [list = ''] = blocks('xml');
    const open: string[] = [];
    for (const [, slash, name = ''] of list.matchAll(/<(\/?)([a-z]+)[^>?!]*>/g)) {
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }

    expect(open).toEqual([]);
    expect(list).not.toMatch(/&(?!amp;|lt;|gt;)/);
    expect(list).toMatch(/<dict>(?:\s*<key>\w+<\/key>\s*<(string|integer|array)>.*?<\/\1>)+\s*<\/dict>/s);
  });

  it.each([
    ['crontab', fromCrontab],
    ['systemd', fromUnit],
    ['launchd', fromList],
  ])('[I] of %s gives each report a file of its own', (_, commands) => {
    const outputs = ['2026-11-21-0437', '2026-11-21-0537'].map((stamp) => {
      const calls = commands().flatMap((command) => run(command, stamp));
      expect(calls.filter((call) => call.startsWith('fetch mastodon '))).not.toHaveLength(0);
      return calls.flatMap((call) => /^analyse .* --output (\S+)$/.exec(call)?.[1] ?? []);
    });

    expect(outputs).toEqual([
      ['/home/ada/xhealth-new-2026-11-21-0437.txt'],
      ['/home/ada/xhealth-new-2026-11-21-0537.txt'],
    ]);
  });
});

/** Commands as cron hands them to the shell: a `%` that is not escaped would end them (crontab(5)). */
function fromCrontab(): readonly string[] {
  const jobs = (blocks('crontab')[0] ?? '').split('\n').filter((line) => /^[\d*]/.test(line));
  return jobs.map((job) => (job.split(/ (?=xhealth)/)[1] ?? '').split(/(?<!\\)%/)[0]?.replaceAll('\\%', '%') ?? '');
}

/** Commands as systemd starts them, specifiers and doubled signs resolved (systemd.unit(5), systemd.service(5)). */
function fromUnit(): readonly string[] {
  const lines = (blocks('ini')[0] ?? '').split('\n').filter((line) => line.startsWith('ExecStart='));
  return lines.map((line) =>
    line
      .slice('ExecStart='.length)
      .replace(/%(.)/g, (_, sign: string) => (sign === 'h' ? '/home/ada' : sign === '%' ? '%' : '(unknown)'))
      .replace(/\$(\$?)/g, (_, second: string) => (second === '$' ? '$' : '(unknown)')),
  );
}

/** The command that launchd hands to `/bin/sh -c`; the path to the program is left out. */
function fromList(): readonly string[] {
  const text = /<string>-c<\/string>\s*<string>(.*?)<\/string>/s.exec(blocks('xml')[0] ?? '')?.[1] ?? '';
  return [text.replaceAll('/usr/local/bin/xhealth', 'xhealth').replaceAll('&amp;', '&')];
}

/** Lets a shell run a command with an `xhealth` that tells what it was called with, at a time. Gives the calls. */
function run(command: string, stamp: string): readonly string[] {
  const programs = {
    xhealth: '#!/bin/sh\necho "$@"\n',
    date: `#!/bin/sh\n[ "$*" = "+%F-%H%M" ] && echo ${stamp} || exit 1\n`,
  };
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  const env = { PATH: `${folder}:/usr/bin:/bin`, HOME: '/home/ada' };
  return execFileSync('/bin/sh', ['-c', command], { env, encoding: 'utf8' }).trim().split('\n');
}
