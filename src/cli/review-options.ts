import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Io } from './io.ts';
import { parseMoment } from './options.ts';
import type { ReviewImportFlags } from './review-import-command.ts';
import type { ReviewLabelFlags } from './review-label-command.ts';
import { addLearnOptions } from './review-learn-options.ts';
import type { ReviewSampleFlags } from './review-sample-command.ts';

const examples = `Examples:
  xhealth review sample --size 200 -o to-label/
  xhealth review import labels-ann.csv labels-ben.csv
  xhealth review label
  xhealth review learn --dry-run
`;

type Done = (code: number) => void;

/** Adds `review` and what it does. */
export function addReview(program: Command, io: Io, done: Done): void {
  const review = program
    .command('review')
    .description('People check what the machine flagged: draw a sample, label it, take the labels in.')
    .addHelpText('before', examples);
  addSample(review, io, done);
  addImport(review, io, done);
  addLabel(review, io, done);
  addPlace(
    addLearnOptions(review.command('learn'), parseSeed, async (flags) => {
      const { reviewLearnCommand } = await import('./review-learn-command.ts');
      done(await reviewLearnCommand(flags, io));
    }),
    true,
  );
}

function addSample(review: Command, io: Io, done: Done): void {
  addPlace(
    review
      .command('sample')
      .description('Draw messages to label, by lot with known chances, as a page and a table for a friend.')
      .requiredOption('-o, --output <folder>', 'a folder that is not there yet, or a .zip')
      .option('--size <n>', 'how many messages, 20 to 5000 (default: 200)', parseSize)
      .option(
        '--half-width <share>',
        'as many as it takes for a range of this many points each way, as 0.02 or 2%',
        parseHalfWidth,
      )
      .option('--seed <n>', 'another number draws another sample', parseSeed, 1)
      .option('--since <when>', 'from this date, time or span before now (30d), UTC', (value) =>
        parseMoment(value, io.now()),
      )
      .option('--until <when>', 'up to this date or time, excluded, UTC', (value) => parseMoment(value, io.now())),
    true,
  ).action(async (flags: ReviewSampleFlags) => {
    const { reviewSampleCommand } = await import('./review-sample-command.ts');
    done(await reviewSampleCommand(flags, io));
  });
}

function addImport(review: Command, io: Io, done: Done): void {
  addPlace(
    review
      .command('import')
      .description('Take labels in: who said what, how well they agree, what is left to settle.')
      .argument('<csv...>', 'tables of labels, as the page saves them')
      .option('--rater <name>', 'who labelled, in place of what the tables say')
      .option('--strict', 'exit 5 when rows were left out or people disagree'),
    false,
  ).action(async (paths: string[], flags: ReviewImportFlags) => {
    const { reviewImportCommand } = await import('./review-import-command.ts');
    done(await reviewImportCommand(paths, flags, io));
  });
}

function addLabel(review: Command, io: Io, done: Done): void {
  addPlace(
    review
      .command('label')
      .description('Label the last sample here, words hidden until asked for; goes on where you stopped.')
      .option('--rater <name>', 'who labels', 'me'),
    true,
  ).action(async (flags: ReviewLabelFlags) => {
    const { reviewLabelCommand } = await import('./review-label-command.ts');
    done(await reviewLabelCommand(flags, io));
  });
}

/** Where the review takes place. A temporary cache would forget it. */
function addPlace(command: Command, named: boolean): Command {
  if (named) {
    command.addOption(
      new Option('--account <who>', '@handle, platform:handle or id; repeat for one person on several platforms')
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], 'the account of the cache'),
    );
  }
  return command
    .option('--cache <file>', 'the cache to use instead of the usual one')
    .option('--quiet', 'no notes on stderr')
    .option('--debug', 'say more about errors');
}

function parseSize(value: string): number {
  const size = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (size >= 20 && size <= 5_000) return size;
  throw new InvalidArgumentError('Give a whole number from 20 to 5000.');
}

function parseHalfWidth(value: string): number {
  const match = /^(?<number>\d{1,2}(?:\.\d+)?)\s*(?<percent>%?)$/.exec(value.trim());
  const share = Number(match?.groups?.number) / (match?.groups?.percent === '%' ? 100 : 1);
  if (share >= 0.001 && share <= 0.25) return share;
  throw new InvalidArgumentError('Give a share from 0.001 to 0.25, or percent, for example 0.02 or 2%.');
}

function parseSeed(value: string): number {
  const seed = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!Number.isNaN(seed)) return seed;
  throw new InvalidArgumentError('Give a whole number from 0 to 999999999.');
}
