import { parentPort, workerData } from 'node:worker_threads';
import { createJudge } from '../classify/index.ts';
import { takeWeights } from '../classify/model/weights-file.ts';
import { judgeLines } from './classify-lines.ts';
import type { WorkerGiven } from './classify-workers.ts';

/** Runs in a worker thread: takes blocks of lines, gives their verdicts, moving both rather than copying. */
const { form, weights }: WorkerGiven = workerData;
takeWeights(weights);
const judge = createJudge();

parentPort?.on('message', (block: Uint8Array) => {
  const lines = judgeLines(judge, block, form);
  parentPort?.postMessage(lines, [lines.output.buffer]);
});
