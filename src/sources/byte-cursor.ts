/** Reads a source of bytes piece by piece or by numbers of bytes. */
export interface ByteCursor {
  /** The next bytes, as many as came together; `null` at the end. */
  next(): Promise<Buffer | null>;
  /** The next `count` bytes, fewer only at the end. */
  take(count: number): Promise<Buffer>;
  /** Goes on after the next byte of this value, or to the end. */
  skipPast(byte: number): Promise<void>;
  /** Gives back bytes just taken. */
  putBack(bytes: Buffer): void;
  close(): Promise<void>;
}

/** A cursor at the start of a source. */
export function byteCursor(source: AsyncIterable<Buffer>): ByteCursor {
  const input = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  function putBack(bytes: Buffer): void {
    held = held.length === 0 ? bytes : Buffer.concat([bytes, held]);
  }

  async function next(): Promise<Buffer | null> {
    if (held.length > 0) {
      const bytes = held;
      held = Buffer.alloc(0);
      return bytes;
    }
    const found = await input.next();
    return found.done === true ? null : found.value;
  }

  async function take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = count;
    while (missing > 0) {
      const bytes = await next();
      if (bytes === null) break;
      parts.push(bytes.subarray(0, missing));
      if (bytes.length > missing) putBack(bytes.subarray(missing));
      missing -= Math.min(missing, bytes.length);
    }
    return Buffer.concat(parts);
  }

  async function skipPast(byte: number): Promise<void> {
    for (let bytes = await next(); bytes !== null; bytes = await next()) {
      const at = bytes.indexOf(byte);
      if (at < 0) continue;
      putBack(bytes.subarray(at + 1));
      return;
    }
  }

  async function close(): Promise<void> {
    await input.return?.();
  }

  return { next, take, skipPast, putBack, close };
}
