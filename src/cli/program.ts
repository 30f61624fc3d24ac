import { Command, Option } from 'commander';
import { platforms } from '../model/account.ts';
import { defaultEventSpan, type NamedEvent } from '../model/event.ts';
import type { AnalyseFlags } from './analyse-command.ts';
import type { CacheInfoFlags, CachePathFlags } from './cache-command.ts';
import type { ClassifyFlags } from './classify-command.ts';
import type { ExplainFlags } from './explain-command.ts';
import { harmless, type Io } from './io.ts';
import type { LookalikesFlags } from './lookalikes-command.ts';
import {
  parseEvent,
  parseEventSpan,
  parseFailOn,
  parseLimit,
  parseMoment,
  parseThreads,
  parseTimezone,
} from './options.ts';
import { readVersion } from './version.ts';

const examples = `Examples:
  xhealth analyse twitter-2026-11-01.zip mentions.ndjson
  xhealth classify --strict < messages.ndjson > verdicts.ndjson
  xhealth sources x

`;

const exitCodeTable = `
Exit codes:
    0  a report was produced, whatever it says
    1  a bug
    2  wrong arguments or configuration
    3  nothing to analyse
    4  an input could not be read
    5  incomplete, with --strict
   10  --fail-on was given and met
  130  interrupted; what was read so far is kept
`;

type Done = (code: number) => void;

/** Builds the command line. No command does any work here: each loads its own code when it is called. */
export function buildProgram(io: Io, done: Done): Command {
  const program = new Command('xhealth');
  program
    .description('Account health from your own data, on your own machine: abuse, reach, and what cannot be seen.')
    .version(readVersion())
    .addHelpText('beforeAll', examples)
    .addHelpText('afterAll', exitCodeTable)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => io.stderr.write(harmless(text)),
    })
    .showHelpAfterError('(xhealth --help tells more)')
    .exitOverride();
  addAnalyse(program, io, done);
  addClassify(program, io, done);
  addExplain(program, io, done);
  addLookalikes(program, io, done);
  addSources(program, io, done);
  addCache(program, io, done);
  return program;
}

function addAnalyse(program: Command, io: Io, done: Done): void {
  const command = program
    .command('analyse')
    .alias('analyze')
    .description('Read every input into the cache, judge what is new, and report on the account.')
    .argument(
      '[inputs...]',
      'files or folders, recognised by content; - for standard input; none: report from the cache',
    );
  addScope(command);
  command
    .option('--as <format>', 'read the inputs as this format, where their content leaves doubt')
    .option('--map <pairs>', 'columns of a CSV or NDJSON no format fits, as text=body,id=post_id,author=user')
    .option('--only-inputs', 'report on what this run reads, not on the whole cache')
    .option('--messages', 'also read and judge direct messages')
    .option('--pictures <folder>', 'compare pictures you saved with those of own posts; nothing is downloaded')
    .option('--since <when>', 'from this date, time or span before now (30d), UTC', (value) =>
      parseMoment(value, io.now()),
    )
    .option('--until <when>', 'up to this date or time, excluded, UTC', (value) => parseMoment(value, io.now()))
    .addOption(
      new Option(
        '--event <date=name>',
        'a date to look around; repeat for more; for X 2022-10-27=takeover is always there',
      )
        .argParser((value: string, before: readonly NamedEvent[]) => parseEvent(value, before, io.now()))
        .default([], 'none more'),
    )
    .option('--event-span <days>', 'days before and after an event', parseEventSpan, defaultEventSpan)
    .option('--timezone <zone>', 'IANA zone that days are cut by', parseTimezone, 'UTC')
    .addOption(
      new Option('--format <format>', 'how to print the report').choices(['terminal', 'json']).default('terminal'),
    )
    .option('-o, --output <file>', 'write the report here; - for standard output')
    .addOption(
      new Option('--show-text <how>', "others' words (default: masked in terminal, none in json)").choices([
        'none',
        'masked',
        'full',
      ]),
    )
    .addOption(
      new Option(
        '--show-authors <how>',
        'names of others (default: handles for danger in terminal, pseudonym in json)',
      ).choices(['pseudonym', 'handle']),
    )
    .option('--rescore-diff', 'also say what this version of the model judges differently from the one before')
    .option('--fail-on <condition>', 'exit 10 on danger, or on a score such as toxicity>=60', parseFailOn)
    .option('--strict', 'exit 5 when anything was skipped or is missing')
    .option('--quiet', 'no progress and no notes on stderr')
    .option('--no-color', 'no colour; NO_COLOR does the same')
    .option('--debug', 'say more about errors')
    .action(async (inputs: string[], flags: AnalyseFlags) => {
      const { analyseCommand } = await import('./analyse-command.ts');
      done(await analyseCommand(inputs, flags, io));
    });
}

/** The options that choose the account and the cache, the same in every command that reads the cache. */
function addScope(command: Command): void {
  command
    .addOption(
      new Option('--account <who>', '@handle, platform:handle or id; repeat for one person on several platforms')
        .argParser(collect)
        .default([], 'whom the inputs concern'),
    )
    .option('--cache <file>', 'the cache to use instead of the usual one')
    .option('--no-cache', 'keep nothing: a private temporary cache');
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function addClassify(program: Command, io: Io, done: Done): void {
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

function addExplain(program: Command, io: Io, done: Done): void {
  const command = program
    .command('explain')
    .description('Why one message got its verdict, or what is known of one author.')
    .argument('<id>', 'a message: platform:id, pseudonym or bare id; an author: @handle, account id or account-…');
  addScope(command);
  command
    .addOption(new Option('--format <format>', 'how to print it').choices(['terminal', 'json']).default('terminal'))
    .addOption(
      new Option('--show-text <how>', "the message's words (default: masked in terminal, none in json)").choices([
        'none',
        'masked',
        'full',
      ]),
    )
    .addOption(new Option('--show-authors <how>', 'the name of the author').choices(['pseudonym', 'handle']))
    .option('--no-color', 'no colour; NO_COLOR does the same')
    .option('--debug', 'say more about errors')
    .action(async (id: string, flags: ExplainFlags) => {
      const { explainCommand } = await import('./explain-command.ts');
      done(await explainCommand(id, flags, io));
    });
}

function addLookalikes(program: Command, io: Io, done: Done): void {
  program
    .command('lookalikes')
    .description('The handles a platform allows that could pass for this one, most deceptive first. Looks nothing up.')
    .argument('<handle>', 'yours, with or without @; name@host on Mastodon, the whole domain on Bluesky')
    .addOption(new Option('--platform <name>', 'whose rules to go by').choices(platforms).default('x'))
    .option('--limit <n>', 'how many at most, 1 to 10000', parseLimit, 200)
    .addOption(
      new Option('--format <format>', 'how to print them').choices(['terminal', 'json', 'csv']).default('terminal'),
    )
    .option('--no-color', 'no colour; NO_COLOR does the same')
    .option('--debug', 'say more about errors')
    .action(async (handle: string, flags: LookalikesFlags) => {
      const { lookalikesCommand } = await import('./lookalikes-command.ts');
      done(await lookalikesCommand(handle, flags, io));
    });
}

function addSources(program: Command, io: Io, done: Done): void {
  program
    .command('sources')
    .description("What each platform's export, capture and API can and cannot give, and how to get it.")
    .argument('[platform]', 'for example x')
    .option('--no-color', 'no colour; NO_COLOR does the same')
    .action(async (platform: string | undefined, flags: { color: boolean }) => {
      const { sourcesCommand } = await import('./sources-command.ts');
      done(await sourcesCommand(platform ?? null, flags, io));
    });
}

function addCache(program: Command, io: Io, done: Done): void {
  const cache = program.command('cache').description('The local cache: where it is and what is in it.');
  cache
    .command('info')
    .description('What is in the cache, and which version of the model judged how much of it. Never makes a cache.')
    .option('--cache <file>', 'the cache to look at instead of the usual one')
    .addOption(new Option('--format <format>', 'how to print it').choices(['terminal', 'json']).default('terminal'))
    .option('--no-color', 'no colour; NO_COLOR does the same')
    .option('--debug', 'say more about errors')
    .action(async (flags: CacheInfoFlags) => {
      const { cacheInfoCommand } = await import('./cache-command.ts');
      done(await cacheInfoCommand(flags, io));
    });
  cache
    .command('path')
    .description('Where the cache is, or would be.')
    .option('--cache <file>', 'a cache instead of the usual one')
    .action(async (flags: CachePathFlags) => {
      const { cachePathCommand } = await import('./cache-command.ts');
      done(await cachePathCommand(flags, io));
    });
}
