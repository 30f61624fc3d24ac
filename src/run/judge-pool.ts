import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createJudge } from '../classify/index.ts';
import type { Adjustment } from '../model/adjustment.ts';
import { judgePage, type PageContext } from './judge-page.ts';

/** More workers than this wait for the one database connection. */
const mostWorkers = 4;

/** Judges pages of texts, somewhere. */
export interface JudgePool {
  /** Pages it can work on at once. */
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

/** On worker threads, one a core. Without a compiled worker beside it (as when tests run the sources), on this thread. */
export function workerPool(task: JudgeTask): JudgePool {
  if (import.meta.url.endsWith('.ts')) return inlinePool(task);
  const workers = Array.from({ length: Math.min(mostWorkers, availableParallelism()) }, () => startWorker(task));
  const idle = [...workers];
  return {
    size: workers.length,
    async judge(page) {
      const worker = idle.pop();
      if (!worker) throw new Error('more pages at once than workers');
      const rows = await ask(worker, page);
      idle.push(worker);
      return rows;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function startWorker(task: JudgeTask): Worker {
  return new Worker(new URL('./judge-worker.js', import.meta.url), {
    workerData: task,
    // A page's texts die young: a small young generation keeps each worker's memory low at no measured cost.
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 96 },
  });
}

function ask(worker: Worker, page: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const done = (rows: string) => {
      worker.off('error', reject);
      resolve(rows);
    };
    worker.once('message', done);
    worker.once('error', reject);
    worker.postMessage(page);
  });
}
