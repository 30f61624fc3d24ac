import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';

const io = { stdout: {}, stderr: {}, now: () => '' } as never;
const whole = buildProgram(io, () => undefined);

describe('buildProgram', () => {
  it('[U] needs nothing but the command that is called, and that is the same', () => {
    const names = whole.commands.map((command) => command.name()).filter((name) => name !== 'completion');
    expect(names).toContain('classify');

    for (const name of names) {
      const { commands } = buildProgram(io, () => undefined, name);
      expect(commands.map((command) => command.name())).toEqual([name]);
      const alike = whole.commands.find((command) => command.name() === name);
      expect(commands[0]?.helpInformation()).toBe(alike?.helpInformation());
    }
  });

  it('[U] has every command where the first word names none of them, or one that tells of all', () => {
    const all = whole.commands.map((command) => command.name());

    for (const first of ['', '--help', 'help', 'analyze', 'completion', 'toString', 'classfy'])
      expect(buildProgram(io, () => undefined, first).commands.map((command) => command.name())).toEqual(all);
  });
});
