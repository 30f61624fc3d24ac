import type { RecordSink } from './record-sink.ts';
import { maxRecordBytes } from './record-sink.ts';

/** Takes the bytes of a file piece by piece, cut anywhere. */
export interface ByteReader {
  push(chunk: Buffer): void;
  /** After the last piece. */
  end(): void;
}

const newline = 0x0a;

/** Reads one JSON value a line. Blank lines are no records; a last line that is cut counts `truncated`. */
export function readLines(sink: RecordSink): ByteReader {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let tooLong = false;
  const { place } = sink;
  place.unit = 'line';
  place.number = 1;

  function carry(piece: Buffer): void {
    if (tooLong || piece.length === 0) return;
    pendingBytes += piece.length;
    if (pendingBytes > maxRecordBytes) {
      tooLong = true;
      pending = [];
    } else pending.push(piece);
  }

  function addLine(bytes: Buffer, start: number, end: number, failure: string): void {
    let from = start;
    while (from < end && isBlank(bytes[from])) from++;
    if (from === end) return;
    if (end - from > maxRecordBytes) sink.skip('too-long');
    else if (!sink.add(bytes, from, end, false)) {
      if (failure === 'truncated') sink.keepCut(bytes.subarray(from, end));
      sink.skip(failure);
    }
  }

  function finishPending(failure: string): void {
    if (tooLong) sink.skip('too-long');
    else {
      const line = Buffer.concat(pending, pendingBytes);
      addLine(line, 0, line.length, failure);
    }
    pending = [];
    pendingBytes = 0;
    tooLong = false;
  }

  return {
    push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
        if (pendingBytes > 0) {
          carry(chunk.subarray(start, end));
          finishPending('bad-json');
        } else addLine(chunk, start, end, 'bad-json');
        place.number += 1;
        start = end + 1;
      }
      carry(chunk.subarray(start));
    },
    end() {
      if (pendingBytes > 0) finishPending('truncated');
    },
  };
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0d || byte === 0x09 || byte === 0;
}
