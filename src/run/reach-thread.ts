import { Worker } from 'node:worker_threads';
import { type ReachFacts, type ReachFigures, reachFigures } from '../analyse/reach-figures.ts';
import { mayStartThread } from './threads.ts';

/** For fewer posts, starting a thread costs more than it saves. */
const manyPosts = 20_000;

/**
 * The figures of reach: of many posts made on a thread of their own, while SQLite reads what else the report needs. Whoever waits for them hears of a
 * failure then. The thread ends by itself, within a second or two.
 */
export function reachOnThread(facts: ReachFacts): Promise<ReachFigures> {
  const isMany = facts.everyPost.count >= manyPosts && mayStartThread();
  const figures = isMany ? onThread(facts) : Promise.resolve().then(() => reachFigures(facts));
  figures.catch(() => undefined);
  return figures;
}

function onThread(facts: ReachFacts): Promise<ReachFigures> {
  const worker = new Worker(new URL('./reach-worker.js', import.meta.url), {
    workerData: facts,
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
