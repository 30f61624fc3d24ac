import { parentPort } from 'node:worker_threads';
import { createCoordinationFinder } from '../../classify/coordination/index.ts';
import { accountDays, addPage, type CoordinationPage, withExamples } from './coordination-page.ts';

/** Runs in a worker thread: takes pages of messages and answers each when it was added, then gives what was found. */
const finder = createCoordinationFinder();

parentPort?.on('message', (message: CoordinationPage | { readonly opened: Float64Array }) => {
  if ('opened' in message) {
    parentPort?.postMessage(finder.finish(accountDays(message.opened)).map(withExamples));
    return;
  }
  addPage(message, finder);
  parentPort?.postMessage(null);
});
