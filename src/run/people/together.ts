import { Worker } from 'node:worker_threads';
import { type Cluster, createCoordinationFinder } from '../../classify/coordination/index.ts';
import { mayStartThread } from '../threads.ts';
import { addPage, type TogetherPage } from './together-page.ts';

/** Looks for accounts that wrote as if together, somewhere. */
export interface Together {
  /** Resolves when there is room for more: pages that wait are memory. */
  add(page: TogetherPage): Promise<void>;
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

/** What a worker tells: that it has read a page, or what it found. */
export type TogetherAnswer =
  | { readonly kind: 'read' }
  | { readonly kind: 'found'; readonly clusters: readonly Cluster[] };

/** Pages that may wait for the worker: where other programs take its time it falls behind. */
const mostWaiting = 16;

/** For fewer messages, starting a thread costs more than it saves. */
const manyMessages = 50_000;

/** On this thread until there are many messages, then on one of its own: of a million it takes seconds, in which this thread has other things to do. */
export function together(): Together {
  const waiting: TogetherPage[] = [];
  let chosen: Together | null = null;
  let messages = 0;
  const choose = (where: () => Together): Together => {
    const found = where();
    for (const page of waiting.splice(0)) void found.add(page);
    return found;
  };
  return {
    async add(page) {
      messages += page.author.length;
      if (chosen === null && messages < manyMessages) waiting.push(page);
      else {
        chosen ??= choose(mayStartThread() ? onThread : onThisThread);
        await chosen.add(page);
      }
    },
    begin: () => chosen?.begin(),
    finish: (opened) => (chosen ?? choose(onThisThread)).finish(opened),
  };
}

function onThisThread(): Together {
  const finder = createCoordinationFinder();
  return {
    add: async (page) => addPage(finder, page),
    begin: () => undefined,
    finish: async (opened) => finder.finish({ openedDay: (author) => opened[author] ?? null }),
  };
}

function onThread(): Together {
  const worker = new Worker(new URL('./together-worker.js', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  let unread = 0;
  let hasFailed = false;
  const waiting: (() => void)[] = [];
  const letOn = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  let found = (_: readonly Cluster[]) => {};
  const answer = new Promise<readonly Cluster[]>((resolve) => {
    found = resolve;
  });
  worker.on('message', (told: TogetherAnswer) => {
    if (told.kind === 'found') return found(told.clusters);
    unread -= 1;
    if (unread <= mostWaiting) letOn();
  });
  // It is told when the answer is asked for; until then nobody waits for more than room, nor does a run that ends early.
  failed.catch(() => {
    hasFailed = true;
    letOn();
  });
  worker.unref();
  const tell = (task: TogetherTask) => worker.postMessage(task);
  const roomForMore = async () => {
    // Held while it is waited for: nothing else may keep the program running.
    worker.ref();
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    worker.unref();
  };
  return {
    async add(page) {
      tell({ kind: 'page', page });
      unread += 1;
      if (unread > mostWaiting && !hasFailed) await roomForMore();
    },
    begin: () => tell({ kind: 'begin' }),
    async finish(opened) {
      worker.ref();
      tell({ kind: 'finish', opened });
      try {
        return await Promise.race([answer, failed]);
      } finally {
        await worker.terminate();
      }
    },
  };
}
