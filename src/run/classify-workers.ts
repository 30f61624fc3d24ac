import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WeightsFile } from '../classify/model/weights-file.ts';
import type { JudgedLines, LineForm } from './classify-lines.ts';
import type { LinePool, LinePoolOptions } from './classify-pool.ts';

/** What a worker begins with. */
export interface WorkerGiven {
  readonly form: LineForm;
  readonly weights: WeightsFile;
}

/** More workers than this wait for the one thread that reads and writes, and each has the model in its memory. */
const mostWorkers = 4;

/** Blocks a worker has at a time: one it judges, one to go on with at once. */
const blocksPerWorker = 2;

/** Workers that judge blocks, all with the same weights; `null` where none are worth their start. */
export function workerPool(options: LinePoolOptions, weights: () => WeightsFile): LinePool | null {
  const cores = availableParallelism();
  const count = options.workers ?? (cores < 2 ? 0 : Math.min(mostWorkers, cores));
  if (count === 0) return null;
  const { form, subject, maxLineBytes } = options;
  const given: WorkerGiven = { form: { form, subject, maxLineBytes }, weights: weights() };
  const workers = Array.from({ length: count }, () => lineWorker(given));
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
function lineWorker(workerData: WorkerGiven) {
  const worker = new Worker(new URL('./classify-worker.js', import.meta.url), {
    workerData,
    // Lines die young, and little else is kept: these limits hold two workers 180 MB lower, at no measured cost. Lines of the
    // greatest length go through.
    resourceLimits: { maxYoungGenerationSizeMb: 3, maxOldGenerationSizeMb: 96 },
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
