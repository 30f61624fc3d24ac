import { buffersOf, peekStart, readableOf } from '../byte-stream.ts';
import { headBytes, utf8Bytes } from '../decode.ts';
import { type RecordChunk, readRecords } from '../records.ts';
import type { NamedFile } from '../source.ts';
import { headerOf, type Role } from './files.ts';

/** Streams the rows of a table, mended where this platform writes tables in a way of its own. */
export function readTable({ name, ...file }: NamedFile, role: Role, signal: AbortSignal): AsyncGenerator<RecordChunk> {
  const decoded = async () => utf8Bytes(buffersOf(await file.open()), name);
  const mended =
    role === 'comments'
      ? async () => readableOf(withDoubledQuotes(await decoded()))
      : async () => readableOf(fromHeader(await decoded()));
  return readRecords({ ...file, name, open: mended }, 'csv', signal);
}

/** Leaves out the remarks above the header. */
async function* fromHeader(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { start, all } = await peekStart(source, headBytes);
  const text = start.toString('utf8', 0, headBytes);
  let left = Buffer.byteLength(text.slice(0, headerOf(text).at));
  for await (const chunk of all) {
    if (chunk.length > left) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

/**
 * The table of comments writes a quote inside a cell as `\"`, where every other table doubles it. A backslash can also be
 * the last character of a comment: then its quote ends the row, and what follows is the date of the next one, or nothing.
 */
const escapedQuote = /\\"(?!\r?\n\d{4}-\d\d-\d\d |\r?\n?$)/g;

/** Longer than what has to be seen behind a quote: a line break and a date. */
const lookAhead = 16;

/** Doubles quotes that a backslash escapes. No byte is added, so what was seen before stays in its place. */
async function* withDoubledQuotes(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held = '';
  for await (const chunk of source) {
    // One character a byte: nothing here is beyond ASCII.
    const text = held + chunk.toString('latin1');
    const ready = Math.max(0, text.length - lookAhead);
    held = text.slice(ready);
    if (ready > 0) yield Buffer.from(doubled(text).slice(0, ready), 'latin1');
  }
  yield Buffer.from(doubled(held), 'latin1');
}

function doubled(text: string): string {
  return text.replace(escapedQuote, '""');
}
