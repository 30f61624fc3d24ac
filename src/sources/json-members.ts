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
import { buffersOf, peekStart } from './byte-stream.ts';
import { utf8Bytes } from './decode.ts';
import { parseLossless } from './lossless.ts';
import type { ByteReader } from './ndjson.ts';
import { recordBoundary } from './record-boundary.ts';
import { createSink, maxRecordBytes, type RecordSink } from './record-sink.ts';
import type { RecordChunk } from './records.ts';
import type { NamedFile } from './source.ts';

/** A member of an object at the top of a document. Of a list each element is one. */
export interface JsonMember {
  readonly key: string;
  readonly value: unknown;
  /** Whether the value is an element of the list under the key. */
  readonly listed: boolean;
}

export interface MemberChunk extends Omit<RecordChunk, 'records'> {
  readonly members: readonly JsonMember[];
}

/** A longer name of a member is none. */
const maxKeyBytes = 4096;

/**
 * Streams the members of a document that is one object, the elements of its lists one by one: such a document may be as large
 * as an export is. Stops without an error when the signal is raised. Throws the `InputError` of damaged bytes after the
 * members before the damage.
 */
export async function* readMembers(
  file: NamedFile,
  signal: AbortSignal,
  { lossless }: { readonly lossless: boolean } = { lossless: false },
): AsyncGenerator<MemberChunk> {
  const { all } = await peekStart(utf8Bytes(buffersOf(await file.open()), file.name), 1);
  const scan = scanMembers(lossless ? parseLossless : (text) => JSON.parse(text));
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const chunk of all) {
      scan.push(chunk);
      const found = scan.take();
      if (found !== null) yield found;
      if (signal.aborted) return;
    }
  } catch (error) {
    failure = { error };
  }
  if (signal.aborted) return;
  scan.end();
  const last = scan.take();
  if (last !== null) yield last;
  if (failure !== null) throw failure.error;
}

/** The members in the start of a document; what its end cuts off is none. */
export function membersOfStart(text: string): readonly JsonMember[] {
  const scan = scanMembers((json) => JSON.parse(json));
  scan.push(Buffer.from(text));
  return scan.take()?.members ?? [];
}

interface MemberScan extends ByteReader {
  take(): MemberChunk | null;
}

/** What the next byte belongs to: before and after the object, between its members, a key, what follows one, a list, a value. */
type Place = 'outside' | 'object' | 'key' | 'colon' | 'list' | 'brackets' | 'string' | 'word';

function scanMembers(parse: (text: string) => unknown): MemberScan {
  let place: Place = 'outside';
  let key = '';
  let inList = false;
  let start = 0;
  let nesting = noNesting();
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let boundary = recordBoundary();
  const sink: RecordSink = createSink((text): JsonMember => ({ key, value: parse(text), listed: inList }));

  /** One byte outside of keys and values; says where to go on. */
  function step(byte: number | undefined, at: number): number {
    if (isBlank(byte)) return at + 1;
    if (place === 'colon') return afterColon(byte, at);
    if (place === 'list' && byte !== closeBracket) return enter(byte, at);
    if (place === 'object' && byte === quote) {
      open('key', at);
      return at + 1;
    }
    const next = placeAfter(place, byte);
    if (next === null) return stray(at);
    place = next;
    return at + 1;
  }

  function afterColon(byte: number | undefined, at: number): number {
    if (byte === 0x3a) return at + 1;
    inList = byte === openBracket;
    if (!inList) return enter(byte, at);
    sink.place.number = 0;
    place = 'list';
    boundary = recordBoundary();
    return at + 1;
  }

  /** Something that no document has there. */
  function stray(at: number): number {
    sink.skip('bad-json');
    return at + 1;
  }

  function open(next: Place, at: number): void {
    place = next;
    start = at;
    nesting = noNesting();
  }

  function enter(byte: number | undefined, at: number): number {
    if (byte === closeBrace || byte === closeBracket) {
      if (place === 'colon') place = 'outside';
      return stray(at);
    }
    open(byte === quote ? 'string' : byte === openBrace || byte === openBracket ? 'brackets' : 'word', at);
    return place === 'string' ? at + 1 : at;
  }

  function endOf(bytes: Buffer, at: number): number {
    if (place === 'brackets') return afterBrackets(bytes, at, nesting);
    return place === 'word' ? afterWord(bytes, at) : afterString(bytes, at, nesting);
  }

  /** The bytes of what just ended, with those of pieces before. */
  function whole(bytes: Buffer, end: number): Buffer {
    const last = bytes.subarray(start, end);
    const all = pendingBytes === 0 ? last : Buffer.concat([...pending, last]);
    pending = [];
    pendingBytes = 0;
    return all;
  }

  function finish(bytes: Buffer, end: number): void {
    const tooLong = pendingBytes + end - start > maxRecordBytes;
    const { tooDeep } = nesting;
    const record = whole(bytes, end);
    if (place === 'key') {
      key = keyOf(record);
      place = 'colon';
      return;
    }
    place = inList ? 'list' : 'object';
    if (tooLong || tooDeep) sink.skip(tooLong ? 'too-long' : 'too-deep');
    else if (!sink.add(record, 0, record.length, true)) resumeInside(record);
  }

  /** Where a broken record swallowed those after it, reading resumes at the next one. */
  function resumeInside(record: Buffer): void {
    sink.skip('bad-json');
    const next = boundary.nextStart(record);
    if (next < 0) return;
    boundary.used();
    place = 'list';
    push(record.subarray(next));
  }

  function carry(piece: Buffer): void {
    const wasTooLong = pendingBytes > maxRecordBytes;
    pendingBytes += piece.length;
    if (wasTooLong) return;
    pending.push(piece);
    if (pendingBytes > maxRecordBytes) giveUp();
  }

  /** What is held is too long: dropped, but for what follows the next start of a record in it. */
  function giveUp(): void {
    const held = Buffer.concat(pending);
    pending = [];
    if (inList && boundary.nextStart(held) >= 0) {
      pendingBytes = 0;
      resumeInside(held);
    }
  }

  function push(chunk: Buffer): void {
    let at = 0;
    let lastEnd = 0;
    start = 0;
    while (at < chunk.length) {
      if (isBetween(place)) {
        const before = place;
        at = step(chunk[at], at);
        if (before === 'list' && !isBetween(place)) boundary.learn(chunk, lastEnd, start);
        continue;
      }
      const end = endOf(chunk, at);
      if (end < 0) break;
      finish(chunk, end);
      at = end;
      lastEnd = end;
      start = end;
    }
    if (!isBetween(place)) carry(chunk.subarray(start));
  }

  function take(): MemberChunk | null {
    const chunk = sink.take();
    if (chunk === null) return null;
    const { records, ...told } = chunk;
    return { ...told, members: records as JsonMember[] };
  }

  function end(): void {
    const held = isBetween(place) || !inList ? Buffer.alloc(0) : Buffer.concat(pending);
    pending = [];
    pendingBytes = 0;
    if (boundary.nextStart(held) >= 0) {
      resumeInside(held);
      end();
    } else if (place !== 'outside') sink.skip('truncated');
  }

  return { push, take, end };
}

function keyOf(record: Buffer): string {
  if (record.length > maxKeyBytes) return '';
  try {
    return String(JSON.parse(record.toString('utf8')));
  } catch {
    return '';
  }
}

/** Where a bracket of the document itself leads; `null` where it has no place. */
function placeAfter(place: Place, byte: number | undefined): Place | null {
  if (place === 'list' && byte === closeBracket) return 'object';
  if (place === 'outside' && byte === openBrace) return 'object';
  return place === 'object' && byte === closeBrace ? 'outside' : null;
}

function isBetween(place: Place): boolean {
  return place === 'outside' || place === 'object' || place === 'colon' || place === 'list';
}

/** The end of a number, `true`, `false` or `null`; -1 when it may go on past these bytes. */
function afterWord(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isBlank(byte) || byte === closeBrace || byte === closeBracket || byte === quote) return at;
  }
  return -1;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x2c || byte === 0x0d || byte === 0x09 || byte === 0;
}
