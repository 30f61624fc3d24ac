import { parentPort, workerData } from 'node:worker_threads';
import { createJudge } from '../classify/index.ts';
import { judgeLines, type LineForm } from './classify-lines.ts';

/** Runs in a worker thread: takes blocks of lines, gives their verdicts, moving both rather than copying. */
const form: LineForm = workerData;
const judge = createJudge();

parentPort?.on('message', (block: Uint8Array) => {
  const lines = judgeLines(judge, block, form);
  parentPort?.postMessage(lines, [lines.output.buffer]);
});
