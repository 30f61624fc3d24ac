import { isObject } from '../loose.ts';
import type { RecordFormat } from '../source.ts';
import { holdsV2, v2Mapper } from './v2-page.ts';

/** JSONL of twarc2: pages, flattened posts, or lines of a stream. */
export const xTwarc2: RecordFormat = {
  kind: 'x-twarc2',
  platform: 'x',
  channel: 'dump',
  fromApi: true,
  shape: 'json',
  recognises(record) {
    if (!isObject(record)) return false;
    return isObject(record.__twarc) || (Array.isArray(record.matching_rules) && isObject(record.data));
  },
  holds: holdsV2,
  mapper: () => v2Mapper(),
};
