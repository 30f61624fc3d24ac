import type { FetchRequest, FetchResult } from '../../src/run/fetch/request.ts';
import { runFetch } from '../../src/run-fetch.ts';
import type { FetchPlatform } from '../../src/sources/fetch-names.ts';
import { memoryKeeper } from './scripted-http.ts';

/** A clock on which waits pass at once; `slept` holds how long they were, in milliseconds. */
export function quickClock(start: string) {
  const slept: number[] = [];
  let now = Date.parse(start);
  return {
    slept,
    now: () => now,
    random: () => 0,
    sleep: async (ms: number) => {
      slept.push(ms);
      now += ms;
    },
  };
}

export interface FetchPlace {
  readonly platform: FetchPlatform;
  readonly server: string;
  readonly secret: string;
  readonly cache: string;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** One run of `fetch` without its command, with a clock of its own. */
export async function fetchOnce(
  { platform, server, secret, cache, now }: FetchPlace,
  part: Partial<FetchRequest> = {},
): Promise<FetchResult & { readonly slept: readonly number[] }> {
  const clock = quickClock(now);
  const result = await runFetch({
    version: '0.0.0',
    platform,
    account: null,
    server,
    secret,
    limits: { items: null, cost: null, timeMs: null },
    allAuthors: false,
    keepDeleted: null,
    cache,
    driver: null,
    session: memoryKeeper(),
    env: {},
    signal: new AbortController().signal,
    clock,
    progress: { report: () => undefined, end: () => undefined },
    notice: () => undefined,
    ...part,
  });
  return { ...result, slept: clock.slept };
}
