import {
  afterBrackets,
  afterString,
  closeBrace,
  closeBracket,
  noNesting,
  openBrace,
  openBracket,
  quote,
} from './bracket-scan.ts';
import type { ByteReader } from './ndjson.ts';
import { recordBoundary } from './record-boundary.ts';
import { recordCloser } from './record-closer.ts';
import { maxRecordBytes, type RecordSink } from './record-sink.ts';

const comma = 0x2c;
const semicolon = 0x3b;

/** What the next byte belongs to: the gap between records, a bracketed record, a bare string, or a bare number or word. */
type Place = 'gap' | 'brackets' | 'string' | 'word';

/**
 * Reads the elements of JSON arrays, and JSON documents standing one after another, pretty-printed or not. Finds where each
 * ends without parsing, remembering only the depth and whether it is in a string, and leaves the parsing to the sink.
 */
export function scanDocuments(sink: Pick<RecordSink, 'add' | 'keepCut' | 'skip'>): ByteReader {
  let place: Place = 'gap';
  /** Where the record begins in the bytes being scanned; 0 where it began before them. */
  let start = 0;
  let inArray = false;
  let nesting = noNesting();
  let tooLong = false;
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  const boundary = recordBoundary();
  const closer = recordCloser();

  /** Whether a byte between records is a bracket that belongs to none: of an array at the top, or one too many. */
  function takeArrayBracket(byte: number | undefined): boolean {
    const isTop = byte === (inArray ? closeBracket : openBracket);
    if (isTop) inArray = !inArray;
    const isStray = !isTop && (byte === closeBracket || byte === closeBrace);
    if (isStray) sink.skip('bad-json');
    return isTop || isStray;
  }

  /** Skips what stands between records, and takes note of the brackets of an array at the top. */
  function afterGap(bytes: Buffer, from: number): number {
    let at = from;
    while (at < bytes.length) {
      const byte = bytes[at];
      if (isGap(byte)) at++;
      else if (takeArrayBracket(byte)) at++;
      else break;
    }
    return at;
  }

  /** Enters a record at its first byte; says where to go on. */
  function enter(byte: number | undefined, at: number): number {
    nesting = noNesting();
    place = byte === quote ? 'string' : byte === openBrace || byte === openBracket ? 'brackets' : 'word';
    return place === 'string' ? at + 1 : at;
  }

  function endOfRecord(bytes: Buffer, at: number): number {
    if (place === 'brackets') return afterBrackets(bytes, at, nesting);
    return place === 'string' ? afterString(bytes, at, nesting) : afterWord(bytes, at);
  }

  /** Why the record cannot be kept, whatever else comes. */
  function fault(): string | null {
    if (tooLong) return 'too-long';
    return nesting.tooDeep ? 'too-deep' : null;
  }

  function reset(): void {
    place = 'gap';
    nesting = noNesting();
    tooLong = false;
    pending = [];
    pendingBytes = 0;
  }

  /** Hands a whole record to the sink. Where it is no JSON and a later record starts inside it, scanning resumes there. */
  function finish(bytes: Buffer, first: number, end: number): void {
    const known = fault();
    const carried = pendingBytes > 0;
    const record = carried && known === null ? Buffer.concat([...pending, bytes.subarray(first, end)]) : bytes;
    const [from, to] = carried ? [0, record.length] : [first, end];
    reset();
    if (known !== null) sink.skip(known);
    else if (to - from > maxRecordBytes) sink.skip('too-long');
    else if (sink.add(record, from, to, true)) closer.learn(record, to);
    else resumeInside(record.subarray(from, to));
  }

  function resumeInside(record: Buffer): void {
    sink.skip('bad-json');
    const next = boundary.nextStart(record);
    if (next < 0) return;
    boundary.used();
    push(record.subarray(next));
  }

  /** Takes a record whose end can be guessed, and stays in the gap; else enters it. Says where to go on. */
  function begin(bytes: Buffer, from: number): number {
    boundary.learn(bytes, from, start);
    const end = inArray && bytes[start] === openBrace ? closer.guess(bytes, start) : -1;
    if (end < 0 || end - start > maxRecordBytes) return enter(bytes[start], start);
    const right = sink.add(bytes, start, end, false);
    closer.was(right);
    return right ? end : enter(bytes[start], start);
  }

  function carry(piece: Buffer): void {
    pendingBytes += piece.length;
    if (fault() === null) pending.push(piece);
    else pending = [];
    if (pendingBytes <= maxRecordBytes || tooLong) return;
    const held = Buffer.concat(pending);
    pending = [];
    tooLong = true;
    if (boundary.nextStart(held) < 0) return;
    reset();
    resumeInside(held);
  }

  /** Goes to the next record and into it; says where to go on. */
  function leaveGap(bytes: Buffer, from: number): number {
    start = afterGap(bytes, from);
    return start === bytes.length ? start : begin(bytes, from);
  }

  /** Goes to the end of the record; -1 when these bytes do not hold it. */
  function leaveRecord(bytes: Buffer, from: number): number {
    const end = endOfRecord(bytes, from);
    if (end < 0) return end;
    finish(bytes, start, end);
    start = end;
    return end;
  }

  function push(chunk: Buffer): void {
    let at = 0;
    start = 0;
    while (at >= 0 && at < chunk.length) at = place === 'gap' ? leaveGap(chunk, at) : leaveRecord(chunk, at);
    if (place !== 'gap') carry(chunk.subarray(start));
  }

  /** The rest of a record that the file does not end: a number, which nothing closes, or a broken one. */
  function endPending(): void {
    const known = fault();
    const held = Buffer.concat(pending);
    const isLastNumber = place === 'word' && !inArray;
    reset();
    if (known !== null) sink.skip(known);
    else if (isLastNumber && sink.add(held, 0, held.length, true)) return;
    else if (boundary.nextStart(held) < 0) {
      sink.keepCut(held);
      inArray = true;
    } else {
      resumeInside(held);
      if (place !== 'gap') endPending();
    }
  }

  function end(): void {
    if (place !== 'gap') endPending();
    // Also of a document outside of an array: whatever was open is told once.
    if (inArray) sink.skip('truncated');
  }

  return { push, end };
}

/** The end of a number, `true`, `false`, `null` or of what is none of these; -1 when it goes on past these bytes. */
function afterWord(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    const bracket = byte === openBrace || byte === openBracket || byte === closeBracket || byte === closeBrace;
    if (bracket || byte === quote || isGap(byte)) return at;
  }
  return -1;
}

function isGap(byte: number | undefined): boolean {
  return (
    byte === 0x20 ||
    byte === 0x0a ||
    byte === comma ||
    byte === 0x0d ||
    byte === 0x09 ||
    byte === semicolon ||
    byte === 0
  );
}
