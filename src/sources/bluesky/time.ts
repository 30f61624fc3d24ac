import { isoOfMs } from '../iso-time.ts';

const day = 86_400_000;

/** Digits of a record key that is a time, in rising order. Source here and below: atproto.com/specs/tid. */
const tidDigits = '234567abcdefghijklmnopqrstuvwxyz';
const tidPattern = /^[2-7a-j][2-7a-z]{12}$/;

/** The last two digits say which clock it was; those before count microseconds since 1970. */
const timeDigits = 11;

/** The network was begun in 2022: nothing on it is older. A record key outside of these looks like a time and is none. */
const possible = { from: Date.UTC(2022, 0, 1), to: Date.UTC(2100, 0, 1) };

const plainForm = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z$/;
const anyForm = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(\.\d{1,12})?(Z|[+-]\d\d:?\d\d)?$/;

/** Reads a time as records and answers state it, with whatever offset; without one it is UTC. ISO 8601 UTC, `null` for what is none. */
export function parseTime(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (plainForm.test(value)) return value;
  const match = anyForm.exec(value);
  if (match === null) return null;
  const [, date = '', clock = '', fraction = '', zone = 'Z'] = match;
  // Date.parse rolls 30 February over to March.
  if (isoOf(Date.parse(date))?.slice(0, 10) !== date) return null;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return isoOf(Date.parse(`${date}T${clock}${fraction.slice(0, 4)}${offset}`));
}

/** The time in a record key, to the millisecond; `null` where the key is no time. */
export function timeOfRkey(rkey: string): string | null {
  if (!tidPattern.test(rkey)) return null;
  let microseconds = 0;
  for (let at = 0; at < timeDigits; at += 1) microseconds = microseconds * 32 + tidDigits.indexOf(rkey.charAt(at));
  const ms = Math.floor(microseconds / 1000);
  return isPossible(ms) ? isoOf(ms) : null;
}

/** When a post was written, `null` where nothing tells, and whether that is not what it states. */
export interface WrittenAt {
  readonly at: string | null;
  readonly isMoved: boolean;
}

/**
 * `createdAt` is what the author's program states, and can be any time. It counts where it is within a day of the record key's
 * time; else the post counts when it was put on Bluesky. No post is later than when Bluesky saw it, or older than Bluesky: one that
 * says so (1970 is what a program writes that knows no date) and that nothing else dates has no time.
 */
export function writtenAt(stated: string | null, rkey: string | null, indexedAt: string | null): WrittenAt {
  const clock = notAfter(rkey === null ? null : timeOfRkey(rkey), indexedAt);
  if (stated === null) return { at: clock ?? indexedAt, isMoved: false };
  if (clock !== null && isFar(stated, clock)) return { at: clock, isMoved: true };
  if (!isPossible(Date.parse(stated))) return { at: indexedAt, isMoved: true };
  if (indexedAt === null || Date.parse(stated) <= Date.parse(indexedAt)) return { at: stated, isMoved: false };
  return { at: indexedAt, isMoved: isFar(stated, indexedAt) };
}

/** A key can be made up as well: one from after the post was seen says nothing. */
function notAfter(clock: string | null, indexedAt: string | null): string | null {
  if (clock === null || indexedAt === null) return clock;
  return Date.parse(clock) > Date.parse(indexedAt) + day ? null : clock;
}

function isPossible(ms: number): boolean {
  return ms >= possible.from && ms < possible.to;
}

function isFar(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) > day;
}

function isoOf(ms: number): string | null {
  // Years beyond four digits are spelled with a sign, and would no longer sort as text.
  if (Number.isNaN(ms) || ms < -62_167_219_200_000 || ms >= 253_402_300_800_000) return null;
  return isoOfMs(ms);
}
