import { resolve } from 'node:path';
import { defaultCachePath } from '../config/paths.ts';
import { UsageError } from '../errors.ts';
import type { Label } from '../model/verdict.ts';
import { type PurgeResult, purgeCache, vacuumCache } from '../run-cache-purge.ts';
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
    cache: cacheOf(flags, io),
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
  await io.stdout.write(flags.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : inWords(result, flags));
  return exitCodes.ok;
}

/** `xhealth cache vacuum`: shrinks the file. */
export async function cacheVacuumCommand(flags: { readonly cache?: string }, io: Io): Promise<number> {
  const { before, after } = await vacuumCache(cacheOf(flags, io), io.env.XHEALTH_SQLITE ?? null);
  await io.stdout.write(`The cache took ${bytes(before)} and takes ${bytes(after)}.\n`);
  return exitCodes.ok;
}

function cacheOf({ cache }: { readonly cache?: string }, io: Io): string {
  const path = cache ?? defaultCachePath(io.env);
  return path.trim() === '' ? path : resolve(path);
}

function inWords({ texts, profiles, messages, posts, bytes: size }: PurgeResult, { dryRun }: PurgeFlags): string {
  const verb = dryRun ? 'Would forget' : 'Forgot';
  const what =
    posts > 0
      ? `${counted(posts, 'post')} with all that was counted of ${posts === 1 ? 'it' : 'them'}, ${counted(profiles, 'account')}`
      : `the words of ${counted(texts, 'post')} and ${counted(profiles, 'profile')}; what was counted of them stays`;
  const private_ = messages > 0 ? `, and ${counted(messages, 'direct message')}` : '';
  const after = size === null ? '' : ` The cache takes ${bytes(size.after)}, before ${bytes(size.before)}.`;
  const again = dryRun ? '' : ' Reading an input that holds them again brings them back.';
  return texts + profiles + messages + posts === 0
    ? `Nothing to forget by this rule.${after}\n`
    : `${verb} ${what}${private_}.${after}${again}\n`;
}

function counted(count: number, what: string): string {
  return `${number(count)} ${what}${count === 1 ? '' : 's'}`;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Bytes as people write them. */
function bytes(count: number): string {
  return count < 100_000 ? `${number(Math.ceil(count / 1000))} kB` : `${(count / 1e6).toFixed(1)} MB`;
}
