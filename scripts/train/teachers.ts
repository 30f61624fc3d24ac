import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { inTurn } from './in-turn.ts';
import type { LearnOptions } from './learn.ts';
import type { MaterialOptions } from './material.ts';

/** What a teacher is given: it reads the texts by itself. */
export interface TeacherGiven {
  readonly material: MaterialOptions;
  readonly options: LearnOptions;
}

/** What it tells: how it gets on, and at last its logits of all texts. */
export type TeacherSays = { readonly epoch: number; readonly loss: number } | { readonly logits: Float32Array };

/** Room for a corpus and what is learned of it, in megabytes. */
const MEGABYTES = 8192;

/**
 * The logits of so many networks of all texts, which learned these from other beginnings: their seeds follow on that of the options. Each in a thread of its
 * own, which reads all texts anew and wants a gigabyte; as many at once as there are cores, on which what they give does not depend.
 */
export function opinionsOf(
  { teachers, material, options }: TeacherGiven & { readonly teachers: number },
  told: (teacher: number, epoch: number, loss: number) => void,
): Promise<Float32Array[]> {
  return inTurn(teachers, availableParallelism(), (teacher) =>
    opinionOf({ material, options: { ...options, seed: options.seed + teacher } }, (epoch, loss) =>
      told(teacher, epoch, loss),
    ),
  );
}

function opinionOf(given: TeacherGiven, told: (epoch: number, loss: number) => void): Promise<Float32Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./teacher-worker.js', import.meta.url), {
      workerData: given,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    worker.on('message', (says: TeacherSays) => {
      if ('logits' in says) resolve(says.logits);
      else told(says.epoch, says.loss);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a teacher ended with ${code} and without an opinion`)));
  });
}
