/** Where bytes are cut into blocks. */
export interface BlockOptions {
  /** A block is handed on when it holds so many bytes; it can hold up to twice that, or one line that is longer. */
  readonly blockBytes: number;
  /** Of a line longer than this nothing is kept. */
  readonly maxLineBytes: number;
  /** When nothing comes for so long, the whole lines there are go on: somebody may be waiting for their verdicts. */
  readonly pauseMs: number;
  readonly signal: AbortSignal;
}

/** Whole lines of UTF-8 in a buffer of their own; `null` for a line that was too long to keep. */
export type LineBlock = Uint8Array<ArrayBuffer> | null;

const newline = 0x0a;

/**
 * Cuts bytes into blocks of whole lines, in memory that does not grow with the input. Where the source fails or the signal is
 * raised, the whole lines before come out, and no half line. Throws what the source throws.
 */
export async function* lineBlocks(source: AsyncIterable<Buffer>, options: BlockOptions): AsyncGenerator<LineBlock> {
  const input = source[Symbol.asyncIterator]();
  const cutter = lineCutter(options);
  try {
    for (let next = pull(input); ; ) {
      const found = cutter.hasLines() ? await orPause(next, options.pauseMs) : await next;
      if (found === null) {
        yield* cutter.takeLines();
        continue;
      }
      if (found.done === true || options.signal.aborted) break;
      next = pull(input);
      for (let at = 0; at < found.value.length; at += options.blockBytes)
        yield* cutter.add(found.value.subarray(at, at + options.blockBytes));
    }
    yield* options.signal.aborted ? cutter.takeLines() : cutter.takeAll();
  } catch (error) {
    yield* cutter.takeLines();
    throw error;
  } finally {
    // Not waited for: a read that waits on a pipe ends when the pipe does.
    Promise.resolve(input.return?.()).catch(() => undefined);
  }
}

/** The next bytes. A failure waits until it is asked for. */
function pull(input: AsyncIterator<Buffer>): Promise<IteratorResult<Buffer>> {
  const next = input.next();
  next.catch(() => undefined);
  return next;
}

/** What comes, or `null` when nothing came in time. */
async function orPause<T>(next: Promise<T>, pauseMs: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, pauseMs, null);
  });
  try {
    return await Promise.race([next, pause]);
  } finally {
    clearTimeout(timer);
  }
}

function lineCutter({ blockBytes, maxLineBytes }: BlockOptions) {
  let parts: Buffer[] = [];
  let size = 0;
  /** How much of `size` is whole lines. */
  let whole = 0;
  let dropping = false;

  /** Copies each byte once: what is left lying about is large where blocks come fast. */
  function take(bytes: number): LineBlock {
    const block = new Uint8Array(bytes);
    let at = 0;
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      const taken = part.subarray(0, bytes - at);
      block.set(taken, at);
      at += taken.length;
      if (taken.length === part.length) continue;
      parts.unshift(part.subarray(taken.length));
      break;
    }
    size -= bytes;
    whole = 0;
    return block;
  }

  function* takeLines(): Generator<LineBlock> {
    if (whole > 0) yield take(whole);
  }

  function* add(piece: Buffer): Generator<LineBlock> {
    const start = dropping ? piece.indexOf(newline) + 1 : 0;
    if (dropping && start === 0) return;
    if (dropping) yield null;
    dropping = false;
    if (start === piece.length) return;
    parts.push(piece.subarray(start));
    size += piece.length - start;
    const end = piece.lastIndexOf(newline) + 1;
    if (end > start) whole = size - (piece.length - end);
    if (whole >= blockBytes) yield* takeLines();
    if (size - whole <= maxLineBytes) return;
    yield* takeLines();
    parts = [];
    size = 0;
    dropping = true;
  }

  function* takeAll(): Generator<LineBlock> {
    if (dropping) yield null;
    else if (size > 0) yield take(size);
  }

  return { add, takeLines, takeAll, hasLines: () => whole > 0 };
}
