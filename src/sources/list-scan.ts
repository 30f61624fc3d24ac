import { afterBrackets, afterString, closeBrace, noNesting, openBrace, openBracket, quote } from './bracket-scan.ts';
import { scanDocuments } from './json-scan.ts';
import type { ByteReader } from './ndjson.ts';
import { createSink } from './record-sink.ts';
import type { RecordChunk } from './records.ts';

/** No honest name of a field is longer. */
const maxKeyBytes = 64 * 1024;

const comma = 0x2c;
const colon = 0x3a;

/** Names from the outermost object to a value; empty for the document itself. */
export type JsonPath = readonly string[];

/**
 * What becomes of an object or list in a document: `enter` looks at each field of an object, `records` hands on the
 * elements of a list, or an object as one record, `skip` parses nothing of it.
 */
export type Choice = 'enter' | 'records' | 'skip';

export type Choose = (path: JsonPath, shape: 'object' | 'list') => Choice;

/** Records of one list, with where it stood. */
export interface ListedChunk extends RecordChunk {
  readonly path: JsonPath;
}

/** Takes the bytes of one document piece by piece. */
export interface ListScanner extends ByteReader {
  /** What came in since the last call. */
  take(): readonly ListedChunk[];
}

/** What the next byte belongs to: a field's name, a value, or the inside of one. */
type Place = 'name' | 'value' | 'string' | 'word' | 'skipped' | 'records' | 'after';

/**
 * Finds lists inside one JSON document without parsing the rest of it, and hands their elements to the scanner of
 * documents: an export of one file may be larger than memory.
 */
export function scanLists(choose: Choose): ListScanner {
  const sink = createSink((text): unknown => JSON.parse(text));
  const path: string[] = [];
  let open = 0;
  let key: string | null = null;
  let place: Place = 'value';
  let nesting = noNesting();
  let records: ByteReader | null = null;
  let carried = Buffer.alloc(0);
  let ready: ListedChunk[] = [];
  let isBroken = false;

  function valuePath(): JsonPath {
    return key === null ? [...path] : [...path, key];
  }

  function gather(): void {
    const chunk = sink.take();
    if (chunk !== null) ready.push({ ...chunk, path: valuePath() });
  }

  function broken(): void {
    if (!isBroken) sink.skip('bad-json');
    isBroken = true;
  }

  /** A value ended: what follows is the next field, or the end of the document. */
  function leaveValue(): void {
    gather();
    key = null;
    place = open === 0 ? 'after' : 'name';
  }

  function leaveObject(): void {
    open--;
    path.pop();
    leaveValue();
  }

  function readName(bytes: Buffer, at: number): number {
    const byte = bytes[at];
    if (byte === closeBrace) leaveObject();
    else if (byte === quote) return readKey(bytes, at);
    else if (byte !== comma && !isBlank(byte)) broken();
    return at + 1;
  }

  /** -1 when these bytes do not hold the whole name. */
  function readKey(bytes: Buffer, at: number): number {
    const end = afterString(bytes, at + 1, noNesting());
    if (end < 0) {
      carried = Buffer.from(bytes.subarray(at));
      if (carried.length <= maxKeyBytes) return -1;
      broken();
      carried = Buffer.alloc(0);
      place = 'after';
      return -1;
    }
    key = keyOf(bytes.toString('utf8', at, end));
    place = 'value';
    return end;
  }

  function readValue(bytes: Buffer, at: number): number {
    const byte = bytes[at];
    if (isBlank(byte) || byte === colon) return at + 1;
    nesting = noNesting();
    if (byte === openBrace || byte === openBracket) return enter(byte, at);
    if (byte === quote) place = 'string';
    else if (byte === comma || byte === closeBrace) leaveValue();
    else place = 'word';
    return byte === quote ? at + 1 : at;
  }

  function enter(byte: number, at: number): number {
    const choice = choose(valuePath(), byte === openBrace ? 'object' : 'list');
    if (choice === 'enter' && byte === openBrace) {
      open++;
      // The document's own object has no name.
      if (key !== null) path.push(key);
      key = null;
      place = 'name';
      return at + 1;
    }
    place = choice === 'records' ? 'records' : 'skipped';
    if (choice === 'records') sink.place.number = 0;
    records = choice === 'records' ? scanDocuments(sink) : null;
    return at;
  }

  function passWord(bytes: Buffer, from: number): number {
    let at = from;
    while (at < bytes.length && bytes[at] !== comma && bytes[at] !== closeBrace && !isBlank(bytes[at])) at++;
    if (at < bytes.length) leaveValue();
    return at;
  }

  /** Goes on inside a value; -1 when it does not end in these bytes. */
  function passValue(bytes: Buffer, at: number): number {
    const end = place === 'string' ? afterString(bytes, at, nesting) : afterBrackets(bytes, at, nesting);
    records?.push(bytes.subarray(at, end < 0 ? bytes.length : end));
    if (end < 0) return end;
    records?.end();
    records = null;
    leaveValue();
    return end;
  }

  function step(bytes: Buffer, at: number): number {
    switch (place) {
      case 'name':
        return readName(bytes, at);
      case 'value':
        return readValue(bytes, at);
      case 'word':
        return passWord(bytes, at);
      case 'after':
        return -1;
      default:
        return passValue(bytes, at);
    }
  }

  return {
    push(chunk) {
      const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
      carried = Buffer.alloc(0);
      let at = 0;
      while (at >= 0 && at < bytes.length) at = step(bytes, at);
      gather();
    },
    end() {
      if (records !== null) records.end();
      else if (place !== 'after') sink.skip('truncated');
      gather();
    },
    take() {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0;
}

function keyOf(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
