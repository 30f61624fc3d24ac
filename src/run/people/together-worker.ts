import { parentPort } from 'node:worker_threads';
import { createCoordinationFinder } from '../../classify/coordination/index.ts';
import type { TogetherAnswer, TogetherTask } from './together.ts';
import { addPage } from './together-page.ts';

/** Runs in a worker thread: takes pages of messages, then the days on which accounts were opened, and gives the clusters. */
const finder = createCoordinationFinder();

const tell = (answer: TogetherAnswer) => parentPort?.postMessage(answer);

parentPort?.on('message', (task: TogetherTask) => {
  if (task.kind === 'page') {
    addPage(finder, task.page);
    tell({ kind: 'read' });
  } else if (task.kind === 'begin') finder.begin();
  else {
    const { opened } = task;
    const clusters = finder.finish({ openedDay: (author) => opened[author] ?? null });
    // Copies: a view would be sent with all it is a view of.
    const copies = clusters.map((each) => ({ ...each, rows: each.rows.slice(), authors: each.authors.slice() }));
    tell({ kind: 'found', clusters: copies });
  }
});
