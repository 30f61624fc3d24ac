import type { Command } from 'commander';
import type { ClassifyFlags } from './classify-command.ts';
import type { Io } from './io.ts';
import { parseThreads } from './options.ts';

/** Adds `xhealth classify` to the command line. */
export function addClassify(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('classify')
    .description('Judge messages: NDJSON in, NDJSON verdicts out, in the same order. Keeps nothing.')
    .argument('[files...]', 'an object with text a line, plain or gzipped; - or none: standard input')
    .option('--text', 'each line is a message, not JSON')
    .option('--subject <handle>', 'the account addressed, for lines that name none')
    .option('-o, --output <file>', 'write the verdicts here; - for standard output')
    .option(
      '--workers <n>',
      'threads that judge; 0: none beside the main one (default: by cores, at most 4)',
      parseThreads,
    )
    .option('--strict', 'exit 5 when lines were left out')
    .option('--quiet', 'no progress on stderr; lines left out are still told')
    .option('--debug', 'say more about errors')
    .action(async (files: string[], flags: ClassifyFlags) => {
      const { classifyCommand } = await import('./classify-command.ts');
      done(await classifyCommand(files, flags, io));
    });
}
