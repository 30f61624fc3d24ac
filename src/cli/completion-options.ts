import { Argument, type Command } from 'commander';
import type { Io } from './io.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** Adds `xhealth completion`: its script is made from the program it stands in, and so is never out of date. */
export function addCompletion(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('completion')
    .description('Print a script that lets a shell complete commands, options and their values.')
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .action(async (shell: (typeof shells)[number]) => {
      const [{ commandTree }, { bashScript }, { zshScript }, { fishScript }] = await Promise.all([
        import('./completion/command-tree.ts'),
        import('./completion/bash.ts'),
        import('./completion/zsh.ts'),
        import('./completion/fish.ts'),
      ]);
      const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
      await io.stdout.write(scripts[shell](commandTree(program)));
      done(0);
    });
}
