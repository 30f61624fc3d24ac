import { isoOfMs } from '../iso-time.ts';

const pattern = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?$/;

/** As servers write nearly all of them: such a one is ISO 8601 UTC as it stands. */
const plain = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z$/;

/**
 * A time of Mastodon as ISO 8601 UTC: servers write `2022-11-05T10:11:12.123Z`, tools in Python `2022-11-05 10:11:12.123000+00:00`.
 * A day alone is its midnight, and what has no zone is UTC. `null` for what is no time.
 */
export function parseTime(text: unknown): string | null {
  if (typeof text === 'string' && plain.test(text)) return text;
  const match = typeof text === 'string' ? pattern.exec(text) : null;
  if (match === null) return null;
  const [, day, time = '00:00:00', fraction = '', zone = 'Z'] = match;
  const ms = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`);
  if (Number.isNaN(ms)) return null;
  const iso = isoOfMs(ms);
  return fraction === '' ? iso.replace('.000Z', 'Z') : iso;
}
