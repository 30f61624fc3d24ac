import { Worker } from 'node:worker_threads';
import type { WeightsFile } from '../classify/model/weights-file.ts';
import type { JudgedLines, LineForm } from './classify-lines.ts';
import type { LinePool, LinePoolOptions } from './classify-pool.ts';
import { leastBusy, mayStartThread, queueWorker, workerCount } from './threads.ts';

/** What a worker begins with. */
export interface WorkerGiven {
  readonly form: LineForm;
  readonly weights: WeightsFile;
}

/** Blocks a worker has at a time: one it judges, one to go on with at once. */
const blocksPerWorker = 2;

/** Workers that judge blocks, all with the same weights; `null` where none are worth their start. */
export function workerPool(options: LinePoolOptions, weights: () => WeightsFile): LinePool | null {
  const count = options.workers ?? (mayStartThread() ? workerCount() : 0);
  if (count === 0) return null;
  const { form, subject, maxLineBytes } = options;
  const given: WorkerGiven = { form: { form, subject, maxLineBytes }, weights: weights() };
  const workers = Array.from({ length: count }, () =>
    queueWorker<Uint8Array<ArrayBuffer>, JudgedLines>(startWorker(given)),
  );
  return {
    room: () => count * blocksPerWorker,
    judge: (block) => leastBusy(workers).ask(block, [block.buffer]),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

function startWorker(workerData: WorkerGiven): Worker {
  return new Worker(new URL('./classify-worker.js', import.meta.url), {
    workerData,
    // Lines die young, and little else is kept: these limits hold two workers 180 MB lower, at no measured cost. Lines of the
    // greatest length go through.
    resourceLimits: { maxYoungGenerationSizeMb: 3, maxOldGenerationSizeMb: 96 },
  });
}
