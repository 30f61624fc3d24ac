import type { RememberAccount } from './account-memory.ts';
import { isoOfMs } from './iso-time.ts';
import type { Batch } from './source.ts';

/** Where a mapper of items that a browser received puts what it finds, and what is known of the moment. */
export interface CaptureInto {
  readonly batch: Batch;
  readonly remember: RememberAccount;
  /** When it was on the screen; ISO 8601 UTC. */
  readonly seenAt: string | null;
  /** The page that was looked at. */
  readonly pageUrl: string | null;
}

/** The first and last second such items can be of: 2001 to 2100. */
const [firstSecond, lastSecond] = [1_000_000_000, 4_102_444_800];

/** Seconds since 1970, as a number or digits, as ISO 8601 UTC; `null` for anything else. */
export function timeOfSeconds(value: unknown): string | null {
  const seconds = typeof value === 'string' && /^\d{9,10}$/.test(value) ? Number(value) : value;
  if (typeof seconds !== 'number' || !(seconds >= firstSecond && seconds < lastSecond)) return null;
  return isoOfMs(seconds * 1000);
}
