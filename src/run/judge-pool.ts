import { Worker } from 'node:worker_threads';
import { createJudge } from '../classify/index.ts';
import type { Adjustment } from '../model/adjustment.ts';
import { isCompiled } from './compiled.ts';
import { judgePage, type PageContext } from './judge-page.ts';
import { leastBusy, queueWorker, workerCount } from './threads.ts';

/** Judges pages of texts, somewhere. */
export interface JudgePool {
  /** Pages to hand it at once. */
  readonly size: number;
  /** A page of the store, and what to store of it: `judgePage`. */
  judge(page: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What a worker is started with. */
export interface JudgeTask {
  readonly context: PageContext;
  /** What labels moved for the account. */
  readonly adjustment: Adjustment | null;
}

/** On this thread: for few texts, where starting a worker costs more than it saves. */
export function inlinePool({ context, adjustment }: JudgeTask): JudgePool {
  const judge = createJudge(adjustment);
  return { size: 1, judge: async (page) => judgePage(judge, context, page), close: async () => undefined };
}

/** Pages to hand a pool of workers at once: one that waits for every one that is worked on, so that no worker waits while verdicts are stored. */
export function pagesAtOnce(): number {
  return workerCount() * 2;
}

/** On worker threads, one a core; where there are none, on this thread. */
export function workerPool(task: JudgeTask): JudgePool {
  if (!isCompiled) return inlinePool(task);
  const workers = Array.from({ length: workerCount() }, () => queueWorker<Uint8Array, Uint8Array>(startWorker(task)));
  return {
    size: pagesAtOnce(),
    judge: (page) => leastBusy(workers).ask(page),
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

function startWorker(task: JudgeTask): Worker {
  return new Worker(new URL('./judge-worker.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 96 },
  });
}
