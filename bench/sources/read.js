// usage: node bench/sources/read.js <kind> <path>: reads an input as the command does, and keeps nothing.
// usage: node bench/sources/read.js bare <lines|array|whole|table|car> <file>: the same bytes by the library of the format alone.
// Prints one line of JSON: seconds by the clock and of the processor, peak megabytes, records.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { CarBlockIterator } from '@ipld/car';
import { decode } from '@ipld/dag-cbor';
import Papa from 'papaparse';
import { parseColumnMap } from '../../dist/sources/columns/column-map.js';
import { archives, formats, isFailed, openReadings } from '../../dist/sources/index.js';

const [first, second, third] = process.argv.slice(2);

async function readers(kind, path) {
  const isMapped = kind.startsWith('columns-');
  const columns = isMapped ? parseColumnMap('text=words,id=post_id,author=who,created_at=when') : null;
  const options = { messages: true, columns, signal: new AbortController().signal };
  let records = 0;
  for await (const reading of openReadings({
    paths: [path],
    stdin: Readable.from([]),
    as: null,
    archives,
    formats,
    options,
  })) {
    if (isFailed(reading)) throw reading.error;
    if (reading.kind !== kind) throw new Error(`${path} is read as ${reading.kind}`);
    for await (const batch of reading.batches) {
      records += batch.posts.length + batch.relations.length + batch.messages.length + batch.dailyMetrics.length;
      for (const count of batch.skipped.values()) records += count;
    }
  }
  return records;
}

const quote = 0x22;
const backslash = 0x5c;

function endOfString(buffer, from) {
  let at = buffer.indexOf(quote, from + 1);
  while (at > 0) {
    let slashes = 0;
    while (buffer[at - 1 - slashes] === backslash) slashes += 1;
    if (slashes % 2 === 0) return at;
    at = buffer.indexOf(quote, at + 1);
  }
  return -1;
}

/** Elements of the outermost list, parsed one by one; gives what is left over. */
function scanArray(buffer, parse) {
  let depth = 0;
  let start = -1;
  let rest = 0;
  for (let at = 0; at < buffer.length; at += 1) {
    const byte = buffer[at];
    if (byte === quote) {
      at = endOfString(buffer, at);
      if (at < 0) break;
    } else if (byte === 0x7b) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (byte === 0x7d) {
      depth -= 1;
      if (depth === 0) {
        parse(buffer.subarray(start, at + 1));
        start = -1;
        rest = at + 1;
      }
    }
  }
  return buffer.subarray(start >= 0 ? start : rest);
}

function scanLines(buffer, parse) {
  let from = 0;
  for (let at = buffer.indexOf(0x0a); at >= 0; at = buffer.indexOf(0x0a, from)) {
    if (at > from) parse(buffer.subarray(from, at));
    from = at + 1;
  }
  return buffer.subarray(from);
}

async function bareJson(layout, path) {
  let records = 0;
  const parse = (bytes) => {
    JSON.parse(bytes.toString('utf8'));
    records += 1;
  };
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    rest = layout === 'array' ? scanArray(bytes, parse) : scanLines(bytes, parse);
  }
  return records;
}

async function bareTable(path) {
  let records = 0;
  await new Promise((resolve, reject) => {
    Papa.parse(createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 }), {
      header: true,
      step: () => {
        records += 1;
      },
      complete: resolve,
      error: reject,
    });
  });
  return records;
}

async function bareCar(path) {
  let records = 0;
  for await (const { cid, bytes } of await CarBlockIterator.fromIterable(createReadStream(path))) {
    if (cid !== null) decode(bytes);
    records += 1;
  }
  return records;
}

function bare(layout, path) {
  if (layout === 'table') return bareTable(path);
  if (layout === 'car') return bareCar(path);
  if (layout === 'whole') return JSON.parse(readFileSync(path, 'utf8')) === null ? 0 : 1;
  return bareJson(layout, path);
}

/**
 * The most memory this process has held, in megabytes. What Linux states of a child's resources begins with what its parent
 * held, so that the parent's own scaling of a file would be counted: its status alone begins anew.
 */
function peakMegabytes() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) / 1024;
}

const before = process.cpuUsage();
const started = process.hrtime.bigint();
const records = first === 'bare' ? await bare(second, third) : await readers(first, second);
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, records, megabytes: peakMegabytes() }));
