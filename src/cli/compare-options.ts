import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CompareFlags } from './compare-command.ts';
import type { Io } from './io.ts';
import { parseMoment, parseTimezone, printedFormats } from './options.ts';

/** Both ends of a `--window`, ISO 8601 UTC; `null` where open. */
export interface WindowEnds {
  readonly since: string | null;
  readonly until: string | null;
}

const examples = `Examples:
  xhealth compare x-archive.zip mentions.ndjson mastodon.tar.gz --account x:DrExample --account mastodon:dr@social.example
  xhealth compare --account @DrExample --window 2025-01-01..2025-07-01 --window 2026-01-01..2026-07-01
  xhealth compare --paper --values public-body --format html -o paper.html
`;

/** Adds `compare` to the command line. */
export function addCompare(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('compare')
    .description(
      'One person on several platforms, or in several windows, side by side; and the paper for the decision.',
    )
    .argument('[inputs...]', 'files or folders to read first, as for analyse; none: from the cache')
    .addOption(
      new Option(
        '--account <who>',
        '@handle, platform:handle or id; repeat, one a platform; the first is the yardstick',
      )
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], 'whom the inputs of each platform concern'),
    )
    .addOption(
      new Option('--window <since..until>', 'a span of time, either end may be left out; repeat for more')
        .argParser((value: string, before: readonly WindowEnds[]) => [...before, parseWindow(value, io.now())])
        .default([], 'all there is'),
    )
    .option('--paper', 'add the options stay, leave and between, with the evidence for and against each')
    .option('--values <file>', 'what the paper weighs by: a YAML or JSON file, or campaigner, or public-body')
    .option('--include-api', "also compare what came by X's API, and print what its terms say of that")
    .option('--timezone <zone>', 'IANA zone that days are cut by', parseTimezone, 'UTC')
    .addOption(new Option('--format <format>', 'how to print it').choices(printedFormats).default('terminal'))
    .option('-o, --output <file>', 'write it here; - for standard output')
    .addOption(
      new Option('--show-text <how>', 'words of danger (default: none in json, ndjson and csv, else masked)').choices([
        'none',
        'masked',
        'full',
      ]),
    )
    .addOption(
      new Option(
        '--show-authors <how>',
        'names behind danger (default: pseudonym in json, ndjson, csv and papers, else handle)',
      ).choices(['pseudonym', 'handle']),
    )
    .option('--cache <file>', 'the cache to use instead of the usual one')
    .option('--no-cache', 'keep nothing: a private temporary cache')
    .option('--quiet', 'no progress on stderr')
    .option('--no-color', 'no colour; NO_COLOR does the same')
    .option('--debug', 'say more about errors')
    .addHelpText('before', examples)
    .action(async (inputs: string[], flags: CompareFlags) => {
      const { compareCommand } = await import('./compare-command.ts');
      done(await compareCommand(inputs, flags, io));
    });
}

/** Reads `--window 2026-01-01..2026-07-01`: dates, times or spans before now; either end may be left out. */
function parseWindow(value: string, now: string): WindowEnds {
  const parts = value.split('..').map((part) => part.trim());
  const [since = '', until = ''] = parts;
  if (parts.length !== 2 || (since === '' && until === ''))
    throw new InvalidArgumentError('Give a begin, two dots and an end, for example 2026-01-01..2026-07-01 or 30d.. .');
  const ends = {
    since: since === '' ? null : parseMoment(since, now),
    until: until === '' ? null : parseMoment(until, now),
  };
  if (ends.since !== null && ends.until !== null && ends.since >= ends.until)
    throw new InvalidArgumentError('Its begin is not before its end, so the window is empty: swap them.');
  return ends;
}
