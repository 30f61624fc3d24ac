import { UsageError } from '../errors.ts';
import type { Label } from '../model/verdict.ts';
import { formatBytes } from '../report/figures.ts';
import { counted } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import { type PurgeResult, purgeCache, vacuumCache } from '../run-cache-purge.ts';
import { pathOf } from './cache-command.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';

export interface PurgeFlags {
  readonly cache?: string;
  readonly olderThan?: number;
  readonly before?: string;
  readonly label?: Label;
  readonly author?: string;
  readonly account?: string;
  readonly all?: boolean;
  readonly keepDanger?: boolean;
  readonly dryRun?: boolean;
  readonly format: 'terminal' | 'json';
}

/** `xhealth cache purge`: forgets what was asked and says how much went. Gives the exit code. */
export async function cachePurgeCommand(flags: PurgeFlags, io: Io): Promise<number> {
  const { olderThan = null, before = null, label = null, author = null, account = null } = flags;
  const parts = [olderThan, before, label, author, account];
  if (flags.all && parts.some((part) => part !== null)) {
    throw new UsageError('--all forgets everything, so nothing can narrow it.', {
      code: 'options-exclude-each-other',
      hint: 'Leave --all out, or the others.',
    });
  }
  const result = await purgeCache({
    cache: pathOf(flags, io),
    driver: io.env.XHEALTH_SQLITE ?? null,
    now: io.now(),
    olderThan,
    before,
    label,
    author,
    account,
    all: flags.all === true,
    keepDanger: flags.keepDanger === true,
    dryRun: flags.dryRun === true,
  });
  await io.stdout.write(
    flags.format === 'json'
      ? `${JSON.stringify(result, null, 2)}\n`
      : `${wrap(inWords(result, flags), io.stdout.columns).join('\n')}\n`,
  );
  return exitCodes.ok;
}

/** `xhealth cache vacuum`: shrinks the file. */
export async function cacheVacuumCommand(flags: { readonly cache?: string }, io: Io): Promise<number> {
  const { before, after } = await vacuumCache(pathOf(flags, io), io.env.XHEALTH_SQLITE ?? null);
  await io.stdout.write(`The cache took ${formatBytes(before)} and takes ${formatBytes(after)}.\n`);
  return exitCodes.ok;
}

function inWords(
  { texts, profiles, messages, posts, pointers, bytes: size }: PurgeResult,
  { dryRun }: PurgeFlags,
): string {
  const verb = dryRun ? 'Would forget' : 'Forgot';
  const pointed = pointers > 0 ? ` and ${counted(pointers, 'place')} in posts of others that pointed there` : '';
  const what =
    posts + pointers > 0
      ? `${counted(posts, 'post')} with all that was counted of ${posts === 1 ? 'it' : 'them'}, ${counted(profiles, 'account')}${pointed}`
      : `the words of ${counted(texts, 'post')} and ${counted(profiles, 'profile')}; what was counted of them stays`;
  const private_ = messages > 0 ? `, and ${counted(messages, 'direct message')}` : '';
  const after = size === null ? '' : ` The cache takes ${formatBytes(size.after)}, before ${formatBytes(size.before)}.`;
  const again = dryRun ? '' : ' Reading an input that holds them again brings them back.';
  return texts + profiles + messages + posts + pointers === 0
    ? `Nothing to forget by this rule.${after}`
    : `${verb} ${what}${private_}.${after}${again}`;
}
