import { type Command, Option } from 'commander';
import type { ReviewLearnFlags } from './review-learn-command.ts';

/** Gives `review learn` what is its own; `run` does the work. */
export function addLearnOptions(
  command: Command,
  parseSeed: (value: string) => number,
  run: (flags: ReviewLearnFlags) => Promise<void>,
): Command {
  return command
    .description(
      'Move thresholds and chances for one account by its labels, tried on authors they were not learned from. Off until asked for; --off takes it back.',
    )
    .option('--off', 'take back what was learned: the model judges as it ships')
    .option('--dry-run', 'say what would be moved and what it would do, change nothing')
    .option('--seed <n>', 'another number deals authors otherwise for trying', parseSeed, 1)
    .addOption(new Option('--format <format>', 'how to print it').choices(['terminal', 'json']).default('terminal'))
    .action(run);
}
