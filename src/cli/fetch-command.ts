import { userInfo } from 'node:os';
import { readSecret } from '../config/credentials.ts';
import { keptSession } from '../config/kept-session.ts';
import { defaultCachePath } from '../config/paths.ts';
import { ApiError, UsageError, XhealthError } from '../errors.ts';
import type { FetchRequest } from '../run/fetch/request.ts';
import { checkToken, planFetch, runFetch, runRecheck } from '../run-fetch.ts';
import type { FetchPlatform } from '../sources/fetch-names.ts';
import { fetcherOf } from '../sources/fetchers.ts';
import { machineClock } from '../sources/http-clock.ts';
import { isLimit } from '../sources/http-errors.ts';
import { exitCodeOf, exitCodes, type Outcome } from './exit-codes.ts';
import {
  checkWords,
  fetchOutcomes,
  fetchWords,
  oneLine,
  planWords,
  recheckNotes,
  recheckOutcomes,
  recheckWords,
} from './fetch-words.ts';
import { interruptedWords } from './interrupted.ts';
import { complain, harmless, type Io } from './io.ts';
import { terminalProgress } from './progress.ts';
import { readVersion } from './version.ts';

export interface FetchFlags {
  readonly server?: string;
  readonly tokenFile?: string;
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly maxItems?: number;
  readonly maxCost?: number;
  /** Milliseconds. */
  readonly maxTime?: number;
  readonly allAuthors?: boolean;
  readonly recheck?: boolean;
  readonly keepDeleted?: string;
  readonly cache?: string;
  readonly quiet?: boolean;
}

interface FetchCall {
  readonly flags: FetchFlags;
  readonly io: Io;
}

/** What a kind of run has to say on stdout, and what keeps it from being plainly well. */
interface Told {
  readonly words: string;
  /** Whether it is what was asked for, and so written whoever reads it. */
  readonly isAnswer: boolean;
  readonly notes?: readonly string[];
  readonly outcomes: readonly Outcome[];
}

/** `xhealth fetch <platform> [account]`. Gives the exit code. Says nothing where nobody watches and all is well. */
export async function fetchCommand(platform: FetchPlatform, account: string | null, call: FetchCall): Promise<number> {
  const { flags, io } = call;
  checkFlags(flags);
  if (account !== null && account.replace(/^@/, '').trim() === '') throw noName();
  const request = await fetchRequest(platform, account, call);
  try {
    const told = await run(request, flags);
    request.progress.end();
    if (told.isAnswer || (io.stdout.isTty && flags.quiet !== true)) await io.stdout.write(`${harmless(told.words)}\n`);
    if (flags.quiet !== true) for (const note of told.notes ?? []) complain(io, `note: ${note}`);
    for (const { message } of told.outcomes) complain(io, message);
    return exitCodeOf(told.outcomes);
  } catch (error) {
    request.progress.end();
    return failed(error, io);
  }
}

function noName(): UsageError {
  return new UsageError('The account has no name.', {
    code: 'account-not-understood',
    hint: "Give a handle, or leave it out: the token's own account is read then.",
  });
}

/** A cron job's letter is one line. */
function failed(error: unknown, io: Io): number {
  if (!(error instanceof XhealthError)) throw error;
  if (error instanceof ApiError && error.code === 'interrupted') {
    complain(io, interruptedWords({}));
    return exitCodes.interrupted;
  }
  complain(io, oneLine(error));
  return isLimit(error) ? exitCodes.incomplete : error.exitCode;
}

async function run(request: FetchRequest, flags: FetchFlags): Promise<Told> {
  if (flags.check) return { words: checkWords(await checkToken(request)), isAnswer: true, outcomes: [] };
  if (flags.dryRun) return { words: planWords(await planFetch(request), request), isAnswer: true, outcomes: [] };
  if (flags.recheck) {
    const result = await runRecheck(request);
    return {
      words: recheckWords(result),
      isAnswer: false,
      notes: recheckNotes(result),
      outcomes: recheckOutcomes(result),
    };
  }
  const result = await runFetch(request);
  return { words: fetchWords(result), isAnswer: false, notes: result.gaps, outcomes: fetchOutcomes(result) };
}

function checkFlags({ check, dryRun, recheck, keepDeleted }: FetchFlags): void {
  if ([check, dryRun, recheck].filter((flag) => flag === true).length > 1) {
    throw new UsageError('--check, --dry-run and --recheck each do something of their own: give one of them.', {
      code: 'flags-exclude',
    });
  }
  if (keepDeleted === undefined) return;
  if (recheck !== true || keepDeleted.trim() === '') {
    throw new UsageError('--keep-deleted says why deleted texts are kept, and goes with --recheck.', {
      code: 'keep-deleted',
      hint: 'For example: --recheck --keep-deleted "evidence for the police, case 12".',
    });
  }
}

async function fetchRequest(
  platform: FetchPlatform,
  account: string | null,
  { flags, io }: FetchCall,
): Promise<FetchRequest> {
  const fetcher = await fetcherOf(platform);
  const { env } = io;
  const secret = await readSecret({
    file: flags.tokenFile ?? null,
    variable: fetcher.variable,
    env,
    stdin: io.stdin,
    words: fetcher.secretWords,
  });
  const cache = flags.cache ?? defaultCachePath(env);
  const progress = terminalProgress(io, flags.quiet === true);
  return {
    version: readVersion(),
    platform,
    account: account === null ? null : account.trim().replace(/^@/, ''),
    server: flags.server ?? null,
    secret,
    limits: { items: flags.maxItems ?? null, cost: flags.maxCost ?? null, timeMs: flags.maxTime ?? null },
    allAuthors: flags.allAuthors === true,
    keepDeleted: flags.keepDeleted === undefined ? null : { reason: flags.keepDeleted.trim(), by: userName(env) },
    cache,
    driver: env.XHEALTH_SQLITE ?? null,
    session: keptSession(cache, platform),
    env,
    signal: io.signal,
    clock: { ...machineClock, now: () => Date.parse(io.now()) },
    progress,
    // The price is told before it is paid, but not every hour to who has set a limit and watches nothing.
    notice: (text) => {
      progress.end();
      const isNews = io.stderr.isTty || flags.maxCost === undefined;
      if (flags.quiet !== true && isNews) complain(io, `note: ${text}`);
    },
  };
}

/** The user of the machine, who chose; an account without a name has a number. */
function userName(env: Io['env']): string {
  try {
    return userInfo().username;
  } catch {
    return env.USER ?? 'unknown';
  }
}
