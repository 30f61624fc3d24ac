import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';

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
    for (const job of jobs) expect(job).toMatch(/^(?:\d{1,2}|\*) (?:\d{1,2}|\*) \* \* (?:\d|\*) xhealth [^%]+$/);
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
});
