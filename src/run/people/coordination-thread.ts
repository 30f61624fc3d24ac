import { Worker } from 'node:worker_threads';
import { createCoordinationFinder } from '../../classify/coordination/index.ts';
import { accountDays, addPage, type CoordinationPage, type FoundCluster, withExamples } from './coordination-page.ts';

/** Looks for messages that look as if written together, somewhere. */
export interface CoordinationWork {
  /** Takes a page; waits while many are not worked on yet. */
  add(page: CoordinationPage): Promise<void>;
  /** What was found, largest first; once. `opened`: day each author's account was opened, in days since 1970; NaN unknown. */
  finish(opened: Float64Array): Promise<readonly FoundCluster[]>;
}

/** With fewer messages, starting a thread costs more than it saves. */
const fewestForThread = 20_000;

/** Pages that wait for the thread: so many texts are held twice. */
const mostWaiting = 8;

/** For so many messages: on a thread of its own, or on this one. Without a compiled worker beside it (as when tests run the sources), on this one. */
export function startCoordination(messages: number): CoordinationWork {
  return messages < fewestForThread || import.meta.url.endsWith('.ts') ? onThisThread() : onItsOwn();
}

function onThisThread(): CoordinationWork {
  const finder = createCoordinationFinder();
  return {
    add: async (page) => addPage(page, finder),
    finish: async (opened) => finder.finish(accountDays(opened)).map(withExamples),
  };
}

function onItsOwn(): CoordinationWork {
  const worker = new Worker(new URL('./coordination-worker.js', import.meta.url), {
    // Texts die young here too, and what lasts stands outside this heap: a small one saves a hundred megabytes of what is not yet swept.
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 64 },
  });
  let waiting = 0;
  let failure: Error | null = null;
  let answered: (found: readonly FoundCluster[] | null) => void = () => undefined;
  let failed: (error: Error) => void = () => undefined;
  worker.on('error', (error: Error) => {
    failure = error;
    failed(error);
  });
  worker.on('message', (found: readonly FoundCluster[] | null) => {
    if (found === null) waiting -= 1;
    answered(found);
  });
  // While nobody waits for it, a run that failed elsewhere ends without it.
  worker.unref();
  const nextAnswer = async () => {
    worker.ref();
    try {
      return await new Promise<readonly FoundCluster[] | null>((resolve, reject) => {
        if (failure !== null) reject(failure);
        answered = resolve;
        failed = reject;
      });
    } finally {
      worker.unref();
    }
  };
  return {
    async add(page) {
      while (waiting >= mostWaiting) await nextAnswer();
      if (failure !== null) throw failure;
      waiting += 1;
      worker.postMessage(page);
    },
    async finish(opened) {
      worker.postMessage({ opened });
      try {
        for (;;) {
          const found = await nextAnswer();
          if (found !== null) return found;
        }
      } finally {
        await worker.terminate();
      }
    },
  };
}
