import type { ApiError } from '../errors.ts';
import type { Clock } from './http-clock.ts';

/** A call that did not bring an answer. */
export interface Failure {
  readonly error: ApiError;
  /** `never`: another try is no use. `soon`: it may pass. `limited`: too many calls. */
  readonly again: 'never' | 'soon' | 'limited';
  /** How long the platform says to wait, in milliseconds; `null` where it does not. */
  readonly waitMs: number | null;
  /** The call was sent, and what the platform gave for it was lost on its way. */
  readonly isLost?: boolean;
}

/** Tries after the first: five seconds to half a minute of trouble pass unnoticed, an hour of it is told. */
const tries: Readonly<Record<Failure['again'], number>> = { never: 0, soon: 4, limited: 6 };

const firstWaitMs: Readonly<Record<Failure['again'], number>> = { never: 0, soon: 1_000, limited: 15_000 };

/** No single wait by our own guess is longer. */
const longestGuessMs = 5 * 60_000;

/** Most that is added to a wait the platform asks for, so that not everybody comes back in the same second. */
const spreadMs = 1_000;

/**
 * How long to wait before the next try, in milliseconds; `null`: give up. Without word from the platform the waits double, each
 * between a half and the whole of it (AWS Architecture Blog, "Exponential backoff and jitter", 2015: equal jitter).
 */
export function waitBefore(failure: Failure, triesBefore: number, clock: Clock): number | null {
  if (triesBefore >= tries[failure.again]) return null;
  if (failure.waitMs !== null) return Math.max(0, failure.waitMs) + clock.random() * spreadMs;
  const whole = Math.min(longestGuessMs, firstWaitMs[failure.again] * 2 ** triesBefore);
  return whole / 2 + (clock.random() * whole) / 2;
}

/** Milliseconds that `Retry-After` asks for: seconds or a date (RFC 9110, 10.2.3); `now` is the server's. `null` for anything else. */
export function retryAfterMs(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return Number(text) * 1_000;
  // A date has letters: a bare number of another form is none.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** The server's clock by its `Date` header, else ours: what it says of times is meant by its own clock. */
export function serverNow(headers: Readonly<Record<string, string>>, clock: Clock): number {
  const date = Date.parse(headers.date ?? '');
  return Number.isNaN(date) ? clock.now() : date;
}
