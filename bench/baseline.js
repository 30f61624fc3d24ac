// The bare work that imports are measured against: find each record, JSON.parse it, keep nothing.
// usage: node bench/baseline.js array|lines <file>
import { createReadStream } from 'node:fs';

const [shape, path] = process.argv.slice(2);
const quote = 0x22;
const backslash = 0x5c;
const newline = 0x0a;
let records = 0;

function parse(bytes) {
  JSON.parse(bytes.toString('utf8'));
  records += 1;
}

/** Elements of the outermost array: braces counted, strings skipped with indexOf. Gives what is left over. */
function scanArray(buffer) {
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

function scanLines(buffer) {
  let from = 0;
  for (let at = buffer.indexOf(newline); at >= 0; at = buffer.indexOf(newline, from)) {
    if (at > from) parse(buffer.subarray(from, at));
    from = at + 1;
  }
  return buffer.subarray(from);
}

const scan = shape === 'array' ? scanArray : scanLines;
let rest = Buffer.alloc(0);
for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
  rest = scan(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]));
}
console.log(records);
