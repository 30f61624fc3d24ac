import { parentPort, workerData } from 'node:worker_threads';
import { createJudge } from '../classify/index.ts';
import { judgePage, type PageContext } from './judge-page.ts';

/** Runs in a worker thread: takes pages of texts, gives pages of verdicts. */
const context: PageContext = workerData;
const judge = createJudge();

parentPort?.on('message', (page: string) => {
  parentPort?.postMessage(judgePage(judge, context, page));
});
