import { availableParallelism } from 'node:os';
import type { TransferListItem, Worker } from 'node:worker_threads';
import { isCompiled } from './compiled.ts';

/** More workers than this wait for the one thread that reads and writes, and each has the model in its memory. */
const mostWorkers = 4;

/** Workers of one kind: one a core, as far as they are worth their memory. */
export function workerCount(): number {
  return Math.min(mostWorkers, availableParallelism());
}

/** Whether a thread beside this one has a core of its own. */
export function mayStartThread(): boolean {
  return isCompiled && availableParallelism() > 1;
}

/** A worker that answers in the order it is asked. */
export interface QueueWorker<Question, Answer> {
  /** Questions it has not answered. */
  waiting(): number;
  /** Rejects where the worker has failed. `moved`: what the worker is to have for itself. */
  ask(question: Question, moved?: readonly TransferListItem[]): Promise<Answer>;
  close(): Promise<unknown>;
}

export function queueWorker<Question, Answer>(worker: Worker): QueueWorker<Question, Answer> {
  const asked: { readonly resolve: (answer: Answer) => void; readonly reject: (error: unknown) => void }[] = [];
  let failure: { readonly error: unknown } | null = null;
  worker.on('message', (answer: Answer) => asked.shift()?.resolve(answer));
  worker.on('error', (error) => {
    failure = { error };
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return {
    waiting: () => asked.length,
    ask: (question, moved = []) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure.error);
        asked.push({ resolve, reject });
        worker.postMessage(question, moved);
      }),
    close: () => worker.terminate(),
  };
}

/** Throws where there is none. */
export function leastBusy<Question, Answer>(
  workers: readonly QueueWorker<Question, Answer>[],
): QueueWorker<Question, Answer> {
  const [first, ...others] = workers;
  if (first === undefined) throw new Error('A pool has at least one worker.');
  return others.reduce((best, worker) => (worker.waiting() < best.waiting() ? worker : best), first);
}
