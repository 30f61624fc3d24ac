import { parentPort, workerData } from 'node:worker_threads';
import { createJudge } from '../classify/index.ts';
import { judgePage } from './judge-page.ts';
import type { JudgeTask } from './judge-pool.ts';

/** Runs in a worker thread: takes pages of texts, gives pages of verdicts. */
const { context, adjustment }: JudgeTask = workerData;
const judge = createJudge(adjustment);

parentPort?.on('message', (page: Uint8Array) => {
  parentPort?.postMessage(judgePage(judge, context, page));
});
