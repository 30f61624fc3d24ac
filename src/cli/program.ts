import { Command, Option } from 'commander';
import { UsageError } from '../errors.ts';
import { platforms } from '../model/account.ts';
import { defaultEventSpan, type NamedEvent } from '../model/event.ts';
import { labels } from '../model/verdict.ts';
import type { AnalyseFlags } from './analyse-command.ts';
import type { CacheInfoFlags, CachePathFlags } from './cache-command.ts';
import type { PurgeFlags } from './cache-purge-command.ts';
import { addClassify } from './classify-options.ts';
import { addCompare } from './compare-options.ts';
import { addCompletion } from './completion-options.ts';
import { exitCodeTable } from './exit-codes.ts';
import type { ExplainFlags } from './explain-command.ts';
import { addExport } from './export-options.ts';
import { addFetch } from './fetch-options.ts';
import { addExamples } from './help-examples.ts';
import { harmless, type Io } from './io.ts';
import type { LookalikesFlags } from './lookalikes-command.ts';
import {
  parseDays,
  parseEvent,
  parseEventSpan,
  parseFailOn,
  parseLimit,
  parseMoment,
  parseTimezone,
  printedFormats,
} from './options.ts';
import { addReview } from './review-options.ts';
import { readVersion } from './version.ts';

type Done = (code: number) => void;

/** What adds each command that stands alone. `completion` is none: it tells of all others. */
const commands: Readonly<Record<string, (program: Command, io: Io, done: Done) => void>> = {
  analyse: addAnalyse,
  fetch: addFetch,
  classify: addClassify,
  compare: addCompare,
  explain: addExplain,
  lookalikes: addLookalikes,
  review: addReview,
  sources: addSources,
  cache: addCache,
  export: addExport,
};

/**
 * Builds the command line. No command does any work here: each loads its own code when it is called. With `first`, the first word of a
 * command line, the others need not be there if it names one.
 */
export function buildProgram(io: Io, done: Done, first = ''): Command {
  const program = new Command('xhealth');
  program
    .description('Account health from your own data, on your own machine: abuse, reach, and what cannot be seen.')
    .version(readVersion())
    .addHelpText('afterAll', exitCodeTable)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => io.stderr.write(harmless(text)),
    })
    .showHelpAfterError('(xhealth --help tells more)')
    .exitOverride();
  if (Object.hasOwn(commands, first)) commands[first]?.(program, io, done);
  else {
    for (const add of Object.values(commands)) add(program, io, done);
    addCompletion(program, io, done);
  }
  addExamples(program);
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
    .addOption(new Option('--format <format>', 'how to print the report').choices(printedFormats).default('terminal'))
    .option('-o, --output <file>', 'write the report here; - for standard output')
    .addOption(
      new Option(
        '--show-text <how>',
        "others' words (default: masked for people, none in json, ndjson and csv)",
      ).choices(['none', 'masked', 'full']),
    )
    .addOption(
      new Option(
        '--show-authors <how>',
        'names of others (default: handles for danger for people, else pseudonym)',
      ).choices(['pseudonym', 'handle']),
    )
    .option('--since-last-run', 'only what was first stored after the last run with this option')
    .option('--rescore-diff', 'also say what this version of the model judges differently from the one before')
    .option('--from-report <file>', 'make a report saved as JSON again and say whether its figures come out the same')
    .option('--methods', 'print, instead of the report, how it was made: a paragraph fit for a paper')
    .option(
      '--fail-on <condition>',
      "exit 10 on danger, on a score such as 'toxicity>=60' (quoted), or with --from-report on changed",
      parseFailOn,
    )
    .option('--strict', 'exit 5 when anything was skipped or is missing')
    .option('--quiet', 'no progress and no notes on stderr')
    .option('--no-color', 'no colour; NO_COLOR does the same')
    .option('--debug', 'say more about errors')
    .action(async (inputs: string[], flags: AnalyseFlags) => {
      if (flags.fromReport !== undefined) {
        refuseBeside(command, '--from-report', optionsOfReport);
        const { fromReportCommand } = await import('./from-report.ts');
        return done(await fromReportCommand(flags.fromReport, { inputs, flags }, io));
      }
      const { analyseCommand } = await import('./analyse-command.ts');
      done(await analyseCommand(inputs, flags, io));
    });
}

/** What a saved report says itself: it is made again as it was made. */
const optionsOfReport = [
  'onlyInputs',
  'messages',
  'since',
  'until',
  'event',
  'eventSpan',
  'timezone',
  'showText',
  'showAuthors',
  'rescoreDiff',
  'sinceLastRun',
  'methods',
] as const;

/** Refuses options that another one overrules. Throws a `UsageError` naming them. */
function refuseBeside(command: Command, option: string, overruled: readonly string[]): void {
  const given = command.options.filter(
    (each) => overruled.includes(each.attributeName()) && command.getOptionValueSource(each.attributeName()) === 'cli',
  );
  if (given.length === 0) return;
  const names = given.map(({ long }) => long).join(', ');
  throw new UsageError(`${names} cannot stand beside ${option}, which takes it from the report.`, {
    code: 'options-exclude-each-other',
    hint: `Leave ${names} out.`,
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
  const cache = program
    .command('cache')
    .description('The local cache: where it is, what is in it, and how to forget it.');
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
    .command('purge')
    .description(
      'Forget words of others by age, label or author, or whole authors and accounts. Without options: what has been in no input for a year.',
    )
    .option('--cache <file>', 'the cache to purge instead of the usual one')
    .option('--older-than <span>', 'words that no input of so many last days held: 365d, 12w', parseDays)
    .option('--before <date>', 'words written before this date', (value) => parseMoment(value, io.now()))
    .addOption(new Option('--label <class>', 'words with this label').choices(labels))
    .option('--author <who>', 'alone: everything of this author; with the above: its words')
    .option('--account <who>', 'alone: everything of this account of yours; with the above: words written to it')
    .option('--all', 'the whole cache: the file is removed')
    .option('--keep-danger', 'spare what was flagged as danger or labelled by a person')
    .option('--dry-run', 'count what would go, change nothing')
    .addOption(new Option('--format <format>', 'how to print it').choices(['terminal', 'json']).default('terminal'))
    .option('--debug', 'say more about errors')
    .action(async (flags: PurgeFlags) => {
      const { cachePurgeCommand } = await import('./cache-purge-command.ts');
      done(await cachePurgeCommand(flags, io));
    });
  cache
    .command('vacuum')
    .description('Shrink the cache: rewrite the file without what was freed in it.')
    .option('--cache <file>', 'the cache to shrink instead of the usual one')
    .option('--debug', 'say more about errors')
    .action(async (flags: { readonly cache?: string }) => {
      const { cacheVacuumCommand } = await import('./cache-purge-command.ts');
      done(await cacheVacuumCommand(flags, io));
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
