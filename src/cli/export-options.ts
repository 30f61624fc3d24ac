import { type Command, Option } from 'commander';
import { dateGrains } from '../model/shared-row.ts';
import type { ExportFlags } from './export-command.ts';
import type { Io } from './io.ts';
import { parseMoment } from './options.ts';

/** Adds `xhealth export` to the command line. */
export function addExport(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('export')
    .description(
      'Give interactions to others to work with: no handles, names, ids or links, coarse dates, a data statement.',
    )
    .argument('[what...]', 'share, then files or folders to read first, as for analyse; none: from the cache')
    .option('--share', 'the same as the word share')
    .option('-o, --output <place>', 'a .zip, or a folder with a slash at its end that is not there yet or is empty')
    .option('--text', 'masked texts too, without names and links: they can still be found by searching')
    .addOption(new Option('--dates <grain>', 'how coarse dates are').choices(dateGrains).default('week'))
    .option('--include-api', "also what X's API alone gave, and print what its terms say of that")
    .option('--since <when>', 'from this date, time or span before now (30d), UTC', (value) =>
      parseMoment(value, io.now()),
    )
    .option('--until <when>', 'up to this date or time, excluded, UTC', (value) => parseMoment(value, io.now()))
    .option('--only-inputs', 'what this run reads, not the whole cache')
    .addOption(
      new Option('--account <who>', '@handle, platform:handle or id; repeat for one person on several platforms')
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], 'whom the inputs concern'),
    )
    .option('--cache <file>', 'the cache to use instead of the usual one')
    .option('--no-cache', 'keep nothing: a private temporary cache')
    .option('--quiet', 'no progress on stderr')
    .option('--debug', 'say more about errors')
    .action(async (words: string[], flags: ExportFlags) => {
      const { exportCommand } = await import('./export-command.ts');
      done(await exportCommand(words, flags, io));
    });
}
