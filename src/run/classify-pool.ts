import { checkedWeights, readAhead } from '../classify/model/weights-file.ts';
import { type JudgedLines, judgeLines, type LineForm } from './classify-lines.ts';
import { isCompiled } from './compiled.ts';

/** Judges blocks of lines, somewhere. */
export interface LinePool {
  /** Blocks it takes at a time. */
  room(): number;
  /** Takes the buffer for itself. */
  judge(block: Uint8Array<ArrayBuffer>): Promise<JudgedLines>;
  close(): Promise<void>;
}

export interface LinePoolOptions extends LineForm {
  /** Threads; 0: this one; `null`: one a core, where there is more than one, at most four. */
  readonly workers: number | null;
  /** Workers start when so many bytes came: for fewer, starting them costs more than it saves. */
  readonly startBytes: number;
}

/** A pool that judges on this thread until it has seen so much that workers are worth their start. */
export function linePool(options: LinePoolOptions): LinePool {
  const ahead = readAhead();
  let inline: Promise<LinePool> | null = null;
  let starting: Promise<LinePool | null> | null = null;
  let workers: LinePool | null = null;
  let seen = 0;
  return {
    room: () => workers?.room() ?? 1,
    async judge(block) {
      seen += block.length;
      if (seen >= options.startBytes) {
        starting ??= ahead.then(() => startWorkers(options));
        workers = await starting;
        if (workers !== null) return workers.judge(block);
      }
      inline ??= inlinePool(options, ahead);
      return (await inline).judge(block);
    },
    close: async () => workers?.close(),
  };
}

/** `null` where this thread is to judge. Weights that cannot be used are told here, by their own error: none crosses from a worker whole. */
async function startWorkers(options: LinePoolOptions): Promise<LinePool | null> {
  if (options.workers === 0 || !isCompiled) return null;
  const { workerPool } = await import('./classify-workers.ts');
  return workerPool(options, checkedWeights);
}

/** On this thread. The judge is loaded when there is something to judge: a main thread with workers never needs it. */
async function inlinePool(form: LineForm, ahead: Promise<void>): Promise<LinePool> {
  const [{ createJudge }] = await Promise.all([import('../classify/index.ts'), ahead]);
  const judge = createJudge();
  return { room: () => 1, judge: async (block) => judgeLines(judge, block, form), close: async () => undefined };
}
