import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createJudge } from '../classify/index.ts';
import type { Adjustment } from '../model/adjustment.ts';
import { judgePage, type PageContext } from './judge-page.ts';

/** More workers than this wait for the one database connection. */
const mostWorkers = 4;

/** Judges pages of texts, somewhere. */
export interface JudgePool {
  /** Pages to hand it at once. */
  readonly size: number;
  judge(page: string): Promise<string>;
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

function workerCount(): number {
  return Math.min(mostWorkers, availableParallelism());
}

/** Pages to hand a pool of workers at once: one that waits for every one that is worked on, so that no worker waits while verdicts are stored. */
export function pagesAtOnce(): number {
  return workerCount() * 2;
}

/** On worker threads, one a core. Without a compiled worker beside it (as when tests run the sources), on this thread. */
export function workerPool(task: JudgeTask): JudgePool {
  if (import.meta.url.endsWith('.ts')) return inlinePool(task);
  const workers = Array.from({ length: workerCount() }, () => judgeWorker(task));
  return {
    size: pagesAtOnce(),
    judge: (page) => leastBusy(workers).judge(page),
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

interface JudgeWorker {
  /** Pages it has not given back. */
  waiting(): number;
  judge(page: string): Promise<string>;
  close(): Promise<unknown>;
}

function leastBusy(workers: readonly JudgeWorker[]): JudgeWorker {
  const [first, ...others] = workers;
  if (first === undefined) throw new Error('A pool has at least one worker.');
  return others.reduce((best, worker) => (worker.waiting() < best.waiting() ? worker : best), first);
}

/** A worker takes pages one after the other and gives them back in that order. */
function judgeWorker(task: JudgeTask): JudgeWorker {
  const worker = new Worker(new URL('./judge-worker.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 96 },
  });
  const asked: { readonly resolve: (rows: string) => void; readonly reject: (error: unknown) => void }[] = [];
  let failure: { readonly error: unknown } | null = null;
  worker.on('message', (rows: string) => asked.shift()?.resolve(rows));
  worker.on('error', (error) => {
    failure = { error };
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return {
    waiting: () => asked.length,
    judge: (page) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure.error);
        asked.push({ resolve, reject });
        worker.postMessage(page);
      }),
    close: () => worker.terminate(),
  };
}
