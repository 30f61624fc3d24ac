import { Argument, type Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../errors.ts';
import { type FetchPlatform, fetchPlatforms, fetchVariables } from '../sources/fetch-names.ts';
import { isSafeAddress } from '../sources/http-address.ts';
import type { FetchFlags } from './fetch-command.ts';
import type { Io } from './io.ts';

/** Adds `xhealth fetch` to the command line. */
export function addFetch(program: Command, io: Io, done: (code: number) => void): void {
  const variables = Object.entries(fetchVariables).map(([platform, variable]) => `  ${platform.padEnd(10)}${variable}`);
  program
    .command('fetch')
    .description("Bring what is new at a platform's API into the cache, from where the last run stopped.")
    .addArgument(new Argument('<platform>', 'where from').choices(fetchPlatforms).argParser(parsePlatform))
    .argument('[account]', "handle, with or without @ (default: the token's own account)")
    .option('--server <url>', 'the server or service; https, or http to this machine', parseServer)
    .option('--token-file <file>', 'a file of mode 0600 with the token; - for standard input')
    .option('--check', 'say what the token may do and until when, and fetch nothing')
    .option('--dry-run', 'say what would be asked for and what it costs at most, and fetch nothing')
    .option('--max-items <n>', 'stop after so many items, with exit 5 when there are more', parseItems)
    .option('--max-cost <usd>', 'never spend more than this in US dollars', parseCost)
    .option('--max-time <span>', 'stop after so long (90s, 10m, 2h), waits for the platform included', parseSpan)
    .option('--all-authors', 'ask for the profile of every author, where the platform charges for it')
    .option('--recheck', 'look posts of others up again; the text of deleted ones is erased')
    .option('--keep-deleted <reason>', 'with --recheck: keep these texts for a year, noting who keeps them and why')
    .option('--cache <file>', 'the cache to use instead of the usual one')
    .option('--quiet', 'nothing on stdout and no notes; what went wrong is still told')
    .option('--debug', 'say more about errors')
    .addHelpText('after', `\nThe token comes from --token-file or from the environment:\n${variables.join('\n')}\n`)
    .action(async (platform: FetchPlatform, account: string | undefined, flags: FetchFlags) => {
      const { fetchCommand } = await import('./fetch-command.ts');
      done(await fetchCommand(platform, account ?? null, { flags, io }));
    });
}

/** Reads the platform; of those without an API for this it says where to look. */
function parsePlatform(value: string): FetchPlatform {
  const found = fetchPlatforms.find((platform) => platform === value.toLowerCase().replace(/^twitter$/, 'x'));
  if (found !== undefined) return found;
  throw new UsageError(`Nothing can be fetched from ${JSON.stringify(value)}.`, {
    code: 'no-such-platform',
    hint: `xhealth fetch knows ${fetchPlatforms.join(', ')}; for other places  xhealth sources  says what there is.`,
  });
}

/** Reads `--server`: an address, or a host alone. Gives it without a slash at its end. */
export function parseServer(value: string): string {
  const address = /^[a-z]+:\/\//i.test(value) ? value : `https://${value}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isPlain = url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!isPlain) throw new InvalidArgumentError('Give an address such as https://social.example.');
  if (!isSafeAddress(url))
    throw new InvalidArgumentError('A token is sent over https alone; plain http works to this machine.');
  return url.href.replace(/\/+$/, '');
}

function parseItems(value: string): number {
  const items = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (items >= 1) return items;
  throw new InvalidArgumentError('Give a whole number from 1.');
}

function parseCost(value: string): number {
  if (/^\$?\d{1,6}(\.\d{1,4})?$/.test(value)) return Number(value.replace('$', ''));
  throw new InvalidArgumentError('Give US dollars, for example 2.50; 0: nothing that costs.');
}

const spanMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Reads `--max-time`. Gives milliseconds. */
export function parseSpan(value: string): number {
  const span = /^(?<number>\d{1,5})(?<unit>[smh])$/.exec(value);
  const ms = Number(span?.groups?.number ?? 0) * (spanMs[span?.groups?.unit ?? ''] ?? 0);
  if (ms > 0) return ms;
  throw new InvalidArgumentError('Give a span such as 90s, 10m or 2h.');
}
