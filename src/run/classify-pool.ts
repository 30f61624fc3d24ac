import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type JudgedLines, judgeLines, type LineForm } from './classify-lines.ts';

/** More workers than this wait for the one thread that reads and writes, and each has the model in its memory. */
const mostWorkers = 4;

/** Blocks a worker has at a time: one it judges, one to go on with at once. */
const blocksPerWorker = 2;

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
  const most = workerCount(options.workers);
  let inline: Promise<LinePool> | null = null;
  let workers: LinePool | null = null;
  let ready: Promise<void> | null = null;
  let seen = 0;
  return {
    room: () => workers?.room() ?? 1,
    async judge(block) {
      seen += block.length;
      if (workers === null && most > 0 && seen >= options.startBytes) {
        ready ??= checkWeights();
        await ready;
        workers ??= workerPool(most, options);
      }
      if (workers !== null) return workers.judge(block);
      inline ??= inlinePool(options);
      return (await inline).judge(block);
    },
    close: async () => workers?.close(),
  };
}

function workerCount(asked: number | null): number {
  // Tests run the sources, beside which there is no compiled worker.
  if (import.meta.url.endsWith('.ts')) return 0;
  const cores = availableParallelism();
  return asked ?? (cores < 2 ? 0 : Math.min(mostWorkers, cores));
}

/** On this thread. The judge is loaded when there is something to judge: a main thread with workers never needs it. */
async function inlinePool(form: LineForm): Promise<LinePool> {
  const { createJudge } = await import('../classify/index.ts');
  const judge = createJudge();
  return { room: () => 1, judge: async (block) => judgeLines(judge, block, form), close: async () => undefined };
}

/** Weights that cannot be used are told on this thread, by their own error: none crosses from a worker whole. */
async function checkWeights(): Promise<void> {
  const load = await import('../classify/model/load.ts');
  load.checkWeights();
}

function workerPool(count: number, { form, subject, maxLineBytes }: LineForm): LinePool {
  const workers = Array.from({ length: count }, () => lineWorker({ form, subject, maxLineBytes }));
  return {
    room: () => count * blocksPerWorker,
    judge(block) {
      const idlest = workers.reduce((best, each) => (each.waiting() < best.waiting() ? each : best));
      return idlest.judge(block);
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

/** One worker, which answers in the order it is asked. */
function lineWorker(form: LineForm) {
  const worker = new Worker(new URL('./classify-worker.js', import.meta.url), {
    workerData: form,
    // Lines die young, and little else is kept: these limits hold two workers 170 MB lower, at no measured cost. Lines of the
    // greatest length go through.
    resourceLimits: { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 96 },
  });
  const asked: { resolve: (lines: JudgedLines) => void; reject: (error: unknown) => void }[] = [];
  worker.on('message', (lines: JudgedLines) => asked.shift()?.resolve(lines));
  worker.on('error', (error) => {
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return {
    waiting: () => asked.length,
    judge: (block: Uint8Array<ArrayBuffer>) =>
      new Promise<JudgedLines>((resolve, reject) => {
        asked.push({ resolve, reject });
        worker.postMessage(block, [block.buffer]);
      }),
    close: () => worker.terminate(),
  };
}
