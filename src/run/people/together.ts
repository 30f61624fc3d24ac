import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Cluster, createCoordinationFinder } from '../../classify/coordination/index.ts';
import { addPage, type TogetherPage } from './together-page.ts';

/** Looks for accounts that wrote as if together, somewhere. */
export interface Together {
  add(page: TogetherPage): void;
  /** Nothing more is added. */
  begin(): void;
  /** What was found; once. `opened`: day each author's account was opened, in days since 1970; NaN unknown. */
  finish(opened: Float64Array): Promise<readonly Cluster[]>;
}

/** What a worker is told. */
export type TogetherTask =
  | { readonly kind: 'page'; readonly page: TogetherPage }
  | { readonly kind: 'begin' }
  | { readonly kind: 'finish'; readonly opened: Float64Array };

/** For fewer messages, starting a thread costs more than it saves. */
const manyMessages = 50_000;

/** On this thread until there are many messages, then on one of its own: of a million it takes seconds, in which this thread has other things to do. */
export function together(): Together {
  const waiting: TogetherPage[] = [];
  let chosen: Together | null = null;
  let messages = 0;
  const choose = (where: () => Together): Together => {
    const found = where();
    for (const page of waiting.splice(0)) found.add(page);
    return found;
  };
  return {
    add(page) {
      messages += page.author.length;
      if (chosen === null && messages < manyMessages) waiting.push(page);
      else {
        chosen ??= choose(mayStart() ? onThread : onThisThread);
        chosen.add(page);
      }
    },
    begin: () => chosen?.begin(),
    finish: (opened) => (chosen ?? choose(onThisThread)).finish(opened),
  };
}

function onThisThread(): Together {
  const finder = createCoordinationFinder();
  return {
    add: (page) => addPage(finder, page),
    begin: () => undefined,
    finish: async (opened) => finder.finish({ openedDay: (author) => opened[author] ?? null }),
  };
}

/** Tests run the sources, beside which there is no compiled worker. */
function mayStart(): boolean {
  return !import.meta.url.endsWith('.ts') && availableParallelism() > 1;
}

function onThread(): Together {
  const worker = new Worker(new URL('./together-worker.js', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  // It is told when the answer is asked for; until then nobody waits, nor does a run that ends early.
  failed.catch(() => undefined);
  worker.unref();
  const tell = (task: TogetherTask) => worker.postMessage(task);
  return {
    add: (page) => tell({ kind: 'page', page }),
    begin: () => tell({ kind: 'begin' }),
    async finish(opened) {
      worker.ref();
      const answer = new Promise<readonly Cluster[]>((resolve) => worker.once('message', resolve));
      tell({ kind: 'finish', opened });
      try {
        return await Promise.race([answer, failed]);
      } finally {
        await worker.terminate();
      }
    },
  };
}
