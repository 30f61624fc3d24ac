import type { Readable } from 'node:stream';
import { InputError } from './errors.ts';
import { type BlockOptions, lineBlocks } from './run/classify-blocks.ts';
import { type JudgedLines, type LineForm, lineErrors } from './run/classify-lines.ts';
import { inOrder } from './run/classify-order.ts';
import { type LinePool, type LinePoolOptions, linePool } from './run/classify-pool.ts';
import type { Progress } from './run/request.ts';
import { lineBytes } from './sources/line-bytes.ts';

/** Bytes a block holds: some five hundred messages. Larger ones are no faster, and every worker holds some. */
const usualBlockBytes = 64 * 1024;

/** Room for a text of a million characters, each written as `\uXXXX`. */
const maxLineBytes = 8 * 1024 * 1024;

/** Long enough to gather what comes together, short enough not to be noticed by somebody who waits. */
const pauseMs = 20;

/** Everything one run of the filter needs. */
export interface ClassifyRequest extends Omit<LineForm, 'maxLineBytes'> {
  /** Files, `-` for `stdin`; none: `stdin`. */
  readonly inputs: readonly string[];
  readonly stdin: Readable;
  /** Threads that judge; 0: this one; `null`: as many as are worth it. */
  readonly workers: number | null;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** Takes verdicts, whole lines; false when nobody reads them any more. */
  readonly write: (verdicts: Uint8Array) => Promise<boolean>;
  /** Takes a line that was left out. */
  readonly leftOut: (line: LeftOutLine) => void;
  readonly blockBytes?: number;
  readonly pool?: (options: LinePoolOptions) => LinePool;
}

export interface LeftOutLine {
  /** As the user named it. */
  readonly input: string;
  /** Its number in the input, from 1. */
  readonly line: number;
  readonly error: string;
}

export interface ClassifyResult {
  readonly judged: number;
  /** Lines left out. */
  readonly leftOut: number;
  /** Inputs that could not be read, or not to their end. */
  readonly failures: readonly { readonly path: string; readonly error: InputError }[];
  readonly interrupted: boolean;
}

/** Reads lines, judges them and writes their verdicts in the same order, in memory that does not grow with the input. */
export async function runClassify(request: ClassifyRequest): Promise<ClassifyResult> {
  const blockBytes = request.blockBytes ?? usualBlockBytes;
  const { form, subject, workers, signal } = request;
  const pool = (request.pool ?? linePool)({ form, subject, workers, maxLineBytes, startBytes: blockBytes });
  const stop = new AbortController();
  const paths = request.inputs.length === 0 ? ['-'] : request.inputs;
  const cut = { blockBytes, maxLineBytes, pauseMs, signal: AbortSignal.any([signal, stop.signal]) };
  const blocks = blocksOf(paths, request.stdin, cut);
  const tally = tallied(paths, request.leftOut);
  try {
    for await (const found of inOrder(blocks.all, { room: pool.room, start: (block) => judgeBlock(pool, block) })) {
      tally.add(found.input, found.lines);
      if (found.lines.output.length > 0 && !(await request.write(found.lines.output))) break;
      request.progress.report('judging', tally.judged());
    }
  } finally {
    // Ends a read that still waits on a pipe, as after `| head`.
    stop.abort();
    await pool.close();
  }
  return { judged: tally.judged(), leftOut: tally.leftOut(), failures: blocks.failures, interrupted: signal.aborted };
}

interface Block {
  /** The place of its input among those named. */
  readonly input: number;
  /** `null`: a line that was too long. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/** The blocks of all inputs. One that cannot be read does not cost the others. */
function blocksOf(paths: readonly string[], stdin: Readable, options: BlockOptions) {
  const failures: { path: string; error: InputError }[] = [];
  async function* all(): AsyncGenerator<Block> {
    for (const [input, path] of paths.entries()) {
      try {
        for await (const bytes of lineBlocks(lineBytes(path, stdin, options.signal), options)) yield { input, bytes };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        failures.push({ path, error });
      }
    }
  }
  return { failures, all: all() };
}

const oneTooLong: JudgedLines = { lines: 1, judged: 0, output: new Uint8Array(), errors: [[1, lineErrors.tooLong]] };

async function judgeBlock(pool: LinePool, { input, bytes }: Block) {
  return { input, lines: bytes === null ? oneTooLong : await pool.judge(bytes) };
}

/** Counts lines over the blocks of an input, which alone know their own. */
function tallied(paths: readonly string[], leftOutLine: ClassifyRequest['leftOut']) {
  let current = 0;
  let before = 0;
  let judged = 0;
  let leftOut = 0;
  return {
    add(input: number, lines: JudgedLines): void {
      if (input !== current) before = 0;
      current = input;
      for (const [line, why] of lines.errors)
        leftOutLine({ input: paths[input] ?? '-', line: before + line, error: why });
      before += lines.lines;
      judged += lines.judged;
      leftOut += lines.errors.length;
    },
    judged: () => judged,
    leftOut: () => leftOut,
  };
}
