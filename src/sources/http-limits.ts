import type { Clock } from './http-clock.ts';
import { limitFar, timeIsUp } from './http-errors.ts';

/** Longer waits end the run instead: platforms' windows have 5 to 15 minutes, and what is longer is a quota of a day or a month. */
const longestWaitMs = 20 * 60_000;

/** Waits that are worth telling of. */
const toldFromMs = 2_000;

export interface WaitSettings {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** When `--max-time` is up, milliseconds since 1970; `null`: never. */
  readonly deadline: number | null;
  /** Told before a wait that is worth it; `until`: milliseconds since 1970. */
  readonly waiting: (host: string, until: number) => void;
}

/** Waits, unless that would go beyond `--max-time` or what is sensible: then an `ApiError` that `isLimit` knows. Ends at once on an interrupt. */
export async function waitFor(ms: number, host: string, settings: WaitSettings): Promise<void> {
  const { clock, deadline, signal } = settings;
  const until = clock.now() + ms;
  if (deadline !== null && until >= deadline) throw timeIsUp();
  if (ms > longestWaitMs) throw limitFar(host, until);
  if (ms >= toldFromMs) settings.waiting(host, until);
  await clock.sleep(ms, signal);
}

/** What platforms said of their windows, so that a call that would be refused waits for the next one instead. */
export interface Windows {
  /** Milliseconds until a call of this kind may be made; 0: now. */
  closedFor(url: URL): number;
  /** Takes note of a window with no calls left that begins anew in so many milliseconds. */
  close(url: URL, ms: number): void;
}

export function windows(clock: Clock): Windows {
  const opens = new Map<string, number>();
  return {
    closedFor: (url) => Math.max(0, (opens.get(kindOf(url)) ?? 0) - clock.now()),
    close: (url, ms) => void opens.set(kindOf(url), clock.now() + ms),
  };
}

/** Calls to one place with another id are of one kind: platforms count by endpoint, and ids have digits in them. */
function kindOf(url: URL): string {
  return `${url.origin}${url.pathname.replace(/[^/]*\d[^/]*/g, '*')}`;
}
