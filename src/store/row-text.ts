import type { JsonRow } from './import-rows.ts';

/** What a buffer starts with: about a statement's worth of posts. */
const firstBytes = 1024 * 1024;

/** A UTF-16 unit takes at most so many bytes of UTF-8. */
const bytesPerUnit = 3;

const comma = 0x2c;

/**
 * Rows of one kind as bytes of one JSON array. Bytes, since a driver copies a string of this size three times over; kept
 * in buffers that are used again, since the garbage collector takes note of each one.
 */
export interface RowText {
  add(rows: readonly JsonRow[]): void;
  /** The array so far, `null` where no row came; the next rows begin a new one. */
  take(): Uint8Array | null;
  /** Takes a buffer back that is written. */
  release(text: Uint8Array): void;
}

export function rowText(): RowText {
  const free: Buffer[] = [];
  let buffer: Buffer | null = null;
  let length = 0;

  function room(bytes: number): Buffer {
    const held = buffer ?? free.pop() ?? Buffer.allocUnsafeSlow(firstBytes);
    if (held.length - length >= bytes) return held;
    const larger = Buffer.allocUnsafeSlow(Math.max(held.length * 2, length + bytes));
    held.copy(larger, 0, 0, length);
    return larger;
  }

  return {
    add(rows) {
      if (rows.length === 0) return;
      const text = JSON.stringify(rows);
      buffer = room(text.length * bytesPerUnit);
      // The bracket that closed the rows before gives its place to the one that opens these, which becomes a comma.
      const from = length === 0 ? 0 : length - 1;
      const written = buffer.write(text, from, 'utf8');
      if (from > 0) buffer[from] = comma;
      length = from + written;
    },
    take() {
      if (buffer === null) return null;
      const text = buffer.subarray(0, length);
      buffer = null;
      length = 0;
      return text;
    },
    release(text) {
      free.push(Buffer.from(text.buffer));
    },
  };
}
